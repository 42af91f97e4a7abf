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

namespace {

// Nothing where the computer has no such printer.
std::unique_ptr<QPrinter> open(const QString &printer, const QString &title)
{
    auto device = std::make_unique<QPrinter>(QPrinter::HighResolution);
    device->setPrinterName(printer);
    if (!device->isValid() || device->printerName() != printer)
        return nullptr;
    device->setFullPage(true);
    device->setDocName(title);
    return device;
}

Error unknown(const QString &printer)
{
    return {ErrorCode::NotFound, u"printer.queueUnknown"_s, {{u"address"_s, printer}}};
}

Done finished(const QPrinter &device)
{
    if (device.printerState() != QPrinter::Error && device.printerState() != QPrinter::Aborted)
        return {};
    return Error{
        ErrorCode::Unavailable, u"printer.offline"_s, {{u"address"_s, device.printerName()}}};
}

} // namespace

Done printOffice(const OfficePaper &paper, const QString &printer, const QPageSize &size)
{
    const auto device = open(printer, officeTitle(paper.kind, paper.language));
    if (!device)
        return unknown(printer);
    paintOffice(*device, paper, size);
    return finished(*device);
}

Done printLabels(const QString &printer, const LabelFormat &format, const QList<LabelText> &labels,
                 int used, const QString &title)
{
    const auto device = open(printer, title);
    if (!device)
        return unknown(printer);
    paintLabels(*device, format, labels, used);
    return finished(*device);
}

} // namespace shop
