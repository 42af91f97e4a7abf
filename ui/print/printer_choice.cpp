// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/printer_choice.h"

namespace shop {

std::unique_ptr<Printer> makePrinter(const PrinterSettings &settings)
{
    switch (settings.kind) {
    case PrinterSettings::Kind::Network:
        return makeNetworkPrinter(settings.address);
    case PrinterSettings::Kind::SystemQueue:
        return makeQueuePrinter(settings.address);
    case PrinterSettings::Kind::File:
        return makeFilePrinter(settings.address);
    case PrinterSettings::Kind::None:
        break;
    }
    return nullptr;
}

} // namespace shop
