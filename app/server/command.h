// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/json.h"
#include "core/storage/database.h"

#include <QStringList>

namespace shop {

// Exit status of the commands: done, failed, wrongly used.
enum ExitStatus { kDone = 0, kFailed = 1, kWrongUse = 2 };

// A command of shopdesk-server: its arguments (without its own words) to an exit status.
struct Command {
    QString words; // "import products"
    QString usage;
    int (*run)(const QStringList &arguments);
};

int runBackup(const QStringList &arguments);
int runDump(const QStringList &arguments);
int runExportCatalog(const QStringList &arguments);
int runExportJournal(const QStringList &arguments);
int runExportMonth(const QStringList &arguments);
int runImportProducts(const QStringList &arguments);
int runLoad(const QStringList &arguments);
int runMigrate(const QStringList &arguments);
int runReplay(const QStringList &arguments);
int runReport(const QStringList &arguments);
int runResetPin(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runVerify(const QStringList &arguments);

// One line to standard output or standard error, made safe for a terminal.
void printLine(const QString &text);
void printError(const QString &text);
int failWith(const Error &error); // says it on standard error; kFailed
int wrongUse(const QString &problem, const QString &usage); // kWrongUse

// The database of --database, opened for commands.
Result<DatabaseUrl> databaseArgument(const QString &text);
// The gate of a database: a lock file beside a SQLite file.
std::unique_ptr<WriteGate> gateOf(const DatabaseUrl &url);

} // namespace shop
