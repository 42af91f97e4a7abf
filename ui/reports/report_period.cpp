// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/report_period.h"
#include "ui/text/date_text.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Span = ReportChoice::Span;

QString words(const char *text)
{
    return QCoreApplication::translate("Reports", text);
}

QDate beginOfWeek(QDate day, const QLocale &locale)
{
    return day.addDays(-((day.dayOfWeek() - locale.firstDayOfWeek() + 7) % 7));
}

QString dayText(QDate day, const QLocale &locale)
{
    return dateText(day, DateForm::Weekday, locale);
}

QString spanText(const SalesPeriod &period, const QLocale &locale)
{
    if (period.from == period.to)
        return dayText(period.from, locale);
    return words(QT_TRANSLATE_NOOP("Reports", "%1 to %2"))
        .arg(dateText(period.from, DateForm::Month, locale),
             dateText(period.to, DateForm::Year, locale));
}

} // namespace

SalesPeriod periodOf(const ReportChoice &choice, const QLocale &locale)
{
    SalesPeriod period;
    period.atRegister = choice.atRegister;
    switch (choice.span) {
    case Span::Day:
        period.from = period.to = choice.day;
        break;
    case Span::Week:
        period.from = beginOfWeek(choice.day, locale);
        period.to = period.from.addDays(6);
        break;
    case Span::Month:
        period.from = QDate(choice.day.year(), choice.day.month(), 1);
        period.to = period.from.addMonths(1).addDays(-1);
        break;
    case Span::Own:
        period.from = choice.ownFrom;
        period.to = choice.ownTo;
        break;
    }
    return period;
}

SalesPeriod comparedWith(const ReportChoice &choice, const QLocale &locale, const QDateTime &now)
{
    const SalesPeriod period = periodOf(choice, locale);
    SalesPeriod then = period;
    const qint64 days = choice.span == Span::Own ? period.from.daysTo(period.to) + 1 : 7;
    if (choice.span == Span::Month) {
        then.from = period.from.addMonths(-1);
        then.to = period.from.addDays(-1);
    } else {
        then.from = period.from.addDays(-days);
        then.to = period.to.addDays(-days);
    }
    if (now.date() >= period.from && now.date() <= period.to)
        then.before = now.addDays(period.from.daysTo(then.from)).toMSecsSinceEpoch();
    return then;
}

ReportChoice stepped(const ReportChoice &choice, int step, const QLocale &locale)
{
    ReportChoice next = choice;
    switch (choice.span) {
    case Span::Day:
        next.day = choice.day.addDays(step);
        break;
    case Span::Week:
        next.day = choice.day.addDays(7 * step);
        break;
    case Span::Month:
        next.day = periodOf(choice, locale).from.addMonths(step);
        break;
    case Span::Own: {
        const qint64 days = step * (choice.ownFrom.daysTo(choice.ownTo) + 1);
        next.ownFrom = choice.ownFrom.addDays(days);
        next.ownTo = choice.ownTo.addDays(days);
        break;
    }
    }
    return next;
}

QString titleOf(const ReportChoice &choice, const QLocale &locale, QDate today)
{
    switch (choice.span) {
    case Span::Day:
        if (choice.day == today)
            return words(QT_TRANSLATE_NOOP("Reports", "Today"));
        if (choice.day == today.addDays(-1))
            return words(QT_TRANSLATE_NOOP("Reports", "Yesterday"));
        return locale.toString(choice.day, QLocale::ShortFormat);
    case Span::Week:
        return beginOfWeek(choice.day, locale) == beginOfWeek(today, locale)
                   ? words(QT_TRANSLATE_NOOP("Reports", "This week"))
                   : words(QT_TRANSLATE_NOOP("Reports", "Week"));
    case Span::Month:
        return locale.toString(choice.day, u"MMMM yyyy"_s);
    case Span::Own:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Reports", "Period"));
}

QString captionOf(const ReportChoice &choice, const QLocale &locale, const QDateTime &now)
{
    const SalesPeriod period = periodOf(choice, locale);
    const SalesPeriod then = comparedWith(choice, locale, now);
    if (then.before == SalesPeriod().before)
        return words(QT_TRANSLATE_NOOP("Reports", "%1, compared with %2"))
            .arg(spanText(period, locale), spanText(then, locale));
    return words(QT_TRANSLATE_NOOP("Reports", "%1, until %3, compared with %2 until %3"))
        .arg(spanText(period, locale), spanText(then, locale),
             locale.toString(now.time(), QLocale::ShortFormat));
}

QString earlierName(const ReportChoice &choice, const QLocale &locale)
{
    switch (choice.span) {
    case Span::Day:
        return words(QT_TRANSLATE_NOOP("Reports", "Last %1"))
            .arg(locale.dayName(choice.day.dayOfWeek()));
    case Span::Week:
        return words(QT_TRANSLATE_NOOP("Reports", "The week before"));
    case Span::Month:
        return words(QT_TRANSLATE_NOOP("Reports", "The month before"));
    case Span::Own:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Reports", "Before"));
}

} // namespace shop
