// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/till/profile_check.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDate kDay(2026, 11, 24);

} // namespace

class TestTill final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void theProfileIsReadAsItWasSaved();
    void aBadProfileIsRefusedByField_data();
    void aBadProfileIsRefusedByField();
    void theProfileNeedsTheRight();
    void theCurrencyStaysOnceThereWasAShift();
    void registersHaveNumbersOfTheirOwn();
    void addingARegisterTwiceIsOnce();
    void aPrinterIsReadAsItWasSaved();
    void aBadPrinterIsRefusedByField();
    void aShiftIsOpenUntilItIsClosed();
    void aRegisterHasOneOpenShift();
    void openingTwiceIsOnce();
    void badOpeningsAreRefused();
    void aClosedShiftIsFrozen();
    void theFileItselfRefusesWhatNoShiftMayDo();
    void shiftsNeedTheRight();
    void shiftNumbersHaveNoGaps();
    void shiftsAreJournalled();
    void expectedCashIsFloatAndCashTaken();
    void anotherConnectionsProfileIsNoticed();
    void numbersOfALaterGenerationAreOthers();
    void totalsThatWereTamperedWithAreFound();

private:
    Till &till() { return *m_shop->desk->till; }
    ShopProfile profile() { return **till().profile(m_shop->call()); }

    std::unique_ptr<CounterFixture> m_shop;
};

void TestTill::init()
{
    auto made = CounterFixture::make();
    VERIFY_OK(made);
    m_shop = std::move(*made);
}

void TestTill::theProfileIsReadAsItWasSaved()
{
    ShopProfile wanted = profile();
    wanted.name = u"<b>Harbour & Lane</b>"_s;
    wanted.tagline = u"Grocer and gifts"_s;
    wanted.address = {u"18 Harbour Lane, Halifax NS  B3J 1S9"_s, u""_s, u"\u202e\"x\""_s};
    wanted.phone = u"902 555 0142"_s;
    wanted.website = u"harbourlane.example"_s;
    wanted.taxNumber = u"HST 81234 5678 RT0001"_s;
    wanted.receiptFooter = u"Thank you,\nAnouk."_s;
    wanted.language = u"en-CA"_s;
    wanted.rules.taxRounding = TaxRounding::PerLine;
    wanted.rules.cash = {5, Rounding::HalfDown, true};
    VERIFY_OK(till().saveProfile(m_shop->call(), wanted));
    const auto read = till().profile(m_shop->call());
    VERIFY_OK(read);
    QVERIFY(read->has_value());
    QVERIFY(**read == wanted);
}

void TestTill::aBadProfileIsRefusedByField_data()
{
    QTest::addColumn<ShopProfile>("bad");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("field");
    ShopProfile good;
    good.name = u"Shop"_s;
    good.country = u"DE"_s;
    good.rules.currency = *Currency::fromCode(u"EUR");
    const auto row = [&](const char *name, const QString &key, const QString &field, auto change) {
        ShopProfile bad = good;
        change(bad);
        QTest::newRow(name) << bad << key << field;
    };
    row("no name", u"shop.nameMissing"_s, u"name"_s, [](auto &bad) { bad.name = u"  "_s; });
    row("a long name", u"shop.nameTooLong"_s, u"name"_s,
        [](auto &bad) { bad.name = QString(201, u'x'); });
    row("a long phone", u"shop.textTooLong"_s, u"phone"_s,
        [](auto &bad) { bad.phone = QString(501, u'x'); });
    row("a long address", u"shop.textTooLong"_s, u"address"_s,
        [](auto &bad) { bad.address = QStringList(9, u"x"_s); });
    row("a name with a NUL", u"shop.textMalformed"_s, u"name"_s,
        [](auto &bad) { bad.name = u"shop"_s + QChar(0); });
    row("an address with a NUL", u"shop.textMalformed"_s, u"address"_s,
        [](auto &bad) { bad.address = {u"street"_s + QChar(0)}; });
    row("a footer with half a character", u"shop.textMalformed"_s, u"receiptFooter"_s,
        [](auto &bad) { bad.receiptFooter = QChar(0xd800); });
    row("no country", u"shop.countryUnknown"_s, u"country"_s,
        [](auto &bad) { bad.country = QString(); });
    row("no currency", u"shop.currencyMissing"_s, u"currency"_s,
        [](auto &bad) { bad.rules.currency = Currency(); });
    row("coins of nothing", u"shop.cashStepOutOfRange"_s, u"cashRounding"_s,
        [](auto &bad) { bad.rules.cash.stepMinor = 0; });
    row("a time zone of nowhere", u"shop.timeZoneUnknown"_s, u"timeZone"_s,
        [](auto &bad) { bad.timeZone = "Mars/Olympus"; });
}

void TestTill::aBadProfileIsRefusedByField()
{
    QFETCH(ShopProfile, bad);
    QFETCH(QString, key);
    QFETCH(QString, field);
    const auto saved = till().saveProfile(m_shop->call(), bad);
    VERIFY_ERROR(saved, key);
    QCOMPARE(saved.error().context.value(u"field"_s).toString(), field);
}

void TestTill::theProfileNeedsTheRight()
{
    Rights rights;
    rights.grant(Action::Sell);
    VERIFY_ERROR(till().saveProfile(m_shop->callWith(rights), profile()), u"permission.denied"_s);
    VERIFY_ERROR(
        till().addRegister(m_shop->callWith(rights), m_shop->ids.mint<RegisterId>(), 2, u"Back"_s),
        u"permission.denied"_s);
    VERIFY_ERROR(till().savePrinter(m_shop->callWith(rights), m_shop->atRegister, {}),
                 u"permission.denied"_s);
}

void TestTill::theCurrencyStaysOnceThereWasAShift()
{
    ShopProfile other = profile();
    other.rules.currency = *Currency::fromCode(u"EUR");
    VERIFY_ERROR(till().saveProfile(m_shop->call(), other), u"shop.currencyInUse"_s);
}

void TestTill::registersHaveNumbersOfTheirOwn()
{
    const RegisterId second = m_shop->ids.mint<RegisterId>();
    VERIFY_OK(till().addRegister(m_shop->call(), second, 2, u"Back"_s));
    VERIFY_ERROR(till().addRegister(m_shop->call(), m_shop->ids.mint<RegisterId>(), 2, u"x"_s),
                 u"register.numberTaken"_s);
    VERIFY_ERROR(till().addRegister(m_shop->call(), m_shop->ids.mint<RegisterId>(), 0, u"x"_s),
                 u"register.numberOutOfRange"_s);
    VERIFY_ERROR(till().addRegister(m_shop->call(), m_shop->ids.mint<RegisterId>(), 1'000, u"x"_s),
                 u"register.numberOutOfRange"_s);
    VERIFY_ERROR(
        till().addRegister(m_shop->call(), m_shop->ids.mint<RegisterId>(), 3, QString(201, u'x')),
        u"register.nameTooLong"_s);
    VERIFY_ERROR(
        till().addRegister(m_shop->call(), m_shop->ids.mint<RegisterId>(), 3, u"x"_s + QChar(0)),
        u"register.nameMalformed"_s);
    const auto all = till().registers(m_shop->call());
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(1).id, second);
    QCOMPARE(all->at(1).number, 2);
    QCOMPARE(all->at(1).name, u"Back"_s);
    QCOMPARE(all->at(1).generation, 1);
}

void TestTill::addingARegisterTwiceIsOnce()
{
    const RegisterId second = m_shop->ids.mint<RegisterId>();
    const Call call = m_shop->call();
    VERIFY_OK(till().addRegister(call, second, 2, u"Back"_s));
    VERIFY_OK(till().addRegister(call, second, 2, u"Back"_s));
    VERIFY_OK(till().addRegister(m_shop->call(), second, 2, u"Back"_s));
    const auto all = till().registers(m_shop->call());
    VERIFY_OK(all);
    QCOMPARE(all->size(), 2);
}

void TestTill::aPrinterIsReadAsItWasSaved()
{
    const auto none = till().printer(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(none);
    QCOMPARE(none->kind, PrinterSettings::Kind::None);
    for (const PrinterSettings &wanted :
         {PrinterSettings{PrinterSettings::Kind::Network, u"192.168.1.50:9100"_s, 32, false},
          PrinterSettings{PrinterSettings::Kind::SystemQueue, u"Epson TM"_s, 42, true},
          PrinterSettings{PrinterSettings::Kind::File, u"/tmp/x"_s, 42, true}, PrinterSettings{}}) {
        VERIFY_OK(till().savePrinter(m_shop->call(), m_shop->atRegister, wanted));
        const auto read = till().printer(m_shop->call(), m_shop->atRegister);
        VERIFY_OK(read);
        QVERIFY(*read == wanted);
    }
}

void TestTill::aBadPrinterIsRefusedByField()
{
    PrinterSettings printer{PrinterSettings::Kind::Network, u" "_s, 42, true};
    VERIFY_ERROR(till().savePrinter(m_shop->call(), m_shop->atRegister, printer),
                 u"printer.addressMissing"_s);
    printer = {PrinterSettings::Kind::None, {}, 80, true};
    VERIFY_ERROR(till().savePrinter(m_shop->call(), m_shop->atRegister, printer),
                 u"printer.columnsUnknown"_s);
    VERIFY_ERROR(till().savePrinter(m_shop->call(), m_shop->ids.mint<RegisterId>(), {}),
                 u"register.notFound"_s);
}

void TestTill::aShiftIsOpenUntilItIsClosed()
{
    const auto open = till().openShiftOf(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(open);
    QVERIFY(open->has_value());
    QCOMPARE((*open)->id, m_shop->shift);
    QCOMPARE((*open)->number, 1);
    QCOMPARE((*open)->businessDate, QDate(2026, 11, 23));
    QCOMPARE((*open)->openedBy, m_shop->person);
    QCOMPARE((*open)->openingFloat, m_shop->money(20'000));
    QCOMPARE((*open)->expectedCash, m_shop->money(20'000));
    QVERIFY((*open)->isOpen());
    m_shop->clock.advance(3'600'000);
    const auto closed = till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(19'990));
    VERIFY_OK(closed);
    QVERIFY(!closed->isOpen());
    QCOMPARE(*closed->closedAt, m_shop->clock.nowMs());
    QCOMPARE(closed->countedCash, m_shop->money(19'990));
    QCOMPARE(closed->expectedCash, m_shop->money(20'000));
    const auto none = till().openShiftOf(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(none);
    QVERIFY(!none->has_value());
}

void TestTill::aRegisterHasOneOpenShift()
{
    const auto second = till().openShift(m_shop->call(), m_shop->ids.mint<ShiftId>(),
                                         m_shop->atRegister, m_shop->money(0), kDay);
    VERIFY_ERROR(second, u"shift.alreadyOpen"_s);
    QCOMPARE(second.error().context.value(u"shift"_s).toLongLong(), 1);
}

void TestTill::openingTwiceIsOnce()
{
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(20'000)));
    const ShiftId id = m_shop->ids.mint<ShiftId>();
    const Call call = m_shop->call();
    const auto once = till().openShift(call, id, m_shop->atRegister, m_shop->money(100), kDay);
    VERIFY_OK(once);
    const auto again = till().openShift(call, id, m_shop->atRegister, m_shop->money(100), kDay);
    VERIFY_OK(again);
    QCOMPARE(again->number, once->number);
    const Call closing = m_shop->call();
    VERIFY_OK(till().closeShift(closing, id, m_shop->money(100)));
    VERIFY_OK(till().closeShift(closing, id, m_shop->money(100)));
    VERIFY_ERROR(till().closeShift(closing, id, m_shop->money(101)), u"command.mismatch"_s);
    VERIFY_ERROR(till().closeShift(m_shop->call(), id, m_shop->money(100)), u"shift.notOpen"_s);
}

void TestTill::badOpeningsAreRefused()
{
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(20'000)));
    const auto open = [&](const Money &amount, QDate day) {
        return till().openShift(m_shop->call(), m_shop->ids.mint<ShiftId>(), m_shop->atRegister,
                                amount, day);
    };
    VERIFY_ERROR(open(m_shop->money(-1), kDay), u"shift.floatOutOfRange"_s);
    VERIFY_ERROR(open(m_shop->money(1'000'000'000'001), kDay), u"shift.floatOutOfRange"_s);
    VERIFY_ERROR(open(Money(1, *Currency::fromCode(u"EUR")), kDay), u"shift.floatOutOfRange"_s);
    VERIFY_ERROR(open(m_shop->money(1), QDate()), u"shift.businessDateInvalid"_s);
    VERIFY_ERROR(till().openShift(m_shop->call(), m_shop->ids.mint<ShiftId>(),
                                  m_shop->ids.mint<RegisterId>(), m_shop->money(1), kDay),
                 u"register.notFound"_s);
}

void TestTill::aClosedShiftIsFrozen()
{
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(1)));
    VERIFY_ERROR(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(2)),
                 u"shift.notOpen"_s);
    const auto request = m_shop->request(m_shop->receiptLines());
    VERIFY_OK(request);
    VERIFY_ERROR(m_shop->complete(*request), u"sale.shiftClosed"_s);
}

// Whatever program writes to the file.
void TestTill::theFileItselfRefusesWhatNoShiftMayDo()
{
    const auto refused = [this](const char *sql) {
        Transaction transaction(*m_shop->desk->database, "test");
        const auto ran = Statement(*m_shop->desk->database, testSql(sql)).run();
        return ran ? QString() : ran.error().key;
    };
    const char *second = "INSERT INTO till_shift (id, register, number, business_date, opened_at, "
                         "currency, opening_float) SELECT zeroblob(16), register, 99, "
                         "business_date, opened_at, currency, opening_float FROM till_shift";
    QCOMPARE(refused(second), u"database.constraint"_s);
    const char *correction = "UPDATE till_shift SET opening_float = opening_float + 1";
    QCOMPARE(refused(correction), QString());
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(20'000)));
    QCOMPARE(refused(correction), u"database.constraint"_s);
    QCOMPARE(refused("DELETE FROM till_shift"), u"database.constraint"_s);
    QCOMPARE(refused(second), QString());
}

void TestTill::shiftsNeedTheRight()
{
    Rights rights;
    rights.grant(Action::Sell);
    VERIFY_ERROR(till().closeShift(m_shop->callWith(rights), m_shop->shift, m_shop->money(1)),
                 u"permission.denied"_s);
    VERIFY_ERROR(till().openShift(m_shop->callWith(rights), m_shop->ids.mint<ShiftId>(),
                                  m_shop->atRegister, m_shop->money(1), kDay),
                 u"permission.denied"_s);
}

void TestTill::shiftNumbersHaveNoGaps()
{
    ShiftId open = m_shop->shift;
    for (qint64 number = 2; number < 5; ++number) {
        VERIFY_OK(till().closeShift(m_shop->call(), open, m_shop->money(0)));
        VERIFY_ERROR(till().openShift(m_shop->call(), m_shop->ids.mint<ShiftId>(),
                                      m_shop->atRegister, m_shop->money(-1), kDay),
                     u"shift.floatOutOfRange"_s);
        open = m_shop->ids.mint<ShiftId>();
        const auto opened =
            till().openShift(m_shop->call(), open, m_shop->atRegister, m_shop->money(0), kDay);
        VERIFY_OK(opened);
        QCOMPARE(opened->number, number);
    }
}

void TestTill::shiftsAreJournalled()
{
    VERIFY_OK(till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(19'000)));
    QStringList rows;
    VERIFY_OK(m_shop->desk->journal->each([&](const JournalRow &row) {
        rows.append(row.kind + u' ' + QString::fromUtf8(row.body));
        return true;
    }));
    const TimeMs now = m_shop->clock.nowMs();
    QVERIFY(rows.contains(u"shift-opened {\"at\":%1,\"currency\":\"CAD\",\"date\":\"2026-11-23\","
                          "\"float\":20000,\"number\":1}"_s.arg(now)));
    QVERIFY(rows.last().startsWith(
        u"shift-closed {\"at\":%1,\"counted\":19000,\"expected\":20000,\"left\":19000,\"number\":1,"_s
            .arg(now)));
}

void TestTill::expectedCashIsFloatAndCashTaken()
{
    const auto sell = [&](const QList<CartLine> &lines, OrderKind kind, TenderMethod method) {
        const auto request = m_shop->request(lines, kind, method);
        return request ? m_shop->complete(*request) : Result<Order>(request.error());
    };
    const CartLine bread = m_shop->line(m_shop->products[0]); // 7.25, zero-rated
    CartLine back = m_shop->line(m_shop->products[0], Quantity::pieces(-1));
    VERIFY_OK(sell({bread}, OrderKind::Sale, TenderMethod::Cash));
    VERIFY_OK(sell({bread}, OrderKind::Sale, TenderMethod::Card));
    VERIFY_OK(sell({back}, OrderKind::ReturnWithoutReceipt, TenderMethod::Cash));
    VERIFY_OK(sell({bread}, OrderKind::Sale, TenderMethod::Cash));
    VERIFY_OK(sell({bread}, OrderKind::Training, TenderMethod::Cash));
    const auto open = till().openShiftOf(m_shop->call(), m_shop->atRegister);
    VERIFY_OK(open);
    QCOMPARE((*open)->expectedCash, m_shop->money(20'725));
    const auto closed = till().closeShift(m_shop->call(), m_shop->shift, m_shop->money(20'725));
    VERIFY_OK(closed);
    QCOMPARE(closed->expectedCash, m_shop->money(20'725));
}

void TestTill::anotherConnectionsProfileIsNoticed()
{
    const auto before = m_shop->desk->till->settings();
    VERIFY_OK(before);
    const qint64 readAs = (*before)->readAs;
    const auto same = m_shop->desk->till->settings();
    VERIFY_OK(same);
    if (!testsOnPostgres()) // where nothing tells at once that another has committed: it is read
        QCOMPARE((*same)->readAs, readAs);

    auto other = CounterDesk::open(m_shop->path(), m_shop->gate, m_shop->clock, m_shop->ids);
    VERIFY_OK(other);
    ShopProfile wanted = profile();
    wanted.name = u"Other"_s;
    VERIFY_OK((*other)->till->saveProfile(m_shop->call(), wanted));
    const auto after = m_shop->desk->till->settings();
    VERIFY_OK(after);
    QCOMPARE((*after)->profile.name, u"Other"_s);

    wanted.name = u"Own"_s;
    VERIFY_OK(till().saveProfile(m_shop->call(), wanted));
    const auto own = m_shop->desk->till->settings();
    VERIFY_OK(own);
    QCOMPARE((*own)->profile.name, u"Own"_s);
}

void TestTill::numbersOfALaterGenerationAreOthers()
{
    const Register first{m_shop->atRegister, 1, {}, 1};
    const Register restored{m_shop->atRegister, 1, {}, 2};
    QCOMPARE(documentSeries(first, OrderKind::Sale), u"1-R"_s);
    QCOMPARE(documentSeries(restored, OrderKind::Sale), u"1-R2"_s);
    QCOMPARE(documentSeries(first, OrderKind::Return), u"1-T"_s);
    QCOMPARE(documentSeries(first, OrderKind::ReturnWithoutReceipt), u"1-T"_s);
    QCOMPARE(documentSeries(first, OrderKind::Void), u"1-V"_s);
    QCOMPARE(documentSeries(first, OrderKind::Training), u"1-X"_s);
    QCOMPARE(documentSeries(first, OrderKind::StockNote), QString());
    QCOMPARE(shiftSeries(first), u"1-Z"_s);
}

void TestTill::totalsThatWereTamperedWithAreFound()
{
    const auto request = m_shop->request(m_shop->receiptLines());
    VERIFY_OK(request);
    VERIFY_OK(m_shop->complete(*request));
    const auto documents = m_shop->desk->orders->verify();
    VERIFY_OK(documents);
    OrdersVerification other = *documents;
    other.figures[0].amountMinor += 1;
    other.series[0].last += 1;
    const auto found = m_shop->desk->till->verify(other);
    VERIFY_OK(found);
    QCOMPARE(found->problems.size(), 2);
    const auto sound = m_shop->desk->till->verify(*documents);
    VERIFY_OK(sound);
    QCOMPARE(sound->problems, QStringList());
    QCOMPARE(sound->figures, 6);
}

QTEST_GUILESS_MAIN(TestTill)

#include "tst_till.moc"
