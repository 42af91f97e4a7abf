// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_word_search.h"

#include "core/products/sql_category_tree.h"
#include "core/storage/kept_text.h"
#include "core/storage/rarest_word.h"
#include "core/storage/statement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rows of a word and names in their order are cheap, products one by one are not. Of several words the marks leave
// few products to be looked at.
struct Bounds {
    explicit Bounds(qsizetype words)
        : rows(words < 2    ? 501
               : words == 2 ? 14'400
                            : 20'000),
          few(words < 2 ? 500 : 1'000)
    {}

    int rows; // of a word
    int few; // products
    int names = 12'000;
};
constexpr int kUnmarkedNames = 4'000;
constexpr qsizetype kMarked = 3; // letters

constexpr const char *kCount = "SELECT COUNT(*) FROM (SELECT 1 FROM products_word WHERE word >= ? "
                               "AND word < ? LIMIT ?) counted";

#define PRODUCTS_NAME_AT(CONDITION)                                                                \
    "SELECT name_folded FROM products_product WHERE archived = ?" CONDITION                        \
    " ORDER BY name_folded, id LIMIT 1 OFFSET ?"

// Where products are taken from: the rows of a word, or names in their order.
enum class From { Words, Names };

struct Question {
    From from = From::Words;
    int words = 1;
    bool whole = false; // all words as they stand, none as a beginning
    bool ofCategory = false;
    bool ofFavourites = false;

    friend auto operator<=>(const Question &, const Question &) = default;
};

// An index alone is read here, until so many may be what is wanted.
QByteArray sourceOf(const Question &question)
{
    if (question.from == From::Words)
        return "(SELECT word, key FROM (SELECT word, key, COUNT(*) OVER () AS candidates FROM "
               "(SELECT word, product AS key FROM (SELECT word, product, mark FROM products_word "
               "WHERE word >= ? AND word < ? ORDER BY word, product LIMIT ?) r WHERE "
               "(mark & ?) = ? LIMIT ?) m) n WHERE candidates <= ?)";
    QByteArray sql = "(SELECT key FROM products_product WHERE archived = ? AND name_folded >= ? "
                     "AND name_folded < ? AND (mark & ?) = ?";
    if (question.ofFavourites)
        sql += " AND favourite = 1";
    for (int i = 0; i < question.words; ++i)
        sql += " AND (' ' || name_folded || ' ') LIKE ?";
    return sql + " ORDER BY name_folded, id LIMIT ?)";
}

QByteArray textOf(const Question &question)
{
    const bool byWord = question.from == From::Words;
    QByteArray sql =
        "SELECT p.key, p.name_folded, CASE WHEN p.name_folded = ? THEN 0 WHEN p.name_folded >= ? "
        "AND p.name_folded < ? THEN 2 ELSE 4 END + 1 - p.favourite";
    for (int i = 0; i < question.words && !question.whole; ++i)
        sql += i == 0 && byWord ? " + CASE WHEN w.word = ? THEN 0 ELSE 8 END"
                                : " + CASE WHEN p.search_text LIKE ? THEN 0 ELSE 8 END";
    sql += " AS standing FROM " + sourceOf(question) +
           " w CROSS JOIN products_product p WHERE p.key = w.key AND p.archived = ?";
    if (question.ofFavourites)
        sql += " AND p.favourite = 1";
    if (question.ofCategory)
        sql += PRODUCTS_IS_BELOW;
    for (int i = byWord ? 1 : 0; i < question.words; ++i)
        sql += " AND p.search_text LIKE ?";
    return sql + " ORDER BY standing, p.name_folded, p.key LIMIT ?";
}

struct Found {
    qint64 key = 0;
    QString name;
    qint64 standing = 0; // lower is better
};

class Finder final
{
public:
    Finder(Database &database, WordSearch search)
        : m_database(database), m_search(std::move(search))
    {}

    Result<QList<qint64>> run()
    {
        SHOP_TRY_VALUE(rows, rarestFirst(m_database, kCount, m_search.words, m_bounds.rows));
        if (rows < m_bounds.rows)
            SHOP_TRY(takeByWord(endOfWords(m_search.words.constFirst()), false, m_bounds.few + 1));
        if (rows == m_bounds.rows || m_found.isEmpty())
            SHOP_TRY(takeFrequent());
        return best();
    }

private:
    // The best ones have whole words, then names that begin like the text, then favourites.
    Done takeFrequent()
    {
        SHOP_TRY(takeNames(m_search.folded, endOfWords(m_search.folded), false, false));
        SHOP_TRY(takeFirstNames(false, true));
        const qsizetype known = m_found.size();
        SHOP_TRY(takeFirstNames(false, false));
        // Where there are fewer, all were looked at.
        if (m_search.words.size() == 1 && m_found.size() - known >= m_search.limit / 2)
            SHOP_TRY(takeWhole());
        if (m_found.size() < m_search.limit)
            SHOP_TRY(takeByWord(endOfWords(m_search.words.constFirst()), false,
                                qMin(m_search.limit, m_bounds.few)));
        return {};
    }
    Done takeWhole()
    {
        const QString &word = m_search.words.constFirst();
        const QString next = word + QChar(u'\1'); // nothing lies between
        SHOP_TRY_VALUE(
            rows,
            Statement(m_database, kCount).bind(word).bind(next).bind(m_bounds.few + 1).scalar());
        if (rows > m_bounds.few)
            return takeFirstNames(true, false);
        return rows > 0 ? takeByWord(next, true, m_bounds.few + 1) : Done();
    }

    Question question(From from, bool whole, bool favourites) const
    {
        return {from, int(m_search.words.size()), whole, m_search.category >= 0,
                favourites || m_search.favouritesOnly};
    }
    void bindStanding(Statement &statement, From from, bool whole) const
    {
        statement.bind(m_search.folded).bind(m_search.folded).bind(endOfWords(m_search.folded));
        for (qsizetype i = 0; i < m_search.words.size() && !whole; ++i)
            statement.bind(i == 0 && from == From::Words
                               ? m_search.words[i]
                               : QString(u"% "_s + m_search.words[i] + u" %"_s));
    }
    Done take(Statement &statement, From from, bool whole)
    {
        statement.bind(m_search.archived);
        if (m_search.category >= 0)
            statement.bind(m_search.category);
        for (qsizetype i = from == From::Words ? 1 : 0; i < m_search.words.size(); ++i)
            statement.bind(QString(u"% "_s + m_search.words[i] + (whole ? u" %"_s : u"%"_s)));
        // A product may have two words that begin alike.
        SHOP_TRY_VALUE(
            rows,
            statement.bind((from == From::Words ? 2 : 1) * m_search.limit).all([](const Row &row) {
                return Found{row.int64(0), row.text(1), row.int64(2)};
            }));
        for (const Found &each : std::as_const(rows)) {
            const auto known = m_found.constFind(each.key);
            if (known == m_found.cend() || each.standing < known->standing)
                m_found.insert(each.key, each);
        }
        return {};
    }

    // What has the rarest word, as far as so many candidates, in the order of its rows; nothing where there are
    // more than few of them.
    Done takeByWord(const QString &end, bool whole, int most)
    {
        Statement statement(m_database, keptText<textOf>(question(From::Words, whole, false)));
        bindStanding(statement, From::Words, whole);
        statement.bind(m_search.words.constFirst())
            .bind(end)
            .bind(std::max(m_bounds.rows, m_search.limit));
        statement.bind(m_mark).bind(m_mark).bind(most).bind(m_bounds.few);
        return take(statement, From::Words, whole);
    }
    // Of the names from this one to below an end those that stand first.
    Done takeNames(const QString &first, const QString &end, bool whole, bool favourites)
    {
        Statement statement(m_database, keptText<textOf>(question(From::Names, whole, favourites)));
        bindStanding(statement, From::Names, whole);
        statement.bind(m_search.archived).bind(first).bind(end).bind(m_mark).bind(m_mark);
        // Letters that are a word are in any name, behind a blank they are in few.
        for (const QString &word : std::as_const(m_search.words)) {
            const bool isLetter = word.size() == 1;
            statement.bind(QString((isLetter ? u"% "_s : u"%"_s) + word +
                                   (isLetter && whole ? u" %"_s : u"%"_s)));
        }
        const int few = 2 * m_search.limit; // some have the letters of a word elsewhere
        statement.bind(m_search.category < 0 ? few : std::max(few, 2 * m_bounds.few));
        return take(statement, From::Names, whole);
    }
    // No more of them are looked through than so many.
    Done takeFirstNames(bool whole, bool favourites)
    {
        const bool ofFavourites = favourites || m_search.favouritesOnly;
        std::optional<QString> &end = m_ends[ofFavourites];
        if (!end) {
            SHOP_TRY_VALUE(name, Statement(m_database, ofFavourites
                                                           ? PRODUCTS_NAME_AT(" AND favourite = 1")
                                                           : PRODUCTS_NAME_AT(""))
                                     .bind(m_search.archived)
                                     .bind(m_mark != 0 ? m_bounds.names : kUnmarkedNames)
                                     .one([](const Row &row) { return row.text(0); }));
            end = name.value_or(endOfWords(QString()));
        }
        return takeNames(QString(), *end, whole, favourites);
    }

    QList<qint64> best() const
    {
        QList<Found> found = m_found.values();
        std::sort(found.begin(), found.end(), [](const Found &a, const Found &b) {
            return std::tie(a.standing, a.name, a.key) < std::tie(b.standing, b.name, b.key);
        });
        QList<qint64> keys;
        for (const Found &each : found.first(std::min<qsizetype>(found.size(), m_search.limit)))
            keys.append(each.key);
        return keys;
    }

    Database &m_database;
    WordSearch m_search;
    Bounds m_bounds{m_search.words.size()};
    qint64 m_mark = wordMark(m_search.words);
    std::array<std::optional<QString>, 2> m_ends; // of the names looked through, and of favourites
    QHash<qint64, Found> m_found; // by key
};

} // namespace

qint64 wordMark(const QStringList &words)
{
    qint64 mark = 0;
    for (const QString &word : words) {
        quint32 mixed = 2'166'136'261;
        for (qsizetype i = 0; i < qMin(kMarked, word.size()); ++i) {
            mixed = (mixed ^ word[i].unicode()) * 16'777'619;
            if (i > 0)
                mark |= qint64(1) << (mixed >> 16) % 62;
            if (i == 1)
                mark |= qint64(1) << (mixed & 0xffff) % 62;
        }
    }
    return mark;
}

Result<QList<qint64>> bestProducts(Database &database, WordSearch search)
{
    return Finder(database, std::move(search)).run();
}

} // namespace shop
