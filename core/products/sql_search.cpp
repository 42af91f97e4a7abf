// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_category_tree.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"

#include <QSet>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostRows = 2'000;
// Candidates are taken in slices until enough match, at most so many in all: two frequent words
// that rarely stand together cost 20,000 look-ups and not the whole catalog.
constexpr int kFewestCandidates = 400;
constexpr int kMostCandidates = 20'000;
constexpr int kCountedWords = 2'001;

// Above every word that begins with these letters, compared bytewise.
QString endOfRange(const QString &beginning)
{
    return beginning + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint));
}

struct Candidate {
    qint64 key = 0;
    QString folded;
    QString words;
    bool favourite = false;
    int rank = 0;
};

bool matches(const Candidate &candidate, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return candidate.words.contains(QString(u' ' + word));
    });
}

// Lower is better: whole words before beginnings of words, names that begin like the search
// before those that hold it somewhere.
int rankOf(const Candidate &candidate, const QStringList &words, const QString &folded)
{
    int rank = candidate.folded == folded ? 0 : candidate.folded.startsWith(folded) ? 2 : 4;
    for (const QString &word : words) {
        if (!candidate.words.contains(QString(u' ' + word + u' ')))
            rank += 8;
    }
    return candidate.favourite ? rank : rank + 1;
}

Result<QList<Candidate>> candidatesFor(Database &database, const QString &word,
                                       const QString &alsoWord, qint64 category,
                                       const ProductQuery &query, int limit, int offset)
{
    // The second word is looked for here, so that products without it never leave the database.
    // Folded words hold letters and digits only, nothing that LIKE takes as a pattern.
    return Statement(database,
                     "SELECT p.key, p.name_folded, p.search_text, p.favourite FROM "
                     "(SELECT product FROM products_word WHERE word >= ? AND word < ? "
                     "ORDER BY word, product LIMIT ? OFFSET ?) w "
                     "JOIN products_product p ON p.key = w.product "
                     "WHERE p.archived = ? AND p.search_text LIKE ? AND p.favourite >= ? "
                     "AND (? < 0 OR p.category IN (" PRODUCTS_BELOW "))")
        .bind(word)
        .bind(endOfRange(word))
        .bind(limit)
        .bind(offset)
        .bind(query.archived)
        .bind(QString(u"% "_s + alsoWord + u'%'))
        .bind(query.favouritesOnly)
        .bind(category)
        .bind(category)
        .all([](const Row &row) {
            return Candidate{row.int64(0), row.text(1), row.text(2), row.boolean(3)};
        });
}

Result<qint64> rowsOfWord(Database &database, const QString &word)
{
    return Statement(database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_word "
                               "WHERE word >= ? AND word < ? LIMIT ?) counted")
        .bind(word)
        .bind(endOfRange(word))
        .bind(kCountedWords)
        .scalar();
}

// The rarest word first.
Done sortByRarity(Database &database, QStringList &words)
{
    if (words.size() < 2)
        return {};
    QList<std::pair<qint64, QString>> counted;
    for (const QString &word : std::as_const(words)) {
        SHOP_TRY_VALUE(rows, rowsOfWord(database, word));
        counted.append({rows, word});
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < counted.size(); ++i)
        words[i] = counted[i].second;
    return {};
}

bool byRank(const Candidate &a, const Candidate &b)
{
    if (a.rank != b.rank)
        return a.rank < b.rank;
    return a.folded != b.folded ? a.folded < b.folded : a.key < b.key;
}

#define PRODUCTS_FAVOURITE " AND p.favourite = 1"
#define PRODUCTS_PAGE(CONDITION)                                                                   \
    "SELECT " PRODUCTS_SUMMARY " FROM products_product p" PRODUCTS_SUMMARY_JOINS                   \
    "WHERE p.archived = 0 AND (p.name_folded, p.id) > (?, ?)" CONDITION                            \
    " ORDER BY p.name_folded, p.id LIMIT ?"

Result<QList<ProductSummary>> pageByName(Database &database, const ProductQuery &query, const char *sql,
                                         std::optional<qint64> category)
{
    Statement page(database, sql);
    page.bind(foldText(query.afterName))
        .bind(query.afterId.isNull() ? QByteArray("") : query.afterId.bytes());
    if (category)
        page.bind(*category);
    return page.bind(query.limit).all(summaryFrom);
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
        return Error{ErrorCode::InvalidArgument, u"query.limitOutOfRange"_s,
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
    QStringList words = queryWords(query.text);
    if (words.isEmpty())
        return QList<ProductSummary>();
    SHOP_TRY(sortByRarity(m_database, words));
    const QString folded = foldText(query.text);
    const QString second = words.size() > 1 ? words[1] : words[0];

    QList<Candidate> found;
    QSet<qint64> seen;
    const int slice = std::max(kFewestCandidates, query.limit);
    for (int offset = 0; offset < kMostCandidates && found.size() < query.limit; offset += slice) {
        SHOP_TRY_VALUE(candidates, candidatesFor(m_database, words[0], second, category,
                                                 query, slice, offset));
        for (Candidate &candidate : candidates) {
            if (seen.contains(candidate.key) || !matches(candidate, words))
                continue;
            seen.insert(candidate.key);
            candidate.rank = rankOf(candidate, words, folded);
            found.append(std::move(candidate));
        }
        SHOP_TRY_VALUE(more, Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM "
                                                   "products_word WHERE word >= ? AND word < ? "
                                                   "LIMIT 1 OFFSET ?) rest")
                                 .bind(words[0])
                                 .bind(endOfRange(words[0]))
                                 .bind(offset + slice)
                                 .scalar());
        if (more == 0)
            break;
    }
    std::sort(found.begin(), found.end(), byRank);

    QList<ProductSummary> products;
    for (const Candidate &candidate : found.first(std::min<qsizetype>(found.size(), query.limit))) {
        SHOP_TRY_VALUE(summary, Statement(m_database, "SELECT " PRODUCTS_SUMMARY
                                                      " FROM products_product p"
                                                      PRODUCTS_SUMMARY_JOINS "WHERE p.key = ?")
                                    .bind(candidate.key)
                                    .one(summaryFrom));
        if (summary)
            products.append(*summary);
    }
    return products;
}

Result<QList<ProductSummary>> SqlProducts::listByName(const ProductQuery &query, qint64 category)
{
    if (category < 0)
        return pageByName(m_database, query, query.favouritesOnly ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE)
                                                                  : PRODUCTS_PAGE(""), {});
    SHOP_TRY_VALUE(scope, categoryScope(m_database, category));
    if (scope.byOrder)
        return pageByName(m_database, query,
                          query.favouritesOnly ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE PRODUCTS_IS_BELOW)
                                               : PRODUCTS_PAGE(PRODUCTS_IS_BELOW),
                          category);
    const char *ofOne = query.favouritesOnly ? PRODUCTS_PAGE(PRODUCTS_FAVOURITE " AND p.category = ?")
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
