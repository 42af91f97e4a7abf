// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/orders/order.h"

#include <QStringList>

#include <vector>

namespace shop {

class SqlProducts;
class SqlTill;

// Documents, their rows in the journal, and what they did to stock and till, held against each
// other: first every document, then every row of the journal.
class DocumentCheck final
{
public:
    DocumentCheck(Journal &journal, SqlProducts &products, SqlTill &till)
        : m_journal(journal), m_products(products), m_till(till)
    {}

    void addDocument(const Order &order);
    void addRow(const JournalRow &row);
    // The problems found, after everything was added; with the corrections that are stored.
    Result<QStringList> finish(const QList<ChainHead> &chains,
                               const QList<TenderCorrection> &corrections);

private:
    void problem(const QString &text);
    Done compare(const Order &order, const QString &name);
    Done compareRequest(const Order &order, const Json &body, const QString &name);
    Done compareMovements(const Order &order, const QString &name);
    void compareCorrections(const QList<TenderCorrection> &stored);

    Journal &m_journal;
    SqlProducts &m_products;
    SqlTill &m_till;
    std::vector<OrderId> m_documents; // sorted once the rows begin
    bool m_sorted = false;
    QList<JournalRow> m_shiftRows;
    QList<TenderCorrection> m_corrections; // as the journal tells them
    QStringList m_problems;
    Done m_asked; // whether the database could answer so far
};

} // namespace shop
