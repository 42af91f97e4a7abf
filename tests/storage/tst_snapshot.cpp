// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/snapshot.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class TstSnapshot final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_writer = m_fixture->openWithThings();
        m_reader = m_fixture->openReader();
    }
    void cleanup()
    {
        m_reader.reset();
        m_writer.reset();
        m_fixture.reset();
    }

    void everythingReadIsOfOneMoment()
    {
        {
            const Snapshot snapshot(*m_reader);
            VERIFY_OK(snapshot.ok());
            QCOMPARE(count(), 0);
            add(u"tea"_s);
            QCOMPARE(count(), 0);
        }
        QCOMPARE(count(), 1);
    }

    void insideATransactionItIsRefused()
    {
        Transaction transaction(*m_writer, "write");
        const Snapshot snapshot(*m_writer);
        VERIFY_ERROR(snapshot.ok(), u"database.inTransaction"_s);
        VERIFY_OK(addThing(*m_writer, u"tea"_s));
        VERIFY_OK(transaction.commit());
    }

    void nothingIsWrittenInIt()
    {
        {
            const Snapshot snapshot(*m_writer);
            VERIFY_ERROR(addThing(*m_writer, u"tea"_s), u"database.noTransaction"_s);
            const Transaction transaction(*m_writer, "write");
            QVERIFY(!transaction.ok());
        }
        QCOMPARE(count(), 0);
        add(u"tea"_s);
        QCOMPARE(count(), 1);
    }

private:
    void add(const QString &name)
    {
        Transaction transaction(*m_writer, "add");
        VERIFY_OK(addThing(*m_writer, name));
        VERIFY_OK(transaction.commit());
    }
    qint64 count()
    {
        return Statement(*m_reader, "SELECT COUNT(*) FROM thing").scalar().valueOr(-1);
    }

    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_writer;
    std::unique_ptr<Database> m_reader;
};

QTEST_GUILESS_MAIN(TstSnapshot)
#include "tst_snapshot.moc"
