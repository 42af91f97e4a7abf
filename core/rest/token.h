// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/secret.h"

#include <optional>

namespace shop::rest {

// Who a program or person is on the wire (rest_contract.md §2). Service: one of ours asks another.
enum class Role { Anonymous, Customer, Staff, Admin, Service };
QString roleCode(Role role); // "customer", ...
std::optional<Role> roleFromCode(QStringView code); // never Anonymous
// What a role may do in the modules; whose things it may do it to is the router's.
Rights rightsOf(Role role);

struct Identity {
    Role role = Role::Anonymous;
    UserId user; // null for a service

    friend bool operator==(const Identity &, const Identity &) = default;
};

// The keys tokens are signed with: by the first, and believed by the second too while one follows
// the other.
struct TokenKeys {
    static constexpr qsizetype kLeastBytes = 32;
    static constexpr qint64 kSeconds = 3'600; // that a token of a person holds

    Secret current;
    Secret previous; // empty for none
    QString issuer = QStringLiteral("shopdesk");
};
// Error token.keyTooShort.
Done checkKeys(const TokenKeys &keys);

// A JWT (RFC 7519) signed by HS256, and no other algorithm ever (RFC 8725).
QByteArray signToken(const Identity &identity, const QString &id, TimeMs now, qint64 seconds,
                     const TokenKeys &keys);
// Errors token.expired, and token.invalid for everything else: another algorithm or issuer, an
// unknown "crit", no "exp" or one over a day ahead, a time not reached, a signature of nobody's.
// Clocks may differ by 30 s.
Result<Identity> verifyToken(const QByteArray &token, TimeMs now, const TokenKeys &keys);

} // namespace shop::rest
