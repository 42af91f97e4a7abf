// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QList>
#include <QString>

namespace shop {

struct MigrationFile;

// The migrations of one module: the numbered files of its folder as Qt resources
// (":/migrations/products/0001_catalog.sql"), in order without a gap, statements separated by a
// line "--;". In them {int64} {id} {bool} {blob} stand for the type of the dialect and {key} for an
// integer primary key the database gives; a statement with a line "--only sqlite" or
// "--only postgresql" runs only there, and a file "0001_catalog.postgresql.sql" beside it stands in
// the place of the whole on PostgreSQL. There each module has a schema of its own, "shop_products".
struct ModuleMigrations {
    QString module; // "products"
    QString resourceFolder; // ":/migrations/products"
};

// Brings a database to the schema of the program: each migration in one transaction with its
// number and checksum noted in schema_migrations; foreign keys off before and checked after; a
// verified copy of the file is made first ("<file>.before-<number of migrations>") when there is
// anything in it. The tables of the storage itself come first, always. While it changes something
// it has the file alone: no other connection, of whatever process, is open meanwhile, and of two
// programs that find the same old file one migrates and the other finds it done. On PostgreSQL
// those who migrate wait for each other; others go on.
// Errors schema.newer (this program is older than the file), schema.checksum (a released migration
// was edited), schema.failed, database.inUse (another connection stays open); a full disk, a busy
// or a damaged file under their own names.
class Migrator final
{
public:
    explicit Migrator(QList<ModuleMigrations> modules);
    // Without a copy first: of a file that is a copy itself.
    enum class Copy { Keep, None };
    Done migrate(Database &database, TimeMs now, Copy copy = Copy::Keep) const;
    // Whether every module stands at the version of the program, none newer. Changes nothing.
    Result<bool> isCurrent(Database &database) const;

private:
    struct Plan;

    Result<QList<Plan>> plan(Database &database) const;
    qsizetype versionOfProgram() const;
    Done migratePostgres(Database &database, TimeMs now) const;
    Done carryOut(Database &database, TimeMs now, Copy copy) const;
    Done makeTable(Database &database) const;
    // Counts what it has carried out.
    Done applyAll(Database &database, const QList<Plan> &plans, TimeMs now, int &count) const;
    Done apply(Database &database, const ModuleMigrations &module, const MigrationFile &file,
               TimeMs now) const;

    QList<ModuleMigrations> m_modules;
};

} // namespace shop
