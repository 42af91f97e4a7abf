// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/storage/storage_fixture.h"

#include "core/storage/file_system.h"

#include <QFileInfo>
#include <QScopeGuard>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#ifdef Q_OS_LINUX
#include <sys/syscall.h>
#include <sys/vfs.h>

// Stands before the one of the C library: a folder of this name lies on an NFS drive.
extern "C" int statfs(const char *path, struct statfs *found)
{
    const int answer = int(::syscall(SYS_statfs, path, found));
    if (answer == 0 && QByteArrayView(path).endsWith("network-drive"))
        found->f_type = 0x6969;
    return answer;
}
#endif

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

int modeOf(const QString &path)
{
    struct stat found = {};
    return ::stat(QFile::encodeName(path).constData(), &found) == 0 ? int(found.st_mode & 0777)
                                                                    : -1;
}

void setMode(const QString &path, mode_t mode)
{
    if (::chmod(QFile::encodeName(path).constData(), mode) != 0)
        qFatal("chmod");
}

// Nothing is write-protected for root: while this lives, the program is nobody.
class OrdinaryUser final
{
public:
    OrdinaryUser() : m_wasRoot(::geteuid() == 0)
    {
        if (m_wasRoot && ::seteuid(65534) != 0)
            qFatal("seteuid");
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && ::seteuid(0) != 0)
            qFatal("seteuid");
    }
    Q_DISABLE_COPY_MOVE(OrdinaryUser)

private:
    bool m_wasRoot;
};

void overwrite(const QString &path, qint64 from, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek(from) || file.write(bytes) != bytes.size())
        qFatal("%s", qPrintable(file.errorString()));
}

} // namespace

class TstDatabaseFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_fixture.emplace(); }
    void cleanup() { m_fixture.reset(); }

    void everyFileIsPrivateUnderAnyUmask_data()
    {
        QTest::addColumn<int>("mask");
        QTest::newRow("umask 000") << 0;
        QTest::newRow("umask 022") << 022;
        QTest::newRow("umask 077") << 077;
        QTest::newRow("umask 777") << 0777;
    }
    void everyFileIsPrivateUnderAnyUmask()
    {
        QFETCH(int, mask);
        WriteGate gate(m_fixture->path(u"shop.db.lock"_s));
        m_fixture->writeMigration(u"thing/0001_thing.sql"_s, "CREATE TABLE thing (key INTEGER)");
        const auto oldMask = ::umask(mode_t(mask));
        const auto back = qScopeGuard([&] { ::umask(oldMask); });
        auto database = Database::open(m_fixture->options(u"shop.db"_s), gate);
        VERIFY_OK(database);
        VERIFY_OK(m_fixture->migratorOf({u"thing"_s}).migrate(**database, 1));
        for (const char *suffix : {"", "-wal", "-shm", ".lock", ".lock-next"}) {
            const QString path = m_fixture->path(u"shop.db"_s + QString::fromLatin1(suffix));
            QVERIFY2(modeOf(path) == 0600,
                     qPrintable(path + u' ' + QString::number(modeOf(path), 8)));
        }
    }

    void aFileOthersCanReadIsNarrowed()
    {
        m_fixture->openWithThings().reset();
        setMode(m_fixture->path(u"shop.db"_s), 0644);
        const auto database = m_fixture->openWithThings();
        QCOMPARE(modeOf(m_fixture->path(u"shop.db"_s)), 0600);
    }

    void openingAgainLeavesTheLocksOfOtherConnections()
    {
        const auto first = m_fixture->openWithThings();
        Transaction transaction(*first, "hold the write lock");
        VERIFY_OK(transaction.ok());
        VERIFY_OK(addThing(*first, u"tea"_s));
        const auto second = m_fixture->open();
        WriteGate otherGate;
        auto third = Database::open(m_fixture->options(u"shop.db"_s), otherGate);
        VERIFY_OK(third);
        const Transaction refused(**third, "second writer");
        VERIFY_ERROR(refused.ok(), u"database.busy"_s);
        VERIFY_OK(transaction.commit());
    }

    void whatCannotBeOpenedIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("create");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("key");
        QTest::newRow("missing folder")
            << u"missing/shop.db"_s << true << ErrorCode::NotFound << u"database.cannotOpen"_s;
        QTest::newRow("missing file")
            << u"missing.db"_s << false << ErrorCode::NotFound << u"database.cannotOpen"_s;
        QTest::newRow("a folder") << u"folder"_s << true << ErrorCode::FailedPrecondition
                                  << u"database.cannotOpen"_s;
        QTest::newRow("a file as folder")
            << u"text.db/shop.db"_s << true << ErrorCode::NotFound << u"database.cannotOpen"_s;
        QTest::newRow("text") << u"text.db"_s << true << ErrorCode::DataLoss
                              << u"database.corrupt"_s;
        QTest::newRow("a name too long")
            << QString(300, u'n') << true << ErrorCode::FailedPrecondition
            << u"database.cannotOpen"_s;
        QTest::newRow("a dangling link")
            << u"link.db"_s << true << ErrorCode::FailedPrecondition << u"database.cannotOpen"_s;
#ifdef Q_OS_LINUX
        QTest::newRow("network drive")
            << u"network-drive/shop.db"_s << true << ErrorCode::FailedPrecondition
            << u"database.networkDrive"_s;
#endif
    }
    void whatCannotBeOpenedIsSaid()
    {
        QFETCH(QString, name);
        QFETCH(bool, create);
        QDir(m_fixture->folder()).mkdir(u"folder"_s);
        QDir(m_fixture->folder()).mkdir(u"network-drive"_s);
        overwrite(m_fixture->path(u"text.db"_s), 0,
                  QByteArray("no database at all\n").repeated(900));
        QVERIFY(QFile::link(m_fixture->path(u"nowhere/at.all"_s), m_fixture->path(u"link.db"_s)));
        DatabaseOptions options = m_fixture->options(name);
        options.createIfMissing = create;
        const auto database = Database::open(options, m_fixture->gate());
        QVERIFY(!database);
        QTEST(database.error().code, "code");
        QTEST(database.error().key, "key");
        QCOMPARE(database.error().context.value(u"path"_s).toString(), options.url.path);
        QVERIFY(!database.error().context.value(u"reason"_s).toString().isEmpty());
        if (name != u"text.db"_s && name != u"folder"_s)
            QVERIFY2(!QFileInfo::exists(options.url.path), "it was made nevertheless");
    }

    void networkFileSystemsAreKnown_data()
    {
        QTest::addColumn<quint32>("magic");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("isNetwork");
        QTest::newRow("NFS") << 0x6969U << QByteArray() << true;
        QTest::newRow("CIFS") << 0xff534d42U << QByteArray() << true;
        QTest::newRow("SMB2") << 0xfe534d42U << QByteArray() << true;
        QTest::newRow("SMB") << 0x517bU << QByteArray() << true;
        QTest::newRow("sshfs") << 0x65735546U << QByteArray("fuse.sshfs") << true;
        QTest::newRow("a local FUSE") << 0x65735546U << QByteArray("fuseblk") << false;
        QTest::newRow("smbfs of macOS") << 0U << QByteArray("smbfs") << true;
        QTest::newRow("apfs") << 0U << QByteArray("apfs") << false;
        QTest::newRow("ext4") << 0xef53U << QByteArray("ext4") << false;
        QTest::newRow("tmpfs") << 0x01021994U << QByteArray("tmpfs") << false;
        QTest::newRow("overlayfs") << 0x794c7630U << QByteArray("overlay") << false;
    }
    void networkFileSystemsAreKnown()
    {
        QFETCH(quint32, magic);
        QFETCH(QByteArray, type);
        QTEST(isNetworkFileSystem(magic, type), "isNetwork");
    }

    void aWriteProtectedFileIsRefusedForWritingAndReadOtherwise()
    {
        {
            const auto database = m_fixture->openWithThings();
            Transaction transaction(*database, "add");
            VERIFY_OK(addThing(*database, u"tea"_s));
            VERIFY_OK(transaction.commit());
        }
        const QString path = m_fixture->path(u"shop.db"_s);
        setMode(m_fixture->folder(), 0755);
        setMode(path, 0444);
        const OrdinaryUser user;
        VERIFY_ERROR(Database::open(m_fixture->options(u"shop.db"_s), m_fixture->gate()),
                     u"database.readOnly"_s);
        QCOMPARE(modeOf(path), 0444);
    }

    void aFolderThatCannotBeWrittenIsSaid()
    {
        const QString folder = m_fixture->path(u"locked"_s);
        QVERIFY(QDir().mkdir(folder));
        setMode(m_fixture->folder(), 0755);
        setMode(folder, 0555);
        const OrdinaryUser user;
        const auto database =
            Database::open(m_fixture->options(u"locked/shop.db"_s), m_fixture->gate());
        VERIFY_ERROR(database, u"database.cannotOpen"_s);
        WriteGate gate(folder + u"/shop.db.lock"_s);
        VERIFY_ERROR(gate.enter(WritePriority::Desk), u"database.cannotOpen"_s);
    }

    void whereWritingIsForbiddenLaterNothingPretendsToBeStored()
    {
        const auto database = m_fixture->openWithThings();
        const auto done = Statement(*database, "PRAGMA query_only = ON").scalar();
        QVERIFY(!done); // answers no row
        Transaction transaction(*database, "add");
        VERIFY_ERROR(transaction.ok(), u"database.readOnly"_s);
        VERIFY_ERROR(addThing(*database, u"tea"_s), u"database.noTransaction"_s);
        VERIFY_ERROR(transaction.commit(), u"database.readOnly"_s);
        QCOMPARE(storedThings(*m_fixture), QStringList());
    }

    void aDamagedFileIsNeverTakenForAnother_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("opens");
        QTest::newRow("the first bytes") << 0 << 16 << false;
        QTest::newRow("the header") << 0 << 100 << false;
        QTest::newRow("the table of tables") << 100 << 3'000 << false;
        QTest::newRow("a page of rows") << 60'000 << 40'000 << true;
    }
    void aDamagedFileIsNeverTakenForAnother()
    {
        QFETCH(int, from);
        QFETCH(int, length);
        QFETCH(bool, opens);
        {
            const auto database = m_fixture->openWithThings();
            Transaction transaction(*database, "fill");
            for (int i = 0; i < 5'000; ++i)
                VERIFY_OK(addThing(*database, u"a thing of number %1"_s.arg(i)));
            VERIFY_OK(transaction.commit());
        }
        overwrite(m_fixture->path(u"shop.db"_s), from, QByteArray(length, '\xa5'));
        const auto database = Database::open(m_fixture->options(u"shop.db"_s), m_fixture->gate());
        QCOMPARE(bool(database), opens);
        if (!opens) {
            QCOMPARE(database.error().key, u"database.corrupt"_s);
            QCOMPARE(database.error().code, ErrorCode::DataLoss);
            return;
        }
        const auto names =
            Statement(**database, "SELECT name FROM thing NOT INDEXED").all([](const Row &row) {
                return row.text(0);
            });
        VERIFY_ERROR(names, u"database.corrupt"_s);
        Transaction transaction(**database, "count");
        VERIFY_ERROR(
            Statement(**database, "SELECT SUM(LENGTH(name)) FROM thing NOT INDEXED").scalar(),
            u"database.corrupt"_s);
        VERIFY_ERROR(addThing(**database, u"tea"_s), u"transaction.doomed"_s);
        VERIFY_ERROR(transaction.commit(), u"database.corrupt"_s);
    }

    void aCutFileIsNoticed()
    {
        {
            const auto database = m_fixture->openWithThings();
            Transaction transaction(*database, "fill");
            for (int i = 0; i < 5'000; ++i)
                VERIFY_OK(addThing(*database, u"a thing of number %1"_s.arg(i)));
            VERIFY_OK(transaction.commit());
        }
        const QString path = m_fixture->path(u"shop.db"_s);
        QVERIFY(QFile::resize(path, QFileInfo(path).size() / 2));
        const auto database = Database::open(m_fixture->options(u"shop.db"_s), m_fixture->gate());
        if (!database) {
            QCOMPARE(database.error().key, u"database.corrupt"_s);
            return;
        }
        const auto names =
            Statement(**database, "SELECT name FROM thing NOT INDEXED").all([](const Row &row) {
                return row.text(0);
            });
        VERIFY_ERROR(names, u"database.corrupt"_s);
    }

    void anEmptyFileIsAnUnfinishedDatabaseAndStaysOneForAReader()
    {
        overwrite(m_fixture->path(u"shop.db"_s), 0, QByteArray());
        const auto reader = m_fixture->openReader();
        const auto head = ChangeFeed::head(*reader);
        VERIFY_OK(head);
        QCOMPARE(*head, 0);
        QCOMPARE(QFileInfo(m_fixture->path(u"shop.db"_s)).size(), 0);
    }

    void aFullDiskIsSaidAndNothingOfTheTransactionStays()
    {
        const auto database = m_fixture->openWithThings();
        {
            Transaction transaction(*database, "first");
            VERIFY_OK(addThing(*database, u"stays"_s));
            VERIFY_OK(transaction.commit());
        }
        VERIFY_OK(Statement(*database, "PRAGMA max_page_count = 30").scalar());
        {
            Transaction transaction(*database, "fill");
            Result<qint64> added = qint64(0);
            for (int i = 0; added && i < 1'000; ++i)
                added = addThing(*database, QString::number(i).repeated(100));
            VERIFY_ERROR(added, u"database.diskFull"_s);
            QCOMPARE(added.error().code, ErrorCode::ResourceExhausted);
            VERIFY_ERROR(transaction.commit(), u"database.diskFull"_s);
        }
        QCOMPARE(storedThings(*m_fixture), QStringList(u"stays"_s));
        VERIFY_OK(Statement(*database, "PRAGMA max_page_count = 3000").scalar());
        Transaction transaction(*database, "after room was made");
        VERIFY_OK(addThing(*database, u"goes on"_s));
        VERIFY_OK(transaction.commit());
        QCOMPARE(storedThings(*m_fixture), QStringList({u"stays"_s, u"goes on"_s}));
    }

private:
    std::optional<StorageFixture> m_fixture;
};

QTEST_GUILESS_MAIN(TstDatabaseFiles)
#include "tst_database_files.moc"
