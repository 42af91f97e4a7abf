// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_deliveries.h"

#include "core/base/search_text.h"
#include "core/orders/delivery_json.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr int kMostProblems = 100;

#define ORDERS_DELIVERY                                                                            \
    "id, status, payment, payment_status, currency, prepaid, agreed, sale, tracking, sale_number," \
    " changed_at, version, person, key, total, series, number, generation, channel, placed_at,"    \
    " customer_id, name"

constexpr const char *kSelect = "SELECT " ORDERS_DELIVERY " FROM orders_delivery WHERE id = ?";
constexpr const char *kSelectPage =
    "SELECT " ORDERS_DELIVERY " FROM orders_delivery WHERE key > ? ORDER BY key LIMIT ?";
constexpr const char *kSelectByNumber = "SELECT id FROM orders_delivery WHERE series = ? AND "
                                        "number = ? ORDER BY generation DESC LIMIT 1";
constexpr const char *kSelectKey = "SELECT key FROM orders_delivery WHERE id = ?";
constexpr const char *kSelectRequest = "SELECT request FROM orders_delivery WHERE id = ?";
constexpr const char *kSelectSteps =
    "SELECT s.version, s.from_status, s.to_status, s.at, s.author, s.register, s.reason, s.line,"
    " s.was, s.now FROM orders_delivery_step s JOIN orders_delivery d ON d.key = s.delivery"
    " WHERE d.id = ? ORDER BY s.version";
#define ORDERS_INSERT                                                                              \
    "INSERT INTO orders_delivery (id, request, series, number, generation, channel, status,"       \
    " payment, payment_status, currency, total, prepaid, agreed, sale, tracking, placed_at,"       \
    " changed_at, version, customer_id, name, person, sale_number)"                                \
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"                   \
    " ON CONFLICT DO NOTHING RETURNING key"
constexpr const char *kInsert = ORDERS_INSERT;
constexpr const char *kChange =
    "UPDATE orders_delivery SET status = ?, payment_status = ?, total = ?, prepaid = ?, agreed = ?,"
    " sale = ?, tracking = ?, changed_at = ?, version = ?, person = ?, sale_number = ?"
    " WHERE key = ? AND version = ?";
// Its key, and how many invoices say something else than what it is to become.
constexpr const char *kSelectInvoiced =
    "SELECT d.key, (SELECT COUNT(*) FROM orders_invoice i WHERE i.about = d.id AND i.kind ="
    " 'invoice' AND d.agreed <> ?) FROM orders_delivery d WHERE d.id = ?";
constexpr const char *kChangePerson =
    "UPDATE orders_delivery SET customer_id = ?, name = ?, person = ? WHERE id = ?";
constexpr const char *kDeleteWords = "DELETE FROM orders_delivery_word WHERE delivery = ?";
constexpr const char *kInsertStep =
    "INSERT INTO orders_delivery_step (delivery, version, from_status, to_status, at, author,"
    " register, reason, line, was, now) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    " ON CONFLICT DO NOTHING";
constexpr const char *kInsertWord =
    "INSERT INTO orders_delivery_word (word, delivery) VALUES (?, ?) ON CONFLICT DO NOTHING";
// kInsert, kInsertStep and kInsertWords in one trip to the server.
constexpr const char *kInsertWhole =
    "WITH orders_made AS (" ORDERS_INSERT "), step AS (INSERT INTO orders_delivery_step (delivery,"
    " version, from_status, to_status, at, author, register, reason, line, was, now) SELECT key,"
    " CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BYTEA),"
    " CAST(? AS BYTEA), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS BIGINT), CAST(? AS BIGINT)"
    " FROM orders_made), words AS (INSERT INTO orders_delivery_word (delivery, word) SELECT key, "
    "word FROM"
    " orders_made, jsonb_array_elements_text(CAST(? AS JSONB)) AS words (word)) SELECT key FROM "
    "orders_made";
// All of them in one trip to the server.
constexpr const char *kInsertWords =
    "INSERT INTO orders_delivery_word (delivery, word) SELECT CAST(? AS BIGINT), word FROM"
    " jsonb_array_elements_text(CAST(? AS JSONB)) AS words (word) ON CONFLICT DO NOTHING";
constexpr const char *kCountStrays =
    "SELECT (SELECT COUNT(*) FROM orders_delivery_step WHERE delivery NOT IN"
    " (SELECT key FROM orders_delivery))"
    " + (SELECT COUNT(*) FROM orders_delivery d WHERE d.version <>"
    " (SELECT COUNT(*) FROM orders_delivery_step s WHERE s.delivery = d.key))"
    " + (SELECT COUNT(*) FROM orders_delivery d WHERE d.status <>"
    " (SELECT s.to_status FROM orders_delivery_step s WHERE s.delivery = d.key"
    " AND s.version = d.version))"
    " + (SELECT COUNT(*) FROM orders_delivery d WHERE d.prepaid > 0 AND d.status IN ('delivered',"
    " 'cancelled', 'failed') AND NOT EXISTS (SELECT 1 FROM orders_refund_task t WHERE t.delivery ="
    " d.key AND t.state <> 'done' AND t.amount = d.prepaid))";

struct DeliveryRow {
    qint64 key = 0;
    OrderId id;
    QString status, payment, paymentStatus, currency, series, channel;
    qint64 prepaid = 0, total = 0, number = 0, generation = 0, placedAt = 0;
    DeliveryText text;
    UserId customer;
    QString name;
    DeliveryOrder order;

    static DeliveryRow read(const Row &row)
    {
        DeliveryRow read;
        read.id = row.id<OrderId>(0);
        read.status = row.text(1);
        read.payment = row.text(2);
        read.paymentStatus = row.text(3);
        read.currency = row.text(4);
        read.prepaid = row.int64(5);
        read.text.agreed = row.text(6).toUtf8();
        read.order.sale = row.id<OrderId>(7);
        read.order.trackingNumber = row.text(8);
        read.order.saleNumber = row.text(9);
        read.order.changedAt = row.int64(10);
        read.order.version = row.int64(11);
        read.text.person = row.text(12).toUtf8();
        read.key = row.int64(13);
        read.total = row.int64(14);
        read.series = row.text(15);
        read.number = row.int64(16);
        read.generation = row.int64(17);
        read.channel = row.text(18);
        read.placedAt = row.int64(19);
        read.customer = row.id<UserId>(20);
        read.name = row.text(21);
        return read;
    }

    Result<DeliveryOrder> toDelivery() const
    {
        DeliveryOrder made = order;
        SHOP_TRY(readDeliveryText(text, made));
        SHOP_TRY_VALUE(statusRead, orderStatusFromCode(status));
        SHOP_TRY_VALUE(paymentRead, orderPaymentFromCode(payment));
        SHOP_TRY_VALUE(paidRead, paymentStatusFromCode(paymentStatus));
        SHOP_TRY_VALUE(currencyRead, Currency::fromCode(currency));
        made.agreed.status = statusRead;
        made.agreed.paymentStatus = paidRead;
        made.payment = paymentRead;
        made.prepaid = Money(prepaid, currencyRead);
        return made;
    }

    // Whether the columns say what the text says.
    bool agrees(const DeliveryOrder &read) const
    {
        const Order &agreed = read.agreed;
        const CartCustomer buyer = agreed.customer.value_or(CartCustomer());
        return buyer.id == customer && buyer.name == name && agreed.id == id &&
               agreed.series == series && agreed.number == number &&
               agreed.generation == generation && channelCode(agreed.channel) == channel &&
               agreed.placedAt == placedAt && agreed.total == Money(total, read.prepaid.currency());
    }
};

struct StepRow {
    OrderStep step;
    QString from;
    QString to;

    static StepRow read(const Row &row)
    {
        StepRow read;
        read.step.version = row.int64(0);
        read.from = row.text(1);
        read.to = row.text(2);
        read.step.at = row.int64(3);
        read.step.by = row.id<UserId>(4);
        read.step.atRegister = row.id<RegisterId>(5);
        read.step.reason = row.text(6);
        read.step.line = row.text(7);
        read.step.was = Quantity::fromThousandths(row.int64(8));
        read.step.now = Quantity::fromThousandths(row.int64(9));
        return read;
    }

    Result<OrderStep> toStep() const
    {
        OrderStep made = step;
        if (!from.isEmpty()) {
            SHOP_TRY_VALUE(fromRead, orderStatusFromCode(from));
            made.from = fromRead;
        }
        SHOP_TRY_VALUE(toRead, orderStatusFromCode(to));
        made.to = toRead;
        return made;
    }
};

void bindOrder(Statement &statement, const DeliveryOrder &order, const DeliveryText &text,
               const QByteArray &requestHash)
{
    const Order &agreed = order.agreed;
    const CartCustomer customer = agreed.customer.value_or(CartCustomer());
    statement.bind(agreed.id)
        .bind(requestHash)
        .bind(agreed.series)
        .bind(agreed.number)
        .bind(agreed.generation)
        .bind(channelCode(agreed.channel))
        .bind(orderStatusCode(agreed.status))
        .bind(orderPaymentCode(order.payment))
        .bind(paymentStatusCode(agreed.paymentStatus))
        .bind(QString(agreed.rules.currency.code()))
        .bind(agreed.total.minor())
        .bind(order.prepaid.minor())
        .bind(QString::fromUtf8(text.agreed))
        .bind(order.sale)
        .bind(order.trackingNumber)
        .bind(agreed.placedAt)
        .bind(order.changedAt)
        .bind(order.version)
        .bind(customer.id)
        .bind(customer.name)
        .bind(QString::fromUtf8(text.person))
        .bind(order.saleNumber);
}

void bindStep(Statement &statement, const OrderStep &step)
{
    statement.bind(step.version)
        .bind(step.from ? std::optional(orderStatusCode(*step.from)) : std::nullopt)
        .bind(orderStatusCode(step.to))
        .bind(step.at)
        .bind(step.by)
        .bind(step.atRegister)
        .bind(step.reason)
        .bind(step.line)
        .bind(step.was.thousandths())
        .bind(step.now.thousandths());
}

// What an order is found by.
QStringList wordsOf(const DeliveryOrder &order)
{
    const CartCustomer customer = order.agreed.customer.value_or(CartCustomer());
    QStringList words = indexWords(QString(customer.name + u' ' + order.email));
    QString digits;
    for (const QChar c : customer.phone) {
        if (c.isDigit())
            digits += c;
    }
    words << digits;
    words += indexWords(QString(order.agreed.numberText() + u' ' + order.saleNumber));
    for (const OrderLine &line : order.agreed.lines)
        words += indexWords(QString(line.line.name + u' ' + line.line.sku));
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString wordsText(const DeliveryOrder &order)
{
    Json::Array all;
    for (const QString &word : wordsOf(order))
        all.append(Json(word));
    return QString::fromUtf8(Json(std::move(all)).toBytes());
}

Error notFound(OrderId id)
{
    return {ErrorCode::NotFound, u"delivery.notFound"_s, {{u"id"_s, id.toString()}}};
}

} // namespace

Result<DeliveryOrder> SqlDeliveries::delivery(const Call &, OrderId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, kSelect).bind(id).one(DeliveryRow::read));
    return row ? row->toDelivery() : notFound(id);
}

Result<std::optional<OrderId>> SqlDeliveries::deliveryByNumber(const Call &, const QString &series,
                                                               qint64 number)
{
    return Statement(m_database, kSelectByNumber).bind(series).bind(number).one([](const Row &row) {
        return row.id<OrderId>(0);
    });
}

Result<QList<OrderStep>> SqlDeliveries::steps(const Call &, OrderId id)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, kSelectSteps).bind(id).all(StepRow::read));
    QList<OrderStep> steps;
    for (const StepRow &row : std::as_const(rows)) {
        SHOP_TRY_VALUE(step, row.toStep());
        steps.append(step);
    }
    return steps;
}

Result<std::optional<QByteArray>> SqlDeliveries::placedBy(OrderId id)
{
    return Statement(m_database, kSelectRequest).bind(id).one([](const Row &row) {
        return row.bytes(0);
    });
}

Result<qint64> SqlDeliveries::keyOf(OrderId id)
{
    SHOP_TRY_VALUE(key, Statement(m_database, kSelectKey).bind(id).one([](const Row &row) {
        return row.int64(0);
    }));
    return key ? Result<qint64>(*key) : notFound(id);
}

Done SqlDeliveries::place(const DeliveryOrder &order, const OrderStep &step,
                          const QByteArray &requestHash)
{
    const Order &agreed = order.agreed;
    Transaction transaction(m_database, "orders.place");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(text, deliveryText(order));
    const bool isSqlite = m_database.isSqlite();
    Statement insert(m_database, isSqlite ? kInsert : kInsertWhole);
    bindOrder(insert, order, text, requestHash);
    if (!isSqlite) {
        bindStep(insert, step);
        insert.bind(wordsText(order));
    }
    SHOP_TRY_VALUE(key, insert.one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return Error{ErrorCode::AlreadyExists,
                     u"delivery.exists"_s,
                     {{u"id"_s, agreed.id.toString()}, {u"number"_s, agreed.number}}};
    if (isSqlite) {
        SHOP_TRY(insertStep(*key, step));
        SHOP_TRY(insertWords(*key, order));
    }
    SHOP_TRY(transaction.changed("orders", "delivery", agreed.id.bytes(), step.at));
    return transaction.commit();
}

Done SqlDeliveries::change(const DeliveryOrder &order, const OrderStep &step)
{
    const Order &agreed = order.agreed;
    Transaction transaction(m_database, "orders.change");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(text, deliveryText(order));
    SHOP_TRY_VALUE(found,
                   Statement(m_database, kSelectInvoiced)
                       .bind(QString::fromUtf8(text.agreed))
                       .bind(agreed.id)
                       .one([](const Row &row) { return std::pair(row.int64(0), row.int64(1)); }));
    if (!found)
        return notFound(agreed.id);
    const auto [key, invoiced] = *found;
    if (invoiced > 0)
        return Error{ErrorCode::FailedPrecondition, u"delivery.invoiced"_s, {}};
    SHOP_TRY(insertStep(key, step));
    SHOP_TRY_VALUE(changed, Statement(m_database, kChange)
                                .bind(orderStatusCode(agreed.status))
                                .bind(paymentStatusCode(agreed.paymentStatus))
                                .bind(agreed.total.minor())
                                .bind(order.prepaid.minor())
                                .bind(QString::fromUtf8(text.agreed))
                                .bind(order.sale)
                                .bind(order.trackingNumber)
                                .bind(order.changedAt)
                                .bind(order.version)
                                .bind(QString::fromUtf8(text.person))
                                .bind(order.saleNumber)
                                .bind(key)
                                .bind(order.version - 1)
                                .run());
    if (changed == 0)
        return Error{ErrorCode::Conflict, u"delivery.changedMeanwhile"_s, {}};
    SHOP_TRY(followMoney(key, order, step));
    if (!order.saleNumber.isEmpty()) // nothing else of it that is found by words is new
        SHOP_TRY(insertWords(key, order));
    SHOP_TRY(transaction.changed("orders", "delivery", agreed.id.bytes(), step.at));
    return transaction.commit();
}

Done SqlDeliveries::changePerson(OrderId id, const std::function<void(DeliveryOrder &)> &change,
                                 TimeMs at)
{
    Transaction transaction(m_database, "orders.changePerson");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(order, delivery({}, id));
    SHOP_TRY_VALUE(key, keyOf(id));
    change(order);
    SHOP_TRY_VALUE(text, deliveryText(order));
    const CartCustomer customer = order.agreed.customer.value_or(CartCustomer());
    SHOP_TRY(Statement(m_database, kChangePerson)
                 .bind(customer.id)
                 .bind(customer.name)
                 .bind(QString::fromUtf8(text.person))
                 .bind(id)
                 .runOne());
    SHOP_TRY(Statement(m_database, kDeleteWords).bind(key).run());
    SHOP_TRY(insertWords(key, order));
    SHOP_TRY(transaction.changed("orders", "delivery", id.bytes(), at));
    return transaction.commit();
}

Done SqlDeliveries::insertStep(qint64 key, const OrderStep &step)
{
    Statement insert(m_database, kInsertStep);
    insert.bind(key);
    bindStep(insert, step);
    SHOP_TRY_VALUE(inserted, insert.run());
    return inserted == 1 ? Done() : Error{ErrorCode::Conflict, u"delivery.changedMeanwhile"_s, {}};
}

Done SqlDeliveries::insertWords(qint64 key, const DeliveryOrder &order)
{
    if (!m_database.isSqlite()) {
        SHOP_TRY(Statement(m_database, kInsertWords).bind(key).bind(wordsText(order)).run());
        return {};
    }
    for (const QString &word : wordsOf(order))
        SHOP_TRY(Statement(m_database, kInsertWord).bind(word).bind(key).run());
    return {};
}

Result<QStringList> SqlDeliveries::verify(const std::function<Done(const DeliveryOrder &)> &visit)
{
    QStringList problems;
    const auto problem = [&](const QString &text) {
        if (problems.size() < kMostProblems)
            problems.append(u"orders: "_s + text);
    };
    SHOP_TRY_VALUE(strays, Statement(m_database, kCountStrays).scalar());
    if (strays > 0)
        problem(u"history or refunds of %1 orders do not lead to where they stand"_s.arg(strays));
    qint64 last = 0;
    while (true) {
        SHOP_TRY_VALUE(
            rows, Statement(m_database, kSelectPage).bind(last).bind(kPage).all(DeliveryRow::read));
        for (const DeliveryRow &row : std::as_const(rows)) {
            last = row.key;
            const auto order = row.toDelivery();
            if (!order || !row.agrees(*order))
                problem(u"%1-%2 is not the order it says"_s.arg(row.series).arg(row.number));
            else
                SHOP_TRY(visit(*order));
        }
        if (rows.size() < kPage)
            return problems;
    }
}

} // namespace shop
