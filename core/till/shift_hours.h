// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/till/shift_report.h"

#include <QTimeZone>

namespace shop {

// An hour of the shop's day in which something was sold, and its turnover incl. tax in minor units.
// The hour that comes twice when the clocks are set back is two: they begin at different moments.
struct ShiftHour {
    TimeMs from = 0;
    qint64 documents = 0;
    qint64 turnoverMinor = 0;

    friend bool operator==(const ShiftHour &, const ShiftHour &) = default;
};

// The hours of a shift in the order of time; together they are its turnover.
QList<ShiftHour> hoursOf(const ShiftReport &report, const QTimeZone &zone);

} // namespace shop
