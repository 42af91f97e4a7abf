// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestQuantity final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyUnitIsFoundByItsCode();
    void unknownUnitsAreRefused();
    void onlyPiecesAreWhole();
    void plainTextHasNoNeedlessZeros_data();
    void plainTextHasNoNeedlessZeros();
    void plainTextComesBackAsItself();
    void malformedPlainTextIsRefused_data();
    void malformedPlainTextIsRefused();
    void sumsStayWithinTheLargestQuantity();
};

void TestQuantity::everyUnitIsFoundByItsCode()
{
    for (const Unit unit : {Unit::Piece, Unit::Kilogram, Unit::Gram, Unit::Litre, Unit::Millilitre,
                            Unit::Metre, Unit::SquareMetre, Unit::Hour})
        QCOMPARE(unitFromCode(unitCode(unit)).value(), unit);
    QCOMPARE(unitCode(Unit::SquareMetre), u"m2"_s);
}

void TestQuantity::unknownUnitsAreRefused()
{
    VERIFY_ERROR(unitFromCode(u"dozen"), u"unit.unknown"_s);
    VERIFY_ERROR(unitFromCode(u"KG"), u"unit.unknown"_s);
    VERIFY_ERROR(unitFromCode(u""), u"unit.unknown"_s);
}

void TestQuantity::onlyPiecesAreWhole()
{
    QCOMPARE(unitDecimals(Unit::Piece), 0);
    QCOMPARE(unitDecimals(Unit::Kilogram), 3);
    QVERIFY(Quantity::pieces(3).isWhole());
    QVERIFY(!Quantity::fromThousandths(1'245).isWhole());
}

void TestQuantity::plainTextHasNoNeedlessZeros_data()
{
    QTest::addColumn<qint64>("thousandths");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << qint64(0) << u"0"_s;
    QTest::newRow("three") << qint64(3'000) << u"3"_s;
    QTest::newRow("minus a half") << qint64(-500) << u"-0.5"_s;
    QTest::newRow("three decimals") << qint64(1'245) << u"1.245"_s;
    QTest::newRow("the smallest") << qint64(1) << u"0.001"_s;
}

void TestQuantity::plainTextHasNoNeedlessZeros()
{
    QFETCH(qint64, thousandths);
    QFETCH(QString, text);
    QCOMPARE(toPlainText(Quantity::fromThousandths(thousandths)), text);
}

void TestQuantity::plainTextComesBackAsItself()
{
    QVERIFY(rc::check("write and read", [] {
        const Quantity quantity = Quantity::fromThousandths(
            *rc::gen::inRange<qint64>(-Quantity::kMaxThousandths, Quantity::kMaxThousandths + 1));
        RC_ASSERT(quantityFromPlainText(toPlainText(quantity)).value() == quantity);
    }));
    QCOMPARE(quantityFromPlainText(u"2.5000").value(), Quantity::fromThousandths(2'500));
}

void TestQuantity::malformedPlainTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "-", ".", "1.", ".5", "1,5", "1 000", "+1", "--1", "1e3", "0x10",
                             "0.0001", "1000000000.001", "99999999999999999999", "1.2.3", "\u0663"})
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
}

void TestQuantity::malformedPlainTextIsRefused()
{
    QFETCH(QString, text);
    VERIFY_ERROR(quantityFromPlainText(text), u"quantity.malformed"_s);
}

void TestQuantity::sumsStayWithinTheLargestQuantity()
{
    const Quantity largest = Quantity::fromThousandths(Quantity::kMaxThousandths);
    QCOMPARE(largest.plus(largest.negated()).value(), Quantity());
    VERIFY_ERROR(largest.plus(Quantity::fromThousandths(1)), u"quantity.overflow"_s);
    VERIFY_ERROR(largest.negated().plus(Quantity::fromThousandths(-1)), u"quantity.overflow"_s);
}

QTEST_APPLESS_MAIN(TestQuantity)
#include "tst_quantity.moc"
