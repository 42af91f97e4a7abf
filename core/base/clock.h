// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTimeZone>

#include <atomic>

namespace shop {

// Milliseconds since 1970-01-01T00:00:00Z.
using TimeMs = qint64;

// Where the program gets the time from; injected everywhere.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual TimeMs nowMs() const = 0;
};

class SystemClock final : public Clock
{
public:
    TimeMs nowMs() const override;
};

// A clock that stands still until it is set: for tests, and for replaying a history with its dates.
class ManualClock final : public Clock
{
public:
    explicit ManualClock(TimeMs now = 0) : m_now(now) {}
    TimeMs nowMs() const override { return m_now; }
    void set(TimeMs now) { m_now = now; }
    void advance(TimeMs milliseconds) { m_now += milliseconds; }

private:
    std::atomic<TimeMs> m_now;
};

// RFC 3339 in UTC with milliseconds and Z: "2026-11-23T14:28:00.000Z".
QString toRfc3339(TimeMs time);

// The calendar day of a moment in the shop's time zone.
QDate localDate(TimeMs time, const QTimeZone &zone);
QTime localTime(TimeMs time, const QTimeZone &zone);

} // namespace shop
