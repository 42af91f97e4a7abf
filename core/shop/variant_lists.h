// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "core/products/variants.h"
#include "core/shop/shop.h"

#include <QSet>

namespace shop {

// A page of the catalog in which the variants of a product have one row, that of the first.
struct FoldedPage {
    struct Group {
        FamilySummary summary;
        QList<ProductId> members; // all that are sold, in order
        QList<CatalogLine> variants; // where it is unfolded; their names are their choices
    };
    QList<CatalogLine> lines;
    QHash<ProductId, Group> groups; // by the product of its line
};

// As filteredLines(). What is low in stock, without a price, hidden or filtered is listed one by one, and so
// is the only variant a search has found.
Result<FoldedPage> foldedPage(Shop &shop, const Call &call, const CatalogQuery &query,
                              const QSet<FamilyId> &unfolded, const ProductFilter &filter = {});

// What the counter lists, folded in the same way.
struct CounterList {
    QList<ProductSummary> products;
    QHash<ProductId, FamilySummary> families; // by the first variant, which stands for all
};
Result<CounterList> counterList(Shop &shop, const Call &call, const ProductQuery &query);

// The variants of this product's family that are sold.
Result<QList<Variant>> variantsOf(Shop &shop, ProductId product);

} // namespace shop
