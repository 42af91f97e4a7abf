// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/shift_hours.h"

#include <map>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kHourMs = 3'600'000;

// When the hour on the shop's clock began in which this moment lies.
TimeMs hourBegin(const QDateTime &moment, const QTimeZone &zone)
{
    const TimeMs offset = TimeMs(zone.offsetFromUtc(moment)) * 1'000;
    const TimeMs shown = moment.toMSecsSinceEpoch() + offset;
    return shown - ((shown % kHourMs) + kHourMs) % kHourMs - offset;
}

} // namespace

QList<ShiftHour> hoursOf(const ShiftReport &report, const QTimeZone &zone)
{
    std::map<TimeMs, ShiftHour> hours;
    for (const ShiftFigure &quarter : report.under(u"quarter-hour")) {
        const TimeMs from = hourBegin(QDateTime::fromString(quarter.name, Qt::ISODate), zone);
        ShiftHour &hour = hours[from];
        hour.from = from;
        hour.documents += quarter.count;
        hour.turnoverMinor += quarter.amountMinor;
    }
    QList<ShiftHour> found;
    for (const auto &[from, hour] : hours)
        found.append(hour);
    return found;
}

} // namespace shop
