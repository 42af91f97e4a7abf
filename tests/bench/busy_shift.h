// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace shop::bench {

// What a Z over a busy shift costs.
struct BusyShift {
    qint64 sales = 0;
    double cpuSeconds = 0; // of the process, the middle of the tries
    qint64 turnoverMinor = 0;
};

// A shop with that many sales in one open shift is made once by selling, and kept in the folder
// between runs. Its shift is closed a few times; each time the close is rolled back.
Result<BusyShift> closeBusyShift(const QString &folder, qint64 sales);

} // namespace shop::bench
