// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "tests/support/qtest_results.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace shop {

// A folder of its own for each test function, and databases in it. Whatever cannot be opened ends
// the program: a test that goes on without its database proves nothing.
class StorageFixture final
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    WriteGate &gate() { return m_gate; }

    DatabaseOptions options(const QString &name) const
    {
        DatabaseOptions options;
        options.url = DatabaseUrl::sqliteFile(path(name));
        return options;
    }
    std::unique_ptr<Database> open(const QString &name = QStringLiteral("shop.db"))
    {
        return open(options(name));
    }
    std::unique_ptr<Database> openReader(const QString &name = QStringLiteral("shop.db"))
    {
        DatabaseOptions reader = options(name);
        reader.readOnly = true;
        return open(reader);
    }
    std::unique_ptr<Database> open(const DatabaseOptions &wanted)
    {
        auto database = Database::open(wanted, m_gate);
        if (!database)
            qFatal("%s", qPrintable(describe(database.error())));
        return std::move(*database);
    }
    // With the table thing (key, name) beside those of the storage itself.
    std::unique_ptr<Database> openWithThings(const QString &name = QStringLiteral("shop.db"))
    {
        writeMigration(QStringLiteral("thing/0001_thing.sql"),
                       "CREATE TABLE thing (key {int64} PRIMARY KEY, name TEXT NOT NULL UNIQUE, "
                       "bytes {blob}) STRICT;\n");
        auto database = open(name);
        if (const auto done = migratorOf({QStringLiteral("thing")}).migrate(*database, 1); !done)
            qFatal("%s", qPrintable(describe(done.error())));
        return database;
    }

    // Migrations may stand in a folder as well as in the program.
    void writeMigration(const QString &name, const QByteArray &sql)
    {
        const QString file = path(QStringLiteral("migrations/") + name);
        QDir().mkpath(QFileInfo(file).path());
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(sql) != sql.size())
            qFatal("%s", qPrintable(out.errorString()));
    }
    Migrator migratorOf(const QStringList &modules) const
    {
        QList<ModuleMigrations> folders;
        for (const QString &module : modules)
            folders.append({module, path(QStringLiteral("migrations/") + module)});
        return Migrator(folders);
    }

private:
    QTemporaryDir m_folder;
    WriteGate m_gate;
};

inline Result<qint64> addThing(Database &database, const QString &name)
{
    return Statement(database, "INSERT INTO thing (name) VALUES (?)").bind(name).run();
}

// The names in the table thing, as another connection sees them.
inline QStringList storedThings(StorageFixture &fixture)
{
    const auto reader = fixture.openReader();
    auto names = Statement(*reader, "SELECT name FROM thing ORDER BY key").all([](const Row &row) {
        return row.text(0);
    });
    return names ? QStringList(*names) : QStringList(describe(names.error()));
}

} // namespace shop
