// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/variant_lists.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QKeyEvent;
class QStackedWidget;
class QTableView;
class QVBoxLayout;

namespace shop {

class ChipBar;
class EmptyState;
class KeyStrip;
class ProductListModel;
class ProductPages;
class QuantityPrefix;
class SearchField;
class Segment;
class TicketDesk;
class TileView;

// The catalogue side of Sell: the field that is always ready, categories, and what they hold as
// tiles or as a dense list (screens.md §02, §03).
class CatalogPane final : public QWidget
{
    Q_OBJECT

public:
    CatalogPane(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

    void activate();
    void focusSearch(bool selectText);
    // The quantity for the next product, one where nothing was typed; it is used up.
    Quantity takePrefix();
    void showUnknown(const QString &code);
    bool stepBack();
    // A key of the map that belongs to this side; true when it was used.
    bool pressed(QKeyEvent &event);
    void typeIntoSearch(const QString &text);
    void showList(bool list);
    void searchFor(const QString &text);

Q_SIGNALS:
    void chosen(const shop::ProductSummary &product);
    void codeEntered(const QString &code); // typed, Enter: an exact code goes before a hit
    void addWanted(const QString &code); // "Add product" after an unknown code
    // Keys for the ticket: the field was empty.
    void lineKey(int key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showHints();
    void makeStack(QVBoxLayout *layout);
    void makeList();
    void connectField();
    void loadCategories();
    void showCategories(const QList<Category> &categories);
    void search();
    void showProducts(const CounterList &list, const QString &text);
    void submitted(Qt::KeyboardModifiers modifiers);
    void moveInList(int key);
    void choose(const QModelIndex &index);
    void takeProduct(const ProductSummary &product); // a family: one of its variants

    Desk &m_desk;
    TicketDesk &m_tickets;
    SearchField *m_field;
    Segment *m_switch;
    ChipBar *m_chips;
    QStackedWidget *m_stack;
    TileView *m_tiles;
    QTableView *m_list;
    QWidget *m_listPage; // the list with room around it
    EmptyState *m_empty;
    KeyStrip *m_keys;
    ProductListModel *m_model;
    ProductPages *m_pages;
    QTimer m_pause; // between the last key and the search
    QuantityPrefix *m_prefix;
    QString m_shownText; // what the products shown were searched for
    QString m_unknown;
    bool m_wantsList = false;
    bool m_takeFirstHit = false;
};

} // namespace shop
