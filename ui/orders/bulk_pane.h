// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "ui/shell/desk.h"

#include <QWidget>

class QVBoxLayout;

namespace shop {

class PlainLabel;

// Several orders chosen together, and the steps that some of them can take.
class BulkPane final : public QWidget
{
    Q_OBJECT

public:
    explicit BulkPane(Desk &desk, QWidget *parent = nullptr);

    void setOrders(const QList<DeliverySummary> &orders);

Q_SIGNALS:
    void moveWanted(shop::OrderStatus to);

private:
    Desk &m_desk;
    PlainLabel *m_title;
    QVBoxLayout *m_moves;
};

} // namespace shop
