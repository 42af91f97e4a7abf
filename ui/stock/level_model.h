// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/stock_lists.h"
#include "ui/shell/desk.h"

#include <QAbstractTableModel>

namespace shop {

class PictureStore;

// Products with what is there, what is coming and what is to be ordered. All of them are read on as
// far as somebody looks.
class LevelModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Product, Supplier, OnHand, ReorderAt, OnOrder, Proposal, ColumnCount };

    LevelModel(Desk &desk, PictureStore *pictures, QObject *parent = nullptr);

    void show(const LevelQuery &query);
    void reload();
    const StockLevel *level(int row) const;
    const QList<StockLevel> &levels() const { return m_levels; }

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
    void ask(bool more);
    void take(const QList<StockLevel> &levels, bool more);
    QString textOf(const StockLevel &level, int column) const;

    Desk &m_desk;
    PictureStore *m_pictures;
    LevelQuery m_query;
    QList<StockLevel> m_levels;
    bool m_more = false; // there may be
    bool m_asking = false;
};

} // namespace shop
