// SPDX-License-Identifier: GPL-3.0-or-later
// Suppliers, what is to be ordered from them, and the lists of the stock.
#include "core/products/sql_count_sheets.h"
#include "core/products/sql_stock_lists.h"
#include "core/products/sql_suppliers.h"
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

struct StockedShop {
    CatalogFixture shop;
    SqlSuppliers suppliers{shop.database(), shop.clock()};
    SqlStockLists lists{shop.database(), shop.products()};
    SqlCountSheets sheets{shop.database(), shop.products(), shop.clock()};

    Supplier supplier(const QString &name)
    {
        const auto saved =
            suppliers.save(shop.call(), {shop.ids().mint<SupplierId>(), {name, {}, {}, {}, {}}, 0});
        if (!saved)
            qFatal("%s", qPrintable(describe(saved.error())));
        return *saved;
    }
    // With so much on hand, to be ordered at 4.
    ProductId product(const QString &name, qint64 onHand, SupplierId supplier = {})
    {
        const ProductId id = shop.make(CatalogFixture::draft(name)).id;
        Supply supply;
        supply.supplier = supplier;
        supply.reorderAt = Quantity::pieces(4);
        const Done set = suppliers.setSupply(shop.call(), id, supply);
        const Done moved =
            shop.products().recordMovements(shop.call(), {{u"opening:"_s + id.toString(),
                                                           id,
                                                           Quantity::pieces(onHand),
                                                           StockReason::Opening,
                                                           {},
                                                           u"first"_s}});
        if (!set || !moved)
            qFatal("no product");
        return id;
    }
    QStringList names(const LevelQuery &query)
    {
        const auto levels = lists.levels(shop.call(), query);
        if (!levels)
            qFatal("%s", qPrintable(describe(levels.error())));
        QStringList names;
        for (const StockLevel &level : *levels)
            names.append(level.product.name);
        return names;
    }
    QList<qint64> changes(const StockLedgerQuery &query)
    {
        const auto lines = lists.ledger(shop.call(), query);
        if (!lines)
            qFatal("%s", qPrintable(describe(lines.error())));
        QList<qint64> changes;
        for (const StockLedgerLine &line : *lines)
            changes.append(line.change.thousandths() / 1000);
        return changes;
    }
};

} // namespace

class TestSuppliers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSupplierIsKeptAndChanged();
    void refusesASupplierNobodyCouldTellApart();
    void aProductIsOrderedBySupplierAndNumber();
    void whatIsProposedFillsUpToTheTarget_data();
    void whatIsProposedFillsUpToTheTarget();
    void theProposalIsGroupedBySupplier();
    void whatIsOnItsWayIsNotOrderedAgain();
    void oversoldProductsAreListed();
    void theLedgerIsFiltered();
    void theLedgerIsReadOnBehindAPlace();
    void whoMayNotAdjustStockSeesNothing();
};

void TestSuppliers::aSupplierIsKeptAndChanged()
{
    StockedShop at;
    const SupplierId id = at.shop.ids().mint<SupplierId>();
    const Supplier fundy{
        id, {u" Fundy Foods "_s, u"Ana"_s, u"902 555"_s, u"a@fundy.example"_s, u"K-17"_s}, 0};
    const auto made = at.suppliers.save(at.shop.call(), fundy);
    VERIFY_OK(made);
    QCOMPARE(made->values.name, u"Fundy Foods"_s);
    QCOMPARE(*at.suppliers.save(at.shop.call(), fundy), *made); // sent twice
    Supplier renamed = *made;
    renamed.values.contact = u"Bo"_s;
    VERIFY_OK(at.suppliers.save(at.shop.call(), renamed));
    renamed.values.contact = u"Cy"_s;
    VERIFY_ERROR(at.suppliers.save(at.shop.call(), renamed), u"supplier.changedMeanwhile"_s);
    const auto all = at.suppliers.suppliers(at.shop.call());
    QCOMPARE(all->size(), 1);
    QCOMPARE(all->first().values.contact, u"Bo"_s);
    renamed = all->first();
    renamed.archived = true;
    VERIFY_OK(at.suppliers.save(at.shop.call(), renamed));
    QVERIFY(at.suppliers.suppliers(at.shop.call())->isEmpty());
}

void TestSuppliers::refusesASupplierNobodyCouldTellApart()
{
    StockedShop at;
    at.supplier(u"Fundy Foods"_s);
    const Supplier other = at.supplier(u"Other"_s);
    const auto save = [&](const QString &name, qint64 version = 0) {
        const SupplierId id = version > 0 ? other.id : at.shop.ids().mint<SupplierId>();
        return at.suppliers.save(at.shop.call(), {id, {name, {}, {}, {}, {}}, version});
    };
    VERIFY_ERROR(save(u" "_s), u"supplier.nameMissing"_s);
    VERIFY_ERROR(save(u"FUNDY foods"_s), u"supplier.nameTaken"_s);
    VERIFY_ERROR(save(u"Fundy Foods"_s, 1), u"supplier.nameTaken"_s);
    VERIFY_ERROR(save(QString(300, u'x')), u"supplier.textMalformed"_s);
    VERIFY_ERROR(at.suppliers.save(at.shop.call(),
                                   {at.shop.ids().mint<SupplierId>(), {u"x"_s, {}, {}, {}, {}}, 3}),
                 u"supplier.notFound"_s);
}

void TestSuppliers::aProductIsOrderedBySupplierAndNumber()
{
    StockedShop at;
    const Supplier fundy = at.supplier(u"Fundy Foods"_s);
    const Product tea = at.shop.make(CatalogFixture::draft(u"Tea"_s));
    const Supply supply{fundy.id, u"FF-100"_s, Quantity::pieces(6), Quantity::pieces(24),
                        Quantity::pieces(12)};
    VERIFY_OK(at.suppliers.setSupply(at.shop.call(), tea.id, supply));
    QCOMPARE(*at.suppliers.supplyOf(at.shop.call(), tea.id), supply);
    const auto product = at.shop.products().product(at.shop.call(), tea.id);
    QCOMPARE(product->values.reorderAt, supply.reorderAt);
    QCOMPARE(product->version, tea.version + 1);
    Supply wrong = supply;
    wrong.pack = {};
    VERIFY_ERROR(at.suppliers.setSupply(at.shop.call(), tea.id, wrong), u"supply.outOfRange"_s);
    wrong = supply;
    wrong.supplier = at.shop.ids().mint<SupplierId>();
    VERIFY_ERROR(at.suppliers.setSupply(at.shop.call(), tea.id, wrong), u"supplier.notFound"_s);
    VERIFY_ERROR(at.suppliers.setSupply(at.shop.call(), at.shop.ids().mint<ProductId>(), supply),
                 u"product.notFound"_s);
}

void TestSuppliers::whatIsProposedFillsUpToTheTarget_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("target"); // -1: none
    QTest::addColumn<int>("pack");
    QTest::addColumn<int>("available");
    QTest::addColumn<int>("coming");
    QTest::addColumn<int>("proposed");
    QTest::newRow("enough") << 4 << 20 << 1 << 5 << 0 << 0;
    QTest::newRow("at the level") << 4 << 20 << 1 << 4 << 0 << 16;
    QTest::newRow("below nothing") << 4 << 20 << 1 << -3 << 0 << 23;
    QTest::newRow("whole cases") << 4 << 20 << 12 << 4 << 0 << 24;
    QTest::newRow("no target: twice the level") << 4 << -1 << 1 << 3 << 0 << 5;
    QTest::newRow("enough is coming") << 4 << 20 << 1 << 2 << 12 << 0;
    QTest::newRow("too little is coming") << 4 << 20 << 1 << 0 << 3 << 17;
    QTest::newRow("a level of nothing") << 0 << -1 << 1 << 0 << 0 << 0;
    QTest::newRow("sold out under such a level") << 0 << -1 << 1 << -2 << 0 << 2;
}

void TestSuppliers::whatIsProposedFillsUpToTheTarget()
{
    QFETCH(int, level);
    QFETCH(int, target);
    QFETCH(int, pack);
    QFETCH(int, available);
    QFETCH(int, coming);
    QFETCH(int, proposed);
    Supply supply;
    supply.reorderAt = Quantity::pieces(level);
    if (target >= 0)
        supply.target = Quantity::pieces(target);
    supply.pack = Quantity::pieces(pack);
    QCOMPARE(orderProposal(supply, Quantity::pieces(available), Quantity::pieces(coming)),
             Quantity::pieces(proposed));
    supply.reorderAt.reset();
    QCOMPARE(orderProposal(supply, Quantity::pieces(available), Quantity::pieces(coming)),
             Quantity());
}

void TestSuppliers::theProposalIsGroupedBySupplier()
{
    StockedShop at;
    const SupplierId atlas = at.supplier(u"Atlas"_s).id;
    const SupplierId birch = at.supplier(u"Birch"_s).id;
    at.product(u"Milk"_s, 1, birch);
    at.product(u"Tea"_s, 2, atlas);
    at.product(u"Bread"_s, 0);
    at.product(u"Coffee"_s, 3, atlas);
    at.product(u"Plenty"_s, 50, atlas);
    QCOMPARE(at.names({}), (QStringList{u"Bread"_s, u"Coffee"_s, u"Tea"_s, u"Milk"_s}));
    LevelQuery ofAtlas;
    ofAtlas.supplier = atlas;
    QCOMPARE(at.names(ofAtlas), (QStringList{u"Coffee"_s, u"Tea"_s}));
    const auto levels = at.lists.levels(at.shop.call(), ofAtlas);
    QCOMPARE(levels->first().supplierName, u"Atlas"_s);
    QCOMPARE(levels->first().proposal, Quantity::pieces(5));
    QCOMPARE(at.lists.counts(at.shop.call())->toOrder, 4);
    LevelQuery all;
    all.show = LevelShow::All;
    QCOMPARE(at.names(all).size(), 5);
    all.text = u"plen"_s;
    QCOMPARE(at.names(all), QStringList(u"Plenty"_s));
}

void TestSuppliers::whatIsOnItsWayIsNotOrderedAgain()
{
    StockedShop at;
    const ProductId tea = at.product(u"Tea"_s, 2);
    NewSheet order;
    order.id = at.shop.ids().mint<CountSheetId>();
    order.expected = {{tea, Quantity::pieces(6)}};
    VERIFY_OK(at.sheets.begin(at.shop.call(), order));
    auto levels = at.lists.levels(at.shop.call(), {});
    QCOMPARE(levels->first().onOrder, Quantity::pieces(6));
    QCOMPARE(levels->first().proposal, Quantity());
    VERIFY_OK(at.sheets.count(at.shop.call(), order.id,
                              {CountStep::Kind::Add, tea, Quantity::pieces(1)}));
    VERIFY_OK(at.sheets.book(at.shop.call(), order.id)); // the rest does not come any more
    levels = at.lists.levels(at.shop.call(), {});
    QCOMPARE(levels->first().onOrder, Quantity());
    QCOMPARE(levels->first().proposal, Quantity::pieces(5));
}

void TestSuppliers::oversoldProductsAreListed()
{
    StockedShop at;
    at.product(u"Tea"_s, -2);
    at.product(u"Mug"_s, -7);
    at.product(u"None"_s, 0);
    LevelQuery query;
    query.show = LevelShow::Oversold;
    QCOMPARE(at.names(query), (QStringList{u"Mug"_s, u"Tea"_s}));
    QCOMPARE(at.lists.counts(at.shop.call())->oversold, 2);
}

void TestSuppliers::theLedgerIsFiltered()
{
    StockedShop at;
    const ProductId tea = at.product(u"Tea"_s, 10);
    at.product(u"Mug"_s, 20);
    at.shop.clock().advance(1'000);
    const TimeMs later = at.shop.clock().nowMs();
    const Call somebody = at.shop.call();
    VERIFY_OK(at.shop.products().recordMovements(
        somebody, {{u"w"_s, tea, Quantity::pieces(-1), StockReason::WrittenOff, {}, u"broken"_s}}));
    QCOMPARE(at.changes({}), (QList<qint64>{-1, 20, 10}));
    StockLedgerQuery query;
    query.product = tea;
    QCOMPARE(at.changes(query), (QList<qint64>{-1, 10}));
    query.reason = u"opening"_s;
    QCOMPARE(at.changes(query), (QList<qint64>{10}));
    query = {};
    query.author = somebody.actor.user;
    QCOMPARE(at.changes(query), (QList<qint64>{-1}));
    query = {};
    query.until = later;
    QCOMPARE(at.changes(query), (QList<qint64>{20, 10}));
    query.from = later;
    query.until = later + 1;
    QCOMPARE(at.changes(query), (QList<qint64>{-1}));
    const auto line = at.lists.ledger(somebody, query);
    QCOMPARE(line->first().note, u"broken"_s);
    QCOMPARE(line->first().productName, u"Tea"_s);
}

void TestSuppliers::theLedgerIsReadOnBehindAPlace()
{
    StockedShop at;
    const ProductId tea = at.product(u"Tea"_s, 1);
    for (int i = 2; i <= 5; ++i)
        VERIFY_OK(at.shop.products().recordMovements(
            at.shop.call(),
            {{QString::number(i), tea, Quantity::pieces(i), StockReason::Received, {}, {}}}));
    StockLedgerQuery query;
    query.limit = 2;
    QCOMPARE(at.changes(query), (QList<qint64>{5, 4}));
    query.before = at.lists.ledger(at.shop.call(), query)->last().place;
    QCOMPARE(at.changes(query), (QList<qint64>{3, 2}));
    query.before = at.lists.ledger(at.shop.call(), query)->last().place;
    QCOMPARE(at.changes(query), (QList<qint64>{1}));
    std::stop_source stop;
    stop.request_stop();
    Call call = at.shop.call();
    call.stop = stop.get_token();
    VERIFY_ERROR(at.lists.ledger(call, {}), u"report.stopped"_s);
}

void TestSuppliers::whoMayNotAdjustStockSeesNothing()
{
    StockedShop at;
    const Supplier fundy = at.supplier(u"Fundy Foods"_s);
    const ProductId tea = at.product(u"Tea"_s, 1);
    Call cashier = at.shop.call();
    cashier.actor.rights = {};
    cashier.actor.rights.grant(Action::Sell);
    const QString denied = u"permission.denied"_s;
    VERIFY_ERROR(at.suppliers.suppliers(cashier), denied);
    VERIFY_ERROR(at.suppliers.save(cashier, fundy), denied);
    VERIFY_ERROR(at.suppliers.supplyOf(cashier, tea), denied);
    VERIFY_ERROR(at.suppliers.setSupply(cashier, tea, {}), denied);
    VERIFY_ERROR(at.lists.levels(cashier, {}), denied);
    VERIFY_ERROR(at.lists.counts(cashier), denied);
    VERIFY_ERROR(at.lists.ledger(cashier, {}), denied);
}

QTEST_APPLESS_MAIN(TestSuppliers)
#include "tst_suppliers.moc"
