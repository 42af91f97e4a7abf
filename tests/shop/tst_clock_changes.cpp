// SPDX-License-Identifier: GPL-3.0-or-later
// A clock that is set, and days of other lengths than 24 hours: numbers and identities rise, the
// journal holds, a Z is its shift's and its hours come to its turnover.
#include "core/base/rising_ids.h"
#include "core/cart/ticket_totals.h"
#include "core/shop/verify.h"
#include "core/till/shift_hours.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QSet>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kMinute = 60'000;
constexpr TimeMs kHour = 60 * kMinute;
constexpr TimeMs kNow = 1'795'458'480'000; // 23 November 2026, 14:28 in Halifax

} // namespace

class TestClockChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whateverTheClockDoesNumbersAndIdentitiesRise_data();
    void whateverTheClockDoesNumbersAndIdentitiesRise();
    void identitiesOfAnotherKindHoldNothingUp();
    void theZBelongsToItsShiftAlsoPastMidnight();
    void theHoursOfTheDayAreItsTurnover_data();
    void theHoursOfTheDayAreItsTurnover();
    void whatIsNoTurnoverIsInNoHour();
    void taxesAreThoseOfTheBusinessDate_data();
    void taxesAreThoseOfTheBusinessDate();
    void promotionsGoByBusinessDateAndShopClock_data();
    void promotionsGoByBusinessDateAndShopClock();

private:
    // The program is started: nothing is known but what is stored.
    void start();
    Call call();
    Done openShift(QDate businessDate);
    Result<ShiftReport> closeShift();
    Result<Order> sell();
    Result<qint64> clockWentBack();
    Done useZone(const QByteArray &zone);

    ManualClock m_clock;
    std::unique_ptr<RisingIds> m_ids;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WriteGate> m_gate;
    std::unique_ptr<Shop> m_shop;
    UserId m_owner;
    RegisterId m_register;
    ShiftId m_shift;
    Product m_product;
};

void TestClockChanges::init()
{
    m_clock.set(kNow);
    m_shop.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_gate = std::make_unique<WriteGate>();
    m_register = {};
    start();
    const FirstRun answers = smallFirstRun(*m_ids);
    m_owner = answers.people.first().first;
    m_register = answers.registerId;
    VERIFY_OK(setUpShop(*m_shop, answers));
    ProductDraft draft;
    draft.name = u"Candle"_s;
    draft.sku = u"C-1"_s;
    draft.price = UnitPrice(100'000, answers.profile.rules.currency);
    draft.taxCategory = u"standard"_s;
    auto made = m_shop->products().create(call(), m_ids->mint<ProductId>(), draft);
    VERIFY_OK(made);
    m_product = *made;
}

void TestClockChanges::start()
{
    m_shop.reset();
    m_ids = std::make_unique<RisingIds>(m_clock);
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(m_folder->filePath(u"shop.db"_s));
    options.database.durability = Durability::Normal; // no power is cut here
    auto opened = Shop::open(options, *m_gate, m_clock, *m_ids);
    VERIFY_OK(opened);
    m_shop = std::move(*opened);
    if (m_register.isNull())
        return;
    const auto last = m_shop->orders().newest(call(), m_register, 1);
    VERIFY_OK(last);
    if (!last->isEmpty())
        m_ids->startAfter(last->first().id.uuid());
}

Call TestClockChanges::call()
{
    Call made = m_shop->systemCall();
    made.actor.user = m_owner;
    made.actor.atRegister = m_register;
    return made;
}

Done TestClockChanges::openShift(QDate businessDate)
{
    m_shift = m_ids->mint<ShiftId>();
    const auto opened = m_shop->till().openShift(
        call(), m_shift, m_register, Money(20'000, *Currency::fromCode(u"CAD")), businessDate);
    return opened ? Done() : Done(opened.error());
}

Result<ShiftReport> TestClockChanges::closeShift()
{
    ShiftClosing closing;
    closing.shift = m_shift;
    closing.count.looseMinor = 20'000;
    SHOP_TRY(m_shop->till().closeShift(call(), closing));
    SHOP_TRY_VALUE(z, m_shop->till().zReport(call(), m_shift));
    return z.report;
}

// One candle by card, for what the screen would show now.
Result<Order> TestClockChanges::sell()
{
    CartLine line;
    line.id = m_ids->mint<LineId>();
    line.product = m_product.id;
    line.sku = m_product.values.sku;
    line.name = m_product.values.name;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = *m_product.values.price;
    line.taxCategory = m_product.values.taxCategory;
    SHOP_TRY_VALUE(profile, m_shop->till().profile(call()));
    SHOP_TRY_VALUE(taxes, m_shop->products().taxTable(call()));
    SHOP_TRY_VALUE(promotions, m_shop->promotions().active(call()));
    SHOP_TRY_VALUE(shift, m_shop->till().shift(call(), m_shift));
    const QTime shown = localTime(m_clock.nowMs(), QTimeZone(profile->timeZone));
    SHOP_TRY_VALUE(
        ticket,
        computeTicket({line}, {}, {profile->rules, taxes, shift.businessDate, promotions, shown}));
    SaleRequest request;
    request.id = m_ids->mint<OrderId>();
    request.atRegister = m_register;
    request.shift = m_shift;
    request.lines = {line};
    request.expectedTotal = ticket.all.total;
    request.tenders = {{m_ids->mint<PaymentId>(), TenderMethod::Card, ticket.all.total, {}}};
    SHOP_TRY_VALUE(sold, m_shop->counterSales().complete(call(), request));
    return sold.main();
}

Result<qint64> TestClockChanges::clockWentBack()
{
    SHOP_TRY_VALUE(rows, m_shop->journal().rows(JournalKind::ClockWentBack));
    return rows.size();
}

Done TestClockChanges::useZone(const QByteArray &zone)
{
    SHOP_TRY_VALUE(profile, m_shop->till().profile(call()));
    ShopProfile changed = *profile;
    changed.timeZone = zone;
    return m_shop->till().saveProfile(call(), changed);
}

void TestClockChanges::whateverTheClockDoesNumbersAndIdentitiesRise_data()
{
    QTest::addColumn<QList<TimeMs>>("clock"); // between two sales each
    QTest::addColumn<qint64>("wentBack"); // rows of the journal that tell it
    const TimeMs year = 365 * 24 * kHour;
    QTest::newRow("an hour back") << QList<TimeMs>{kNow, kNow - kHour} << 1LL;
    QTest::newRow("a year forward") << QList<TimeMs>{kNow, kNow + year} << 0LL;
    QTest::newRow("a year forward and back") << QList<TimeMs>{kNow, kNow + year, kNow} << 1LL;
    QTest::newRow("a year back and forward") << QList<TimeMs>{kNow, kNow - year, kNow} << 1LL;
    QTest::newRow("1970") << QList<TimeMs>{kNow, 0} << 1LL;
    QTest::newRow("1970, then set right") << QList<TimeMs>{kNow, 1'000, kNow + kHour} << 1LL;
    QTest::newRow("before 1970") << QList<TimeMs>{kNow, -kHour} << 1LL;
    QTest::newRow("standing still") << QList<TimeMs>{kNow, kNow, kNow} << 0LL;
}

// The program is started anew after each change of the clock but the first, as it would be when
// the machine was.
void TestClockChanges::whateverTheClockDoesNumbersAndIdentitiesRise()
{
    QFETCH(QList<TimeMs>, clock);
    QFETCH(qint64, wentBack);
    VERIFY_OK(openShift(QDate(2026, 11, 23)));
    QByteArray before;
    qint64 number = 0;
    qint64 turnover = 0;
    for (const bool restarted : {false, true}) {
        for (const TimeMs time : std::as_const(clock)) {
            m_clock.set(time);
            if (restarted)
                start();
            for (int i = 0; i < 2; ++i) {
                const auto sold = sell();
                VERIFY_OK(sold);
                QCOMPARE(sold->number, ++number);
                QCOMPARE(sold->businessDate, QDate(2026, 11, 23));
                for (const QByteArray &id : {sold->id.bytes(), sold->payments.first().id.bytes()})
                    QCOMPARE(uchar(id[6]) >> 4, 7);
                QVERIFY2(sold->id.bytes() > before, "the identity did not rise");
                before = sold->id.bytes();
                turnover += sold->total.minor();
            }
        }
    }
    // The list is gone through twice, and between the two runs the clock jumps once more.
    const qint64 between = clock.last() > clock.first() ? 1 : 0;
    QCOMPARE(clockWentBack().valueOr(-1), 2 * wentBack + between);
    const auto z = closeShift();
    VERIFY_OK(z);
    QCOMPARE(z->turnover(), turnover);
    QCOMPARE(z->series, QList<SeriesRange>({{u"1-R"_s, 1, number}}));
    qint64 hours = 0;
    for (const ShiftHour &hour : hoursOf(*z, QTimeZone("America/Halifax")))
        hours += hour.turnoverMinor;
    QCOMPARE(hours, turnover);
    const auto found = verifyShop(*m_shop);
    VERIFY_OK(found);
    QCOMPARE(found->problems, QStringList());
}

// Documents of an import may have identities of any version.
void TestClockChanges::identitiesOfAnotherKindHoldNothingUp()
{
    RisingIds ids(m_clock);
    ids.startAfter(QUuid(u"ffffffff-ffff-4fff-bfff-ffffffffffff"_s));
    ids.startAfter(QUuid());
    const QUuid first = ids.next();
    QVERIFY(first.toRfc4122() < QUuid(u"01a30000-0000-7000-8000-000000000000"_s).toRfc4122());
    const QUuid late(u"01ffffff-ffff-7fff-bfff-ffffffffffff"_s);
    ids.startAfter(late);
    const QUuid second = ids.next();
    QVERIFY(second.toRfc4122() > late.toRfc4122());
    ids.startAfter(first);
    QVERIFY(ids.next().toRfc4122() > second.toRfc4122());
}

void TestClockChanges::theZBelongsToItsShiftAlsoPastMidnight()
{
    const TimeMs evening = kNow + 9 * kHour; // 23:28
    m_clock.set(evening);
    VERIFY_OK(openShift(QDate(2026, 11, 23)));
    const auto late = sell();
    m_clock.set(evening + kHour);
    const auto early = sell();
    VERIFY_OK(late);
    VERIFY_OK(early);
    QCOMPARE(localDate(early->placedAt, QTimeZone("America/Halifax")), QDate(2026, 11, 24));
    QCOMPARE(early->businessDate, QDate(2026, 11, 23));
    const auto z = closeShift();
    VERIFY_OK(z);
    QCOMPARE(z->businessDate, QDate(2026, 11, 23));
    QCOMPARE(z->receipts(), 2);
    const TimeMs eleven = evening - 28 * kMinute;
    QCOMPARE(hoursOf(*z, QTimeZone("America/Halifax")),
             QList<ShiftHour>({{eleven, 1, 1'140}, {eleven + kHour, 1, 1'140}}));
    VERIFY_OK(openShift(QDate(2026, 11, 24)));
    VERIFY_OK(sell());
    const auto next = closeShift();
    VERIFY_OK(next);
    QCOMPARE(next->businessDate, QDate(2026, 11, 24));
    QCOMPARE(next->receipts(), 1);
    QCOMPARE(next->perpetual().salesMinor, 3 * 1'140);
}

void TestClockChanges::theHoursOfTheDayAreItsTurnover_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<int>("hours");
    QTest::newRow("24 hours") << "America/Halifax"_ba << QDate(2026, 11, 23) << 24;
    QTest::newRow("25 hours") << "America/Halifax"_ba << QDate(2026, 11, 1) << 25;
    QTest::newRow("23 hours") << "America/Halifax"_ba << QDate(2026, 3, 8) << 23;
    QTest::newRow("25 hours in Europe") << "Europe/Berlin"_ba << QDate(2026, 10, 25) << 25;
    QTest::newRow("half an hour apart") << "Asia/Kolkata"_ba << QDate(2026, 11, 23) << 24;
    QTest::newRow("three quarters apart") << "Asia/Kathmandu"_ba << QDate(2026, 11, 23) << 24;
}

// One sale in each half hour from midnight to midnight, as the shop's clock shows it.
void TestClockChanges::theHoursOfTheDayAreItsTurnover()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QFETCH(int, hours);
    VERIFY_OK(useZone(zone));
    const QTimeZone where(zone);
    const TimeMs midnight = day.startOfDay(where).toMSecsSinceEpoch();
    const TimeMs end = day.addDays(1).startOfDay(where).toMSecsSinceEpoch();
    QCOMPARE(end - midnight, hours * kHour);
    m_clock.set(midnight);
    VERIFY_OK(openShift(day));
    QStringList shown;
    for (; m_clock.nowMs() < end; m_clock.advance(kHour / 2)) {
        const auto sold = sell();
        VERIFY_OK(sold);
        const QString hour = localTime(sold->placedAt, where).toString(u"HH"_s);
        if (shown.size() % 2 == 0 || shown.last() == hour)
            shown.append(hour);
    }
    const auto z = closeShift();
    VERIFY_OK(z);
    const QList<ShiftHour> found = hoursOf(*z, where);
    QCOMPARE(found.size(), hours);
    qint64 turnover = 0;
    for (qsizetype i = 0; i < found.size(); ++i) {
        QCOMPARE(found[i].from, midnight + i * kHour);
        QCOMPARE(found[i].documents, 2);
        QCOMPARE(localTime(found[i].from, where).toString(u"HH"_s), shown[2 * i]);
        turnover += found[i].turnoverMinor;
    }
    QCOMPARE(turnover, z->turnover());
    QCOMPARE(turnover, hours * 2 * 1'140);
    QCOMPARE(verifyShop(*m_shop)->problems, QStringList());
}

void TestClockChanges::whatIsNoTurnoverIsInNoHour()
{
    VERIFY_OK(openShift(QDate(2026, 11, 23)));
    VERIFY_OK(sell());
    CartLine card;
    card.id = m_ids->mint<LineId>();
    card.name = u"Gift card"_s;
    card.kind = ProductKind::GiftCard;
    card.quantity = Quantity::pieces(1);
    card.unitPrice = UnitPrice(500'000, *Currency::fromCode(u"CAD"));
    card.voucher = u"GC-1001"_s;
    SaleRequest request;
    request.id = m_ids->mint<OrderId>();
    request.atRegister = m_register;
    request.shift = m_shift;
    request.lines = {card};
    request.expectedTotal = Money(5'000, *Currency::fromCode(u"CAD"));
    request.tenders = {{m_ids->mint<PaymentId>(), TenderMethod::Card, request.expectedTotal, {}}};
    VERIFY_OK(m_shop->counterSales().complete(call(), request));
    const auto z = closeShift();
    VERIFY_OK(z);
    QCOMPARE(z->noSupply(), 5'000);
    const QList<ShiftHour> hours = hoursOf(*z, QTimeZone("America/Halifax"));
    QCOMPARE(hours.size(), 1);
    QCOMPARE(hours.first().documents, 2);
    QCOMPARE(hours.first().turnoverMinor, 1'140);
}

void TestClockChanges::taxesAreThoseOfTheBusinessDate_data()
{
    QTest::addColumn<QDate>("businessDate");
    QTest::addColumn<TimeMs>("clock");
    QTest::addColumn<qint64>("total");
    const QDate last(2026, 11, 23);
    QTest::newRow("the last day") << last << kNow << 1'140LL;
    QTest::newRow("past midnight") << last << kNow + 10 * kHour << 1'140LL;
    QTest::newRow("a year forward") << last << kNow + 365 * 24 * kHour << 1'140LL;
    QTest::newRow("1970") << last << 0LL << 1'140LL;
    QTest::newRow("the first day of the next") << last.addDays(1) << kNow + 24 * kHour << 1'100LL;
    QTest::newRow("the same, the clock back") << last.addDays(1) << kNow << 1'100LL;
}

// 14 % to the 23rd, 10 % from the 24th.
void TestClockChanges::taxesAreThoseOfTheBusinessDate()
{
    QFETCH(QDate, businessDate);
    QFETCH(TimeMs, clock);
    QFETCH(qint64, total);
    TaxTable table;
    table.categories = {{u"standard"_s, u"HST"_s, {}}};
    table.components = {
        {u"standard"_s, u"HST"_s, *TaxRate::fromPercentText(u"14"), {}, QDate(2026, 11, 23), 0},
        {u"standard"_s, u"HST"_s, *TaxRate::fromPercentText(u"10"), QDate(2026, 11, 24), {}, 0}};
    VERIFY_OK(m_shop->catalog().setTaxTable(call(), table));
    VERIFY_OK(openShift(businessDate));
    m_clock.set(clock);
    const auto sold = sell();
    VERIFY_OK(sold);
    QCOMPARE(sold->total.minor(), total);
}

void TestClockChanges::promotionsGoByBusinessDateAndShopClock_data()
{
    QTest::addColumn<TimeMs>("clock");
    QTest::addColumn<bool>("holds");
    // 1 November 2026 in Halifax: 01:00 to 02:00 comes twice, at 04:00 and at 05:00 UTC.
    const TimeMs night = 1'793'505'600'000; // 04:00 UTC
    QTest::newRow("before") << night - kMinute << false;
    QTest::newRow("01:30 by summer time") << night + 30 * kMinute << true;
    QTest::newRow("01:30 again") << night + 90 * kMinute << true;
    QTest::newRow("behind the second time") << night + 2 * kHour << false;
    QTest::newRow("the clock an hour back") << night + 30 * kMinute - kHour << false;
    QTest::newRow("a year forward at that hour") << night + 30 * kMinute + 365 * 24 * kHour << true;
}

// 10 % from 01:00 to 01:59 on the 1st: the day is the shift's, whatever day the clock shows.
void TestClockChanges::promotionsGoByBusinessDateAndShopClock()
{
    QFETCH(TimeMs, clock);
    QFETCH(bool, holds);
    Promotion night;
    night.id = m_ids->mint<PromotionId>();
    night.name = u"Night"_s;
    night.millionths = 100'000;
    night.window.from = night.window.until = QDate(2026, 11, 1);
    night.window.dailyFrom = QTime(1, 0);
    night.window.dailyUntil = QTime(1, 59);
    VERIFY_OK(m_shop->promotions().save(call(), night));
    VERIFY_OK(openShift(QDate(2026, 11, 1)));
    m_clock.set(clock);
    const auto sold = sell();
    VERIFY_OK(sold);
    QCOMPARE(sold->total.minor(), holds ? 1'026 : 1'140);
}

QTEST_GUILESS_MAIN(TestClockChanges)

#include "tst_clock_changes.moc"
