// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <grp.h>
#include <pwd.h>
#include <unistd.h>

namespace shop {

// A PostgreSQL server of this test alone: a fresh cluster in a folder that vanishes, reached
// through a socket in it. PostgreSQL refuses to run as root, so there it runs as "postgres".
class PostgresServer final
{
public:
    ~PostgresServer()
    {
        m_server.terminate(); // SIGTERM; with -F it has nothing to save
        if (!m_server.waitForFinished(10'000))
            m_server.kill();
        m_server.waitForFinished();
    }
    PostgresServer() = default;
    Q_DISABLE_COPY_MOVE(PostgresServer)

    // Why it did not start; empty if it did.
    QString start()
    {
        const QString binaries = folderOfBinaries();
        if (binaries.isEmpty())
            return QStringLiteral("no PostgreSQL server is installed (packaging/setup)");
        if (::geteuid() == 0) {
            const passwd *user = ::getpwnam("postgres");
            if (!user)
                return QStringLiteral("there is no user to run PostgreSQL as");
            m_user = user->pw_uid;
            m_group = user->pw_gid;
            if (::chown(QFile::encodeName(m_folder.path()).constData(), m_user, m_group) != 0)
                return QStringLiteral("chown");
        }
        QProcess init;
        prepare(init);
        init.start(binaries + QStringLiteral("/initdb"),
                   {QStringLiteral("-D"), data(), QStringLiteral("-U"), QStringLiteral("shop"),
                    QStringLiteral("-A"), QStringLiteral("trust"), QStringLiteral("-E"),
                    QStringLiteral("UTF8"), QStringLiteral("--locale=C"), QStringLiteral("-N"),
                    // Sorts as people do, so that nothing passes that relies on its order of bytes.
                    QStringLiteral("--locale-provider=icu"), QStringLiteral("--icu-locale=en")});
        if (!init.waitForFinished(60'000) || init.exitCode() != 0)
            return QString::fromLocal8Bit(init.readAllStandardError());
        return startServer(binaries);
    }
    void stop()
    {
        m_server.kill();
        m_server.waitForFinished();
    }
    QString startAgain() { return startServer(folderOfBinaries()); }

    QString url() const
    {
        return QStringLiteral("postgresql://shop@localhost/postgres?host=") + m_folder.path();
    }

private:
    QString data() const { return m_folder.filePath(QStringLiteral("data")); }

    // Debian keeps the server's programs out of the path.
    static QString folderOfBinaries()
    {
        if (const QString found = QStandardPaths::findExecutable(QStringLiteral("initdb"));
            !found.isEmpty())
            return QFileInfo(found)
                .canonicalPath(); // a link stands alone, its target beside the others
        const QDir versions(QStringLiteral("/usr/lib/postgresql"));
        const QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
        for (auto name = names.crbegin(); name != names.crend(); ++name) {
            const QString folder = versions.filePath(*name + QStringLiteral("/bin"));
            if (QFile::exists(folder + QStringLiteral("/initdb")))
                return folder;
        }
        return {};
    }

    void prepare(QProcess &process) const
    {
        process.setWorkingDirectory(m_folder.path());
        if (m_user == 0)
            return;
        process.setChildProcessModifier([user = m_user, group = m_group] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
                ::_exit(1);
        });
    }

    // A server that was killed leaves its workers behind for a moment, and as long as one of them
    // holds the shared memory a new server ends at once: it is started until it stays.
    QString startServer(const QString &binaries)
    {
        prepare(m_server);
        m_server.setStandardErrorFile(m_folder.filePath(QStringLiteral("log")), QIODevice::Append);
        QProcess ready;
        const QDeadlineTimer deadline(60'000);
        while (!deadline.hasExpired()) {
            if (m_server.state() == QProcess::NotRunning)
                m_server.start(binaries + QStringLiteral("/postgres"),
                               {QStringLiteral("-D"), data(), QStringLiteral("-k"), m_folder.path(),
                                QStringLiteral("-c"), QStringLiteral("listen_addresses="),
                                QStringLiteral("-F")});
            ready.start(binaries + QStringLiteral("/pg_isready"),
                        {QStringLiteral("-q"), QStringLiteral("-h"), m_folder.path()});
            if (ready.waitForFinished() && ready.exitCode() == 0)
                return {};
            m_server.waitForFinished(50);
        }
        QFile log(m_folder.filePath(QStringLiteral("log")));
        return QStringLiteral("PostgreSQL does not answer: ") +
               (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll())
                                              : log.errorString());
    }

    QTemporaryDir m_folder;
    QProcess m_server;
    uid_t m_user = 0;
    gid_t m_group = 0;
};

} // namespace shop
