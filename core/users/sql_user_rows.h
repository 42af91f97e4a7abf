// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/storage/command_log.h"
#include "core/storage/statement.h"
#include "core/users/staff.h"

namespace shop {

// What the parts of the module share.

// The commands the module has carried out.
extern const CommandTable kUsersDone;
QByteArray usersRequest(Json::Array request);

// The columns of a StaffMember without the rights, in the order staffFrom() reads them. Joined by
// the compiler, since a statement's text must live as long as the program.
#define USERS_STAFF                                                                                \
    "SELECT u.id, u.name, u.role, u.colour, u.active, p.length FROM users_user u JOIN users_pin "  \
    "p ON p.user_key = u.key WHERE u.kind = 'staff'"
StaffMember staffFrom(const Row &row);

Error userNotFound(UserId id);
// Names that differ only in case, width or spaces cannot be told apart on a tile.
QString foldedName(const QString &name);
// Errors user.nameMissing, user.nameTooLong, user.nameMalformed, "field" name.
Done checkUserName(const QString &name);
// Errors user.pinMissing, pin.length, "field" pin.
Done checkPinHash(const PinHash &pin);
// Somebody may manage only people and roles that may do no more than they do. Error
// permission.denied, "field" role.
Done mayManage(const Call &call, const Rights &theirs);

} // namespace shop
