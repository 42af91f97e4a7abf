// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/counter_sale.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency cad()
{
    return Currency::fromCode(u"CAD").value();
}

Money money(qint64 minor)
{
    return {minor, cad()};
}

PricingRules rules(qint64 step = 5, bool allTenders = false)
{
    PricingRules made;
    made.currency = cad();
    made.cash.stepMinor = step;
    made.cash.allTenders = allTenders;
    return made;
}

// "card 4000" or "cash 4000".
Tender tender(const QString &text)
{
    const QStringList words = text.split(u' ');
    Tender made;
    made.method = *tenderMethodFromCode(words.at(0));
    made.tendered = money(words.at(1).toLongLong());
    return made;
}

QList<Tender> tenders(const QStringList &texts)
{
    QList<Tender> made;
    for (const QString &text : texts)
        made.append(tender(text));
    return made;
}

// "cash 2595 of 4000": amount settled and tendered.
QStringList booked(const Balance &balance)
{
    QStringList texts;
    for (const Payment &payment : balance.payments) {
        QString text =
            tenderMethodCode(payment.method) + u' ' + QString::number(payment.amount.minor());
        if (payment.tendered != payment.amount)
            text += u" of "_s + QString::number(payment.tendered.minor());
        texts.append(text);
    }
    return texts;
}

} // namespace

class TestSettle final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tendersSettleATotal_data();
    void tendersSettleATotal();
    void whatIsLeftIsToldExactlyAndForCash_data();
    void whatIsLeftIsToldExactlyAndForCash();
    void badTendersAreRefused_data();
    void badTendersAreRefused();
    void bookedPaymentsComeToTheTotal();
    void aRefundMirrorsTheSale();
    void proposalsForCash_data();
    void proposalsForCash();
    void proposalsRiseAndCoverTheAmount();
};

void TestSettle::tendersSettleATotal_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<qint64>("step");
    QTest::addColumn<bool>("allTenders");
    QTest::addColumn<QStringList>("payments");
    QTest::addColumn<qint64>("change");

    const auto row = [](const char *name, qint64 due, QStringList given, qint64 step,
                        bool allTenders, QStringList payments, qint64 change) {
        QTest::newRow(name) << due << given << step << allTenders << payments << change;
    };
    row("card to the cent", 6'594, {u"card 6594"_s}, 5, false, {u"card 6594"_s}, 0);
    row("the receipt of the picture", 6'594, {u"card 4000"_s, u"cash 4000"_s}, 5, false,
        {u"card 4000"_s, u"cash 2595 of 4000"_s, u"cash-rounding -1"_s}, 1'405);
    row("cash before card", 6'594, {u"cash 2000"_s, u"card 4594"_s}, 5, false,
        {u"cash 2000"_s, u"card 4594"_s}, 0);
    row("a partial cash tender does not round", 6'592, {u"cash 2000"_s, u"card 4592"_s}, 5, false,
        {u"cash 2000"_s, u"card 4592"_s}, 0);
    row("rounded down", 6'592, {u"cash 7000"_s}, 5, false,
        {u"cash 6590 of 7000"_s, u"cash-rounding 2"_s}, 410);
    row("no rounding with coins of one", 6'592, {u"cash 7000"_s}, 1, false,
        {u"cash 6592 of 7000"_s}, 408);
    row("the exact amount although it is rounded up", 6'594, {u"cash 6594"_s}, 5, false,
        {u"cash 6594"_s}, 0);
    row("two notes, one after the other", 6'590, {u"cash 5000"_s, u"cash 2000"_s}, 5, false,
        {u"cash 5000"_s, u"cash 1590 of 2000"_s}, 410);
    row("a rest too small for a coin", 4'002, {u"card 4000"_s, u"cash 0"_s}, 5, false,
        {u"card 4000"_s, u"cash-rounding 2"_s}, 0);
    row("whole kroner", 1'949, {u"cash 2000"_s}, 100, false,
        {u"cash 1900 of 2000"_s, u"cash-rounding 49"_s}, 100);
    row("all tenders are rounded", 6'592, {u"card 6590"_s}, 5, true,
        {u"card 6590"_s, u"cash-rounding 2"_s}, 0);
    row("all tenders are rounded, split", 6'594, {u"card 4000"_s, u"cash 3000"_s}, 5, true,
        {u"card 4000"_s, u"cash 2595 of 3000"_s, u"cash-rounding -1"_s}, 405);
    row("nothing to pay", 0, {}, 5, false, {}, 0);
    row("a refund to the card", -6'594, {u"card -6594"_s}, 5, false, {u"card -6594"_s}, 0);
    row("a refund in cash is rounded", -6'594, {u"cash -6595"_s}, 5, false,
        {u"cash -6595"_s, u"cash-rounding 1"_s}, 0);
    row("a refund, part card and part cash", -6'594, {u"card -4000"_s, u"cash -2595"_s}, 5, false,
        {u"card -4000"_s, u"cash -2595"_s, u"cash-rounding 1"_s}, 0);
    row("a refund to the cent where rounded is less", -6'592, {u"cash -6592"_s}, 5, false,
        {u"cash -6592"_s}, 0);
}

void TestSettle::tendersSettleATotal()
{
    QFETCH(qint64, due);
    QFETCH(QStringList, given);
    QFETCH(qint64, step);
    QFETCH(bool, allTenders);
    QFETCH(QStringList, payments);
    QFETCH(qint64, change);
    const auto balance = settle(money(due), tenders(given), rules(step, allTenders));
    VERIFY_OK(balance);
    QVERIFY(balance->settled);
    QCOMPARE(booked(*balance), payments);
    QCOMPARE(balance->change, money(change));
    QCOMPARE(balance->remaining, money(0));
    QCOMPARE(balance->remainingInCash, money(0));
    qint64 sum = 0;
    for (const Payment &payment : balance->payments)
        sum += payment.amount.minor();
    QCOMPARE(sum, due);
}

void TestSettle::whatIsLeftIsToldExactlyAndForCash_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<qint64>("remaining");
    QTest::addColumn<qint64>("inCash");
    QTest::addColumn<qint64>("rounding");
    const auto row = [](const char *name, qint64 due, QStringList given, qint64 remaining,
                        qint64 inCash, qint64 rounding) {
        QTest::newRow(name) << due << given << remaining << inCash << rounding;
    };
    row("nothing taken yet", 6'594, {}, 6'594, 6'595, -1);
    row("part by card", 6'594, {u"card 4000"_s}, 2'594, 2'595, -1);
    row("part in cash", 6'594, {u"cash 2000"_s}, 4'594, 4'595, -1);
    row("rounded down", 6'592, {}, 6'592, 6'590, 2);
    row("a rest too small for a coin", 4'002, {u"card 4000"_s}, 2, 0, 2);
    row("a refund", -6'594, {}, -6'594, -6'595, 1);
    row("a refund begun", -6'594, {u"card -4000"_s}, -2'594, -2'595, 1);
}

void TestSettle::whatIsLeftIsToldExactlyAndForCash()
{
    QFETCH(qint64, due);
    QFETCH(QStringList, given);
    QFETCH(qint64, remaining);
    QFETCH(qint64, inCash);
    QFETCH(qint64, rounding);
    const auto balance = settle(money(due), tenders(given), rules());
    VERIFY_OK(balance);
    QVERIFY(!balance->settled);
    QCOMPARE(balance->remaining, money(remaining));
    QCOMPARE(balance->remainingInCash, money(inCash));
    QCOMPARE(balance->rounding, money(rounding));
    QCOMPARE(balance->change, money(0));
    QCOMPARE(booked(*balance), given);
}

void TestSettle::badTendersAreRefused_data()
{
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("key");
    QTest::newRow("more than is due by card")
        << qint64(1'000) << QStringList{u"card 1001"_s} << u"tender.overTender"_s;
    QTest::newRow("more than is left by card")
        << qint64(1'000) << QStringList{u"card 600"_s, u"gift-card 401"_s}
        << u"tender.overTender"_s;
    QTest::newRow("more cash back than is due")
        << qint64(-1'000) << QStringList{u"cash -1005"_s} << u"tender.overTender"_s;
    QTest::newRow("a code for an amount of cash")
        << qint64(1'000) << QStringList{u"cash 4006381333931"_s} << u"tender.cashOutOfRange"_s;
    QTest::newRow("money back for a sale")
        << qint64(1'000) << QStringList{u"cash -1000"_s} << u"tender.wrongSign"_s;
    QTest::newRow("money taken for a refund")
        << qint64(-1'000) << QStringList{u"card 1000"_s} << u"tender.wrongSign"_s;
    QTest::newRow("rounding is no tender")
        << qint64(1'000) << QStringList{u"cash-rounding 1"_s} << u"tender.methodNotTendered"_s;
}

void TestSettle::badTendersAreRefused()
{
    QFETCH(qint64, due);
    QFETCH(QStringList, given);
    QFETCH(QString, key);
    const auto balance = settle(money(due), tenders(given), rules());
    VERIFY_ERROR(balance, key);
    QVERIFY(!balance.error().context.value(u"method"_s).toString().isEmpty());

    Tender foreign = tender(u"cash 100"_s);
    foreign.tendered = Money(100, *Currency::fromCode(u"EUR"));
    VERIFY_ERROR(settle(money(100), {foreign}, rules()), u"money.currencyMismatch"_s);
}

void TestSettle::bookedPaymentsComeToTheTotal()
{
    QVERIFY(rc::check([] {
        const qint64 due = *rc::gen::inRange<qint64>(-100'000, 100'000);
        const qint64 sign = due < 0 ? -1 : 1;
        const qint64 card = *rc::gen::inRange<qint64>(0, qAbs(due) + 1);
        const qint64 step = *rc::gen::element(1, 5, 10, 100);
        QList<Tender> given;
        if (card > 0)
            given.append(tender(u"card "_s + QString::number(card * sign)));
        const auto before = settle(money(due), given, rules(step));
        RC_ASSERT(bool(before));
        const qint64 over = sign > 0 ? *rc::gen::inRange<qint64>(0, 10'000) : 0;
        if (!before->settled)
            given.append(
                tender(u"cash "_s + QString::number(before->remainingInCash.minor() + over)));
        const auto balance = settle(money(due), given, rules(step));
        RC_ASSERT(bool(balance));
        RC_ASSERT(balance->settled);
        qint64 sum = 0;
        qint64 back = 0;
        qint64 cash = 0;
        for (const Payment &payment : balance->payments) {
            sum += payment.amount.minor();
            back += payment.change().minor();
            if (payment.method == TenderMethod::Cash)
                cash += payment.amount.minor();
        }
        RC_ASSERT(sum == due);
        RC_ASSERT(back == balance->change.minor());
        RC_ASSERT(qAbs(balance->rounding.minor()) * 2 <= step);
        RC_ASSERT(cash % step == 0);
    }));
}

void TestSettle::aRefundMirrorsTheSale()
{
    QVERIFY(rc::check([] {
        const qint64 due = *rc::gen::inRange<qint64>(1, 100'000);
        const qint64 card = *rc::gen::inRange<qint64>(0, due + 1);
        const auto sale =
            settle(money(due), tenders({u"card "_s + QString::number(card)}), rules());
        const auto refund =
            settle(money(-due), tenders({u"card "_s + QString::number(-card)}), rules());
        RC_ASSERT(bool(sale));
        RC_ASSERT(bool(refund));
        RC_ASSERT(refund->remaining == sale->remaining.negated());
        RC_ASSERT(refund->remainingInCash == sale->remainingInCash.negated());
        RC_ASSERT(refund->rounding == sale->rounding.negated());
    }));
}

void TestSettle::proposalsForCash_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("due");
    QTest::addColumn<QList<qint64>>("proposals");
    QTest::newRow("the receipt of the picture")
        << u"CAD"_s << qint64(2'595) << QList<qint64>{2'595, 3'000, 4'000, 5'000, 10'000};
    QTest::newRow("a small amount")
        << u"CAD"_s << qint64(125) << QList<qint64>{125, 500, 1'000, 2'000, 5'000};
    QTest::newRow("a note exactly")
        << u"CAD"_s << qint64(2'000) << QList<qint64>{2'000, 5'000, 10'000};
    QTest::newRow("yen") << u"JPY"_s << qint64(3'450) << QList<qint64>{3'450, 4'000, 5'000, 10'000};
    QTest::newRow("money to give back") << u"CAD"_s << qint64(-500) << QList<qint64>{-500};
    QTest::newRow("nothing") << u"CAD"_s << qint64(0) << QList<qint64>{0};
}

void TestSettle::proposalsForCash()
{
    QFETCH(QString, currency);
    QFETCH(qint64, due);
    QFETCH(QList<qint64>, proposals);
    QList<qint64> found;
    for (const Money &each : quickCash(Money(due, *Currency::fromCode(currency))))
        found.append(each.minor());
    QCOMPARE(found, proposals);
}

void TestSettle::proposalsRiseAndCoverTheAmount()
{
    QVERIFY(rc::check([] {
        const qint64 due = *rc::gen::inRange<qint64>(1, 2'000'000);
        const QList<Money> proposals = quickCash(money(due));
        RC_ASSERT(proposals.size() >= 1 && proposals.size() <= 5);
        RC_ASSERT(proposals.first() == money(due));
        for (qsizetype i = 1; i < proposals.size(); ++i)
            RC_ASSERT(proposals[i].minor() > proposals[i - 1].minor());
    }));
}

QTEST_APPLESS_MAIN(TestSettle)

#include "tst_settle.moc"
