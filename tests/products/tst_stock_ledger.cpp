// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include "core/storage/transaction.h"

#include <rapidcheck.h>

#include <QHash>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

StockMovement movement(const QString &key, ProductId product, qint64 pieces,
                       StockReason reason = StockReason::Received)
{
    return {key, product, Quantity::pieces(pieces), reason, {}, {}};
}

Quantity onHand(CatalogFixture &shop, ProductId id)
{
    return shop.products().product(shop.call(), id)->onHand;
}

} // namespace

class TestStockLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onHandIsTheSumOfTheMovements();
    void aKeyIsBookedOnce();
    void soldStockMayGoBelowNothing();
    void servicesHaveNoStock_data();
    void servicesHaveNoStock();
    void aMovementKeepsItsReasonDocumentAndAuthor();
    void whoSellsDoesNotCorrectTheLedger();
    void allOrNone();
    void refusesWhatCannotBeBooked_data();
    void refusesWhatCannotBeBooked();
    void anyMovementsInAnyOrderAddUp();
    void verifyTellsWhatDoesNotHold();
};

void TestStockLedger::onHandIsTheSumOfTheMovements()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s));
    VERIFY_OK(shop.products().recordMovements(
        shop.call(), {movement(u"1"_s, tea.id, 10), movement(u"2"_s, tea.id, -3, StockReason::Sold),
                      movement(u"3"_s, tea.id, 1, StockReason::Returned)}));
    QCOMPARE(onHand(shop, tea.id), Quantity::pieces(8));
    const auto found = shop.products().findByCode(shop.call(), u"TEA"_s);
    QCOMPARE((*found)->product.onHand, Quantity::pieces(8));
    QCOMPARE((*found)->product.available(), Quantity::pieces(8));
}

void TestStockLedger::aKeyIsBookedOnce()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    const QList<StockMovement> sale{movement(u"order:1:1:sold"_s, tea.id, -1, StockReason::Sold)};
    VERIFY_OK(shop.products().recordMovements(shop.call(), sale));
    VERIFY_OK(shop.products().recordMovements(shop.call(), sale));
    VERIFY_OK(shop.products().recordMovements(shop.call(), sale + sale));
    QCOMPARE(onHand(shop, tea.id), Quantity::pieces(-1));
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement"), 1);
}

void TestStockLedger::soldStockMayGoBelowNothing()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    VERIFY_OK(shop.products().recordMovements(
        shop.call(), {movement(u"1"_s, tea.id, -1000, StockReason::Sold)}));
    QCOMPARE(onHand(shop, tea.id), Quantity::pieces(-1000));
}

void TestStockLedger::servicesHaveNoStock_data()
{
    QTest::addColumn<ProductKind>("kind");
    QTest::addColumn<bool>("stock");
    QTest::newRow("goods") << ProductKind::Goods << true;
    QTest::newRow("service") << ProductKind::Service << false;
    QTest::newRow("open price") << ProductKind::OpenPrice << true;
    QTest::newRow("deposit") << ProductKind::Deposit << true;
    QTest::newRow("gift card") << ProductKind::GiftCard << false;
}

void TestStockLedger::servicesHaveNoStock()
{
    QFETCH(ProductKind, kind);
    QFETCH(bool, stock);
    CatalogFixture shop;
    ProductDraft draft = CatalogFixture::draft(u"x"_s);
    draft.kind = kind;
    const Product product = shop.make(draft);
    VERIFY_OK(shop.products().recordMovements(
        shop.call(), {movement(u"1"_s, product.id, -2, StockReason::Sold)}));
    QCOMPARE(onHand(shop, product.id), Quantity::pieces(stock ? -2 : 0));
}

void TestStockLedger::aMovementKeepsItsReasonDocumentAndAuthor()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    const OrderId order = shop.ids().mint<OrderId>();
    const Call call = shop.call();
    StockMovement broken = movement(u"1"_s, tea.id, -1, StockReason::WrittenOff);
    broken.document = order.bytes();
    broken.note = u"fell <b>down</b>"_s;
    VERIFY_OK(shop.products().recordMovements(call, {broken}));
    const auto row =
        Statement(shop.database(), "SELECT reason, document, note, author, register, at, change "
                                   "FROM products_movement")
            .one([](const Row &r) {
                return QVariantList{r.text(0),  r.bytes(1), r.text(2), r.bytes(3),
                                    r.bytes(4), r.int64(5), r.int64(6)};
            });
    VERIFY_OK(row);
    QCOMPARE(**row,
             (QVariantList{u"written-off"_s, order.bytes(), broken.note, call.actor.user.bytes(),
                           call.actor.atRegister.bytes(), shop.clock().nowMs(), qint64(-1000)}));
}

void TestStockLedger::whoSellsDoesNotCorrectTheLedger()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    Call cashier = shop.call();
    cashier.actor.rights = {};
    cashier.actor.rights.grant(Action::Sell);
    VERIFY_OK(shop.products().recordMovements(cashier,
                                              {movement(u"1"_s, tea.id, -1, StockReason::Sold)}));
    VERIFY_ERROR(shop.products().recordMovements(
                     cashier, {movement(u"2"_s, tea.id, -1, StockReason::WrittenOff)}),
                 u"permission.denied"_s);
    QCOMPARE(onHand(shop, tea.id), Quantity::pieces(-1));
}

void TestStockLedger::allOrNone()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s));
    const ProductId nobody = shop.ids().mint<ProductId>();
    VERIFY_ERROR(shop.products().recordMovements(
                     shop.call(), {movement(u"1"_s, tea.id, 5), movement(u"2"_s, nobody, 5)}),
                 u"product.notFound"_s);
    QCOMPARE(onHand(shop, tea.id), Quantity());
    // The key was not used up by the attempt.
    VERIFY_OK(shop.products().recordMovements(shop.call(), {movement(u"1"_s, tea.id, 5)}));
    QCOMPARE(onHand(shop, tea.id), Quantity::pieces(5));
}

void TestStockLedger::refusesWhatCannotBeBooked_data()
{
    QTest::addColumn<StockMovement>("movement");
    QTest::addColumn<QString>("key");
    StockMovement bad = movement({}, {}, 1);
    QTest::newRow("no key") << bad << u"movement.keyMalformed"_s;
    bad = movement(u"k"_s, {}, 1);
    bad.change = Quantity::fromThousandths(Quantity::kMaxThousandths + 1);
    QTest::newRow("absurd quantity") << bad << u"quantity.outOfRange"_s;
    bad = movement(u"k"_s, {}, 1);
    bad.note = QChar(u'\0');
    QTest::newRow("NUL in the note") << bad << u"movement.noteMalformed"_s;
    bad = movement(u"k"_s, {}, 1);
    bad.document = "short";
    QTest::newRow("half an id") << bad << u"movement.documentMalformed"_s;
}

void TestStockLedger::refusesWhatCannotBeBooked()
{
    QFETCH(StockMovement, movement);
    QFETCH(QString, key);
    CatalogFixture shop;
    movement.product = shop.make(CatalogFixture::draft(u"Tea"_s)).id;
    VERIFY_ERROR(shop.products().recordMovements(shop.call(), {movement}), key);
    QCOMPARE(shop.count("SELECT COUNT(*) FROM products_movement"), 0);
}

void TestStockLedger::anyMovementsInAnyOrderAddUp()
{
    CatalogFixture shop;
    QList<ProductId> products;
    for (int i = 0; i < 3; ++i)
        products.append(shop.make(CatalogFixture::draft(u"Tea %1"_s.arg(i))).id);
    QHash<QString, std::pair<int, qint64>> expected; // by key: the first booking counts
    const bool held = rc::check("the ledger adds up", [&] {
        const auto batch =
            *rc::gen::container<std::vector<std::tuple<int, int, int>>>(rc::gen::tuple(
                rc::gen::inRange(0, 60), rc::gen::inRange(0, 3), rc::gen::inRange(-50, 50)));
        QList<StockMovement> movements;
        for (const auto &[key, product, pieces] : batch) {
            const QString name = QString::number(key);
            movements.append(movement(name, products[product], pieces));
            if (!expected.contains(name))
                expected.insert(name, {product, pieces});
        }
        RC_ASSERT(bool(shop.products().recordMovements(shop.call(), movements)));
        QList<qint64> sums(3, 0);
        for (const auto &[product, pieces] : std::as_const(expected))
            sums[product] += pieces;
        for (int i = 0; i < 3; ++i)
            RC_ASSERT(onHand(shop, products[i]) == Quantity::pieces(sums[i]));
    });
    QVERIFY(held);
    QCOMPARE(shop.products().verify()->movements, expected.size());
    QCOMPARE(shop.products().verify()->problems, QStringList());
}

void TestStockLedger::verifyTellsWhatDoesNotHold()
{
    CatalogFixture shop;
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"4006381333931"_s}));
    VERIFY_OK(shop.products().recordMovements(shop.call(), {movement(u"1"_s, tea.id, 5)}));
    {
        Transaction tampering(shop.database(), "tamper");
        VERIFY_OK(Statement(shop.database(), "UPDATE products_stock SET on_hand = 6000").run());
        VERIFY_OK(Statement(shop.database(), "UPDATE products_barcode SET text = '1'").run());
        VERIFY_OK(tampering.commit());
    }
    const auto verified = shop.products().verify();
    VERIFY_OK(verified);
    QCOMPARE(verified->problems.size(), 2);
    QVERIFY(verified->problems[0].contains(u"TEA"_s) && verified->problems[0].contains(u"6000"_s) &&
            verified->problems[0].contains(u"5000"_s));
    QVERIFY(verified->problems[1].contains(u"04006381333931"_s));
}

QTEST_APPLESS_MAIN(TestStockLedger)
#include "tst_stock_ledger.moc"
