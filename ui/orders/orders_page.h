// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/orders/order_detail.h"
#include "ui/shell/page.h"

#include <QTimer>

#include <functional>
#include <memory>

class QStackedWidget;

namespace shop {

class BulkPane;
class EmptyState;
class OrderList;
class OrderPapers;
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
    void hideEvent(QHideEvent *event) override;

private:
    using Take = std::function<Result<DeliveryOrder>(Shop &, const Call &)>;

    void connectParts();
    void showCurrent();
    void openPapers();
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
    // orders_page_bulk.cpp
    struct Bulk;
    void showChosen();
    void waitToMove(OrderStatus to);
    void moveNow();
    void askRefundFailed();

    OrderList *m_list;
    OrderView *m_view;
    EmptyState *m_none;
    BulkPane *m_bulkPane;
    OrderPapers *m_papers;
    QStackedWidget *m_stack;
    std::shared_ptr<Bulk> m_bulk; // moves that can still be undone
    QTimer m_bulkTimer;
    QHash<OrderId, Packed> m_packed;
};

} // namespace shop
