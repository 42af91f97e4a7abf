// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/filtered_list.h"

#include "core/products/sql_catalog_pages.h"
#include "core/products/sql_specifications.h"

namespace shop {

Result<QList<CatalogLine>> filteredLines(Shop &shop, const Call &call, const CatalogQuery &query,
                                         const ProductFilter &filter)
{
    if (filter.isEmpty())
        return shop.catalog().lines(call, query);
    if (query.text.trimmed().isEmpty())
        return pageOfLines(shop.database(), call, query, filter);
    CatalogQuery whole = query;
    whole.limit = kMostCatalogLines;
    SHOP_TRY_VALUE(found, shop.catalog().lines(call, whole));
    SqlSpecifications specifications(shop.database());
    QList<CatalogLine> lines;
    for (const CatalogLine &line : found) {
        if (lines.size() == query.limit)
            break;
        SHOP_TRY_VALUE(passes, specifications.lets(filter, line.place.key));
        if (passes)
            lines.append(line);
    }
    return lines;
}

Result<QList<ProductId>> filteredIds(Shop &shop, const Call &call, const CatalogQuery &query,
                                     const ProductFilter &filter, int most)
{
    if (filter.isEmpty())
        return shop.catalog().idsOf(call, query, most);
    return idsOfPages(query, most, [&](const CatalogQuery &page) {
        return filteredLines(shop, call, page, filter);
    });
}

} // namespace shop
