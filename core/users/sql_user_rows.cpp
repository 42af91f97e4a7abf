// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/sql_user_rows.h"

#include "core/base/field_error.h"

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
        return fieldError(u"user.nameMissing", u"name");
    if (name.size() > 100)
        return fieldError(u"user.nameTooLong", u"name");
    // No database text holds these.
    if (name.contains(QChar(u'\0')) || !name.isValidUtf16())
        return fieldError(u"user.nameMalformed", u"name");
    return {};
}

Done checkPinHash(const PinHash &pin)
{
    if (pin.hash.isEmpty())
        return fieldError(u"user.pinMissing", u"pin");
    if (pin.length < 4 || pin.length > 8)
        return fieldError(u"pin.length", u"pin");
    return {};
}

Done mayManage(const Call &call, const Rights &theirs)
{
    SHOP_TRY(require(call, Action::ManageStaff));
    const std::optional<Action> more = call.actor.rights.exceededBy(theirs);
    if (!more)
        return {};
    Error error = fieldError(u"permission.denied", u"role", ErrorCode::PermissionDenied);
    error.context.insert(u"action"_s, actionCode(*more));
    return error;
}

} // namespace shop
