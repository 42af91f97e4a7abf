// SPDX-License-Identifier: GPL-3.0-or-later
// The list of orders: pages by place, newest first, and the one search box over all of them.
#include "core/base/search_text.h"
#include "core/orders/sql_customer_orders.h"
#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_delivery_rows.h"
#include "core/storage/rarest_word.h"
#include "core/storage/statement.h"

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 500;
constexpr qsizetype kMostWords = 3;

constexpr const char *kAll = ORDERS_SUMMARY " ORDER BY d.key DESC LIMIT ?";
constexpr const char *kSelectOpen =
    ORDERS_SUMMARY " AND d.status IN ('pending', 'confirmed', 'processing', 'shipped')"
                   " ORDER BY d.key DESC LIMIT ?";
constexpr const char *kOfStatus = ORDERS_SUMMARY " AND d.status = ? ORDER BY d.key DESC LIMIT ?";
constexpr const char *kOfChannel = ORDERS_SUMMARY " AND d.channel = ? ORDER BY d.key DESC LIMIT ?";
constexpr const char *kOfCustomer =
    ORDERS_SUMMARY " AND d.customer_id = ? ORDER BY d.key DESC LIMIT ?";
#define ORDERS_HAVE(WORD)                                                                          \
    " AND EXISTS (SELECT 1 FROM orders_delivery_word " WORD " WHERE " WORD                         \
    ".delivery = d.key AND " WORD ".word >= ? AND " WORD ".word < ?)"
// An empty status or channel is any; 'open' is every status of those that are.
#define ORDERS_NARROWED                                                                            \
    " AND (? = '' OR d.status = ? OR (? = 'open' AND d.status IN"                                  \
    " ('pending', 'confirmed', 'processing', 'shipped'))) AND (? = '' OR d.channel = ?)"           \
    " ORDER BY d.key DESC LIMIT ?"
// Of few that have a word all are sorted; many of them come soon enough among the newest.
constexpr const char *kFoundOfFew =
    ORDERS_SUMMARY " AND d.key IN (SELECT delivery FROM orders_delivery_word WHERE word >= ? AND "
                   "word < ? AND delivery < ?)" ORDERS_HAVE("b") ORDERS_HAVE("c") ORDERS_NARROWED;
constexpr const char *kFoundOfMany =
    ORDERS_SUMMARY ORDERS_HAVE("a") ORDERS_HAVE("b") ORDERS_HAVE("c") ORDERS_NARROWED;
constexpr int kFew = 10'000;
constexpr const char *kCounts =
    "SELECT (SELECT COUNT(*) FROM orders_delivery WHERE status IN ('pending', 'confirmed',"
    " 'processing', 'shipped')), (SELECT COUNT(*) FROM orders_delivery WHERE status = 'pending'),"
    " (SELECT COUNT(*) FROM orders_delivery WHERE status = 'failed')";

// A phone number is one word, whatever stands between its digits; a number may come with its series.
QStringList wantedWords(const QString &text)
{
    QString digits;
    bool letters = false;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        letters = letters || c.isLetter();
    }
    if (!letters && !digits.isEmpty())
        return {digits};
    return queryWords(text).mid(0, kMostWords);
}

Result<QList<DeliverySummaryRow>> found(Database &database, const DeliveryQuery &query,
                                        QStringList words, qint64 before, int limit)
{
    SHOP_TRY_VALUE(rows, rarestFirst(database,
                                     "SELECT COUNT(*) FROM (SELECT 1 FROM orders_delivery_word "
                                     "WHERE word >= ? AND word < ? LIMIT ?) counted",
                                     words, kFew));
    const bool isOfFew = rows < kFew;
    Statement statement(database, isOfFew ? kFoundOfFew : kFoundOfMany);
    statement.bind(before);
    for (qsizetype i = 0; i < kMostWords; ++i) {
        // An empty word is the beginning of every word.
        const QString word = words.value(i, QString(u""_s));
        statement.bind(word).bind(endOfWords(word));
        if (i == 0 && isOfFew)
            statement.bind(before);
    }
    const QString status = query.openOnly ? u"open"_s
                           : query.status ? orderStatusCode(*query.status)
                                          : QString();
    const QString channel = query.channel ? channelCode(*query.channel) : QString();
    return statement.bind(status)
        .bind(status)
        .bind(status)
        .bind(channel)
        .bind(channel)
        .bind(limit)
        .all(DeliverySummaryRow::read);
}

Result<QList<DeliverySummaryRow>> listed(Database &database, const DeliveryQuery &query,
                                         qint64 before, int limit)
{
    if (query.openOnly)
        return Statement(database, kSelectOpen)
            .bind(before)
            .bind(limit)
            .all(DeliverySummaryRow::read);
    if (query.status)
        return Statement(database, kOfStatus)
            .bind(before)
            .bind(orderStatusCode(*query.status))
            .bind(limit)
            .all(DeliverySummaryRow::read);
    if (query.channel)
        return Statement(database, kOfChannel)
            .bind(before)
            .bind(channelCode(*query.channel))
            .bind(limit)
            .all(DeliverySummaryRow::read);
    return Statement(database, kAll).bind(before).bind(limit).all(DeliverySummaryRow::read);
}

} // namespace

Result<QList<DeliverySummary>> deliveriesOf(Database &database, UserId customer, qint64 before,
                                            int limit)
{
    SHOP_TRY_VALUE(rows, Statement(database, kOfCustomer)
                             .bind(before > 0 ? before : std::numeric_limits<qint64>::max())
                             .bind(customer)
                             .bind(qBound(1, limit, kMostRows))
                             .all(DeliverySummaryRow::read));
    return summariesOf(rows);
}

Result<QList<DeliverySummary>> SqlDeliveries::deliveries(const Call &, const DeliveryQuery &query)
{
    const QStringList words = wantedWords(query.text);
    if (words.isEmpty() && !query.text.trimmed().isEmpty())
        return QList<DeliverySummary>();
    const qint64 before = query.before > 0 ? query.before : std::numeric_limits<qint64>::max();
    const int limit = qBound(1, query.limit, kMostRows);
    SHOP_TRY_VALUE(rows, words.isEmpty() ? listed(m_database, query, before, limit)
                                         : found(m_database, query, words, before, limit));
    return summariesOf(rows);
}

Result<DeliveryCounts> SqlDeliveries::deliveryCounts(const Call &)
{
    SHOP_TRY_VALUE(counts, Statement(m_database, kCounts).one([](const Row &row) {
        return DeliveryCounts{row.int64(0), row.int64(1), row.int64(2)};
    }));
    return counts.value_or(DeliveryCounts());
}

} // namespace shop
