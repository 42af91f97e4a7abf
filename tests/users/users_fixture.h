// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/storage/statement.h"
#include "core/users/sql_customers.h"
#include "core/users/sql_users.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

#include <memory>

namespace shop {

// People over a database in a temporary file, with a clock and ids of their own.
class UsersFixture final
{
public:
    static constexpr TimeMs kNow = 1'795'458'480'000;

    UsersFixture() { reopen(); }

    // Closes the database and opens it again, as after a restart.
    void reopen()
    {
        customers.reset();
        users.reset();
        journal.reset();
        database.reset();
        DatabaseOptions options;
        options.url = testDatabase(m_folder.filePath(QStringLiteral("shop.db")));
        auto opened = Database::open(options, m_gate);
        if (!opened)
            qFatal("%s", qPrintable(describe(opened.error())));
        database = std::move(*opened);
        const Migrator migrator(
            {{QStringLiteral("storage"), QStringLiteral(":/migrations/storage")},
             Journal::migrations(),
             SqlUsers::migrations()});
        if (const Done migrated = migrator.migrate(*database, clock.nowMs()); !migrated)
            qFatal("%s", qPrintable(describe(migrated.error())));
        journal = std::make_unique<Journal>(*database, clock);
        users = std::make_unique<SqlUsers>(*database, *journal, clock);
        customers = std::make_unique<SqlCustomers>(*database, clock);
    }

    // A call of somebody at the register, with a new command.
    Call call(UserId who = {}, const Rights &rights = Rights::all())
    {
        Call made;
        made.actor = {who, atRegister, rights};
        made.command = ids.mint<CommandId>();
        return made;
    }
    Call callOf(UserId who) { return call(who, users->staffMember({}, who)->rights); }

    UserId add(const QString &name, const QString &role)
    {
        const auto id = ids.mint<UserId>();
        const auto added = users->addStaff(
            call(), id,
            {name, role, QStringLiteral("dairy"), QStringLiteral("hash of %1").arg(name), 4});
        if (!added)
            qFatal("%s", qPrintable(describe(added.error())));
        return id;
    }
    // The bodies of the journal's rows of a kind.
    QList<Json> rows(JournalKind kind)
    {
        QList<Json> bodies;
        const Done read = journal->each([&](const JournalRow &row) {
            if (row.kind == journalKindCode(kind))
                bodies.append(*Json::parse(row.body));
            return true;
        });
        if (!read)
            qFatal("%s", qPrintable(describe(read.error())));
        return bodies;
    }

    ManualClock clock{kNow};
    UuidV7Source ids{clock, 11};
    RegisterId atRegister = ids.mint<RegisterId>();
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlUsers> users;
    std::unique_ptr<SqlCustomers> customers;

private:
    QTemporaryDir m_folder;
    WriteGate m_gate;
};

} // namespace shop
