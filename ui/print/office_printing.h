// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/label_sheet.h"
#include "ui/print/office_paper.h"

#include <QStringList>

namespace shop {

// The printers of this computer, its usual one first. May take its time: not for the window's thread.
QStringList officePrinters();

// Hand the paper to a printer of this computer. They block: not for the window's thread. Errors
// printer.queueUnknown, printer.offline, with "address".
Done printOffice(const OfficePaper &paper, const QString &printer, const QPageSize &size);
Done printLabels(const QString &printer, const LabelFormat &format, const QList<LabelText> &labels,
                 int used, const QString &title);

} // namespace shop
