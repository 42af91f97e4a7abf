// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QMutex>

#include <random>

namespace shop {

// Where new identifiers come from; injected everywhere.
class UuidSource
{
public:
    virtual ~UuidSource() = default;
    virtual QUuid next() = 0;

    template <typename AnyId>
    AnyId mint()
    {
        return AnyId(next());
    }
};

// UUID version 7 (RFC 9562 §5.7): 48 bits of milliseconds, then random bits; ids of one source
// always rise, also within a millisecond and when the clock steps back. Thread-safe.
class UuidV7Source final : public UuidSource
{
public:
    // Random bits from the operating system.
    explicit UuidV7Source(const Clock &clock);
    // Random bits from a seed: the same run gives the same ids (tests, replay).
    UuidV7Source(const Clock &clock, quint64 seed);

    QUuid next() override;

private:
    quint64 random64();

    const Clock &m_clock;
    QMutex m_mutex;
    std::mt19937_64 m_engine;
    bool m_seeded = false;
    TimeMs m_lastMs = -1;
    quint16 m_sequence = 0;
};

} // namespace shop
