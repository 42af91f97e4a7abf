// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ctime>

namespace shop::bench {

// What this thread has had of the processor, in microseconds: it knows nothing of what else the machine does.
inline double threadCpuUs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

} // namespace shop::bench
