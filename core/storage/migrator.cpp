// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/migrator.h"

#include "core/base/private_files.h"
#include "core/storage/backup.h"
#include "core/storage/migration_files.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QScopeGuard>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using Applied = QMap<QString, QMap<int, QString>>; // checksums by module and version

Error schemaError(ErrorCode code, const QString &key, const ModuleMigrations &module, int version,
                  const QString &reason)
{
    return {
        code, key, {{u"module"_s, module.module}, {u"version"_s, version}, {u"reason"_s, reason}}};
}

Result<bool> hasMigrations(Database &database)
{
    Statement count(database, database.isSqlite()
                                  ? "SELECT COUNT(*) FROM sqlite_master"
                                    " WHERE name = 'schema_migrations'"
                                  : "SELECT COUNT(*) FROM pg_tables WHERE schemaname ="
                                    " 'shop_storage' AND tablename = 'schema_migrations'");
    SHOP_TRY_VALUE(found, count.scalar());
    return found > 0;
}

// Of PostgreSQL only what is in our schemas counts: others may have theirs beside them.
Result<bool> isEmpty(Database &database)
{
    Statement count(database, database.isSqlite() ? "SELECT COUNT(*) FROM sqlite_master"
                                                  : "SELECT COUNT(*) FROM pg_tables"
                                                    " WHERE schemaname LIKE 'shop\\_%'");
    SHOP_TRY_VALUE(found, count.scalar());
    return found == 0;
}

// New tables come into the schema of their module.
Done enterSchema(Database &database, const QString &module)
{
    SHOP_TRY(Statement(database, "SELECT set_config('search_path', CAST(? AS TEXT) || ', ' ||"
                                 " current_setting('search_path'), true)")
                 .bind(u"shop_"_s + module)
                 .one([](const Row &row) { return row.text(0); }));
    return {};
}

Result<Applied> readApplied(Database &database)
{
    SHOP_TRY_VALUE(exists, hasMigrations(database));
    Applied applied;
    if (!exists)
        return applied;
    struct Line {
        QString module;
        int version = 0;
        QString checksum;
    };
    SHOP_TRY_VALUE(lines,
                   Statement(database, "SELECT module, version, checksum FROM schema_migrations")
                       .all([](const Row &row) {
                           return Line{row.text(0), row.int32(1), row.text(2)};
                       }));
    for (const Line &line : std::as_const(lines))
        applied[line.module].insert(line.version, line.checksum);
    return applied;
}

// What the program knows of a module against what the file holds of it.
Done compare(const ModuleMigrations &module, const QList<MigrationFile> &known,
             const QMap<int, QString> &applied)
{
    if (!applied.isEmpty() && applied.lastKey() > known.size()) {
        Error error = schemaError(ErrorCode::FailedPrecondition, u"schema.newer"_s, module,
                                  applied.lastKey(), u"the file was made by a newer program"_s);
        error.context.insert(u"known"_s, known.size());
        return error;
    }
    for (auto it = applied.cbegin(); it != applied.cend(); ++it) {
        const MigrationFile &file = known[it.key() - 1];
        if (file.checksum != it.value())
            return schemaError(ErrorCode::DataLoss, u"schema.checksum"_s, module, it.key(),
                               file.name + u" is not the one this file was made with"_s);
    }
    return {};
}

// What a person can mend (a full disk, a busy or damaged file) keeps its name; everything else is
// a defect of the migration.
Error migrationError(const Error &cause, const ModuleMigrations &module, const MigrationFile &file)
{
    Error error = cause;
    if (cause.code == ErrorCode::Internal || cause.key == u"database.constraint"_s ||
        cause.key == u"schema.missing"_s || cause.key == u"database.injected"_s) {
        error.code = ErrorCode::Internal;
        error.key = u"schema.failed"_s;
        error.context.insert(u"cause"_s, cause.key);
    }
    error.context.insert(u"module"_s, module.module);
    error.context.insert(u"version"_s, file.version);
    return error;
}

// References are not watched meanwhile (applyAll()). Only rows that come, change or go can break one, and to look
// through a large shop takes longer than most migrations.
bool mayBreakReferences(const QString &statement)
{
    static const QRegularExpression kHarmless(
        u"^(CREATE|DROP INDEX|DROP TRIGGER|ALTER TABLE \\w+ ADD|PRAGMA|UPDATE sqlite_master)\\b"_s);
    return !kHarmless.match(statement).hasMatch();
}

QString freeCopyPath(const QString &databasePath, qsizetype version)
{
    const QString first = databasePath + u".before-"_s + QString::number(version);
    QString path = first;
    for (int i = 2; QFile::exists(path); ++i)
        path = first + u'-' + QString::number(i);
    return path;
}

// Under its own name only once it is whole, so that a copy cut short is never taken for one.
Done copyFirst(Database &database, const QString &copyPath)
{
    const QString unfinished = copyPath + u".part"_s;
    removeDatabaseFile(unfinished);
    SHOP_TRY(backUp(database, unfinished));
    return moveIntoPlace(unfinished, copyPath);
}

} // namespace

struct Migrator::Plan {
    ModuleMigrations module;
    QList<MigrationFile> files;
};

Migrator::Migrator(QList<ModuleMigrations> modules) : m_modules(std::move(modules))
{
    const ModuleMigrations storage{u"storage"_s, u":/migrations/storage"_s};
    m_modules.removeIf([&](const auto &module) { return module.module == storage.module; });
    m_modules.prepend(storage);
}

Result<QList<Migrator::Plan>> Migrator::plan(Database &database) const
{
    SHOP_TRY_VALUE(applied, readApplied(database));
    QList<Plan> plans;
    for (const ModuleMigrations &module : m_modules) {
        SHOP_TRY_VALUE(files, readMigrationFiles(module, database.isSqlite()));
        const auto &done = applied.value(module.module);
        SHOP_TRY(compare(module, files, done));
        Plan pending{module, {}};
        for (const MigrationFile &file : std::as_const(files)) {
            if (!done.contains(file.version))
                pending.files.append(file);
        }
        if (!pending.files.isEmpty())
            plans.append(pending);
    }
    return plans;
}

Result<bool> Migrator::isCurrent(Database &database) const
{
    SHOP_TRY_VALUE(pending, plan(database));
    return pending.isEmpty();
}

Done Migrator::migrate(Database &database, TimeMs now, Copy copy) const
{
    const auto isNeeded = [&]() -> Result<bool> {
        SHOP_TRY_VALUE(current, isCurrent(database));
        return !current;
    };
    SHOP_TRY_VALUE(needed, isNeeded());
    if (!needed) // another may have made the schemas since this connection was opened
        return database.isSqlite() ? Done() : database.findSchemas();
    if (!database.isSqlite() && !database.options().readOnly)
        return migratePostgres(database, now);
    if (database.options().readOnly || !database.m_use)
        return carryOut(database, now, copy);
    SHOP_TRY_VALUE(alone, database.m_use->makeAlone(isNeeded));
    if (!alone)
        return {};
    const auto share = qScopeGuard([&] { database.m_use->shareAgain(); });
    return carryOut(database, now, copy);
}

Done Migrator::migratePostgres(Database &database, TimeMs now) const
{
    SHOP_TRY(database.waitForPostgres(Database::Alone::Migrating));
    const auto free = qScopeGuard([&] { (void)database.freePostgres(); });
    SHOP_TRY(database.findSchemas()); // of whom was waited for
    SHOP_TRY_VALUE(current, isCurrent(database));
    if (current)
        return {};
    const auto done = carryOut(database, now, Copy::None);
    if (!database.isLost())
        SHOP_TRY(database.findSchemas());
    return done;
}

Done Migrator::carryOut(Database &database, TimeMs now, Copy copy) const
{
    SHOP_TRY_VALUE(pending, plan(database));
    SHOP_TRY_VALUE(empty, isEmpty(database));
    if (!empty) {
        SHOP_TRY_VALUE(isOurs, hasMigrations(database));
        if (!isOurs)
            return schemaError(ErrorCode::FailedPrecondition, u"schema.failed"_s,
                               pending.first().module, 0, u"the file belongs to another program"_s);
    }
    QString copyPath;
    if (!empty && database.isSqlite() && copy == Copy::Keep) {
        copyPath = freeCopyPath(database.options().url.path, versionOfProgram());
        SHOP_TRY(copyFirst(database, copyPath));
    }
    int count = 0;
    const auto done = applyAll(database, pending, now, count);
    // The copy is of use only if something was changed.
    if (!done && count == 0 && !copyPath.isEmpty())
        QFile::remove(copyPath);
    return done;
}

qsizetype Migrator::versionOfProgram() const
{
    qsizetype count = 0;
    for (const ModuleMigrations &module : m_modules) {
        if (const auto files = readMigrationFiles(module, true))
            count += files->size();
    }
    return count;
}

Done Migrator::applyAll(Database &database, const QList<Plan> &plans, TimeMs now, int &count) const
{
    SHOP_TRY(makeTable(database));
    // Off, a table can be made anew under its references; it cannot be switched in a transaction.
    const bool isSqlite = database.isSqlite();
    if (isSqlite)
        SHOP_TRY(database.execute(u"PRAGMA foreign_keys = OFF"_s));
    Done done;
    for (const Plan &plan : plans) {
        for (const MigrationFile &file : plan.files) {
            if (!done)
                break;
            done = apply(database, plan.module, file, now);
            if (done)
                ++count;
            else
                done = migrationError(done.error(), plan.module, file);
        }
    }
    // Nothing prepared before may go on with what it knew of the tables.
    database.m_statements.clear();
    if (isSqlite && !database.isLost()) {
        // A migration that failed half-way may have left it on.
        SHOP_TRY(database.answer(u"PRAGMA writable_schema = OFF"_s));
        SHOP_TRY(database.answer(u"PRAGMA foreign_keys = ON"_s));
        SHOP_TRY_VALUE(on, database.answer(u"PRAGMA foreign_keys"_s));
        if (done && on.toInt() != 1)
            done = schemaError(ErrorCode::Internal, u"schema.failed"_s, m_modules.first(), 0,
                               u"foreign keys stay off"_s);
    }
    return done;
}

Done Migrator::makeTable(Database &database) const
{
    SHOP_TRY_VALUE(exists, hasMigrations(database));
    if (exists)
        return {};
    Transaction transaction(database, "make schema_migrations", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    if (!database.isSqlite()) {
        SHOP_TRY(database.execute(u"CREATE SCHEMA IF NOT EXISTS shop_storage"_s));
        SHOP_TRY(enterSchema(database, u"storage"_s));
    }
    SHOP_TRY(database.execute(migrationsTable(database.isSqlite())));
    return transaction.commit();
}

Done Migrator::apply(Database &database, const ModuleMigrations &module, const MigrationFile &file,
                     TimeMs now) const
{
    Transaction transaction(database, "migrate", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    // Another program may have been faster.
    SHOP_TRY_VALUE(found, Statement(database, "SELECT COUNT(*) FROM schema_migrations "
                                              "WHERE module = ? AND version = ?")
                              .bind(module.module)
                              .bind(file.version)
                              .scalar());
    if (found > 0)
        return transaction.commit();
    if (!database.isSqlite()) {
        SHOP_TRY(database.execute(u"CREATE SCHEMA IF NOT EXISTS shop_"_s + module.module));
        SHOP_TRY(enterSchema(database, module.module));
    }
    const QStringList statements = file.statements(database.isSqlite());
    for (const QString &statement : statements)
        SHOP_TRY(database.execute(statement));
    if (database.isSqlite() && std::ranges::any_of(statements, mayBreakReferences)) {
        SHOP_TRY_VALUE(dangling, database.answer(u"PRAGMA foreign_key_check"_s));
        if (dangling.isValid())
            return schemaError(ErrorCode::Internal, u"schema.failed"_s, module, file.version,
                               u"a row of %1 refers to nothing"_s.arg(dangling.toString()));
    }
    SHOP_TRY(Statement(database, "INSERT INTO schema_migrations (module, version, checksum, at) "
                                 "VALUES (?, ?, ?, ?)")
                 .bind(module.module)
                 .bind(file.version)
                 .bind(file.checksum)
                 .bind(now)
                 .runOne());
    return transaction.commit();
}

} // namespace shop
