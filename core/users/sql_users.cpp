// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_users.h"

#include "core/base/stored_text.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"
#include "core/users/pin_delay.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr CommandTable kDone{
    "SELECT request_hash, answer FROM users_done WHERE command_id = ?",
    "INSERT INTO users_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"};

Error fault(const QString &key, const QString &field, ErrorCode code = ErrorCode::InvalidArgument)
{
    return {code, key, {{u"field"_s, field}}};
}

Error notFound(UserId id)
{
    return {ErrorCode::NotFound, u"user.notFound"_s, {{u"id"_s, id.toString()}}};
}

// Names that differ only in case, width or spaces cannot be told apart on a tile.
QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Done checkName(const QString &name)
{
    if (foldedName(name).isEmpty())
        return fault(u"user.nameMissing"_s, u"name"_s);
    if (name.size() > 100)
        return fault(u"user.nameTooLong"_s, u"name"_s);
    // No database text holds these.
    if (!canBeStored(name))
        return fault(u"user.nameMalformed"_s, u"name"_s);
    return {};
}

Done checkDraft(const StaffDraft &draft)
{
    SHOP_TRY(checkName(draft.name));
    if (draft.colour.size() > 20 || draft.colour.contains(QChar(u'\0')))
        return fault(u"user.colourMalformed"_s, u"colour"_s);
    if (draft.pinHash.isEmpty())
        return fault(u"user.pinMissing"_s, u"pin"_s);
    if (draft.pinLength < 4 || draft.pinLength > 8)
        return fault(u"pin.length"_s, u"pin"_s);
    return {};
}

// Somebody may manage only people who may do no more than they do.
Done mayManage(const Call &call, const Rights &theirs)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    for (int i = 0; i < int(Action::Count_); ++i) {
        if (theirs.limitMinor(Action(i)) > call.actor.rights.limitMinor(Action(i))) {
            Error error = fault(u"permission.denied"_s, u"role"_s, ErrorCode::PermissionDenied);
            error.context.insert(u"action"_s, actionCode(Action(i)));
            return error;
        }
    }
    return {};
}

QByteArray hashOf(Json::Array request)
{
    return requestHash(Json(std::move(request)).toBytes());
}

StaffMember memberFrom(const Row &row)
{
    StaffMember member;
    member.id = row.id<UserId>(0);
    member.name = row.text(1);
    member.role = row.text(2);
    member.colour = row.text(3);
    member.active = row.boolean(4);
    member.pinLength = row.int32(5);
    return member;
}

Error waitError(TimeMs notBefore)
{
    return {ErrorCode::ResourceExhausted, u"pin.wait"_s, {{u"notBefore"_s, notBefore}}};
}

Error wrongError(int triesLeft, TimeMs notBefore)
{
    Error error{ErrorCode::Unauthenticated, u"pin.wrong"_s, {{u"triesLeft"_s, triesLeft}}};
    if (notBefore > 0)
        error.context.insert(u"notBefore"_s, notBefore);
    return error;
}

} // namespace

struct SqlUsers::Pin {
    qint64 userKey = 0;
    bool active = true;
    QString hash;
    PinDelay delay;
};

ModuleMigrations SqlUsers::migrations()
{
    return {u"users"_s, u":/migrations/users"_s};
}

Result<QList<Role>> SqlUsers::roles(const Call &)
{
    SHOP_TRY_VALUE(
        roles,
        Statement(m_database, "SELECT code, name, all_rights FROM users_role ORDER BY "
                              "position, code")
            .all([](const Row &row) {
                return Role{row.text(0), row.text(1), row.boolean(2) ? Rights::all() : Rights()};
            }));
    struct Right {
        QString role;
        QString action;
        qint64 limit;
    };
    SHOP_TRY_VALUE(rights,
                   Statement(m_database, "SELECT role, action, limit_minor FROM users_role_right")
                       .all([](const Row &row) {
                           return Right{row.text(0), row.text(1),
                                        row.isNull(2) ? Rights::kNoLimit : row.int64(2)};
                       }));
    for (const Right &right : rights) {
        // An action of a later version is none that this one could allow.
        const std::optional<Action> action = actionFromCode(right.action);
        if (!action)
            continue;
        const auto role = std::find_if(roles.begin(), roles.end(), [&](const Role &candidate) {
            return candidate.code == right.role;
        });
        if (role != roles.end())
            role->rights.grant(*action, right.limit);
    }
    return roles;
}

Result<std::optional<Role>> SqlUsers::role(const QString &code)
{
    SHOP_TRY_VALUE(all, roles({}));
    for (const Role &candidate : all) {
        if (candidate.code == code)
            return std::optional<Role>(candidate);
    }
    return std::optional<Role>();
}

Result<QList<StaffMember>> SqlUsers::staff(const Call &call)
{
    SHOP_TRY_VALUE(known, roles(call));
    SHOP_TRY_VALUE(members,
                   Statement(m_database,
                             "SELECT u.id, u.name, u.role, u.colour, u.active, p.length FROM "
                             "users_user u JOIN users_pin p ON p.user_key = u.key WHERE u.kind = "
                             "'staff' AND u.active = 1 ORDER BY u.name_folded, u.id")
                       .all(memberFrom));
    for (StaffMember &member : members) {
        for (const Role &role : known) {
            if (role.code == member.role)
                member.rights = role.rights;
        }
    }
    return members;
}

Result<std::optional<StaffMember>> SqlUsers::find(UserId id)
{
    SHOP_TRY_VALUE(member,
                   Statement(m_database,
                             "SELECT u.id, u.name, u.role, u.colour, u.active, p.length FROM "
                             "users_user u JOIN users_pin p ON p.user_key = u.key WHERE u.id = ? "
                             "AND u.kind = 'staff'")
                       .bind(id)
                       .one(memberFrom));
    if (!member)
        return std::optional<StaffMember>();
    SHOP_TRY_VALUE(found, role(member->role));
    if (found)
        member->rights = found->rights;
    return member;
}

Result<StaffMember> SqlUsers::staffMember(const Call &, UserId id)
{
    SHOP_TRY_VALUE(member, find(id));
    if (!member)
        return notFound(id);
    return *member;
}

// The first person makes everybody else, so it must be somebody who may.
Done SqlUsers::mayAdd(const Call &call, const StaffDraft &draft)
{
    SHOP_TRY_VALUE(wanted, role(draft.role));
    if (!wanted)
        return fault(u"user.roleUnknown"_s, u"role"_s);
    SHOP_TRY_VALUE(
        people,
        Statement(m_database, "SELECT COUNT(*) FROM users_user WHERE kind = 'staff'").scalar());
    if (people == 0) {
        if (draft.role != u"owner"_s)
            return fault(u"user.firstMustBeOwner"_s, u"role"_s, ErrorCode::FailedPrecondition);
        return {};
    }
    return mayManage(call, wanted->rights);
}

Done SqlUsers::insertStaff(const Call &, UserId id, const StaffDraft &draft)
{
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        taken,
        Statement(m_database, "SELECT COUNT(*) FROM users_user WHERE id = ?").bind(id).scalar());
    if (taken > 0 || id.isNull())
        return fault(u"user.exists"_s, u"id"_s, ErrorCode::AlreadyExists);
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
        return fault(u"user.nameTaken"_s, u"name"_s, ErrorCode::AlreadyExists);
    return Statement(m_database, "INSERT INTO users_pin (user_key, hash, length, failed, delay_ms, "
                                 "delay_seen_at) VALUES (?, ?, ?, 0, 0, 0)")
        .bind(*key)
        .bind(draft.pinHash)
        .bind(draft.pinLength)
        .runOne();
}

Result<StaffMember> SqlUsers::addStaff(const Call &call, UserId id, const StaffDraft &draft)
{
    SHOP_TRY(checkDraft(draft));
    const QByteArray request =
        hashOf({u"addStaff"_s, id.toString(), draft.name, draft.role, draft.colour, draft.pinHash,
                Json::integer(draft.pinLength)});
    Transaction transaction(m_database, "users.addStaff", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, request));
    if (!done) {
        SHOP_TRY(mayAdd(call, draft));
        SHOP_TRY(insertStaff(call, id, draft));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY(noteDone(m_database, kDone, call, request, {}, now));
        SHOP_TRY(transaction.changed("users", "staff", id.bytes(), now));
    }
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(transaction.commit());
    return member;
}

Result<SqlUsers::Pin> SqlUsers::pin(UserId id)
{
    SHOP_TRY_VALUE(found,
                   Statement(m_database, "SELECT u.key, u.active, p.hash, p.failed, p.delay_ms, "
                                         "p.delay_seen_at FROM users_user u JOIN users_pin p ON "
                                         "p.user_key = u.key WHERE u.id = ? AND u.kind = 'staff'")
                       .bind(id)
                       .one([](const Row &row) {
                           return Pin{row.int64(0),
                                      row.boolean(1),
                                      row.text(2),
                                      {row.int64(3), row.int64(4), row.int64(5)}};
                       }));
    if (!found)
        return notFound(id);
    if (!found->active)
        return Error{ErrorCode::PermissionDenied, u"user.notActive"_s, {}};
    return *found;
}

Result<PinCheck> SqlUsers::pinCheck(const Call &, UserId id)
{
    SHOP_TRY_VALUE(stored, pin(id));
    const TimeMs now = m_clock.nowMs();
    const TimeMs left = stored.delay.leftAt(now);
    if (left == 0)
        return PinCheck{stored.hash, 0, stored.delay.triesLeft()};
    if (now < stored.delay.seenAt)
        SHOP_TRY(countFrom(stored, now));
    return waitError(now + left);
}

// The clock went back: what is left of the delay counts from here.
Done SqlUsers::countFrom(const Pin &stored, TimeMs now)
{
    Transaction transaction(m_database, "users.pinDelay", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, "UPDATE users_pin SET delay_seen_at = ? WHERE user_key = ?")
                 .bind(now)
                 .bind(stored.userKey)
                 .runOne());
    return transaction.commit();
}

Done SqlUsers::noteTry(const Pin &stored, bool matched, TimeMs now)
{
    const PinDelay next = stored.delay.after(matched, now);
    return Statement(m_database, "UPDATE users_pin SET failed = ?, delay_ms = ?, delay_seen_at = ? "
                                 "WHERE user_key = ?")
        .bind(next.failed)
        .bind(next.delayMs)
        .bind(next.seenAt)
        .bind(stored.userKey)
        .runOne();
}

Result<StaffMember> SqlUsers::finishSignIn(const Call &call, UserId id, bool matched)
{
    const QByteArray request = hashOf({u"finishSignIn"_s, id.toString(), Json(matched)});
    Transaction transaction(m_database, "users.signIn", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, pin(id));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, request));
    if (!done) {
        if (const TimeMs left = stored.delay.leftAt(now); left > 0)
            return waitError(now + left);
        SHOP_TRY(noteTry(stored, matched, now));
        SHOP_TRY(m_journal.append(
            call, call.actor.atRegister,
            {JournalKind::SignIn, {{u"user"_s, id.toString()}, {u"success"_s, matched}}, {}}));
        SHOP_TRY(noteDone(m_database, kDone, call, request, {}, now));
        stored.delay = stored.delay.after(matched, now);
    }
    SHOP_TRY_VALUE(member, staffMember(call, id));
    SHOP_TRY(transaction.commit());
    if (matched)
        return member;
    const TimeMs left = stored.delay.leftAt(now);
    return wrongError(left > 0 ? 0 : stored.delay.triesLeft(), left > 0 ? now + left : 0);
}

Done SqlUsers::setPinHash(const Call &call, UserId id, const QString &hash)
{
    if (hash.isEmpty())
        return fault(u"user.pinMissing"_s, u"pin"_s);
    SHOP_TRY_VALUE(member, staffMember(call, id));
    if (call.actor.user.isNull() || call.actor.user != id)
        SHOP_TRY(mayManage(call, member.rights));
    const QByteArray request = hashOf({u"setPinHash"_s, id.toString(), hash});
    Transaction transaction(m_database, "users.setPin", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kDone, call, request));
    if (done)
        return {};
    SHOP_TRY_VALUE(stored, pin(id));
    SHOP_TRY(Statement(m_database, "UPDATE users_pin SET hash = ?, failed = 0, delay_ms = 0, "
                                   "delay_seen_at = 0 WHERE user_key = ?")
                 .bind(hash)
                 .bind(stored.userKey)
                 .runOne());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(noteDone(m_database, kDone, call, request, {}, now));
    SHOP_TRY(transaction.changed("users", "staff", id.bytes(), now));
    return transaction.commit();
}

} // namespace shop
