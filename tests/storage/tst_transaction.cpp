// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

using Kind = Transaction::Kind;

const QByteArray kId(16, 'i');

} // namespace

class TstTransaction final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_database = m_fixture->openWithThings();
        m_told.clear();
        m_database->onCommit([this](const QList<Change> &changes) { m_told.append(changes); });
    }
    void cleanup()
    {
        m_database.reset();
        m_fixture.reset();
    }

    void committedStaysAndUncommittedGoes()
    {
        {
            Transaction transaction(*m_database, "committed");
            VERIFY_OK(transaction.ok());
            QVERIFY(m_database->inTransaction());
            VERIFY_OK(addThing(*m_database, u"tea"_s));
            VERIFY_OK(transaction.commit());
            QVERIFY(!m_database->inTransaction());
        }
        {
            Transaction transaction(*m_database, "left");
            VERIFY_OK(addThing(*m_database, u"milk"_s));
        }
        QVERIFY(!m_database->inTransaction());
        QCOMPARE(storedThings(*m_fixture), QStringList(u"tea"_s));
    }

    void aTransactionEndsOnce()
    {
        Transaction transaction(*m_database, "once");
        VERIFY_OK(transaction.commit());
        VERIFY_ERROR(transaction.commit(), u"transaction.ended"_s);
        VERIFY_ERROR(transaction.changed("m", "e", kId, 1), u"transaction.ended"_s);
        VERIFY_ERROR(addThing(*m_database, u"tea"_s), u"database.noTransaction"_s);
    }

    void anInnerScopeJoinsTheOuterOne()
    {
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner");
            VERIFY_OK(inner.ok());
            VERIFY_OK(addThing(*m_database, u"milk"_s));
            VERIFY_OK(inner.commit());
        }
        QCOMPARE(storedThings(*m_fixture), QStringList());
        VERIFY_OK(outer.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList({u"tea"_s, u"milk"_s}));
    }

    void anOptionalScopeLeftWithoutCommitIsTakenBackAlone()
    {
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner", WritePriority::Counter, Kind::Optional);
            VERIFY_OK(addThing(*m_database, u"milk"_s));
        }
        VERIFY_OK(addThing(*m_database, u"bread"_s));
        VERIFY_OK(outer.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList({u"tea"_s, u"bread"_s}));
    }

    void aRequiredScopeLeftWithoutCommitIsAnErrorOfTheOuterOne()
    {
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner");
            VERIFY_OK(addThing(*m_database, u"milk"_s));
        }
        const auto refused = addThing(*m_database, u"bread"_s);
        VERIFY_ERROR(refused, u"transaction.doomed"_s);
        QCOMPARE(refused.error().context.value(u"cause"_s).toString(),
                 u"transaction.uncommitted"_s);
        VERIFY_ERROR(outer.commit(), u"transaction.uncommitted"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
    }

    void anOuterScopeCannotCommitBeforeItsInnerOne()
    {
        Transaction outer(*m_database, "outer");
        {
            Transaction inner(*m_database, "inner");
            VERIFY_ERROR(outer.commit(), u"transaction.innerOpen"_s);
            VERIFY_ERROR(inner.commit(), u"transaction.innerOpen"_s);
        }
        VERIFY_ERROR(outer.commit(), u"transaction.innerOpen"_s);
    }

    void scopesNestEightDeepAndNotDeeper()
    {
        Transaction outermost(*m_database, "outermost");
        std::vector<std::unique_ptr<Transaction>> scopes;
        for (int depth = 1; depth <= 8; ++depth) {
            scopes.push_back(std::make_unique<Transaction>(*m_database, "deep"));
            VERIFY_OK(scopes.back()->ok());
        }
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        while (!scopes.empty()) {
            VERIFY_OK(scopes.back()->commit());
            scopes.pop_back();
        }
        VERIFY_OK(outermost.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList(u"tea"_s));
        Transaction again(*m_database, "again");
        for (int depth = 1; depth <= 8; ++depth)
            scopes.push_back(std::make_unique<Transaction>(*m_database, "deep"));
        const Transaction tooDeep(*m_database, "too deep");
        VERIFY_ERROR(tooDeep.ok(), u"transaction.tooDeep"_s);
        while (!scopes.empty())
            scopes.pop_back();
        VERIFY_ERROR(again.commit(), u"transaction.tooDeep"_s);
    }

    void aFailedStatementDoomsTheWholeTransaction()
    {
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner", WritePriority::Counter, Kind::Optional);
            VERIFY_ERROR(Statement(*m_database, "INSERT INTO nowhere VALUES (1)").run(),
                         u"schema.missing"_s);
            VERIFY_ERROR(inner.commit(), u"schema.missing"_s);
        }
        {
            const Transaction another(*m_database, "another");
            VERIFY_ERROR(another.ok(), u"transaction.doomed"_s);
            VERIFY_ERROR(addThing(*m_database, u"milk"_s), u"transaction.doomed"_s);
        }
        VERIFY_ERROR(Statement(*m_database, "SELECT 1").scalar(), u"transaction.doomed"_s);
        VERIFY_ERROR(outer.commit(), u"schema.missing"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
        VERIFY_OK(Statement(*m_database, "SELECT 1").scalar());
    }

    void aFailedReleaseDooms()
    {
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner", WritePriority::Counter, Kind::Optional);
            m_database->failStatement(1);
            VERIFY_ERROR(inner.commit(), u"database.injected"_s);
        }
        VERIFY_ERROR(outer.commit(), u"database.injected"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
    }

    void aFailedRollBackToASavepointDooms_data()
    {
        QTest::addColumn<int>("nth");
        QTest::newRow("ROLLBACK TO fails") << 1;
        QTest::newRow("the RELEASE behind it fails") << 2;
    }
    void aFailedRollBackToASavepointDooms()
    {
        QFETCH(int, nth);
        Transaction outer(*m_database, "outer");
        VERIFY_OK(addThing(*m_database, u"tea"_s));
        {
            Transaction inner(*m_database, "inner", WritePriority::Counter, Kind::Optional);
            VERIFY_OK(addThing(*m_database, u"milk"_s));
            m_database->failStatement(nth);
        }
        VERIFY_ERROR(addThing(*m_database, u"bread"_s), u"transaction.doomed"_s);
        VERIFY_ERROR(outer.commit(), u"database.injected"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
    }

    // Whatever fails, either all of it is stored and told, or nothing; and the connection and the
    // gate are free for the next one.
    void everyStatementMayFailAndAllOrNothingIsStored()
    {
        int succeededAt = 0;
        for (int nth = 1; succeededAt == 0; ++nth) {
            QVERIFY2(nth < 50, "it never succeeds");
            m_told.clear();
            m_database->failStatement(nth);
            const bool stored = storeThreeThings();
            m_database->failStatement(-1);
            QVERIFY(!m_database->inTransaction());
            if (stored)
                succeededAt = nth;
            QCOMPARE(storedThings(*m_fixture).size(), stored ? 3 : 0);
            QCOMPARE(m_told.size(), stored ? 2 : 0);
        }
        QVERIFY2(succeededAt > 8, "statements, savepoint and commit were all tried");
        VERIFY_OK(m_fixture->gate().enter(WritePriority::Long, 0));
        m_fixture->gate().leave();
    }

    void changesAreToldOncePerThingAfterTheOutermostCommit()
    {
        const QByteArray other(16, 'o');
        {
            Transaction outer(*m_database, "outer");
            VERIFY_OK(outer.changed("products", "product", kId, 5));
            VERIFY_OK(outer.changed("products", "product", kId, 6));
            {
                Transaction inner(*m_database, "inner");
                VERIFY_OK(inner.changed("products", "product", kId, 7));
                VERIFY_OK(inner.changed("products", "product", other, 7));
                VERIFY_OK(inner.changed("products", "stock", kId, 7));
                VERIFY_OK(inner.commit());
            }
            QVERIFY(m_told.isEmpty());
            VERIFY_OK(outer.commit());
        }
        const QList<Change> expected = {{1, u"products"_s, u"product"_s, kId, 5},
                                        {2, u"products"_s, u"product"_s, other, 7},
                                        {3, u"products"_s, u"stock"_s, kId, 7}};
        QVERIFY(m_told == expected);
        const auto stored = ChangeFeed::after(*m_database, 0, 10);
        VERIFY_OK(stored);
        QVERIFY(*stored == expected);
    }

    void manyThingsToo()
    {
        constexpr int kThings = 100;
        const auto idOf = [](int i) { return QByteArray(16, char(i)); };
        Transaction outer(*m_database, "outer");
        for (int round = 0; round < 2; ++round) {
            Transaction inner(*m_database, "inner");
            for (int i = 0; i < kThings; ++i) {
                VERIFY_OK(inner.changed("products", "product", idOf(i), 5));
                VERIFY_OK(inner.changed("products", "product", idOf(i), 6));
            }
            VERIFY_OK(inner.commit());
        }
        VERIFY_OK(outer.commit());
        QCOMPARE(m_told.size(), kThings);
        for (int i = 0; i < kThings; ++i)
            QCOMPARE(m_told[i].id, idOf(i));
    }

    void changesAndActionsOfARolledBackScopeAreDropped()
    {
        QStringList ran;
        const QByteArray kept(16, 'k');
        {
            Transaction outer(*m_database, "outer");
            outer.afterCommit([&] { ran.append(u"outer"_s); });
            VERIFY_OK(outer.changed("m", "e", kept, 1));
            {
                Transaction inner(*m_database, "inner", WritePriority::Counter, Kind::Optional);
                inner.afterCommit([&] { ran.append(u"dropped"_s); });
                VERIFY_OK(inner.changed("m", "e", kId, 1));
            }
            {
                Transaction inner(*m_database, "inner");
                inner.afterCommit([&] { ran.append(u"inner"_s); });
                VERIFY_OK(inner.commit());
            }
            QVERIFY(ran.isEmpty());
            VERIFY_OK(outer.commit());
        }
        QCOMPARE(ran, QStringList({u"outer"_s, u"inner"_s}));
        QCOMPARE(m_told.size(), 1);
        QCOMPARE(m_told.first().id, kept);
        {
            Transaction outer(*m_database, "rolled back");
            outer.afterCommit([&] { ran.append(u"never"_s); });
            VERIFY_OK(outer.changed("m", "e", kId, 1));
        }
        QCOMPARE(ran.size(), 2);
        QCOMPARE(m_told.size(), 1);
        const auto head = ChangeFeed::head(*m_database);
        VERIFY_OK(head);
        QCOMPARE(*head, 1);
    }

    void whatHearsOfACommitMayBeginATransaction()
    {
        bool stored = false;
        m_database->onCommit([&](const QList<Change> &) {
            Transaction follow(*m_database, "follow");
            stored = follow.ok() && addThing(*m_database, u"milk"_s) && follow.commit();
        });
        {
            Transaction transaction(*m_database, "first");
            VERIFY_OK(addThing(*m_database, u"tea"_s));
            VERIFY_OK(transaction.changed("m", "e", kId, 1));
            VERIFY_OK(transaction.commit());
            QVERIFY(stored);
        }
        QCOMPARE(storedThings(*m_fixture), QStringList({u"tea"_s, u"milk"_s}));
    }

    void aDeferredForeignKeyIsCheckedByTheCommit()
    {
        m_fixture->writeMigration(
            u"part/0001_part.sql"_s,
            "CREATE TABLE part (key INTEGER PRIMARY KEY, thing INTEGER NOT NULL "
            "REFERENCES thing (key) DEFERRABLE INITIALLY DEFERRED) STRICT;");
        VERIFY_OK(m_fixture->migratorOf({u"thing"_s, u"part"_s}).migrate(*m_database, 1));
        {
            Transaction transaction(*m_database, "dangling");
            VERIFY_OK(Statement(*m_database, "INSERT INTO part (thing) VALUES (77)").run());
            VERIFY_OK(transaction.changed("m", "part", kId, 1));
            VERIFY_ERROR(transaction.commit(), u"database.constraint"_s);
        }
        QVERIFY(!m_database->inTransaction());
        QVERIFY(m_told.isEmpty());
        const auto parts = Statement(*m_database, "SELECT COUNT(*) FROM part").scalar();
        VERIFY_OK(parts);
        QCOMPARE(*parts, 0);
    }

    void anotherProgramThatHoldsTheFileMakesItBusy()
    {
        WriteGate otherGate;
        auto other = Database::open(m_fixture->options(u"shop.db"_s), otherGate);
        VERIFY_OK(other);
        {
            const Transaction holding(**other, "hold");
            VERIFY_OK(holding.ok());
            Transaction waiting(*m_database, "wait");
            VERIFY_ERROR(waiting.ok(), u"database.busy"_s);
            QCOMPARE(waiting.ok().error().code, ErrorCode::Unavailable);
            VERIFY_ERROR(addThing(*m_database, u"tea"_s), u"database.noTransaction"_s);
            VERIFY_ERROR(waiting.commit(), u"database.busy"_s);
        }
        Transaction transaction(*m_database, "free again");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(transaction.commit());
    }

private:
    bool storeThreeThings()
    {
        Transaction outer(*m_database, "store");
        if (!outer.ok() || !addThing(*m_database, u"tea"_s))
            return false;
        {
            Transaction inner(*m_database, "inner");
            if (!inner.ok() || !addThing(*m_database, u"milk"_s) ||
                !inner.changed("m", "inner", kId, 1) || !inner.commit())
                return false;
        }
        {
            Transaction optional(*m_database, "tried", WritePriority::Counter, Kind::Optional);
            (void)addThing(*m_database, u"taken back"_s);
        }
        return addThing(*m_database, u"bread"_s) && outer.changed("m", "outer", kId, 1) &&
               outer.commit();
    }

    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
    QList<Change> m_told;
};

QTEST_GUILESS_MAIN(TstTransaction)
#include "tst_transaction.moc"
