// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_reservations.h"

#include "core/products/product.h"
#include "core/products/sql_catalog_rows.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectTarget =
    "SELECT p.key, p.kind, p.name, r.quantity, r.state FROM products_product p LEFT JOIN"
    " products_reservation r ON r.order_id = ? AND r.line = ? WHERE p.id = ?";
constexpr const char *kSelectOfOrder =
    "SELECT r.line, p.id, r.quantity, r.state FROM products_reservation r"
    " JOIN products_product p ON p.key = r.product WHERE r.order_id = ? ORDER BY r.line";
// More only as far as there is more; less always.
constexpr const char *kReserve = "UPDATE products_stock SET reserved = reserved + ?"
                                 " WHERE product = ? AND (? <= 0 OR on_hand - reserved >= ?)";
constexpr const char *kSelectAvailable =
    "SELECT on_hand - reserved FROM products_stock WHERE product = ?";
constexpr const char *kInsert =
    "INSERT INTO products_reservation (order_id, line, product, quantity, state)"
    " VALUES (?, ?, ?, ?, ?) ON CONFLICT (order_id, line) DO UPDATE SET quantity ="
    " excluded.quantity";
// kReserve and kInsert in one trip to the server.
constexpr const char *kReserveOnServer =
    "WITH products_taken AS (UPDATE products_stock SET reserved = reserved + ? WHERE product = ? "
    "AND (? <= 0"
    " OR on_hand - reserved >= ?) RETURNING product) INSERT INTO products_reservation (order_id,"
    " line, product, quantity, state) SELECT CAST(? AS BYTEA), CAST(? AS BYTEA), product,"
    " CAST(? AS BIGINT), 'reserve' FROM products_taken ON CONFLICT (order_id, line) DO UPDATE SET "
    "quantity ="
    " excluded.quantity";
constexpr const char *kSetState =
    "UPDATE products_reservation SET state = ? WHERE order_id = ? AND line = ?";
constexpr const char *kInsertMovement =
    "INSERT INTO products_movement (key, product, change, reason, document, note, author, register,"
    " at) VALUES (?, ?, ?, ?, ?, '', ?, ?, ?) ON CONFLICT (key) DO NOTHING";
constexpr const char *kChangeOnHand =
    "UPDATE products_stock SET on_hand = on_hand + ? WHERE product = ?";

Error refused(OrderId order, LineId line, StockStep step)
{
    return {ErrorCode::FailedPrecondition,
            u"stock.stepRefused"_s,
            {{u"order"_s, order.toString()},
             {u"line"_s, line.toString()},
             {u"step"_s, stockStepCode(step)}}};
}

Reservation reservationRow(const Row &row)
{
    return {row.id<LineId>(0), row.id<ProductId>(1), Quantity::fromThousandths(row.int64(2)),
            stockStepFromCode(row.text(3)).value_or(StockStep::Release)};
}

} // namespace

struct SqlReservations::Target {
    qint64 key = 0;
    ProductKind kind = ProductKind::Goods;
    QString name;
    std::optional<Reservation> before; // of the order's line
};

Result<std::optional<SqlReservations::Target>> SqlReservations::target(OrderId order,
                                                                       const StockOrderLine &line)
{
    if (line.product.isNull())
        return std::optional<Target>();
    const auto read = [&](const Row &row) {
        Target of{row.int64(0), kindFrom(row.int64(1)), row.text(2), std::nullopt};
        if (!row.isNull(3))
            of.before =
                Reservation{line.line, line.product, Quantity::fromThousandths(row.int64(3)),
                            stockStepFromCode(row.text(4)).value_or(StockStep::Release)};
        return of;
    };
    SHOP_TRY_VALUE(found, Statement(m_database, kSelectTarget)
                              .bind(order)
                              .bind(line.line)
                              .bind(line.product)
                              .one(read));
    if (!found)
        return productNotFound(line.product);
    return hasStock(found->kind) ? found : std::optional<Target>();
}

// In order of product, so that two orders never wait for each other's rows.
Done SqlReservations::take(const Call &call, OrderId order, StockStep step,
                           const QList<StockOrderLine> &lines, TimeMs at, bool happened)
{
    if (!call.actor.rights.allows(Action::Sell))
        SHOP_TRY(require(call, Action::ManageOrders));
    QList<StockOrderLine> sorted = lines;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto &a, const auto &b) { return a.product < b.product; });
    Transaction transaction(m_database, "products.reservations");
    SHOP_TRY(transaction.ok());
    for (const StockOrderLine &line : std::as_const(sorted)) {
        SHOP_TRY_VALUE(of, target(order, line));
        if (!of)
            continue;
        const std::optional<Reservation> &before = of->before;
        if (step == StockStep::Reserve) {
            // A deposit goes with its goods, and nobody counts how many there are.
            const bool always = happened || of->kind == ProductKind::Deposit;
            SHOP_TRY(reserve(order, line, *of, before, always));
        } else if (!before || before->state != step) {
            const Quantity quantity = before ? before->quantity : Quantity();
            SHOP_TRY(unreserve(order, step, line, *of, before));
            if (step != StockStep::Release)
                SHOP_TRY(move(call, order, step, line, *of, quantity, at));
        }
        SHOP_TRY(transaction.changed("products", "stock", line.product.bytes(), at));
    }
    return transaction.commit();
}

Done SqlReservations::reserve(OrderId order, const StockOrderLine &line, const Target &of,
                              const std::optional<Reservation> &before, bool happened)
{
    if (before && before->state != StockStep::Reserve)
        return refused(order, line.line, StockStep::Reserve);
    const qint64 more = line.quantity.thousandths() - (before ? before->quantity.thousandths() : 0);
    const bool isSqlite = m_database.isSqlite();
    Statement reserving(m_database, isSqlite ? kReserve : kReserveOnServer);
    reserving.bind(more).bind(of.key).bind(happened ? 0 : more).bind(more);
    if (!isSqlite)
        reserving.bind(order).bind(line.line).bind(line.quantity.thousandths());
    SHOP_TRY_VALUE(reserved, reserving.run());
    if (reserved == 0) {
        SHOP_TRY_VALUE(available, Statement(m_database, kSelectAvailable).bind(of.key).scalar());
        return Error{ErrorCode::FailedPrecondition,
                     u"stock.insufficient"_s,
                     {{u"product"_s, line.product.toString()},
                      {u"name"_s, of.name},
                      {u"requested"_s, toPlainText(line.quantity)},
                      {u"available"_s, toPlainText(Quantity::fromThousandths(available))}}};
    }
    if (!isSqlite)
        return {};
    return Statement(m_database, kInsert)
        .bind(order)
        .bind(line.line)
        .bind(of.key)
        .bind(line.quantity.thousandths())
        .bind(stockStepCode(StockStep::Reserve))
        .runOne();
}

// Releasing what was never reserved is noted, so that a reservation that comes late is refused.
Done SqlReservations::unreserve(OrderId order, StockStep step, const StockOrderLine &line,
                                const Target &of, const std::optional<Reservation> &before)
{
    if (!before && step == StockStep::Release)
        return Statement(m_database, kInsert)
            .bind(order)
            .bind(line.line)
            .bind(of.key)
            .bind(0)
            .bind(stockStepCode(step))
            .runOne();
    const StockStep needed = step == StockStep::Return ? StockStep::Sold : StockStep::Reserve;
    if (!before || before->state != needed)
        return refused(order, line.line, step);
    if (needed == StockStep::Reserve) {
        const qint64 less = -before->quantity.thousandths();
        SHOP_TRY(
            Statement(m_database, kReserve).bind(less).bind(of.key).bind(less).bind(less).runOne());
    }
    return setState(order, line.line, step);
}

Done SqlReservations::setState(OrderId order, LineId line, StockStep step)
{
    return Statement(m_database, kSetState)
        .bind(stockStepCode(step))
        .bind(order)
        .bind(line)
        .runOne();
}

Done SqlReservations::move(const Call &call, OrderId order, StockStep step,
                           const StockOrderLine &line, const Target &of, Quantity quantity,
                           TimeMs at)
{
    const bool isSold = step == StockStep::Sold;
    const qint64 change = isSold ? -quantity.thousandths() : quantity.thousandths();
    if (change == 0)
        return {};
    const QString key =
        u"order:%1:%2:%3"_s.arg(order.toString(), line.line.toString(), stockStepCode(step));
    SHOP_TRY(Statement(m_database, kInsertMovement)
                 .bind(key)
                 .bind(of.key)
                 .bind(change)
                 .bind(stockReasonCode(isSold ? StockReason::Sold : StockReason::Returned))
                 .bind(order.bytes())
                 .bind(call.actor.user)
                 .bind(call.actor.atRegister)
                 .bind(at)
                 .runOne());
    return Statement(m_database, kChangeOnHand).bind(change).bind(of.key).runOne();
}

Result<QList<Reservation>> SqlReservations::reservationsOf(OrderId order)
{
    return Statement(m_database, kSelectOfOrder).bind(order).all(reservationRow);
}

} // namespace shop
