// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fails to sync may have thrown away what it was given, and says so once: the next sync
// succeeds although nothing was written. So the connection is not used again. This program stands
// between SQLite and the disk.
#include "tests/storage/storage_fixture.h"

#include <QTest>

#include <atomic>
#include <cerrno>

#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

std::atomic<int> syncsToFail = 0;
std::atomic<int> syncs = 0;

int synced(long call, int fd)
{
    ++syncs;
    if (syncsToFail > 0) {
        --syncsToFail;
        errno = EIO;
        return -1;
    }
    return int(::syscall(call, fd));
}

} // namespace

extern "C" {
__attribute__((visibility("default"))) int fdatasync(int fd)
{
    return synced(SYS_fdatasync, fd);
}
__attribute__((visibility("default"))) int fsync(int fd)
{
    return synced(SYS_fsync, fd);
}
}

class TstFailedSync final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void cleanup()
    {
        syncsToFail = 0;
        m_fixture.reset();
    }

    void theTestStandsBetweenTheDatabaseAndTheDisk()
    {
        const auto database = m_fixture->openWithThings();
        const int before = syncs;
        VERIFY_OK(add(*database, 1));
        QVERIFY(syncs > before);
    }

    void whatCouldNotBeSyncedIsNotStoredAndTheConnectionIsNotUsedAgain()
    {
        const auto database = m_fixture->openWithThings();
        VERIFY_OK(add(*database, 1));
        syncsToFail = 1;
        VERIFY_ERROR(add(*database, 2), u"database.ioError"_s);
        QVERIFY(database->isLost());
        QCOMPARE(things(*database), 1);
        QVERIFY(!database->isLost()); // opened anew for the question
        VERIFY_OK(add(*database, 2));
        QCOMPARE(things(*database), 2);
    }

    void aLostConnectionHoldsNobodyUp()
    {
        const auto database = m_fixture->openWithThings();
        const auto other = m_fixture->open();
        syncsToFail = 1;
        VERIFY_ERROR(add(*database, 1), u"database.ioError"_s);
        QVERIFY(database->isLost());
        VERIFY_OK(add(*other, 2));
        QCOMPARE(things(*other), 1);
    }

    void itTellsThatOthersMayHaveWrittenMeanwhile()
    {
        const auto database = m_fixture->openWithThings();
        QVERIFY(!database->changedElsewhere());
        syncsToFail = 1;
        VERIFY_ERROR(add(*database, 1), u"database.ioError"_s);
        QVERIFY(database->changedElsewhere());
        QVERIFY(!database->changedElsewhere());
    }

    void aFileDamagedByTheFailureIsNoticedBeforeAnythingIsStored()
    {
        const auto database = m_fixture->openWithThings();
        for (int i = 0; i < 200; ++i)
            VERIFY_OK(add(*database, i));
        syncsToFail = 1;
        VERIFY_ERROR(add(*database, 200), u"database.ioError"_s);
        // The only connection has taken its log into the file by closing.
        QFile file(m_fixture->path(u"shop.db"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        // A page of old rows, which adding one does not come to by itself.
        const qint64 middle = file.size() / 4096 / 2;
        QVERIFY(middle > 3);
        QVERIFY(file.seek(middle * 4096));
        QCOMPARE(file.write(QByteArray(512, '\x5a')), 512);
        file.close();
        VERIFY_ERROR(add(*database, 200), u"database.corrupt"_s);
    }

    void aCommitIsNotTriedAgainBehindTheCallersBack()
    {
        const auto database = m_fixture->openWithThings();
        Transaction transaction(*database, "thing");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(insert(*database, 1));
        syncsToFail = 1;
        VERIFY_ERROR(transaction.commit(), u"database.ioError"_s);
        const Done again = transaction.commit();
        QVERIFY(!again);
        QCOMPARE(things(*database), 0);
    }

private:
    static Done insert(Database &database, int n)
    {
        return Statement(database, "INSERT INTO thing (name) VALUES (?)")
            .bind(u"thing %1 %2"_s.arg(n).arg(QString(200, u'x')))
            .runOne();
    }
    static Done add(Database &database, int n)
    {
        Transaction transaction(database, "thing");
        SHOP_TRY(transaction.ok());
        SHOP_TRY(insert(database, n));
        return transaction.commit();
    }
    static qint64 things(Database &database)
    {
        return Statement(database, "SELECT COUNT(*) FROM thing").scalar().valueOr(-1);
    }

    std::optional<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TstFailedSync)

#include "tst_failed_sync.moc"
