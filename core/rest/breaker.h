// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMutex>
#include <QString>

namespace shop::rest {

// Whether another service is asked at all: after five failures in a row nobody asks for 30 seconds,
// then one asks for all (rest_contract.md §8). For all threads of a process.
class Breaker final
{
public:
    static constexpr int kFailures = 5;
    static constexpr TimeMs kOpenMs = 30'000;

    // Whether to ask now; true for one alone while it is half open.
    bool mayAsk(TimeMs now);
    void succeeded();
    void failed(TimeMs now);
    QString state(TimeMs now) const; // "closed", "open", "half-open"
    // How often it has opened and closed so far.
    struct Turns {
        qint64 opened = 0;
        qint64 closed = 0;
    };
    Turns turns() const;

private:
    mutable QMutex m_mutex;
    int m_failures = 0;
    TimeMs m_openedAt = 0;
    bool m_probing = false;
    Turns m_turns;
};

} // namespace shop::rest
