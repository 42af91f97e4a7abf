// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/use_lock.h"
#include "tests/storage/storage_fixture.h"

#include <QProcess>
#include <QTest>

#include <memory>
#include <vector>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

void say(const QByteArray &line)
{
    QFile out;
    if (out.open(stdout, QIODevice::WriteOnly))
        out.write(line + '\n');
}

void waitForTheEndOfInput()
{
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly))
        in.readAll();
}

// A child process: opens the database, brings it to the migrations of the folder unless that is
// empty, says how that went, and keeps it open until its input is closed.
int use(const QString &path, const QString &migrations)
{
    WriteGate gate(path + u".lock"_s);
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(path);
    const auto database = Database::open(options, gate);
    Done done = database ? Done() : Done(database.error());
    if (done && !migrations.isEmpty())
        done = Migrator({{u"tea"_s, migrations}}).migrate(**database, 1);
    say(done ? QByteArray("ready") : done.error().key.toUtf8());
    waitForTheEndOfInput();
    return 0;
}

class Child final
{
public:
    Child(const QString &path, const QString &migrations)
    {
        m_process.start(QCoreApplication::applicationFilePath(), {u"--use"_s, path, migrations});
    }
    ~Child() { kill(); }
    Q_DISABLE_COPY_MOVE(Child)

    // What it says once it is as far.
    QByteArray said()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(60'000))
                return "nothing";
        }
        return m_process.readLine().trimmed();
    }
    void close()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

class TstUseLock final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_fixture.emplace();
        m_fixture->writeMigration(u"tea/0001_tea.sql"_s,
                                  "CREATE TABLE tea (key {key}, name TEXT NOT NULL) STRICT");
        VERIFY_OK(migrate());
    }
    void cleanup() { m_fixture.reset(); }

    void aMigrationIsRefusedWhileAnotherProgramHasTheFileOpen()
    {
        Child other(path(), {});
        QCOMPARE(other.said(), QByteArray("ready"));
        releaseANewVersion();
        const auto refused = migrate();
        VERIFY_ERROR(refused, u"database.inUse"_s);
        QCOMPARE(refused.error().code, ErrorCode::Unavailable);
        QCOMPARE(teas(), 0);
        QCOMPARE(copies(), 0); // nothing was begun

        other.close();
        VERIFY_OK(migrate());
        QCOMPARE(teas(), 1);
        QCOMPARE(copies(), 1);
    }

    void aConnectionOfTheSameProgramCountsToo_data()
    {
        QTest::addColumn<bool>("readOnly");
        QTest::newRow("a writer") << false;
        QTest::newRow("a reader") << true;
    }
    void aConnectionOfTheSameProgramCountsToo()
    {
        QFETCH(bool, readOnly);
        auto other = readOnly ? m_fixture->openReader() : m_fixture->open();
        releaseANewVersion();
        VERIFY_ERROR(migrate(), u"database.inUse"_s);
        QCOMPARE(teas(), 0);
        other.reset();
        VERIFY_OK(migrate());
        QCOMPARE(teas(), 1);
    }

    void aProgramThatWasKilledIsNotWaitedFor()
    {
        Child other(path(), {});
        QCOMPARE(other.said(), QByteArray("ready"));
        other.kill();
        releaseANewVersion();
        VERIFY_OK(migrate());
        QCOMPARE(teas(), 1);
    }

    void anotherRegisterOfTheSameVersionIsWelcome()
    {
        Child other(path(), migrations());
        QCOMPARE(other.said(), QByteArray("ready"));
        VERIFY_OK(migrate());
        releaseANewVersion();
        other.close();
        Child first(path(), migrations());
        QCOMPARE(first.said(), QByteArray("ready"));
        Child second(path(), migrations());
        QCOMPARE(second.said(), QByteArray("ready"));
        QCOMPARE(teas(), 1);
    }

    // Each keeps the file open once it is ready, as registers that start in the morning after an
    // update do.
    void programsThatFindTheSameOldFileMigrateItOnce()
    {
        releaseANewVersion();
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(std::make_unique<Child>(path(), migrations()));
        for (const auto &child : children)
            QCOMPARE(child->said(), QByteArray("ready"));
        QCOMPARE(teas(), 1);
        QCOMPARE(copies(), 1);
    }

    void programsThatMakeTheSameNewFileMakeItOnce()
    {
        const QString fresh = m_fixture->path(u"fresh.db"_s);
        std::vector<std::unique_ptr<Child>> children;
        for (int i = 0; i < 4; ++i)
            children.push_back(std::make_unique<Child>(fresh, migrations()));
        for (const auto &child : children)
            QCOMPARE(child->said(), QByteArray("ready"));
    }

    void whoComesDuringAMigrationIsTold()
    {
        const auto needed = []() -> Result<bool> { return true; };
        UseLock migrating(path());
        VERIFY_OK(migrating.share({}));
        const auto alone = migrating.makeAlone(needed);
        VERIFY_OK(alone);
        QVERIFY(*alone);
        UseLock other(path());
        VERIFY_ERROR(other.share({}), u"database.migrating"_s);
        migrating.shareAgain();
        VERIFY_OK(other.share({}));
    }

    void whatIsNotNeededAnyMoreIsNotWaitedFor()
    {
        UseLock other(path());
        VERIFY_OK(other.share({}));
        UseLock migrating(path());
        VERIFY_OK(migrating.share({}));
        const auto alone = migrating.makeAlone([]() -> Result<bool> { return false; });
        VERIFY_OK(alone);
        QVERIFY(!*alone);
    }

    void aCopyGetsNoLockFile()
    {
        releaseANewVersion();
        VERIFY_OK(migrate());
        QCOMPARE(QDir(m_fixture->folder()).entryList({u"*.lock-use"_s}, QDir::Files),
                 QStringList(u"shop.db.lock-use"_s));
    }

private:
    QString path() const { return m_fixture->path(u"shop.db"_s); }
    QString migrations() const { return m_fixture->path(u"migrations/tea"_s); }
    void releaseANewVersion()
    {
        m_fixture->writeMigration(u"tea/0002_assam.sql"_s,
                                  "INSERT INTO tea (name) VALUES ('Assam')");
    }
    Done migrate()
    {
        const auto database = m_fixture->open();
        return m_fixture->migratorOf({u"tea"_s}).migrate(*database, 1);
    }
    qint64 teas()
    {
        const auto reader = m_fixture->openReader();
        return Statement(*reader, "SELECT COUNT(*) FROM tea").scalar().valueOr(-1);
    }
    qsizetype copies() const
    {
        return QDir(m_fixture->folder()).entryList({u"shop.db.before-*"_s}, QDir::Files).size();
    }

    std::optional<StorageFixture> m_fixture;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments[1] == u"--use"_s)
        return use(arguments[2], arguments[3]);
    TstUseLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_use_lock.moc"
