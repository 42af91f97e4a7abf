// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's list, page after page by its own order: no page reads what lies before it.
#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"

#include <algorithm>
#include <array>
#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostLines = 2'000;

#define PRODUCTS_LINE                                                                              \
    "SELECT " PRODUCTS_SUMMARY ", p.cost, COALESCE(c.name, ''), s.reorder_at, p.version, "         \
    "p.archived, p.key, p.name_folded "

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

struct Page {
    CatalogShow show;
    CatalogSort sort;
    bool hasCategory;
    bool falling;
    Step step;

    size_t index() const
    {
        return size_t(show) + 4 * (size_t(sort) + 4 * (size_t(hasCategory) + 2 * (size_t(falling) + 2 * size_t(step))));
    }
};

QByteArray textOf(const Page &page)
{
    const Order &order = kOrders[size_t(page.sort)];
    // The join is taken as it stands here: from the side whose index has the order, or holds little.
    const bool fromStock = page.sort == CatalogSort::Stock || page.show == CatalogShow::LowStock;
    QByteArray sql = PRODUCTS_LINE;
    sql += fromStock ? "FROM products_stock s CROSS JOIN products_product p "
                     : "FROM products_product p CROSS JOIN products_stock s ";
    sql += "LEFT JOIN products_category c ON c.key = p.category WHERE p.key = s.product AND ";
    sql += kConditions[size_t(page.show)];
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
    static const std::array<QByteArray, 128> texts = [] {
        std::array<QByteArray, 128> all;
        for (size_t i = 0; i < all.size(); ++i) {
            const Page each{CatalogShow(i % 4), CatalogSort(i / 4 % 4), i / 16 % 2 != 0, i / 32 % 2 != 0,
                            Step(i / 64)};
            if (each.step == Step::Beyond || kOrders[size_t(each.sort)].tie)
                all[i] = textOf(each);
        }
        return all;
    }();
    return texts[page.index()].constData();
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

ProductQuery searchOf(const CatalogQuery &query)
{
    ProductQuery search;
    search.text = query.text;
    search.category = query.category;
    search.archived = query.show == CatalogShow::Hidden;
    const bool narrowed = query.show == CatalogShow::LowStock || query.show == CatalogShow::NoPrice;
    search.limit = narrowed ? kMostLines : query.limit;
    return search;
}

} // namespace

Result<QList<CatalogLine>> SqlProducts::lines(const Call &call, const CatalogQuery &query)
{
    if (query.limit < 1 || query.limit > kMostLines)
        return fieldError(u"query.limitOutOfRange", u"limit");
    if (!query.text.trimmed().isEmpty())
        return found(call, query);
    qint64 category = -1;
    if (!query.category.isNull()) {
        SHOP_TRY_VALUE(key, categoryKey(query.category));
        category = key;
    }
    Page page{query.show, query.sort, !query.category.isNull(), query.descending != query.backwards,
              Step::Equals};
    QList<CatalogLine> lines;
    const auto take = [&](Step step) -> Done {
        page.step = step;
        Statement statement(m_database, sqlOf(page));
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

Result<QList<CatalogLine>> SqlProducts::found(const Call &call, const CatalogQuery &query)
{
    SHOP_TRY_VALUE(products, list(call, searchOf(query)));
    QList<CatalogLine> lines;
    for (const ProductSummary &product : products) {
        if (lines.size() == query.limit)
            break;
        SHOP_TRY_VALUE(each, line(call, product.id));
        const bool wanted = query.show == CatalogShow::LowStock  ? each.isLow()
                            : query.show == CatalogShow::NoPrice ? !product.price
                                                                 : true;
        if (wanted)
            lines.append(each);
    }
    return lines;
}

Result<CatalogLine> SqlProducts::line(const Call &call, ProductId id)
{
    SHOP_TRY_VALUE(read, Statement(m_database, PRODUCTS_LINE "FROM products_product p"
                                                   PRODUCTS_SUMMARY_JOINS "WHERE p.id = ?")
                             .bind(id)
                             .one(lineFrom));
    if (!read)
        return Error{ErrorCode::NotFound, u"product.notFound"_s, {{u"product"_s, id.toString()}}};
    if (!require(call, Action::EditProducts))
        read->cost.reset();
    return *read;
}

Result<QList<ProductId>> SqlProducts::idsOf(const Call &call, const CatalogQuery &query, int most)
{
    CatalogQuery page = query;
    page.backwards = false;
    page.from.reset();
    QList<ProductId> ids;
    while (ids.size() < most) {
        page.limit = std::min<int>(kMostLines, most - int(ids.size()));
        SHOP_TRY_VALUE(read, lines(call, page));
        for (const CatalogLine &each : read)
            ids.append(each.product.id);
        if (read.size() < page.limit || !page.text.trimmed().isEmpty())
            break;
        page.from = read.constLast().place;
    }
    return ids;
}

Result<CatalogCounts> SqlProducts::counts(const Call &)
{
    SHOP_TRY_VALUE(active, Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product "
                                                 "WHERE archived = 0 LIMIT ?) counted")
                               .bind(kMostCounted)
                               .scalar());
    SHOP_TRY_VALUE(low, Statement(m_database,
                                  "SELECT COUNT(*) FROM (SELECT 1 FROM products_stock s CROSS JOIN "
                                  "products_product p WHERE p.key = s.product AND p.archived = 0 AND "
                                  "s.reorder_at IS NOT NULL AND s.on_hand - s.reserved <= s.reorder_at "
                                  "LIMIT ?) counted")
                            .bind(kMostCounted)
                            .scalar());
    return CatalogCounts{active, low};
}

} // namespace shop
