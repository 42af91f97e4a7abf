// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/limit_log.h"
#include "core/storage/snapshot.h"
#include "tests/storage/storage_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr qint64 kMegabyte = 1024 * 1024;

} // namespace

class TstLimitLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_fixture->openWithThings().reset();
        DatabaseOptions options = m_fixture->options(u"shop.db"_s);
        options.durability = Durability::Normal; // nothing here cuts the power
        m_seller = m_fixture->open(options);
        m_long = m_fixture->open(options);
        m_reader = m_fixture->openReader();
    }
    void cleanup()
    {
        m_reader.reset();
        m_long.reset();
        m_seller.reset();
        m_fixture.reset();
    }

    void theLogKeepsLittleMoreThanItNeeds()
    {
        const auto kept = Statement(*m_seller, "PRAGMA journal_size_limit").scalar();
        VERIFY_OK(kept);
        QCOMPARE(*kept, 34 * 1024 * 1024); // begun anew at 32, with room for a commit
    }

    void aSmallLogIsLeftAlone()
    {
        VERIFY_OK(write());
        const qint64 before = logBytes();
        QVERIFY(before > 0);
        const auto limited = limitLog(*m_long);
        VERIFY_OK(limited);
        QVERIFY(*limited);
        VERIFY_OK(write());
        QVERIFY(logBytes() > before);
    }

    void aReaderHoldsTheLogAndReleasedItGoesBackToItsBeginning()
    {
        std::optional<Snapshot> holding;
        VERIFY_OK(read(holding));
        while (logBytes() <= kLogLimitBytes)
            VERIFY_OK(write());
        const auto held = limitLog(*m_long);
        VERIFY_OK(held);
        QVERIFY(!*held);
        // Nobody is kept from selling meanwhile, and the reader still sees its moment.
        VERIFY_OK(write());
        const auto seen = Statement(*m_reader, "SELECT COUNT(*) FROM thing").scalar();
        VERIFY_OK(seen);
        QCOMPARE(*seen, 0);

        holding.reset();
        const auto limited = limitLog(*m_long);
        VERIFY_OK(limited);
        QVERIFY(*limited);
        VERIFY_OK(write()); // what comes next begins the log anew
        QVERIFY2(logBytes() <= kLogLimitBytes, qPrintable(QString::number(logBytes())));
        QCOMPARE(*limitLog(*m_long), true);
    }

    // Two readers relieve each other, so that no commit finds the log unread: without the limit it
    // would grow by all that is written. Only now and then both are gone, as between two searches.
    void underSellingWithReadersTheLogStaysBelow64Megabytes()
    {
        const auto second = m_fixture->openReader();
        qint64 highest = 0;
        for (int turn = 0; turn < 20; ++turn) {
            {
                std::optional<Snapshot> early;
                VERIFY_OK(read(early));
                for (int i = 0; i < 4; ++i)
                    VERIFY_OK(write());
                std::optional<Snapshot> late;
                VERIFY_OK(read(late, *second));
                early.reset();
                for (int i = 0; i < 4; ++i)
                    VERIFY_OK(write());
                highest = std::max(highest, logBytes());
            }
            VERIFY_OK(limitLog(*m_long));
        }
        QVERIFY2(highest > kLogLimitBytes, qPrintable(QString::number(highest)));
        QVERIFY2(highest <= 64 * kMegabyte, qPrintable(QString::number(highest)));
    }

    void itIsNoPartOfATransaction()
    {
        std::optional<Snapshot> holding;
        VERIFY_OK(read(holding));
        while (logBytes() <= kLogLimitBytes)
            VERIFY_OK(write());
        Transaction transaction(*m_long, "import");
        VERIFY_ERROR(limitLog(*m_long), u"database.inTransaction"_s);
    }

    void theWaitForOthersIsAsLongAsBefore()
    {
        const auto before = Statement(*m_long, "PRAGMA busy_timeout").scalar();
        std::optional<Snapshot> holding;
        VERIFY_OK(read(holding));
        while (logBytes() <= kLogLimitBytes)
            VERIFY_OK(write());
        VERIFY_OK(limitLog(*m_long));
        const auto after = Statement(*m_long, "PRAGMA busy_timeout").scalar();
        VERIFY_OK(before);
        VERIFY_OK(after);
        QCOMPARE(*after, *before);
    }

private:
    qint64 logBytes() const { return QFileInfo(m_fixture->path(u"shop.db-wal"_s)).size(); }

    // A commit of a little over a megabyte.
    Done write()
    {
        Transaction transaction(*m_seller, "sell");
        SHOP_TRY(transaction.ok());
        SHOP_TRY(Statement(*m_seller, "INSERT INTO thing (name, bytes) VALUES (?, ?)")
                     .bind(QString::number(++m_written))
                     .bind(QByteArray(kMegabyte, 'x'))
                     .run());
        return transaction.commit();
    }
    // Begins to read and stays in that moment.
    Done read(std::optional<Snapshot> &snapshot) { return read(snapshot, *m_reader); }
    static Done read(std::optional<Snapshot> &snapshot, Database &reader)
    {
        snapshot.emplace(reader);
        SHOP_TRY(snapshot->ok());
        SHOP_TRY(Statement(reader, "SELECT COUNT(*) FROM thing").scalar());
        return {};
    }

    std::optional<StorageFixture> m_fixture;
    std::unique_ptr<Database> m_seller;
    std::unique_ptr<Database> m_long;
    std::unique_ptr<Database> m_reader;
    int m_written = 0;
};

QTEST_GUILESS_MAIN(TstLimitLog)
#include "tst_limit_log.moc"
