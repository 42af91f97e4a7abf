// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/users/sql_users.h"
#include "tests/support/qtest_results.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace shop {

inline constexpr TimeMs kNow = 1'795'458'480'000;
inline const QString kHash = QStringLiteral("$2a$04$not-a-real-hash");

// People over a database in a file, as one connection sees them.
struct People {
    People(const QString &path, const Clock &clock, const Uptime &up);

    WriteGate gate;
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
    std::unique_ptr<SqlUsers> users;
};

// The staff of a shop, with a clock and an uptime that the test sets.
class StaffFixture
{
protected:
    void makePeople();
    void dropPeople();
    void reopen(); // as after a restart of the program

    Call call(const Rights &rights = Rights::all());
    StaffDraft draft(const QString &name, const QString &role) const;
    UserId add(const QString &name, const QString &role = QStringLiteral("owner"));

    std::unique_ptr<QTemporaryDir> m_folder;
    ManualClock m_clock{kNow};
    Uptime m_up; // not known
    UuidV7Source m_ids{m_clock, 11};
    UserId m_actor = m_ids.mint<UserId>();
    RegisterId m_register = m_ids.mint<RegisterId>();
    std::unique_ptr<People> m_people;
};

} // namespace shop
