// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/stock_lists.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

namespace shop {

// Movements of the stock, newest first; read on as far as somebody looks.
class LedgerModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Product, Change, Reason, Note, Person, ColumnCount };

    explicit LedgerModel(Desk &desk, QObject *parent = nullptr);

    void show(const StockLedgerQuery &query);
    void setNames(const QHash<UserId, QString> &names);
    const StockLedgerLine *line(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void found(); // the first page
    void failed(const shop::Error &error);

private:
    void ask();

    Desk &m_desk;
    Ticket m_asked;
    StockLedgerQuery m_query;
    QHash<UserId, QString> m_names;
    QList<StockLedgerLine> m_lines;
    bool m_more = false; // there may be
    bool m_asking = false;
};

} // namespace shop
