// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"
#include "core/base/uptime.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/users/users.h"

#include <functional>
#include <optional>

namespace shop {

// People over the tables users_*, for the thread of the database. The journal holds references to
// people, never their names.
class SqlUsers final : public Users
{
public:
    static ModuleMigrations migrations();

    // Without an uptime delays go by the clock alone.
    SqlUsers(
        Database &database, Journal &journal, const Clock &clock,
        std::function<Uptime()> uptime = [] { return Uptime(); })
        : m_database(database), m_journal(journal), m_clock(clock), m_uptime(std::move(uptime))
    {}

    Result<QList<StaffMember>> staff(const Call &call) override;
    Result<QList<StaffMember>> allStaff(const Call &call) override;
    Result<StaffMember> staffMember(const Call &call, UserId id) override;
    // Also user.nameTooLong, user.nameMalformed, user.colourMalformed, user.pinMissing, user.exists.
    Result<StaffMember> addStaff(const Call &call, UserId id, const StaffDraft &draft) override;
    Result<StaffMember> updateStaff(const Call &call, UserId id,
                                    const StaffValues &values) override;

    Result<QList<Role>> roles(const Call &call) override;
    Result<Role> saveRole(const Call &call, const Role &role) override;

    // Also user.notActive for somebody who has left.
    Result<PinCheck> pinCheck(const Call &call, UserId id) override;
    // Error pin.wait also here, right or wrong, so that tries made side by side gain nothing. The
    // wrong try that begins a delay says so with "triesLeft" 0 and "notBefore".
    Result<StaffMember> finishSignIn(const Call &call, UserId id, bool matched) override;
    Result<QList<StaffMember>> approvers(const Call &call, const ApprovalRequest &what) override;
    Result<Approval> finishApproval(const Call &call, UserId approver, bool matched,
                                    const ApprovalRequest &what) override;
    Done changeOwnPin(const Call &call, bool matched, const PinHash &pin) override;
    Done resetPin(const Call &call, UserId id, const PinHash &pin) override;

private:
    struct Pin;
    struct Try; // a PIN that was tried, and what it led to

    Result<QList<StaffMember>> withRights(QList<StaffMember> members);
    Result<std::optional<Role>> role(const QString &code);
    Result<std::optional<StaffMember>> find(UserId id);
    Done mayAdd(const Call &call, const StaffDraft &draft);
    Done insertStaff(UserId id, const StaffDraft &draft);
    Done mayUpdate(const Call &call, const StaffMember &before, const StaffValues &values);
    Done mayKeepOwnRights(const Call &call, const StaffMember &before, const StaffValues &values,
                          const Rights &wanted);
    Done writeStaff(UserId id, const StaffValues &values);
    Done maySaveRole(const Call &call, const Role &wanted, const std::optional<Role> &before);
    Done writeRole(const Role &role);

    Result<Pin> pin(const Call &call, UserId id);
    Done countFrom(const Call &call, const Pin &stored, TimeMs now, const Uptime &up);
    Done noteTry(const Call &call, Pin &stored, bool matched, TimeMs now);
    Done storePin(const Pin &stored, const PinHash &pin, bool endsDelay);
    // Counts a try at somebody's PIN once per command and journals the entry; error pin.wait, or
    // pin.wrong after the commit where it did not match.
    Done finishTry(const Call &call, const QByteArray &request, Try attempt);
    Done noteSettings(const Call &call, Json::Object body);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
    std::function<Uptime()> m_uptime;
};

} // namespace shop
