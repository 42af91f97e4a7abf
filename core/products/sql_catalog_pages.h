// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/catalog_list.h"
#include "core/products/specification.h"
#include "core/products/sql_catalog_rows.h"
#include "core/storage/statement.h"

namespace shop {

// What lineFrom() reads; behind it stands a FROM with p, s and c as in PRODUCTS_SUMMARY_JOINS.
#define PRODUCTS_LINE                                                                              \
    "SELECT " PRODUCTS_SUMMARY ", p.cost, COALESCE(c.name, ''), s.reorder_at, p.version, "         \
    "p.archived, p.key, p.name_folded "
CatalogLine lineFrom(const Row &row);

// Fewer products than `few` are read by the rarest part of a filter and sorted anew for each page; where there
// are more, the order of the list comes upon them soon enough. A slice of what is looked at is read at once, and
// behind each somebody may stop it.
struct FilterBounds {
    int few = 3'000;
    int slice = 20'000;
};

// A page of the products that the query lists, without looking at its text, and of these what the
// filter lets through. Error database.interrupted (Cancelled) where the call was stopped.
Result<QList<CatalogLine>> pageOfLines(Database &database, const Call &call,
                                       const CatalogQuery &query, const ProductFilter &filter,
                                       const FilterBounds &bounds = {});

} // namespace shop
