// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

namespace shop {

// How wrong PINs slow the next try down: each fifth in a row delays 30 s, doubling up to 15
// minutes, and a right one ends it. Kept as what was left at a moment of the clock, so that a clock
// set back neither shortens a delay nor draws it out.
struct PinDelay {
    static constexpr int kTries = 5;
    static constexpr TimeMs kFirstMs = 30'000;
    static constexpr TimeMs kLongestMs = 900'000;

    qint64 failed = 0; // wrong tries since the last right one
    TimeMs delayMs = 0; // left at seenAt
    TimeMs seenAt = 0;

    TimeMs leftAt(TimeMs now) const;
    int triesLeft() const { return kTries - int(failed % kTries); } // before the next delay
    PinDelay after(bool matched, TimeMs now) const;

    friend bool operator==(const PinDelay &, const PinDelay &) = default;
};

} // namespace shop
