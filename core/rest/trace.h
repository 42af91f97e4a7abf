// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringBuilder>

namespace shop::rest {

// W3C Trace Context, version 00: the trace a request belongs to, and our part of it, a span. Ids are
// lower-case hexadecimal.
struct Trace {
    QByteArray id; // 32 digits; empty: no trace
    QByteArray parent; // the span that asks, 16 digits; empty: the trace begins here
    QByteArray span; // what answers it, 16 digits
    bool sampled = false;
    QByteArray state; // tracestate, passed on as it came

    // The traceparent of what is asked of others on the way.
    QByteArray header() const
    {
        return id.isEmpty() ? QByteArray() : "00-" + id + '-' + span + (sampled ? "-01" : "-00");
    }
};

} // namespace shop::rest
