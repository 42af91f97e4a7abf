// SPDX-License-Identifier: GPL-3.0-or-later
// The desk's list: its pages, what is found in it, how many there are.
#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/products/sql_catalog_pages.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

ProductQuery searchOf(const CatalogQuery &query)
{
    ProductQuery search;
    search.text = query.text;
    search.category = query.category;
    search.archived = query.show == CatalogShow::Hidden;
    const bool narrowed = query.show == CatalogShow::LowStock || query.show == CatalogShow::NoPrice;
    search.limit = narrowed ? kMostCatalogLines : query.limit;
    return search;
}

} // namespace

Result<QList<CatalogLine>> SqlProducts::lines(const Call &call, const CatalogQuery &query)
{
    if (query.limit < 1 || query.limit > kMostCatalogLines)
        return fieldError(u"query.limitOutOfRange", u"limit");
    if (!query.text.trimmed().isEmpty())
        return found(call, query);
    return pageOfLines(m_database, call, query, {});
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
    SHOP_TRY_VALUE(read,
                   Statement(m_database, PRODUCTS_LINE
                             "FROM products_product p" PRODUCTS_SUMMARY_JOINS "WHERE p.id = ?")
                       .bind(id)
                       .one(lineFrom));
    if (!read)
        return productNotFound(id);
    if (!require(call, Action::EditProducts))
        read->cost.reset();
    return *read;
}

Result<QList<ProductId>> SqlProducts::idsOf(const Call &call, const CatalogQuery &query, int most)
{
    return idsOfPages(query, most, [&](const CatalogQuery &page) { return lines(call, page); });
}

Result<CatalogCounts> SqlProducts::counts(const Call &)
{
    SHOP_TRY_VALUE(active,
                   Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product "
                                         "WHERE archived = 0 LIMIT ?) counted")
                       .bind(kMostCounted)
                       .scalar());
    SHOP_TRY_VALUE(low,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM (SELECT 1 FROM products_stock s CROSS JOIN "
                             "products_product p WHERE p.key = s.product AND p.archived = 0 AND "
                             "s.reorder_at IS NOT NULL AND s.on_hand - s.reserved <= s.reorder_at "
                             "LIMIT ?) counted")
                       .bind(kMostCounted)
                       .scalar());
    return CatalogCounts{active, low};
}

} // namespace shop
