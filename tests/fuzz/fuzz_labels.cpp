// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/barcode_rules.h"
#include "tests/fuzz/fuzz.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString tryDecoded(const LabelRule &rule, const Label &label, const LabelReading &reading)
{
    if (reading.fault != LabelFault::None || reading.code.size() != rule.pattern.size())
        return u"a label that its own explanation refuses"_s;
    if (label.digits <= 0 || label.itemCode.size() != rule.pattern.count(u'I') ||
        label.figure != figureOf(rule))
        return u"a figure or an item code that the rule does not hold"_s;
    if (label.baseCode.size() != label.baseCode.trimmed().size() ||
        decodeLabel({rule}, label.baseCode))
        return u"the code without a figure has one"_s;
    for (const auto code : {u"EUR", u"JPY", u"KWD"}) {
        const auto amount = labelAmount(label, *Currency::fromCode(code));
        if (amount ? amount->minor() < 0 : amount.error().key != u"money.overflow")
            return u"an amount below nothing, or another error than is said"_s;
    }
    return {};
}

} // namespace

QString tryLabel(const QByteArray &bytes)
{
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    LabelRule rule{u"rule"_s, lines.value(0), std::nullopt, true};
    if (!lines.value(1).isEmpty())
        rule.decimals = int(lines[1].size()) - 1; // a sign for each, and one
    const QString code = lines.value(2);
    if (!checkLabelRule(rule))
        return {};
    const auto label = decodeLabel({rule}, code);
    const LabelExplanation explained = explainLabel({rule}, code);
    if (explained.readings.size() != 1 || (explained.chosen == 0) != label.has_value())
        return u"a label is explained otherwise than it is read"_s;
    for (const LabelReading::Field &field : explained.readings.first().fields) {
        if (field.from < 0 ||
            field.from + field.digits.size() > explained.readings.first().code.size())
            return u"a field outside the code"_s;
    }
    return label ? tryDecoded(rule, *label, explained.readings.first()) : QString();
}

} // namespace shop
