// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace shop {

// How a line is set; what the manual of the device says.
struct SerialSettings {
    enum class Parity { None, Even, Odd };
    QString port; // "/dev/ttyUSB0", "COM3"
    int baud = 9'600; // 1,200 to 115,200, the usual steps
    int dataBits = 8; // 7 or 8
    Parity parity = Parity::None;
    int stopBits = 1; // 1 or 2

    friend bool operator==(const SerialSettings &, const SerialSettings &) = default;
};

// Error serial.settings with "field".
Done checkSerialSettings(const SerialSettings &settings);

// A serial line. Blocks; for one thread. Opened with the first use and again after a failure, so that a
// cable may be pulled. Errors serial.unreachable (context "port", "reason"). Made on the system's own
// calls: what Qt's module for it would add is a package more on each system for what is a page here.
class SerialPort
{
public:
    virtual ~SerialPort() = default;

    virtual Done write(const QByteArray &bytes, int timeoutMs) = 0;
    // Whatever has come, at least a byte; nothing when the time is up.
    virtual Result<QByteArray> read(int timeoutMs) = 0;
    // What came before is forgotten.
    virtual void discardInput() = 0;
    virtual const SerialSettings &settings() const = 0;
};

std::unique_ptr<SerialPort> makeSerialPort(const SerialSettings &settings);

} // namespace shop
