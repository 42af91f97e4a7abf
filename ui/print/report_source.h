// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"
#include "ui/print/shift_report_paper.h"

namespace shop {

// An X or a Z with what its paper shows beyond it, read from the shop.
struct ReportSource {
    ShiftReport report;
    ShiftReportFacts facts;
    ShopProfile profile;
};

// The paper of a report that has been read.
Result<ReportSource> sourceOfReport(Shop &shop, const ShiftReport &report);
Result<ReportSource> sourceOfReport(Shop &shop, const ZReport &z);
// The X of a shift that is open; the Z of one that is closed. An X that a printer was asked for and
// that waited until the shift was closed tells the figures of the close.
Result<ReportSource> readReport(Shop &shop, const Call &call, ShiftId shift, bool asX);

// Laid out, in the language of the shop's receipts.
QList<PaperLine> reportLines(const ReportSource &source, int columns);

} // namespace shop
