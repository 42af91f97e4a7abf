// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin_delay.h"

namespace shop {

TimeMs PinDelay::leftAt(TimeMs now) const
{
    if (now < seenAt)
        return delayMs;
    return qMax<TimeMs>(0, delayMs - (now - seenAt));
}

PinDelay PinDelay::after(bool matched, TimeMs now) const
{
    if (matched)
        return {};
    PinDelay next{failed + 1, 0, now};
    if (next.failed % kTries != 0)
        return next;
    next.delayMs = kFirstMs;
    for (qint64 i = next.failed / kTries; i > 1 && next.delayMs < kLongestMs; --i)
        next.delayMs *= 2;
    next.delayMs = qMin(next.delayMs, kLongestMs);
    return next;
}

} // namespace shop
