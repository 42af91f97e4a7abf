// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/reservations.h"
#include "core/storage/database.h"

namespace shop {

// Reservations over the tables of the catalog.
class SqlReservations final : public Reservations
{
public:
    explicit SqlReservations(Database &database) : m_database(database) {}

    Done take(const Call &call, OrderId order, StockStep step, const QList<StockOrderLine> &lines,
              TimeMs at, bool happened = false) override;
    Result<QList<Reservation>> reservationsOf(OrderId order) override;

private:
    struct Target;
    Result<std::optional<Target>> target(OrderId order, const StockOrderLine &line);
    Done reserve(OrderId order, const StockOrderLine &line, const Target &of,
                 const std::optional<Reservation> &before, bool happened);
    Done unreserve(OrderId order, StockStep step, const StockOrderLine &line, const Target &of,
                   const std::optional<Reservation> &before);
    Done setState(OrderId order, LineId line, StockStep step);
    Done move(const Call &call, OrderId order, StockStep step, const StockOrderLine &line,
              const Target &of, Quantity quantity, TimeMs at);

    Database &m_database;
};

} // namespace shop
