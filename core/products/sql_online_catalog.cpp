// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_online_catalog.h"

#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_commands.h"
#include "core/products/sql_product_row.h"
#include "core/storage/kept_text.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The columns storedProductFrom() reads, then those of this list.
#define PRODUCTS_ONLINE                                                                            \
    "SELECT " PRODUCTS_SUMMARY ", p.key, p.cost, p.version, p.archived, p.created_at, "            \
    "p.updated_at, p.image_url, p.description, p.specifications, p.search_text, p.created_by, "    \
    "s.reorder_at, COALESCE(c.name, ''), p.name_folded "
#define PRODUCTS_ONLINE_WHERE                                                                      \
    "WHERE p.archived = 0 AND (? = '' OR c.name_folded = ?) AND (? < 0 OR p.price >= ?) "          \
    "AND (? < 0 OR p.price <= ?) AND (? = 0 OR s.on_hand - s.reserved > 0) "                       \
    "AND (? = '' OR p.name_folded LIKE ? ESCAPE '!' OR lower(p.description) LIKE ? ESCAPE '!') "

struct Order {
    const char *column;
    const char *tie;
};
constexpr std::array<Order, 4> kOrders{{{"p.name_folded", "p.id"},
                                        {"COALESCE(p.price, -1)", "p.key"},
                                        {"(s.on_hand - s.reserved)", "p.key"},
                                        {"p.created_at", "p.key"}}};

struct Page {
    OnlineSort sort;
    bool falling;
    bool hasPlace;

    friend auto operator<=>(const Page &, const Page &) = default;
};

QByteArray textOf(const Page &page)
{
    const Order &order = kOrders[size_t(page.sort)];
    QByteArray sql =
        PRODUCTS_ONLINE "FROM products_product p" PRODUCTS_SUMMARY_JOINS PRODUCTS_ONLINE_WHERE;
    if (page.hasPlace)
        sql += QByteArray("AND (") + order.column + ", " + order.tie + ") " +
               (page.falling ? "<" : ">") + " (?, ?) ";
    const QByteArray direction = page.falling ? " DESC" : "";
    return sql + "ORDER BY " + order.column + direction + ", " + order.tie + direction +
           " LIMIT ? OFFSET ?";
}

QString pattern(QString text)
{
    for (const QChar special : {u'!', u'%', u'_'})
        text.replace(special, QString(u'!') + special);
    return u'%' + text + u'%';
}

// In the order of PRODUCTS_ONLINE_WHERE.
void bindFilters(Statement &statement, const OnlineQuery &query)
{
    const QString category = foldText(query.category);
    const qint64 least = query.least ? query.least->tenThousandths() : -1;
    const qint64 most = query.most ? query.most->tenThousandths() : -1;
    const QString text = foldText(query.text);
    statement.bind(category).bind(category).bind(least).bind(least).bind(most).bind(most);
    statement.bind(query.inStockOnly).bind(text).bind(pattern(text));
    statement.bind(pattern(query.text.trimmed().toLower()));
}

struct OnlineRow {
    OnlineProduct product;
    QByteArray specifications;
};

OnlineRow rowFrom(const Row &row)
{
    constexpr int behind = PRODUCTS_SUMMARY_COLUMNS + 12;
    const StoredProduct stored = storedProductFrom(row);
    OnlineRow read{{stored.product, row.text(behind), {}}, stored.specifications};
    read.product.place.name = row.text(behind + 1);
    read.product.place.id = stored.product.id;
    read.product.place.key = stored.key;
    return read;
}

Result<OnlineProduct> whole(OnlineRow row)
{
    if (!row.specifications.isEmpty()) {
        SHOP_TRY_VALUE(specifications, Json::parse(row.specifications));
        if (specifications.object())
            row.product.product.values.specifications = *specifications.object();
    }
    return row.product;
}

qint64 figureOf(const OnlineProduct &product, OnlineSort sort)
{
    const Product &of = product.product;
    if (sort == OnlineSort::Price)
        return of.values.price ? of.values.price->tenThousandths() : -1;
    if (sort == OnlineSort::Stock)
        return of.onHand.thousandths() - of.reserved.thousandths();
    return sort == OnlineSort::Created ? of.createdAt : 0;
}

} // namespace

Result<QList<OnlineProduct>> SqlOnlineCatalog::page(const Call &, const OnlineQuery &query)
{
    if (query.limit < 1 || query.limit > 201 || query.offset < 0)
        return fieldError(u"query.limitOutOfRange", u"limit");
    const Page page{query.sort, query.descending != query.backwards, query.from.has_value()};
    Statement statement(m_database, keptText<textOf>(page));
    bindFilters(statement, query);
    if (query.from && query.sort == OnlineSort::Name)
        statement.bind(query.from->name).bind(query.from->id);
    else if (query.from)
        statement.bind(query.from->figure).bind(query.from->key);
    SHOP_TRY_VALUE(rows, statement.bind(query.limit)
                             .bind(query.from || query.backwards ? 0 : query.offset)
                             .all(rowFrom));
    QList<OnlineProduct> products;
    for (const OnlineRow &row : std::as_const(rows)) {
        SHOP_TRY_VALUE(product, whole(row));
        product.place.figure = figureOf(product, query.sort);
        products.append(product);
    }
    if (query.backwards)
        std::reverse(products.begin(), products.end());
    return products;
}

Result<qint64> SqlOnlineCatalog::count(const Call &, const OnlineQuery &query)
{
    Statement statement(
        m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product p" PRODUCTS_SUMMARY_JOINS
                        PRODUCTS_ONLINE_WHERE "LIMIT ?) counted");
    bindFilters(statement, query);
    return statement.bind(kMostCounted + 1).scalar();
}

Result<OnlineProduct> SqlOnlineCatalog::one(ProductId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database,
                                  PRODUCTS_ONLINE "FROM products_product p" PRODUCTS_SUMMARY_JOINS
                                                  "WHERE p.id = ? AND p.archived = 0")
                            .bind(id)
                            .one(rowFrom));
    return row ? whole(*row) : productNotFound(id);
}

Result<QList<OnlineProduct>> SqlOnlineCatalog::products(const Call &, const QList<ProductId> &ids)
{
    QList<OnlineProduct> found;
    for (const ProductId &id : ids) {
        auto product = one(id);
        if (product)
            found.append(*product);
        else if (product.error().code != ErrorCode::NotFound)
            return product.error();
    }
    return found;
}

Result<QList<CategoryCount>> SqlOnlineCatalog::categoryCounts(const Call &)
{
    return Statement(m_database,
                     "SELECT c.name, COUNT(*) FROM products_category c JOIN products_product p "
                     "ON p.category = c.key WHERE p.archived = 0 GROUP BY c.key, c.name, "
                     "c.name_folded ORDER BY c.name_folded")
        .all([](const Row &row) {
            return CategoryCount{row.text(0), row.int64(1)};
        });
}

Result<OnlineProduct> SqlOnlineCatalog::changeStock(const Call &call, ProductId id, Quantity change)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    if (change.isZero() || qAbs(change.thousandths()) > Quantity::kMaxThousandths)
        return fieldError(u"quantity.outOfRange", u"quantity");
    const QByteArray request =
        requestHash("stock" + id.bytes() + QByteArray::number(change.thousandths()));
    Transaction transaction(m_database, "change stock");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kProductsDone, call, request));
    SHOP_TRY_VALUE(before, one(id));
    if (!done) {
        SHOP_TRY(book(call, before, change));
        SHOP_TRY_VALUE(after, one(id));
        before = after;
        const QByteArray answer = QByteArray::number(after.product.onHand.thousandths()) + ' ' +
                                  QByteArray::number(after.product.reserved.thousandths());
        SHOP_TRY(noteDone(m_database, kProductsDone, call, request, answer, m_clock.nowMs()));
        SHOP_TRY(transaction.changed("products", "stock", id.bytes(), m_clock.nowMs()));
    } else {
        const QList<QByteArray> answer = done->split(' ');
        before.product.onHand = Quantity::fromThousandths(answer.value(0).toLongLong());
        before.product.reserved = Quantity::fromThousandths(answer.value(1).toLongLong());
    }
    SHOP_TRY(transaction.commit());
    return before;
}

Done SqlOnlineCatalog::book(const Call &call, const OnlineProduct &of, Quantity change)
{
    const Product &product = of.product;
    if (!hasStock(product.values.kind))
        return fieldError(u"product.withoutStock", u"quantity");
    SHOP_TRY_VALUE(changed,
                   Statement(m_database, "UPDATE products_stock SET on_hand = on_hand + ? WHERE "
                                         "product = ? AND (? > 0 OR on_hand + ? >= reserved)")
                       .bind(change.thousandths())
                       .bind(of.place.key)
                       .bind(change.thousandths())
                       .bind(change.thousandths())
                       .run());
    if (changed == 0) {
        const Quantity available = Quantity::fromThousandths(product.onHand.thousandths() -
                                                             product.reserved.thousandths());
        return Error{ErrorCode::FailedPrecondition,
                     u"stock.insufficient"_s,
                     {{u"product"_s, product.id.toString()},
                      {u"name"_s, product.values.name},
                      {u"requested"_s, toPlainText(change.negated())},
                      {u"available"_s, toPlainText(available)}}};
    }
    return Statement(m_database,
                     "INSERT INTO products_movement (key, product, change, reason, document, note, "
                     "author, register, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(u"stock:"_s + call.command.toString())
        .bind(of.place.key)
        .bind(change.thousandths())
        .bind(stockReasonCode(StockReason::Corrected))
        .bind(QByteArray())
        .bind(QString())
        .bind(call.actor.user)
        .bind(call.actor.atRegister)
        .bind(m_clock.nowMs())
        .runOne();
}

} // namespace shop
