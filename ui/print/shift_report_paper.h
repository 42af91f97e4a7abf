// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/receipt_layout.h"
#include "core/till/shift_report.h"
#include "ui/print/receipt_words.h"

#include <QHash>

namespace shop {

// What stands on an X or a Z beyond its own figures.
struct ShiftReportFacts {
    QHash<UserId, QString> people; // names; whoever was erased has none
    QByteArray timeZone; // of the shop
    QString journalHead; // "SEQ:HASH" of the close; of a Z alone
    int copyNumber = 0; // 0: the original

    friend bool operator==(const ShiftReportFacts &, const ShiftReportFacts &) = default;
};

// Pure: an X or Z laid out for paper of so many columns (visual/print/z-report.txt), what the screen,
// the PDF and the printer draw. Every figure is the report's own; the first column adds up to the
// takings, these to the tenders, and the drawer to what is expected in it (domain.md, "Shift, X, Z").
QList<PaperLine> shiftReportLines(const ShiftReport &report, const ShiftReportFacts &facts,
                                  const ReceiptLanguage &language, int columns);

} // namespace shop
