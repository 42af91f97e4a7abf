// SPDX-License-Identifier: GPL-3.0-or-later
// What a transaction appends to the log is written in large pieces. This program stands between
// SQLite and the disk.
#include "tests/storage/storage_fixture.h"

#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <cerrno>

#include <sqlite3.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr int kBytes = 20'000; // of a thing: five pages
constexpr int kMany = 60; // three times what a connection holds of 100 pages
constexpr qint64 kFrameBytes = 4'096 + 24;

std::atomic<int> writes = 0;
std::atomic<int> writesBeforeTheDiskIsFull = -1;

ssize_t written(int fd, const void *data, size_t length, off64_t offset)
{
    ++writes;
    if (writesBeforeTheDiskIsFull == 0) {
        errno = ENOSPC;
        return -1;
    }
    if (writesBeforeTheDiskIsFull > 0)
        --writesBeforeTheDiskIsFull;
    return ::syscall(SYS_pwrite64, fd, data, length, offset);
}

} // namespace

extern "C" {
__attribute__((visibility("default"))) ssize_t pwrite(int fd, const void *data, size_t length,
                                                      off_t offset)
{
    return written(fd, data, length, offset);
}
__attribute__((visibility("default"))) ssize_t pwrite64(int fd, const void *data, size_t length,
                                                        off64_t offset)
{
    return written(fd, data, length, offset);
}
}

class TstLogWrites final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void cleanup()
    {
        writesBeforeTheDiskIsFull = -1;
        m_fixture.reset();
    }

    void noMemoryIsCounted()
    {
        const auto database = m_fixture->openWithThings();
        QCOMPARE(sqlite3_memory_used(), 0);
    }

    void aCommitIsWrittenInFewPieces()
    {
        const auto database = m_fixture->openWithThings();
        const qint64 before = logBytes();
        const int writesBefore = writes;
        VERIFY_OK(addThings(*database, 20, 'a'));
        const qint64 frames = (logBytes() - before) / kFrameBytes;
        QVERIFY2(frames >= 100, qPrintable(QString::number(frames)));
        const int pieces = writes - writesBefore;
        QVERIFY2(pieces > 0 && pieces <= frames / 10, qPrintable(QString::number(pieces)));
    }

    void whatIsCommittedIsInTheLogAlsoWhereItIsNotSynced()
    {
        DatabaseOptions options = m_fixture->options(u"shop.db"_s);
        options.durability = Durability::Normal;
        m_fixture->openWithThings();
        const auto database = m_fixture->open(options);
        const auto reader = m_fixture->openReader();
        for (int i = 1; i <= 5; ++i) {
            VERIFY_OK(addThings(*database, 1, 'a'));
            QCOMPARE(countOf(*reader, 'a'), i);
        }
    }

    // Larger than the memory of a connection, a transaction is in the log before it is committed.
    void whatWasGivenUpIsNotWrittenOverWhatOthersCommittedSince()
    {
        const auto first = m_fixture->openWithThings();
        const auto second = m_fixture->open();
        VERIFY_OK(Statement(*first, "PRAGMA cache_size = 100").run());
        int stored = 0;
        // Of different lengths, so that something is left of a piece.
        for (int count = kMany; count < kMany + 10; ++count) {
            // With nothing of it in the log, its first page comes from the file when it is given up.
            VERIFY_OK(Statement(*second, "PRAGMA wal_checkpoint(TRUNCATE)").scalar());
            giveUp(*first, count);
            VERIFY_OK(addThings(*second, count, 'b'));
            stored += count;
            QCOMPARE(countOf(*first, 'a'), 0);
            QCOMPARE(countOf(*first, 'b'), stored);
            QCOMPARE(countOf(*m_fixture->openReader(), 'b'), stored);
        }
        QCOMPARE(check(*second), u"ok"_s);
    }

    void whatWasGivenUpLeavesNothingBehindWhereItsConnectionGoesOn()
    {
        const auto database = m_fixture->openWithThings();
        VERIFY_OK(Statement(*database, "PRAGMA cache_size = 100").run());
        int stored = 0;
        for (int count = kMany; count < kMany + 10; ++count) {
            giveUp(*database, count);
            VERIFY_OK(addThings(*database, count, 'b'));
            giveUp(*database, count);
            VERIFY_OK(addThings(*database, 3, 'b'));
            stored += count + 3;
            const auto reader = m_fixture->openReader();
            QCOMPARE(countOf(*reader, 'a'), 0);
            QCOMPARE(countOf(*reader, 'b'), stored);
        }
        QCOMPARE(check(*m_fixture->openReader()), u"ok"_s);
    }

    // SQLite reads back from the log what no longer fits into its memory.
    void aTransactionReadsWhatItHasWrittenItself()
    {
        const auto database = m_fixture->openWithThings();
        VERIFY_OK(Statement(*database, "PRAGMA cache_size = 10").run());
        Transaction transaction(*database, "things");
        // Ten pages are less than two things: each pushes the one before out.
        for (int i = 1; i <= kMany; ++i) {
            VERIFY_OK(insert(*database, 1, 'a'));
            QCOMPARE(countOf(*database, 'a'), i);
        }
        VERIFY_OK(transaction.commit());
        QCOMPARE(countOf(*m_fixture->openReader(), 'a'), kMany);
        QCOMPARE(check(*database), u"ok"_s);
    }

    void aFullDiskAtAnyPieceLeavesNothingOfATransaction()
    {
        const auto database = m_fixture->openWithThings();
        VERIFY_OK(addThings(*database, 3, 'a'));
        const int before = writes;
        VERIFY_OK(addThings(*database, 30, 'b'));
        const int pieces = writes - before;
        QVERIFY(pieces > 3);
        for (int piece = 0; piece < pieces; ++piece) {
            writesBeforeTheDiskIsFull = piece;
            VERIFY_ERROR(addThings(*database, 30, 'c'), u"database.diskFull"_s);
            writesBeforeTheDiskIsFull = -1;
            QCOMPARE(countOf(*database, 'c'), 0);
        }
        VERIFY_OK(addThings(*database, 30, 'c'));
        const auto reader = m_fixture->openReader();
        QCOMPARE(countOf(*reader, 'a'), 3);
        QCOMPARE(countOf(*reader, 'b'), 30);
        QCOMPARE(countOf(*reader, 'c'), 30);
        QCOMPARE(check(*reader), u"ok"_s);
    }

private:
    qint64 logBytes() const { return QFileInfo(m_fixture->path(u"shop.db-wal"_s)).size(); }

    static Done insert(Database &database, int count, char letter)
    {
        static int number = 0;
        for (int i = 0; i < count; ++i)
            SHOP_TRY(Statement(database, "INSERT INTO thing (name, bytes) VALUES (?, ?)")
                         .bind(u"thing %1"_s.arg(++number))
                         .bind(QByteArray(kBytes, letter))
                         .runOne());
        return {};
    }
    static Done addThings(Database &database, int count, char letter)
    {
        Transaction transaction(database, "things");
        SHOP_TRY(transaction.ok());
        SHOP_TRY(insert(database, count, letter));
        return transaction.commit();
    }
    static void giveUp(Database &database, int count)
    {
        Transaction transaction(database, "given up");
        VERIFY_OK(insert(database, count, 'a'));
    }
    // -1 where they cannot be read.
    static qint64 countOf(Database &database, char letter)
    {
        return Statement(database, "SELECT COUNT(*) FROM thing WHERE bytes = ?")
            .bind(QByteArray(kBytes, letter))
            .scalar()
            .valueOr(-1);
    }
    static QString check(Database &database)
    {
        const auto found = Statement(database, "PRAGMA integrity_check(1)").one([](const Row &row) {
            return row.text(0);
        });
        return found ? found->value_or(QString()) : describe(found.error());
    }

    std::optional<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TstLogWrites)
#include "tst_log_writes.moc"
