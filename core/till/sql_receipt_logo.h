// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/till/receipt_logo.h"

namespace shop {

// The shop's logo, in the table till_receipt_logo.
class SqlReceiptLogo final
{
public:
    SqlReceiptLogo(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<ReceiptLogo> logo(); // empty: none
    // An empty one takes it away. Needs ManageSettings; known by its command; journalled without the
    // picture. Errors of checkReceiptLogo().
    Done save(const Call &call, const ReceiptLogo &logo);

private:
    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace shop
