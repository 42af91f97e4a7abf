// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/sales_figures.h"

#include <QDateTime>
#include <QLocale>

namespace shop {

// What a person chooses to look at: a day, the week or the month around it, or dates of their own.
struct ReportChoice {
    enum class Span { Day, Week, Month, Own };
    Span span = Span::Day;
    QDate day; // in it
    QDate ownFrom; // of Own
    QDate ownTo;
    RegisterId atRegister = {}; // null: all registers

    friend bool operator==(const ReportChoice &, const ReportChoice &) = default;
};

SalesPeriod periodOf(const ReportChoice &choice, const QLocale &locale);
// What it is compared with: the same weekdays a week before, the month before, or as many days
// before; until the same moment where the period is not over at `now`.
SalesPeriod comparedWith(const ReportChoice &choice, const QLocale &locale, const QDateTime &now);
// The one before (-1) or behind (1).
ReportChoice stepped(const ReportChoice &choice, int step, const QLocale &locale);

QString titleOf(const ReportChoice &choice, const QLocale &locale, QDate today);
// "Monday 23 November, until 14:26, compared with Monday 16 November until 14:26"
QString captionOf(const ReportChoice &choice, const QLocale &locale, const QDateTime &now);
// "Last Monday", "Week before": what the outlines of the bars are.
QString earlierName(const ReportChoice &choice, const QLocale &locale);

} // namespace shop
