// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/backup.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class TstBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_database = m_fixture->openWithThings();
        Transaction transaction(*m_database, "fill");
        for (const QString &name : {u"tea"_s, u"milk"_s})
            VERIFY_OK(addThing(*m_database, name));
        VERIFY_OK(transaction.commit());
    }
    void cleanup()
    {
        m_database.reset();
        m_fixture.reset();
    }

    void theCopyHoldsEverythingAndIsPrivate_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << u"copy.db"_s;
        QTest::newRow("a quote in the name") << u"owner's copy.db"_s;
        QTest::newRow("not ASCII") << u"Sicherung für März.db"_s;
    }
    void theCopyHoldsEverythingAndIsPrivate()
    {
        QFETCH(QString, name);
        VERIFY_OK(backUp(*m_database, m_fixture->path(name)));
        QCOMPARE(names(name), QStringList({u"tea"_s, u"milk"_s}));
#ifdef Q_OS_UNIX
        QCOMPARE(QFileInfo(m_fixture->path(name)).permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
#endif
    }

    void aReaderCanMakeACopyToo()
    {
        const auto reader = m_fixture->openReader();
        VERIFY_OK(backUp(*reader, m_fixture->path(u"copy.db"_s)));
        QCOMPARE(names(u"copy.db"_s).size(), 2);
    }

    void aFileThatExistsIsNotOverwritten()
    {
        QFile file(m_fixture->path(u"copy.db"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("precious");
        file.close();
        VERIFY_ERROR(backUp(*m_database, file.fileName()), u"backup.exists"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
    }

    void aMissingFolderIsSaid()
    {
        const auto done = backUp(*m_database, m_fixture->path(u"missing/copy.db"_s));
        VERIFY_ERROR(done, u"backup.failed"_s);
        QVERIFY(!done.error().context.value(u"reason"_s).toString().isEmpty());
    }

    void aCopyThatFailsIsRemoved()
    {
        m_database->failStatement(1);
        VERIFY_ERROR(backUp(*m_database, m_fixture->path(u"copy.db"_s)), u"backup.failed"_s);
        QVERIFY(!QFileInfo::exists(m_fixture->path(u"copy.db"_s)));
        VERIFY_OK(backUp(*m_database, m_fixture->path(u"copy.db"_s)));
    }

    void aCopyOfAFileWithDanglingReferencesIsNotKept()
    {
        m_fixture->writeMigration(u"part/0001_part.sql"_s,
                                  "CREATE TABLE part (key INTEGER PRIMARY KEY, "
                                  "thing INTEGER NOT NULL REFERENCES thing (key)) STRICT;");
        VERIFY_OK(m_fixture->migratorOf({u"thing"_s, u"part"_s}).migrate(*m_database, 1));
        (void)Statement(*m_database, "PRAGMA foreign_keys = OFF").scalar();
        {
            Transaction transaction(*m_database, "break it");
            VERIFY_OK(Statement(*m_database, "INSERT INTO part (thing) VALUES (77)").run());
            VERIFY_OK(transaction.commit());
        }
        const auto done = backUp(*m_database, m_fixture->path(u"copy.db"_s));
        VERIFY_ERROR(done, u"backup.notVerified"_s);
        QCOMPARE(done.error().code, ErrorCode::DataLoss);
        QVERIFY(!QFileInfo::exists(m_fixture->path(u"copy.db"_s)));
    }

    void aDamagedFileIsNotCopiedAsIfItWereSound()
    {
        {
            Transaction transaction(*m_database, "fill");
            for (int i = 0; i < 5'000; ++i)
                VERIFY_OK(addThing(*m_database, u"a thing of number %1"_s.arg(i)));
            VERIFY_OK(transaction.commit());
        }
        m_database.reset();
        QFile file(m_fixture->path(u"shop.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60'000));
        file.write(QByteArray(40'000, '\xa5'));
        file.close();
        m_database = m_fixture->open();
        const auto done = backUp(*m_database, m_fixture->path(u"copy.db"_s));
        QVERIFY(!done);
        QVERIFY(!QFileInfo::exists(m_fixture->path(u"copy.db"_s)));
    }

    void insideATransactionItIsRefused()
    {
        const Transaction transaction(*m_database, "open");
        VERIFY_ERROR(backUp(*m_database, m_fixture->path(u"copy.db"_s)), u"backup.failed"_s);
    }

    void othersGoOnSellingMeanwhile()
    {
        std::atomic<bool> stop = false;
        std::atomic<int> sold = 0;
        std::atomic<int> failed = 0;
        std::thread seller([&] {
            const auto till = m_fixture->open();
            for (int i = 0; !stop; ++i) {
                Transaction transaction(*till, "sell");
                if (transaction.ok() && addThing(*till, u"sale %1"_s.arg(i)) &&
                    transaction.commit())
                    ++sold;
                else
                    ++failed;
            }
        });
        for (int i = 0; i < 5; ++i) {
            const QString name = u"copy%1.db"_s.arg(i);
            const auto done = backUp(*m_database, m_fixture->path(name));
            if (!done) {
                stop = true;
                seller.join();
                VERIFY_OK(done);
            }
            const int before = sold;
            while (sold == before && failed == 0)
                std::this_thread::yield();
        }
        stop = true;
        seller.join();
        QCOMPARE(failed.load(), 0);
    }

private:
    QStringList names(const QString &file)
    {
        const auto copy = m_fixture->openReader(file);
        const auto found =
            Statement(*copy, "SELECT name FROM thing ORDER BY key").all([](const Row &row) {
                return row.text(0);
            });
        return found ? QStringList(*found) : QStringList(describe(found.error()));
    }

    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TstBackup)
#include "tst_backup.moc"
