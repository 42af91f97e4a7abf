// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

#include <QLocale>

namespace shop {

// The words of reports: what they, their columns and their rows are called, and how a figure looks.
QString reportTitle(ReportKind kind); // "By hour"
QString columnTitle(const QString &id); // "Turnover"
QString rowTitle(const Report &report, const ReportRow &row, const QLocale &locale);
QString figureText(const std::optional<qint64> &figure, ReportUnit unit, Currency currency,
                   const QLocale &locale);
// Beside the lines of a chart, which are so far apart: decimals only where lines stand between whole units.
QString axisText(const Money &amount, qint64 step, const QLocale &locale);
QString documentKindText(OrderKind kind);

} // namespace shop
