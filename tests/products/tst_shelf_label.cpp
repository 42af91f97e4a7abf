// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/shelf_label.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestShelfLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theContentStandsInTheName_data();
    void theContentStandsInTheName();
    void thePriceOfAKilogramStandsBesideThePrice_data();
    void thePriceOfAKilogramStandsBesideThePrice();
};

void TestShelfLabel::theContentStandsInTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("thousandths"); // -1: none
    QTest::addColumn<bool>("isVolume");
    QTest::newRow("grams") << u"Wildflower honey, 340 g"_s << qint64(340'000) << false;
    QTest::newRow("litre without a blank") << u"Orange juice 1L"_s << qint64(1'000'000) << true;
    QTest::newRow("comma and centilitres") << u"Wine 37,5 cl"_s << qint64(375'000) << true;
    QTest::newRow("several in a pack") << u"Beer 6 x 0,33 l"_s << qint64(1'980'000) << true;
    QTest::newRow("the last of two") << u"Tea 100 g, box of 2 kg"_s << qint64(2'000'000) << false;
    QTest::newRow("a size is none") << u"Tote 40 x 35"_s << qint64(-1) << false;
    QTest::newRow("a percentage is none") << u"Dark chocolate 70 %"_s << qint64(-1) << false;
    QTest::newRow("a unit inside a word is none") << u"3 guitars"_s << qint64(-1) << false;
    QTest::newRow("the end of a longer number is none")
        << u"Art. 1234567890 g"_s << qint64(-1) << false;
}

void TestShelfLabel::theContentStandsInTheName()
{
    QFETCH(QString, name);
    QFETCH(qint64, thousandths);
    QFETCH(bool, isVolume);
    const auto content = contentInName(name);
    QCOMPARE(content ? content->thousandths : -1, thousandths);
    if (content)
        QCOMPARE(content->isVolume, isVolume);
}

void TestShelfLabel::thePriceOfAKilogramStandsBesideThePrice_data()
{
    using Per = ReferencePrice::Per;
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("price"); // ten-thousandths
    QTest::addColumn<int>("unit");
    QTest::addColumn<QString>("name");
    QTest::addColumn<qint64>("reference"); // -1: none
    QTest::addColumn<int>("per");
    QTest::newRow("below a kilogram, per 100 g")
        << u"CAD"_s << qint64(115'000) << int(Unit::Piece) << u"Honey, 340 g"_s << qint64(33'800)
        << int(Per::HundredGrams);
    QTest::newRow("above a litre, per litre")
        << u"EUR"_s << qint64(59'900) << int(Unit::Piece) << u"Beer 6 x 0,33 l"_s << qint64(30'300)
        << int(Per::Litre);
    QTest::newRow("a currency without cents")
        << u"JPY"_s << qint64(4'980'000) << int(Unit::Piece) << u"Tea 250 g"_s << qint64(1'990'000)
        << int(Per::HundredGrams);
    QTest::newRow("a kilogram would say it again")
        << u"EUR"_s << qint64(20'000) << int(Unit::Piece) << u"Flour 1 kg"_s << qint64(-1) << 0;
    QTest::newRow("sold by the kilogram: the price is it")
        << u"EUR"_s << qint64(20'000) << int(Unit::Kilogram) << u"Apples 5 kg"_s << qint64(-1) << 0;
    QTest::newRow("sold by the gram") << u"EUR"_s << qint64(500) << int(Unit::Gram) << u"Saffron"_s
                                      << qint64(50'000) << int(Per::HundredGrams);
    QTest::newRow("nothing known")
        << u"EUR"_s << qint64(20'000) << int(Unit::Piece) << u"Candle"_s << qint64(-1) << 0;
}

void TestShelfLabel::thePriceOfAKilogramStandsBesideThePrice()
{
    QFETCH(QString, currency);
    QFETCH(qint64, price);
    QFETCH(int, unit);
    QFETCH(QString, name);
    QFETCH(qint64, reference);
    QFETCH(int, per);
    const auto found =
        referencePrice(UnitPrice(price, *Currency::fromCode(currency)), Unit(unit), name);
    QCOMPARE(found ? found->price.tenThousandths() : -1, reference);
    if (found)
        QCOMPARE(int(found->per), per);
}

QTEST_APPLESS_MAIN(TestShelfLabel)
#include "tst_shelf_label.moc"
