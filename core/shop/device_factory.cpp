// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/device_factory.h"

#include "core/base/field_error.h"
#include "core/devices/serial_port.h"
#include "core/devices/simulated_terminal.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

SerialSettings::Parity parityOf(const QString &code)
{
    if (code == u"even")
        return SerialSettings::Parity::Even;
    return code == u"odd" ? SerialSettings::Parity::Odd : SerialSettings::Parity::None;
}

} // namespace

std::unique_ptr<PaymentTerminal> makeTerminal(const TerminalSettings &settings)
{
    switch (settings.kind) {
    case TerminalSettings::Kind::None:
        return nullptr;
    case TerminalSettings::Kind::PlugIn:
        return makeSocketTerminal(quint16(settings.port));
    case TerminalSettings::Kind::Simulator:
        break;
    }
    const auto step = simulatedStepFromCode(settings.simulates);
    return std::make_unique<SimulatedTerminal>(
        QList{step.value_or(SimulatedTerminal::Step::Approve)});
}

Result<std::unique_ptr<Scale>> makeScale(const ScaleSettings &settings)
{
    switch (settings.kind) {
    case ScaleSettings::Kind::None:
        return std::unique_ptr<Scale>();
    case ScaleSettings::Kind::Simulator: {
        const qint64 grams = settings.simulatedGrams;
        const auto state = grams > 0    ? WeightReading::State::Steady
                           : grams == 0 ? WeightReading::State::Zero
                                        : WeightReading::State::Negative;
        return std::unique_ptr<Scale>(
            std::make_unique<SimulatedScale>(QList<WeightReading>{{state, grams}}));
    }
    case ScaleSettings::Kind::Serial:
        break;
    }
    auto protocol = makeScaleProtocol(settings.protocol);
    if (!protocol)
        return fieldError(u"devices.scaleMalformed", u"protocol");
    const SerialSettings line{settings.port, settings.baud, settings.dataBits,
                              parityOf(settings.parity), settings.stopBits};
    SHOP_TRY(checkSerialSettings(line));
    return makeSerialScale(makeSerialPort(line), std::move(protocol));
}

} // namespace shop
