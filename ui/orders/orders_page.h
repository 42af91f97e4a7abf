// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/orders/order_detail.h"
#include "ui/shell/page.h"

#include <functional>

class QStackedWidget;

namespace shop {

class EmptyState;
class OrderList;
class OrderView;

// What is ordered, and moving it on (screens.md, "08 Orders"): the list, and the one it stands on
// beside it. A scanned order opens; in one that is packed a scanned product ticks its line.
class OrdersPage final : public Page
{
    Q_OBJECT

public:
    explicit OrdersPage(Desk &desk, QWidget *parent = nullptr);

    void activate() override;
    void scanned(const QString &code) override;
    void found(const QString &text) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Take = std::function<Result<DeliveryOrder>(Shop &, const Call &)>;

    void showCurrent();
    void read(OrderId id);
    void show(const OrderDetail &detail);
    void open(const QString &series, qint64 number);
    void askNext();
    void askMove(OrderStatus to);
    void moveTo(OrderStatus to, const QString &reason);
    void askPick(LineId line);
    void askRefund();
    // Runs a change of the order in front, says what came of it, and shows the order anew.
    void take(const Take &change, const QString &done);
    void take(const Take &change, const QString &done, const Call &call);
    void tick(const ScannedProduct &found);
    const DeliveryOrder *current() const;

    OrderList *m_list;
    OrderView *m_view;
    EmptyState *m_none;
    QStackedWidget *m_stack;
    QHash<OrderId, Packed> m_packed;
};

} // namespace shop
