// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/sql_count_sheets.h"

namespace shop {

struct SqlCountSheets::Stored {
    qint64 key = 0;
    SheetHead head;
    QByteArray request; // hash of what it began with
};

struct SqlCountSheets::Target {
    qint64 key = 0;
    Unit unit = Unit::Piece;
};

// A line as stored; quantities in thousandths.
struct SqlCountSheets::Line {
    std::optional<qint64> expected;
    qint64 counted = 0;
    std::optional<UnitPrice> cost;
    TimeMs countedAt = 0;
    qint64 ledgerSeq = 0; // the last movement when it was counted
};

inline Error sheetClosed(CountSheetId id)
{
    using namespace Qt::Literals::StringLiterals;
    return {ErrorCode::FailedPrecondition, u"sheet.closed"_s, {{u"sheet"_s, id.toString()}}};
}

} // namespace shop
