// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/printer.h"
#include "core/till/till.h"

#include <memory>

namespace shop {

// The printer the settings name; null for none.
std::unique_ptr<Printer> makePrinter(const PrinterSettings &settings);

} // namespace shop
