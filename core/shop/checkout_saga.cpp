// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/checkout_saga.h"

#include "core/orders/order_moves.h"
#include "core/till/delivery_effects.h"
#include "core/till/profile_check.h"
#include "core/till/sql_order_compose.h"
#include "core/till/sql_till.h"

#include <QCryptographicHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A step's own command: the same each time it is taken for the same order.
Call stepOf(const Call &call, OrderId order, const QString &step)
{
    Call own = call;
    const QByteArray name = order.bytes() + step.toUtf8();
    const QByteArray hash = QCryptographicHash::hash(name, QCryptographicHash::Sha256);
    own.command = CommandId::fromBytes(hash.first(16)).value_or(CommandId());
    return own;
}

OrderStep stepTo(const Call &call, OrderStatus from, OrderStatus to, TimeMs at,
                 const QString &reason)
{
    OrderStep step;
    step.from = from;
    step.to = to;
    step.at = at;
    step.by = call.actor.user;
    step.atRegister = call.actor.atRegister;
    step.reason = reason;
    return step;
}

} // namespace

Result<DeliveryOrder> CheckoutSaga::place(const Call &call, const PlaceOrder &request)
{
    SHOP_TRY(require(call, Action::Sell));
    if (request.payment == OrderPayment::Prepaid)
        return Error{ErrorCode::FailedPrecondition, u"delivery.prepaymentApart"_s, {}};
    const QByteArray hash = orderRequestHash(request);
    SHOP_TRY_VALUE(before, m_modules.deliveries.placedBy(request.id));
    if (before && *before != hash)
        return Error{
            ErrorCode::Conflict, u"delivery.otherRequest"_s, {{u"order"_s, request.id.toString()}}};
    if (!before)
        SHOP_TRY(begin(call, request, hash));
    return carryOn(call, request.id);
}

// The row of the order, pending, is the log of what follows.
Done CheckoutSaga::begin(const Call &call, const PlaceOrder &request, const QByteArray &hash)
{
    between("verify");
    if (!request.customer.id.isNull())
        SHOP_TRY(m_modules.customerExists(call, request.customer.id));
    SHOP_TRY_VALUE(order, composeOrder(call, request, m_modules.sales));
    SHOP_TRY_VALUE(settings, m_modules.till.settings());
    const auto at = settings->registers.constFind(request.atRegister);
    if (at == settings->registers.cend())
        return Error{ErrorCode::NotFound,
                     u"register.notFound"_s,
                     {{u"id"_s, request.atRegister.toString()}}};
    Order &agreed = order.agreed;
    agreed.series = orderSeries(*at);
    agreed.generation = at->generation;
    order.changedAt = agreed.placedAt;
    const OrderStep step{1,
                         std::nullopt,
                         OrderStatus::Pending,
                         agreed.placedAt,
                         call.actor.user,
                         agreed.atRegister,
                         {},
                         {},
                         {},
                         {}};
    between("begin");
    return m_modules.sagas.begin(order, step, hash,
                                 {agreed.id,
                                  SagaState::Reserving,
                                  m_clock.nowMs() + m_patience,
                                  request.cart,
                                  request.cartVersion,
                                  {}});
}

Result<DeliveryOrder> CheckoutSaga::carryOn(const Call &call, OrderId id)
{
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, id));
    SHOP_TRY_VALUE(saga, m_modules.sagas.saga(id));
    if (saga && saga->state == SagaState::Reserving) {
        Done taken = takeStock(call, order, StockStep::Reserve, "reserve");
        if (taken) {
            between("confirm");
            const TimeMs now = m_clock.nowMs();
            taken = m_modules.sagas.move(
                order, stepTo(call, OrderStatus::Pending, OrderStatus::Confirmed, now, {}),
                saga->cart.isNull() ? SagaState::Done : SagaState::Clearing);
        }
        if (!taken) {
            // What cannot be turned back now is by the sweep; the caller hears of the first trouble.
            const Done turned = turnBack(call, id, taken.error().key);
            Q_UNUSED(turned)
            Error error = taken.error();
            error.context.insert(u"order"_s, id.toString());
            return error;
        }
        SHOP_TRY_VALUE(confirmed, m_modules.sagas.saga(id));
        saga = confirmed;
    }
    SHOP_TRY_VALUE(now, m_modules.deliveries.delivery(call, id));
    if (now.agreed.status == OrderStatus::Failed || (saga && saga->state == SagaState::Releasing))
        return Error{ErrorCode::FailedPrecondition,
                     u"delivery.failed"_s,
                     {{u"reason"_s, now.failureReason}}};
    if (saga && saga->state == SagaState::Clearing) {
        // The order stands, whether the ticket is cleared now or by the sweep.
        const Done cleared = clear(call, *saga);
        Q_UNUSED(cleared)
    }
    return now;
}

// One line after another, always in the order of their products, so that no two wait for each other.
Done CheckoutSaga::takeStock(const Call &call, const DeliveryOrder &order, StockStep step,
                             const char *point)
{
    QList<StockOrderLine> lines = stockLines(order.agreed);
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.product < b.product; });
    for (const StockOrderLine &line : std::as_const(lines)) {
        between(point);
        SHOP_TRY(m_modules.reservations.take(call, order.agreed.id, step, {line}, m_clock.nowMs()));
    }
    return {};
}

// An order that somebody else has confirmed meanwhile keeps its stock.
Done CheckoutSaga::turnBack(const Call &call, OrderId id, const QString &reason)
{
    between("turn back");
    SHOP_TRY_VALUE(turned, m_modules.sagas.turnBack(id, reason));
    if (!turned)
        return {};
    SHOP_TRY_VALUE(saga, m_modules.sagas.saga(id));
    return saga ? release(call, *saga) : Done();
}

Done CheckoutSaga::release(const Call &call, const Saga &saga)
{
    SHOP_TRY(followPicks(call, saga.order));
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, saga.order));
    SHOP_TRY(takeStock(call, order, StockStep::Release, "release"));
    between("fail");
    if (order.agreed.status != OrderStatus::Pending)
        return m_modules.sagas.finish(saga.order); // it was cancelled, or failed later
    order.failureReason = saga.reason;
    return m_modules.sagas.move(
        order,
        stepTo(call, OrderStatus::Pending, OrderStatus::Failed, m_clock.nowMs(), saga.reason),
        SagaState::Done);
}

Done CheckoutSaga::clear(const Call &call, const Saga &saga)
{
    between("clear");
    const Done closed =
        m_modules.carts.close(stepOf(call, saga.order, u"clear"_s), saga.cart, saga.cartVersion);
    // Another version by this command: an earlier try has closed it, and the next one was begun since.
    const bool isGone = closed || closed.error().code == ErrorCode::NotFound ||
                        closed.error().key == u"command.mismatch"_s;
    if (!isGone && closed.error().key == u"cart.changedMeanwhile"_s)
        SHOP_TRY(takeOff(call, saga));
    else if (!isGone)
        return closed;
    between("finish");
    return m_modules.sagas.finish(saga.order);
}

// What was put on the ticket meanwhile stays on it.
Done CheckoutSaga::takeOff(const Call &call, const Saga &saga)
{
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, saga.order));
    SHOP_TRY_VALUE(cart, m_modules.carts.cart(call, saga.cart));
    for (const OrderLine &ordered : order.agreed.lines) {
        const auto line =
            std::find_if(cart.lines.cbegin(), cart.lines.cend(),
                         [&](const CartLine &each) { return each.id == ordered.line.id; });
        if (line == cart.lines.cend())
            continue;
        const Call own = stepOf(call, saga.order, u"clear:"_s + ordered.line.id.toString());
        const qint64 left = line->quantity.thousandths() - ordered.line.quantity.thousandths();
        const auto taken = left > 0 ? m_modules.carts.setQuantity(own, saga.cart, ordered.line.id,
                                                                  Quantity::fromThousandths(left))
                                    : m_modules.carts.removeLine(own, saga.cart, ordered.line.id);
        // Taken off by an earlier try, from what stood there then.
        if (!taken && taken.error().key != u"command.mismatch"_s)
            return taken.error();
    }
    return {};
}

Done CheckoutSaga::sell(const Call &call, const Saga &saga)
{
    SHOP_TRY(followPicks(call, saga.order)); // what is sold is what is reserved
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, saga.order));
    SHOP_TRY(takeStock(call, order, StockStep::Sold, "sell"));
    return m_modules.sagas.finish(saga.order);
}

Result<DeliveryOrder> CheckoutSaga::move(const Call &call, const MoveOrder &move)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    SHOP_TRY(checkReason(move.reason));
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, move.id));
    const OrderStatus from = order.agreed.status;
    if (from == move.to)
        return order; // sent twice
    if (order.version != move.version)
        return changedMeanwhile(order);
    const auto allowed = orderMove(from, move.to);
    const bool isOurs = move.to != OrderStatus::Confirmed && move.to != OrderStatus::Delivered;
    if (!allowed || !isOurs)
        return Error{ErrorCode::Conflict,
                     u"delivery.moveNotAllowed"_s,
                     {{u"from"_s, orderStatusCode(from)}, {u"to"_s, orderStatusCode(move.to)}}};
    if (move.to == OrderStatus::Failed)
        order.failureReason = move.reason;
    if (!move.trackingNumber.isEmpty())
        order.trackingNumber = move.trackingNumber;
    SagaState left = SagaState::Done;
    if (allowed->stock)
        left = *allowed->stock == StockStep::Sold ? SagaState::Selling : SagaState::Releasing;
    SHOP_TRY_VALUE(before, m_modules.sagas.saga(move.id));
    if (before && before->state == SagaState::Clearing) {
        // The row knows one thing that is left: the ticket comes first, or stays what is left.
        const Done cleared = clear(call, *before);
        if (!cleared && left != SagaState::Done)
            return cleared.error();
        left = cleared ? left : SagaState::Clearing;
    }
    between("move");
    SHOP_TRY(m_modules.sagas.move(order, stepTo(call, from, move.to, m_clock.nowMs(), move.reason),
                                  left));
    SHOP_TRY_VALUE(saga, m_modules.sagas.saga(move.id));
    const Done followed = saga ? finish(call, *saga) : Done();
    Q_UNUSED(followed) // the order has moved in any case
    return order;
}

Result<DeliveryOrder> CheckoutSaga::pick(const Call &call, const PickLine &pick)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    SHOP_TRY_VALUE(before, m_modules.deliveries.delivery(call, pick.id));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(picked, pickedOrder(before, pick, now));
    picked.step.by = call.actor.user;
    picked.step.atRegister = call.actor.atRegister;
    between("pick");
    SHOP_TRY(m_modules.sagas.pick(picked.order, picked.step, picked.stock, now + m_patience));
    const Done followed = followPicks(call, pick.id);
    Q_UNUSED(followed) // what cannot follow now is by the sweep
    return picked.order;
}

Done CheckoutSaga::followPicks(const Call &call, OrderId id)
{
    while (true) {
        SHOP_TRY_VALUE(line, m_modules.sagas.pickLeft(id));
        if (!line)
            return {};
        between("follow a pick");
        const Done taken =
            m_modules.reservations.take(call, id, pickedStep(*line), {*line}, m_clock.nowMs());
        if (!taken && taken.error().key != u"stock.stepRefused"_s) // the order has gone on since
            return taken;
        between("end a pick");
        SHOP_TRY_VALUE(ended, m_modules.sagas.endPick(id, *line));
        if (!ended)
            SHOP_TRY(pickMovedOn(call, id, *line));
    }
}

// Somebody else was at this line meanwhile, maybe for a later pick: what was taken here may have undone
// theirs, so that the line follows once more to what the order says.
Done CheckoutSaga::pickMovedOn(const Call &call, OrderId id, const StockOrderLine &line)
{
    SHOP_TRY_VALUE(order, m_modules.deliveries.delivery(call, id));
    StockOrderLine now{line.line, line.product, {}};
    for (const StockOrderLine &each : stockLines(order.agreed)) {
        if (each.line == line.line)
            now.quantity = each.quantity;
    }
    return m_modules.sagas.leavePick(id, now, m_clock.nowMs() + m_patience);
}

Done CheckoutSaga::finish(const Call &call, const Saga &saga)
{
    switch (saga.state) {
    case SagaState::Reserving:
        return turnBack(call, saga.order, u"delivery.interrupted"_s);
    case SagaState::Releasing:
        return release(call, saga);
    case SagaState::Selling:
        return sell(call, saga);
    case SagaState::Clearing:
        return clear(call, saga);
    case SagaState::Done:
        break;
    }
    return {};
}

Result<CheckoutSaga::Swept> CheckoutSaga::sweep(const Call &call)
{
    Swept swept;
    const TimeMs now = m_clock.nowMs();
    while (true) {
        SHOP_TRY_VALUE(due, m_modules.sagas.claim(now, now + m_patience));
        if (!due)
            break;
        ++(finish(call, *due) ? swept.finished : swept.left);
    }
    while (true) {
        SHOP_TRY_VALUE(due, m_modules.sagas.claimPick(now, now + m_patience));
        if (!due)
            return swept;
        ++(followPicks(call, *due) ? swept.finished : swept.left);
    }
}

} // namespace shop
