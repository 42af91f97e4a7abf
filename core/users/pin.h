// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace shop {

// A PIN is 4 to 8 digits, not all the same and not counting up or down (errors pin.length,
// pin.notDigits, pin.tooSimple).
Done checkPinChoice(const Secret &pin);

// bcrypt ("$2a$"/"$2b$"). Work 10 takes some 60 ms: never on a lane or the GUI thread.
Result<QString> hashPin(const Secret &pin, int work = 10);
bool verifyPin(const Secret &pin, const QString &hash);

} // namespace shop
