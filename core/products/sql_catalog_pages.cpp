// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's list, page after page by its own order: no page reads what lies before it. Filtered, it is read
// by the rarest of its filters where that lets few products through, and by its order where there are many.
#include "core/products/sql_catalog_pages.h"

#include <QMutex>

#include <algorithm>
#include <array>
#include <limits>
#include <map>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// What a page sorts by, and what settles the order among equals: the columns of an index.
struct Order {
    const char *column;
    const char *tie; // none where the column is unique
};
constexpr std::array<Order, 4> kOrders{{{"p.name_folded", "p.id"},
                                        {"p.sku", nullptr},
                                        {"(COALESCE(p.price, -1))", "p.key"},
                                        {"s.on_hand", "s.product"}}};

constexpr std::array kConditions{
    "p.archived = 0",
    "p.archived = 0 AND s.reorder_at IS NOT NULL AND s.on_hand - s.reserved <= s.reorder_at",
    "p.archived = 0 AND p.price IS NULL",
    "p.archived = 1",
};

// Equals of the place, behind it; then what is beyond them. Two ranges of an index each, where one
// condition over both columns would read all equals again.
enum class Step { Equals, Beyond };

// Whose index a page is read by.
enum class Driver { Order, Specification, Supplier };

struct Page {
    CatalogShow show = CatalogShow::Active;
    CatalogSort sort = CatalogSort::Name;
    bool hasCategory = false;
    bool falling = false;
    Step step = Step::Equals;
    int specifications = 0;
    bool hasSupplier = false;
    Driver driver = Driver::Order;

    friend auto operator<=>(const Page &, const Page &) = default;
};

// What products have to have beside the query, in the order it is bound.
QByteArray filterOf(const Page &page)
{
    QByteArray sql;
    const auto add = [&sql](bool drives, const QByteArray &table, const QByteArray &condition) {
        sql += drives ? QByteArray(" AND " + condition) : QByteArray(" AND EXISTS (SELECT 1 FROM " + table + " WHERE " + condition + ')');
    };
    for (int i = 0; i < page.specifications; ++i)
        add(i == 0 && page.driver == Driver::Specification, "products_specification v",
            "v.product = p.key AND v.member = ? AND v.value >= ? AND v.value <= ?");
    if (page.hasSupplier)
        add(page.driver == Driver::Supplier, "products_supply y", "y.product = p.key AND y.supplier = ?");
    return sql;
}

QByteArray sourceOf(const Page &page)
{
    // The join is taken as it stands here: from the side whose index has the order, or holds little.
    switch (page.driver) {
    case Driver::Specification:
        return "FROM products_specification v CROSS JOIN products_product p CROSS JOIN products_stock s ";
    case Driver::Supplier:
        return "FROM products_supply y CROSS JOIN products_product p CROSS JOIN products_stock s ";
    case Driver::Order:
        break;
    }
    const bool fromStock = page.sort == CatalogSort::Stock || page.show == CatalogShow::LowStock;
    return fromStock ? "FROM products_stock s CROSS JOIN products_product p "
                     : "FROM products_product p CROSS JOIN products_stock s ";
}

QByteArray textOf(const Page &page)
{
    const Order &order = kOrders[size_t(page.sort)];
    QByteArray sql = PRODUCTS_LINE + sourceOf(page);
    sql += "LEFT JOIN products_category c ON c.key = p.category WHERE p.key = s.product";
    sql += filterOf(page) + " AND " + kConditions[size_t(page.show)];
    const char *beyond = page.falling ? " < ?" : " > ?";
    sql += QByteArray(" AND ") + order.column + (page.step == Step::Equals ? " = ?" : beyond);
    if (page.step == Step::Equals)
        sql += QByteArray(" AND ") + order.tie + beyond;
    if (page.hasCategory)
        sql += " AND p.category = ?";
    const QByteArray direction = page.falling ? " DESC" : "";
    if (page.step == Step::Equals)
        sql += QByteArray(" ORDER BY ") + order.tie + direction;
    else if (order.tie)
        sql += QByteArray(" ORDER BY ") + order.column + direction + ", " + order.tie + direction;
    else
        sql += QByteArray(" ORDER BY ") + order.column + direction;
    return sql + " LIMIT ?";
}

// Made once: a statement is known by the address of its text.
const char *sqlOf(const Page &page)
{
    static QMutex mutex;
    static std::map<Page, QByteArray> texts;
    const QMutexLocker locked(&mutex);
    const auto [text, isNew] = texts.try_emplace(page);
    if (isNew)
        text->second = textOf(page);
    return text->second.constData();
}

void bindPlace(Statement &statement, const Page &page, const std::optional<CatalogPlace> &place)
{
    constexpr qint64 least = std::numeric_limits<qint64>::min();
    constexpr qint64 most = std::numeric_limits<qint64>::max();
    const bool ofText = page.sort == CatalogSort::Name || page.sort == CatalogSort::Sku;
    if (!place && ofText)
        statement.bind(page.falling ? QString::fromUcs4(U"\U0010FFFF", 1) : QString());
    else if (!place)
        statement.bind(page.falling ? most : least);
    else if (ofText)
        statement.bind(page.sort == CatalogSort::Name ? place->name : place->sku);
    else
        statement.bind(page.sort == CatalogSort::Price ? place->price : place->onHand);
    if (page.step == Step::Equals && page.sort == CatalogSort::Name)
        statement.bind(place->id);
    else if (page.step == Step::Equals)
        statement.bind(place->key);
}

// The rarest filter first; how many products it lets through, counted as far as there are few.
Result<int> sortByRarity(Database &database, QList<SpecificationFilter> &filters, int few)
{
    QList<std::pair<int, SpecificationFilter>> counted;
    for (const SpecificationFilter &filter : std::as_const(filters)) {
        SHOP_TRY_VALUE(count, Statement(database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_specification WHERE "
                                                  "member = ? AND value >= ? AND value <= ? LIMIT ?) counted")
                                  .bind(filter.member)
                                  .bind(filter.least)
                                  .bind(filter.most)
                                  .bind(few)
                                  .scalar());
        counted.append({int(count), filter});
    }
    std::stable_sort(counted.begin(), counted.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < counted.size(); ++i)
        filters[i] = counted[i].second;
    return counted.isEmpty() ? few : counted.constFirst().first;
}

Result<int> productsOf(Database &database, qint64 supplier, int few)
{
    SHOP_TRY_VALUE(count, Statement(database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_supply WHERE supplier = ? "
                                              "LIMIT ?) counted")
                              .bind(supplier)
                              .bind(few)
                              .scalar());
    return int(count);
}

// -1: there is none.
template <typename AnyId>
Result<qint64> keyOf(Database &database, const char *sql, AnyId id)
{
    SHOP_TRY_VALUE(key, Statement(database, sql).bind(id).one([](const Row &row) { return row.int64(0); }));
    return key.value_or(-1);
}

} // namespace

CatalogLine lineFrom(const Row &row)
{
    constexpr int first = PRODUCTS_SUMMARY_COLUMNS;
    CatalogLine line;
    line.product = summaryFrom(row);
    line.cost = priceFrom(row, first);
    line.categoryName = row.text(first + 1);
    if (!row.isNull(first + 2))
        line.reorderAt = Quantity::fromThousandths(row.int64(first + 2));
    line.version = row.int64(first + 3);
    line.archived = row.boolean(first + 4);
    line.place.name = row.text(first + 6);
    line.place.sku = line.product.sku;
    line.place.price = line.product.price ? line.product.price->tenThousandths() : -1;
    line.place.onHand = line.product.onHand.thousandths();
    line.place.id = line.product.id;
    line.place.key = row.int64(first + 5);
    return line;
}

Result<QList<CatalogLine>> pageOfLines(Database &database, const Call &call, const CatalogQuery &query,
                                       const ProductFilter &filter, int few)
{
    SHOP_TRY_VALUE(category, keyOf(database, "SELECT key FROM products_category WHERE id = ?", query.category));
    SHOP_TRY_VALUE(supplier, keyOf(database, "SELECT key FROM products_supplier WHERE id = ?", filter.supplier));
    QList<SpecificationFilter> specifications = filter.specifications.first(qMin<qsizetype>(kMostFilters, filter.specifications.size()));
    SHOP_TRY_VALUE(fewest, sortByRarity(database, specifications, few));
    Page page{query.show,  query.sort, !query.category.isNull(), query.descending != query.backwards,
              Step::Equals, int(specifications.size()), !filter.supplier.isNull(), Driver::Order};
    SHOP_TRY_VALUE(ofSupplier, page.hasSupplier ? productsOf(database, supplier, few) : Result<int>(few));
    if (fewest < few || ofSupplier < few)
        page.driver = fewest <= ofSupplier ? Driver::Specification : Driver::Supplier;
    QList<CatalogLine> lines;
    const auto take = [&](Step step) -> Done {
        page.step = step;
        Statement statement(database, sqlOf(page));
        for (const SpecificationFilter &each : std::as_const(specifications))
            statement.bind(each.member).bind(each.least).bind(each.most);
        if (page.hasSupplier)
            statement.bind(supplier);
        bindPlace(statement, page, query.from);
        if (page.hasCategory)
            statement.bind(category);
        SHOP_TRY_VALUE(more, statement.bind(query.limit - int(lines.size())).all(lineFrom));
        lines += more;
        return {};
    };
    if (query.from && kOrders[size_t(query.sort)].tie)
        SHOP_TRY(take(Step::Equals));
    if (lines.size() < query.limit)
        SHOP_TRY(take(Step::Beyond));
    if (query.backwards)
        std::reverse(lines.begin(), lines.end());
    if (!require(call, Action::EditProducts)) {
        for (CatalogLine &each : lines)
            each.cost.reset();
    }
    return lines;
}

} // namespace shop
