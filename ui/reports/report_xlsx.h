// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

#include <QLocale>

namespace shop {

// A report as a workbook (ECMA-376) of one sheet: figures are numbers that a spreadsheet can add up, with the
// decimals of the currency; names are text, whatever they begin with. May be called from any thread. Error
// file.cannotWrite.
Done writeReportXlsx(const QString &path, const Report &report, const QString &shopName,
                     const QLocale &locale);

} // namespace shop
