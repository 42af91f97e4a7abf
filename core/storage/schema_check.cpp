// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/schema_check.h"

#include "core/storage/migration_files.h"
#include "core/storage/statement.h"

#include <QMap>
#include <QRegularExpression>
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

constexpr const char *kSelectPostgresSchema =
    "SELECT CASE c.relkind WHEN 'r' THEN 'table' WHEN 'i' THEN 'index' ELSE 'view' END, c.relname, "
    "''"
    " FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname LIKE 'shop\\_%' AND c.relkind IN ('r', 'i', 'v', 'm')"
    " AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = c.oid)"
    " UNION ALL SELECT 'trigger', t.tgname, '' FROM pg_trigger t JOIN pg_class c ON c.oid = "
    "t.tgrelid"
    " JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE n.nspname LIKE 'shop\\_%' AND NOT t.tgisinternal AND t.tgenabled <> 'D'"
    " UNION ALL SELECT 'function', p.proname, p.prosrc FROM pg_proc p"
    " JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname LIKE 'shop\\_%'";

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

// What a statement of a migration makes or takes away, as PostgreSQL will tell it.
void note(Schema &schema, const QString &statement)
{
    static const QRegularExpression kMade(
        u"^(CREATE|DROP)(?: OR REPLACE| UNIQUE)? (TABLE|INDEX|VIEW|TRIGGER|FUNCTION)"
        "(?: IF (?:NOT )?EXISTS)? (\\w+)"_s);
    static const QRegularExpression kRenamed(u"^ALTER TABLE (\\w+) RENAME TO (\\w+)"_s);
    if (const auto made = kMade.match(statement); made.hasMatch()) {
        const QString name = made.captured(2).toLower() + u' ' + made.captured(3);
        if (made.captured(1) == u"DROP"_s)
            schema.remove(name);
        else
            schema.insert(name, statement.section(u"$$"_s, 1, 1));
    } else if (const auto renamed = kRenamed.match(statement); renamed.hasMatch()) {
        schema.insert(u"table "_s + renamed.captured(2),
                      schema.take(u"table "_s + renamed.captured(1)));
    }
}

Result<Schema> expectedSchema(bool isSqlite, const QMap<QString, int> &versions,
                              const QList<ModuleMigrations> &modules)
{
    QStringList statements{migrationsTable(isSqlite)};
    QList<ModuleMigrations> all = modules;
    all.prepend({u"storage"_s, u":/migrations/storage"_s});
    QStringList seen;
    for (const ModuleMigrations &module : std::as_const(all)) {
        if (seen.contains(module.module))
            continue;
        seen.append(module.module);
        SHOP_TRY_VALUE(files, readMigrationFiles(module, isSqlite));
        for (const MigrationFile &file : std::as_const(files)) {
            if (file.version <= versions.value(module.module))
                statements += file.statements(isSqlite);
        }
    }
    Schema expected;
    if (isSqlite) {
        Reference reference;
        SHOP_TRY(reference.run(statements));
        return reference.schema();
    }
    for (const QString &statement : std::as_const(statements))
        note(expected, statement);
    return expected;
}

Result<Schema> presentSchema(Database &database)
{
    struct Object {
        QString name;
        QString sql;
    };
    SHOP_TRY_VALUE(objects,
                   Statement(database, database.isSqlite() ? kSelectSchema : kSelectPostgresSchema)
                       .all([](const Row &row) {
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
    SHOP_TRY_VALUE(versions, presentVersions(database));
    SHOP_TRY_VALUE(expected, expectedSchema(database.isSqlite(), versions, modules));
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
