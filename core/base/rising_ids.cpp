// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rising_ids.h"

namespace shop {

void RisingIds::RisingClock::startAt(TimeMs earliest)
{
    TimeMs known = m_earliest.load();
    while (earliest > known && !m_earliest.compare_exchange_weak(known, earliest)) {
    }
}

void RisingIds::startAfter(const QUuid &last)
{
    const QByteArray bytes = last.toRfc4122();
    if ((uchar(bytes[6]) >> 4) != 7)
        return;
    TimeMs time = 0;
    for (int i = 0; i < 6; ++i)
        time = time << 8 | uchar(bytes[i]);
    m_clock.startAt(time + 1);
}

} // namespace shop
