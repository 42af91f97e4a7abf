// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

const CommandTable kUsersDone{
    "SELECT request_hash, answer FROM users_done WHERE command_id = ?",
    "INSERT INTO users_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?) "
    "ON CONFLICT DO NOTHING"};

QByteArray usersRequest(Json::Array request)
{
    return requestHash(Json(std::move(request)).toBytes());
}

StaffMember staffFrom(const Row &row)
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

Error userFault(const QString &key, const QString &field, ErrorCode code)
{
    return {code, key, {{u"field"_s, field}}};
}

Error userNotFound(UserId id)
{
    return {ErrorCode::NotFound, u"user.notFound"_s, {{u"id"_s, id.toString()}}};
}

QString foldedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

Done checkUserName(const QString &name)
{
    if (foldedName(name).isEmpty())
        return userFault(u"user.nameMissing"_s, u"name"_s);
    if (name.size() > 100)
        return userFault(u"user.nameTooLong"_s, u"name"_s);
    // No database text holds these.
    if (name.contains(QChar(u'\0')) || !name.isValidUtf16())
        return userFault(u"user.nameMalformed"_s, u"name"_s);
    return {};
}

Done checkPinHash(const PinHash &pin)
{
    if (pin.hash.isEmpty())
        return userFault(u"user.pinMissing"_s, u"pin"_s);
    if (pin.length < 4 || pin.length > 8)
        return userFault(u"pin.length"_s, u"pin"_s);
    return {};
}

Done mayManage(const Call &call, const Rights &theirs)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    const std::optional<Action> more = call.actor.rights.exceededBy(theirs);
    if (!more)
        return {};
    Error error = userFault(u"permission.denied"_s, u"role"_s, ErrorCode::PermissionDenied);
    error.context.insert(u"action"_s, actionCode(*more));
    return error;
}

} // namespace shop
