// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commit_group.h"
#include "tests/storage/storage_fixture.h"

#include <QTest>

#include <atomic>
#include <map>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

// Requests that wait while another one is stored are stored together.
class TstCommitGroup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture = std::make_unique<StorageFixture>();
        m_main = m_fixture->openWithThings();
        m_commits = 0;
        m_runs.clear();
    }
    void cleanup()
    {
        m_main.reset();
        m_fixture.reset();
    }

    void thoseWhoWaitAreStoredInOneTransaction()
    {
        for (const Done &outcome : storeWaiting({u"tea"_s, u"milk"_s, u"bread"_s, u"salt"_s}))
            VERIFY_OK(outcome);
        QCOMPARE(sorted(), QStringList({u"bread"_s, u"milk"_s, u"salt"_s, u"tea"_s}));
        QCOMPARE(m_commits.load(), 1);
    }

    void whatOneRefusesIsUndoneAlone()
    {
        const QList<Done> outcomes = storeWaiting({u"refused"_s, u"milk"_s, u"bread"_s});
        VERIFY_ERROR(outcomes[0], u"test.refused"_s);
        VERIFY_OK(outcomes[1]);
        VERIFY_OK(outcomes[2]);
        QCOMPARE(sorted(), QStringList({u"bread"_s, u"milk"_s}));
    }

    void oneAloneIsStoredOrNot()
    {
        VERIFY_ERROR(storeWaiting({u"refused"_s}).first(), u"test.refused"_s);
        QCOMPARE(sorted(), QStringList());
        VERIFY_OK(storeWaiting({u"tea"_s}).first());
        QCOMPARE(sorted(), QStringList({u"tea"_s}));
    }

    // Nobody knows what a database in trouble has stored, so nothing is done again.
    void whatTheDatabaseSuffersIsToldToAll_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("lost") << u"database.connectionLost"_s;
        QTest::newRow("full") << u"database.diskFull"_s;
        QTest::newRow("broken") << u"database.ioError"_s;
        QTest::newRow("busy") << u"database.busy"_s;
    }
    void whatTheDatabaseSuffersIsToldToAll()
    {
        QFETCH(QString, key);
        for (const Done &outcome : storeWaiting({u"milk"_s, key, u"bread"_s}))
            VERIFY_ERROR(outcome, key);
        QCOMPARE(sorted(), QStringList());
        for (const auto &[name, runs] : m_runs)
            QVERIFY2(runs == 1, qPrintable(name));
        VERIFY_OK(storeWaiting({u"tea"_s}).first());
        QCOMPARE(sorted(), QStringList({u"tea"_s}));
    }

private:
    // All of them wait for somebody else who writes; then they go.
    QList<Done> storeWaiting(const QStringList &names)
    {
        QList<Done> outcomes(names.size());
        std::vector<std::jthread> threads;
        {
            const Transaction other(*m_main, "somebody else");
            for (qsizetype i = 0; i < names.size(); ++i)
                threads.emplace_back([&, i] { outcomes[i] = request(names[i]); });
            while (m_group.waiting() < size_t(names.size()))
                std::this_thread::yield();
        }
        threads.clear();
        return outcomes;
    }

    // A worker with its connection, by which the changes of others are stored, too.
    Done request(const QString &name)
    {
        const auto database = m_fixture->open();
        database->onCommit([this](const QList<Change> &) { ++m_commits; });
        const rest::Settings settings;
        const SystemClock clock;
        UuidV7Source ids(clock);
        rest::Services services{settings, clock, ids};
        rest::Context context;
        context.services = &services;
        {
            const std::lock_guard lock(m_mutex);
            m_databases[&services] = database.get();
        }
        return m_group.run(*database, services, context,
                           [&] { return store(databaseOf(*context.services), name); });
    }

    Done store(Database &database, const QString &name)
    {
        ++m_runs[name]; // one worker at a time has its turn
        Transaction transaction(database, "a module");
        SHOP_TRY(transaction.ok());
        SHOP_TRY(addThing(database, name));
        if (name == u"refused"_s)
            return Error{ErrorCode::FailedPrecondition, u"test.refused"_s, {}};
        if (name.startsWith(u"database."))
            return Error{ErrorCode::Unavailable, name, {}};
        SHOP_TRY(transaction.changed("thing", "thing", QByteArray(16, name.at(0).toLatin1()), 1));
        return transaction.commit();
    }

    Database &databaseOf(const rest::Services &services)
    {
        const std::lock_guard lock(m_mutex);
        return *m_databases[&services];
    }

    QStringList sorted()
    {
        QStringList names = storedThings(*m_fixture);
        names.sort();
        return names;
    }

    std::unique_ptr<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_main;
    CommitGroup m_group;
    std::mutex m_mutex;
    std::map<const rest::Services *, Database *> m_databases;
    std::atomic<int> m_commits = 0;
    std::map<QString, int> m_runs;
};

QTEST_GUILESS_MAIN(TstCommitGroup)
#include "tst_commit_group.moc"
