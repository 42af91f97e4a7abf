// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_users.h"

#include "core/base/field_error.h"
#include "core/storage/transaction.h"
#include "core/users/sql_user_rows.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Done checkColour(const QString &colour)
{
    if (colour.size() > 20 || colour.contains(QChar(u'\0')))
        return fieldError(u"user.colourMalformed", u"colour");
    return {};
}

Done checkDraft(const StaffDraft &draft)
{
    SHOP_TRY(checkUserName(draft.name));
    SHOP_TRY(checkColour(draft.colour));
    return checkPinHash({draft.pinHash, draft.pinLength});
}

} // namespace

ModuleMigrations SqlUsers::migrations()
{
    return {u"users"_s, u":/migrations/users"_s};
}

Result<QList<StaffMember>> SqlUsers::withRights(QList<StaffMember> members)
{
    SHOP_TRY_VALUE(known, roles({}));
    for (StaffMember &member : members) {
        for (const Role &role : known) {
            if (role.code != member.role)
                continue;
            member.rights = role.rights;
            member.roleName = role.name;
        }
    }
    return members;
}

Result<QList<StaffMember>> SqlUsers::staff(const Call &)
{
    SHOP_TRY_VALUE(
        members, Statement(m_database, USERS_STAFF " AND u.active = 1 ORDER BY u.name_folded, u.id")
                     .all(staffFrom));
    return withRights(members);
}

Result<QList<StaffMember>> SqlUsers::allStaff(const Call &call)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    SHOP_TRY_VALUE(members,
                   Statement(m_database, USERS_STAFF " ORDER BY u.active DESC, u.name_folded, u.id")
                       .all(staffFrom));
    return withRights(members);
}

Result<std::optional<StaffMember>> SqlUsers::find(UserId id)
{
    SHOP_TRY_VALUE(member,
                   Statement(m_database, USERS_STAFF " AND u.id = ?").bind(id).one(staffFrom));
    if (!member)
        return std::optional<StaffMember>();
    SHOP_TRY_VALUE(known, withRights({*member}));
    return std::optional(known.first());
}

Result<StaffMember> SqlUsers::staffMember(const Call &, UserId id)
{
    SHOP_TRY_VALUE(member, find(id));
    if (!member)
        return userNotFound(id);
    return *member;
}

// The first person makes everybody else, so it must be somebody who may.
Done SqlUsers::mayAdd(const Call &call, const StaffDraft &draft)
{
    SHOP_TRY_VALUE(wanted, role(draft.role));
    if (!wanted)
        return fieldError(u"user.roleUnknown", u"role");
    SHOP_TRY_VALUE(
        people,
        Statement(m_database, "SELECT COUNT(*) FROM users_user WHERE kind = 'staff'").scalar());
    if (people == 0) {
        if (draft.role != u"owner"_s)
            return fieldError(u"user.firstMustBeOwner", u"role", ErrorCode::FailedPrecondition);
        return {};
    }
    return mayManage(call, wanted->rights);
}

Done SqlUsers::insertStaff(UserId id, const StaffDraft &draft)
{
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        taken,
        Statement(m_database, "SELECT COUNT(*) FROM users_user WHERE id = ?").bind(id).scalar());
    if (taken > 0 || id.isNull())
        return fieldError(u"user.exists", u"id", ErrorCode::AlreadyExists);
    SHOP_TRY_VALUE(key,
                   Statement(m_database,
                             "INSERT INTO users_user (id, kind, name, name_folded, role, colour, "
                             "active, version, created_at, updated_at) VALUES (?, 'staff', ?, ?, "
                             "?, ?, 1, 1, ?, ?) ON CONFLICT DO NOTHING RETURNING key")
                       .bind(id)
                       .bind(draft.name)
                       .bind(foldedName(draft.name))
                       .bind(draft.role)
                       .bind(draft.colour)
                       .bind(now)
                       .bind(now)
                       .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return fieldError(u"user.nameTaken", u"name", ErrorCode::AlreadyExists);
    return Statement(m_database, "INSERT INTO users_pin (user_key, hash, length, failed, delay_ms, "
                                 "delay_seen_at, delay_seen_up, delay_boot) VALUES (?, ?, ?, 0, 0, "
                                 "0, 0, '')")
        .bind(*key)
        .bind(draft.pinHash)
        .bind(draft.pinLength)
        .runOne();
}

// What was changed of people and roles, with references only. A call without a register is one of
// the first run, before there is a chain to write to.
Done SqlUsers::noteSettings(const Call &call, Json::Object body)
{
    if (call.actor.atRegister.isNull())
        return {};
    SHOP_TRY(m_journal.append(call, call.actor.atRegister,
                              {JournalKind::SettingsChanged, std::move(body), {}}));
    return {};
}

Result<StaffMember> SqlUsers::addStaff(const Call &call, UserId id, const StaffDraft &draft)
{
    SHOP_TRY(checkDraft(draft));
    const QByteArray request =
        usersRequest({u"addStaff"_s, id.toString(), draft.name, draft.role, draft.colour,
                      draft.pinHash, Json::integer(draft.pinLength)});
    Transaction transaction(m_database, "users.addStaff", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        SHOP_TRY(mayAdd(call, draft));
        SHOP_TRY(insertStaff(id, draft));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY(noteSettings(
            call,
            {{u"what"_s, u"staff-added"_s}, {u"user"_s, id.toString()}, {u"role"_s, draft.role}}));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "staff", id.bytes(), now));
    }
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(transaction.commit());
    return member;
}

// Nobody saws off the branch they sit on: own rights go only up, and up is what nobody can give.
Done SqlUsers::mayKeepOwnRights(const Call &call, const StaffMember &before,
                                const StaffValues &values, const Rights &wanted)
{
    if (before.id != call.actor.user)
        return {};
    if (!values.active || wanted.exceededBy(before.rights))
        return fieldError(u"user.ownRights", values.active ? u"role"_s : u"active"_s,
                          ErrorCode::FailedPrecondition);
    return {};
}

Done SqlUsers::mayUpdate(const Call &call, const StaffMember &before, const StaffValues &values)
{
    SHOP_TRY(mayManage(call, before.rights));
    SHOP_TRY_VALUE(wanted, role(values.role));
    if (!wanted)
        return fieldError(u"user.roleUnknown", u"role");
    SHOP_TRY(mayManage(call, wanted->rights));
    if (before.role == u"owner" && before.active && (values.role != u"owner" || !values.active)) {
        SHOP_TRY_VALUE(owners, Statement(m_database, "SELECT COUNT(*) FROM users_user WHERE role = "
                                                     "'owner' AND active = 1")
                                   .scalar());
        if (owners <= 1)
            return fieldError(u"user.lastOwner", values.active ? u"role"_s : u"active"_s,
                              ErrorCode::FailedPrecondition);
    }
    return mayKeepOwnRights(call, before, values, wanted->rights);
}

Done SqlUsers::writeStaff(UserId id, const StaffValues &values)
{
    SHOP_TRY_VALUE(taken,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM users_user WHERE kind = 'staff' AND active = 1 "
                             "AND name_folded = ? AND id <> ?")
                       .bind(foldedName(values.name))
                       .bind(id)
                       .scalar());
    if (values.active && taken > 0)
        return fieldError(u"user.nameTaken", u"name", ErrorCode::AlreadyExists);
    return Statement(m_database, "UPDATE users_user SET name = ?, name_folded = ?, role = ?, "
                                 "colour = ?, active = ?, version = version + 1, updated_at = ? "
                                 "WHERE id = ?")
        .bind(values.name)
        .bind(foldedName(values.name))
        .bind(values.role)
        .bind(values.colour)
        .bind(values.active)
        .bind(m_clock.nowMs())
        .bind(id)
        .runOne();
}

Result<StaffMember> SqlUsers::updateStaff(const Call &call, UserId id, const StaffValues &values)
{
    SHOP_TRY(checkUserName(values.name));
    SHOP_TRY(checkColour(values.colour));
    const QByteArray request = usersRequest({u"updateStaff"_s, id.toString(), values.name,
                                             values.role, values.colour, Json(values.active)});
    Transaction transaction(m_database, "users.updateStaff", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        SHOP_TRY_VALUE(before, staffMember(call, id));
        SHOP_TRY(mayUpdate(call, before, values));
        SHOP_TRY(writeStaff(id, values));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY(noteSettings(call, {{u"what"_s, u"staff-changed"_s},
                                     {u"user"_s, id.toString()},
                                     {u"role"_s, values.role},
                                     {u"before"_s, before.role},
                                     {u"active"_s, Json(values.active)}}));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "staff", id.bytes(), now));
    }
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(transaction.commit());
    return member;
}

} // namespace shop
