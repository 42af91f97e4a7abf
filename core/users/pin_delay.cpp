// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin_delay.h"

namespace shop {

TimeMs PinDelay::leftAt(TimeMs now, const Uptime &up) const
{
    if (up.isComparable(seenUp))
        return qMax<TimeMs>(0, delayMs - (up.ms - seenUp.ms));
    if (now < seenAt)
        return delayMs;
    return qMax<TimeMs>(0, delayMs - (now - seenAt));
}

bool PinDelay::isAhead(TimeMs now, const Uptime &up) const
{
    return now < seenAt && !up.isComparable(seenUp);
}

PinDelay PinDelay::afterWrong(TimeMs now, const Rule &rule, const Uptime &up) const
{
    PinDelay next{failed + 1, 0, now, up};
    if (next.failed % rule.tries != 0)
        return next;
    next.delayMs = rule.firstMs;
    for (qint64 i = next.failed / rule.tries; i > 1 && next.delayMs < rule.longestMs; --i)
        next.delayMs *= 2;
    next.delayMs = qMin(next.delayMs, rule.longestMs);
    return next;
}

PinDelay PinDelay::without(qint64 slips) const
{
    return {qMax<qint64>(0, failed - slips), delayMs, seenAt, seenUp};
}

} // namespace shop
