// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/tax_table.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

TaxComponent component(const QString &category, const QString &name, int percent,
                       const QString &from = {}, const QString &until = {}, int position = 0)
{
    return {category,
            name,
            *TaxRate::fromMillionths(percent * 10'000),
            QDate::fromString(from, Qt::ISODate),
            QDate::fromString(until, Qt::ISODate),
            position};
}

TaxTable germany()
{
    TaxTable table;
    table.categories = {{u"standard"_s, u"Normal"_s, {}}, {u"reduced"_s, u"Ermäßigt"_s, u"B"_s}};
    table.components = {
        component(u"standard"_s, u"MwSt"_s, 19, {}, u"2020-06-30"_s),
        component(u"standard"_s, u"MwSt"_s, 16, u"2020-07-01"_s, u"2020-12-31"_s),
        component(u"standard"_s, u"MwSt"_s, 19, u"2021-01-01"_s),
        component(u"reduced"_s, u"MwSt"_s, 7),
    };
    return table;
}

} // namespace

class TestTaxTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRateAppliesFromItsFirstToItsLastDay_data();
    void aRateAppliesFromItsFirstToItsLastDay();
    void severalTaxesComeInTheOrderOfTheReceipt();
    void anUntaxedCategoryHasNoTaxes();
    void knowsItsCategoriesAndTheirMarks();
    void refusesATableThatCannotBe_data();
    void refusesATableThatCannotBe();
};

void TestTaxTable::aRateAppliesFromItsFirstToItsLastDay_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("percent");
    QTest::newRow("long before") << QDate(1999, 1, 1) << u"19"_s;
    QTest::newRow("last day of the old rate") << QDate(2020, 6, 30) << u"19"_s;
    QTest::newRow("first day of the lowered rate") << QDate(2020, 7, 1) << u"16"_s;
    QTest::newRow("last day of the lowered rate") << QDate(2020, 12, 31) << u"16"_s;
    QTest::newRow("first day after it") << QDate(2021, 1, 1) << u"19"_s;
    QTest::newRow("now") << QDate(2026, 11, 23) << u"19"_s;
}

void TestTaxTable::aRateAppliesFromItsFirstToItsLastDay()
{
    QFETCH(QDate, day);
    QFETCH(QString, percent);
    const auto taxes = germany().on(u"standard", day);
    QCOMPARE(taxes.size(), 1);
    QCOMPARE(taxes.first().rate.percentText(), percent);
}

void TestTaxTable::severalTaxesComeInTheOrderOfTheReceipt()
{
    TaxTable table;
    table.categories = {{u"standard"_s, {}, {}}};
    table.components = {component(u"standard"_s, u"PST"_s, 7, {}, {}, 2),
                        component(u"standard"_s, u"GST"_s, 5, {}, {}, 1)};
    const auto taxes = table.on(u"standard", QDate(2026, 1, 1));
    QCOMPARE(taxes.size(), 2);
    QCOMPARE(taxes[0].name, u"GST"_s);
    QCOMPARE(taxes[1].name, u"PST"_s);
    VERIFY_OK(table.validate());
}

void TestTaxTable::anUntaxedCategoryHasNoTaxes()
{
    QVERIFY(germany().on(u"zero", QDate(2026, 1, 1)).isEmpty());
    QVERIFY(TaxTable().on(u"standard", QDate(2026, 1, 1)).isEmpty());
    VERIFY_OK(TaxTable().validate());
}

void TestTaxTable::knowsItsCategoriesAndTheirMarks()
{
    QVERIFY(germany().hasCategory(u"reduced"));
    QVERIFY(!germany().hasCategory(u"Reduced"));
    QCOMPARE(germany().markOf(u"reduced"), u"B"_s);
    QCOMPARE(germany().markOf(u"standard"), QString());
    QCOMPARE(germany().markOf(u"unknown"), QString());
}

void TestTaxTable::refusesATableThatCannotBe_data()
{
    QTest::addColumn<TaxTable>("table");
    QTest::addColumn<QString>("key");
    TaxTable table = germany();
    table.categories.append({u"standard"_s, u"Again"_s, {}});
    QTest::newRow("a category twice") << table << u"taxTable.duplicateCategory"_s;
    table = germany();
    table.categories[0].code = u"a b"_s;
    QTest::newRow("a code with a blank") << table << u"taxTable.badCode"_s;
    table = germany();
    table.components.append(component(u"luxury"_s, u"MwSt"_s, 30));
    QTest::newRow("a tax on no category") << table << u"taxTable.unknownCategory"_s;
    table = germany();
    table.components.append(
        component(u"standard"_s, u"MwSt"_s, 25, u"2020-12-31"_s, u"2020-12-31"_s));
    QTest::newRow("two rates of one name on one day") << table << u"taxTable.overlap"_s;
    table = germany();
    table.components.append(component(u"reduced"_s, u"MwSt"_s, 5));
    QTest::newRow("two rates for ever") << table << u"taxTable.overlap"_s;
    table = germany();
    table.components[1].until = QDate(2020, 6, 1);
    QTest::newRow("ends before it begins") << table << u"taxTable.badPeriod"_s;
    table = germany();
    table.components[0].name = u" "_s;
    QTest::newRow("a tax without a name") << table << u"taxTable.badName"_s;
}

void TestTaxTable::refusesATableThatCannotBe()
{
    QFETCH(TaxTable, table);
    QFETCH(QString, key);
    const Done checked = table.validate();
    VERIFY_ERROR(checked, key);
    QVERIFY(checked.error().context.contains(u"field"_s));
}

QTEST_APPLESS_MAIN(TestTaxTable)
#include "tst_tax_table.moc"
