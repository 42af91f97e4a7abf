// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/product.h"

namespace shop {

enum class OnlineSort { Name, Price, Stock, Created };

// Where a product stands under a sort: the pages before and behind it are asked for by it.
struct OnlinePlace {
    QString name; // folded
    qint64 figure = 0; // price, available or time, as stored; by any other sort than the name
    ProductId id;
    qint64 key = 0; // among equals

    friend bool operator==(const OnlinePlace &, const OnlinePlace &) = default;
};

// What other programs list (rest_contract.md §4). Hidden products are not listed.
struct OnlineQuery {
    QString category; // its name, compared folded; empty: all
    std::optional<UnitPrice> least; // of the price
    std::optional<UnitPrice> most;
    QString text; // stands in name or description, whatever its case
    bool inStockOnly = false;
    OnlineSort sort = OnlineSort::Name;
    bool descending = false;
    int limit = 50; // 1 to 201: one more than a page tells that there is another
    int offset = 0; // where there is no place
    std::optional<OnlinePlace> from;
    bool backwards = false; // the page before `from`, or the last page; in the same order
};

struct OnlineProduct {
    Product product; // without barcodes and deposit
    QString categoryName;
    OnlinePlace place;

    friend bool operator==(const OnlineProduct &, const OnlineProduct &) = default;
};

struct CategoryCount {
    QString name;
    qint64 products = 0;
};

// The catalog as other programs ask for it, and its stock as they change it.
class OnlineCatalog
{
public:
    static constexpr qint64 kMostCounted = 10'000;

    virtual ~OnlineCatalog() = default;

    virtual Result<QList<OnlineProduct>> page(const Call &call, const OnlineQuery &query) = 0;
    // How many the query lists, counted as far as one more than kMostCounted.
    virtual Result<qint64> count(const Call &call, const OnlineQuery &query) = 0;
    // Those of the ids that are products and not hidden, in the order given.
    virtual Result<QList<OnlineProduct>> products(const Call &call,
                                                  const QList<ProductId> &ids) = 0;
    // Those with products, by name.
    virtual Result<QList<CategoryCount>> categoryCounts(const Call &call) = 0;
    // Puts a change on what is on hand; never below what is reserved (stock.insufficient, "product",
    // "requested", "available"). Sent twice with one command it happens once and answers the same
    // stock. Needs AdjustStock. Errors product.notFound, product.withoutStock, command.mismatch.
    virtual Result<OnlineProduct> changeStock(const Call &call, ProductId id, Quantity change) = 0;
};

} // namespace shop
