// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_sagas.h"

#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kNextNumber =
    "SELECT COALESCE(MAX(number), 0) + 1 FROM orders_delivery WHERE series = ? AND generation = ?";
// The order of an id is this row's order.
#define ORDERS_SAGA_OF "delivery = (SELECT key FROM orders_delivery WHERE id = ?)"
constexpr const char *kUpsert =
    "INSERT INTO orders_saga (delivery, state, deadline, cart, cart_version, reason)"
    " SELECT key, ?, ?, ?, ?, ? FROM orders_delivery WHERE id = ?"
    " ON CONFLICT (delivery) DO UPDATE SET state = excluded.state";
constexpr const char *kTurnBack = "UPDATE orders_saga SET state = 'releasing', reason = ? WHERE "
                                  "state IN ('reserving', 'releasing')"
                                  " AND " ORDERS_SAGA_OF;
// Also a lock: who turns it back waits, or has come first.
constexpr const char *kStillReserving =
    "UPDATE orders_saga SET state = 'reserving' WHERE state = 'reserving' AND " ORDERS_SAGA_OF;
constexpr const char *kFinish = "UPDATE orders_saga SET state = 'done' WHERE " ORDERS_SAGA_OF;
constexpr const char *kSelectSaga =
    "SELECT d.id, s.state, s.deadline, s.cart, s.cart_version, s.reason FROM orders_saga s JOIN"
    " orders_delivery d ON d.key = s.delivery WHERE d.id = ?";
constexpr const char *kSelectDue =
    "SELECT d.id, s.state, s.deadline, s.cart, s.cart_version, s.reason FROM orders_saga s JOIN"
    " orders_delivery d ON d.key = s.delivery WHERE s.state <> 'done' AND s.deadline <= ?"
    " ORDER BY s.deadline, s.delivery LIMIT 1";
constexpr const char *kClaim =
    "UPDATE orders_saga SET deadline = ? WHERE deadline = ? AND " ORDERS_SAGA_OF;
constexpr const char *kLeavePick =
    "INSERT INTO orders_saga_pick (delivery, line, product, quantity, deadline)"
    " SELECT key, ?, ?, ?, ? FROM orders_delivery WHERE id = ?"
    " ON CONFLICT (delivery, line) DO UPDATE SET quantity = excluded.quantity";
constexpr const char *kSelectPick =
    "SELECT line, product, quantity FROM orders_saga_pick WHERE " ORDERS_SAGA_OF
    " ORDER BY product, line LIMIT 1";
constexpr const char *kEndPick =
    "DELETE FROM orders_saga_pick WHERE line = ? AND quantity = ? AND " ORDERS_SAGA_OF;
constexpr const char *kSelectDuePick =
    "SELECT d.id FROM orders_saga_pick p JOIN orders_delivery d ON d.key = p.delivery"
    " WHERE p.deadline <= ? ORDER BY p.deadline, p.delivery LIMIT 1";
constexpr const char *kClaimPick = "UPDATE orders_saga_pick SET deadline = ? WHERE " ORDERS_SAGA_OF;

const QString kStates[] = {u"reserving"_s, u"releasing"_s, u"selling"_s, u"clearing"_s, u"done"_s};

QString codeOf(SagaState state)
{
    return kStates[int(state)];
}

Saga sagaFrom(const Row &row)
{
    Saga saga;
    saga.order = row.id<OrderId>(0);
    for (int i = 0; i <= int(SagaState::Done); ++i) {
        if (kStates[i] == row.text(1))
            saga.state = SagaState(i);
    }
    saga.deadline = row.int64(2);
    saga.cart = row.id<CartId>(3);
    saga.cartVersion = row.int64(4);
    saga.reason = row.text(5);
    return saga;
}

Done upsert(Database &database, const Saga &saga)
{
    return Statement(database, kUpsert)
        .bind(codeOf(saga.state))
        .bind(saga.deadline)
        .bind(saga.cart)
        .bind(saga.cartVersion)
        .bind(saga.reason)
        .bind(saga.order)
        .runOne();
}

} // namespace

Done SqlSagas::begin(DeliveryOrder &order, const OrderStep &step, const QByteArray &requestHash,
                     const Saga &saga)
{
    Transaction transaction(m_database, "orders.beginSaga");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(number, Statement(m_database, kNextNumber)
                               .bind(order.agreed.series)
                               .bind(order.agreed.generation)
                               .scalar());
    order.agreed.number = number;
    SHOP_TRY(m_deliveries.place(order, step, requestHash));
    if (m_note)
        SHOP_TRY(m_note(order, step, requestHash));
    SHOP_TRY(upsert(m_database, saga));
    return transaction.commit();
}

// The order as it is behind this step, inside the transaction of its caller.
Done SqlSagas::store(DeliveryOrder &order, OrderStep step)
{
    order.agreed.status = step.to;
    order.version += 1;
    order.changedAt = step.at;
    step.version = order.version;
    SHOP_TRY(m_deliveries.change(order, step));
    return m_note ? m_note(order, step, {}) : Done();
}

Done SqlSagas::move(DeliveryOrder &order, const OrderStep &step, SagaState state)
{
    Transaction transaction(m_database, "orders.moveSaga");
    SHOP_TRY(transaction.ok());
    if (step.to == OrderStatus::Confirmed) {
        SHOP_TRY_VALUE(reserving,
                       Statement(m_database, kStillReserving).bind(order.agreed.id).run());
        if (reserving == 0)
            return Error{ErrorCode::Conflict, u"delivery.changedMeanwhile"_s, {}};
    }
    SHOP_TRY(store(order, step));
    Saga saga;
    saga.order = order.agreed.id;
    saga.state = state;
    saga.deadline = step.at;
    SHOP_TRY(upsert(m_database, saga));
    return transaction.commit();
}

Result<bool> SqlSagas::turnBack(OrderId id, const QString &reason)
{
    Transaction transaction(m_database, "orders.turnBack");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(turned, Statement(m_database, kTurnBack).bind(reason).bind(id).run());
    SHOP_TRY(transaction.commit());
    return turned == 1;
}

Done SqlSagas::finish(OrderId id)
{
    Transaction transaction(m_database, "orders.finishSaga");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, kFinish).bind(id).run());
    return transaction.commit();
}

Result<std::optional<Saga>> SqlSagas::saga(OrderId id)
{
    return Statement(m_database, kSelectSaga).bind(id).one(sagaFrom);
}

Result<std::optional<Saga>> SqlSagas::claim(TimeMs now, TimeMs until)
{
    Transaction transaction(m_database, "orders.claimSaga");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(due, Statement(m_database, kSelectDue).bind(now).one(sagaFrom));
    if (due)
        SHOP_TRY(Statement(m_database, kClaim)
                     .bind(until)
                     .bind(due->deadline)
                     .bind(due->order)
                     .runOne());
    SHOP_TRY(transaction.commit());
    return due;
}

Done SqlSagas::pick(DeliveryOrder &order, const OrderStep &step, const QList<StockOrderLine> &stock,
                    TimeMs deadline)
{
    Transaction transaction(m_database, "orders.pickSaga");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(store(order, step));
    for (const StockOrderLine &line : stock)
        SHOP_TRY(leavePick(order.agreed.id, line, deadline));
    return transaction.commit();
}

Result<std::optional<StockOrderLine>> SqlSagas::pickLeft(OrderId id)
{
    return Statement(m_database, kSelectPick).bind(id).one([](const Row &row) {
        return StockOrderLine{row.id<LineId>(0), row.id<ProductId>(1),
                              Quantity::fromThousandths(row.int64(2))};
    });
}

Done SqlSagas::leavePick(OrderId id, const StockOrderLine &line, TimeMs deadline)
{
    Transaction transaction(m_database, "orders.leavePick");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, kLeavePick)
                 .bind(line.line)
                 .bind(line.product)
                 .bind(line.quantity.thousandths())
                 .bind(deadline)
                 .bind(id)
                 .runOne());
    return transaction.commit();
}

Result<bool> SqlSagas::endPick(OrderId id, const StockOrderLine &line)
{
    Transaction transaction(m_database, "orders.endPick");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(ended, Statement(m_database, kEndPick)
                              .bind(line.line)
                              .bind(line.quantity.thousandths())
                              .bind(id)
                              .run());
    SHOP_TRY(transaction.commit());
    return ended == 1;
}

Result<std::optional<OrderId>> SqlSagas::claimPick(TimeMs now, TimeMs until)
{
    Transaction transaction(m_database, "orders.claimPick");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(due, Statement(m_database, kSelectDuePick).bind(now).one([](const Row &row) {
        return row.id<OrderId>(0);
    }));
    if (due)
        SHOP_TRY(Statement(m_database, kClaimPick).bind(until).bind(*due).run());
    SHOP_TRY(transaction.commit());
    return due;
}

} // namespace shop
