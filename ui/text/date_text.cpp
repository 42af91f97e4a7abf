// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/date_text.h"

#include <QCoreApplication>

namespace shop {

namespace {

// d, MMM, MMMM, yyyy, ddd and dddd as in QLocale::toString.
QString pattern(DateForm form)
{
    switch (form) {
    case DateForm::Short:
        return QCoreApplication::translate("Dates", "d MMM");
    case DateForm::Month:
        return QCoreApplication::translate("Dates", "d MMMM");
    case DateForm::MonthYear:
        return QCoreApplication::translate("Dates", "MMMM yyyy");
    case DateForm::Year:
        return QCoreApplication::translate("Dates", "d MMMM yyyy");
    case DateForm::ShortWeekday:
        return QCoreApplication::translate("Dates", "ddd d MMM yyyy");
    case DateForm::Weekday:
        return QCoreApplication::translate("Dates", "dddd d MMMM");
    case DateForm::WeekdayYear:
        return QCoreApplication::translate("Dates", "dddd d MMMM yyyy");
    }
    return {};
}

} // namespace

QString dateText(QDate day, DateForm form, const QLocale &locale)
{
    return locale.toString(day, pattern(form));
}

QString recentDayText(QDate day, QDate today, const QLocale &locale)
{
    if (day == today)
        return QCoreApplication::translate("Days", "today");
    if (day == today.addDays(-1))
        return QCoreApplication::translate("Days", "yesterday");
    return dateText(day, day.year() == today.year() ? DateForm::Short : DateForm::Year, locale);
}

} // namespace shop
