// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backup_place.h"
#include "core/shop/restore.h"
#include "core/shop/side_journal.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestSideJournal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void eachCommittedRowIsThereWithItsDocument();
    void whatIsRolledBackIsNot();
    void aPlaceThatIsAwayIsAWarningAndIsMadeUpFor();
    void aPlaceTakenAwayInBetweenGetsANewFile();
    void switchedOffItWritesNothing();
    void theFileIsPrivate();
    void rowsCommittedWhileItWasNotRunningAreMadeUpFor();
    void aBackupAndItsSideJournalAreTheWholeShop();
    void settingsAreCheckedStoredAndJournalled();
    void aBackupIsDue_data();
    void aBackupIsDue();
    void aFailedBackupIsNoted();

private:
    QList<SideEntry> entries() { return readSideJournals({m_place}).valueOr({}); }
    void follow(const QString &folder)
    {
        m_side = std::make_unique<SideJournal>(m_shop->clock, m_shop->ids);
        m_side->beginIn(folder);
        (*m_shop)->journal().follow(m_side.get());
    }

    std::unique_ptr<SmallShop> m_shop;
    std::unique_ptr<SideJournal> m_side;
    QString m_place;
};

void TestSideJournal::init()
{
    m_shop = std::make_unique<SmallShop>();
    m_place = m_shop->folder->filePath(u"second disk"_s);
    QVERIFY(QDir().mkpath(m_place));
    follow(m_place);
}

void TestSideJournal::cleanup()
{
    (*m_shop)->journal().follow(nullptr);
    m_side.reset();
    m_shop.reset();
}

void TestSideJournal::eachCommittedRowIsThereWithItsDocument()
{
    QList<OrderId> sold;
    for (int i = 1; i <= 3; ++i)
        sold.append(m_shop->sell(i)->id);
    QVERIFY(m_side->flush());
    const QList<SideEntry> found = entries();
    QCOMPARE(found.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(found[i].row.document, sold[i].bytes());
        const auto row = (*m_shop)->journal().row(m_shop->atRegister, 1, found[i].row.seq);
        VERIFY_OK(row);
        QCOMPARE((*row)->hash, found[i].row.hash);
        QVERIFY(found[i].document.contains("Thing 1"));
    }
    QCOMPARE(m_side->state().written, 3);
    QCOMPARE(m_side->state().waiting, 0);
    QVERIFY(!m_side->state().trouble);
}

void TestSideJournal::whatIsRolledBackIsNot()
{
    (*m_shop)->database().failStatement(20);
    QVERIFY(!m_shop->sell(1));
    VERIFY_OK(m_shop->sell(2));
    QVERIFY(m_side->flush());
    QCOMPARE(entries().size(), 1);
}

void TestSideJournal::aPlaceThatIsAwayIsAWarningAndIsMadeUpFor()
{
    QVERIFY(QDir(m_place).removeRecursively());
    VERIFY_OK(m_shop->sell(1));
    QVERIFY(!m_side->flush());
    VERIFY_OK(m_shop->sell(2)); // selling goes on
    QVERIFY(m_side->state().trouble.has_value());
    QCOMPARE(m_side->state().waiting, 2);
    QCOMPARE(m_side->state().lost, 0);
    QVERIFY(QDir().mkpath(m_place));
    m_side->beginIn(m_place); // does not wait for the next try
    QTRY_COMPARE(m_side->state().written, 2);
    QVERIFY(!m_side->state().trouble);
    QCOMPARE(entries().size(), 2);
}

void TestSideJournal::aPlaceTakenAwayInBetweenGetsANewFile()
{
    VERIFY_OK(m_shop->sell(1));
    QVERIFY(m_side->flush());
    const QString first = m_side->state().path;
    QVERIFY(QFile::rename(first, first + u".gone"_s));
    VERIFY_OK(m_shop->sell(2));
    QVERIFY(m_side->flush());
    QVERIFY(m_side->state().path != first);
    QCOMPARE(entries().size(), 1);
}

void TestSideJournal::switchedOffItWritesNothing()
{
    m_side->beginIn(QString());
    VERIFY_OK(m_shop->sell(1));
    QVERIFY(m_side->flush());
    QCOMPARE(QDir(m_place).entryList(QDir::Files), QStringList());
    QVERIFY(!m_side->state().isOn);
}

void TestSideJournal::theFileIsPrivate()
{
    VERIFY_OK(m_shop->sell(1));
    QVERIFY(m_side->flush());
#ifdef Q_OS_UNIX
    QCOMPARE(QFileInfo(m_side->state().path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
#endif
}

void TestSideJournal::rowsCommittedWhileItWasNotRunningAreMadeUpFor()
{
    VERIFY_OK(saveBackupSettings(**m_shop, m_shop->call(), {m_place, 3, true, 0, true}));
    VERIFY_OK(m_shop->sell(1));
    QVERIFY(m_side->flush());
    (*m_shop)->journal().follow(nullptr);
    m_side.reset(); // as if the program were killed between commit and write
    VERIFY_OK(m_shop->sell(2));
    VERIFY_OK(m_shop->sell(3));
    QCOMPARE(entries().size(), 2);
    m_side = std::make_unique<SideJournal>(m_shop->clock, m_shop->ids);
    VERIFY_OK(beginSideJournal(**m_shop, *m_side));
    (*m_shop)->journal().follow(m_side.get());
    VERIFY_OK(m_shop->sell(4));
    QVERIFY(m_side->flush());
    QList<qint64> seqs;
    for (const SideEntry &entry : entries())
        seqs.append(entry.row.seq);
    QCOMPARE(seqs, QList<qint64>({6, 7, 8, 9, 10}));
    QVERIFY(entries()[2].document.contains("Thing 1"));
}

void TestSideJournal::aBackupAndItsSideJournalAreTheWholeShop()
{
    VERIFY_OK(saveBackupSettings(**m_shop, m_shop->call(), {m_place, 3, true, 24, true}));
    VERIFY_OK(m_shop->sell(1));
    const auto made = backUpIfDue(**m_shop, *m_side, {});
    VERIFY_OK(made);
    QVERIFY(made->has_value());
    VERIFY_OK(backupState(**m_shop));
    QCOMPARE(backupState(**m_shop)->lastGoodPath, **made);
    QVERIFY(!backUpIfDue(**m_shop, *m_side, {})->has_value()); // not again at once
    for (int i = 1; i <= 4; ++i)
        VERIFY_OK(m_shop->sell(i));
    QVERIFY(m_side->flush());
    const auto head = (*m_shop)->journal().head(m_shop->atRegister);
    VERIFY_OK(head);
    (*m_shop)->journal().follow(nullptr);
    m_shop->shop.reset();
    QVERIFY(QFile::remove(m_shop->path)); // the disk is gone

    Call call;
    call.actor.rights = Rights::all();
    const auto report =
        restoreShop(call, {m_shop->url(), **made, {m_place}}, m_shop->clock, m_shop->ids);
    VERIFY_OK(report);
    QCOMPARE(report->documents, 5);
    QCOMPARE(report->replayed, 4);
    const auto expected = ExpectedHead::fromText(head->toText());
    VERIFY_OK(expected);
    const auto found = verifyDatabase(m_shop->url(), m_shop->clock, {*expected, 1});
    VERIFY_OK(found);
    QCOMPARE(found->problems, QStringList());
    m_shop = std::make_unique<SmallShop>(*m_shop, 9);
}

void TestSideJournal::settingsAreCheckedStoredAndJournalled()
{
    const BackupSettings settings{m_place, 5, false, 12, false};
    VERIFY_OK(saveBackupSettings(**m_shop, m_shop->call(), settings));
    QCOMPARE(*backupSettings(**m_shop), settings);
    VERIFY_ERROR(saveBackupSettings(**m_shop, {}, settings), u"permission.denied"_s);
    VERIFY_ERROR(saveBackupSettings(**m_shop, m_shop->call(), {u"here"_s, 5, true, 1, true}),
                 u"backup.folderNotAbsolute"_s);
    VERIFY_ERROR(saveBackupSettings(**m_shop, m_shop->call(), {m_place, 0, true, 1, true}),
                 u"backup.outOfRange"_s);
    VERIFY_ERROR(saveBackupSettings(**m_shop, m_shop->call(), {m_place, 1, true, -1, true}),
                 u"backup.outOfRange"_s);
    QVERIFY(m_side->flush());
    const QList<SideEntry> found = entries();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().row.kind, u"settings-changed"_s);
    QVERIFY(!found.first().row.body.contains("second disk"));
}

void TestSideJournal::aBackupIsDue_data()
{
    QTest::addColumn<BackupSettings>("settings");
    QTest::addColumn<BackupState>("state");
    QTest::addColumn<bool>("closed");
    QTest::addColumn<bool>("due");
    constexpr TimeMs hour = 3'600'000;
    constexpr TimeMs now = 1'000 * hour;
    const BackupSettings daily{u"/somewhere"_s, 3, true, 24, true};
    const BackupSettings atClose{u"/somewhere"_s, 3, true, 0, true};
    BackupState fresh;
    fresh.lastGoodAt = now - 23 * hour;
    BackupState old;
    old.lastGoodAt = now - 24 * hour;
    BackupState ahead;
    ahead.lastGoodAt = now + hour;
    BackupState failing = old;
    failing.lastError = u"backup.failed"_s;
    failing.lastTriedAt = now - hour / 2;
    BackupState failedLong = failing;
    failedLong.lastTriedAt = now - hour;
    QTest::newRow("no folder") << BackupSettings() << BackupState() << true << false;
    QTest::newRow("never yet") << daily << BackupState() << false << true;
    QTest::newRow("fresh") << daily << fresh << false << false;
    QTest::newRow("a day old") << daily << old << false << true;
    QTest::newRow("from the future") << daily << ahead << false << true;
    QTest::newRow("failed half an hour ago") << daily << failing << false << false;
    QTest::newRow("failed an hour ago") << daily << failedLong << false << true;
    QTest::newRow("a shift closed") << atClose << fresh << true << true;
    QTest::newRow("only at the close") << atClose << old << false << false;
}

void TestSideJournal::aBackupIsDue()
{
    QFETCH(BackupSettings, settings);
    QFETCH(BackupState, state);
    QFETCH(bool, closed);
    QFETCH(bool, due);
    QCOMPARE(isBackupDue(settings, state, 3'600'000'000, closed), due);
}

void TestSideJournal::aFailedBackupIsNoted()
{
    QFile file(m_shop->folder->filePath(u"a file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const QString impossible = file.fileName() + u"/folder"_s;
    VERIFY_OK(saveBackupSettings(**m_shop, m_shop->call(), {impossible, 3, true, 24, false}));
    const auto made = backUpIfDue(**m_shop, *m_side, {});
    QVERIFY(!made);
    const auto state = backupState(**m_shop);
    VERIFY_OK(state);
    QCOMPARE(state->lastError, made.error().key);
    QVERIFY(!state->lastGoodAt);
    VERIFY_OK(m_shop->sell(1));
}

QTEST_GUILESS_MAIN(TestSideJournal)
#include "tst_side_journal.moc"
