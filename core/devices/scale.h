// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace shop {

// What stands on the platform. Only a steady weight above zero is sold by.
struct WeightReading {
    enum class State {
        Steady,
        Unstable, // still moving
        Zero, // steady, and nothing on it
        Negative, // below zero: tare it again
        Overload,
        OutOfOrder
    };
    State state = State::OutOfOrder;
    qint64 grams = 0; // with Steady, Unstable, Negative
    // Whole thousandths of a kilogram lose nothing down to a gram; finer scales are rounded half up.

    friend bool operator==(const WeightReading &, const WeightReading &) = default;
};

// Both kinds of scale the protocols know: those that send by themselves and those that are asked.
class ScaleProtocol
{
public:
    virtual ~ScaleProtocol() = default;

    // What to send next to be told a weight; empty: the scale sends by itself.
    virtual QByteArray request() = 0;
    // Takes bytes as they come, in any pieces; the readings that are complete with them. Bytes that are
    // no message are passed over, with the message they stand in.
    virtual QList<WeightReading> take(const QByteArray &bytes) = 0;
};

// Mettler-Toledo SICS, level 0: asked by "SI", answers "S S      1.250 kg" CR LF.
std::unique_ptr<ScaleProtocol> makeSicsProtocol();
// CAS: sends "ST,GS,", two bytes, ",+  1.250 kg" CR LF by itself.
std::unique_ptr<ScaleProtocol> makeCasProtocol();
// NCI (Weigh-Tronix, and the usual emulation of others): asked by "W" CR, answers LF, weight and unit,
// CR, two status bytes, CR ETX.
std::unique_ptr<ScaleProtocol> makeNciProtocol();
// Checkout dialog 06 (Mettler-Toledo, Bizerba): asked by EOT ENQ, answers record 02 with the weight, or
// NAK, behind which record 08 asks why.
std::unique_ptr<ScaleProtocol> makeDialog06Protocol();

// "sics", "cas", "nci", "dialog06"; null for anything else.
std::unique_ptr<ScaleProtocol> makeScaleProtocol(QStringView code);

// A scale at the till. Blocks; called by the scale's thread only.
class Scale
{
public:
    virtual ~Scale() = default;

    // The newest reading within the time. Errors scale.unreachable (context "port", "reason"),
    // scale.silent (it is there and says nothing that can be read).
    virtual Result<WeightReading> read(int timeoutMs) = 0;
};

// Weights by script: each reading once, then the last for ever.
class SimulatedScale final : public Scale
{
public:
    explicit SimulatedScale(QList<WeightReading> script) : m_script(std::move(script)) {}
    Result<WeightReading> read(int timeoutMs) override;

private:
    QList<WeightReading> m_script;
    WeightReading m_last{WeightReading::State::Zero, 0};
};

class SerialPort;

// A scale at a serial port.
std::unique_ptr<Scale> makeSerialScale(std::unique_ptr<SerialPort> port,
                                       std::unique_ptr<ScaleProtocol> protocol);

} // namespace shop
