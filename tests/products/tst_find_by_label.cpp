// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/products/catalog_fixture.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

QString checked(const QString &body)
{
    return body + QString::number(gs1CheckDigit(body));
}

const QList<LabelRule> kRules{{u"Scale"_s, u"21IIIIIWWWWWC"_s, 3, true},
                              {u"Price"_s, u"28IIIIIPPPPPC"_s, std::nullopt, true}};

} // namespace

class TestFindByLabel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheProductOfALabel_data();
    void findsTheProductOfALabel();
    void aKnownCodeIsNoLabel();
    void anUnknownItemCodeFindsNothing();
    void withoutRulesThereAreNoLabels();
    void rulesOfAnotherConnectionCountAtOnce();
    void rulesAreStoredOnceAndNeedTheRight();
    void malformedRulesChangeNothing();
    void aCodeOfEightDigitsIsLookedForInBothForms();
};

void TestFindByLabel::findsTheProductOfALabel_data()
{
    QTest::addColumn<QString>("sku");
    QTest::addColumn<QString>("barcode");
    QTest::newRow("SKU with zeros") << u"00042"_s << QString();
    QTest::newRow("SKU without") << u"42"_s << QString();
    QTest::newRow("PLU as barcode") << u"APPLES"_s << u"42"_s;
    QTest::newRow("the label of no weight") << u"APPLES"_s << checked(u"210004200000"_s);
}

void TestFindByLabel::findsTheProductOfALabel()
{
    QFETCH(QString, sku);
    QFETCH(QString, barcode);
    CatalogFixture shop;
    VERIFY_OK(shop.products().setLabelRules(shop.call(), kRules));
    ProductDraft draft = CatalogFixture::draft(u"Apples"_s, sku);
    draft.unit = Unit::Kilogram;
    if (!barcode.isEmpty())
        draft.barcodes.append({barcode});
    const Product apples = shop.make(draft);
    const auto found = shop.products().findByCode(shop.call(), checked(u"210004201250"_s));
    VERIFY_OK(found);
    QVERIFY(*found);
    QCOMPARE((*found)->product.id, apples.id);
    QVERIFY((*found)->label);
    QCOMPARE((*found)->label->digits, 1250);
    QCOMPARE((*found)->label->rule, u"Scale"_s);
}

void TestFindByLabel::aKnownCodeIsNoLabel()
{
    CatalogFixture shop;
    VERIFY_OK(shop.products().setLabelRules(shop.call(), kRules));
    shop.make(CatalogFixture::draft(u"Apples"_s, u"42"_s));
    const QString code = checked(u"210004201250"_s);
    const Product bag = shop.make(CatalogFixture::draft(u"Bag"_s, u"BAG"_s, {code}));
    const auto found = shop.products().findByCode(shop.call(), code);
    VERIFY_OK(found);
    QCOMPARE((*found)->product.id, bag.id);
    QVERIFY(!(*found)->label);
}

void TestFindByLabel::anUnknownItemCodeFindsNothing()
{
    CatalogFixture shop;
    VERIFY_OK(shop.products().setLabelRules(shop.call(), kRules));
    shop.make(CatalogFixture::draft(u"Apples"_s, u"42"_s));
    for (const QString &body : {u"210004301250"_s, u"210000001250"_s}) {
        const auto found = shop.products().findByCode(shop.call(), checked(body));
        VERIFY_OK(found);
        QVERIFY(!*found);
    }
}

void TestFindByLabel::withoutRulesThereAreNoLabels()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Apples"_s, u"42"_s));
    QVERIFY(!*shop.products().findByCode(shop.call(), checked(u"210004201250"_s)));
}

void TestFindByLabel::rulesOfAnotherConnectionCountAtOnce()
{
    CatalogFixture shop;
    shop.make(CatalogFixture::draft(u"Apples"_s, u"42"_s));
    const QString code = checked(u"210004201250"_s);
    QVERIFY(!*shop.products().findByCode(shop.call(), code));
    auto other = Database::open(shop.options(), shop.gate());
    VERIFY_OK(other);
    Journal journal(**other, shop.clock());
    SqlProducts elsewhere(**other, journal, shop.clock(), shop.ids());
    VERIFY_OK(elsewhere.setLabelRules(shop.call(), kRules));
    QVERIFY(*shop.products().findByCode(shop.call(), code));
    VERIFY_OK(elsewhere.setLabelRules(shop.call(), {}));
    QVERIFY(!*shop.products().findByCode(shop.call(), code));
}

void TestFindByLabel::rulesAreStoredOnceAndNeedTheRight()
{
    CatalogFixture shop;
    const Call call = shop.call();
    VERIFY_OK(shop.products().setLabelRules(call, kRules));
    VERIFY_OK(shop.products().setLabelRules(shop.call(), {kRules.first()}));
    VERIFY_OK(shop.products().setLabelRules(call, kRules)); // sent twice, happened once
    QCOMPARE(*shop.products().labelRules(call), QList<LabelRule>{kRules.first()});
    VERIFY_ERROR(shop.products().setLabelRules(call, {}), u"command.mismatch"_s);
    Call cashier = shop.call();
    cashier.actor.rights.revoke(Action::ManageSettings);
    VERIFY_ERROR(shop.products().setLabelRules(cashier, kRules), u"permission.denied"_s);
}

void TestFindByLabel::malformedRulesChangeNothing()
{
    CatalogFixture shop;
    VERIFY_OK(shop.products().setLabelRules(shop.call(), kRules));
    QList<LabelRule> wrong = kRules;
    wrong[1].pattern = u"28IIIII"_s;
    const Done refused = shop.products().setLabelRules(shop.call(), wrong);
    VERIFY_ERROR(refused, u"label.patternMalformed"_s);
    QCOMPARE(refused.error().context.value(u"rule"_s).toInt(), 2);
    QCOMPARE(*shop.products().labelRules(shop.call()), kRules);
}

// 04252614 is UPC-E of 042100005264 with the rule of its sixth digit below 5; where that digit is 5
// to 9 the code is right as GTIN-8 as well.
void TestFindByLabel::aCodeOfEightDigitsIsLookedForInBothForms()
{
    CatalogFixture shop;
    const QString upcE = u"01234565"_s; // UPC-A 012345000065
    const Product tea = shop.make(CatalogFixture::draft(u"Tea"_s, u"TEA"_s, {u"012345000065"_s}));
    const auto expanded = shop.products().findByCode(shop.call(), upcE);
    VERIFY_OK(expanded);
    QVERIFY(*expanded);
    QCOMPARE((*expanded)->product.id, tea.id);
    const Product gum = shop.make(CatalogFixture::draft(u"Gum"_s, u"GUM"_s, {upcE}));
    QCOMPARE((*shop.products().findByCode(shop.call(), upcE))->product.id, gum.id);
}

QTEST_APPLESS_MAIN(TestFindByLabel)
#include "tst_find_by_label.moc"
