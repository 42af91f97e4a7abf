// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/request_names.h"

#include <QRegularExpression>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

QString believedClient(const QString &peer, const Headers &headers,
                       const QList<QByteArray> &proxies)
{
    if (!proxies.contains(peer.toUtf8()))
        return peer;
    QString client = peer;
    const QList<QByteArray> hops = headers.list("X-Forwarded-For").split(',');
    for (auto hop = hops.crbegin(); hop != hops.crend(); ++hop) {
        const QByteArray address = hop->trimmed();
        if (address.isEmpty() || address.size() > 45)
            break;
        client = QString::fromLatin1(address);
        if (!proxies.contains(address))
            break;
    }
    return client;
}

QString requestIdOf(const Headers &headers, UuidSource &ids)
{
    static const QRegularExpression shape(u"^[A-Za-z0-9._-]{1,64}\\z"_s);
    const QString sent = QString::fromLatin1(headers.value("X-Request-Id"));
    return shape.match(sent).hasMatch() ? sent : ids.next().toString(QUuid::WithoutBraces);
}

Trace traceOf(const Headers &headers, UuidSource &ids)
{
    static const QRegularExpression shape(
        u"^00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-([0-9a-f]{2})\\z"_s);
    static const QRegularExpression visible(u"^[\\x20-\\x7e]{1,512}\\z"_s);
    const auto sent = shape.match(QString::fromLatin1(headers.list("traceparent")));
    Trace trace;
    trace.span = ids.next().toRfc4122().last(8).toHex(); // the random half of it
    if (!sent.hasMatch()) {
        trace.id = ids.next().toRfc4122().toHex();
        return trace;
    }
    trace.id = sent.captured(1).toLatin1();
    trace.parent = sent.captured(2).toLatin1();
    trace.sampled = sent.captured(3).toInt(nullptr, 16) & 1;
    const QByteArray state = headers.list("tracestate");
    if (visible.match(QString::fromLatin1(state)).hasMatch())
        trace.state = state;
    return trace;
}

} // namespace shop::rest
