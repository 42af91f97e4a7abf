// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backend.h"
#include "core/shop/first_run.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <atomic>
#include <future>
#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// A job that stays in its lane until it is let go.
class HeldJob final
{
public:
    ~HeldJob() { letGo(); }
    std::function<Done(Shop &)> task()
    {
        return [state = m_state](Shop &) -> Done {
            state->begun.set_value();
            state->letGo.get_future().wait();
            state->hasEnded = true;
            return {};
        };
    }
    void waitUntilBegun() { m_state->begun.get_future().wait(); }
    void letGo()
    {
        if (!std::exchange(m_isFree, true))
            m_state->letGo.set_value();
    }
    bool hasEnded() const { return m_state->hasEnded; }

private:
    // The task may end after the test that held it.
    struct State {
        std::promise<void> begun;
        std::promise<void> letGo;
        std::atomic<bool> hasEnded = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    bool m_isFree = false;
};

const auto kIgnore = [](const auto &) {};

} // namespace

class TestBackend final : public QObject
{
    Q_OBJECT

public:
    static int asChild(const QString &what);

private Q_SLOTS:
    void init();
    void cleanup();

    void itOpensAndAnswersOnTheThreadThatAsked();
    void everyLaneHasAShop_data();
    void everyLaneHasAShop();
    void errorsComeBackAsTheyAre();
    void answersOfALaneComeInOrder();
    void anAskerThatIsGoneIsNeverAnswered();
    void anAskerThatGoesWhileAnswersWaitIsNeverAnswered();
    void cancellingAWaitingTaskAnswersAtOnceAndOnce();
    void cancellingATaskUnderWayAnswersAtOnceAndOnce();
    void cancellingAnAnsweredTaskChangesNothing();
    void aReplyMayDropItsTicketAndAskAgain();
    void aNewerTaskOfAKeyReplacesTheWaitingOne();
    void tasksOfOtherKeysAndLanesAreNotReplaced();
    void aLongTaskDoesNotDelayTheCounter();
    void oneReaderIsNeverTakenByReports();
    void readersCannotWrite();
    void twoHashesAreComputedSideBySideWithoutAShop();
    void changesOfALaneAreToldOnceTogether();
    void changesOfAnotherProgramAreTold();
    void aDatabaseThatCannotBeOpenedIsToldOnceAndAnswersEverything();
    void tasksAskedBeforeTheStartAreDoneAfterIt();
    void theEndWaitsForWhatIsUnderWayAndDropsWhatWaits();
    void theEndComesAlsoBeforeTheStart();
    void aTicketOutlivesItsBackend();
    void afterTheBackendTheThreadMayOpenADatabase();
    // Last: ThreadSanitizer wants no threads of a process that has forked.
    void aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram_data();
    void aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram();

private:
    void start()
    {
        QSignalSpy opened(m_backend.get(), &Backend::opened);
        m_backend->start();
        QVERIFY(opened.wait(60'000));
    }
    Call call(Shop &shop) const { return shop.systemCall(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<UuidV7Source> m_ids;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<QObject> m_asker;
};

void TestBackend::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ids = std::make_unique<UuidV7Source>(m_clock);
    m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(m_folder->filePath(u"shop.db"_s)),
                                          m_clock, *m_ids);
    m_asker = std::make_unique<QObject>();
}

void TestBackend::cleanup()
{
    m_asker.reset();
    m_backend.reset();
    m_folder.reset();
}

void TestBackend::itOpensAndAnswersOnTheThreadThatAsked()
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

void TestBackend::everyLaneHasAShop_data()
{
    QTest::addColumn<int>("lane");
    QTest::newRow("counter") << int(Lane::Counter);
    QTest::newRow("reader") << int(Lane::Reader);
    QTest::newRow("report") << int(Lane::Report);
    QTest::newRow("desk") << int(Lane::Desk);
    QTest::newRow("long") << int(Lane::Long);
}

void TestBackend::everyLaneHasAShop()
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

void TestBackend::errorsComeBackAsTheyAre()
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

void TestBackend::answersOfALaneComeInOrder()
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

void TestBackend::anAskerThatIsGoneIsNeverAnswered()
{
    start();
    HeldJob held;
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    m_backend->ask(asker.get(), Lane::Desk, held.task(), [&](const Done &) { ++answers; });
    held.waitUntilBegun();
    asker.reset();
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(answers, 0);
}

void TestBackend::anAskerThatGoesWhileAnswersWaitIsNeverAnswered()
{
    start();
    int answers = 0;
    auto asker = std::make_unique<QObject>();
    for (int i = 0; i < 20; ++i)
        m_backend->ask(
            asker.get(), Lane::Counter, [](Shop &) { return Done(); },
            [&](const Done &) {
                ++answers;
                asker.reset();
            });
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(answers, 1);
}

void TestBackend::cancellingAWaitingTaskAnswersAtOnceAndOnce()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    std::atomic<bool> ran = false;
    QStringList told;
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Desk,
        [&](Shop &) {
            ran = true;
            return Done();
        },
        [&](const Done &answer) { told.append(answer ? u"done"_s : answer.error().key); });
    QVERIFY(!ticket.isDone());
    ticket.cancel();
    QCOMPARE(told, QStringList(u"backend.cancelled"_s));
    QVERIFY(ticket.isDone());
    ticket.cancel();
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QCOMPARE(told.size(), 1);
    QVERIFY(!ran);
}

void TestBackend::cancellingATaskUnderWayAnswersAtOnceAndOnce()
{
    start();
    HeldJob held;
    QList<ErrorCode> told;
    Ticket ticket = m_backend->ask(m_asker.get(), Lane::Desk, held.task(), [&](const Done &answer) {
        told.append(answer ? ErrorCode::Internal : answer.error().code);
    });
    held.waitUntilBegun();
    ticket.cancel();
    QCOMPARE(told, QList<ErrorCode>{ErrorCode::Cancelled});
    held.letGo();
    bool later = false;
    m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) { later = true; });
    QTRY_VERIFY(later);
    QVERIFY(held.hasEnded());
    QCOMPARE(told.size(), 1);
}

void TestBackend::cancellingAnAnsweredTaskChangesNothing()
{
    start();
    int answers = 0;
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
        [&](const Done &answer) {
            QVERIFY(answer);
            ++answers;
        });
    QTRY_VERIFY(ticket.isDone());
    ticket.cancel();
    QCOMPARE(answers, 1);
    Ticket none;
    QVERIFY(none.isDone());
    none.cancel();
}

void TestBackend::aReplyMayDropItsTicketAndAskAgain()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    auto ticket = std::make_unique<Ticket>();
    bool again = false;
    *ticket = m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); },
        [&](const Done &) {
            ticket.reset();
            m_backend->ask(
                m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
                [&](const Done &) { again = true; });
        });
    ticket->cancel();
    QVERIFY(!ticket);
    QTRY_VERIFY(again);
}

void TestBackend::aNewerTaskOfAKeyReplacesTheWaitingOne()
{
    start();
    HeldJob one;
    HeldJob two;
    m_backend->ask(m_asker.get(), Lane::Report, one.task(), kIgnore);
    m_backend->ask(m_asker.get(), Lane::Reader, two.task(), kIgnore);
    one.waitUntilBegun();
    two.waitUntilBegun();
    std::atomic<int> ran = 0;
    QStringList told;
    for (int i = 0; i < 5; ++i)
        m_backend->ask(
            m_asker.get(), Lane::Reader,
            [&ran, i](Shop &) {
                ++ran;
                return Result<int>(i);
            },
            [&](const Result<int> &answer) {
                told.append(answer ? QString::number(*answer) : answer.error().key);
            },
            u"search"_s);
    two.letGo();
    QTRY_COMPARE(told.size(), 5);
    QCOMPARE(told, QStringList(4, u"backend.cancelled"_s) + QStringList(u"4"_s));
    QCOMPARE(ran.load(), 1);
}

void TestBackend::tasksOfOtherKeysAndLanesAreNotReplaced()
{
    start();
    HeldJob held;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    int done = 0;
    const auto count = [&](const Done &answer) { done += answer ? 1 : 100; };
    const auto nothing = [](Shop &) { return Done(); };
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count, u"a"_s);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count, u"b"_s);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count);
    m_backend->ask(m_asker.get(), Lane::Desk, nothing, count);
    m_backend->ask(m_asker.get(), Lane::Long, nothing, count, u"a"_s);
    held.letGo();
    QTRY_COMPARE(done, 5);
}

void TestBackend::aLongTaskDoesNotDelayTheCounter()
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

void TestBackend::oneReaderIsNeverTakenByReports()
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

void TestBackend::readersCannotWrite()
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

void TestBackend::twoHashesAreComputedSideBySideWithoutAShop()
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

void TestBackend::changesOfALaneAreToldOnceTogether()
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

void TestBackend::changesOfAnotherProgramAreTold()
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

void TestBackend::aDatabaseThatCannotBeOpenedIsToldOnceAndAnswersEverything()
{
    QFile file(m_backend->url().path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    QList<Error> failures;
    bool opened = false;
    connect(m_backend.get(), &Backend::failed, m_asker.get(),
            [&](const Error &error) { failures.append(error); });
    connect(m_backend.get(), &Backend::opened, m_asker.get(), [&] { opened = true; });
    QStringList told;
    const auto asks = [&] {
        for (const Lane lane : {Lane::Counter, Lane::Reader, Lane::Report, Lane::Desk, Lane::Long})
            m_backend->ask(
                m_asker.get(), lane, [](Shop &) { return Done(); },
                [&](const Done &answer) { told.append(answer ? QString() : answer.error().key); });
    };
    asks();
    m_backend->start();
    QTRY_COMPARE(told.size(), 5);
    asks();
    QTRY_COMPARE(told.size(), 10);
    QCOMPARE(told, QStringList(10, u"database.corrupt"_s));
    QCOMPARE(failures.size(), 1);
    QVERIFY(!opened);
}

void TestBackend::tasksAskedBeforeTheStartAreDoneAfterIt()
{
    int done = 0;
    for (const Lane lane : {Lane::Counter, Lane::Reader, Lane::Desk})
        m_backend->ask(
            m_asker.get(), lane, [](Shop &) { return Done(); },
            [&](const Done &answer) { done += answer ? 1 : 0; });
    QTest::qWait(20);
    QCOMPARE(done, 0);
    start();
    QTRY_COMPARE(done, 3);
}

void TestBackend::theEndWaitsForWhatIsUnderWayAndDropsWhatWaits()
{
    start();
    HeldJob held;
    int answers = 0;
    std::atomic<int> ran = 0;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), [&](const Done &) { ++answers; });
    held.waitUntilBegun();
    for (int i = 0; i < 10; ++i)
        m_backend->ask(
            m_asker.get(), Lane::Desk,
            [&](Shop &) {
                ++ran;
                return Done();
            },
            [&](const Done &) { ++answers; });
    std::thread release([&] {
        QThread::msleep(50);
        held.letGo();
    });
    m_backend.reset();
    QVERIFY(held.hasEnded());
    release.join();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
    QCOMPARE(ran.load(), 0);
}

void TestBackend::theEndComesAlsoBeforeTheStart()
{
    int answers = 0;
    m_backend->ask(
        m_asker.get(), Lane::Counter, [](Shop &) { return Done(); },
        [&](const Done &) { ++answers; });
    m_backend.reset();
    init();
    m_backend->start();
    m_backend.reset();
    QCoreApplication::processEvents();
    QCOMPARE(answers, 0);
}

void TestBackend::aTicketOutlivesItsBackend()
{
    start();
    HeldJob held;
    int answers = 0;
    m_backend->ask(m_asker.get(), Lane::Desk, held.task(), kIgnore);
    held.waitUntilBegun();
    Ticket ticket = m_backend->ask(
        m_asker.get(), Lane::Desk, [](Shop &) { return Done(); }, [&](const Done &) { ++answers; });
    held.letGo();
    m_backend.reset();
    QVERIFY(ticket.isDone());
    ticket.cancel();
    QCOMPARE(answers, 0);
}

void TestBackend::aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("opening one") << u"open"_s << QByteArray("a thread that must not wait for it");
    QTest::newRow("using the shop of a lane")
        << u"use"_s << QByteArray("another thread than the one that opened it");
    QTest::newRow("asking from another thread")
        << u"ask"_s << QByteArray("asked on another thread");
    QTest::newRow("the same without a defect") << u"nothing"_s << QByteArray();
}

void TestBackend::aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram()
{
    QFETCH(QString, what);
    QFETCH(QByteArray, message);
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--child"_s, what});
    QVERIFY(child.waitForFinished(60'000));
    const QByteArray said = child.readAllStandardError();
    if (message.isEmpty()) {
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QCOMPARE(child.exitCode(), 0);
        return;
    }
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QVERIFY2(said.contains(message), said.constData());
}

// What the child of the test above does.
int TestBackend::asChild(const QString &what)
{
    QTemporaryDir folder;
    const SystemClock clock;
    UuidV7Source ids(clock);
    const auto url = DatabaseUrl::sqliteFile(folder.filePath(u"shop.db"_s));
    Backend backend(url, clock, ids);
    QEventLoop loop;
    Shop *stolen = nullptr;
    connect(&backend, &Backend::opened, &loop, [&] {
        backend.ask(
            &loop, Lane::Counter, [](Shop &shop) { return Result<Shop *>(&shop); },
            [&](const Result<Shop *> &answer) {
                stolen = answer.valueOr(nullptr);
                loop.quit();
            });
    });
    backend.start();
    loop.exec();
    if (what == u"open"_s) {
        WriteGate gate;
        DatabaseOptions options;
        options.url = url;
        (void)Database::open(options, gate);
    } else if (what == u"use"_s) {
        (void)stolen->catalog().productCount({});
    } else if (what == u"ask"_s) {
        std::thread([&] {
            backend.ask(
                &loop, Lane::Desk, [](Shop &) { return Done(); }, kIgnore);
        }).join();
    }
    return 0;
}

void TestBackend::afterTheBackendTheThreadMayOpenADatabase()
{
    start();
    const DatabaseUrl url = m_backend->url();
    m_backend.reset();
    WriteGate gate;
    DatabaseOptions options;
    options.url = url;
    VERIFY_OK(Database::open(options, gate));
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--child"_s)
        return TestBackend::asChild(arguments[2]);
    TestBackend test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_backend.moc"
