// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/catalog_list.h"

namespace shop {

Result<QList<ProductId>>
idsOfPages(CatalogQuery query, int most,
           const std::function<Result<QList<CatalogLine>>(const CatalogQuery &)> &lines)
{
    query.backwards = false;
    query.from.reset();
    QList<ProductId> ids;
    while (ids.size() < most) {
        query.limit = qMin(kMostCatalogLines, most - int(ids.size()));
        SHOP_TRY_VALUE(page, lines(query));
        for (const CatalogLine &line : page)
            ids.append(line.product.id);
        if (page.size() < query.limit || !query.text.trimmed().isEmpty())
            break;
        query.from = page.constLast().place;
    }
    return ids;
}

} // namespace shop
