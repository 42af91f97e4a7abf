// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/thread_time.h"

#include <QByteArray>
#include <QFile>
#include <QString>

#include <ctime>

namespace shop::bench {

// What this process and this thread of it have had of the processor, and what it has in memory of its own, as
// JSON: milliseconds and kB.
inline QString processFigures()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    const double cpu = double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
    const double ownThread = threadCpuUs() / 1e3;
    QByteArray memory = "0";
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        const QByteArray all = status.readAll();
        const qsizetype at = all.indexOf("RssAnon:");
        if (at >= 0)
            memory = all.mid(at + 8, 30).simplified().split(' ').first();
    }
    return QStringLiteral("{\"cpu_ms\": %1, \"thread_ms\": %2, \"anonymous_kb\": %3}")
        .arg(cpu)
        .arg(ownThread)
        .arg(QString::fromLatin1(memory));
}

} // namespace shop::bench
