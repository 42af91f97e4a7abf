// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QString>

#include <functional>

namespace shop {

// How long the machine has been running: goes on whatever is done to its clock, and across programs.
struct Uptime {
    TimeMs ms = 0;
    QString boot; // tells one start of one machine from every other; empty: not known

    // Whether the two are of one start of one machine, so that their difference is time that passed.
    bool isComparable(const Uptime &earlier) const
    {
        return !boot.isEmpty() && boot == earlier.boot && ms >= earlier.ms;
    }
    friend bool operator==(const Uptime &, const Uptime &) = default;
};

// That of this machine, which goes with SystemClock. Not known where the system does not tell its
// starts apart (Windows).
Uptime systemUptime();
// What goes with a clock: that of this machine with the system's, not known with any other.
std::function<Uptime()> uptimeFor(const Clock &clock);

} // namespace shop
