// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"

namespace shop::rest {

// What the router asks of a request before a handler sees it; a problem where it is refused.

// Reads the token, if there is one: a wrong one is refused on every route.
std::optional<Problem> identify(Context &context);
// Too many requests of one client.
std::optional<Problem> slowDown(const Context &context);
Problem unauthenticated(const QString &type);
Problem forbidden();
// Whether the role may do it to everybody's, or this is the caller's own id.
bool isOwn(const Context &context, const QString &user);
// Who was demoted or deleted since the token was made changes nothing with it.
std::optional<Problem> stillHolds(const Context &context, const Route &route);
bool accepts(const Headers &headers, const QByteArray &media);
// The body as JSON: 413, 415, and 400 for what is none.
std::optional<Problem> readBody(Context &context, const Route &route);
// The Idempotency-Key, quoted or not, becomes the call's command.
std::optional<Problem> readKey(Context &context, const Route &route);
// "GET, HEAD, OPTIONS, PUT".
QByteArray allowedMethods(QList<QByteArray> methods);

} // namespace shop::rest
