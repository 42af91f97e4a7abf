// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/quantity.h"

#include <QList>

#include <optional>

namespace shop {

// What a step of an order does to the stock of its lines (rest_contract.md, the order status
// machine): promised, promised no more, gone, back again.
enum class StockStep { Reserve, Release, Sold, Return };
QString stockStepCode(StockStep step); // "reserve", ...: the end of the key of the step
std::optional<StockStep> stockStepFromCode(QStringView code);

struct StockOrderLine {
    LineId line;
    ProductId product;
    Quantity quantity; // to reserve; the other steps take what was reserved

    friend bool operator==(const StockOrderLine &, const StockOrderLine &) = default;
};

// A line as its order has brought it to.
struct Reservation {
    LineId line;
    ProductId product;
    Quantity quantity;
    StockStep state = StockStep::Reserve;

    friend bool operator==(const Reservation &, const Reservation &) = default;
};

// Goods promised to orders: a line is reserved, and then either released or sold, and what was sold
// may come back. Each step of a line happens once, known by order, line and step; services and gift
// cards have no stock and are passed over.
class Reservations
{
public:
    virtual ~Reservations() = default;

    // All lines or none, inside the caller's transaction. Needs Sell or ManageOrders. A line that is
    // reserved already is reserved at its new quantity; one that was released before is refused.
    // Errors stock.insufficient ("product", "name", "requested", "available"), stock.stepRefused,
    // product.notFound. What has happened already, in the days before a restore, is not refused.
    virtual Done take(const Call &call, OrderId order, StockStep step,
                      const QList<StockOrderLine> &lines, TimeMs at, bool happened = false) = 0;
    // By line.
    virtual Result<QList<Reservation>> reservationsOf(OrderId order) = 0;
};

} // namespace shop
