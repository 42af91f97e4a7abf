// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/report.h"

#include <QLocale>

namespace shop {

// A report on A4 pages, its head on each of them. May be called from any thread. Error
// file.cannotWrite.
Done writeReportPdf(const QString &path, const Report &report, const QString &shopName,
                    const QLocale &locale);

} // namespace shop
