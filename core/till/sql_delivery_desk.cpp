// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_delivery_desk.h"

#include "core/base/json_members.h"
#include "core/orders/delivery_json.h"
#include "core/orders/order_moves.h"
#include "core/storage/command_log.h"
#include "core/storage/transaction.h"
#include "core/till/delivery_effects.h"
#include "core/till/profile_check.h"
#include "core/till/sql_order_compose.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error notAllowed(OrderStatus from, OrderStatus to)
{
    return {ErrorCode::Conflict,
            u"delivery.moveNotAllowed"_s,
            {{u"from"_s, orderStatusCode(from)}, {u"to"_s, orderStatusCode(to)}}};
}

} // namespace

SqlDeliveryDesk::SqlDeliveryDesk(Database &database, Deliveries &deliveries,
                                 Reservations &reservations, Carts &carts, Journal &journal,
                                 SqlTill &till, SqlCounterSales &sales, const Clock &clock,
                                 UuidSource &ids)
    : m_database(database),
      m_deliveries(deliveries),
      m_reservations(reservations),
      m_carts(carts),
      m_journal(journal),
      m_till(till),
      m_sales(sales),
      m_clock(clock),
      m_ids(ids)
{}

Result<DeliveryOrder> SqlDeliveryDesk::place(const Call &call, const PlaceOrder &request)
{
    SHOP_TRY(require(call, Action::Sell));
    const QByteArray hash = orderRequestHash(request);
    Transaction transaction(m_database, "place an order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, m_deliveries.placedBy(request.id));
    if (before) {
        if (*before != hash)
            return Error{ErrorCode::Conflict,
                         u"delivery.otherRequest"_s,
                         {{u"order"_s, request.id.toString()}}};
        SHOP_TRY_VALUE(known, m_deliveries.delivery(call, request.id));
        SHOP_TRY(transaction.commit());
        return known;
    }
    SHOP_TRY_VALUE(order, composeOrder(call, request, m_sales));
    SHOP_TRY(begin(call, order, hash));
    SHOP_TRY(prepay(call, order, request.tenders));
    SHOP_TRY(
        advance(call, order, {order.agreed.id, order.version, OrderStatus::Confirmed, {}, {}}));
    if (!request.cart.isNull()) {
        Call closing = call;
        closing.command = CommandId();
        SHOP_TRY(m_carts.close(closing, request.cart, request.cartVersion));
    }
    SHOP_TRY(transaction.commit());
    return order;
}

// The first row of an order: pending, numbered, and in the journal.
Done SqlDeliveryDesk::begin(const Call &call, DeliveryOrder &order, const QByteArray &hash)
{
    SHOP_TRY_VALUE(settings, m_till.settings());
    const auto at = settings->registers.constFind(order.agreed.atRegister);
    if (at == settings->registers.cend())
        return Error{ErrorCode::NotFound,
                     u"register.notFound"_s,
                     {{u"id"_s, order.agreed.atRegister.toString()}}};
    Order &agreed = order.agreed;
    agreed.generation = at->generation;
    agreed.series = orderSeries(*at);
    SHOP_TRY_VALUE(number, m_till.takeNumber(agreed.series, agreed.generation));
    agreed.number = number;
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
    SHOP_TRY(m_deliveries.place(order, step, hash));
    return note(call, order, step, hash);
}

// The order as the caller saw it, or nothing happens.
Result<DeliveryOrder> SqlDeliveryDesk::toChange(const Call &call, OrderId id, qint64 version)
{
    SHOP_TRY_VALUE(order, m_deliveries.delivery(call, id));
    if (order.version != version)
        return changedMeanwhile(order);
    return order;
}

Result<DeliveryOrder> SqlDeliveryDesk::move(const Call &call, const MoveOrder &move)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    SHOP_TRY(checkReason(move.reason));
    Transaction transaction(m_database, "move an order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(known, m_deliveries.delivery(call, move.id));
    if (known.agreed.status == move.to) {
        SHOP_TRY(transaction.commit()); // sent twice
        return known;
    }
    SHOP_TRY_VALUE(order, toChange(call, move.id, move.version));
    SHOP_TRY(advance(call, order, move));
    SHOP_TRY(transaction.commit());
    return order;
}

Done SqlDeliveryDesk::advance(const Call &call, DeliveryOrder &order, const MoveOrder &move)
{
    const OrderStatus from = order.agreed.status;
    const auto allowed = orderMove(from, move.to);
    if (!allowed)
        return notAllowed(from, move.to);
    const TimeMs now = m_clock.nowMs();
    if (allowed->stock)
        SHOP_TRY(takeStock(call, order, *allowed->stock, now));
    if (move.to == OrderStatus::Delivered)
        SHOP_TRY(handOver(call, order));
    order.agreed.status = move.to;
    if (move.to == OrderStatus::Failed)
        order.failureReason = move.reason;
    if (!move.trackingNumber.isEmpty())
        order.trackingNumber = move.trackingNumber;
    OrderStep step;
    step.from = from;
    step.to = move.to;
    step.at = now;
    step.reason = move.reason;
    return store(call, order, step);
}

Done SqlDeliveryDesk::takeStock(const Call &call, const DeliveryOrder &order, StockStep step,
                                TimeMs at, bool happened)
{
    return m_reservations.take(call, order.agreed.id, step, stockLines(order.agreed), at, happened);
}

// The order as it is now, with its row of history and of the journal.
Done SqlDeliveryDesk::store(const Call &call, DeliveryOrder &order, OrderStep step)
{
    order.version += 1;
    order.changedAt = step.at;
    step.version = order.version;
    step.by = call.actor.user;
    step.atRegister = call.actor.atRegister;
    SHOP_TRY(m_deliveries.change(order, step));
    return note(call, order, step);
}

Done SqlDeliveryDesk::note(const Call &call, const DeliveryOrder &order, const OrderStep &step,
                           const QByteArray &requestHash)
{
    SHOP_TRY_VALUE(entry, deliveryEntry(order, step));
    if (!requestHash.isEmpty())
        entry.body.append({u"request"_s, Json(QString::fromLatin1(requestHash.toHex()))});
    // In one chain from its first row on, so that a restore repeats them one after another.
    SHOP_TRY(m_journal.append(call, order.agreed.atRegister, entry));
    return {};
}

Result<DeliveryOrder> SqlDeliveryDesk::pick(const Call &call, const PickLine &pick)
{
    SHOP_TRY(require(call, Action::ManageOrders));
    Transaction transaction(m_database, "pick an order", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, m_deliveries.delivery(call, pick.id));
    SHOP_TRY_VALUE(picked, pickedOrder(before, pick, m_clock.nowMs()));
    for (const StockOrderLine &line : std::as_const(picked.stock))
        SHOP_TRY(m_reservations.take(call, pick.id, pickedStep(line), {line}, picked.step.at));
    SHOP_TRY(store(call, picked.order, picked.step));
    SHOP_TRY(transaction.commit());
    return picked.order;
}

Done SqlDeliveryDesk::changeAgain(const Call &call, const JournalRow &row, const QByteArray &change)
{
    SHOP_TRY_VALUE(again, deliveryChangeFromJson(change));
    const Order &agreed = again.order.agreed;
    Call author = call;
    author.actor.user = row.actor;
    author.actor.atRegister = again.step.atRegister;
    if (!again.step.from) {
        SHOP_TRY_VALUE(body, Json::parse(row.body));
        const QString request = JsonMembers(body).text(u"request");
        SHOP_TRY(
            m_deliveries.place(again.order, again.step, QByteArray::fromHex(request.toLatin1())));
        return m_till.noteNumber(agreed.series, agreed.generation, agreed.number);
    }
    if (again.step.isShortPick()) {
        SHOP_TRY_VALUE(before, m_deliveries.delivery(call, agreed.id));
        QList<StockOrderLine> gone = stockLines(before.agreed);
        for (const StockOrderLine &line : stockLines(agreed))
            gone.removeIf([&](const StockOrderLine &each) { return each.line == line.line; });
        SHOP_TRY(m_reservations.take(author, agreed.id, StockStep::Release, gone, again.step.at));
        SHOP_TRY(takeStock(author, again.order, StockStep::Reserve, again.step.at, true));
    } else if (const auto move = orderMove(*again.step.from, again.step.to); move && move->stock) {
        SHOP_TRY(takeStock(author, again.order, *move->stock, again.step.at, true));
    }
    return m_deliveries.change(again.order, again.step);
}

} // namespace shop
