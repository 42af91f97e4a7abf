// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/bulk_edit.h"
#include "core/products/price_history.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Prices that are computed: for many products, and for the law.
class TestBulkEdit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPriceComesToRestOnItsEnding_data();
    void aPriceComesToRestOnItsEnding();
    void anEditChangesWhatItSays();
    void aPriceBelowNothingIsRefused();
    void theLowestOfThirtyDaysIsFound_data();
    void theLowestOfThirtyDaysIsFound();
    void aReductionIsOneFromAHigherPrice();
    void theMarginIsOfTheNetPrice_data();
    void theMarginIsOfTheNetPrice();
};

namespace {

Currency currency(const QString &code)
{
    return *Currency::fromCode(code);
}

UnitPrice euros(qint64 cents)
{
    return {cents * 100, currency(u"EUR"_s)};
}

constexpr TimeMs kDay = TimeMs(24) * 60 * 60 * 1000;

} // namespace

void TestBulkEdit::aPriceComesToRestOnItsEnding_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("tenThousandths");
    QTest::addColumn<int>("ending");
    QTest::addColumn<qint64>("wanted");
    const auto row = [](const char *name, const QString &code, qint64 price, PriceEnding ending,
                        qint64 wanted) {
        QTest::newRow(name) << code << price << int(ending) << wanted;
    };
    row("the smallest coin, half up", u"EUR"_s, 49'950, PriceEnding::Exact, 50'000);
    row("a hundredth of a cent goes down", u"EUR"_s, 49'949, PriceEnding::Exact, 49'900);
    row("a nine below", u"EUR"_s, 49'300, PriceEnding::Nine, 48'900);
    row("a nine halfway goes up", u"EUR"_s, 49'400, PriceEnding::Nine, 49'900);
    row("a nine stays", u"EUR"_s, 49'900, PriceEnding::Nine, 49'900);
    row("ninety-nine below", u"EUR"_s, 53'000, PriceEnding::NinetyNine, 49'900);
    row("ninety-nine above", u"EUR"_s, 55'000, PriceEnding::NinetyNine, 59'900);
    row("nothing comes to the lowest ending", u"EUR"_s, 0, PriceEnding::NinetyNine, 9'900);
    row("fives", u"EUR"_s, 10'300, PriceEnding::FiveCents, 10'500);
    row("whole", u"EUR"_s, 10'500, PriceEnding::Whole, 10'000 + 0);
    row("whole, halfway", u"EUR"_s, 15'000, PriceEnding::Whole, 20'000);
    row("yen have no cents", u"JPY"_s, 10'140'000, PriceEnding::Nine, 10'190'000);
    row("dinars have thousandths", u"KWD"_s, 12'345, PriceEnding::Exact, 12'350);
}

void TestBulkEdit::aPriceComesToRestOnItsEnding()
{
    QFETCH(QString, code);
    QFETCH(qint64, tenThousandths);
    QFETCH(int, ending);
    QFETCH(qint64, wanted);
    const auto ended = endedPrice(UnitPrice(tenThousandths, currency(code)), PriceEnding(ending));
    QVERIFY(ended);
    QCOMPARE(ended->tenThousandths(), wanted);
}

void TestBulkEdit::anEditChangesWhatItSays()
{
    BulkValues before;
    before.price = euros(1000);
    before.taxCategory = u"standard"_s;
    BulkEdit edit;
    edit.percentMillionths = 75'000;
    edit.ending = PriceEnding::Nine;
    QCOMPARE(edited(edit, before)->price->tenThousandths(), 107'900);
    edit.kind = BulkEdit::Kind::PriceAmount;
    edit.tenThousandths = -5'000;
    edit.ending = PriceEnding::Exact;
    QCOMPARE(edited(edit, before)->price->tenThousandths(), 95'000);
    BulkValues none = before;
    none.price.reset();
    QVERIFY(*edited(edit, none) == none);
    edit.kind = BulkEdit::Kind::TaxCategory;
    edit.taxCategory = u"reduced"_s;
    QCOMPARE(edited(edit, before)->taxCategory, u"reduced"_s);
    QVERIFY(edited(edit, before)->price == before.price);
    edit.kind = BulkEdit::Kind::Hide;
    QVERIFY(edited(edit, before)->archived);
}

void TestBulkEdit::aPriceBelowNothingIsRefused()
{
    BulkValues before;
    before.price = euros(100);
    BulkEdit edit;
    edit.kind = BulkEdit::Kind::PriceAmount;
    edit.tenThousandths = -10'001;
    const auto after = edited(edit, before);
    QVERIFY(!after);
    QCOMPARE(after.error().key, u"product.priceOutOfRange"_s);
    edit.kind = BulkEdit::Kind::PricePercent;
    edit.percentMillionths = std::numeric_limits<qint64>::max();
    QVERIFY(!edited(edit, before));
}

void TestBulkEdit::theLowestOfThirtyDaysIsFound_data()
{
    QTest::addColumn<QList<PricePeriod>>("history");
    QTest::addColumn<qint64>("wanted"); // cents, -1: none
    const auto period = [](qint64 cents, int fromDay, std::optional<int> untilDay) {
        PricePeriod held{cents < 0 ? std::nullopt : std::optional(euros(cents)), fromDay * kDay};
        if (untilDay)
            held.until = *untilDay * kDay;
        return held;
    };
    // All are reduced on day 100.
    QTest::newRow("the price right before")
        << QList{period(800, 100, {}), period(1000, 10, 100)} << qint64(1000);
    QTest::newRow("a raise before the sale does not count")
        << QList{period(900, 100, {}), period(1200, 95, 100), period(850, 60, 95)} << qint64(850);
    QTest::newRow("what ended just within")
        << QList{period(900, 100, {}), period(1200, 71, 100), period(700, 10, 71)} << qint64(700);
    QTest::newRow("what ended thirty days before is past")
        << QList{period(900, 100, {}), period(1200, 70, 100), period(700, 10, 70)} << qint64(1200);
    QTest::newRow("goods of a week")
        << QList{period(900, 100, {}), period(1000, 93, 100)} << qint64(1000);
    QTest::newRow("no price before")
        << QList{period(900, 100, {}), period(-1, 10, 100)} << qint64(-1);
    QTest::newRow("nothing before") << QList{period(900, 100, {})} << qint64(-1);
}

void TestBulkEdit::theLowestOfThirtyDaysIsFound()
{
    QFETCH(QList<PricePeriod>, history);
    QFETCH(qint64, wanted);
    const auto lowest = lowestBefore(history, 100 * kDay);
    QCOMPARE(lowest ? lowest->tenThousandths() / 100 : -1, wanted);
}

void TestBulkEdit::aReductionIsOneFromAHigherPrice()
{
    const PricePeriod dear{euros(1000), 0, 5};
    const auto reducedBy = [&](const std::optional<UnitPrice> &price) {
        return reducedAt(QList<PricePeriod>{PricePeriod{price, 5}, dear});
    };
    QCOMPARE(reducedBy(euros(900)).value_or(0), 5);
    QVERIFY(!reducedBy(euros(1100)));
    QVERIFY(!reducedBy(euros(1000)));
    QVERIFY(!reducedBy(std::nullopt));
    QVERIFY(!reducedAt(QList<PricePeriod>{dear}));
}

void TestBulkEdit::theMarginIsOfTheNetPrice_data()
{
    QTest::addColumn<qint64>("price");
    QTest::addColumn<qint64>("cost");
    QTest::addColumn<qint64>("contained");
    QTest::addColumn<int>("wanted"); // 1000: none
    QTest::newRow("tax is added") << qint64(649) << qint64(402) << qint64(0) << 38;
    QTest::newRow("19 % are in it") << qint64(1190) << qint64(500) << qint64(190'000) << 50;
    QTest::newRow("at a loss") << qint64(100) << qint64(150) << qint64(0) << -50;
    QTest::newRow("given away") << qint64(0) << qint64(150) << qint64(0) << 1000;
}

void TestBulkEdit::theMarginIsOfTheNetPrice()
{
    QFETCH(qint64, price);
    QFETCH(qint64, cost);
    QFETCH(qint64, contained);
    QFETCH(int, wanted);
    QCOMPARE(marginPercent(euros(price), euros(cost), contained).value_or(1000), wanted);
}

} // namespace shop

QTEST_APPLESS_MAIN(shop::TestBulkEdit)
#include "tst_bulk_edit.moc"
