// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/rest/http_message.h"

namespace shop {

// One line of JSON to standard output for each request: who asked for which route, what came of it
// and how long it took. No query, no body and no header stands in it, so no secret either.
struct RequestLine {
    TimeMs at = 0;
    qint64 microseconds = 0;
    QString service;
    QByteArray method;
    QByteArray path; // without its query
    QByteArray route;
    int status = 0;
    QString client;
    QString requestId;
    rest::Trace trace;
};
QByteArray toJsonLine(const RequestLine &line);
// A line for everything else: "listening", "draining".
QByteArray eventLine(TimeMs at, const QString &event, Json::Object members = {});
void writeLogLine(const QByteArray &line);

} // namespace shop
