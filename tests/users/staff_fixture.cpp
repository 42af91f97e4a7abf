// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/users/staff_fixture.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

People::People(const QString &path, const Clock &clock, const Uptime &up)
{
    DatabaseOptions options;
    options.url = testDatabase(path);
    database = std::move(*Database::open(options, gate));
    const Migrator migrator(
        {{u"storage"_s, u":/migrations/storage"_s}, Journal::migrations(), SqlUsers::migrations()});
    const Done migrated = migrator.migrate(*database, clock.nowMs());
    if (!migrated)
        qFatal("%s", qPrintable(describe(migrated.error())));
    journal = std::make_unique<Journal>(*database, clock);
    users = std::make_unique<SqlUsers>(*database, *journal, clock, [&up] { return up; });
}

void StaffFixture::makePeople()
{
    m_clock.set(kNow);
    m_up = {};
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void StaffFixture::dropPeople()
{
    m_people.reset();
    m_folder.reset();
}

void StaffFixture::reopen()
{
    m_people.reset();
    m_people = std::make_unique<People>(m_folder->filePath(u"shop.db"_s), m_clock, m_up);
}

Call StaffFixture::call(const Rights &rights)
{
    Call made;
    made.actor = {m_actor, m_register, rights};
    made.command = m_ids.mint<CommandId>();
    return made;
}

StaffDraft StaffFixture::draft(const QString &name, const QString &role) const
{
    return {name, role, u"dairy"_s, kHash, 4};
}

UserId StaffFixture::add(const QString &name, const QString &role)
{
    const auto id = m_ids.mint<UserId>();
    const auto added = m_people->users->addStaff(call(), id, draft(name, role));
    if (!added)
        qFatal("%s", qPrintable(describe(added.error())));
    return id;
}

} // namespace shop
