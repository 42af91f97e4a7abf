// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include "core/products/sql_word_search.h"
#include "core/storage/migration_files.h"
#include "core/storage/transaction.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// Every page of the list, each of so many.
QStringList paged(CatalogFixture &shop, ProductQuery query, int size)
{
    QStringList names;
    query.limit = size;
    for (int page = 0; page < 1000; ++page) {
        const auto products = shop.products().list(shop.call(), query);
        if (!products || products->isEmpty())
            return names;
        for (const ProductSummary &product : *products)
            names.append(product.name);
        query.afterName = products->last().name;
        query.afterId = products->last().id;
    }
    return names;
}

} // namespace

class TestProductSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsByBeginningsOfWords_data();
    void findsByBeginningsOfWords();
    void theBestMatchComesFirst();
    void takesNoMoreThanAsked();
    void searchesWithinACategoryAndFavourites();
    void twoFrequentWordsThatRarelyMeetAreFoundTogether();
    void aWordOfVeryManyProductsFindsTheBestOnes_data();
    void aWordOfVeryManyProductsFindsTheBestOnes();
    void wordsFromBeforeTheirMarksAreFoundToo();
    void namesFromBeforeAreGivenTheMarksOfTheirWords();
    void aMarkLetsThroughWhateverTheWordsBegin();
    void anEditedProductIsFoundByItsNewWordsOnly();
    void listsByNameInPages_data();
    void listsByNameInPages();
    void productsOfOneNameAreEachListedOnce();
    void listsACategoryAndTheFavourites();
    void refusesAbsurdLimits();
    void theStatementsOfSearchUseTheirIndexes();
};

void TestProductSearch::findsByBeginningsOfWords_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("names");
    const QString wine = u"Crème de Cassis — Domaine d'Or"_s;
    const QString sake = u"日本酒 大吟醸"_s;
    const QString milk = u"Süßmilch 1 l"_s;
    QTest::newRow("beginning") << u"cas"_s << QStringList{wine};
    QTest::newRow("accent typed") << u"crèm"_s << QStringList{wine};
    QTest::newRow("accent not typed") << u"CREME"_s << QStringList{wine};
    QTest::newRow("words in any order") << u"dom cr"_s << QStringList{wine};
    QTest::newRow("one word does not match") << u"dom xyz"_s << QStringList();
    QTest::newRow("not the middle of a word") << u"assis"_s << QStringList();
    QTest::newRow("with a sign") << u"d'or"_s << QStringList{wine};
    QTest::newRow("sharp s") << u"suss"_s << QStringList{milk};
    QTest::newRow("SKU") << u"ab-12"_s << QStringList{wine};
    QTest::newRow("barcode as on the goods") << u"04816201"_s << QStringList{milk};
    QTest::newRow("barcode without its zero") << u"4816201"_s << QStringList{milk};
    QTest::newRow("Han pair") << u"本酒"_s << QStringList{sake};
    QTest::newRow("Han, last character") << u"醸"_s << QStringList{sake};
    QTest::newRow("Han, long") << u"大吟醸"_s << QStringList{sake};
    QTest::newRow("Han, other pair") << u"日酒"_s << QStringList();
    QTest::newRow("only signs") << u"%_'"_s << QStringList();
    QTest::newRow("SQL") << u"'; DROP TABLE x"_s << QStringList();
    QTest::newRow("a megabyte") << QString(1 << 20, u'c') << QStringList();
}

void TestProductSearch::findsByBeginningsOfWords()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, names);
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Crème de Cassis — Domaine d'Or"_s, u"AB-1234"_s));
    shop.make(CatalogFixture::draft(u"日本酒 大吟醸"_s, u"S1"_s));
    shop.make(CatalogFixture::draft(u"Süßmilch 1 l"_s, u"S2"_s, {u"048162013513"_s}));
    QCOMPARE(shop.search(typed), names);
}

void TestProductSearch::theBestMatchComesFirst()
{
    CatalogFixture shop;
    ProductDraft favourite = CatalogFixture::draft(u"Peppermint tea"_s);
    favourite.favourite = true;
    shop.make(CatalogFixture::draft(u"Teapot"_s));
    shop.make(CatalogFixture::draft(u"Green tea"_s));
    shop.make(favourite);
    shop.make(CatalogFixture::draft(u"Tea"_s));
    shop.make(CatalogFixture::draft(u"Tea towel"_s));
    QCOMPARE(shop.search(u"tea"_s), (QStringList{u"Tea"_s, u"Tea towel"_s, u"Peppermint tea"_s,
                                                 u"Green tea"_s, u"Teapot"_s}));
}

void TestProductSearch::takesNoMoreThanAsked()
{
    CatalogFixture shop;
    for (int i = 0; i < 30; ++i)
        shop.make(CatalogFixture::draft(u"Tea %1"_s.arg(i)));
    QCOMPARE(shop.search(u"tea"_s, 7).size(), 7);
    QCOMPARE(shop.search(u"tea"_s, 100).size(), 30);
}

void TestProductSearch::searchesWithinACategoryAndFavourites()
{
    CatalogFixture shop;
    const auto drinks = shop.products().ensureCategory(shop.call(), u"Drinks"_s, {});
    ProductDraft draft = CatalogFixture::draft(u"Tea"_s);
    draft.category = drinks->id;
    shop.make(draft);
    draft = CatalogFixture::draft(u"Teapot"_s);
    draft.favourite = true;
    shop.make(draft);
    ProductQuery query;
    query.text = u"te"_s;
    query.category = drinks->id;
    const auto inCategory = shop.products().list(shop.call(), query);
    QCOMPARE(inCategory->size(), 1);
    QCOMPARE(inCategory->first().name, u"Tea"_s);
    query.category = {};
    query.favouritesOnly = true;
    const auto favourites = shop.products().list(shop.call(), query);
    QCOMPARE(favourites->size(), 1);
    QCOMPARE(favourites->first().name, u"Teapot"_s);
    query.category = shop.ids().mint<CategoryId>();
    QVERIFY(shop.products().list(shop.call(), query)->isEmpty());
}

void TestProductSearch::twoFrequentWordsThatRarelyMeetAreFoundTogether()
{
    CatalogFixture shop;
    Transaction all(shop.database(), "fill");
    for (int i = 0; i < 1500; ++i)
        shop.make(CatalogFixture::draft((i % 2 ? u"red candle %1"_s : u"blue mug %1"_s).arg(i)));
    shop.make(CatalogFixture::draft(u"red mug"_s));
    VERIFY_OK(all.commit());
    QCOMPARE(shop.search(u"red mug"_s), QStringList{u"red mug"_s});
    QCOMPARE(shop.search(u"mu re"_s), QStringList{u"red mug"_s});
}

void TestProductSearch::aWordOfVeryManyProductsFindsTheBestOnes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("first");
    QTest::newRow("whole words, by name") << u"mug"_s
                                          << QStringList{u"Mug"_s, u"mug, blue"_s, u"(blue) mug"_s,
                                                         u"a red mug"_s, u"blue mug 0000"_s};
    QTest::newRow("a beginning") << u"mu"_s
                                 << QStringList{u"Mug"_s, u"mug, blue"_s, u"muggle"_s,
                                                u"(blue) mug"_s, u"a red mug"_s};
    QTest::newRow("a letter that is a word")
        << u"s"_s << QStringList{u"red candle 0000 s"_s, u"red candle 0001 s"_s};
    QTest::newRow("a letter that begins one") << u"c"_s << QStringList{u"red candle 0000 s"_s};
    QTest::newRow("two frequent words")
        << u"blue mug"_s << QStringList{u"blue mug 0000"_s, u"blue mug 0001"_s};
    QTest::newRow("two, not in their order")
        << u"mug blue"_s << QStringList{u"(blue) mug"_s, u"blue mug 0000"_s};
    QTest::newRow("two that rarely meet") << u"red mug"_s << QStringList{u"a red mug"_s};
    QTest::newRow("their beginnings") << u"mu re"_s << QStringList{u"a red mug"_s};
}

void TestProductSearch::aWordOfVeryManyProductsFindsTheBestOnes()
{
    static CatalogFixture shop;
    static const Done filled = []() -> Done {
        Transaction all(shop.database(), "fill");
        for (int i = 0; i < 5'200; ++i)
            shop.make(CatalogFixture::draft(
                (i % 2 ? u"red candle %1 s"_s : u"blue mug %1"_s).arg(i / 2, 4, 10, QChar(u'0'))));
        for (const char16_t *name : {u"a red mug", u"mug, blue", u"Mug", u"muggle"})
            shop.make(CatalogFixture::draft(QString::fromUtf16(name)));
        const Product renamed = shop.make(CatalogFixture::draft(u"(green) jug"_s));
        ProductDraft draft = renamed.values;
        draft.name = u"(blue) mug"_s;
        SHOP_TRY(shop.products().update(shop.call(), renamed.id, 1, draft));
        return all.commit();
    }();
    VERIFY_OK(filled);
    QFETCH(QString, typed);
    QFETCH(QStringList, first);
    QCOMPARE(shop.search(typed, 100).first(first.size()), first);
    QVERIFY(shop.search(typed, 3).size() <= 3);
}

void TestProductSearch::wordsFromBeforeTheirMarksAreFoundToo()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"red mug"_s));
    Transaction before(shop.database(), "as a shop from before");
    VERIFY_OK(Statement(shop.database(), "UPDATE products_word SET mark = -1").run());
    VERIFY_OK(Statement(shop.database(), "UPDATE products_product SET mark = -1").run());
    VERIFY_OK(before.commit());
    QCOMPARE(shop.search(u"mug red"_s), QStringList{u"red mug"_s});
}

void TestProductSearch::namesFromBeforeAreGivenTheMarksOfTheirWords()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"red mug"_s));
    const bool isSqlite = !testsOnPostgres();
    const auto files = readMigrationFiles(SqlProducts::migrations(), isSqlite);
    VERIFY_OK(files);
    static const QByteArray fill =
        files->at(12).statements(isSqlite).filter(u"UPDATE products_product"_s).value(0).toUtf8();
    Transaction before(shop.database(), "as a shop from before");
    VERIFY_OK(Statement(shop.database(), "UPDATE products_product SET mark = -1").run());
    VERIFY_OK(Statement(shop.database(), fill.constData()).run());
    VERIFY_OK(before.commit());
    QVERIFY(shop.count("SELECT mark FROM products_product") > 0);
    QCOMPARE(shop.count("SELECT mark FROM products_product"),
             shop.count("SELECT MIN(mark) FROM products_word"));
}

void TestProductSearch::aMarkLetsThroughWhateverTheWordsBegin()
{
    const QStringList words{u"oakfield"_s, u"jam"_s, u"of"_s, u"4000000000017"_s};
    const qint64 mark = wordMark(words);
    QVERIFY(mark > 0);
    for (const QString &word : words) {
        for (qsizetype length = 1; length <= word.size(); ++length)
            QCOMPARE(mark & wordMark({word.left(length)}), wordMark({word.left(length)}));
    }
    QVERIFY((mark & wordMark({u"candle"_s})) != wordMark({u"candle"_s}));
}

void TestProductSearch::anEditedProductIsFoundByItsNewWordsOnly()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Green tea"_s, u"T"_s));
    ProductDraft draft = tea.values;
    draft.name = u"Black tea"_s;
    VERIFY_OK(shop.products().update(shop.call(), tea.id, 1, draft));
    QCOMPARE(shop.search(u"green"_s), QStringList());
    QCOMPARE(shop.search(u"black te"_s), QStringList{u"Black tea"_s});
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_word"), 3); // black, tea, t
}

void TestProductSearch::listsByNameInPages_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 2000})
        QTest::newRow(qPrintable(QString::number(size))) << size;
}

void TestProductSearch::listsByNameInPages()
{
    QFETCH(int, size);
    CatalogFixture shop;
    for (const QString &name :
         {u"Zebra"_s, u"apple"_s, u"Äpfel"_s, u"banana"_s, u"Éclair"_s, u"日本酒"_s, u"10 eggs"_s})
        shop.make(CatalogFixture::draft(name));
    QCOMPARE(paged(shop, {}, size), (QStringList{u"10 eggs"_s, u"Äpfel"_s, u"apple"_s, u"banana"_s,
                                                 u"Éclair"_s, u"Zebra"_s, u"日本酒"_s}));
}

void TestProductSearch::productsOfOneNameAreEachListedOnce()
{
    CatalogFixture shop;
    for (int i = 0; i < 9; ++i)
        shop.make(CatalogFixture::draft(u"Tea"_s));
    QCOMPARE(paged(shop, {}, 2).size(), 9);
}

void TestProductSearch::listsACategoryAndTheFavourites()
{
    CatalogFixture shop;
    const auto drinks = shop.products().ensureCategory(shop.call(), u"Drinks"_s, u"drinks"_s);
    for (int i = 0; i < 10; ++i) {
        ProductDraft draft = CatalogFixture::draft(u"Tea %1"_s.arg(i));
        if (i % 2)
            draft.category = drinks->id;
        draft.favourite = i % 5 == 0;
        shop.make(draft);
    }
    ProductQuery query;
    query.category = drinks->id;
    QCOMPARE(paged(shop, query, 2),
             (QStringList{u"Tea 1"_s, u"Tea 3"_s, u"Tea 5"_s, u"Tea 7"_s, u"Tea 9"_s}));
    query.favouritesOnly = true;
    QCOMPARE(paged(shop, query, 2), QStringList{u"Tea 5"_s});
    query.category = {};
    QCOMPARE(paged(shop, query, 2), (QStringList{u"Tea 0"_s, u"Tea 5"_s}));
}

void TestProductSearch::refusesAbsurdLimits()
{
    CatalogFixture shop;
    ProductQuery query;
    query.limit = 0;
    VERIFY_ERROR(shop.products().list(shop.call(), query), u"query.limitOutOfRange"_s);
    query.limit = 2001;
    VERIFY_ERROR(shop.products().list(shop.call(), query), u"query.limitOutOfRange"_s);
}

void TestProductSearch::theStatementsOfSearchUseTheirIndexes()
{
    if (testsOnPostgres())
        QSKIP("the plans are those of SQLite");
    CatalogFixture shop;
    const auto plan = [&](const char *sql) {
        const auto steps =
            Statement(shop.database(), sql).all([](const Row &r) { return r.text(3); });
        return steps ? steps->join(u'\n') : describe(steps.error());
    };
    const QString page = plan("EXPLAIN QUERY PLAN SELECT p.id FROM products_product p "
                              "JOIN products_stock s ON s.product = p.key "
                              "WHERE p.archived = 0 AND (p.name_folded, p.id) > ('a', x'00') "
                              "ORDER BY p.name_folded, p.id LIMIT 50");
    QVERIFY2(page.contains(u"products_product_by_name"_s) && !page.contains(u"TEMP B-TREE"_s),
             qPrintable(page));
    const QString words = plan("EXPLAIN QUERY PLAN SELECT product FROM products_word "
                               "WHERE word >= 'a' AND word < 'b' ORDER BY word, product LIMIT 9");
    QVERIFY2(words.contains(u"PRIMARY KEY"_s) && !words.contains(u"TEMP B-TREE"_s),
             qPrintable(words));
}

QTEST_APPLESS_MAIN(TestProductSearch)
#include "tst_product_search.moc"
