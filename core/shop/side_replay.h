// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/side_journal_file.h"

#include <QHash>
#include <QStringList>

#include <functional>

namespace shop {

class SqlCounterSales;
class SqlDeliveryDesk;
class SqlTill;

struct SideReplay {
    qint64 rows = 0;
    QStringList notReplayed; // "register 1: rows from 310 on (cash-in)"
    QHash<RegisterId, JournalRow> lastKnown; // replayed or not
};

// Carries out once more what a side journal tells beyond the database, inside the caller's
// transaction: rows that follow a register's chain are appended as they were, documents stored,
// shifts opened and closed. A register stops at the first row that does not follow or whose
// effect cannot be repeated. Rows of settings and of
// invoices are for `others` to repeat.
Result<SideReplay> replaySideJournal(const Call &call, const QList<SideEntry> &entries,
                                     Journal &journal, SqlTill &till, SqlCounterSales &sales,
                                     SqlDeliveryDesk &deliveries,
                                     const std::function<Done(const SideEntry &)> &others);

} // namespace shop
