// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>

#include <array>

namespace shop {

// How many requests were answered and how long they took, as Prometheus reads it:
// http_requests_total{service,method,route,status}, http_request_duration_seconds. A route is a row
// of the contract, so that no caller can make the figures grow. For all threads.
class RequestFigures final
{
public:
    void count(const QByteArray &service, const QByteArray &method, const QByteArray &route,
               int status, qint64 microseconds);
    QByteArray toText() const;

private:
    static constexpr std::array<qint64, 10> kBounds{1'000,  2'500,   5'000,   10'000,    25'000,
                                                    50'000, 100'000, 250'000, 1'000'000, 5'000'000};
    struct Times {
        std::array<qint64, kBounds.size()> upTo{};
        qint64 count = 0;
        qint64 microseconds = 0;
    };
    mutable QMutex m_mutex;
    QMap<QByteArray, qint64> m_requests; // by their labels
    QMap<QByteArray, Times> m_times;
};

} // namespace shop
