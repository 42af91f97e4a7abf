// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_database.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrlQuery>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString server()
{
    return qEnvironmentVariable("SHOPDESK_TEST_POSTGRES");
}

DatabaseUrl parsed(const QString &text)
{
    const auto url = DatabaseUrl::parse(text);
    if (!url)
        qFatal("%s", qPrintable(describe(url.error())));
    return *url;
}

// Each statement by a connection of its own: whichever thread asks may.
void onServer(const QStringList &statements)
{
    const DatabaseUrl url = parsed(server());
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QPSQL"_s, u"test-server"_s);
        const QString folder = QUrlQuery(url.server).queryItemValue(u"host"_s, QUrl::FullyDecoded);
        connection.setHostName(folder.isEmpty() ? url.server.host() : folder);
        connection.setPort(url.server.port(-1));
        connection.setUserName(url.server.userName());
        connection.setDatabaseName(url.server.path().sliced(1));
        if (!connection.open())
            qFatal("%s", qPrintable(connection.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            if (!query.exec(statement))
                qFatal("%s", qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(u"test-server"_s);
}

} // namespace

bool testsOnPostgres()
{
    return !server().isEmpty();
}

const char *testSql(const QByteArray &sqlite)
{
    static QSet<QByteArray> kept;
    if (!testsOnPostgres())
        return kept.insert(sqlite)->constData();
    if (sqlite.startsWith("DROP TRIGGER"))
        return "SELECT set_config('session_replication_role', 'replica', false)";
    static const QRegularExpression kZeroes(u"zeroblob\\((\\d+)\\)"_s);
    static const QRegularExpression kBytes(u"\\bx'"_s);
    QString sql = QString::fromUtf8(sqlite);
    sql.replace(kZeroes, u"decode(repeat('00', \\1), 'hex')"_s);
    sql.replace(kBytes, u"'\\x"_s);
    return kept.insert(sql.toUtf8())->constData();
}

DatabaseUrl testDatabase(const QString &path)
{
    if (!testsOnPostgres())
        return DatabaseUrl::sqliteFile(path);
    static QMutex mutex;
    static QHash<QString, QString> names;
    static int count = 0;
    const QMutexLocker locked(&mutex);
    if (!names.contains(path)) {
        QStringList statements;
        names.removeIf([&](const auto &known) {
            if (QFileInfo::exists(QFileInfo(known.key()).path()))
                return false;
            statements.append(u"DROP DATABASE IF EXISTS %1 WITH (FORCE)"_s.arg(known.value()));
            return true;
        });
        const QString name = u"test_%1_%2"_s.arg(QCoreApplication::applicationPid()).arg(++count);
        statements.append(u"CREATE DATABASE %1 TEMPLATE template0 STRATEGY file_copy"_s.arg(name));
        onServer(statements);
        names.insert(path, name);
    }
    DatabaseUrl url = parsed(server());
    url.server.setPath(u'/' + names.value(path));
    url.text = url.server.toString();
    return url;
}

} // namespace shop
