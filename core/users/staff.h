// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <QList>
#include <QString>

namespace shop {

// A named set of rights. The four built-in roles have the codes owner, manager, cashier, stock.
struct Role {
    QString code;
    QString name; // the shop's own name; empty for built-in roles, which the screens translate
    Rights rights;
};

struct StaffMember {
    UserId id;
    QString name; // 1 to 100 characters
    QString role; // code
    QString colour; // shelf colour of the avatar
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

// What deciding about a PIN needs: the hash, and when the next try may be made.
struct PinCheck {
    QString hash;
    TimeMs notBefore = 0; // 0: at once
    int triesLeft = 5; // before the next delay
};

} // namespace shop
