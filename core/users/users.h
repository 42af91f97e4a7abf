// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/staff.h"

namespace shop {

// People and what they may do.
class Users
{
public:
    virtual ~Users() = default;

    // Active staff, by name; holds no secret.
    virtual Result<QList<StaffMember>> staff(const Call &call) = 0;
    virtual Result<StaffMember> staffMember(const Call &call, UserId id) = 0; // user.notFound
    virtual Result<QList<Role>> roles(const Call &call) = 0;
    // Needs ManageStaff, except for the very first person, who must be an owner. Errors
    // user.nameMissing, user.nameTaken, user.roleUnknown, each with "field".
    virtual Result<StaffMember> addStaff(const Call &call, UserId id, const StaffDraft &draft) = 0;

    // A sign-in is three steps, so that bcrypt runs outside any transaction: ask for the check
    // (error pin.wait with "notBefore" while a delay runs), verifyPin(), tell the outcome. Each
    // fifth wrong PIN delays that person 30 s, doubling to 15 min; kept in the database.
    virtual Result<PinCheck> pinCheck(const Call &call, UserId id) = 0;
    // Error pin.wrong with "triesLeft" when it did not match. Journalled.
    virtual Result<StaffMember> finishSignIn(const Call &call, UserId id, bool matched) = 0;
    virtual Done setPinHash(const Call &call, UserId id, const QString &hash) = 0;
};

} // namespace shop
