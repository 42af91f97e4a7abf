// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

namespace shop {

// A password is 8 characters to 72 bytes of UTF-8 (rest_contract.md §2) without a NUL, and not one
// character over and over. Errors password.tooShort, password.tooLong, password.malformed,
// password.tooSimple, "field" password.
Done checkPasswordChoice(const Secret &password);

// bcrypt, on Lane::Crypto: work 11 takes some 120 ms.
inline constexpr int kPasswordWork = 11;
Result<QString> hashPassword(const Secret &password, int work = kPasswordWork);
bool verifyPassword(const Secret &password, const QString &hash);
// The hash of no password, to be tried where nobody has an account: it takes as long.
QString nobodysHash();

// What is mailed to prove an address: eight characters that nobody takes for others, "7KQM-2XWD".
QString newMailCode();
// As it is compared: without blanks and dashes, in capitals, "O" as nought, "I" and "L" as one.
QString tidyMailCode(const QString &typed);
// The token of a session: 256 random bits as text.
Secret newSessionToken();

} // namespace shop
