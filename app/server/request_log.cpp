// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/request_log.h"

#include "core/base/log.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

QByteArray toJsonLine(const RequestLine &line)
{
    const auto text = [](const QByteArray &bytes) {
        return Json(toLogLine(QString::fromUtf8(bytes), 300));
    };
    Json::Object members{{u"service"_s, Json(line.service)},
                         {u"method"_s, text(line.method)},
                         {u"path"_s, text(line.path)},
                         {u"route"_s, text(line.route)},
                         {u"status"_s, Json::integer(line.status)},
                         {u"microseconds"_s, Json::integer(line.microseconds)},
                         {u"client"_s, Json(toLogLine(line.client, 60))},
                         {u"request_id"_s, Json(line.requestId)},
                         {u"trace_id"_s, text(line.trace.id)},
                         {u"span_id"_s, text(line.trace.span)}};
    if (!line.trace.parent.isEmpty())
        members.append({u"parent_id"_s, text(line.trace.parent)});
    return eventLine(line.at, u"request"_s, members);
}

QByteArray eventLine(TimeMs at, const QString &event, Json::Object members)
{
    Json::Object line{{u"time"_s, Json(toRfc3339(at))}, {u"event"_s, Json(event)}};
    line += members;
    return Json(line).toBytes();
}

} // namespace shop
