// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/deliveries.h"
#include "ui/shell/desk.h"

#include <QTimer>
#include <QWidget>

class QListView;
class QStackedWidget;

namespace shop {

class ChipBar;
class EmptyState;
class OrderListModel;
class SearchField;

// The orders of the shop with the one field that searches them and chips that choose: arrows move
// through the list while the field keeps the focus.
class OrderList final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderList(Desk &desk, QWidget *parent = nullptr);

    void reload();
    // Stands on this order, whatever is searched for.
    void showOrder(const DeliveryOrder &order);
    OrderId current() const;
    // Those that are selected together, as they were read.
    QList<DeliverySummary> chosen() const;
    void focusSearch();
    void search(const QString &text); // among all of them

Q_SIGNALS:
    void currentChanged(); // also to none
    void chosenChanged(); // to several, or back to one
    void nextStepWanted(); // Ctrl+Enter in the field

private:
    QWidget *makeView();
    void read();
    void readCounts();
    void showFound();
    void step(int key);
    void standOn(int row);
    DeliveryQuery query() const;

    Desk &m_desk;
    OrderListModel *m_model;
    SearchField *m_search;
    ChipBar *m_chips;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    QTimer m_typing; // a scan that begins in the field is no search
    DeliveryCounts m_counts;
    qint64 m_refunds = 0; // orders whose money has to go back
    QList<DeliverySummary> m_chosen; // together; still chosen when the list is read anew
    OrderId m_wanted; // where to stand
    qint64 m_wantedNumber = 0; // set: it must be in the list
};

} // namespace shop
