// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uptime.h"

namespace shop {

// How wrong PINs slow the next try down: after so many in a row each delays, doubling up to a longest
// delay. Kept as what was left at a moment, so that a clock that is set neither shortens a delay nor
// draws it out: the machine's uptime counts, and the clock only after a new start of the machine.
struct PinDelay {
    struct Rule {
        int tries;
        TimeMs firstMs;
        TimeMs longestMs;
    };
    // Of one person, wherever it is tried. A right PIN ends it.
    static constexpr Rule kPerson{5, 30'000, 900'000};
    // Of one register, whoever is tried: somebody who tries all people in turn is slowed too. It is
    // short, since a queue waits there; a right PIN takes away only the wrong tries at that person.
    static constexpr Rule kRegister{10, 30'000, 120'000};

    qint64 failed = 0; // wrong tries that no right one has taken away
    TimeMs delayMs = 0; // left at seenAt
    TimeMs seenAt = 0;
    Uptime seenUp = {};

    TimeMs leftAt(TimeMs now, const Uptime &up = {}) const;
    bool isAhead(TimeMs now, const Uptime &up) const; // the clock went back since, and it counts
    int triesLeft(const Rule &rule = kPerson) const // before the next delay
    {
        return rule.tries - int(failed % rule.tries);
    }
    PinDelay afterWrong(TimeMs now, const Rule &rule, const Uptime &up = {}) const;
    // What is left when so many of the wrong tries turn out to have been slips.
    PinDelay without(qint64 slips) const;

    friend bool operator==(const PinDelay &, const PinDelay &) = default;
};

} // namespace shop
