// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/backend_fixture.h"
#include "tests/support/qtest_results.h"

#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <thread>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

// The start and the end of a backend, and that nothing touches its database past it.
class TestBackendLife final : public QObject, private BackendFixture
{
    Q_OBJECT

public:
    static int asChild(const QString &what);

private Q_SLOTS:
    void init() { makeBackend(); }
    void cleanup() { dropBackend(); }

    void aDatabaseThatCannotBeOpenedIsToldOnceAndAnswersEverything();
    void tasksAskedBeforeTheStartAreDoneAfterIt();
    void theEndWaitsForWhatIsUnderWayAndDropsWhatWaits();
    void theEndComesAlsoBeforeTheStart();
    void afterTheBackendTheThreadMayOpenADatabase();
    // Last: ThreadSanitizer wants no threads of a process that has forked.
    void aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram_data();
    void aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram();
};

void TestBackendLife::aDatabaseThatCannotBeOpenedIsToldOnceAndAnswersEverything()
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

void TestBackendLife::tasksAskedBeforeTheStartAreDoneAfterIt()
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

void TestBackendLife::theEndWaitsForWhatIsUnderWayAndDropsWhatWaits()
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

void TestBackendLife::theEndComesAlsoBeforeTheStart()
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

void TestBackendLife::aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram_data()
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

void TestBackendLife::aDefectThatTouchesTheDatabaseFromTheWindowsStopsTheProgram()
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
int TestBackendLife::asChild(const QString &what)
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

void TestBackendLife::afterTheBackendTheThreadMayOpenADatabase()
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
        return TestBackendLife::asChild(arguments[2]);
    TestBackendLife test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_backend_life.moc"
