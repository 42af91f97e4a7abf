// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <array>
#include <atomic>
#include <latch>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

// Each trap that ARCHITECTURE.md marks with a star: first that it is there when things are done
// the obvious way, where that can be shown, then that it is closed.
class TstStorageTraps final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_database = m_fixture->openWithThings();
    }
    void cleanup()
    {
        m_database.reset();
        m_fixture.reset();
    }

    void diskFullInsideASavepointLetsTheNextInsertCommitAloneTheObviousWay()
    {
        const QString name = u"obvious"_s;
        {
            QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
            plain.setDatabaseName(m_fixture->path(u"shop.db"_s));
            QVERIFY(plain.open());
            QSqlQuery query(plain);
            QVERIFY(query.exec(u"PRAGMA max_page_count = 30"_s));
            query.finish();
            QVERIFY(query.exec(u"BEGIN IMMEDIATE"_s));
            QVERIFY(query.exec(u"INSERT INTO thing (name) VALUES ('first of the sale')"_s));
            QVERIFY(query.exec(u"SAVEPOINT s1"_s));
            QVERIFY(
                !query.exec(u"INSERT INTO thing (name, bytes) VALUES ('x', zeroblob(900000))"_s));
            QVERIFY(query.exec(u"INSERT INTO thing (name) VALUES ('alone')"_s));
        }
        QSqlDatabase::removeDatabase(name);
        QCOMPARE(storedThings(*m_fixture), QStringList(u"alone"_s));
    }

    void diskFullInsideASavepointDoesNotLetTheNextInsertCommitAlone()
    {
        VERIFY_OK(Statement(*m_database, "PRAGMA max_page_count = 30").scalar());
        {
            Transaction outer(*m_database, "sale");
            VERIFY_OK(addThing(*m_database, u"first of the sale"_s));
            {
                Transaction inner(*m_database, "steps", WritePriority::Counter,
                                  Transaction::Kind::Optional);
                VERIFY_ERROR(
                    Statement(*m_database,
                              "INSERT INTO thing (name, bytes) VALUES ('x', zeroblob(900000))")
                        .run(),
                    u"database.diskFull"_s);
                VERIFY_ERROR(addThing(*m_database, u"alone"_s), u"transaction.doomed"_s);
            }
            VERIFY_ERROR(addThing(*m_database, u"alone"_s), u"transaction.doomed"_s);
            VERIFY_ERROR(outer.commit(), u"database.diskFull"_s);
            VERIFY_ERROR(addThing(*m_database, u"alone"_s), u"database.noTransaction"_s);
        }
        QCOMPARE(storedThings(*m_fixture), QStringList());
        Transaction next(*m_database, "next");
        VERIFY_OK(next.ok());
        VERIFY_OK(addThing(*m_database, u"next sale"_s));
        VERIFY_OK(next.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList(u"next sale"_s));
    }

    void anOpenCursorMakesNoBeginAndNoCommitFail()
    {
        {
            Transaction transaction(*m_database, "fill");
            for (int i = 0; i < 300; ++i)
                VERIFY_OK(addThing(*m_database, QString::number(i)));
            // Read the first of many rows and commit at once.
            VERIFY_OK(Statement(*m_database, "SELECT name FROM thing").one([](const Row &row) {
                return row.text(0);
            }));
            VERIFY_OK(transaction.commit());
        }
        // A reader that held its snapshot could not begin to write after this commit.
        VERIFY_OK(Statement(*m_database, "SELECT name FROM thing").one([](const Row &row) {
            return row.text(0);
        }));
        const auto other = m_fixture->open();
        Transaction elsewhere(*other, "elsewhere");
        VERIFY_OK(addThing(*other, u"elsewhere"_s));
        VERIFY_OK(elsewhere.commit());
        Transaction transaction(*m_database, "begin");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(addThing(*m_database, u"here"_s));
        VERIFY_OK(transaction.commit());
    }

    void aReadThatEndsInAnErrorLeavesNoCursorEither()
    {
        {
            Transaction transaction(*m_database, "fill");
            VERIFY_OK(addThing(*m_database, u"tea"_s));
            VERIFY_OK(addThing(*m_database, u"milk"_s));
            VERIFY_OK(transaction.commit());
        }
        VERIFY_ERROR(Statement(*m_database, "SELECT name FROM thing").all([](const Row &row) {
            return row.int64(0);
        }),
                     u"database.wrongType"_s);
        VERIFY_ERROR(Statement(*m_database, "SELECT abs(-9223372036854775806 - key) FROM thing "
                                            "ORDER BY key")
                         .all([](const Row &row) { return row.int64(0); }),
                     u"database.failed"_s);
        Transaction transaction(*m_database, "begin");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(addThing(*m_database, u"bread"_s));
        VERIFY_OK(transaction.commit());
    }

    void aSumThatComesBackAsADoubleIsRefused()
    {
        VERIFY_ERROR(Statement(*m_database, "SELECT TOTAL(key) FROM thing").scalar(),
                     u"database.wrongType"_s);
        VERIFY_OK(Statement(*m_database, "SELECT CAST(TOTAL(key) AS BIGINT) FROM thing").scalar());
    }

    void writersDoNotStarveEachOther()
    {
        constexpr int kRounds = 60;
        std::atomic<int> busy = 0;
        std::atomic<int> finished = 0;
        std::array<std::atomic<int>, 3> counts = {};
        std::atomic<int> leastOfTheOthers = kRounds;
        std::latch everybodyIsHere(3);
        std::vector<std::thread> threads;
        for (size_t self = 0; self < counts.size(); ++self) {
            threads.emplace_back([&, self] {
                const auto database = m_fixture->open();
                everybodyIsHere.arrive_and_wait();
                for (int i = 0; i < kRounds; ++i) {
                    Transaction transaction(*database, "write", WritePriority::Desk);
                    if (transaction.ok() && addThing(*database, u"%1 %2"_s.arg(self).arg(i)) &&
                        transaction.commit())
                        ++counts[self];
                    else
                        ++busy;
                }
                if (++finished == 1) {
                    for (const auto &count : counts)
                        leastOfTheOthers = std::min(leastOfTheOthers.load(), count.load());
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(busy.load(), 0);
        QCOMPARE(storedThings(*m_fixture).size(), 3 * kRounds);
        // In turns: when the first is through, the others are not far behind.
        QVERIFY2(leastOfTheOthers > kRounds / 2,
                 qPrintable(QString::number(leastOfTheOthers.load())));
    }

private:
    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TstStorageTraps)
#include "tst_storage_traps.moc"
