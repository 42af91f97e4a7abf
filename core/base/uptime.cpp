// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/uptime.h"

#include <QElapsedTimer>
#include <QSysInfo>

namespace shop {

Uptime systemUptime()
{
    QElapsedTimer timer;
    timer.start();
    return {timer.msecsSinceReference(), QString::fromLatin1(QSysInfo::bootUniqueId())};
}

std::function<Uptime()> uptimeFor(const Clock &clock)
{
    if (dynamic_cast<const SystemClock *>(&clock))
        return systemUptime;
    return [] { return Uptime(); };
}

} // namespace shop
