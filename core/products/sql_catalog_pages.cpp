// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's list, page after page by its own order: no page reads what lies before it. Filtered, it is read
// by the rarest of its filters where that lets few products through, and by its order where there are many.
#include "core/products/sql_catalog_pages.h"

#include "core/products/sql_category_tree.h"
#include "core/storage/kept_text.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// How far each part of a filter is counted.
constexpr int kCounted = 200'000;
constexpr qint64 kLeastKey = std::numeric_limits<qint64>::min();
constexpr qint64 kMostKey = std::numeric_limits<qint64>::max();

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

// Of any category, of one, or of one and those below it.
enum class In { Any, One, Below };

// Whose index a page is read by.
enum class Driver { Order, Specification, Supplier };

struct Page {
    CatalogShow show = CatalogShow::Active;
    CatalogSort sort = CatalogSort::Name;
    In in = In::Any;
    bool falling = false;
    Step step = Step::Equals;
    int specifications = 0;
    bool hasSupplier = false;
    Driver driver = Driver::Order;
    bool counts = false; // it is no page, only how many there are in a slice of what drives
    bool ends = false; // not beyond a place
    bool isEnd = false; // only the place where a slice ends

    friend auto operator<=>(const Page &, const Page &) = default;
};

// What products have to have beside the query, in the order it is bound: of what drives, as it is read and where
// it is counted a slice of it; of the rest, looked up by the product.
QByteArray filterOf(const Page &page)
{
    const QByteArray values =
        page.counts ? "(v.value, v.product) > (?, ?) AND (v.value, v.product) <= (?, ?)"
                    : "v.value >= ? AND v.value <= ?";
    const QByteArray supplied = page.counts ? " AND y.product > ? AND y.product <= ?" : "";
    const QByteArray product = page.driver == Driver::Specification ? "v.product"
                               : page.driver == Driver::Supplier    ? "y.product"
                                                                    : "p.key";
    QByteArray sql;
    for (int i = 0; i < page.specifications; ++i) {
        const bool drives = i == 0 && page.driver == Driver::Specification;
        sql += drives
                   ? QByteArray(" AND v.member = ? AND " + values)
                   : QByteArray(
                         " AND EXISTS (SELECT 1 FROM products_specification x WHERE x.product = " +
                         product + " AND x.member = ? AND x.value >= ? AND x.value <= ?)");
    }
    if (page.hasSupplier)
        sql += page.driver == Driver::Supplier
                   ? QByteArray(" AND y.supplier = ?" + supplied)
                   : QByteArray(" AND EXISTS (SELECT 1 FROM products_supply z WHERE z.product = " +
                                product + " AND z.supplier = ?)");
    return sql;
}

// How many the filter lets through of a slice of what drives; where that slice ends.
QByteArray countOf(const Page &page)
{
    const bool bySupplier = page.driver == Driver::Supplier;
    const QByteArray source = bySupplier ? "products_supply y" : "products_specification v";
    if (page.isEnd)
        return (bySupplier ? "SELECT '', y.product FROM " : "SELECT v.value, v.product FROM ") +
               source + " WHERE 1 = 1" + filterOf(page) +
               (bySupplier ? " ORDER BY y.product" : " ORDER BY v.value, v.product") +
               " LIMIT 1 OFFSET ?";
    return "SELECT COUNT(*) FROM (SELECT 1 FROM " + source + " WHERE 1 = 1" + filterOf(page) +
           " LIMIT ?) counted";
}

// Where so many lines of the order end, whatever is wanted of them.
QByteArray endOf(const Page &page)
{
    const Order &order = kOrders[size_t(page.sort)];
    const QByteArray direction = page.falling ? " DESC" : "";
    return QByteArray("SELECT ") + order.column +
           (page.sort == CatalogSort::Stock ? " FROM products_stock s WHERE "
            : page.show == CatalogShow::Hidden
                ? " FROM products_product p WHERE p.archived = 1 AND "
                : " FROM products_product p WHERE p.archived = 0 AND ") +
           order.column + (page.falling ? " < ?" : " > ?") + " ORDER BY " + order.column +
           direction + " LIMIT 1 OFFSET ?";
}

QByteArray sourceOf(const Page &page)
{
    // The join is taken as it stands here: from the side whose index has the order, or holds little.
    switch (page.driver) {
    case Driver::Specification:
        return "FROM products_specification v CROSS JOIN products_product p CROSS JOIN "
               "products_stock s ";
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
    if (page.driver != Driver::Order)
        sql += page.driver == Driver::Specification ? " AND p.key = v.product"
                                                    : " AND p.key = y.product";
    sql += filterOf(page) + " AND " + kConditions[size_t(page.show)];
    const char *beyond = page.falling ? " < ?" : " > ?";
    sql += QByteArray(" AND ") + order.column + (page.step == Step::Equals ? " = ?" : beyond);
    if (page.step == Step::Equals)
        sql += QByteArray(" AND ") + order.tie + beyond;
    else if (page.ends)
        sql += QByteArray(" AND ") + order.column + (page.falling ? " >= ?" : " <= ?");
    if (page.in != In::Any)
        sql += page.in == In::One ? " AND p.category = ?" : PRODUCTS_IS_BELOW;
    const QByteArray direction = page.falling ? " DESC" : "";
    if (page.step == Step::Equals)
        sql += QByteArray(" ORDER BY ") + order.tie + direction;
    else if (order.tie)
        sql += QByteArray(" ORDER BY ") + order.column + direction + ", " + order.tie + direction;
    else
        sql += QByteArray(" ORDER BY ") + order.column + direction;
    return sql + " LIMIT ?";
}

QByteArray sqlOf(const Page &page)
{
    return page.counts ? countOf(page) : page.isEnd ? endOf(page) : textOf(page);
}

bool isByText(const Page &page)
{
    return page.sort == CatalogSort::Name || page.sort == CatalogSort::Sku;
}

void bindColumn(Statement &statement, const Page &page, const std::optional<CatalogPlace> &place)
{
    if (!place && isByText(page))
        statement.bind(page.falling ? QString::fromUcs4(U"\U0010FFFF", 1) : QString());
    else if (!place)
        statement.bind(page.falling ? kMostKey : kLeastKey);
    else if (isByText(page))
        statement.bind(page.sort == CatalogSort::Name ? place->name : place->sku);
    else
        statement.bind(page.sort == CatalogSort::Price ? place->price : place->onHand);
}

void bindPlace(Statement &statement, const Page &page, const std::optional<CatalogPlace> &place,
               const std::optional<CatalogPlace> &end)
{
    bindColumn(statement, page, place);
    if (page.step == Step::Equals && page.sort == CatalogSort::Name)
        statement.bind(place->id);
    else if (page.step == Step::Equals)
        statement.bind(place->key);
    else if (page.ends)
        bindColumn(statement, page, end);
}

// A place among the rows of what drives.
struct Place {
    QString value; // of a specification
    qint64 product = kLeastKey;
};

// What a page is narrowed by, as it is bound.
struct Parts {
    QList<SpecificationFilter> specifications; // the rarest first
    qint64 supplier = -1;
};

void bindParts(Statement &statement, const Page &page, const Parts &parts, const Place &from = {},
               const Place &to = {})
{
    for (qsizetype i = 0; i < parts.specifications.size(); ++i) {
        const SpecificationFilter &each = parts.specifications[i];
        statement.bind(each.member);
        if (i == 0 && page.counts && page.driver == Driver::Specification)
            statement.bind(from.value).bind(from.product).bind(to.value).bind(to.product);
        else
            statement.bind(each.least).bind(each.most);
    }
    if (page.hasSupplier)
        statement.bind(parts.supplier);
    if (page.hasSupplier && page.counts && page.driver == Driver::Supplier)
        statement.bind(from.product).bind(to.product);
}

Done mayGoOn(const Call &call)
{
    if (call.stop.stop_requested())
        return Error{ErrorCode::Cancelled, u"database.interrupted"_s, {}};
    return {};
}

// How many all parts let through together, counted as far as `most`, slice by slice of what drives.
Result<int> countTogether(Database &database, const Call &call, Driver driver, const Parts &parts,
                          int most, int slice)
{
    Page page;
    page.specifications = int(parts.specifications.size());
    page.hasSupplier = parts.supplier >= 0;
    page.driver = driver;
    page.counts = true;
    Page ends = page;
    ends.specifications = driver == Driver::Specification ? 1 : 0;
    ends.hasSupplier = driver == Driver::Supplier;
    ends.isEnd = true;
    const Parts driving{parts.specifications.first(ends.specifications), parts.supplier};
    const bool ofValues = driver == Driver::Specification;
    Place from{ofValues ? parts.specifications.constFirst().least : QString(), kLeastKey};
    const Place last{ofValues ? parts.specifications.constFirst().most : QString(), kMostKey};
    int found = 0;
    while (true) {
        SHOP_TRY(mayGoOn(call));
        Statement end(database, keptText<sqlOf>(ends));
        bindParts(end, ends, driving, from, last);
        SHOP_TRY_VALUE(next, end.bind(slice - 1).one([](const Row &row) {
            return Place{row.text(0), row.int64(1)};
        }));
        Statement count(database, keptText<sqlOf>(page));
        bindParts(count, page, parts, from, next.value_or(last));
        SHOP_TRY_VALUE(products, count.bind(most - found).scalar());
        found += int(products);
        if (!next || found >= most)
            return found;
        from = *next;
    }
}

// Counts each part alone, sorts them, and chooses what the page is read by; none where nothing passes.
Result<std::optional<Driver>> driverOf(Database &database, const Call &call, const Page &page,
                                       Parts &parts, const FilterBounds &bounds)
{
    QList<std::pair<int, SpecificationFilter>> counted;
    for (const SpecificationFilter &filter : std::as_const(parts.specifications)) {
        SHOP_TRY_VALUE(products, countTogether(database, call, Driver::Specification,
                                               {{filter}, -1}, kCounted, bounds.slice));
        counted.append({products, filter});
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < counted.size(); ++i)
        parts.specifications[i] = counted[i].second;
    int fewest = counted.isEmpty() ? kCounted : counted.constFirst().first;
    Driver driver = counted.isEmpty() ? Driver::Order : Driver::Specification;
    if (page.hasSupplier) {
        SHOP_TRY_VALUE(products, countTogether(database, call, Driver::Supplier,
                                               {{}, parts.supplier}, kCounted, bounds.slice));
        if (counted.isEmpty() || products < fewest)
            driver = Driver::Supplier;
        fewest = qMin(fewest, products);
    }
    // Many of each may be few of all together.
    if (fewest >= bounds.few && page.specifications + (page.hasSupplier ? 1 : 0) > 1) {
        SHOP_TRY_VALUE(products,
                       countTogether(database, call, driver, parts, bounds.few, bounds.slice));
        fewest = products;
    }
    if (fewest == 0)
        return std::optional<Driver>();
    return std::optional(fewest < bounds.few ? driver : Driver::Order);
}

// Where a slice of the order ends that begins behind a place; none where everything else is less than that.
Result<std::optional<CatalogPlace>> endOfSlice(Database &database, Page page,
                                               const std::optional<CatalogPlace> &place, int slice)
{
    page.isEnd = true;
    Statement statement(database, keptText<sqlOf>(page));
    bindColumn(statement, page, place);
    return statement.bind(slice - 1).one([&](const Row &row) {
        CatalogPlace end;
        if (isByText(page))
            (page.sort == CatalogSort::Name ? end.name : end.sku) = row.text(0);
        else
            (page.sort == CatalogSort::Price ? end.price : end.onHand) = row.int64(0);
        return end;
    });
}

// -1: there is none.
template <typename AnyId>
Result<qint64> keyOf(Database &database, const char *sql, AnyId id)
{
    SHOP_TRY_VALUE(
        key, Statement(database, sql).bind(id).one([](const Row &row) { return row.int64(0); }));
    return key.value_or(-1);
}

// The page as one category has it, or all do; in the direction it is read, in slices of the order unless 0.
Result<QList<CatalogLine>> linesOf(Database &database, const Call &call, Page page,
                                   const CatalogQuery &query, const Parts &parts, qint64 category,
                                   int slice)
{
    QList<CatalogLine> lines;
    std::optional<CatalogPlace> place = query.from;
    const auto take = [&](Step step, const std::optional<CatalogPlace> &end) -> Done {
        page.step = step;
        page.ends = end.has_value();
        Statement statement(database, keptText<sqlOf>(page));
        bindParts(statement, page, parts);
        bindPlace(statement, page, place, end);
        if (page.in != In::Any)
            statement.bind(category);
        SHOP_TRY_VALUE(more, statement.bind(query.limit - int(lines.size())).all(lineFrom));
        lines += more;
        return {};
    };
    if (place && kOrders[size_t(query.sort)].tie)
        SHOP_TRY(take(Step::Equals, {}));
    while (lines.size() < query.limit) {
        SHOP_TRY(mayGoOn(call));
        std::optional<CatalogPlace> end;
        if (slice > 0) {
            SHOP_TRY_VALUE(found, endOfSlice(database, page, place, slice));
            end = found;
        }
        SHOP_TRY(take(Step::Beyond, end));
        if (!end)
            break;
        place = end;
    }
    return lines;
}

// The pages by name of several categories become one, in the order of the database: by bytes.
void putTogether(QList<CatalogLine> &lines, bool falling, int limit)
{
    QList<std::tuple<QByteArray, QByteArray, qsizetype>> order;
    for (qsizetype i = 0; i < lines.size(); ++i)
        order.append({lines[i].place.name.toUtf8(), lines[i].place.id.bytes(), i});
    std::sort(order.begin(), order.end());
    if (falling)
        std::reverse(order.begin(), order.end());
    QList<CatalogLine> first;
    for (const auto &[name, id, at] :
         std::as_const(order).first(qMin<qsizetype>(order.size(), limit)))
        first.append(lines[at]);
    lines = first;
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

Result<QList<CatalogLine>> pageOfLines(Database &database, const Call &call,
                                       const CatalogQuery &query, const ProductFilter &filter,
                                       const FilterBounds &bounds)
{
    SHOP_TRY_VALUE(category, keyOf(database, "SELECT key FROM products_category WHERE id = ?",
                                   query.category));
    SHOP_TRY_VALUE(supplier, keyOf(database, "SELECT key FROM products_supplier WHERE id = ?",
                                   filter.supplier));
    if (supplier < 0 && !filter.supplier.isNull())
        return QList<CatalogLine>();
    Parts parts{
        filter.specifications.first(qMin<qsizetype>(kMostFilters, filter.specifications.size())),
        supplier};
    Page page;
    page.show = query.show;
    page.sort = query.sort;
    page.falling = query.descending != query.backwards;
    page.specifications = int(parts.specifications.size());
    page.hasSupplier = supplier >= 0;
    SHOP_TRY_VALUE(driver, driverOf(database, call, page, parts, bounds));
    if (!driver)
        return QList<CatalogLine>();
    page.driver = *driver;
    // An order of which not every line is wanted is passed over in slices.
    const bool isNarrowed = !filter.isEmpty() || query.show == CatalogShow::LowStock ||
                            query.show == CatalogShow::NoPrice;
    const int slice = isNarrowed && page.driver == Driver::Order ? bounds.slice : 0;
    CategoryScope scope{{category}, false};
    if (!query.category.isNull()) {
        SHOP_TRY_VALUE(known, categoryScope(database, category, bounds.few));
        scope = known;
    }
    const bool isTree = scope.keys.size() > 1;
    // Only by name has each category an index of its own.
    const bool apart = isTree && page.driver == Driver::Order && query.sort == CatalogSort::Name &&
                       query.show != CatalogShow::LowStock && !scope.byOrder;
    if (!query.category.isNull())
        page.in = isTree && !apart ? In::Below : In::One;
    QList<CatalogLine> lines;
    for (const qint64 key : apart ? scope.keys : QList<qint64>{category}) {
        SHOP_TRY_VALUE(some, linesOf(database, call, page, query, parts, key, slice));
        lines += some;
    }
    if (apart)
        putTogether(lines, page.falling, query.limit);
    if (query.backwards)
        std::reverse(lines.begin(), lines.end());
    if (!require(call, Action::EditProducts)) {
        for (CatalogLine &each : lines)
            each.cost.reset();
    }
    return lines;
}

} // namespace shop
