// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/staff.h"

namespace shop {

// People who work here and what they may do. Changes of people and roles need ManageStaff, are
// written to the journal without names, and never let anybody give what they may not do themselves
// (permission.denied, "field" role).
class Users
{
public:
    virtual ~Users() = default;

    // Active staff, by name; holds no secret.
    virtual Result<QList<StaffMember>> staff(const Call &call) = 0;
    // Also those who have left, behind the others. Needs ManageStaff.
    virtual Result<QList<StaffMember>> allStaff(const Call &call) = 0;
    virtual Result<StaffMember> staffMember(const Call &call, UserId id) = 0; // user.notFound
    // Needs ManageStaff, except for the very first person, who must be an owner. Errors
    // user.nameMissing, user.nameTaken, user.roleUnknown, each with "field".
    virtual Result<StaffMember> addStaff(const Call &call, UserId id, const StaffDraft &draft) = 0;
    // Errors as above, and user.lastOwner where no active owner would be left; user.ownRights for
    // somebody who would lower their own rights or lock themselves out.
    virtual Result<StaffMember> updateStaff(const Call &call, UserId id,
                                            const StaffValues &values) = 0;

    virtual Result<QList<Role>> roles(const Call &call) = 0;
    // Adds the role of a code nobody has, or replaces name and rights of the one that has it. Errors
    // role.nameMissing, role.nameTaken, role.nameTooLong ("field" name), role.ownerFixed,
    // role.limitOutOfRange, user.ownRights.
    virtual Result<Role> saveRole(const Call &call, const Role &role) = 0;

    // A sign-in is three steps, so that bcrypt runs outside any transaction: ask for the check
    // (error pin.wait with "notBefore" while a delay runs), verifyPin(), tell the outcome. Wrong
    // PINs delay the next try (pin_delay.h), kept in the database, for that person everywhere and for
    // that register with everybody.
    virtual Result<PinCheck> pinCheck(const Call &call, UserId id) = 0;
    // Error pin.wrong with "triesLeft" when it did not match. Journalled.
    virtual Result<StaffMember> finishSignIn(const Call &call, UserId id, bool matched) = 0;

    // Active people other than the actor who may do this at this size, by name.
    virtual Result<QList<StaffMember>> approvers(const Call &call, const ApprovalRequest &what) = 0;
    // The third step where a second person approves what the actor may not do alone; tries are
    // counted as for a sign-in. The answer goes into Call::approval of the one call that repeats the
    // refused act. Journalled with both people, action and size. Errors pin.wrong, pin.wait,
    // approval.ownPin, approval.notAllowed.
    virtual Result<Approval> finishApproval(const Call &call, UserId approver, bool matched,
                                            const ApprovalRequest &what) = 0;

    // The third step of changing one's own PIN: matched tells whether the old one was right, and a
    // wrong one counts as for a sign-in. Errors pin.wrong, pin.wait, user.pinMissing, pin.length.
    virtual Done changeOwnPin(const Call &call, bool matched, const PinHash &pin) = 0;
    // Gives somebody another PIN without the old one, and ends their delay. Needs ManageStaff.
    virtual Done resetPin(const Call &call, UserId id, const PinHash &pin) = 0;
};

} // namespace shop
