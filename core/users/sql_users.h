// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/users/users.h"

#include <optional>

namespace shop {

// People over the tables users_*, for the thread of the database. Signing in is journalled with a
// reference to the person, never with the name.
class SqlUsers final : public Users
{
public:
    static ModuleMigrations migrations();

    SqlUsers(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<QList<StaffMember>> staff(const Call &call) override;
    Result<StaffMember> staffMember(const Call &call, UserId id) override;
    Result<QList<Role>> roles(const Call &call) override;
    // Nobody can give a role that may do what they may not (permission.denied, "field" role). Also
    // user.nameTooLong, user.nameMalformed, user.colourMalformed, user.pinMissing, user.exists.
    Result<StaffMember> addStaff(const Call &call, UserId id, const StaffDraft &draft) override;

    // Also user.notActive for somebody who has left.
    Result<PinCheck> pinCheck(const Call &call, UserId id) override;
    // Error pin.wait also here, right or wrong, so that tries made side by side gain nothing. The
    // wrong try that begins a delay says so with "triesLeft" 0 and "notBefore".
    Result<StaffMember> finishSignIn(const Call &call, UserId id, bool matched) override;
    // Of oneself, or with ManageStaff of somebody who may do no more than the actor; ends a running delay. The new PIN is as long as the old.
    Done setPinHash(const Call &call, UserId id, const QString &hash) override;

private:
    struct Pin;

    Result<std::optional<Role>> role(const QString &code);
    Result<std::optional<StaffMember>> find(UserId id);
    Result<Pin> pin(UserId id);
    Done mayAdd(const Call &call, const StaffDraft &draft);
    Done insertStaff(const Call &call, UserId id, const StaffDraft &draft);
    Done countFrom(const Pin &stored, TimeMs now);
    Done noteTry(const Pin &stored, bool matched, TimeMs now);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace shop
