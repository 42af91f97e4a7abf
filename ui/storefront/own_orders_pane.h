// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/storefront/visit.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class Badge;
class Button;
class PlainLabel;

// A customer's own orders, newest first, and the one they look at: where it stands, what is in it,
// and cancelling it while that may be.
class OwnOrdersPane final : public QWidget
{
    Q_OBJECT

public:
    OwnOrdersPane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    void start();
    void open(const DeliveryOrder &order); // one that was placed just now
    // What is shown may have moved on.
    void reload();

Q_SIGNALS:
    void back();

private:
    QWidget *makeList();
    QWidget *makeOrder();
    void read(qint64 before);
    void addRows(const QList<DeliverySummary> &orders);
    void showOrder(const DeliveryOrder &order);
    void askCancel();

    Desk &m_desk;
    Visit &m_visit;
    QVBoxLayout *m_rows;
    Button *m_more;
    PlainLabel *m_none;
    QWidget *m_card;
    PlainLabel *m_number;
    Badge *m_status;
    PlainLabel *m_where;
    QVBoxLayout *m_lines;
    PlainLabel *m_total;
    Button *m_cancel;
    DeliveryOrder m_order;
    qint64 m_last = 0; // place of the last one shown
};

} // namespace shop
