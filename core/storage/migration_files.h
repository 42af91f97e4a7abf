// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/migrator.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shop {

// One numbered file of a module, "0001_catalog.sql". Where its statements cannot be said for both
// databases, its twin "0001_catalog.postgresql.sql" stands in its place on PostgreSQL.
struct MigrationFile {
    int version = 0;
    QString name;
    QString text;
    QString checksum; // SHA-256 of the file's bytes in hex

    // Its statements in the words of the dialect, without those of the other one.
    QStringList statements(bool isSqlite) const;
};

// The files of a module in order. Error schema.failed for a gap, another name, a twin of nothing or
// an empty folder.
Result<QList<MigrationFile>> readMigrationFiles(const ModuleMigrations &module, bool isSqlite);

// {int64} {id} {bool} {blob} {key} replaced; what only SQLite knows of a table left out elsewhere,
// where texts are told to compare byte by byte as in SQLite, whatever the language of the server.
QString forDialect(const QString &sql, bool isSqlite);

// The table that notes what was carried out.
QString migrationsTable(bool isSqlite);

} // namespace shop
