// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/migrator.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace shop {

// One numbered file of a module, "0001_catalog.sql".
struct MigrationFile {
    int version = 0;
    QString name;
    QString text;
    QString checksum; // SHA-256 of the file's bytes in hex

    // Its statements in the words of the dialect, without those of the other one.
    QStringList statements(bool isSqlite) const;
};

// The files of a module in order. Error schema.failed for a gap, another name or an empty folder.
Result<QList<MigrationFile>> readMigrationFiles(const ModuleMigrations &module);

// {int64} {id} {bool} {blob} {key} replaced; what only SQLite knows of a table left out elsewhere.
QString forDialect(const QString &sql, bool isSqlite);

// The table that notes what was carried out.
QString migrationsTable(bool isSqlite);

} // namespace shop
