// SPDX-License-Identifier: GPL-3.0-or-later
// Where the lines of the log go; a test that hosts services takes them elsewhere.
#include "app/server/request_log.h"

#include <cstdio>

namespace shop {

void writeLogLine(const QByteArray &line)
{
    const QByteArray whole = line + '\n';
    std::fwrite(whole.constData(), 1, size_t(whole.size()), stdout);
    std::fflush(stdout);
}

} // namespace shop
