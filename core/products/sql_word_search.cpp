// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_word_search.h"

#include "core/products/sql_category_tree.h"
#include "core/storage/rarest_word.h"
#include "core/storage/statement.h"

#include <QHash>
#include <QMutex>

#include <algorithm>
#include <map>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Rows of a word and names in their order are cheap, products one by one are not. Of several words the
// marks leave few products to be looked at.
struct Bounds {
    explicit Bounds(qsizetype words)
        : rows(words < 2 ? 601 : 20'000), lookedAt(words < 2 ? 600 : 1'250)
    {}

    int rows;
    int lookedAt;
    int names = 4'000;
};
constexpr qsizetype kMarked = 3; // letters

// Where products are taken from: the rows of a word, or names in their order.
enum class From { Words, Names };

struct Question {
    From from = From::Words;
    int words = 1;
    bool whole = false; // all words as they stand, none as a beginning
    bool ofCategory = false;
    bool ofFavourites = false;
    bool isBound = false; // only where names end: the name that is so many places behind

    friend auto operator<=>(const Question &, const Question &) = default;
};

QByteArray conditionsOf(const Question &question)
{
    QByteArray sql = " WHERE p.archived = ?";
    if (question.ofFavourites)
        sql += " AND p.favourite = 1";
    if (question.ofCategory)
        sql += PRODUCTS_IS_BELOW;
    return sql;
}

// Whatever else is wanted of the names: the index alone is read.
QByteArray boundOf(const Question &question)
{
    return QByteArray("SELECT p.name_folded FROM products_product p WHERE p.archived = ? AND "
                      "p.name_folded >= ?") +
           (question.ofFavourites ? " AND p.favourite = 1" : "") +
           " ORDER BY p.name_folded, p.id LIMIT 1 OFFSET ?";
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
    sql += " AS standing FROM ";
    if (byWord)
        sql += "(SELECT word, product FROM (SELECT word, product, mark FROM products_word WHERE "
               "word >= ? AND word < ? "
               "ORDER BY word, product LIMIT ?) r WHERE (mark & ?) = ? LIMIT ?) w CROSS JOIN "
               "products_product p";
    else
        sql += "products_product p";
    sql += conditionsOf(question);
    sql += byWord ? " AND p.key = w.product" : " AND p.name_folded >= ? AND p.name_folded < ?";
    // Of a name without the word behind a blank the index alone is read.
    for (int i = 0; i < question.words && !byWord; ++i)
        sql += " AND (' ' || p.name_folded) LIKE ?";
    for (int i = byWord ? 1 : 0; i < question.words; ++i)
        sql += " AND p.search_text LIKE ?";
    return sql + (byWord ? " ORDER BY standing, p.name_folded, p.key LIMIT ?"
                         : " ORDER BY p.name_folded, p.key LIMIT ?");
}

// Made once: a statement is known by the address of its text.
const char *sqlOf(const Question &question)
{
    static QMutex mutex;
    static std::map<Question, QByteArray> texts;
    const QMutexLocker locked(&mutex);
    const auto [text, isNew] = texts.try_emplace(question);
    if (isNew)
        text->second = question.isBound ? boundOf(question) : textOf(question);
    return text->second.constData();
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
        SHOP_TRY_VALUE(rows,
                       rarestFirst(m_search.words, [this](const QString &word, const QString &end) {
                           return rowsOf(word, end, m_bounds.rows);
                       }));
        const bool isFew = rows <= m_bounds.lookedAt;
        if (isFew || (m_search.words.size() > 1 && rows < m_bounds.rows)) {
            SHOP_TRY(takeByWord(endOfWords(m_search.words.constFirst()), false));
            if (!isFew)
                SHOP_TRY(takeBeginnings());
        } else {
            SHOP_TRY(takeFrequent());
        }
        return best();
    }

private:
    Result<qint64> rowsOf(const QString &word, const QString &end, int most)
    {
        return Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_word "
                                     "WHERE word >= ? AND word < ? LIMIT ?) counted")
            .bind(word)
            .bind(end)
            .bind(most)
            .scalar();
    }

    // Frequent words are in the names that stand first as well as in others, and whole words come before beginnings.
    Done takeFrequent()
    {
        const QString &word = m_search.words.constFirst();
        const QString next = word + QChar(u'\1'); // nothing lies between
        SHOP_TRY_VALUE(whole, rowsOf(word, next, m_bounds.lookedAt + 1));
        if (m_search.words.size() == 1 && whole <= m_bounds.lookedAt)
            SHOP_TRY(takeByWord(next, true));
        else
            SHOP_TRY(takeNames(true, false));
        SHOP_TRY(takeBeginnings());
        SHOP_TRY(takeNames(false, true));
        if (m_found.size() >= m_search.limit)
            return {};
        SHOP_TRY(takeNames(false, false));
        return m_found.size() < m_search.limit ? takeByWord(endOfWords(word), false) : Done();
    }

    Question question(From from, bool whole, bool favourites) const
    {
        return {from,
                int(m_search.words.size()),
                whole,
                m_search.category >= 0,
                favourites || m_search.favouritesOnly,
                false};
    }
    void bindStanding(Statement &statement, From from, bool whole) const
    {
        statement.bind(m_search.folded).bind(m_search.folded).bind(endOfWords(m_search.folded));
        for (qsizetype i = 0; i < m_search.words.size() && !whole; ++i)
            statement.bind(i == 0 && from == From::Words
                               ? m_search.words[i]
                               : QString(u"% "_s + m_search.words[i] + u" %"_s));
    }
    void bindConditions(Statement &statement) const
    {
        statement.bind(m_search.archived);
        if (m_search.category >= 0)
            statement.bind(m_search.category);
    }
    Done take(Statement &statement, From from, bool whole)
    {
        for (qsizetype i = 0; i < m_search.words.size() && from == From::Names; ++i)
            statement.bind(QString(u"% "_s + m_search.words[i] + u'%'));
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

    // What has the rarest word, in the order of its rows.
    Done takeByWord(const QString &end, bool whole)
    {
        const qint64 mark = wordMark(m_search.words);
        Statement statement(m_database, sqlOf(question(From::Words, whole, false)));
        bindStanding(statement, From::Words, whole);
        statement.bind(m_search.words.constFirst())
            .bind(end)
            .bind(std::max(m_bounds.rows, m_bounds.lookedAt));
        statement.bind(mark).bind(mark).bind(std::max(m_bounds.lookedAt, m_search.limit));
        bindConditions(statement);
        return take(statement, From::Words, whole);
    }
    Done takeBetween(const QString &first, const QString &end, bool whole, bool favourites)
    {
        Statement statement(m_database, sqlOf(question(From::Names, whole, favourites)));
        bindStanding(statement, From::Names, whole);
        bindConditions(statement);
        statement.bind(first).bind(end);
        return take(statement, From::Names, whole);
    }
    // Of the names from this one to below an end those that stand first.
    Done takeNamesFrom(const QString &first, const QString &end, bool whole, bool favourites)
    {
        Question bound;
        bound.from = From::Names;
        bound.ofFavourites = favourites || m_search.favouritesOnly;
        bound.isBound = true;
        Statement statement(m_database, sqlOf(bound));
        SHOP_TRY_VALUE(last, statement.bind(m_search.archived)
                                 .bind(first)
                                 .bind(m_bounds.names)
                                 .one([](const Row &row) { return row.text(0); }));
        return takeBetween(first, last && last->toUtf8() < end.toUtf8() ? *last : end, whole,
                           favourites);
    }
    // Names that begin like the whole text.
    Done takeBeginnings()
    {
        SHOP_TRY(takeNamesFrom(m_search.folded, endOfWords(m_search.folded), false, true));
        return takeNamesFrom(m_search.folded, endOfWords(m_search.folded), false, false);
    }
    Done takeNames(bool whole, bool favourites)
    {
        return takeNamesFrom(QString(), endOfWords(QString()), whole, favourites);
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
