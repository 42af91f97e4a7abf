// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <algorithm>

namespace shop {

// How long a long job may go on with one transaction. Whoever wants to sell meanwhile waits for what is left of
// it and for its commit: on a slow disk the next one is shorter, so that both together stay far below 50 ms.
class SliceTime final
{
public:
    void begin() { m_time.start(); }
    bool isOver() const { return m_time.elapsed() >= m_work; }
    // After the commit.
    void end()
    {
        const qint64 whole = m_time.elapsed();
        if (whole > kMost)
            m_work = std::max<qint64>(m_work / 2, 1);
        else if (whole < kMost * 3 / 4)
            m_work = std::min(m_work + 1, kMost);
    }

private:
    static constexpr qint64 kMost = 16; // milliseconds

    QElapsedTimer m_time;
    qint64 m_work = kMost / 2;
};

} // namespace shop
