// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

#include <functional>

namespace shop {

enum class CatalogShow {
    Active,
    LowStock, // at or below the level it is to be ordered at
    NoPrice,
    Hidden // archived: neither sold nor found at the counter
};
enum class CatalogSort { Name, Sku, Price, Stock };

// Where a line stands under any sort: the pages before and behind it are asked for by it.
struct CatalogPlace {
    QString name; // folded
    QString sku;
    qint64 price = 0; // as stored, -1 for none
    qint64 onHand = 0; // thousandths
    ProductId id;
    qint64 key = 0; // among equals
};

// A product as the desk lists it.
struct CatalogLine {
    ProductSummary product;
    std::optional<UnitPrice> cost; // none too where the caller may not edit products
    QString categoryName;
    std::optional<Quantity> reorderAt;
    qint64 version = 1;
    bool archived = false;
    CatalogPlace place;

    bool isLow() const { return reorderAt && product.available() <= *reorderAt; }
};

inline constexpr int kMostCatalogLines = 2'000;

// A page of the catalog. With a text what it finds comes best first, in one page; the text says as
// in ProductQuery.
struct CatalogQuery {
    QString text;
    CatalogShow show = CatalogShow::Active;
    CategoryId category; // null: all
    CatalogSort sort = CatalogSort::Name;
    bool descending = false;
    int limit = 200; // 1 to kMostCatalogLines
    std::optional<CatalogPlace> from; // none: from the end it begins at
    bool backwards = false; // the page before `from`, or the last page; in the same order
};

// The products of the query from its beginning, at most `most` of them, read page after page with `lines`.
// A query with a text is one page.
Result<QList<ProductId>>
idsOfPages(CatalogQuery query, int most,
           const std::function<Result<QList<CatalogLine>>(const CatalogQuery &)> &lines);

// How many there are, counted as far as kMostCounted.
inline constexpr qint64 kMostCounted = 100'000;
struct CatalogCounts {
    qint64 active = 0;
    qint64 low = 0;
};

// A line of the ledger as the desk shows it.
struct ListedMovement {
    Quantity change;
    QString reason; // code, see stockReasonCode()
    QString note;
    UserId author;
    TimeMs at = 0;
};

} // namespace shop
