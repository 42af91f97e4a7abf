// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/rest/http_message.h"

namespace shop::rest {

// Where a request comes from: the peer, or, where the peer is a proxy that is named, the last
// address of X-Forwarded-For that is none of them.
QString believedClient(const QString &peer, const Headers &headers,
                       const QList<QByteArray> &proxies);
// X-Request-Id as sent, if it is 1 to 64 letters, digits, dots, dashes and underscores; else a new one.
QString requestIdOf(const Headers &headers, UuidSource &ids);
// The trace that is sent, with a span of ours in it; for anything that is no traceparent of version 00 a new
// one. Its tracestate goes on as it came, if it is 1 to 512 visible characters.
Trace traceOf(const Headers &headers, UuidSource &ids);

} // namespace shop::rest
