// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/register_devices.h"

#include "core/base/field_error.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestCode = 40;
constexpr qint64 kHeaviest = 1'000'000; // grams

bool isCode(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestCode && text.isValidUtf16() &&
           !text.contains(QChar::Null);
}

} // namespace

Done checkDevices(const RegisterDevices &devices)
{
    const TerminalSettings &terminal = devices.terminal;
    if (terminal.port < 1 || terminal.port > 65'535)
        return fieldError(u"devices.portOutOfRange", u"terminalPort");
    if (!isCode(terminal.simulates))
        return fieldError(u"devices.stepUnknown", u"simulates");
    const ScaleSettings &scale = devices.scale;
    if (scale.kind == ScaleSettings::Kind::Serial && scale.port.trimmed().isEmpty())
        return fieldError(u"devices.scalePortMissing", u"scalePort");
    const bool known = scale.parity == u"none" || scale.parity == u"even" || scale.parity == u"odd";
    if (!known || !isCode(scale.protocol) || scale.port.size() > kLongestText ||
        scale.port.contains(QChar::Null) || !scale.port.isValidUtf16() || scale.baud < 1'200 ||
        scale.baud > 115'200 || (scale.dataBits != 7 && scale.dataBits != 8) ||
        (scale.stopBits != 1 && scale.stopBits != 2) || qAbs(scale.simulatedGrams) > kHeaviest)
        return fieldError(u"devices.scaleMalformed", u"scale");
    return {};
}

} // namespace shop
