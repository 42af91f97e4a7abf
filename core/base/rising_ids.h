// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"

namespace shop {

// UUIDs version 7 that rise also above those of earlier runs of the program, when the clock of the
// machine went back between them: an empty battery begins it in 1970. Thread-safe.
class RisingIds final : public UuidSource
{
public:
    explicit RisingIds(const Clock &clock) : m_clock(clock), m_ids(m_clock) {}

    QUuid next() override { return m_ids.next(); }
    // Those from now on are higher than this one, if it is of version 7.
    void startAfter(const QUuid &last);

private:
    class RisingClock final : public Clock
    {
    public:
        explicit RisingClock(const Clock &clock) : m_clock(clock) {}
        TimeMs nowMs() const override { return qMax(m_clock.nowMs(), m_earliest.load()); }
        void startAt(TimeMs earliest);

    private:
        const Clock &m_clock;
        std::atomic<TimeMs> m_earliest = 0;
    };

    RisingClock m_clock;
    UuidV7Source m_ids;
};

} // namespace shop
