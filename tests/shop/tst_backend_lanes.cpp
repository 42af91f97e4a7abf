// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/backend_fixture.h"

#include <QSignalSpy>
#include <QThread>

#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// What each lane does, in which order and on which thread, and what is told of its changes.
class TestBackendLanes final : public QObject, private BackendFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init() { makeBackend(); }
    void cleanup() { dropBackend(); }

    void itOpensAndAnswersOnTheThreadThatAsked();
    void everyLaneHasAShop_data();
    void everyLaneHasAShop();
    void errorsComeBackAsTheyAre();
    void answersOfALaneComeInOrder();
    void aLongTaskDoesNotDelayTheCounter();
    void oneReaderIsNeverTakenByReports();
    void readersCannotWrite();
    void twoHashesAreComputedSideBySideWithoutAShop();
    void changesOfALaneAreToldOnceTogether();
    void changesOfAnotherProgramAreTold();
};

void TestBackendLanes::itOpensAndAnswersOnTheThreadThatAsked()
{
    start();
    QThread *answeredOn = nullptr;
    std::atomic<Qt::HANDLE> ranOn = nullptr;
    m_backend->ask(
        m_asker.get(), Lane::Counter,
        [&](Shop &) {
            ranOn = QThread::currentThreadId();
            return Result<int>(42);
        },
        [&](const Result<int> &answer) {
            QCOMPARE(*answer, 42);
            answeredOn = QThread::currentThread();
        });
    QVERIFY(!answeredOn);
    QTRY_VERIFY(answeredOn);
    QCOMPARE(answeredOn, QThread::currentThread());
    QVERIFY(ranOn.load() != QThread::currentThreadId());
}

void TestBackendLanes::everyLaneHasAShop_data()
{
    QTest::addColumn<int>("lane");
    QTest::newRow("counter") << int(Lane::Counter);
    QTest::newRow("reader") << int(Lane::Reader);
    QTest::newRow("report") << int(Lane::Report);
    QTest::newRow("desk") << int(Lane::Desk);
    QTest::newRow("long") << int(Lane::Long);
}

void TestBackendLanes::everyLaneHasAShop()
{
    QFETCH(int, lane);
    start();
    std::optional<qint64> count;
    m_backend->ask(
        m_asker.get(), Lane(lane),
        [](Shop &shop) { return shop.catalog().productCount(shop.systemCall()); },
        [&](const Result<qint64> &answer) { count = answer.valueOr(-1); });
    QTRY_VERIFY(count);
    QCOMPARE(*count, 0);
}

void TestBackendLanes::errorsComeBackAsTheyAre()
{
    start();
    std::optional<Error> told;
    m_backend->ask(
        m_asker.get(), Lane::Desk,
        [id = m_ids->mint<UserId>()](Shop &shop) {
            return shop.users().staffMember(shop.systemCall(), id);
        },
        [&](const Result<StaffMember> &answer) { told = answer.error(); });
    QTRY_VERIFY(told);
    QCOMPARE(told->key, u"user.notFound"_s);
}

void TestBackendLanes::answersOfALaneComeInOrder()
{
    start();
    QList<int> order;
    for (int i = 0; i < 100; ++i)
        m_backend->ask(
            m_asker.get(), Lane::Counter, [i](Shop &) { return Result<int>(i); },
            [&](const Result<int> &answer) { order.append(*answer); });
    QTRY_COMPARE(order.size(), 100);
    QVERIFY(std::is_sorted(order.begin(), order.end()));
}

void TestBackendLanes::aLongTaskDoesNotDelayTheCounter()
{
    start();
    HeldJob desk;
    HeldJob longOne;
    HeldJob report;
    m_backend->ask(m_asker.get(), Lane::Desk, desk.task(), kIgnore);
    m_backend->ask(m_asker.get(), Lane::Long, longOne.task(), kIgnore);
    m_backend->ask(m_asker.get(), Lane::Report, report.task(), kIgnore);
    desk.waitUntilBegun();
    longOne.waitUntilBegun();
    report.waitUntilBegun();
    int done = 0;
    for (int i = 0; i < 10; ++i)
        m_backend->ask(
            m_asker.get(), Lane::Counter,
            [](Shop &shop) {
                return shop.products().findByCode(shop.systemCall(), u"4006381333931"_s);
            },
            [&](const Result<std::optional<ScannedProduct>> &answer) { done += answer ? 1 : 0; });
    QTRY_COMPARE(done, 10);
    QVERIFY(!desk.hasEnded() && !longOne.hasEnded() && !report.hasEnded());
}

void TestBackendLanes::oneReaderIsNeverTakenByReports()
{
    start();
    HeldJob first;
    HeldJob second;
    m_backend->ask(m_asker.get(), Lane::Report, first.task(), kIgnore);
    bool reported = false;
    m_backend->ask(m_asker.get(), Lane::Report, second.task(),
                   [&](const Done &) { reported = true; });
    first.waitUntilBegun();
    bool found = false;
    m_backend->ask(
        m_asker.get(), Lane::Reader,
        [](Shop &shop) { return shop.products().list(shop.systemCall(), {}); },
        [&](const Result<QList<ProductSummary>> &answer) { found = bool(answer); });
    QTRY_VERIFY(found);
    QVERIFY(!reported);
    first.letGo();
    second.letGo();
    QTRY_VERIFY(reported);
}

void TestBackendLanes::readersCannotWrite()
{
    start();
    std::optional<bool> written;
    m_backend->ask(
        m_asker.get(), Lane::Reader,
        [](Shop &shop) {
            return shop.catalog().ensureCategory(shop.systemCall(), u"Drinks"_s, u"drinks"_s);
        },
        [&](const Result<Category> &answer) { written = bool(answer); });
    QTRY_VERIFY(written);
    QVERIFY(!*written);
}

void TestBackendLanes::twoHashesAreComputedSideBySideWithoutAShop()
{
    std::promise<void> firstIsIn;
    std::promise<void> secondIsIn;
    int done = 0;
    m_backend->start();
    m_backend->compute(
        m_asker.get(),
        [&] {
            firstIsIn.set_value();
            secondIsIn.get_future().wait();
            return Done();
        },
        [&](const Done &) { ++done; });
    m_backend->compute(
        m_asker.get(),
        [&] {
            secondIsIn.set_value();
            firstIsIn.get_future().wait();
            return Done();
        },
        [&](const Done &) { ++done; });
    QTRY_COMPARE(done, 2);
}

void TestBackendLanes::changesOfALaneAreToldOnceTogether()
{
    start();
    QList<Change> told;
    connect(m_backend.get(), &Backend::changed, this,
            [&](const QList<Change> &changes) { told += changes; });
    const int categories = 20;
    for (int i = 0; i < categories; ++i)
        m_backend->ask(
            m_asker.get(), i % 2 == 0 ? Lane::Counter : Lane::Desk,
            [i](Shop &shop) {
                return shop.catalog().ensureCategory(shop.systemCall(), u"Shelf %1"_s.arg(i),
                                                     u"drinks"_s);
            },
            kIgnore);
    QTRY_COMPARE(told.size(), categories);
    // The feed is polled, too: what a lane has told is not told again.
    QTest::qWait(600);
    QCOMPARE(told.size(), categories);
    QSet<qint64> numbers;
    for (const Change &change : told) {
        numbers.insert(change.seq);
        QCOMPARE(change.module, u"products"_s);
    }
    QCOMPARE(numbers.size(), categories);
    disconnect(m_backend.get(), &Backend::changed, this, nullptr);
}

void TestBackendLanes::changesOfAnotherProgramAreTold()
{
    start();
    QSignalSpy changed(m_backend.get(), &Backend::changed);
    std::thread other([this] {
        WriteGate gate(QString(m_backend->url().path + u".lock"_s));
        UuidV7Source ids(m_clock);
        ShopOptions options;
        options.database.url = m_backend->url();
        auto shop = Shop::open(options, gate, m_clock, ids);
        if (shop)
            (void)(*shop)->catalog().ensureCategory((*shop)->systemCall(), u"Drinks"_s,
                                                    u"drinks"_s);
    });
    other.join();
    QVERIFY(changed.wait(10'000));
    const auto changes = changed.first().first().value<QList<Change>>();
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes.first().module, u"products"_s);
}

QTEST_GUILESS_MAIN(TestBackendLanes)
#include "tst_backend_lanes.moc"
