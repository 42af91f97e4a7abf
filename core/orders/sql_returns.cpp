// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a document: returns of its lines, and corrections of its tenders.
#include "core/orders/return_share.h"
#include "core/orders/sql_order_rows.h"
#include "core/orders/sql_orders.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr const char *kSelectReturns =
    "SELECT id, product, sku, name, barcode, kind, unit, quantity, unit_price, cost, tax_category,"
    " category, shelf, image, discount, no_discount, age_limit, note, moves_stock, amount,"
    " line_discount, sale_discount, taxable, total, taxes, extras"
    " FROM orders_line WHERE returns_line = ? ORDER BY key";
constexpr const char *kBeginReturned =
    "INSERT INTO orders_returned (line, sold, returned) VALUES (?, ?, 0) ON CONFLICT DO NOTHING";
// Refuses by changing nothing, not by the CHECK of the table.
constexpr const char *kAddReturned =
    "UPDATE orders_returned SET returned = returned + ? WHERE line = ?"
    " AND (returned + ? BETWEEN 0 AND sold OR returned + ? BETWEEN sold AND 0)";
constexpr const char *kSelectVoid = "SELECT id FROM orders_order WHERE voids = ?";
constexpr const char *kInsertCorrection =
    "INSERT INTO orders_correction (id, order_id, payment, register, shift, staff, from_method,"
    " to_method, currency, amount, reference, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kSelectCorrection =
    "SELECT id, order_id, payment, register, shift, staff, from_method, to_method, currency,"
    " amount, reference, at FROM orders_correction WHERE id = ?";
constexpr const char *kSelectCorrections =
    "SELECT id, order_id, payment, register, shift, staff, from_method, to_method, currency,"
    " amount, reference, at FROM orders_correction WHERE payment = ? ORDER BY key";

const OrderLine *lineOf(const Order &order, LineId id)
{
    const auto found = std::find_if(order.lines.cbegin(), order.lines.cend(),
                                    [&](const OrderLine &line) { return line.line.id == id; });
    return found == order.lines.cend() ? nullptr : &*found;
}

Error lineNotSold(const OrderLine &line)
{
    return {ErrorCode::InvalidArgument,
            u"return.lineNotSold"_s,
            {{u"field"_s, u"lines"_s}, {u"line"_s, line.line.name}}};
}

} // namespace

Result<Returned> SqlOrders::returnedOf(const OrderLine &sold)
{
    Returned sum;
    const Currency currency = sold.totals.amount.currency();
    SHOP_TRY_VALUE(rows,
                   Statement(m_database, kSelectReturns).bind(sold.line.id).all(LineRow::read));
    for (const LineRow &row : rows) {
        SHOP_TRY_VALUE(line, row.toLine(currency));
        SHOP_TRY_VALUE(more, withReturned(sum, line.line.quantity.negated(), line.totals));
        sum = more;
    }
    return sum;
}

Result<QList<Returned>> SqlOrders::returned(const Call &, const Order &of)
{
    QList<Returned> all;
    for (const OrderLine &line : of.lines) {
        SHOP_TRY_VALUE(sum, returnedOf(line));
        all.append(sum);
    }
    return all;
}

Done SqlOrders::noteReturns(const Call &call, const Order &order)
{
    std::optional<Order> soldBy;
    for (const OrderLine &line : order.lines) {
        const auto &returnOf = line.line.returnOf;
        if (!returnOf || order.kind == OrderKind::Training)
            continue;
        if (!soldBy || soldBy->id != returnOf->order) {
            SHOP_TRY_VALUE(read, this->order(call, returnOf->order));
            soldBy = read;
        }
        SHOP_TRY(noteReturn(order, line, *soldBy));
    }
    return {};
}

Done SqlOrders::noteReturn(const Order &order, const OrderLine &line, const Order &soldBy)
{
    const OrderLine *sold = lineOf(soldBy, line.line.returnOf->line);
    const bool real = soldBy.kind != OrderKind::Training && soldBy.kind != OrderKind::Void;
    if (!sold || !real || sold->line.product != line.line.product)
        return lineNotSold(line);
    const Quantity back = line.line.quantity.negated();
    if (order.kind != OrderKind::Void) {
        SHOP_TRY_VALUE(soFar, returnedOf(*sold));
        SHOP_TRY_VALUE(share, returnShare(*sold, soFar, back, soldBy.rules.priceMode));
        if (share != line.totals)
            return Error{ErrorCode::Conflict,
                         u"return.shareChanged"_s,
                         {{u"line"_s, line.line.name}, {u"number"_s, soldBy.numberText()}}};
    }
    SHOP_TRY(Statement(m_database, kBeginReturned)
                 .bind(sold->line.id)
                 .bind(sold->line.quantity.thousandths())
                 .run());
    SHOP_TRY_VALUE(noted, Statement(m_database, kAddReturned)
                              .bind(back.thousandths())
                              .bind(sold->line.id)
                              .bind(back.thousandths())
                              .bind(back.thousandths())
                              .run());
    if (noted == 1)
        return {};
    return Error{ErrorCode::InvalidArgument,
                 u"return.quantityTooLarge"_s,
                 {{u"field"_s, u"quantity"_s}, {u"line"_s, line.line.name}, {u"left"_s, u"0"_s}}};
}

Result<std::optional<OrderId>> SqlOrders::voidOf(const Call &, OrderId document)
{
    return Statement(m_database, kSelectVoid).bind(document).one([](const Row &row) {
        return row.id<OrderId>(0);
    });
}

Done SqlOrders::storeCorrection(const Call &, const TenderCorrection &correction)
{
    Transaction transaction(m_database, "orders.storeCorrection");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(inserted, Statement(m_database, kInsertCorrection)
                                 .bind(correction.id)
                                 .bind(correction.order)
                                 .bind(correction.payment)
                                 .bind(correction.atRegister)
                                 .bind(correction.shift)
                                 .bind(correction.staff)
                                 .bind(tenderMethodCode(correction.from))
                                 .bind(tenderMethodCode(correction.to))
                                 .bind(correction.amount.currency().code())
                                 .bind(correction.amount.minor())
                                 .bind(correction.reference)
                                 .bind(correction.at)
                                 .run());
    if (inserted == 0)
        return Error{ErrorCode::AlreadyExists,
                     u"order.correctionTaken"_s,
                     {{u"correction"_s, correction.id.toString()}}};
    SHOP_TRY(transaction.changed("orders", "order", correction.order.bytes(), correction.at));
    return transaction.commit();
}

Result<std::optional<TenderCorrection>> SqlOrders::correction(const Call &, CorrectionId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelectCorrection).bind(id).one(CorrectionRow::read));
    if (!row)
        return std::optional<TenderCorrection>();
    SHOP_TRY_VALUE(correction, row->toCorrection());
    return std::optional(correction);
}

Result<QList<TenderCorrection>> SqlOrders::corrections(const Call &, const Order &of)
{
    QList<TenderCorrection> all;
    for (const Payment &payment : of.payments) {
        SHOP_TRY_VALUE(
            rows,
            Statement(m_database, kSelectCorrections).bind(payment.id).all(CorrectionRow::read));
        for (const CorrectionRow &row : rows) {
            SHOP_TRY_VALUE(correction, row.toCorrection());
            all.append(correction);
        }
    }
    return all;
}

} // namespace shop
