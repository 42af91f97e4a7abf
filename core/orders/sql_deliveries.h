// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/deliveries.h"
#include "core/orders/refund_task.h"
#include "core/storage/database.h"

#include <functional>

namespace shop {

// Deliveries over the tables orders_delivery*. Triggers hold the status machine and the history.
class SqlDeliveries final : public Deliveries
{
public:
    explicit SqlDeliveries(Database &database) : m_database(database) {}

    Result<DeliveryOrder> delivery(const Call &call, OrderId id) override;
    Result<std::optional<OrderId>> deliveryByNumber(const Call &call, const QString &series,
                                                    qint64 number) override;
    Result<QList<OrderStep>> steps(const Call &call, OrderId id) override;
    Result<QList<DeliverySummary>> deliveries(const Call &call,
                                              const DeliveryQuery &query) override;
    Result<DeliveryCounts> deliveryCounts(const Call &call) override;
    Done place(const DeliveryOrder &order, const OrderStep &step,
               const QByteArray &requestHash) override;
    Done change(const DeliveryOrder &order, const OrderStep &step) override;
    Result<std::optional<QByteArray>> placedBy(OrderId id) override;

    // sql_refund_tasks.cpp. Those that are open or failed, as the lists of deliveries() are.
    Result<QList<DeliverySummary>> refundTasks(qint64 before, int limit);
    Result<qint64> refundTaskCount();
    Result<std::optional<RefundTask>> refundTask(OrderId id);
    // A person could not pay it back. Error delivery.nothingToRefund without an open task.
    Done failRefund(OrderId id, UserId by, const QString &reason, TimeMs at);

    // What an order says of people, changed inside the caller's transaction: no step of its history,
    // since nothing of the order itself moves (domain.md, "People").
    Done changePerson(OrderId id, const std::function<void(DeliveryOrder &)> &change, TimeMs at);

    // Every order as it is, oldest first; what does not hold together is told, one line each, at
    // most 100. Changes nothing.
    Result<QStringList> verify(const std::function<Done(const DeliveryOrder &)> &visit);

private:
    Result<qint64> keyOf(OrderId id);
    Done insertStep(qint64 key, const OrderStep &step);
    Done followMoney(qint64 key, const DeliveryOrder &order, const OrderStep &step);
    Done insertWords(qint64 key, const DeliveryOrder &order);

    Database &m_database;
};

} // namespace shop
