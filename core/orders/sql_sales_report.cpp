// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/sql_sales_report.h"

#include "core/orders/sql_order_rows.h"
#include "core/storage/statement.h"

#include <QMap>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The documents of a day that are sales: as what they count (what a void annuls), and whether it
// adds or takes away. Bound: the day, the moment, the register, whether every register counts.
#define DOCUMENTS_OF_DAY                                                                           \
    " (SELECT o.key AS key, o.placed_at AS placed_at, o.staff AS staff,"                           \
    " CASE WHEN o.kind = 'void' THEN v.kind ELSE o.kind END AS what,"                              \
    " CASE WHEN o.kind = 'void' THEN -1 ELSE 1 END AS sign"                                        \
    " FROM orders_order o LEFT JOIN orders_order v ON v.id = o.voids"                              \
    " WHERE o.business_date = ? AND o.placed_at < ? AND (o.register = ? OR ? = 1)"                 \
    " AND o.kind IN ('sale', 'return', 'return-without-receipt', 'void')) d"

// A weighed line is one thing, a deposit none; of a product its own quantity counts.
#define PIECES                                                                                     \
    "CASE WHEN l.kind = 'deposit' THEN 0 WHEN l.unit = 'piece' THEN l.quantity"                    \
    " WHEN l.quantity < 0 THEN -1000 ELSE 1000 END"

// Columns 3 on: what the lines of each group come to in each document, then over all documents.
#define FIGURES                                                                                    \
    " CAST(SUM(CASE WHEN p.what = 'sale' THEN p.sign ELSE 0 END) AS BIGINT),"                      \
    " CAST(SUM(CASE WHEN p.what = 'sale' THEN 0 ELSE p.sign END) AS BIGINT),"                      \
    " CAST(SUM(p.quantity) AS BIGINT), CAST(SUM(p.turnover) AS BIGINT),"                           \
    " CAST(SUM(p.tax) AS BIGINT),"                                                                 \
    " CAST(SUM(CASE WHEN p.what = 'sale' THEN 0 ELSE -p.turnover END) AS BIGINT),"                 \
    " CAST(SUM(p.costed) AS BIGINT), CAST(SUM(p.costed_net) AS BIGINT), CAST(SUM(p.cost) AS "      \
    "BIGINT)"

#define PARTS(QUANTITY)                                                                            \
    " MIN(d.what) AS what, MIN(d.sign) AS sign, SUM(" QUANTITY ") AS quantity,"                    \
    " SUM(l.total) AS turnover, SUM(l.tax) AS tax, COUNT(l.cost) AS costed,"                       \
    " SUM(CASE WHEN l.cost IS NULL THEN 0 ELSE l.total - l.tax END) AS costed_net,"                \
    " COALESCE(SUM(l.cost * l.quantity), 0) AS cost FROM" DOCUMENTS_OF_DAY                         \
    " JOIN orders_line l ON l.key BETWEEN d.key * 10000 AND d.key * 10000 + 9999"                  \
    " WHERE l.kind NOT IN ('gift-card', 'account-payment', 'prepayment')"

static_assert(kRowsPerOrder == 10'000); // stands in the statements

constexpr const char *kByHour =
    "SELECT p.quarter, NULL, NULL," FIGURES " FROM (SELECT d.placed_at / 900000 AS quarter," PARTS(
        PIECES) " GROUP BY d.key, d.placed_at) p GROUP BY p.quarter";
constexpr const char *kByDay =
    "SELECT 0, NULL, NULL," FIGURES
    " FROM (SELECT" PARTS(PIECES) " GROUP BY d.key) p HAVING COUNT(*) > 0";
constexpr const char *kByProduct =
    "SELECT p.product, p.sku, MAX(p.name)," FIGURES
    " FROM (SELECT l.product AS product, l.sku AS sku, MAX(l.name) AS name," PARTS(
        "l.quantity") " GROUP BY d.key, l.product, l.sku) p GROUP BY p.product, p.sku";
constexpr const char *kByCategory =
    "SELECT p.category, NULL, NULL," FIGURES " FROM (SELECT l.category AS category," PARTS(
        PIECES) " GROUP BY d.key, l.category) p GROUP BY p.category";
constexpr const char *kByPerson =
    "SELECT p.staff, NULL, NULL," FIGURES
    " FROM (SELECT d.staff AS staff," PARTS(PIECES) " GROUP BY d.key, d.staff) p GROUP BY p.staff";
constexpr const char *kUntaxed =
    "SELECT 0, NULL, NULL," FIGURES
    " FROM (SELECT" PARTS(PIECES) " AND l.taxes = '' GROUP BY d.key) p HAVING COUNT(*) > 0";
constexpr const char *kByTax =
    "SELECT t.rate, t.name,"
    " CAST(SUM(CASE WHEN d.what = 'sale' THEN d.sign ELSE 0 END) AS BIGINT),"
    " CAST(SUM(CASE WHEN d.what = 'sale' THEN 0 ELSE d.sign END) AS BIGINT),"
    " CAST(SUM(t.base + t.tax) AS BIGINT), CAST(SUM(t.tax) AS BIGINT),"
    " CAST(SUM(CASE WHEN d.what = 'sale' THEN 0 ELSE -t.base - t.tax END) AS BIGINT)"
    " FROM" DOCUMENTS_OF_DAY
    " JOIN orders_tax t ON t.key BETWEEN d.key * 10000 AND d.key * 10000 + 9999"
    " GROUP BY t.rate, t.name";

#define ROWS_OF_DAY                                                                                \
    "SELECT o.key, o.id, o.kind, o.series, o.number, o.business_date, o.placed_at, o.staff,"       \
    " o.register, o.currency, o.net, o.tax, o.total FROM orders_order o"                           \
    " WHERE o.business_date = ? AND o.placed_at < ? AND (o.register = ? OR ? = 1) AND o.key < ?"
#define DOCUMENT_ROWS                                                                              \
    ROWS_OF_DAY " AND o.kind IN ('sale', 'return', 'return-without-receipt', 'void')"
#define EVERY_DOCUMENT                                                                             \
    ROWS_OF_DAY " AND o.kind IN"                                                                   \
                " ('sale', 'return', 'return-without-receipt', 'void', 'account-payment')"
#define WITH_A_LINE                                                                                \
    " AND EXISTS (SELECT 1 FROM orders_line l"                                                     \
    " WHERE l.key BETWEEN o.key * 10000 AND o.key * 10000 + 9999"                                  \
    " AND l.kind NOT IN ('gift-card', 'account-payment', 'prepayment')"
#define NEWEST_FIRST " ORDER BY o.key DESC LIMIT ?"

constexpr const char *kDocuments = DOCUMENT_ROWS WITH_A_LINE ")" NEWEST_FIRST;
constexpr const char *kEveryDocument = EVERY_DOCUMENT NEWEST_FIRST;
constexpr const char *kOfProduct = DOCUMENT_ROWS WITH_A_LINE " AND l.product = ?)" NEWEST_FIRST;
constexpr const char *kOfSku =
    DOCUMENT_ROWS WITH_A_LINE " AND l.product IS NULL AND l.sku = ?)" NEWEST_FIRST;
constexpr const char *kOfCategory = DOCUMENT_ROWS WITH_A_LINE " AND l.category = ?)" NEWEST_FIRST;
constexpr const char *kOfNoCategory =
    DOCUMENT_ROWS WITH_A_LINE " AND l.category IS NULL)" NEWEST_FIRST;
constexpr const char *kOfPerson = DOCUMENT_ROWS WITH_A_LINE ") AND o.staff = ?" NEWEST_FIRST;
constexpr const char *kOfNobody = DOCUMENT_ROWS WITH_A_LINE ") AND o.staff IS NULL" NEWEST_FIRST;
constexpr const char *kOfTax =
    DOCUMENT_ROWS " AND EXISTS (SELECT 1 FROM orders_tax t WHERE t.key BETWEEN o.key * 10000"
                  " AND o.key * 10000 + 9999 AND t.name = ? AND t.rate = ?)" NEWEST_FIRST;
constexpr const char *kOfNoTax = DOCUMENT_ROWS WITH_A_LINE " AND l.taxes = '')" NEWEST_FIRST;
constexpr const char *kOfMethod =
    EVERY_DOCUMENT " AND EXISTS (SELECT 1 FROM orders_payment m WHERE m.key BETWEEN o.key * 10000"
                   " AND o.key * 10000 + 9999 AND (m.method = ? OR EXISTS"
                   " (SELECT 1 FROM orders_correction c WHERE c.payment = m.id AND c.to_method = "
                   "?)))" NEWEST_FIRST;

SalesGroup taxRow(const Row &row)
{
    SalesGroup group;
    group.number = row.int64(0);
    group.name = row.text(1);
    group.figures.sales = row.int64(2);
    group.figures.returns = row.int64(3);
    group.figures.turnover = row.int64(4);
    group.figures.tax = row.int64(5);
    group.figures.returned = row.int64(6);
    return group;
}

SalesFigures figuresOf(const Row &row)
{
    return {row.int64(3), row.int64(4), row.int64(5),  row.int64(6), row.int64(7),
            row.int64(8), row.int64(9), row.int64(10), row.int64(11)};
}

SalesGroup numberedRow(const Row &row)
{
    SalesGroup group;
    group.number = row.int64(0);
    group.figures = figuresOf(row);
    return group;
}

SalesGroup namedRow(const Row &row)
{
    SalesGroup group;
    group.id = row.bytes(0);
    group.code = row.text(1);
    group.name = row.text(2);
    group.figures = figuresOf(row);
    return group;
}

Statement &bindDay(Statement &statement, const SalesPeriod &period, QDate day)
{
    return statement.bind(day)
        .bind(period.before)
        .bind(period.atRegister)
        .bind(period.atRegister.isNull());
}

Result<QList<SalesGroup>> groupsOfDay(Database &database, SalesBy by, const SalesPeriod &period,
                                      QDate day)
{
    const auto numbered = [&](const char *sql) {
        Statement statement(database, sql);
        return bindDay(statement, period, day).all(numberedRow);
    };
    const auto named = [&](const char *sql) {
        Statement statement(database, sql);
        return bindDay(statement, period, day).all(namedRow);
    };
    switch (by) {
    case SalesBy::Hour: {
        SHOP_TRY_VALUE(quarters, numbered(kByHour));
        for (SalesGroup &quarter : quarters)
            quarter.number *= 900'000;
        return quarters;
    }
    case SalesBy::Day: {
        SHOP_TRY_VALUE(days, numbered(kByDay));
        for (SalesGroup &each : days)
            each.day = day;
        return days;
    }
    case SalesBy::Product:
        return named(kByProduct);
    case SalesBy::Category:
        return named(kByCategory);
    case SalesBy::Person:
        return named(kByPerson);
    case SalesBy::Tax:
        break;
    }
    SHOP_TRY_VALUE(untaxed, numbered(kUntaxed));
    Statement statement(database, kByTax);
    SHOP_TRY_VALUE(taxed, bindDay(statement, period, day).all(taxRow));
    return taxed + untaxed;
}

// What one group is known by among those of other days.
QByteArray keyOf(const SalesGroup &group)
{
    return group.id + '\n' + QByteArray::number(group.number) + '\n' +
           group.day.toString(Qt::ISODate).toLatin1() + '\n' +
           (group.id.isEmpty() ? (group.code.isEmpty() ? group.name : group.code).toUtf8()
                               : QByteArray());
}

Done mayGoOn(const Call &call)
{
    if (call.stop.stop_requested())
        return Error{ErrorCode::Cancelled, u"report.stopped"_s, {}};
    return {};
}

struct DocumentRow {
    QString kind;
    QString currency;
    qint64 net = 0;
    qint64 tax = 0;
    qint64 total = 0;
    SalesDocument document;

    static DocumentRow read(const Row &row)
    {
        DocumentRow read;
        SalesDocument &document = read.document;
        document.key = row.int64(0);
        document.id = row.id<OrderId>(1);
        read.kind = row.text(2);
        if (!row.isNull(4))
            document.numberText = row.text(3) + u'-' + QString::number(row.int64(4));
        document.businessDate = row.date(5);
        document.placedAt = row.int64(6);
        document.staff = row.id<UserId>(7);
        document.atRegister = row.id<RegisterId>(8);
        read.currency = row.text(9);
        read.net = row.int64(10);
        read.tax = row.int64(11);
        read.total = row.int64(12);
        return read;
    }

    Result<SalesDocument> toDocument() const
    {
        SalesDocument known = document;
        SHOP_TRY_VALUE(kindKnown, orderKindFromCode(kind));
        SHOP_TRY_VALUE(money, Currency::fromCode(currency));
        known.kind = kindKnown;
        known.net = Money(net, money);
        known.tax = Money(tax, money);
        known.total = Money(total, money);
        return known;
    }
};

const char *statementOf(const DocumentsOf &which)
{
    switch (which.filter) {
    case DocumentsOf::Filter::All:
        return kDocuments;
    case DocumentsOf::Filter::WithoutSupply:
        return kEveryDocument;
    case DocumentsOf::Filter::Product:
        return which.id.isEmpty() ? kOfSku : kOfProduct;
    case DocumentsOf::Filter::Category:
        return which.id.isEmpty() ? kOfNoCategory : kOfCategory;
    case DocumentsOf::Filter::Person:
        return which.id.isEmpty() ? kOfNobody : kOfPerson;
    case DocumentsOf::Filter::Tax:
        return which.name.isEmpty() ? kOfNoTax : kOfTax;
    case DocumentsOf::Filter::Method:
        return kOfMethod;
    }
    return kDocuments;
}

void bindFilter(Statement &statement, const DocumentsOf &which)
{
    using Filter = DocumentsOf::Filter;
    if (which.filter == Filter::Method)
        statement.bind(which.name).bind(which.name);
    else if (which.filter == Filter::Tax && !which.name.isEmpty())
        statement.bind(which.name).bind(which.rate);
    else if (which.filter == Filter::Product && which.id.isEmpty())
        statement.bind(which.sku);
    else if (!which.id.isEmpty())
        statement.bind(which.id);
}

} // namespace

Result<QList<SalesGroup>> salesBy(Database &database, const Call &call, SalesBy by,
                                  const SalesPeriod &period)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY(checkPeriod(period));
    QMap<QByteArray, SalesGroup> all;
    for (QDate day = period.from; day <= period.to; day = day.addDays(1)) {
        SHOP_TRY(mayGoOn(call));
        SHOP_TRY_VALUE(groups, groupsOfDay(database, by, period, day));
        for (const SalesGroup &group : std::as_const(groups)) {
            SalesGroup &known = all[keyOf(group)];
            SalesGroup sum = group; // its names as of the later day
            sum.figures += known.figures;
            known = sum;
        }
    }
    return all.values();
}

Result<QList<SalesDocument>> documentsOf(Database &database, const Call &call,
                                         const DocumentsOf &which)
{
    SHOP_TRY(require(call, Action::ViewReports));
    SHOP_TRY(checkPeriod(which.period));
    QList<SalesDocument> found;
    qint64 below = which.below;
    for (QDate day = which.period.to; day >= which.period.from && found.size() < which.limit;
         day = day.addDays(-1)) {
        SHOP_TRY(mayGoOn(call));
        Statement statement(database, statementOf(which));
        bindDay(statement, which.period, day).bind(below);
        bindFilter(statement, which);
        SHOP_TRY_VALUE(rows,
                       statement.bind(which.limit - int(found.size())).all(DocumentRow::read));
        for (const DocumentRow &row : std::as_const(rows)) {
            SHOP_TRY_VALUE(document, row.toDocument());
            found.append(document);
        }
        below = std::numeric_limits<qint64>::max();
    }
    return found;
}

} // namespace shop
