// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/variant_lists.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace shop {

class ChipBar;
class EmptyState;
class ProductListModel;
class ProductPages;
class SearchField;
class TileView;
class Visit;

// The goods of the shop for who shops by themselves: by category, or searched. The list grows as it is
// looked through.
class BrowsePane final : public QWidget
{
    Q_OBJECT

public:
    BrowsePane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    void activate();
    // Goods, prices or stock have changed.
    void reload();
    bool stepBack(); // the search, then the category
    void typeIntoSearch(const QString &text);

Q_SIGNALS:
    void chosen(shop::ProductId product);

private:
    void build();
    void loadCategories();
    void search();
    void showProducts(const CounterList &list);
    ProductQuery query() const;

    Desk &m_desk;
    SearchField *m_field;
    ChipBar *m_chips;
    QStackedWidget *m_stack;
    TileView *m_tiles;
    EmptyState *m_empty;
    ProductListModel *m_model;
    ProductPages *m_pages;
    QTimer m_pause; // between the last key, or a change, and the search
};

} // namespace shop
