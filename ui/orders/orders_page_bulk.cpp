// SPDX-License-Identifier: GPL-3.0-or-later
// Several orders moved together. An order never goes back, so the moves wait while they can still be
// undone, and happen at the latest when the page is left.
#include "core/orders/order_moves.h"
#include "core/shop/order_tasks.h"
#include "ui/orders/bulk_pane.h"
#include "ui/orders/order_list.h"
#include "ui/orders/order_panels.h"
#include "ui/orders/order_view.h"
#include "ui/orders/order_words.h"
#include "ui/orders/orders_page.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QStackedWidget>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace shop {

struct OrdersPage::Bulk {
    QList<SeenOrder> orders;
    OrderStatus to = OrderStatus::Processing;
    Call call; // of who asked for it
};

void OrdersPage::showChosen()
{
    const QList<DeliverySummary> chosen = m_list->chosen();
    if (chosen.size() > 1) {
        m_bulkPane->setOrders(chosen);
        m_stack->setCurrentWidget(m_bulkPane);
    } else if (m_stack->currentWidget() == m_bulkPane) {
        showCurrent();
    }
}

void OrdersPage::waitToMove(OrderStatus to)
{
    moveNow(); // what waits already
    auto bulk = std::make_shared<Bulk>();
    bulk->to = to;
    bulk->call = desk().call();
    for (const DeliverySummary &order : m_list->chosen()) {
        if (nextStatus(order.status) == to)
            bulk->orders.append({order.id, order.status});
    }
    if (bulk->orders.isEmpty())
        return;
    m_bulk = bulk;
    m_bulkTimer.start();
    desk().toast(tr("%n order(s): %1", nullptr, int(bulk->orders.size()))
                     .arg(orderStatusText(to, Channel::Delivery)),
                 tr("Undo"), [this] {
                     m_bulkTimer.stop();
                     m_bulk.reset();
                 });
}

void OrdersPage::moveNow()
{
    m_bulkTimer.stop();
    const auto bulk = std::exchange(m_bulk, nullptr);
    if (!bulk)
        return;
    desk().backend().ask(
        this, Lane::Counter,
        [bulk](Shop &shop) { return moveOrders(shop, bulk->call, bulk->orders, bulk->to); },
        [this](const Result<MovedOrders> &done) {
            if (done && done->refused.isEmpty())
                return;
            desk().soundBad();
            desk().toast(done ? tr("Order %1 was not moved. %2")
                                    .arg(isolated(QString::number(done->refused.first().number)),
                                         errorText(done->refused.first().error))
                              : errorText(done.error()));
        });
}

void OrdersPage::askRefundFailed()
{
    const DeliveryOrder *order = current();
    if (!order)
        return;
    auto *panel = new RefundFailedPanel(desk(), *order);
    connect(panel, &RefundFailedPanel::taken, this,
            [this, id = order->agreed.id](const QString &reason) {
                take(
                    [id, reason](Shop &shop, const Call &call) -> Result<DeliveryOrder> {
                        SHOP_TRY(failRefund(shop, call, id, reason));
                        return shop.deliveries().delivery(call, id);
                    },
                    tr("The reason is kept."));
            });
    desk().prompter().showPanel(panel);
}

void OrdersPage::hideEvent(QHideEvent *event)
{
    moveNow();
    Page::hideEvent(event);
}

} // namespace shop
