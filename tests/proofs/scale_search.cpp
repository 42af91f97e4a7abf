// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/scale_search.h"

#include "core/base/search_text.h"
#include "tests/bench/large_shop.h"
#include "tests/bench/medians.h"
#include "tests/bench/sqlite_statement.h"
#include "tests/bench/thread_time.h"
#include "tests/proofs/scale_names.h"

#include <QFile>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace shop::proof {

using namespace shop::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHits = 50;
constexpr int kFirst = 10;
constexpr int kLongest = 8; // letters
constexpr qint64 kManyRows = 500'000;

// How many queries are tried, a fifth of them in a small shop.
struct Counts {
    explicit Counts(const ScaleShop &scale) : share(scale.rows < kManyRows ? 5 : 1) {}

    int share;
    int timed = 200 / share; // of a length
    int ranked = 20 / share; // of a length, looked at in every product
    int wanted = 1'000 / share;
};

constexpr double kMostOfRank = 0.02;
constexpr double kLeastOverlap = 0.8;
constexpr double kLeastFound = 0.95;

// What people type, made of names of the shop.
class Typed final
{
public:
    explicit Typed(const ScaleShop &scale) : m_scale(scale) {}

    qint64 product() { return qint64(next() % quint64(m_scale.rows)); }
    // The first letters of a word of some name, as often as names have it.
    QString letters(int length)
    {
        while (true) {
            const QStringList words = indexWords(productName(m_scale.seed, product()));
            const QString &word = words[qsizetype(next() % quint64(words.size()))];
            if (word.size() >= length)
                return word.left(length);
        }
    }
    // A word, and the first letters of another one of the same name.
    QString wordAnd(int length)
    {
        while (true) {
            const QStringList words = indexWords(productName(m_scale.seed, product()));
            const qsizetype first = qsizetype(next() % quint64(words.size()));
            const QString &other = words[qsizetype(next() % quint64(words.size()))];
            if (other.size() >= length && other != words[first])
                return words[first] + u' ' + other.left(length);
        }
    }
    // Of a name either its beginning, or all words but one, each cut; one word at least stays whole enough.
    QString cut(qint64 product)
    {
        const QString name = productName(m_scale.seed, product);
        if (next() % 2 == 0)
            return name.left(name.size() * qsizetype(70 + next() % 31) / 100);
        QStringList words = indexWords(name);
        words.removeAt(qsizetype(next() % quint64(words.size())));
        for (QString &word : words)
            word = word.left(qMax<qsizetype>(3, qsizetype(next() % quint64(word.size() + 1))));
        return words.join(u' ');
    }

private:
    quint64 next() { return chance(m_scale.seed, m_asked++, 200); }

    const ScaleShop &m_scale;
    quint64 m_asked = 0;
};

// The yardstick: SQLite's full text index over the same words, in a file beside the shop.
class RankedIndex final
{
public:
    static Result<std::unique_ptr<RankedIndex>> open(const QString &shop)
    {
        const QString path = shop + u".index"_s;
        const bool isThere = QFile::exists(path);
        const QString unfinished = path + u".unfinished"_s;
        QFile::remove(unfinished);
        if (!isThere && (!make(unfinished, shop) || !QFile::rename(unfinished, path)))
            return failed(path + u" cannot be made"_s);
        std::unique_ptr<RankedIndex> index(new RankedIndex(path, shop));
        if (!index->m_attached || !index->m_select.isPrepared())
            return failed(index->m_connection.lastError());
        return index;
    }

    double search(const QString &word)
    {
        const double before = threadCpuUs();
        m_select.bind(QString(u'"' + word + u"\"*"_s));
        while (m_select.next())
            m_read += m_select.text(1).size();
        m_select.reset();
        return threadCpuUs() - before;
    }

private:
    RankedIndex(const QString &path, const QString &shop)
        : m_connection(path),
          m_attached(m_connection.run(attach(shop))),
          m_select(
              m_connection,
              "SELECT p.key, p.name FROM words w JOIN shop.products_product p ON p.key = w.rowid "
              "WHERE words MATCH ? ORDER BY rank LIMIT 50")
    {}
    static QByteArray attach(const QString &shop)
    {
        return "ATTACH '" + QFile::encodeName(shop).replace('\'', "''") + "' AS shop";
    }
    static bool make(const QString &path, const QString &shop)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.close();
        SqliteConnection connection(path);
        for (const QByteArray &sql :
             {QByteArray("PRAGMA journal_mode = OFF"), QByteArray("PRAGMA synchronous = OFF"),
              attach(shop),
              QByteArray(
                  "CREATE VIRTUAL TABLE words USING fts5(text, content = '', prefix = '2 3')"),
              QByteArray("INSERT INTO words (rowid, text) SELECT key, search_text FROM "
                         "shop.products_product")}) {
            if (!connection.run(sql))
                return false;
        }
        return true;
    }

    SqliteConnection m_connection;
    bool m_attached;
    SqliteStatement m_select;
    qint64 m_read = 0; // so that nothing read can be left out
};

// Every product, to be looked at for each question.
class EveryProduct final
{
public:
    explicit EveryProduct(const QString &path)
    {
        const SqliteConnection connection(path);
        SqliteStatement all(
            connection,
            "SELECT name_folded, search_text, favourite, id FROM products_product ORDER BY key");
        while (all.next())
            m_products.push_back({all.bytes(0).toStdString(), all.bytes(1).toStdString(),
                                  all.int64(2) != 0, all.bytes(3)});
    }

    // The ids of the best ones: more whole words first, then names that are or begin so, favourites, names.
    QList<QByteArray> best(const QString &typed) const
    {
        std::vector<std::string> begins;
        for (const QString &word : queryWords(typed))
            begins.push_back(" " + word.toStdString());
        const std::string folded = foldText(typed).toStdString();
        std::vector<std::tuple<int, std::string_view, const Product *>> found;
        for (const Product &product : m_products) {
            if (const int standing = standingOf(product, begins, folded); standing >= 0)
                found.emplace_back(standing, product.name, &product);
        }
        const size_t count = std::min<size_t>(kFirst, found.size());
        std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end());
        QList<QByteArray> ids;
        for (size_t i = 0; i < count; ++i)
            ids.append(std::get<2>(found[i])->id);
        return ids;
    }

private:
    struct Product {
        std::string name;
        std::string words;
        bool favourite = false;
        QByteArray id;
    };

    static int standingOf(const Product &product, const std::vector<std::string> &begins,
                          const std::string &folded)
    {
        int standing = product.name == folded ? 0 : product.name.starts_with(folded) ? 2 : 4;
        for (const std::string &word : begins) {
            if (product.words.find(word) == std::string::npos)
                return -1;
            if (product.words.find(word + ' ') == std::string::npos)
                standing += 8;
        }
        return standing + (product.favourite ? 0 : 1);
    }

    std::vector<Product> m_products; // in a vector that stays: ties are settled by their order
};

Result<QList<QByteArray>> search(Shop &shop, const QString &typed, double *took = nullptr)
{
    ProductQuery query;
    query.text = typed;
    query.limit = kHits;
    const Call call = shop.systemCall();
    const double before = threadCpuUs();
    SHOP_TRY_VALUE(found, shop.products().list(call, query));
    if (took)
        *took = threadCpuUs() - before;
    QList<QByteArray> ids;
    for (const ProductSummary &product : found)
        ids.append(product.id.bytes());
    return ids;
}

// Of so many letters of one word; with 0 letters a word and three letters of another one.
QString typedOf(Typed &typed, int length)
{
    return length > 0 ? typed.letters(length) : typed.wordAnd(3);
}

Done measureTimes(Shop &shop, const ScaleShop &scale, RankedIndex &index, Findings &findings)
{
    Typed typed(scale);
    std::vector<double> ranked;
    double worst = 0;
    QStringList told;
    for (int length = 0; length <= kLongest; ++length) {
        std::vector<double> times;
        for (int i = 0; i < Counts(scale).timed; ++i) {
            const QString text = typedOf(typed, length);
            double took = 0;
            for (int twice = 0; twice < 2;
                 ++twice) // what the disk has to do with it is no matter here
                SHOP_TRY(search(shop, text, &took));
            times.push_back(took);
            if (length == 2) {
                index.search(text);
                ranked.push_back(index.search(text));
            }
        }
        worst = std::max(worst, percentile(times, 99));
        told.append(QString::number(percentile(times, 99) / 1'000, 'f', 1));
    }
    const double yardstick = percentile(ranked, 99);
    findings.note(
        u"search p99 by length, two words first: %1 ms, all by rank at two letters %2 ms"_s.arg(
            told.join(u' '), QString::number(yardstick / 1'000, 'f', 0)));
    // What all by rank costs grows with the products, what a look-up costs does not.
    findings.atMost(u"search / all by rank"_s, worst / yardstick,
                    kMostOfRank * std::max(1.0, 1e6 / double(scale.rows)));
    return {};
}

Done measureOverlap(Shop &shop, const ScaleShop &scale, const EveryProduct &all, Findings &findings)
{
    Typed typed(scale);
    double least = 1;
    QStringList told;
    for (int length = 0; length <= kLongest; ++length) {
        qsizetype expected = 0;
        qsizetype shown = 0;
        for (int i = 0; i < Counts(scale).ranked; ++i) {
            const QString text = typedOf(typed, length);
            const QList<QByteArray> best = all.best(text);
            SHOP_TRY_VALUE(found, search(shop, text));
            const QList<QByteArray> first = found.first(std::min<qsizetype>(kFirst, found.size()));
            expected += best.size();
            shown += std::count_if(best.begin(), best.end(),
                                   [&](const QByteArray &id) { return first.contains(id); });
        }
        const double overlap = expected > 0 ? double(shown) / double(expected) : 1;
        least = std::min(least, overlap);
        told.append(QString::number(overlap, 'f', 2));
    }
    findings.note(u"overlap by length %1"_s.arg(told.join(u' ')));
    findings.atLeast(u"overlap"_s, least, kLeastOverlap);
    return {};
}

Done measureWanted(Shop &shop, const ScaleShop &scale, const QString &path, Findings &findings)
{
    Typed typed(scale);
    const SqliteConnection connection(path);
    SqliteStatement idOf(connection, "SELECT id FROM products_product WHERE key = ?");
    const int wanted = Counts(scale).wanted;
    int found = 0;
    std::vector<double> times;
    for (int i = 0; i < wanted; ++i) {
        const qint64 product = typed.product();
        const QString text = typed.cut(product);
        double took = 0;
        SHOP_TRY_VALUE(ids, search(shop, text, &took));
        times.push_back(took);
        idOf.bind(product + 1);
        const QByteArray id = idOf.next() ? idOf.bytes(0) : QByteArray();
        idOf.reset();
        const qsizetype place = ids.indexOf(id);
        if (place >= 0 && place < kFirst)
            ++found;
        else if (qEnvironmentVariableIsSet("SHOPDESK_PROOF_VERBOSE"))
            std::fprintf(stderr, "not among the first: %s -> %s at %lld of %lld, %.1f ms\n",
                         qPrintable(text), qPrintable(productName(scale.seed, product)),
                         static_cast<long long>(place), static_cast<long long>(ids.size()),
                         took / 1e3);
    }
    findings.note(u"%1 queries cut from names, p99 %2 ms"_s.arg(
        QString::number(wanted), QString::number(percentile(times, 99) / 1'000, 'f', 1)));
    findings.atLeast(u"wanted among the first ten"_s, double(found) / wanted, kLeastFound);
    return {};
}

} // namespace

Done measureSearch(Shop &shop, const ScaleShop &scale, const QString &path, Findings &findings)
{
    SHOP_TRY_VALUE(index, RankedIndex::open(path));
    SHOP_TRY(measureTimes(shop, scale, *index, findings));
    SHOP_TRY(measureOverlap(shop, scale, EveryProduct(path), findings));
    return measureWanted(shop, scale, path, findings);
}

} // namespace shop::proof
