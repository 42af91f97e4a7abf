// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"

#include <QString>

namespace shop {

// Which terminal takes cards at a register.
struct TerminalSettings {
    enum class Kind {
        None, // cards are entered by hand
        Simulator,
        PlugIn // a process of this machine: terminal_protocol.h
    };
    Kind kind = Kind::None;
    int port = 8'899; // of a plug-in, 1 to 65,535
    QString simulates = QStringLiteral("approve"); // a simulator's step: simulated_terminal.h

    friend bool operator==(const TerminalSettings &, const TerminalSettings &) = default;
};

// Which scale weighs at a register.
struct ScaleSettings {
    enum class Kind { None, Simulator, Serial };
    Kind kind = Kind::None;
    QString port; // "/dev/ttyUSB0", "COM3"
    QString protocol = QStringLiteral("cas"); // makeScaleProtocol() of scale.h
    int baud = 9'600;
    int dataBits = 8;
    QString parity = QStringLiteral("none"); // "none", "even", "odd"
    int stopBits = 1;
    qint64 simulatedGrams = 1'250;

    friend bool operator==(const ScaleSettings &, const ScaleSettings &) = default;
};

// The devices of a register besides its printer.
struct RegisterDevices {
    TerminalSettings terminal;
    ScaleSettings scale;

    friend bool operator==(const RegisterDevices &, const RegisterDevices &) = default;
};

// Errors devices.portOutOfRange, devices.scalePortMissing, devices.stepUnknown,
// devices.scaleMalformed, each with "field".
Done checkDevices(const RegisterDevices &devices);

class DeviceSettings
{
public:
    virtual ~DeviceSettings() = default;

    // None where nothing was stored.
    virtual Result<RegisterDevices> devices(const Call &call, RegisterId of) = 0;
    // Needs ManageSettings. Errors of checkDevices().
    virtual Done saveDevices(const Call &call, RegisterId of, const RegisterDevices &devices) = 0;
};

} // namespace shop
