// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/payment_terminal.h"
#include "core/devices/scale.h"
#include "core/till/register_devices.h"

namespace shop {

// The devices a register's settings name; null where they name none.
std::unique_ptr<PaymentTerminal> makeTerminal(const TerminalSettings &settings);
// Error serial.settings, devices.scaleMalformed (a protocol nobody knows).
Result<std::unique_ptr<Scale>> makeScale(const ScaleSettings &settings);

} // namespace shop
