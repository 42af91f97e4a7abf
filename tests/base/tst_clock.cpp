// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestClock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void timesAreWrittenInUtcWithMilliseconds_data();
    void timesAreWrittenInUtcWithMilliseconds();
    void theDayIsTheShops_data();
    void theDayIsTheShops();
    void aManualClockStandsUntilItIsMoved();
};

void TestClock::timesAreWrittenInUtcWithMilliseconds_data()
{
    QTest::addColumn<TimeMs>("time");
    QTest::addColumn<QString>("text");
    QTest::newRow("epoch") << TimeMs(0) << u"1970-01-01T00:00:00.000Z"_s;
    QTest::newRow("a sale") << TimeMs(1'795'444'080'007) << u"2026-11-23T14:28:00.007Z"_s;
    QTest::newRow("before the epoch") << TimeMs(-1) << u"1969-12-31T23:59:59.999Z"_s;
}

void TestClock::timesAreWrittenInUtcWithMilliseconds()
{
    QFETCH(TimeMs, time);
    QFETCH(QString, text);
    QCOMPARE(toRfc3339(time), text);
}

void TestClock::theDayIsTheShops_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDate>("day");
    // 2026-03-29T00:30:00Z: half an hour before Berlin's clocks go forward.
    QTest::newRow("Berlin") << QByteArray("Europe/Berlin") << QDate(2026, 3, 29);
    QTest::newRow("Vancouver") << QByteArray("America/Vancouver") << QDate(2026, 3, 28);
    QTest::newRow("Tokyo") << QByteArray("Asia/Tokyo") << QDate(2026, 3, 29);
}

void TestClock::theDayIsTheShops()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDate, day);
    QCOMPARE(localDate(1'774'744'200'000, QTimeZone(zone)), day);
}

void TestClock::aManualClockStandsUntilItIsMoved()
{
    ManualClock clock(5);
    QCOMPARE(clock.nowMs(), 5);
    clock.advance(10);
    QCOMPARE(clock.nowMs(), 15);
    clock.set(1);
    QCOMPARE(clock.nowMs(), 1);
    QVERIFY(SystemClock().nowMs() > 1'700'000'000'000);
}

QTEST_APPLESS_MAIN(TestClock)
#include "tst_clock.moc"
