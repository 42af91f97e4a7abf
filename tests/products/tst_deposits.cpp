// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestDeposits final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void aProductCarriesItsDeposit();
    void aProductWithoutOneHasNone();
    void theDepositIsChangedAndTakenOff();
    void theSameRequestWithAnotherDepositIsAnotherRequest();
    void refusalsNameTheField_data();
    void refusalsNameTheField();
    void aDepositThatProductsCarryStaysOne();
    void depositsAreListedByName();
    void pricesAreThoseOfTheCatalog();

private:
    Product deposit(const QString &name, qint64 cents)
    {
        ProductDraft draft = CatalogFixture::draft(name);
        draft.kind = ProductKind::Deposit;
        draft.price = CatalogFixture::price(cents);
        return m_shop->make(draft);
    }
    ProductDraft water(ProductId deposit)
    {
        ProductDraft draft = CatalogFixture::draft(u"Water"_s, u"WATER"_s);
        draft.price = CatalogFixture::price(99);
        draft.deposit = deposit;
        return draft;
    }
    std::optional<ProductSummary> depositOf(ProductId id)
    {
        const auto found = m_shop->products().depositOf(m_shop->call(), id);
        if (!found)
            qFatal("%s", qPrintable(describe(found.error())));
        return *found;
    }

    std::unique_ptr<CatalogFixture> m_shop;
};

void TestDeposits::init()
{
    m_shop = std::make_unique<CatalogFixture>();
}

void TestDeposits::aProductCarriesItsDeposit()
{
    const Product pledge = deposit(u"Bottle deposit"_s, 25);
    const Product made = m_shop->make(water(pledge.id));
    QCOMPARE(m_shop->products().product(m_shop->call(), made.id)->values.deposit, pledge.id);
    const auto found = depositOf(made.id);
    QVERIFY(found);
    QCOMPARE(found->id, pledge.id);
    QCOMPARE(found->name, u"Bottle deposit"_s);
    QCOMPARE(found->kind, ProductKind::Deposit);
    QCOMPARE(found->price, CatalogFixture::price(25));
}

void TestDeposits::aProductWithoutOneHasNone()
{
    const Product made = m_shop->make(CatalogFixture::draft(u"Tea"_s));
    QVERIFY(!depositOf(made.id));
    QVERIFY(m_shop->products().product(m_shop->call(), made.id)->values.deposit.isNull());
    QVERIFY(!depositOf(m_shop->ids().mint<ProductId>()));
}

void TestDeposits::theDepositIsChangedAndTakenOff()
{
    const Product small = deposit(u"Small"_s, 10);
    const Product large = deposit(u"Large"_s, 25);
    Product made = m_shop->make(water(small.id));
    made.values.deposit = large.id;
    auto updated = m_shop->products().update(m_shop->call(), made.id, made.version, made.values);
    VERIFY_OK(updated);
    QCOMPARE(updated->values.deposit, large.id);
    QCOMPARE(depositOf(made.id)->id, large.id);
    updated->values.deposit = ProductId();
    VERIFY_OK(
        m_shop->products().update(m_shop->call(), made.id, updated->version, updated->values));
    QVERIFY(!depositOf(made.id));
}

void TestDeposits::theSameRequestWithAnotherDepositIsAnotherRequest()
{
    const Product small = deposit(u"Small"_s, 10);
    const Product large = deposit(u"Large"_s, 25);
    const ProductId id = m_shop->ids().mint<ProductId>();
    VERIFY_OK(m_shop->products().create(m_shop->call(), id, water(small.id)));
    VERIFY_OK(m_shop->products().create(m_shop->call(), id, water(small.id)));
    VERIFY_ERROR(m_shop->products().create(m_shop->call(), id, water(large.id)),
                 u"command.mismatch"_s);
}

void TestDeposits::refusalsNameTheField_data()
{
    using Change = std::function<void(ProductDraft &, ProductId)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    const auto row = [](const char *name, const Change &change, const QString &key,
                        const QString &field) { QTest::newRow(name) << change << key << field; };
    row(
        "a deposit nobody knows",
        [](ProductDraft &d, ProductId) { d.deposit = ProductId(QUuid::createUuid()); },
        u"product.depositUnknown"_s, u"deposit"_s);
    row(
        "goods as a deposit", [](ProductDraft &d, ProductId goods) { d.deposit = goods; },
        u"product.depositUnknown"_s, u"deposit"_s);
    row(
        "a deposit on a deposit",
        [](ProductDraft &d, ProductId goods) {
            d.kind = ProductKind::Deposit;
            d.deposit = goods;
        },
        u"product.depositOfDeposit"_s, u"deposit"_s);
    row(
        "a deposit on what is weighed",
        [](ProductDraft &d, ProductId goods) {
            d.unit = Unit::Kilogram;
            d.deposit = goods;
        },
        u"product.depositNeedsPieces"_s, u"unit"_s);
    row(
        "a deposit that is weighed",
        [](ProductDraft &d, ProductId) {
            d.kind = ProductKind::Deposit;
            d.unit = Unit::Litre;
        },
        u"product.depositNeedsPieces"_s, u"unit"_s);
    row(
        "a deposit of no price",
        [](ProductDraft &d, ProductId) {
            d.kind = ProductKind::Deposit;
            d.price.reset();
        },
        u"product.depositNeedsPrice"_s, u"price"_s);
}

void TestDeposits::refusalsNameTheField()
{
    using Change = std::function<void(ProductDraft &, ProductId)>;
    QFETCH(Change, change);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const Product goods = m_shop->make(CatalogFixture::draft(u"Tea"_s));
    ProductDraft draft = water({});
    change(draft, goods.id);
    const auto made =
        m_shop->products().create(m_shop->call(), m_shop->ids().mint<ProductId>(), draft);
    VERIFY_ERROR(made, key);
    QCOMPARE(made.error().context.value(u"field"_s).toString(), field);
}

void TestDeposits::aDepositThatProductsCarryStaysOne()
{
    Product pledge = deposit(u"Bottle deposit"_s, 25);
    Product made = m_shop->make(water(pledge.id));
    pledge.values.kind = ProductKind::Goods;
    const auto refused =
        m_shop->products().update(m_shop->call(), pledge.id, pledge.version, pledge.values);
    VERIFY_ERROR(refused, u"product.depositInUse"_s);
    QCOMPARE(refused.error().context.value(u"field"_s).toString(), u"kind"_s);
    made.values.deposit = ProductId();
    VERIFY_OK(m_shop->products().update(m_shop->call(), made.id, made.version, made.values));
    VERIFY_OK(m_shop->products().update(m_shop->call(), pledge.id, pledge.version, pledge.values));
}

void TestDeposits::depositsAreListedByName()
{
    deposit(u"crate"_s, 150);
    m_shop->make(CatalogFixture::draft(u"Bread"_s));
    deposit(u"Bottle"_s, 25);
    QStringList names;
    const auto deposits = m_shop->products().deposits(m_shop->call());
    VERIFY_OK(deposits);
    for (const ProductSummary &each : *deposits)
        names.append(each.name);
    QCOMPARE(names, QStringList({u"Bottle"_s, u"crate"_s}));
}

void TestDeposits::pricesAreThoseOfTheCatalog()
{
    const Product priced = m_shop->make(water({}));
    ProductDraft open = CatalogFixture::draft(u"Repair"_s);
    open.price.reset();
    const Product asked = m_shop->make(open);
    const auto prices = m_shop->products().prices(
        m_shop->call(), {priced.id, asked.id, m_shop->ids().mint<ProductId>()});
    VERIFY_OK(prices);
    QCOMPARE(prices->size(), 2);
    QCOMPARE(prices->value(priced.id).price, CatalogFixture::price(99));
    QCOMPARE(prices->value(priced.id).updatedAt, m_shop->clock().nowMs());
    QVERIFY(prices->contains(asked.id) && !prices->value(asked.id).price);
}

QTEST_APPLESS_MAIN(TestDeposits)
#include "tst_deposits.moc"
