// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_json.h"
#include "core/orders/order_check.h"
#include "core/orders/sql_order_rows.h"
#include "core/orders/sql_orders.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDocumentsAtOnce = 200;
constexpr int kMaxProblems = 100;

constexpr const char *kSelectOrders =
    "SELECT key, id, kind, channel, status, payment_status, register, shift, staff, series, number,"
    " generation, external_reference, business_date, placed_at, rules, discount, amount,"
    " discount_total, net, tax, total, journal_head, note, ticket, voids, customer, change_back,"
    " line_count, quantity, currency, customer_id FROM orders_order WHERE key > ? ORDER BY key "
    "LIMIT ?";
constexpr const char *kVerifyLines =
    "SELECT id, product, sku, name, barcode, kind, unit, quantity, unit_price, cost, tax_category,"
    " category, shelf, image, discount, no_discount, age_limit, note, moves_stock, amount,"
    " line_discount, sale_discount, taxable, total, taxes, extras, tax, key"
    " FROM orders_line WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kVerifyTaxes =
    "SELECT name, rate, base, tax, key FROM orders_tax WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kVerifyPayments =
    "SELECT id, method, amount, tip, tendered, reference, key FROM orders_payment"
    " WHERE key BETWEEN ? AND ? ORDER BY key";
constexpr const char *kSelectSeries =
    "SELECT series, generation, COUNT(*), MIN(number), MAX(number) FROM orders_order"
    " WHERE series IS NOT NULL GROUP BY series, generation"
    " UNION ALL SELECT series, generation, COUNT(*), MIN(number), MAX(number)"
    " FROM orders_delivery GROUP BY series, generation"
    " UNION ALL SELECT series, generation, COUNT(*), MIN(number), MAX(number)"
    " FROM orders_invoice GROUP BY series, generation ORDER BY 1, 2";
constexpr const char *kSelectNumbers =
    "SELECT number FROM orders_order WHERE series = ? AND generation = ? AND number > ?"
    " UNION ALL SELECT number FROM orders_delivery WHERE series = ? AND generation = ?"
    " AND number > ? UNION ALL SELECT number FROM orders_invoice WHERE series = ?"
    " AND generation = ? AND number > ? ORDER BY 1 LIMIT 1000";
constexpr const char *kCountStrays =
    "SELECT (SELECT COUNT(*) FROM orders_line WHERE key / 10000 NOT IN"
    " (SELECT key FROM orders_order))"
    " + (SELECT COUNT(*) FROM orders_tax WHERE key / 10000 NOT IN (SELECT key FROM orders_order))"
    " + (SELECT COUNT(*) FROM orders_payment WHERE key / 10000 NOT IN"
    " (SELECT key FROM orders_order))";
constexpr const char *kCountMiscounted =
    "SELECT (SELECT COUNT(*) FROM orders_returned r WHERE r.returned <> -(SELECT"
    " CAST(COALESCE(SUM(l.quantity), 0) AS BIGINT) FROM orders_line l WHERE l.returns_line ="
    " r.line)) + (SELECT COUNT(*) FROM orders_line WHERE returns_line IS NOT NULL AND returns_line"
    " NOT IN (SELECT line FROM orders_returned)) + (SELECT COUNT(*) FROM orders_returned r"
    " JOIN orders_line s ON s.id = r.line WHERE r.sold <> s.quantity)";
constexpr const char *kCountNotToZero =
    "SELECT COUNT(*) FROM orders_returned r JOIN orders_line s ON s.id = r.line"
    " WHERE r.returned = r.sold AND (s.total + (SELECT CAST(SUM(l.total) AS BIGINT) FROM "
    "orders_line l"
    " WHERE l.returns_line = r.line) <> 0 OR s.tax + (SELECT CAST(SUM(l.tax) AS BIGINT) FROM"
    " orders_line l WHERE l.returns_line = r.line) <> 0)";
constexpr const char *kVerifyCorrections =
    "SELECT id, order_id, payment, register, shift, staff, from_method, to_method, currency,"
    " amount, reference, at FROM orders_correction ORDER BY key";
static_assert(kRowsPerOrder == 10'000, "the divisor in kCountStrays");

struct CheckedOrder {
    OrderRow row;
    qint64 change = 0;
    qint64 lineCount = 0;
    qint64 quantity = 0;
    QString currency;
    UserId customer;
};

CheckedOrder orderToCheck(const Row &row)
{
    return {OrderRow::read(row), row.int64(27), row.int64(28),
            row.int64(29),       row.text(30),  row.id<UserId>(31)};
}

struct CheckedLine {
    qint64 key = 0;
    qint64 tax = 0;
    LineRow row;

    static CheckedLine read(const Row &row)
    {
        return {row.int64(27), row.int64(26), LineRow::read(row)};
    }
};

struct KeyedTax {
    qint64 key = 0;
    TaxRow row;
};

struct KeyedPayment {
    qint64 key = 0;
    PaymentRow row;
};

// Rows of a page, taken order by order.
template <typename T>
class Cursor final
{
public:
    explicit Cursor(QList<T> rows) : m_rows(std::move(rows)) {}

    const T *nextOf(qint64 orderKey)
    {
        if (m_next == m_rows.size() || m_rows[m_next].key / kRowsPerOrder != orderKey)
            return nullptr;
        return &m_rows[m_next++];
    }

private:
    QList<T> m_rows;
    qsizetype m_next = 0;
};

QString nameOf(const Order &order)
{
    if (order.number > 0)
        return order.numberText();
    return order.externalReference.isEmpty() ? order.id.toString() : order.externalReference;
}

class OrdersCheck final
{
public:
    OrdersCheck(Database &database, const std::function<void(const Order &)> &visit)
        : m_database(database), m_visit(visit)
    {}

    Result<OrdersVerification> run()
    {
        qint64 after = 0;
        while (true) {
            SHOP_TRY_VALUE(orders, Statement(m_database, kSelectOrders)
                                       .bind(after)
                                       .bind(kDocumentsAtOnce)
                                       .all(orderToCheck));
            if (orders.isEmpty())
                break;
            SHOP_TRY(checkPage(orders));
            after = orders.last().row.key;
        }
        SHOP_TRY(checkSeries());
        SHOP_TRY(checkReturned());
        SHOP_TRY(checkCorrections());
        SHOP_TRY_VALUE(strays, Statement(m_database, kCountStrays).scalar());
        if (strays > 0)
            problem(u"orders: %1 rows belong to no document"_s.arg(strays));
        for (const auto &[key, figure] : m_figures)
            m_found.figures.append(figure);
        return m_found;
    }

private:
    struct Sums {
        qint64 lines = 0;
        qint64 quantity = 0;
        bool taxesAgree = true;
        bool extrasAgree = true;
        bool inPlace = true;
    };

    void problem(const QString &text)
    {
        if (m_found.problems.size() < kMaxProblems)
            m_found.problems.append(text);
    }

    Done checkPage(const QList<CheckedOrder> &orders)
    {
        const qint64 first = orders.first().row.key * kRowsPerOrder;
        const qint64 last = orders.last().row.key * kRowsPerOrder + kRowsPerOrder - 1;
        SHOP_TRY_VALUE(
            lines,
            Statement(m_database, kVerifyLines).bind(first).bind(last).all(CheckedLine::read));
        SHOP_TRY_VALUE(
            taxes,
            Statement(m_database, kVerifyTaxes).bind(first).bind(last).all([](const Row &row) {
                return KeyedTax{row.int64(4), TaxRow::read(row)};
            }));
        SHOP_TRY_VALUE(
            payments,
            Statement(m_database, kVerifyPayments).bind(first).bind(last).all([](const Row &row) {
                return KeyedPayment{row.int64(6), PaymentRow::read(row)};
            }));
        Cursor lineCursor(std::move(lines));
        Cursor taxCursor(std::move(taxes));
        Cursor paymentCursor(std::move(payments));
        for (const CheckedOrder &each : orders) {
            m_found.documents += 1;
            const auto checked = checkOrder(each, lineCursor, taxCursor, paymentCursor);
            if (!checked)
                problem(u"orders: %1: not readable: %2"_s.arg(nameOf(each.row.order),
                                                              describe(checked.error())));
        }
        return {};
    }

    Done checkOrder(const CheckedOrder &each, Cursor<CheckedLine> &lines, Cursor<KeyedTax> &taxes,
                    Cursor<KeyedPayment> &payments)
    {
        const qint64 key = each.row.key;
        // All rows of the order are taken first, whatever is wrong with it.
        QList<const CheckedLine *> lineRows;
        QList<const KeyedTax *> taxRows;
        QList<const KeyedPayment *> paymentRows;
        while (const auto *row = lines.nextOf(key))
            lineRows.append(row);
        while (const auto *row = taxes.nextOf(key))
            taxRows.append(row);
        while (const auto *row = payments.nextOf(key))
            paymentRows.append(row);
        m_found.lines += lineRows.size();

        SHOP_TRY_VALUE(order, each.row.toOrder());
        const Currency currency = order.rules.currency;
        Sums sums;
        for (const CheckedLine *row : std::as_const(lineRows))
            SHOP_TRY(addLine(*row, order, sums));
        for (const KeyedTax *row : std::as_const(taxRows)) {
            SHOP_TRY_VALUE(tax, row->row.toTax(currency));
            order.taxes.append(tax);
        }
        for (const KeyedPayment *row : std::as_const(paymentRows)) {
            SHOP_TRY_VALUE(payment, row->row.toPayment(currency));
            order.payments.append(payment);
        }
        sums.inPlace =
            isInPlace(key, lineRows) && isInPlace(key, taxRows) && isInPlace(key, paymentRows);
        judge(each, order, sums);
        if (m_visit)
            m_visit(order);
        return {};
    }

    template <typename T>
    static bool isInPlace(qint64 orderKey, const QList<const T *> &rows)
    {
        qint64 expected = orderKey * kRowsPerOrder;
        return std::all_of(rows.begin(), rows.end(),
                           [&](const T *row) { return row->key == expected++; });
    }

    Done addLine(const CheckedLine &row, Order &order, Sums &sums)
    {
        SHOP_TRY_VALUE(line, row.row.toLine(order.rules.currency));
        qint64 tax = 0;
        for (const LineTax &share : std::as_const(line.totals.taxes))
            tax += share.tax.minor();
        sums.taxesAgree = sums.taxesAgree && tax == row.tax;
        sums.extrasAgree = sums.extrasAgree && lineExtrasToText(line) == row.row.extras;
        sums.lines += 1;
        sums.quantity += line.line.quantity.thousandths();
        order.lines.append(std::move(line));
        return {};
    }

    void judge(const CheckedOrder &each, const Order &order, const Sums &sums)
    {
        QStringList problems = balanceProblems(order);
        if (sums.lines != each.lineCount || sums.quantity != each.quantity)
            problems.append(
                u"has %1 lines, the document says %2"_s.arg(sums.lines).arg(each.lineCount));
        if (!sums.taxesAgree)
            problems.append(u"the tax of a line is not that of its shares"_s);
        if (!sums.extrasAgree)
            problems.append(u"a line has what the program never wrote"_s);
        if ((order.customer ? order.customer->id : UserId()) != each.customer)
            problems.append(u"its customer is not the one it names"_s);
        if (!sums.inPlace)
            problems.append(u"its rows do not stand one after another"_s);
        if (order.rules.currency.code() != each.currency)
            problems.append(u"its currency is not that of its rules"_s);
        if (order.change().minor() != each.change)
            problems.append(u"the change is not that of the payments"_s);
        if (isNumbered(order.kind) != (order.number > 0))
            problems.append(u"number and kind of document do not fit"_s);
        for (const QString &text : std::as_const(problems))
            problem(u"orders: %1: %2"_s.arg(nameOf(order), text));

        if (order.kind != OrderKind::Training)
            m_found.netMinor += order.total.minor();
        addFigures(shiftFigures(order));
    }

    void addFigures(const QList<ShiftFigure> &figures)
    {
        for (const ShiftFigure &figure : figures) {
            const auto key =
                std::tuple(figure.shift, figure.heading, figure.name, figure.rateMillionths);
            ShiftFigure &sum = m_figures[key];
            const ShiftFigure before = sum;
            sum = figure;
            sum.count += before.count;
            sum.amountMinor += before.amountMinor;
            sum.taxMinor += before.taxMinor;
        }
    }

    Done checkCorrections()
    {
        SHOP_TRY_VALUE(rows, Statement(m_database, kVerifyCorrections).all(CorrectionRow::read));
        for (const CorrectionRow &row : rows) {
            const auto correction = row.toCorrection();
            if (!correction) {
                problem(u"orders: correction %1: not readable: %2"_s.arg(
                    row.correction.id.toString(), describe(correction.error())));
                continue;
            }
            addFigures(shiftFigures(*correction));
            m_found.corrections.append(*correction);
        }
        return {};
    }

    Done checkReturned()
    {
        SHOP_TRY_VALUE(miscounted, Statement(m_database, kCountMiscounted).scalar());
        if (miscounted > 0)
            problem(u"orders: of %1 lines more or less came back than is noted"_s.arg(miscounted));
        SHOP_TRY_VALUE(open, Statement(m_database, kCountNotToZero).scalar());
        if (open > 0)
            problem(u"orders: %1 lines came back whole, but not for what was paid"_s.arg(open));
        return {};
    }

    Done checkSeries()
    {
        struct Series {
            SeriesFigure figure;
            qint64 count = 0;
            qint64 first = 0;
        };
        SHOP_TRY_VALUE(all, Statement(m_database, kSelectSeries).all([](const Row &row) {
            return Series{{row.text(0), row.int32(1), row.int64(4)}, row.int64(2), row.int64(3)};
        }));
        for (const Series &series : all) {
            m_found.series.append(series.figure);
            if (series.first == 1 && series.figure.last == series.count)
                continue;
            SHOP_TRY_VALUE(missing, firstMissing(series.figure));
            problem(u"orders: %1, generation %2: %3 numbers are missing, the first is %4"_s
                        .arg(series.figure.series)
                        .arg(series.figure.generation)
                        .arg(series.figure.last - series.count)
                        .arg(missing));
        }
        return {};
    }

    Result<qint64> firstMissing(const SeriesFigure &series)
    {
        qint64 expected = 1;
        while (expected < series.last) {
            Statement statement(m_database, kSelectNumbers);
            for (int table = 0; table < 3; ++table)
                statement.bind(series.series).bind(series.generation).bind(expected - 1);
            SHOP_TRY_VALUE(numbers, statement.all([](const Row &row) { return row.int64(0); }));
            for (const qint64 number : numbers) {
                if (number != expected)
                    return expected;
                ++expected;
            }
            if (numbers.isEmpty())
                break;
        }
        return expected;
    }

    Database &m_database;
    const std::function<void(const Order &)> &m_visit;
    OrdersVerification m_found;
    std::map<std::tuple<ShiftId, QString, QString, qint64>, ShiftFigure> m_figures;
};

} // namespace

Result<OrdersVerification> SqlOrders::verify(const std::function<void(const Order &)> &visit)
{
    return OrdersCheck(m_database, visit).run();
}

} // namespace shop
