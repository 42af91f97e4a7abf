// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin.h"
#include "core/users/pin_delay.h"
#include "tests/support/qtest_results.h"

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// The cheapest work there is: these tests are about the answers, not about the time they take.
constexpr int kCheap = 4;

class TestPin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPinIsChosenWell_data();
    void aPinIsChosenWell();
    void aRefusedPinNamesItsField();
    void theRightPinMatchesItsHashAndNoOtherDoes();
    void aPinHashedTwiceGivesTwoHashes();
    void aBadPinIsNeverHashed();
    void hashesOfOtherProgramsAreRead();
    void aDamagedHashMatchesNothing_data();
    void aDamagedHashMatchesNothing();
    void workOutsideTheRangeIsRefused();
    void eachFifthWrongTryDelays_data();
    void eachFifthWrongTryDelays();
    void aRightTryEndsTheCount();
    void noClockShortensOrStretchesADelay();
};

void TestPin::aPinIsChosenWell_data()
{
    QTest::addColumn<QByteArray>("pin");
    QTest::addColumn<QString>("error");
    QTest::newRow("four digits") << QByteArray("2580") << QString();
    QTest::newRow("eight digits") << QByteArray("19283746") << QString();
    QTest::newRow("a step of two") << QByteArray("2468") << QString();
    QTest::newRow("counting up but one") << QByteArray("1235") << QString();
    QTest::newRow("the same but one") << QByteArray("1112") << QString();
    QTest::newRow("empty") << QByteArray() << u"pin.length"_s;
    QTest::newRow("three digits") << QByteArray("258") << u"pin.length"_s;
    QTest::newRow("nine digits") << QByteArray("192837465") << u"pin.length"_s;
    QTest::newRow("a letter") << QByteArray("25a0") << u"pin.notDigits"_s;
    QTest::newRow("a space") << QByteArray("25 0") << u"pin.notDigits"_s;
    QTest::newRow("digits of another script") << u"٢٥٨٠"_s.toUtf8() << u"pin.notDigits"_s;
    QTest::newRow("a NUL") << QByteArray("25\0"
                                         "80",
                                         5)
                           << u"pin.notDigits"_s;
    QTest::newRow("all the same") << QByteArray("7777") << u"pin.tooSimple"_s;
    QTest::newRow("counting up") << QByteArray("1234") << u"pin.tooSimple"_s;
    QTest::newRow("counting down") << QByteArray("987654") << u"pin.tooSimple"_s;
    QTest::newRow("counting over nine") << QByteArray("7890") << u"pin.tooSimple"_s;
    QTest::newRow("counting down from nought") << QByteArray("0987") << u"pin.tooSimple"_s;
}

void TestPin::aPinIsChosenWell()
{
    QFETCH(QByteArray, pin);
    QFETCH(QString, error);
    const Done checked = checkPinChoice(Secret(pin));
    QCOMPARE(checked ? QString() : checked.error().key, error);
}

void TestPin::aRefusedPinNamesItsField()
{
    for (const char *pin : {"12", "abcd", "1234"}) {
        const Done checked = checkPinChoice(Secret(pin));
        QVERIFY(!checked);
        QCOMPARE(checked.error().context.value(u"field"_s).toString(), u"pin"_s);
        QVERIFY(!describe(checked.error()).contains(QLatin1String(pin)));
    }
}

void TestPin::theRightPinMatchesItsHashAndNoOtherDoes()
{
    const auto hash = hashPin(Secret("2580"), kCheap);
    VERIFY_OK(hash);
    QVERIFY(hash->startsWith(u"$2"_s));
    QVERIFY(verifyPin(Secret("2580"), *hash));
    QVERIFY(!verifyPin(Secret("2581"), *hash));
    QVERIFY(!verifyPin(Secret("25800"), *hash));
    QVERIFY(!verifyPin(Secret(), *hash));
}

void TestPin::aPinHashedTwiceGivesTwoHashes()
{
    const auto first = hashPin(Secret("2580"), kCheap);
    const auto second = hashPin(Secret("2580"), kCheap);
    VERIFY_OK(first);
    VERIFY_OK(second);
    QVERIFY(*first != *second);
}

void TestPin::aBadPinIsNeverHashed()
{
    VERIFY_ERROR(hashPin(Secret("1111"), kCheap), u"pin.tooSimple"_s);
    VERIFY_ERROR(hashPin(Secret(), kCheap), u"pin.length"_s);
}

// Test vectors of crypt_blowfish.
void TestPin::hashesOfOtherProgramsAreRead()
{
    QVERIFY(verifyPin(Secret("U*U"),
                      u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s));
    QVERIFY(!verifyPin(Secret("U*V"),
                       u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s));
}

void TestPin::aDamagedHashMatchesNothing_data()
{
    QTest::addColumn<QString>("hash");
    QTest::newRow("empty") << QString();
    QTest::newRow("plain") << u"2580"_s;
    QTest::newRow("cut") << u"$2a$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyO"_s;
    QTest::newRow("another scheme")
        << u"$6$05$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
    QTest::newRow("no characters of base64")
        << u"$2a$05$CCCCCCCCCC\u00A0\u00A0CCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
}

void TestPin::aDamagedHashMatchesNothing()
{
    QFETCH(QString, hash);
    QVERIFY(!verifyPin(Secret("2580"), hash));
}

void TestPin::workOutsideTheRangeIsRefused()
{
    VERIFY_ERROR(hashPin(Secret("2580"), 3), u"pin.work"_s);
    VERIFY_ERROR(hashPin(Secret("2580"), 31), u"pin.work"_s);
}

void TestPin::eachFifthWrongTryDelays_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<qint64>("seconds");
    QTest::newRow("the fourth") << 4 << qint64(0);
    QTest::newRow("the fifth") << 5 << qint64(30);
    QTest::newRow("the sixth") << 6 << qint64(0);
    QTest::newRow("the tenth") << 10 << qint64(60);
    QTest::newRow("the 15th") << 15 << qint64(120);
    QTest::newRow("the 25th") << 25 << qint64(480);
    QTest::newRow("the 30th, at most 15 minutes") << 30 << qint64(900);
    QTest::newRow("the 5000th, still 15 minutes") << 5000 << qint64(900);
}

void TestPin::eachFifthWrongTryDelays()
{
    QFETCH(int, tries);
    QFETCH(qint64, seconds);
    PinDelay delay;
    for (int i = 0; i < tries; ++i)
        delay = delay.afterWrong(1000, PinDelay::kPerson);
    QCOMPARE(delay.leftAt(1000), seconds * 1000);
    QCOMPARE(delay.leftAt(1000 + seconds * 1000), 0);
}

void TestPin::aRightTryEndsTheCount()
{
    PinDelay delay;
    for (int i = 0; i < 9; ++i)
        delay = delay.afterWrong(0, PinDelay::kPerson);
    QCOMPARE(delay.triesLeft(), 1);
    QCOMPARE(delay.without(delay.failed).failed, 0);
    QCOMPARE(delay.without(delay.failed + 1).failed, 0);
}

void TestPin::noClockShortensOrStretchesADelay()
{
    QVERIFY(rc::check("what is left is between nothing and the delay, and all of it before", [] {
        const PinDelay delay{5, *rc::gen::inRange<TimeMs>(0, PinDelay::kPerson.longestMs + 1),
                             *rc::gen::inRange<TimeMs>(-1'000'000'000, 1'000'000'000)};
        const TimeMs now = *rc::gen::inRange<TimeMs>(-2'000'000'000, 2'000'000'000);
        const TimeMs left = delay.leftAt(now);
        RC_ASSERT(left >= 0);
        RC_ASSERT(left <= delay.delayMs);
        if (now <= delay.seenAt)
            RC_ASSERT(left == delay.delayMs);
        if (now >= delay.seenAt + delay.delayMs)
            RC_ASSERT(left == 0);
    }));
}

QTEST_APPLESS_MAIN(TestPin)
#include "tst_pin.moc"
