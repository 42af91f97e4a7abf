// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/storage/migration_files.h"
#include "core/storage/statement.h"

#include <QMap>
#include <QSqlError>
#include <QSqlQuery>

#include <atomic>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using Schema = QMap<QString, QString>; // "trigger orders_order_kept" to its text

constexpr const char *kSelectSchema =
    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL"
    " AND name NOT IN ('sqlite_sequence', 'sqlite_stat1', 'sqlite_stat4')";

Error schemaFailed(const QString &reason)
{
    return {ErrorCode::Internal, u"schema.failed"_s, {{u"reason"_s, reason}}};
}

// An empty database in memory in which the migrations are carried out once more.
class Reference final
{
public:
    Reference()
    {
        static std::atomic<quint64> count = 0;
        m_name = u"schema-"_s + QString::number(++count);
        m_connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
        m_connection.setDatabaseName(u":memory:"_s);
    }
    ~Reference()
    {
        m_connection = QSqlDatabase();
        QSqlDatabase::removeDatabase(m_name);
    }
    Q_DISABLE_COPY_MOVE(Reference)

    Done run(const QStringList &statements)
    {
        if (!m_connection.isOpen() && !m_connection.open())
            return schemaFailed(m_connection.lastError().databaseText());
        QSqlQuery query(m_connection);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                return schemaFailed(query.lastError().databaseText());
        }
        return {};
    }
    Result<Schema> schema()
    {
        Schema found;
        QSqlQuery query(m_connection);
        if (!query.exec(QString::fromUtf8(kSelectSchema)))
            return schemaFailed(query.lastError().databaseText());
        while (query.next())
            found.insert(query.value(0).toString() + u' ' + query.value(1).toString(),
                         query.value(2).toString());
        return found;
    }

private:
    QString m_name;
    QSqlDatabase m_connection;
};

Result<Schema> expectedSchema(const QMap<QString, int> &versions,
                              const QList<ModuleMigrations> &modules)
{
    Reference reference;
    SHOP_TRY(reference.run({migrationsTable(true)}));
    QList<ModuleMigrations> all = modules;
    all.prepend({u"storage"_s, u":/migrations/storage"_s});
    QStringList seen;
    for (const ModuleMigrations &module : std::as_const(all)) {
        if (seen.contains(module.module))
            continue;
        seen.append(module.module);
        SHOP_TRY_VALUE(files, readMigrationFiles(module));
        for (const MigrationFile &file : std::as_const(files)) {
            if (file.version <= versions.value(module.module))
                SHOP_TRY(reference.run(file.statements(true)));
        }
    }
    return reference.schema();
}

Result<Schema> presentSchema(Database &database)
{
    struct Object {
        QString name;
        QString sql;
    };
    SHOP_TRY_VALUE(objects, Statement(database, kSelectSchema).all([](const Row &row) {
        return Object{row.text(0) + u' ' + row.text(1), row.text(2)};
    }));
    Schema found;
    for (const Object &object : std::as_const(objects))
        found.insert(object.name, object.sql);
    return found;
}

Result<QMap<QString, int>> presentVersions(Database &database)
{
    struct Version {
        QString module;
        int version = 0;
    };
    SHOP_TRY_VALUE(
        rows,
        Statement(database, "SELECT module, MAX(version) FROM schema_migrations GROUP BY module")
            .all([](const Row &row) {
                return Version{row.text(0), row.int32(1)};
            }));
    QMap<QString, int> versions;
    for (const Version &row : std::as_const(rows))
        versions.insert(row.module, row.version);
    return versions;
}

} // namespace

Result<QStringList> schemaDifferences(Database &database, const QList<ModuleMigrations> &modules)
{
    if (!database.isSqlite())
        return QStringList();
    SHOP_TRY_VALUE(versions, presentVersions(database));
    SHOP_TRY_VALUE(expected, expectedSchema(versions, modules));
    SHOP_TRY_VALUE(present, presentSchema(database));
    QStringList problems;
    for (auto it = present.cbegin(); it != present.cend(); ++it) {
        if (!expected.contains(it.key()))
            problems.append(u"schema: %1 is not part of it"_s.arg(it.key()));
        else if (expected.value(it.key()) != it.value())
            problems.append(u"schema: %1 is not as it was made"_s.arg(it.key()));
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        if (!present.contains(it.key()))
            problems.append(u"schema: %1 is missing"_s.arg(it.key()));
    }
    return problems;
}

} // namespace shop
