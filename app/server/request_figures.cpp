// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/request_figures.h"

#include "core/base/decimal.h"

namespace shop {

namespace {

QByteArray seconds(qint64 microseconds)
{
    return decimalText(microseconds, 6, 0).toLatin1();
}

QByteArray label(const char *name, const QByteArray &value)
{
    return QByteArray(name) + "=\"" + value + '"';
}

// Others than these are of no route: one name for them all.
QByteArray knownMethod(const QByteArray &method)
{
    static const QList<QByteArray> known{"GET",   "HEAD",   "POST",   "PUT",
                                         "PATCH", "DELETE", "OPTIONS"};
    return known.contains(method) ? method : QByteArray("other");
}

} // namespace

void RequestFigures::count(const QByteArray &service, const QByteArray &method,
                           const QByteArray &route, int status, qint64 microseconds)
{
    const QByteArray labels = label("service", service) + ',' +
                              label("method", knownMethod(method)) + ',' +
                              label("route", route.isEmpty() ? QByteArray("none") : route);
    const QMutexLocker locker(&m_mutex);
    m_requests[labels + ',' + label("status", QByteArray::number(status))] += 1;
    Times &times = m_times[labels];
    times.count += 1;
    times.microseconds += microseconds;
    for (size_t i = 0; i < kBounds.size(); ++i)
        times.upTo[i] += microseconds <= kBounds[i] ? 1 : 0;
}

QByteArray RequestFigures::toText() const
{
    const QMutexLocker locker(&m_mutex);
    QByteArray text = "# HELP http_requests_total Requests answered.\n"
                      "# TYPE http_requests_total counter\n";
    for (auto each = m_requests.cbegin(); each != m_requests.cend(); ++each)
        text += "http_requests_total{" + each.key() + "} " + QByteArray::number(*each) + '\n';
    text += "# HELP http_request_duration_seconds Time to the answer.\n"
            "# TYPE http_request_duration_seconds histogram\n";
    for (auto each = m_times.cbegin(); each != m_times.cend(); ++each) {
        const QByteArray name = "http_request_duration_seconds";
        for (size_t i = 0; i < kBounds.size(); ++i)
            text += name + "_bucket{" + each.key() + ',' + label("le", seconds(kBounds[i])) + "} " +
                    QByteArray::number(each->upTo[i]) + '\n';
        text += name + "_bucket{" + each.key() + ",le=\"+Inf\"} " +
                QByteArray::number(each->count) + '\n';
        text += name + "_sum{" + each.key() + "} " + seconds(each->microseconds) + '\n';
        text += name + "_count{" + each.key() + "} " + QByteArray::number(each->count) + '\n';
    }
    return text;
}

} // namespace shop
