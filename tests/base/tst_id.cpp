// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/uuid_source.h"

#include <QSet>
#include <QTest>

#include <thread>
#include <type_traits>
#include <vector>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

static_assert(!std::is_convertible_v<UserId, ProductId>);
static_assert(!std::is_constructible_v<UserId, ProductId>);
static_assert(!std::is_convertible_v<QUuid, UserId>);

class TestId final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void idsComeBackFromBytesAndText();
    void badTextAndBytesAreNoId_data();
    void badTextAndBytesAreNoId();
    void mintedIdsAreOfVersion7AndCarryTheTime();
    void idsRiseWithinAMillisecondAndWhenTheClockStepsBack();
    void theSameSeedGivesTheSameIds();
    void sourcesWithoutSeedDiffer();
    void threadsNeverGetTheSameId();
    void aClockBeforeTheEpochStillGivesIds();
};

void TestId::idsComeBackFromBytesAndText()
{
    const auto id = UserId::fromString(u"0192d4e0-7b3a-7c1d-8e2f-0123456789AB");
    QVERIFY(id);
    QCOMPARE(id->toString(), u"0192d4e0-7b3a-7c1d-8e2f-0123456789ab"_s);
    QCOMPARE(id->bytes().size(), 16);
    QCOMPARE(UserId::fromBytes(id->bytes()), id);
    QVERIFY(UserId().isNull());
    QCOMPARE(UserId::fromBytes(QByteArray(16, '\0')), UserId());
}

void TestId::badTextAndBytesAreNoId_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("with braces") << u"{0192d4e0-7b3a-7c1d-8e2f-0123456789ab}"_s;
    QTest::newRow("without dashes") << u"0192d4e07b3a7c1d8e2f0123456789ab"_s;
    QTest::newRow("a letter too far") << u"0192d4e0-7b3a-7c1d-8e2f-0123456789ag"_s;
    QTest::newRow("36 other characters") << QString(36, u'-');
    QTest::newRow("null") << u"00000000-0000-0000-0000-000000000000"_s;
}

void TestId::badTextAndBytesAreNoId()
{
    QFETCH(QString, text);
    QVERIFY(!UserId::fromString(text));
    QVERIFY(!UserId::fromBytes(text.toUtf8().left(15)));
    QVERIFY(!UserId::fromBytes(QByteArray(17, 'x')));
}

void TestId::mintedIdsAreOfVersion7AndCarryTheTime()
{
    const ManualClock clock(0x0192'd4e0'7b3a);
    UuidV7Source source(clock);
    const QByteArray bytes = source.mint<OrderId>().bytes();
    QCOMPARE(bytes.first(6).toHex(), QByteArray("0192d4e07b3a"));
    QCOMPARE(uchar(bytes.at(6)) >> 4, 7);
    QCOMPARE(uchar(bytes.at(8)) >> 6, 2);
}

void TestId::idsRiseWithinAMillisecondAndWhenTheClockStepsBack()
{
    ManualClock clock(1'000'000);
    UuidV7Source source(clock);
    OrderId last;
    for (int i = 0; i < 20'000; ++i) {
        if (i == 10'000)
            clock.set(5);
        if (i == 15'000)
            clock.set(1'000'010);
        const auto next = source.mint<OrderId>();
        QVERIFY(last < next);
        QVERIFY(last.bytes() < next.bytes());
        last = next;
    }
}

void TestId::theSameSeedGivesTheSameIds()
{
    const ManualClock clock(1'000'000);
    UuidV7Source first(clock, 42);
    UuidV7Source second(clock, 42);
    UuidV7Source other(clock, 43);
    for (int i = 0; i < 100; ++i) {
        const QUuid id = first.next();
        QCOMPARE(second.next(), id);
        QVERIFY(other.next() != id);
    }
}

void TestId::sourcesWithoutSeedDiffer()
{
    const ManualClock clock(1'000'000);
    UuidV7Source first(clock);
    UuidV7Source second(clock);
    QVERIFY(first.next() != second.next());
}

void TestId::threadsNeverGetTheSameId()
{
    constexpr int kThreads = 4;
    constexpr int kEach = 5'000;
    const SystemClock clock;
    UuidV7Source source(clock);
    std::vector<QList<QUuid>> minted(kThreads);
    std::vector<std::thread> threads;
    for (QList<QUuid> &ids : minted) {
        threads.emplace_back([&source, &ids] {
            for (int i = 0; i < kEach; ++i)
                ids.append(source.next());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QSet<QUuid> all;
    for (const QList<QUuid> &ids : minted) {
        QVERIFY(std::is_sorted(ids.begin(), ids.end()));
        all.unite(QSet<QUuid>(ids.begin(), ids.end()));
    }
    QCOMPARE(all.size(), kThreads * kEach);
}

void TestId::aClockBeforeTheEpochStillGivesIds()
{
    const ManualClock clock(-5);
    UuidV7Source source(clock);
    const QUuid first = source.next();
    QVERIFY(first < source.next());
}

QTEST_APPLESS_MAIN(TestId)
#include "tst_id.moc"
