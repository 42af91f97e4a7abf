// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/scale_pages.h"

#include "core/orders/sql_sales_report.h"
#include "core/shop/filtered_list.h"
#include "tests/bench/large_shop.h"
#include "tests/bench/medians.h"
#include "tests/bench/sqlite_statement.h"
#include "tests/bench/thread_time.h"

#include <functional>
#include <utility>

namespace shop::proof {

using namespace shop::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 200;
constexpr int kRounds = 51;
constexpr double kMostDeep = 1.5;
constexpr double kMostGivenUp = 0.1; // of the whole answer
constexpr qint64 kJournalRows = 20'000;
constexpr qint64 kJournalRounds = 6; // the first one only counts the rows

// How many rows a page had.
using Page = std::function<Result<qsizetype>()>;

Result<double> timed(const Page &page, qsizetype &rows)
{
    const double before = threadCpuUs();
    SHOP_TRY_VALUE(read, page());
    rows = read;
    return threadCpuUs() - before;
}

// Both pages of a list in rounds that take turns.
class Lists final
{
public:
    explicit Lists(Findings &findings) : m_findings(findings) {}

    Done compare(const QString &list, const Page &first, const Page &deep)
    {
        Paired times;
        for (int round = 0; round < kRounds; ++round) {
            qsizetype rows = 0;
            qsizetype deepRows = 0;
            SHOP_TRY_VALUE(shallow, timed(first, rows));
            SHOP_TRY_VALUE(far, timed(deep, deepRows));
            if (rows == 0 || rows != deepRows)
                return failed(u"%1: pages of %2 and %3 rows"_s.arg(list).arg(rows).arg(deepRows));
            times.add(far, shallow);
        }
        add(list, times.ratio(), times.yardstick());
        return {};
    }
    void add(const QString &list, double ratio, double firstUs)
    {
        m_told.append(u"%1 %2 (%3 us)"_s.arg(list, QString::number(ratio, 'f', 2),
                                             QString::number(firstUs, 'f', 0)));
        if (ratio > m_worst) {
            m_worst = ratio;
            m_where = list;
        }
    }
    void tell()
    {
        m_findings.note(u"%1 lists, deep / first page: %2"_s.arg(QString::number(m_told.size()),
                                                                 m_told.join(u", ")));
        m_findings.atMost(u"deepest "_s + m_where, m_worst, kMostDeep);
    }

private:
    Findings &m_findings;
    QStringList m_told;
    double m_worst = 0;
    QString m_where;
};

Done compareGrid(Shop &shop, const Call &call, Lists &lists)
{
    const std::pair<CatalogSort, const char16_t *> sorts[] = {{CatalogSort::Name, u"name"},
                                                              {CatalogSort::Sku, u"sku"},
                                                              {CatalogSort::Price, u"price"},
                                                              {CatalogSort::Stock, u"stock"}};
    for (const auto &[sort, name] : sorts) {
        for (const bool falling : {false, true}) {
            CatalogQuery query;
            query.sort = sort;
            query.descending = falling;
            query.limit = kPage;
            CatalogQuery end = query;
            end.backwards = true;
            end.limit = 2'000;
            SHOP_TRY_VALUE(last, shop.catalog().lines(call, end));
            CatalogQuery deep = query;
            deep.from = last.first().place;
            const auto page = [&](const CatalogQuery &of) {
                return [&]() -> Result<qsizetype> {
                    SHOP_TRY_VALUE(lines, shop.catalog().lines(call, of));
                    return lines.size();
                };
            };
            SHOP_TRY(lists.compare(QString(u"products by "_s + QString::fromUtf16(name) +
                                           (falling ? u" falling"_s : u""_s)),
                                   page(query), page(deep)));
        }
    }
    return {};
}

Done compareCounterList(Shop &shop, const Call &call, const SqliteConnection &raw, qint64 rows,
                        Lists &lists)
{
    SqliteStatement deepest(
        raw, "SELECT name, id FROM products_product WHERE archived = 0 ORDER BY name_folded, id "
             "LIMIT 1 OFFSET ?");
    if (!deepest.bind(rows * 9 / 10).next())
        return failed(raw.lastError());
    ProductQuery first;
    first.limit = kPage;
    ProductQuery deep = first;
    deep.afterName = deepest.text(0);
    deep.afterId = ProductId::fromBytes(deepest.bytes(1)).value_or(ProductId());
    deepest.reset();
    const auto page = [&](const ProductQuery &of) {
        return [&]() -> Result<qsizetype> {
            SHOP_TRY_VALUE(products, shop.products().list(call, of));
            return products.size();
        };
    };
    return lists.compare(u"products at the counter"_s, page(first), page(deep));
}

Done compareOrders(Shop &shop, const Call &call, qint64 rows, Lists &lists)
{
    const auto compare = [&](const QString &list, DeliveryQuery first, qint64 before) {
        first.limit = first.text.isEmpty() ? kPage : 50;
        DeliveryQuery deep = first;
        deep.before = before;
        const auto page = [&](const DeliveryQuery &of) {
            return [&]() -> Result<qsizetype> {
                SHOP_TRY_VALUE(orders, shop.deliveries().deliveries(call, of));
                return orders.size();
            };
        };
        return lists.compare(list, page(first), page(deep));
    };
    SHOP_TRY(compare(u"orders"_s, {}, rows / 10));
    DeliveryQuery query;
    query.openOnly = true;
    SHOP_TRY(compare(u"open orders"_s, query, rows - 50));
    for (const OrderStatus status :
         {OrderStatus::Delivered, OrderStatus::Cancelled, OrderStatus::Failed}) {
        query = {};
        query.status = status;
        SHOP_TRY(compare(u"orders "_s + orderStatusCode(status), query, rows / 2));
    }
    query = {};
    query.channel = Channel::Collect;
    SHOP_TRY(compare(u"orders to collect"_s, query, rows / 10));
    query = {};
    query.text = u"imani"_s; // a name of very many
    SHOP_TRY(compare(u"orders found by a name"_s, query, rows / 2));
    query.text = u"ima ap"_s;
    return compare(u"orders found by two beginnings"_s, query, rows / 2);
}

Done compareReceipts(Shop &shop, const Call &call, qint64 rows, Lists &lists)
{
    using Filter = DocumentsOf::Filter;
    for (const Filter filter : {Filter::All, Filter::WithoutSupply, Filter::Method}) {
        DocumentsOf first;
        first.period.from = firstDay(rows);
        first.period.to = lastDay();
        first.filter = filter;
        if (filter == Filter::Method)
            first.name = u"cash"_s;
        first.limit = kPage;
        DocumentsOf deep = first;
        deep.period.to = lastDay().addDays(-qint64(firstDay(rows).daysTo(lastDay())) * 9 / 10);
        const auto page = [&](const DocumentsOf &of) {
            return [&]() -> Result<qsizetype> {
                SHOP_TRY_VALUE(documents, documentsOf(shop.database(), call, of));
                return documents.size();
            };
        };
        SHOP_TRY(lists.compare(u"receipts %1"_s.arg(int(filter)), page(first), page(deep)));
    }
    return {};
}

Done compareCustomers(Shop &shop, const Call &call, const SqliteConnection &raw, qint64 rows,
                      Lists &lists)
{
    SqliteStatement deepest(
        raw,
        "SELECT u.name, c.number FROM users_user u JOIN users_customer c ON c.user_key = u.key "
        "WHERE u.kind = 'customer' AND u.active = 1 ORDER BY u.name_folded, c.number LIMIT 1 "
        "OFFSET ?");
    if (!deepest.bind(rows / 5 * 9 / 10).next())
        return failed(raw.lastError());
    Customer last;
    last.values.name = deepest.text(0);
    last.number = deepest.int64(1);
    deepest.reset();
    for (const QString &text : {QString(), u"imani"_s, u"i"_s}) {
        CustomerQuery first;
        first.text = text;
        first.limit = 50;
        CustomerQuery deep = first;
        deep.after = last;
        if (!text.isEmpty())
            deep.after->values.name = u"imani g"_s;
        const auto page = [&](const CustomerQuery &of) {
            return [&]() -> Result<qsizetype> {
                SHOP_TRY_VALUE(customers, shop.customers().customers(call, of));
                return customers.size();
            };
        };
        SHOP_TRY(lists.compare(u"customers "_s + text, page(first), page(deep)));
    }
    return {};
}

// It is read from its beginning to its end: its last rows against its first ones, in rounds apart from each other.
Done compareJournal(Shop &shop, qint64 rows, Lists &lists)
{
    const qint64 part = std::min(kJournalRows, rows / 4);
    const qint64 rounds = rows > kJournalRows * 10 ? kJournalRounds : kJournalRounds * 3;
    Paired times;
    qint64 count = 0;
    for (qint64 round = 0; round < rounds; ++round) {
        const double start = threadCpuUs();
        double first = 0;
        double deep = 0;
        const qint64 before = std::exchange(count, 0);
        SHOP_TRY(shop.journal().each([&](const JournalRow &) {
            ++count;
            if (count == part)
                first = threadCpuUs() - start;
            if (count == before - part)
                deep = threadCpuUs();
            return true;
        }));
        if (count < rows)
            return failed(u"the journal has %1 rows"_s.arg(count));
        if (before > 0)
            times.add(threadCpuUs() - deep, first);
    }
    lists.add(u"journal"_s, times.ratio(), times.yardstick() / double(part) * 500);
    return {};
}

} // namespace

Done measurePages(Shop &shop, const ScaleShop &scale, const QString &path, Findings &findings)
{
    const Call call = shop.systemCall();
    const SqliteConnection raw(path);
    Lists lists(findings);
    SHOP_TRY(compareGrid(shop, call, lists));
    SHOP_TRY(compareCounterList(shop, call, raw, scale.rows, lists));
    SHOP_TRY(compareOrders(shop, call, scale.rows, lists));
    SHOP_TRY(compareReceipts(shop, call, scale.rows, lists));
    SHOP_TRY(compareCustomers(shop, call, raw, scale.rows, lists));
    SHOP_TRY(compareJournal(shop, scale.rows, lists));
    lists.tell();
    return {};
}

Done measureFilters(Shop &shop, const ScaleShop &, Findings &findings)
{
    ProductFilter filter;
    for (const char16_t *member : {kEvenMember, kOddMember})
        filter.specifications.append(isExactly(QString::fromUtf16(member), Json(u"yes"_s)));
    CatalogQuery query;
    Call call = shop.systemCall();
    double start = threadCpuUs();
    SHOP_TRY_VALUE(lines, filteredLines(shop, call, query, filter));
    const double whole = threadCpuUs() - start;
    if (!lines.isEmpty())
        return failed(u"%1 products pass both filters"_s.arg(lines.size()));
    std::stop_source stop;
    stop.request_stop();
    call.stop = stop.get_token();
    start = threadCpuUs();
    const auto given = filteredLines(shop, call, query, filter);
    const double stopped = threadCpuUs() - start;
    if (given || given.error().code != ErrorCode::Cancelled)
        return failed(u"a filter that was given up was not"_s);
    findings.note(u"two filters that let nothing through together %1 ms"_s.arg(
        QString::number(whole / 1'000, 'f', 0)));
    findings.atMost(u"given up / answered"_s, stopped / whole, kMostGivenUp);
    return {};
}

} // namespace shop::proof
