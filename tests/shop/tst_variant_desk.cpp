// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/variant_desk.h"
#include "core/shop/variant_lists.h"
#include "tests/shop/import_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// Variants made, taken in and taken out by hand, in one step that can be undone.
class TestVariantDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void combinationsStandInTheirOrder();
    void variantsAreMadeAsTheFirst();
    void undoLeavesTheShopAsItWas();
    void whatWasSoldIsNotUndone();
    void oneIsTakenOutAndAnotherTakenIn();
    void undoPutsTheOrderBack();
    void aPlanIsDoneAsAWholeOrNotAtAll();
    void aPlanIsChecked_data();
    void aPlanIsChecked();
    void variantsNeedTheRight();

private:
    Call call() { return m_shop->shop().systemCall(); }
    // A plan of sizes for the shirt.
    VariantPlan sizes(const QStringList &choices)
    {
        VariantPlan plan = *variantPlan(m_shop->shop(), call(), m_shop->product(u"SHIRT"_s).id);
        plan.family.options = {u"Size"_s};
        for (const QStringList &each : combinations({choices})) {
            if (!plan.places.isEmpty() && plan.places.constFirst().choices.isEmpty())
                plan.places[0].choices = each;
            else
                plan.places.append({each, m_shop->shop().ids().mint<ProductId>(), true, {}, {}});
        }
        return plan;
    }
    QStringList family(const QString &sku)
    {
        QStringList rows;
        const auto variants = variantsOf(m_shop->shop(), m_shop->product(sku).id);
        for (const Variant &variant : variants ? *variants : QList<Variant>())
            rows.append(variant.product.name + u" = "_s + variant.choices.join(u'/'));
        return rows;
    }

    std::unique_ptr<ImportFixture> m_shop;
};

void TestVariantDesk::init()
{
    m_shop = std::make_unique<ImportFixture>();
    const Outcome made =
        m_shop->import("name,price,barcode,sku,category,stock\n"
                       "Shirt,19.90,4006381333931,SHIRT,Clothes,7\nCap,9,,CAP,Clothes,\n");
    QCOMPARE(made.report.created, 2);
}

void TestVariantDesk::combinationsStandInTheirOrder()
{
    QCOMPARE(
        combinations({{u"S"_s, u"M"_s}, {u"red"_s, u"blue"_s}}),
        (QList<QStringList>{
            {u"S"_s, u"red"_s}, {u"S"_s, u"blue"_s}, {u"M"_s, u"red"_s}, {u"M"_s, u"blue"_s}}));
    QCOMPARE(combinations({}), QList<QStringList>());
    QCOMPARE(combinations({{u"S"_s}, {}}), QList<QStringList>());
    const QStringList many(20, u"x"_s);
    QCOMPARE(combinations({many, many, many, many, many, many}).size(), kMostVariants + 1);
}

void TestVariantDesk::variantsAreMadeAsTheFirst()
{
    VERIFY_OK(arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s, u"L"_s})));
    QCOMPARE(family(u"SHIRT"_s),
             (QStringList{u"Shirt, S = S"_s, u"Shirt, M = M"_s, u"Shirt, L = L"_s}));
    const Product first = m_shop->product(u"SHIRT"_s);
    const auto variants = variantsOf(m_shop->shop(), first.id);
    const auto large = m_shop->shop().products().product(call(), variants->at(2).product.id);
    VERIFY_OK(large);
    QCOMPARE(large->values.price, first.values.price);
    QCOMPARE(large->values.category, first.values.category);
    QCOMPARE(large->values.barcodes, QList<Barcode>());
    QVERIFY(!large->values.sku.isEmpty() && large->values.sku != first.values.sku);
    QCOMPARE(large->onHand, Quantity());
    QCOMPARE(first.values.barcodes.size(), 1);
    QCOMPARE(first.onHand, Quantity::pieces(7));
    // A file knows the family again by the SKU it began with.
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_family WHERE handle = 'SHIRT'"), 1);
}

void TestVariantDesk::undoLeavesTheShopAsItWas()
{
    const qint64 products = m_shop->products();
    const auto step = arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s}));
    VERIFY_OK(step);
    VERIFY_OK(undoVariants(m_shop->shop(), call(), *step));
    QCOMPARE(m_shop->products(), products);
    QCOMPARE(m_shop->product(u"SHIRT"_s).values.name, u"Shirt"_s);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_family"), 0);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_variant"), 0);
}

void TestVariantDesk::whatWasSoldIsNotUndone()
{
    const auto step = arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s, u"L"_s}));
    VERIFY_OK(step);
    VERIFY_OK(m_shop->shop().products().recordMovements(call(), {{u"sale"_s,
                                                                  step->made.constLast().product,
                                                                  Quantity::pieces(-1),
                                                                  StockReason::Sold,
                                                                  {},
                                                                  {}}}));
    const QStringList before = m_shop->everything();
    const Done undone = undoVariants(m_shop->shop(), call(), *step);
    QCOMPARE(undone.error().key, u"variants.inUse"_s);
    QCOMPARE(undone.error().context.value(u"productName"_s).toString(), u"Shirt, L"_s);
    QCOMPARE(m_shop->everything(), before);
    QCOMPARE(family(u"SHIRT"_s).size(), 3);
}

void TestVariantDesk::oneIsTakenOutAndAnotherTakenIn()
{
    VERIFY_OK(arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s})));
    VariantPlan plan = *variantPlan(m_shop->shop(), call(), m_shop->product(u"SHIRT"_s).id);
    const ProductId medium = plan.places[1].product;
    const auto cap = variantOf(m_shop->shop(), call(), u"CAP"_s);
    VERIFY_OK(cap);
    plan.places[1].product = cap->product;
    const auto step = arrangeVariants(m_shop->shop(), call(), plan);
    VERIFY_OK(step);
    QCOMPARE(family(u"SHIRT"_s), (QStringList{u"Shirt, S = S"_s, u"Cap = M"_s}));
    QCOMPARE(m_shop->shop().products().product(call(), medium)->values.name, u"Shirt, M"_s);
    QVERIFY(variantsOf(m_shop->shop(), medium)->isEmpty());
    VERIFY_OK(undoVariants(m_shop->shop(), call(), *step));
    QCOMPARE(family(u"SHIRT"_s), (QStringList{u"Shirt, S = S"_s, u"Shirt, M = M"_s}));
    QCOMPARE(variantOf(m_shop->shop(), call(), u"nothing"_s).error().key,
             u"variants.codeUnknown"_s);
}

void TestVariantDesk::undoPutsTheOrderBack()
{
    VERIFY_OK(arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s, u"L"_s})));
    const QStringList before = family(u"SHIRT"_s);
    VariantPlan plan = *variantPlan(m_shop->shop(), call(), m_shop->product(u"SHIRT"_s).id);
    std::reverse(plan.places.begin(), plan.places.end());
    plan.places.removeLast();
    const auto step = arrangeVariants(m_shop->shop(), call(), plan);
    VERIFY_OK(step);
    QVERIFY(family(u"SHIRT"_s).isEmpty());
    VERIFY_OK(undoVariants(m_shop->shop(), call(), *step));
    QCOMPARE(family(u"SHIRT"_s), before);
}

void TestVariantDesk::aPlanIsDoneAsAWholeOrNotAtAll()
{
    VERIFY_OK(arrangeVariants(m_shop->shop(), call(), sizes({u"S"_s, u"M"_s})));
    VariantPlan caps = *variantPlan(m_shop->shop(), call(), m_shop->product(u"CAP"_s).id);
    caps.family.options = {u"Colour"_s};
    caps.places[0].choices = {u"red"_s};
    caps.places.append({{u"blue"_s}, m_shop->shop().ids().mint<ProductId>(), true, {}, {}});
    caps.places.append({{u"green"_s}, m_shop->product(u"SHIRT"_s).id, false, {}, {}});
    const QStringList before = m_shop->everything();
    const auto done = arrangeVariants(m_shop->shop(), call(), caps);
    QCOMPARE(done.error().key, u"variants.inOtherFamily"_s);
    QCOMPARE(m_shop->everything(), before);
    QCOMPARE(m_shop->count("SELECT COUNT(*) FROM products_family"), 1);
}

void TestVariantDesk::aPlanIsChecked_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QStringList>("choices");
    QTest::addColumn<QString>("error");
    QTest::newRow("good") << u"Shirt"_s << QStringList{u"Size"_s} << QStringList{u"S"_s, u"M"_s}
                          << QString();
    QTest::newRow("without a name")
        << u" "_s << QStringList{u"Size"_s} << QStringList{u"S"_s} << u"variants.nameMissing"_s;
    QTest::newRow("without options")
        << u"Shirt"_s << QStringList() << QStringList{u"S"_s} << u"variants.optionsMissing"_s;
    QTest::newRow("with one option twice") << u"Shirt"_s << QStringList{u"Size"_s, u"size"_s}
                                           << QStringList{u"S"_s} << u"variants.optionTwice"_s;
    QTest::newRow("with a choice missing") << u"Shirt"_s << QStringList{u"Size"_s, u"Colour"_s}
                                           << QStringList{u"S"_s} << u"variants.choiceMissing"_s;
    QTest::newRow("with a choice twice")
        << u"Shirt"_s << QStringList{u"Size"_s} << QStringList{u"S"_s, u"S"_s}
        << u"variants.choiceTwice"_s;
}

void TestVariantDesk::aPlanIsChecked()
{
    QFETCH(QString, name);
    QFETCH(QStringList, options);
    QFETCH(QStringList, choices);
    QFETCH(QString, error);
    VariantPlan plan = sizes(choices);
    plan.family.name = name;
    plan.family.options = options;
    const auto done = arrangeVariants(m_shop->shop(), call(), plan);
    QCOMPARE(done ? QString() : done.error().key, error);
}

void TestVariantDesk::variantsNeedTheRight()
{
    Call cashier = call();
    cashier.actor.rights = {};
    QCOMPARE(arrangeVariants(m_shop->shop(), cashier, sizes({u"S"_s})).error().code,
             ErrorCode::PermissionDenied);
    QCOMPARE(undoVariants(m_shop->shop(), cashier, {}).error().code, ErrorCode::PermissionDenied);
}

QTEST_GUILESS_MAIN(TestVariantDesk)
#include "tst_variant_desk.moc"
