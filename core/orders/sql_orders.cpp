// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_orders.h"

#include "core/cart/cart_json.h"
#include "core/orders/order_check.h"
#include "core/orders/sql_order_rows.h"
#include "core/storage/rows_statement.h"
#include "core/storage/transaction.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;

#define ORDERS_INSERT_ORDER                                                                        \
    "INSERT INTO orders_order (id, kind, channel, status, payment_status, register, shift,"        \
    " staff, series, number, generation, external_reference, business_date, placed_at, currency,"  \
    " rules, discount, amount, discount_total, net, tax, total, change_back, line_count,"          \
    " quantity, journal_head, note, ticket, voids, customer_id, customer)"                         \
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,"    \
    " ?, ?, ?, ?)"                                                                                 \
    " ON CONFLICT DO NOTHING"
constexpr const char *kInsertOrder = ORDERS_INSERT_ORDER;
constexpr const char *kInsertOrderOnServer = ORDERS_INSERT_ORDER " RETURNING key";
constexpr const char *kInsertPayment =
    "INSERT INTO orders_payment (key, id, method, amount, tip, tendered, reference)"
    " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING";
constexpr const char *kSelectOrder =
    "SELECT key, id, kind, channel, status, payment_status, register, shift, staff, series, number,"
    " generation, external_reference, business_date, placed_at, rules, discount, amount,"
    " discount_total, net, tax, total, journal_head, note, ticket, voids, customer"
    " FROM orders_order WHERE id = ?";
constexpr const char *kSelectLines =
    "SELECT id, product, sku, name, barcode, kind, unit, quantity, unit_price, cost, tax_category,"
    " category, shelf, image, discount, no_discount, age_limit, note, moves_stock, amount,"
    " line_discount, sale_discount, taxable, total, taxes, extras"
    " FROM orders_line WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kSelectTaxes =
    "SELECT name, rate, base, tax FROM orders_tax WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kSelectPayments =
    "SELECT id, method, amount, tip, tendered, reference FROM orders_payment"
    " WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kSelectByReference =
    "SELECT id FROM orders_order WHERE external_reference = ?";
constexpr const char *kSelectByNumber =
    "SELECT id FROM orders_order WHERE series = ? AND number = ? ORDER BY generation DESC LIMIT 1";
constexpr const char *kSelectOfTicket = "SELECT id FROM orders_order WHERE ticket = ? ORDER BY key";
constexpr const char *kSelectTaken =
    "SELECT CASE WHEN id = ? THEN 1 WHEN external_reference = ? THEN 2 WHEN voids = ? THEN 4 ELSE 3"
    " END FROM orders_order WHERE id = ? OR external_reference = ? OR voids = ?"
    " OR (series = ? AND generation = ? AND number = ?) ORDER BY 1";
constexpr const char *kSelectNewest =
    "SELECT key, id, kind, series, number, external_reference, placed_at, currency, total,"
    " change_back, line_count, quantity FROM orders_order WHERE register = ?"
    " ORDER BY key DESC LIMIT ?";
constexpr const char *kSelectPage =
    "SELECT key, id, kind, series, number, external_reference, placed_at, currency, total,"
    " change_back, line_count, quantity FROM orders_order WHERE key > ? ORDER BY key LIMIT ?";

// A text that is NULL when it is empty, for columns that are unique where set.
std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

std::optional<qint64> unlessZero(qint64 number)
{
    std::optional<qint64> set;
    if (number != 0)
        set.emplace(number);
    return set;
}

qint64 quantityOf(const Order &order)
{
    qint64 thousandths = 0;
    for (const OrderLine &line : order.lines)
        thousandths += line.line.quantity.thousandths();
    return thousandths;
}

qint64 taxOf(const LineTotals &totals)
{
    qint64 tax = 0;
    for (const LineTax &each : totals.taxes)
        tax += each.tax.minor();
    return tax;
}

struct SummaryRow {
    qint64 key = 0;
    QString kind;
    QString currency;
    qint64 total = 0;
    qint64 change = 0;
    OrderSummary summary;
};

SummaryRow summaryRow(const Row &row)
{
    SummaryRow read;
    read.key = row.int64(0);
    read.summary.id = row.id<OrderId>(1);
    read.kind = row.text(2);
    if (!row.isNull(4))
        read.summary.numberText = row.text(3) + u'-' + QString::number(row.int64(4));
    read.summary.externalReference = row.text(5);
    read.summary.placedAt = row.int64(6);
    read.currency = row.text(7);
    read.total = row.int64(8);
    read.change = row.int64(9);
    read.summary.lineCount = row.int64(10);
    read.summary.quantity = Quantity::fromThousandths(row.int64(11));
    return read;
}

Result<OrderSummary> toSummary(SummaryRow row)
{
    SHOP_TRY_VALUE(kind, orderKindFromCode(row.kind));
    SHOP_TRY_VALUE(currency, Currency::fromCode(row.currency));
    row.summary.kind = kind;
    row.summary.total = Money(row.total, currency);
    row.summary.change = Money(row.change, currency);
    return row.summary;
}

} // namespace

ModuleMigrations SqlOrders::migrations()
{
    return {u"orders"_s, u":/migrations/orders"_s};
}

Done SqlOrders::store(const Call &call, const Order &order)
{
    SHOP_TRY(checkBalance(order));
    Transaction transaction(m_database, "orders.store");
    SHOP_TRY(transaction.ok());
    SHOP_TRY(noteReturns(call, order));
    SHOP_TRY_VALUE(key, insertOrder(order));
    SHOP_TRY(insertLines(key, order));
    SHOP_TRY(insertTaxes(key, order));
    SHOP_TRY(insertPayments(key, order));
    SHOP_TRY(transaction.changed("orders", "order", order.id.bytes(), order.placedAt));
    return transaction.commit();
}

Result<qint64> SqlOrders::insertOrder(const Order &order)
{
    if (m_rulesText.isEmpty() || m_rules != order.rules) {
        m_rules = order.rules;
        m_rulesText = QString::fromUtf8(toJson(order.rules).toBytes());
    }
    const auto series = unlessEmpty(order.series);
    const auto number = unlessZero(order.number);
    const auto reference = unlessEmpty(order.externalReference);
    SHOP_TRY_VALUE(
        key, Statement(m_database, m_database.isSqlite() ? kInsertOrder : kInsertOrderOnServer)
                 .bind(order.id)
                 .bind(orderKindCode(order.kind))
                 .bind(channelCode(order.channel))
                 .bind(orderStatusCode(order.status))
                 .bind(paymentStatusCode(order.paymentStatus))
                 .bind(order.atRegister)
                 .bind(order.shift)
                 .bind(order.staff)
                 .bind(series)
                 .bind(number)
                 .bind(order.generation)
                 .bind(reference)
                 .bind(order.businessDate)
                 .bind(order.placedAt)
                 .bind(order.rules.currency.code())
                 .bind(m_rulesText)
                 .bind(discountToText(order.discount))
                 .bind(order.amount.minor())
                 .bind(order.discountTotal.minor())
                 .bind(order.net.minor())
                 .bind(order.tax.minor())
                 .bind(order.total.minor())
                 .bind(order.change().minor())
                 .bind(qint64(order.lines.size()))
                 .bind(quantityOf(order))
                 .bind(order.journalHead)
                 .bind(order.note)
                 .bind(order.ticket)
                 .bind(order.voids)
                 .bind(order.customer ? order.customer->id : UserId())
                 .bind(customerToText(order.customer))
                 .insertedKey());
    if (key)
        return *key;
    return whatIsTaken(order);
}

// Which of what must be unique another document has already.
Error SqlOrders::whatIsTaken(const Order &order)
{
    const auto series = unlessEmpty(order.series);
    const auto number = unlessZero(order.number);
    const auto reference = unlessEmpty(order.externalReference);
    const auto taken = Statement(m_database, kSelectTaken)
                           .bind(order.id)
                           .bind(reference)
                           .bind(order.voids)
                           .bind(order.id)
                           .bind(reference)
                           .bind(order.voids)
                           .bind(series)
                           .bind(order.generation)
                           .bind(number)
                           .one([](const Row &row) { return row.int64(0); });
    if (!taken)
        return taken.error();
    const qint64 what = taken->value_or(1);
    const QString errorKey = what == 1   ? u"order.exists"_s
                             : what == 2 ? u"order.referenceTaken"_s
                             : what == 4 ? u"order.alreadyVoided"_s
                                         : u"order.numberTaken"_s;
    return Error{ErrorCode::AlreadyExists,
                 errorKey,
                 {{u"order"_s, order.id.toString()},
                  {u"reference"_s, order.externalReference},
                  {u"number"_s, order.numberText()}}};
}

Done SqlOrders::insertLines(qint64 key, const Order &order)
{
    static const RowsSql kInsert(
        "INSERT INTO orders_line (key, id, product, sku, name, barcode, kind, unit, quantity,"
        " unit_price, cost, tax_category, category, shelf, image, discount, no_discount, age_limit,"
        " note, moves_stock, amount, line_discount, sale_discount, taxable, tax, total, taxes,"
        " returns_line, extras) VALUES ",
        "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    qint64 lineKey = key * kRowsPerOrder;
    return runForRows(
        m_database, kInsert, order.lines, [&](Statement &insert, const OrderLine &each) {
            const CartLine &line = each.line;
            const LineTotals &totals = each.totals;
            const bool returned = line.returnOf && order.kind != OrderKind::Training;
            insert.bind(lineKey++)
                .bind(line.id)
                .bind(line.product)
                .bind(line.sku)
                .bind(line.name)
                .bind(line.barcode)
                .bind(productKindCode(line.kind))
                .bind(unitCode(line.unit))
                .bind(line.quantity.thousandths())
                .bind(line.unitPrice.tenThousandths())
                .bind(line.cost ? std::optional(line.cost->tenThousandths()) : std::nullopt)
                .bind(line.taxCategory)
                .bind(line.category)
                .bind(line.shelf)
                .bind(line.image)
                .bind(discountToText(line.discount))
                .bind(line.noDiscount)
                .bind(line.ageLimit)
                .bind(line.note)
                .bind(each.movesStock)
                .bind(totals.amount.minor())
                .bind(totals.lineDiscount.minor())
                .bind(totals.saleDiscount.minor())
                .bind(totals.taxable.minor())
                .bind(taxOf(totals))
                .bind(totals.total.minor())
                .bind(lineTaxesToText(totals.taxes))
                .bind(returned ? line.returnOf->line : LineId())
                .bind(lineExtrasToText(each));
        });
}

Done SqlOrders::insertTaxes(qint64 key, const Order &order)
{
    static const RowsSql kInsert("INSERT INTO orders_tax (key, name, rate, base, tax) VALUES ",
                                 "(?, ?, ?, ?, ?)");
    qint64 taxKey = key * kRowsPerOrder;
    return runForRows(m_database, kInsert, order.taxes,
                      [&](Statement &insert, const TaxTotal &tax) {
                          insert.bind(taxKey++)
                              .bind(tax.name)
                              .bind(tax.rate.millionths())
                              .bind(tax.base.minor())
                              .bind(tax.tax.minor());
                      });
}

Done SqlOrders::insertPayments(qint64 key, const Order &order)
{
    qint64 paymentKey = key * kRowsPerOrder;
    for (const Payment &payment : order.payments) {
        SHOP_TRY_VALUE(inserted, Statement(m_database, kInsertPayment)
                                     .bind(paymentKey++)
                                     .bind(payment.id)
                                     .bind(tenderMethodCode(payment.method))
                                     .bind(payment.amount.minor())
                                     .bind(payment.tip.minor())
                                     .bind(payment.tendered.minor())
                                     .bind(payment.reference)
                                     .run());
        if (inserted == 0)
            return Error{ErrorCode::AlreadyExists,
                         u"order.paymentTaken"_s,
                         {{u"payment"_s, payment.id.toString()}}};
    }
    return {};
}

Result<Order> SqlOrders::order(const Call &, OrderId id)
{
    SHOP_TRY_VALUE(head, Statement(m_database, kSelectOrder).bind(id).one(OrderRow::read));
    if (!head)
        return Error{ErrorCode::NotFound, u"order.notFound"_s, {{u"order"_s, id.toString()}}};
    SHOP_TRY_VALUE(order, head->toOrder());
    const qint64 first = head->key * kRowsPerOrder;
    const qint64 last = first + kRowsPerOrder - 1;
    SHOP_TRY_VALUE(lines,
                   Statement(m_database, kSelectLines).bind(first).bind(last).all(LineRow::read));
    for (LineRow &row : lines) {
        SHOP_TRY_VALUE(line, row.toLine(order.rules.currency));
        order.lines.append(line);
    }
    SHOP_TRY_VALUE(taxes,
                   Statement(m_database, kSelectTaxes).bind(first).bind(last).all(TaxRow::read));
    for (const TaxRow &row : taxes) {
        SHOP_TRY_VALUE(tax, row.toTax(order.rules.currency));
        order.taxes.append(tax);
    }
    SHOP_TRY_VALUE(
        payments,
        Statement(m_database, kSelectPayments).bind(first).bind(last).all(PaymentRow::read));
    for (const PaymentRow &row : payments) {
        SHOP_TRY_VALUE(payment, row.toPayment(order.rules.currency));
        order.payments.append(payment);
    }
    return order;
}

Result<std::optional<OrderId>> SqlOrders::findByExternalReference(const Call &,
                                                                  const QString &reference)
{
    return Statement(m_database, kSelectByReference).bind(reference).one([](const Row &row) {
        return row.id<OrderId>(0);
    });
}

Result<std::optional<OrderId>> SqlOrders::findByNumber(const Call &, const QString &series,
                                                       qint64 number)
{
    return Statement(m_database, kSelectByNumber).bind(series).bind(number).one([](const Row &row) {
        return row.id<OrderId>(0);
    });
}

Result<QList<Order>> SqlOrders::documentsOf(const Call &call, OrderId ticket)
{
    SHOP_TRY_VALUE(ids, Statement(m_database, kSelectOfTicket).bind(ticket).all([](const Row &row) {
        return row.id<OrderId>(0);
    }));
    if (ids.isEmpty())
        ids.append(ticket);
    QList<Order> documents;
    for (const OrderId id : ids) {
        SHOP_TRY_VALUE(document, order(call, id));
        documents.append(document);
    }
    return documents;
}

Result<QList<OrderSummary>> SqlOrders::newest(const Call &, RegisterId at, int limit)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kSelectNewest).bind(at).bind(limit).all(summaryRow));
    QList<OrderSummary> summaries;
    for (SummaryRow &row : rows) {
        SHOP_TRY_VALUE(summary, toSummary(std::move(row)));
        summaries.append(summary);
    }
    return summaries;
}

Done SqlOrders::each(const Call &, const std::function<bool(const OrderSummary &)> &visit)
{
    qint64 after = 0;
    while (true) {
        SHOP_TRY_VALUE(rows,
                       Statement(m_database, kSelectPage).bind(after).bind(kPage).all(summaryRow));
        for (SummaryRow &row : rows) {
            after = row.key;
            SHOP_TRY_VALUE(summary, toSummary(std::move(row)));
            if (!visit(summary))
                return {};
        }
        if (rows.size() < kPage)
            return {};
    }
}

} // namespace shop
