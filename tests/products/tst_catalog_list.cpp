// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_category_tree.h"
#include "core/products/sql_specifications.h"
#include "core/storage/transaction.h"
#include "tests/products/catalog_fixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr char kManyProducts[] =
    "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) INSERT INTO "
    "products_product (id, sku, name, kind, unit, price, currency, tax_category, category, image, "
    "age_limit, "
    "no_discount, favourite, archived, name_folded, search_text, version, cost, created_at, "
    "updated_at, "
    "image_url, created_by, description, specifications) SELECT randomblob(16), 'B' || i, 'bulk ' "
    "|| (i % 7), "
    "kind, unit, price, currency, tax_category, category, image, age_limit, no_discount, "
    "favourite, archived, "
    "'bulk ' || (i % 7), search_text, version, cost, created_at, updated_at, image_url, "
    "randomblob(16), "
    "description, specifications FROM products_product JOIN n WHERE id = ?";
constexpr char kManyStocks[] =
    "INSERT INTO products_stock (product, on_hand, reserved) SELECT key, 0, 0 "
    "FROM products_product WHERE key NOT IN (SELECT product FROM products_stock)";

} // namespace

// The desk's list: its pages, and what is changed of many products at once.
class TestCatalogList final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void pagesForwardsAndBackwardsAreTheWholeList_data();
    void pagesForwardsAndBackwardsAreTheWholeList();
    void aCategoryListsWhatStandsBelowIt_data();
    void aCategoryListsWhatStandsBelowIt();
    void manyCategoriesWithManyProductsAreReadByOrder();
    void noPageSortsOrReadsWhatLiesBefore_data();
    void noPageSortsOrReadsWhatLiesBefore();
    void eachViewShowsItsOwn();
    void whoMayNotEditSeesNoCost();
    void aBatchIsDoneOnceAndTakenBackOnce();
    void whatChangedMeanwhileIsLeftAlone();
    void aBatchNeedsTheRight();
    void eachPriceLeavesItsPeriod();
    void aPriceOfNoTimeLeavesNone();

private:
    CategoryId category(const QString &name, CategoryId parent = {});
    QStringList namesOf(const QList<CatalogLine> &lines) const;
    QList<CatalogLine> page(CatalogQuery query);

    std::unique_ptr<CatalogFixture> m_shop;
};

void TestCatalogList::init()
{
    m_shop = std::make_unique<CatalogFixture>();
}

QStringList TestCatalogList::namesOf(const QList<CatalogLine> &lines) const
{
    QStringList names;
    for (const CatalogLine &line : lines)
        names.append(line.product.name);
    return names;
}

QList<CatalogLine> TestCatalogList::page(CatalogQuery query)
{
    const auto lines = m_shop->products().lines(m_shop->call(), query);
    if (!lines)
        qFatal("%s", qPrintable(describe(lines.error())));
    return *lines;
}

void TestCatalogList::pagesForwardsAndBackwardsAreTheWholeList_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    QTest::addColumn<int>("limit");
    const char *names[]{"name", "sku", "price", "stock"};
    for (int sort = 0; sort < 4; ++sort) {
        for (const bool descending : {false, true}) {
            for (const int limit : {1, 3, 7})
                QTest::addRow("%s, %s, pages of %d", names[sort], descending ? "falling" : "rising",
                              limit)
                    << sort << descending << limit;
        }
    }
}

// Names, prices and stocks with many equals, and products without a price.
void TestCatalogList::pagesForwardsAndBackwardsAreTheWholeList()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    QFETCH(int, limit);
    for (int i = 0; i < 23; ++i) {
        ProductDraft draft =
            CatalogFixture::draft(u"Product %1"_s.arg(i % 5), u"S%1"_s.arg(97 - i * 4));
        draft.price =
            i % 4 == 0 ? std::nullopt : std::optional(CatalogFixture::price(100 * (i % 3)));
        const Product made = m_shop->make(draft);
        VERIFY_OK(m_shop->products().recordMovements(m_shop->call(), {{u"m%1"_s.arg(i),
                                                                       made.id,
                                                                       Quantity::pieces(i % 4 - 1),
                                                                       StockReason::Opening,
                                                                       {},
                                                                       {}}}));
    }
    CatalogQuery query;
    query.sort = CatalogSort(sort);
    query.descending = descending;
    query.limit = 2'000;
    const QList<CatalogLine> all = page(query);
    QCOMPARE(all.size(), 23);
    const auto before = [&](const CatalogLine &a, const CatalogLine &b) {
        const auto key = [&](const CatalogLine &line) {
            return std::tuple(sort == 0   ? line.place.name
                              : sort == 1 ? line.place.sku
                                          : QString(),
                              sort == 2   ? line.place.price
                              : sort == 3 ? line.place.onHand
                                          : 0);
        };
        return descending ? key(b) < key(a) : key(a) < key(b);
    };
    QVERIFY(std::is_sorted(all.begin(), all.end(), before));

    for (const bool backwards : {false, true}) {
        CatalogQuery paged = query;
        paged.limit = limit;
        paged.backwards = backwards;
        QList<CatalogLine> read;
        for (QList<CatalogLine> lines = page(paged); !lines.isEmpty(); lines = page(paged)) {
            QVERIFY(lines.size() <= limit);
            read = backwards ? lines + read : read + lines;
            paged.from = backwards ? lines.constFirst().place : lines.constLast().place;
        }
        QStringList ids, wanted;
        for (const CatalogLine &line : read)
            ids.append(line.product.id.toString());
        for (const CatalogLine &line : all)
            wanted.append(line.product.id.toString());
        QCOMPARE(ids, wanted);
    }
}

CategoryId TestCatalogList::category(const QString &name, CategoryId parent)
{
    const CategoryId id = m_shop->products().ensureCategory(m_shop->call(), name, {})->id;
    SqlSpecifications fields(m_shop->database());
    const auto before = fields.read(id);
    if (!fields.save(m_shop->call(), *before, {id, parent, {}}, 1))
        qFatal("no category %s", qPrintable(name));
    return id;
}

void TestCatalogList::aCategoryListsWhatStandsBelowIt_data()
{
    QTest::addColumn<int>("sort");
    QTest::addColumn<bool>("descending");
    for (const bool descending : {false, true}) {
        QTest::addRow("by name, %s", descending ? "falling" : "rising")
            << int(CatalogSort::Name) << descending;
        QTest::addRow("by price, %s", descending ? "falling" : "rising")
            << int(CatalogSort::Price) << descending;
    }
}

void TestCatalogList::aCategoryListsWhatStandsBelowIt()
{
    QFETCH(int, sort);
    QFETCH(bool, descending);
    const CategoryId food = category(u"Food"_s);
    const CategoryId sweets = category(u"Sweets"_s, food);
    const CategoryId chocolate = category(u"Chocolate"_s, sweets);
    const CategoryId tools = category(u"Tools"_s);
    const QList<CategoryId> of{food, sweets, chocolate, tools};
    for (int i = 0; i < 16; ++i) {
        ProductDraft draft =
            CatalogFixture::draft(u"Thing %1"_s.arg(QChar(u'a' + (i * 7) % 16)), u"T%1"_s.arg(i));
        draft.category = of[i % 4];
        draft.price = CatalogFixture::price(100 + (i * 5) % 16);
        m_shop->make(draft);
    }
    CatalogQuery query;
    query.sort = CatalogSort(sort);
    query.descending = descending;
    QStringList wanted;
    for (const CatalogLine &line : page(query)) {
        if (line.product.category != tools)
            wanted.append(line.product.name);
    }
    QCOMPARE(wanted.size(), 12);
    query.category = food;
    QCOMPARE(namesOf(page(query)), wanted);
    query.limit = 5;
    QStringList read;
    for (QList<CatalogLine> lines = page(query); !lines.isEmpty(); lines = page(query)) {
        read += namesOf(lines);
        query.from = lines.constLast().place;
    }
    QCOMPARE(read, wanted);
    query.backwards = true;
    QCOMPARE(namesOf(page(query)),
             wanted.mid(wanted.size() - 6, 5)); // the page before the last one
    query = {};
    query.category = chocolate;
    QCOMPARE(page(query).size(), 4);

    ProductQuery counter; // as Sell and the storefront ask
    counter.category = sweets;
    counter.limit = 3;
    QStringList sold;
    for (auto some = m_shop->products().list(m_shop->call(), counter); !some->isEmpty();
         some = m_shop->products().list(m_shop->call(), counter)) {
        for (const ProductSummary &product : *some)
            sold.append(product.name);
        counter.afterName = some->constLast().name;
        counter.afterId = some->constLast().id;
    }
    QCOMPARE(sold.size(), 8);
    QVERIFY(std::is_sorted(sold.begin(), sold.end()));
    counter = {};
    counter.category = food;
    counter.text = u"thing"_s;
    QCOMPARE(m_shop->products().list(m_shop->call(), counter)->size(), 12);
}

void TestCatalogList::manyCategoriesWithManyProductsAreReadByOrder()
{
    const CategoryId all = category(u"All"_s);
    for (int i = 0; i < 24; ++i)
        category(u"Below %1"_s.arg(i), all);
    ProductDraft draft = CatalogFixture::draft(u"Thing"_s, u"T"_s);
    draft.category = all;
    const Product first = m_shop->make(draft);
    const qint64 key =
        *Statement(m_shop->database(), "SELECT key FROM products_category WHERE id = ?")
             .bind(all)
             .scalar();
    QCOMPARE(categoryScope(m_shop->database(), key)->keys.size(), 25);
    QVERIFY(!categoryScope(m_shop->database(), key)->byOrder);
    if (testsOnPostgres())
        QSKIP("the many rows are made by SQLite");
    Transaction many(m_shop->database(), "test.many");
    VERIFY_OK(Statement(m_shop->database(), kManyProducts).bind(first.id).run());
    VERIFY_OK(Statement(m_shop->database(), kManyStocks).run());
    VERIFY_OK(many.commit());
    QVERIFY(categoryScope(m_shop->database(), key)->byOrder);
    CatalogQuery query;
    query.category = all;
    query.limit = 2'000;
    const QList<CatalogLine> lines = page(query);
    QCOMPARE(lines.size(), 2'000);
    query.from = lines.constLast().place;
    QCOMPARE(page(query).size(), 1'001);
    ProductQuery counter;
    counter.category = all;
    counter.limit = 2'000;
    counter.afterName = lines.constLast().product.name;
    counter.afterId = lines.constLast().product.id;
    QCOMPARE(m_shop->products().list(m_shop->call(), counter)->size(), 1'001);
}

void TestCatalogList::noPageSortsOrReadsWhatLiesBefore_data()
{
    QTest::addColumn<QString>("sql");
    const QString lines =
        u"EXPLAIN QUERY PLAN SELECT p.key, c.name FROM products_product p CROSS JOIN "
        "products_stock s LEFT JOIN products_category c ON c.key = p.category "
        "WHERE p.key = s.product AND p.archived = 0 AND "_s;
    QTest::newRow("name, equals")
        << lines + u"p.name_folded = 'a' AND p.id > x'00' ORDER BY p.id LIMIT 9"_s;
    QTest::newRow("name, beyond")
        << lines + u"p.name_folded > 'a' ORDER BY p.name_folded, p.id LIMIT 9"_s;
    QTest::newRow("name in a category, beyond")
        << lines + u"p.name_folded > 'a' AND p.category = 1 ORDER BY p.name_folded, p.id LIMIT 9"_s;
    QTest::newRow("sku, falling") << lines + u"p.sku < 'a' ORDER BY p.sku DESC LIMIT 9"_s;
    QTest::newRow("price, equals")
        << lines + u"(COALESCE(p.price, -1)) = 5 AND p.key > 7 ORDER BY p.key LIMIT 9"_s;
    QTest::newRow("price, beyond, falling")
        << lines +
               u"(COALESCE(p.price, -1)) < 5 ORDER BY (COALESCE(p.price, -1)) DESC, p.key DESC LIMIT 9"_s;
    const QString stock =
        u"EXPLAIN QUERY PLAN SELECT p.key FROM products_stock s CROSS JOIN products_product p "
        "WHERE p.key = s.product AND p.archived = 0 AND "_s;
    QTest::newRow("stock, equals")
        << stock + u"s.on_hand = 5 AND s.product > 7 ORDER BY s.product LIMIT 9"_s;
    QTest::newRow("stock, beyond")
        << stock + u"s.on_hand > 5 ORDER BY s.on_hand, s.product LIMIT 9"_s;
}

// The statements of the list are built from these parts (sql_catalog_list.cpp).
void TestCatalogList::noPageSortsOrReadsWhatLiesBefore()
{
    QFETCH(QString, sql);
    if (testsOnPostgres())
        QSKIP("the plans are those of SQLite");
    static QList<QByteArray> kept; // a statement is known by where its text is
    kept.append(sql.toUtf8());
    const auto plan =
        Statement(m_shop->database(), kept.constLast().constData()).all([](const Row &row) {
            return row.text(3);
        });
    QVERIFY2(plan, plan ? "" : qPrintable(describe(plan.error())));
    const QString steps = plan->join(u'\n');
    QVERIFY2(!steps.contains(u"TEMP B-TREE"_s), qPrintable(steps));
    QVERIFY2(plan->first().startsWith(u"SEARCH"_s), qPrintable(steps));
}

void TestCatalogList::eachViewShowsItsOwn()
{
    ProductDraft plain = CatalogFixture::draft(u"Plain"_s);
    ProductDraft low = CatalogFixture::draft(u"Low"_s);
    low.reorderAt = Quantity::pieces(5);
    ProductDraft open = CatalogFixture::draft(u"Open"_s);
    open.price.reset();
    m_shop->make(plain);
    const Product lowOne = m_shop->make(low);
    m_shop->make(open);
    const Product hidden = m_shop->make(CatalogFixture::draft(u"Hidden"_s));
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::Hide;
    const auto plan = m_shop->products().planChanges(m_shop->call(), {hidden.id}, edit);
    VERIFY_OK(plan);
    VERIFY_OK(m_shop->products().changeProducts(m_shop->call(), *plan));

    CatalogQuery query;
    const auto shows = [&](CatalogShow show) {
        query.show = show;
        return namesOf(page(query));
    };
    QCOMPARE(shows(CatalogShow::Active), (QStringList{u"Low"_s, u"Open"_s, u"Plain"_s}));
    QCOMPARE(shows(CatalogShow::LowStock), QStringList{u"Low"_s});
    QCOMPARE(shows(CatalogShow::NoPrice), QStringList{u"Open"_s});
    QCOMPARE(shows(CatalogShow::Hidden), QStringList{u"Hidden"_s});
    query.text = u"hid"_s;
    QCOMPARE(shows(CatalogShow::Hidden), QStringList{u"Hidden"_s});
    QCOMPARE(shows(CatalogShow::Active), QStringList());
    query.text.clear();
    QCOMPARE(m_shop->products().counts(m_shop->call())->active, 3);
    QCOMPARE(m_shop->products().counts(m_shop->call())->low, 1);
    VERIFY_OK(m_shop->products().recordMovements(
        m_shop->call(),
        {{u"in"_s, lowOne.id, Quantity::pieces(6), StockReason::Received, {}, {}}}));
    QCOMPARE(shows(CatalogShow::LowStock), QStringList());
    QCOMPARE(m_shop->products().product(m_shop->call(), lowOne.id)->values.reorderAt,
             std::optional(Quantity::pieces(5)));
}

void TestCatalogList::whoMayNotEditSeesNoCost()
{
    ProductDraft draft = CatalogFixture::draft(u"Tea"_s);
    draft.cost = CatalogFixture::price(100);
    const Product made = m_shop->make(draft);
    QVERIFY(page({}).first().cost.has_value());
    Call cashier = m_shop->call();
    cashier.actor.rights.revoke(Action::EditProducts);
    QVERIFY(!m_shop->products().lines(cashier, {})->first().cost);
    QVERIFY(!m_shop->products().line(cashier, made.id)->cost);
}

void TestCatalogList::aBatchIsDoneOnceAndTakenBackOnce()
{
    QList<ProductId> ids;
    for (int i = 0; i < 500; ++i)
        ids.append(m_shop->make(CatalogFixture::draft(u"Product %1"_s.arg(i))).id);
    BulkEdit edit;
    edit.percentMillionths = 100'000;
    edit.ending = PriceEnding::Nine;
    const auto plan = m_shop->products().planChanges(m_shop->call(), ids, edit);
    QCOMPARE(plan->size(), 500);
    const Call call = m_shop->call();
    const auto done = m_shop->products().changeProducts(call, *plan);
    VERIFY_OK(done);
    QCOMPARE(done->undo.size(), 500);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_product WHERE price = 27900"), 500);
    const auto again = m_shop->products().changeProducts(call, *plan);
    QCOMPARE(again->undo.size(), 0);
    QCOMPARE(
        m_shop->count("SELECT COUNT(*) FROM products_product WHERE price = 27900 AND version = 2"),
        500);
    VERIFY_OK(m_shop->products().changeProducts(m_shop->call(), done->undo));
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_product WHERE price = 25000"), 500);
    QCOMPARE(m_shop->products().changeProducts(m_shop->call(), done->undo)->changedMeanwhile, 500);
}

void TestCatalogList::whatChangedMeanwhileIsLeftAlone()
{
    const Product a = m_shop->make(CatalogFixture::draft(u"A"_s));
    const Product b = m_shop->make(CatalogFixture::draft(u"B"_s));
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::PriceAmount;
    edit.tenThousandths = 10'000;
    const auto plan = m_shop->products().planChanges(m_shop->call(), {a.id, b.id}, edit);
    ProductDraft other = b.values;
    other.price = CatalogFixture::price(999);
    VERIFY_OK(m_shop->products().update(m_shop->call(), b.id, 1, other));
    const auto done = m_shop->products().changeProducts(m_shop->call(), *plan);
    QCOMPARE(done->changedMeanwhile, 1);
    QCOMPARE(done->undo.size(), 1);
    QVERIFY(m_shop->products().product(m_shop->call(), b.id)->values.price ==
            CatalogFixture::price(999));
    QVERIFY(m_shop->products().product(m_shop->call(), a.id)->values.price ==
            CatalogFixture::price(350));
}

void TestCatalogList::aBatchNeedsTheRight()
{
    const Product made = m_shop->make(CatalogFixture::draft(u"Tea"_s));
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::Hide;
    const auto plan = m_shop->products().planChanges(m_shop->call(), {made.id}, edit);
    Call cashier = m_shop->call();
    cashier.actor.rights.revoke(Action::EditProducts);
    const auto done = m_shop->products().changeProducts(cashier, *plan);
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"permission.denied"_s);
    QVERIFY(!m_shop->products().product(m_shop->call(), made.id)->archived);
}

void TestCatalogList::eachPriceLeavesItsPeriod()
{
    const Product made = m_shop->make(CatalogFixture::draft(u"Tea"_s));
    const TimeMs first = m_shop->clock().nowMs();
    m_shop->clock().advance(1'000);
    ProductDraft draft = made.values;
    draft.price = CatalogFixture::price(200);
    const Call call = m_shop->call();
    VERIFY_OK(m_shop->products().update(call, made.id, 1, draft));
    m_shop->clock().advance(1'000);
    BulkEdit edit;
    edit.percentMillionths = 500'000;
    const auto plan = m_shop->products().planChanges(m_shop->call(), {made.id}, edit);
    VERIFY_OK(m_shop->products().changeProducts(call, *plan));
    const auto history = m_shop->products().priceHistory(m_shop->call(), made.id);
    VERIFY_OK(history);
    QCOMPARE(history->size(), 3);
    QVERIFY((history->at(0) == PricePeriod{CatalogFixture::price(300), first + 2'000}));
    QVERIFY((history->at(1) == PricePeriod{CatalogFixture::price(200), first + 1'000, first + 2'000,
                                           call.actor.user}));
    QVERIFY((history->at(2) ==
             PricePeriod{CatalogFixture::price(250), first, first + 1'000, call.actor.user}));
}

void TestCatalogList::aPriceOfNoTimeLeavesNone()
{
    const Product made = m_shop->make(CatalogFixture::draft(u"Tea"_s));
    ProductDraft draft = made.values;
    draft.price = CatalogFixture::price(200);
    VERIFY_OK(m_shop->products().update(m_shop->call(), made.id, 1, draft));
    QCOMPARE(m_shop->products().priceHistory(m_shop->call(), made.id)->size(), 1);
    draft.name = u"Green tea"_s;
    m_shop->clock().advance(1'000);
    VERIFY_OK(m_shop->products().update(m_shop->call(), made.id, 2, draft));
    QCOMPARE(m_shop->products().priceHistory(m_shop->call(), made.id)->size(), 1);
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestCatalogList)
#include "tst_catalog_list.moc"
