// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_category_tree.h"
#include "core/products/sql_products.h"
#include "core/products/sql_word_search.h"
#include "core/storage/statement_places.h"

#include <QHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 2'000;

#define PRODUCTS_FAVOURITE " AND p.favourite = 1"
#define PRODUCTS_PAGE(CONDITION)                                                                   \
    "SELECT " PRODUCTS_SUMMARY " FROM products_product p" PRODUCTS_SUMMARY_JOINS                   \
    "WHERE p.archived = 0 AND (p.name_folded, p.id) > (?, ?)" CONDITION                            \
    " ORDER BY p.name_folded, p.id LIMIT ?"

Result<QList<ProductSummary>> pageByName(Database &database, const ProductQuery &query,
                                         const char *sql, std::optional<qint64> category)
{
    Statement page(database, sql);
    page.bind(foldText(query.afterName))
        .bind(query.afterId.isNull() ? QByteArray("") : query.afterId.bytes());
    if (category)
        page.bind(*category);
    return page.bind(query.limit).all(summaryFrom);
}

// In the order of their keys.
Result<QList<ProductSummary>> summariesOf(Database &database, const QList<qint64> &keys)
{
    QHash<qint64, ProductSummary> found;
    for (qsizetype from = 0; from < keys.size(); from += kPlaces) {
        Statement statement(database, "SELECT " PRODUCTS_SUMMARY
                                      ", p.key FROM products_product p" PRODUCTS_SUMMARY_JOINS
                                      "WHERE p.key IN (" SHOP_PLACES ")");
        SHOP_TRY_VALUE(some, bindPlaces(statement, keys, from).all([](const Row &row) {
            return std::pair(row.int64(PRODUCTS_SUMMARY_COLUMNS), summaryFrom(row));
        }));
        for (const auto &[key, summary] : std::as_const(some))
            found.insert(key, summary);
    }
    QList<ProductSummary> products;
    for (const qint64 key : keys) {
        if (const auto summary = found.constFind(key); summary != found.cend())
            products.append(*summary);
    }
    return products;
}

// As the database does: by bytes.
void sortByName(QList<ProductSummary> &products)
{
    QList<std::tuple<QByteArray, QByteArray, qsizetype>> order;
    for (qsizetype i = 0; i < products.size(); ++i)
        order.append({foldText(products[i].name).toUtf8(), products[i].id.bytes(), i});
    std::sort(order.begin(), order.end());
    QList<ProductSummary> sorted;
    for (const auto &[name, id, at] : std::as_const(order))
        sorted.append(products[at]);
    products = sorted;
}

} // namespace

Result<QList<ProductSummary>> SqlProducts::list(const Call &, const ProductQuery &query)
{
    if (query.limit < 1 || query.limit > kMostRows)
        return Error{ErrorCode::InvalidArgument,
                     u"query.limitOutOfRange"_s,
                     {{u"field"_s, u"limit"_s}, {u"most"_s, kMostRows}}};
    qint64 category = -1;
    if (!query.category.isNull()) {
        SHOP_TRY_VALUE(found, categoryKey(query.category));
        if (found < 0)
            return QList<ProductSummary>();
        category = found;
    }
    if (query.text.trimmed().isEmpty())
        return listByName(query, category);
    return search(query, category);
}

Result<QList<ProductSummary>> SqlProducts::search(const ProductQuery &query, qint64 category)
{
    const QStringList words = queryWords(query.text);
    if (words.isEmpty())
        return QList<ProductSummary>();
    SHOP_TRY_VALUE(keys,
                   bestProducts(m_database, {words, foldText(query.text), category, query.archived,
                                             query.favouritesOnly, query.limit}));
    return summariesOf(m_database, keys);
}

Result<QList<ProductSummary>> SqlProducts::listByName(const ProductQuery &query, qint64 category)
{
    if (category < 0)
        return pageByName(
            m_database, query,
            query.favouritesOnly ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE) : PRODUCTS_PAGE(""), {});
    SHOP_TRY_VALUE(scope, categoryScope(m_database, category));
    if (scope.byOrder)
        return pageByName(m_database, query,
                          query.favouritesOnly ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE PRODUCTS_IS_BELOW)
                                               : PRODUCTS_PAGE(PRODUCTS_IS_BELOW),
                          category);
    const char *ofOne = query.favouritesOnly
                            ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE " AND p.category = ?")
                            : PRODUCTS_PAGE(" AND p.category = ?");
    QList<ProductSummary> products;
    for (const qint64 key : std::as_const(scope.keys)) {
        SHOP_TRY_VALUE(page, pageByName(m_database, query, ofOne, key));
        products += page;
    }
    if (scope.keys.size() > 1)
        sortByName(products);
    return products.first(std::min<qsizetype>(products.size(), query.limit));
}

} // namespace shop
