// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/office_printing.h"

#include <QPrinter>
#include <QPrinterInfo>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QStringList officePrinters()
{
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeAll(usual) > 0)
        names.prepend(usual);
    return names;
}

Done printOffice(const OfficePaper &paper, const QString &printer, const QPageSize &size)
{
    QPrinter device(QPrinter::HighResolution);
    device.setPrinterName(printer);
    if (!device.isValid() || device.printerName() != printer)
        return Error{ErrorCode::NotFound, u"printer.queueUnknown"_s, {{u"address"_s, printer}}};
    device.setFullPage(true);
    device.setDocName(officeTitle(paper.kind, paper.language));
    paintOffice(device, paper, size);
    if (device.printerState() == QPrinter::Error || device.printerState() == QPrinter::Aborted)
        return Error{ErrorCode::Unavailable, u"printer.offline"_s, {{u"address"_s, printer}}};
    return {};
}

} // namespace shop
