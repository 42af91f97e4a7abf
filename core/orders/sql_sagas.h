// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/sql_deliveries.h"
#include "core/products/reservations.h"

#include <functional>

namespace shop {

// How far an order has come that is placed step by step.
enum class SagaState { Reserving, Releasing, Selling, Clearing, Done };

struct Saga {
    OrderId order;
    SagaState state = SagaState::Reserving;
    TimeMs deadline = 0; // from then on anybody may take it over
    CartId cart; // to be cleared; null for none
    qint64 cartVersion = 0;
    QString reason; // key of the error it turned back for

    friend bool operator==(const Saga &, const Saga &) = default;
};

// The orders that are being placed, beside their rows: each call is a transaction of its own, and an
// order never moves without its saga.
class SqlSagas final
{
public:
    // What else is written with each step of an order, in its transaction; the hash of the request with
    // the first one alone.
    using Note = std::function<Done(const DeliveryOrder &, const OrderStep &,
                                    const QByteArray &requestHash)>;
    explicit SqlSagas(Database &database, Note note = {})
        : m_database(database), m_deliveries(database), m_note(std::move(note))
    {}

    // Stores the order pending, under the next number of its series.
    Done begin(DeliveryOrder &order, const OrderStep &step, const QByteArray &requestHash,
               const Saga &saga);
    // Moves the order on, and its saga with it. Error delivery.changedMeanwhile where the order has
    // moved since, or is to be confirmed and was turned back.
    Done move(DeliveryOrder &order, const OrderStep &step, SagaState state);
    // From reserving to releasing. False where it is neither any more.
    Result<bool> turnBack(OrderId id, const QString &reason);
    Done finish(OrderId id);
    // Stores an order of which less was found, with what its stock has to follow: the quantities that lines
    // keep. Errors those of move().
    Done pick(DeliveryOrder &order, const OrderStep &step, const QList<StockOrderLine> &stock,
              TimeMs deadline);
    // The stock of an order that is still to follow; one line of it.
    Result<std::optional<StockOrderLine>> pickLeft(OrderId id);
    Done leavePick(OrderId id, const StockOrderLine &line, TimeMs deadline);
    // The stock has followed. False where this line was to follow to another quantity by then.
    Result<bool> endPick(OrderId id, const StockOrderLine &line);
    Result<std::optional<Saga>> saga(OrderId id);
    // One that is due, whose deadline is moved to `until`, so that nobody else takes it meanwhile.
    Result<std::optional<Saga>> claim(TimeMs now, TimeMs until);
    // The same for an order whose stock is to follow its packer.
    Result<std::optional<OrderId>> claimPick(TimeMs now, TimeMs until);

private:
    Done store(DeliveryOrder &order, OrderStep step);

    Database &m_database;
    SqlDeliveries m_deliveries;
    Note m_note;
};

} // namespace shop
