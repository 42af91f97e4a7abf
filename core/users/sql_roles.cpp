// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/storage/transaction.h"
#include "core/users/sql_user_rows.h"
#include "core/users/sql_users.h"

#include <QUuid>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestName = 40;
constexpr qint64 kWhole = 1'000'000; // millionths
constexpr qint64 kLargestLimit = 1'000'000'000'000; // minor units: more is no limit

bool isBuiltIn(const QString &code)
{
    return code == u"owner" || code == u"manager" || code == u"cashier" || code == u"stock";
}

std::optional<qint64> bound(qint64 limit)
{
    return limit == Limit::kNone ? std::nullopt : std::optional(limit);
}

Done checkRole(const Role &role)
{
    if (role.code == u"owner")
        return fieldError(u"role.ownerFixed", u"code", ErrorCode::FailedPrecondition);
    if (!isBuiltIn(role.code) && QUuid::fromString(role.code).isNull())
        return fieldError(u"role.codeMalformed", u"code");
    if (foldedName(role.name).isEmpty() && !isBuiltIn(role.code))
        return fieldError(u"role.nameMissing", u"name");
    if (role.name.size() > kLongestName)
        return fieldError(u"role.nameTooLong", u"name");
    if (role.name.contains(QChar(u'\0')) || !role.name.isValidUtf16())
        return fieldError(u"user.nameMalformed", u"name");
    for (int i = 0; i < int(Action::Count_); ++i) {
        const Limit limit = role.rights.limit(Action(i));
        if ((bound(limit.amountMinor) && limit.amountMinor > kLargestLimit) ||
            (bound(limit.percentMillionths) && limit.percentMillionths > kWhole))
            return fieldError(u"role.limitOutOfRange", u"limit");
    }
    return {};
}

Json limitJson(qint64 limit)
{
    return limit == Limit::kNone ? Json() : Json::integer(limit);
}

// {action: [amount, percent]}, null for no bound.
Json::Object rightsJson(const Rights &rights)
{
    Json::Object object;
    for (int i = 0; i < int(Action::Count_); ++i) {
        if (!rights.allows(Action(i)))
            continue;
        const Limit limit = rights.limit(Action(i));
        object.append(
            {actionCode(Action(i)),
             Json(Json::Array{limitJson(limit.amountMinor), limitJson(limit.percentMillionths)})});
    }
    return object;
}

} // namespace

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
        Limit limit;
    };
    SHOP_TRY_VALUE(rights, Statement(m_database, "SELECT role, action, limit_minor, limit_percent "
                                                 "FROM users_role_right")
                               .all([](const Row &row) {
                                   return Right{row.text(0), row.text(1),
                                                Limit(row.isNull(2) ? Limit::kNone : row.int64(2),
                                                      row.isNull(3) ? Limit::kNone : row.int64(3))};
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

Done SqlUsers::maySaveRole(const Call &call, const Role &wanted, const std::optional<Role> &before)
{
    if (before)
        SHOP_TRY(mayManage(call, before->rights));
    SHOP_TRY(mayManage(call, wanted.rights));
    if (!before)
        return {};
    SHOP_TRY_VALUE(own, find(call.actor.user));
    if (own && own->role == wanted.code && wanted.rights.exceededBy(before->rights))
        return fieldError(u"user.ownRights", u"rights", ErrorCode::FailedPrecondition);
    return {};
}

Done SqlUsers::writeRole(const Role &role)
{
    SHOP_TRY_VALUE(others, roles({}));
    for (const Role &other : others) {
        if (other.code != role.code && !role.name.isEmpty() &&
            foldedName(other.name) == foldedName(role.name))
            return fieldError(u"role.nameTaken", u"name", ErrorCode::AlreadyExists);
    }
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO users_role (code, name, position, all_rights) VALUES (?, ?, "
                       "(SELECT COALESCE(MAX(r.position), 0) + 1 FROM users_role r), 0) ON "
                       "CONFLICT (code) DO UPDATE SET name = excluded.name")
                 .bind(role.code)
                 .bind(role.name)
                 .runOne());
    // Rights of a later version's actions stay as they are.
    for (int i = 0; i < int(Action::Count_); ++i) {
        SHOP_TRY(Statement(m_database, "DELETE FROM users_role_right WHERE role = ? AND action = ?")
                     .bind(role.code)
                     .bind(actionCode(Action(i)))
                     .run());
        if (!role.rights.allows(Action(i)))
            continue;
        const Limit limit = role.rights.limit(Action(i));
        SHOP_TRY(Statement(m_database, "INSERT INTO users_role_right (role, action, limit_minor, "
                                       "limit_percent) VALUES (?, ?, ?, ?)")
                     .bind(role.code)
                     .bind(actionCode(Action(i)))
                     .bind(bound(limit.amountMinor))
                     .bind(bound(limit.percentMillionths))
                     .runOne());
    }
    return {};
}

Result<Role> SqlUsers::saveRole(const Call &call, const Role &wanted)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    SHOP_TRY(checkRole(wanted));
    const QByteArray request =
        usersRequest({u"saveRole"_s, wanted.code, wanted.name, rightsJson(wanted.rights)});
    Transaction transaction(m_database, "users.saveRole", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(done, findDone(m_database, kUsersDone, call, request));
    if (!done) {
        SHOP_TRY_VALUE(before, role(wanted.code));
        SHOP_TRY(maySaveRole(call, wanted, before));
        SHOP_TRY(writeRole(wanted));
        const TimeMs now = m_clock.nowMs();
        SHOP_TRY(noteSettings(call,
                              {{u"what"_s, before ? u"role-changed"_s : u"role-added"_s},
                               {u"role"_s, wanted.code},
                               {u"rights"_s, rightsJson(wanted.rights)},
                               {u"before"_s, before ? Json(rightsJson(before->rights)) : Json()}}));
        SHOP_TRY(noteDone(m_database, kUsersDone, call, request, {}, now));
        // A role has no id of sixteen bytes; whoever shows staff reads their roles with them.
        SHOP_TRY(transaction.changed("users", "roles", QByteArray(16, '\0'), now));
    }
    SHOP_TRY_VALUE(saved, role(wanted.code));
    SHOP_TRY(transaction.commit());
    return *saved;
}

} // namespace shop
