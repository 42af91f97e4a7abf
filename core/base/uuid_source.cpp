// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uuid_source.h"

#include <QMutexLocker>
#include <QRandomGenerator>

#include <array>

namespace shop {

namespace {

constexpr TimeMs kMaxMs = (TimeMs(1) << 48) - 1;
constexpr quint16 kMaxSequence = 0x0fff;
// A new millisecond starts its counter in the lower half, so that 2048 more fit before the next one
// has to be borrowed (RFC 9562 §6.2, method 1).
constexpr quint64 kSequenceStartMask = 0x07ff;

QUuid assemble(TimeMs time, quint16 sequence, quint64 random)
{
    std::array<uchar, 16> bytes{};
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = uchar(time >> (40 - 8 * i));
    bytes[6] = uchar(0x70 | (sequence >> 8));
    bytes[7] = uchar(sequence & 0xff);
    bytes[8] = uchar(0x80 | ((random >> 56) & 0x3f));
    for (size_t i = 9; i < 16; ++i)
        bytes[i] = uchar(random >> (8 * (15 - i)));
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
}

} // namespace

UuidV7Source::UuidV7Source(const Clock &clock) : m_clock(clock) {}

UuidV7Source::UuidV7Source(const Clock &clock, quint64 seed)
    : m_clock(clock), m_engine(seed), m_seeded(true)
{}

QUuid UuidV7Source::next()
{
    const QMutexLocker lock(&m_mutex);
    const TimeMs now = qBound<TimeMs>(0, m_clock.nowMs(), kMaxMs);
    if (now > m_lastMs) {
        m_lastMs = now;
        m_sequence = quint16(random64() & kSequenceStartMask);
    } else if (m_sequence < kMaxSequence) {
        ++m_sequence;
    } else {
        ++m_lastMs;
        m_sequence = quint16(random64() & kSequenceStartMask);
    }
    return assemble(m_lastMs, m_sequence, random64());
}

quint64 UuidV7Source::random64()
{
    return m_seeded ? m_engine() : QRandomGenerator::system()->generate64();
}

} // namespace shop
