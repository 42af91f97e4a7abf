// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace shop {

// bcrypt ("$2b$") as PINs and passwords are kept. Work 10 takes some 60 ms: never on a lane or the
// window's thread. It reads 72 bytes and ends at a NUL; who calls has seen to both. Errors pin.work
// (below 4 or above 18), pin.hashFailed.
Result<QString> bcryptHash(const Secret &secret, int work);
bool bcryptMatches(const Secret &secret, const QString &hash);

// Random bytes from the operating system.
QByteArray randomBytes(qsizetype count);

} // namespace shop
