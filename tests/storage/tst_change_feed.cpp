// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include <QTest>

#include <algorithm>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class TstChangeFeed final : public QObject
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

    void anEmptyFeedBeginsAtZero()
    {
        const auto head = ChangeFeed::head(*m_database);
        VERIFY_OK(head);
        QCOMPARE(*head, 0);
    }

    void aReaderFollowsInPages()
    {
        for (int i = 0; i < 5; ++i)
            change(i);
        QCOMPARE(ids(0, 2), QList<int>({0, 1}));
        QCOMPARE(ids(2, 2), QList<int>({2, 3}));
        QCOMPARE(ids(4, 2), QList<int>({4}));
        QCOMPARE(ids(5, 2), QList<int>());
        const auto head = ChangeFeed::head(*m_database);
        VERIFY_OK(head);
        QCOMPARE(*head, 5);
    }

    void theNumbersRiseWithTheCommitsOfAllWriters()
    {
        std::vector<std::thread> threads;
        for (int thread = 0; thread < 3; ++thread) {
            threads.emplace_back([this, thread] {
                const auto database = m_fixture->open();
                qint64 last = 0;
                database->onCommit([&](const QList<Change> &changes) {
                    if (changes.first().seq <= last)
                        qFatal("a number went back");
                    last = changes.last().seq;
                });
                for (int i = 0; i < 20; ++i) {
                    Transaction transaction(*database, "change");
                    if (!transaction.changed("m", "e", QByteArray(16, char(thread * 20 + i)), i) ||
                        !transaction.commit())
                        qFatal("no change");
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        QList<int> all = ids(0, 100);
        std::sort(all.begin(), all.end());
        QList<int> expected;
        for (int i = 0; i < 60; ++i)
            expected.append(i);
        QCOMPARE(all, expected);
    }

    void eachIsToldUnderTheNumberItIsStoredUnder()
    {
        change(0);
        QList<Change> told;
        m_database->onCommit([&](const QList<Change> &changes) { told = changes; });
        constexpr int kMany = 20; // more than one statement takes
        {
            Transaction transaction(*m_database, "change");
            for (int i = 1; i <= kMany; ++i)
                VERIFY_OK(transaction.changed("m", "e", QByteArray(16, char(i)), i));
            VERIFY_OK(transaction.commit());
        }
        const auto stored = ChangeFeed::after(*m_database, 1, 100);
        VERIFY_OK(stored);
        QCOMPARE(stored->size(), kMany);
        QCOMPARE(told.size(), kMany);
        for (int i = 0; i < kMany; ++i) {
            QCOMPARE(told[i].seq, (*stored)[i].seq);
            QCOMPARE(told[i].id, (*stored)[i].id);
            QCOMPARE(told[i].seq, i + 2);
        }
    }

    void theEpochStaysWithTheFileAndDiffersBetweenFiles()
    {
        const auto epoch = ChangeFeed::epoch(*m_database);
        VERIFY_OK(epoch);
        QCOMPARE(epoch->size(), 32);
        const auto again = m_fixture->open();
        const auto same = ChangeFeed::epoch(*again);
        VERIFY_OK(same);
        QCOMPARE(*same, *epoch);
        const auto other = m_fixture->openWithThings(u"other.db"_s);
        const auto another = ChangeFeed::epoch(*other);
        VERIFY_OK(another);
        QVERIFY(*another != *epoch);
    }

private:
    void change(int id)
    {
        Transaction transaction(*m_database, "change");
        VERIFY_OK(transaction.changed("m", "e", QByteArray(16, char(id)), id));
        VERIFY_OK(transaction.commit());
    }
    QList<int> ids(qint64 seq, int limit)
    {
        const auto changes = ChangeFeed::after(*m_database, seq, limit);
        QList<int> found;
        for (const Change &change : changes.valueOr({}))
            found.append(change.id.at(0));
        return found;
    }

    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TstChangeFeed)
#include "tst_change_feed.moc"
