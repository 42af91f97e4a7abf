// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/json.h"

#include <limits>

namespace shop {

using MailId = Id<struct MailTag>;

// What a message is about. Its words are written when it is sent, in the language it names.
enum class MailKind {
    ConfirmEmail, // "code"
    ResetPassword, // "code"
    ResetUnknown, // somebody asked for a code here, and nobody has an account with this address
    PasswordChanged,
    OrderPlaced, // "order" (its number), "total"
    OrderCancelled, // "order"
    Receipt, // "receipt" (its number), "paper" (its lines)
    Test
};

// A message to be sent.
struct Mail {
    MailId id; // the same id is the same message
    MailKind kind = MailKind::Test;
    QString to; // one address, checked by checkMailAddress()
    QString language; // BCP 47; empty: the shop's
    Json::Object values; // what its text says, by name; dropped when it has been sent
    TimeMs notAfter = std::numeric_limits<TimeMs>::max(); // later it says nothing true any more

    friend bool operator==(const Mail &, const Mail &) = default;
};

// Takes messages that leave the shop, inside the transaction of what brought them about.
class MailBox
{
public:
    virtual ~MailBox() = default;
    // Errors of checkMailAddress().
    virtual Done post(const Mail &mail) = 0;
};

// An address as it may stand in a command of SMTP and a head of a message: one "@", before it up to 64
// of the letters, digits and signs of RFC 5321's "atom", behind it a name of a host with a dot. Error
// mail.addressMalformed, "field" email.
Done checkMailAddress(const QString &address);
// As it is kept: without blanks around it, the host in lower case and in its ASCII form.
QString tidyMailAddress(const QString &typed);

} // namespace shop
