// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace shop {

// A named set of rights. The four built-in roles have the codes owner, manager, cashier, stock; a
// role of the shop's own has the text of a fresh UUID, so that its code holds nothing typed.
struct Role {
    QString code;
    QString name; // the shop's own name; empty for built-in roles, which the screens translate
    Rights rights;

    friend bool operator==(const Role &, const Role &) = default;
};

struct StaffMember {
    UserId id;
    QString name; // 1 to 100 characters
    QString role; // code
    QString colour; // shelf colour of the avatar
    QString roleName; // the shop's own; empty for built-in roles
    Rights rights; // of the role
    bool active = true;
    int pinLength = 4; // digits of the PIN, so that the last one submits it
};

struct StaffDraft {
    QString name;
    QString role;
    QString colour;
    QString pinHash; // as made by hashPin(), outside any transaction
    int pinLength = 4; // 4 to 8
};

// What can be changed of somebody who is there. Somebody not active can neither sign in nor approve.
struct StaffValues {
    QString name;
    QString role;
    QString colour;
    bool active = true;
};

// A PIN as it is kept.
struct PinHash {
    QString hash; // as made by hashPin(), outside any transaction
    int length = 4; // 4 to 8
};

// What deciding about a PIN needs: the hash, and when the next try may be made.
struct PinCheck {
    QString hash;
    TimeMs notBefore = 0; // 0: at once
    int triesLeft = 5; // before the next delay
};

// What a second person is asked to approve: the action a call was refused, at its size.
struct ApprovalRequest {
    Action action = Action::Discount;
    qint64 amountMinor = 0;
    qint64 percentMillionths = 0;

    // From the context of permission.denied; nothing where an approval cannot help.
    static std::optional<ApprovalRequest> from(const Error &denied);
};

} // namespace shop
