// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

namespace shop {

// How much of a day is said: "29 Nov", "29 November", "November 2026", "29 November 2026",
// "Sun 29 Nov 2026", "Sunday 29 November", "Sunday 29 November 2026".
enum class DateForm { Short, Month, MonthYear, Year, ShortWeekday, Weekday, WeekdayYear };

// A day in the order and with the signs of the program's language, its names in the locale's.
QString dateText(QDate day, DateForm form, const QLocale &locale);

// How long ago a day is, as people say it: "today", "yesterday", "29 Nov", "29 November 2025".
QString recentDayText(QDate day, QDate today, const QLocale &locale);

} // namespace shop
