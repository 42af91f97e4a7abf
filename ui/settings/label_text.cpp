// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/label_text.h"

#include "core/base/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString figureText(LabelFigure figure)
{
    switch (figure) {
    case LabelFigure::Amount:
        return tr("Price");
    case LabelFigure::Weight:
        return tr("Weight");
    case LabelFigure::Count:
        return tr("Count");
    }
    return {};
}

QString labelText(const Label &label, Currency currency, const QLocale &locale)
{
    const QString code = isolated(label.itemCode);
    if (label.figure == LabelFigure::Amount) {
        const auto amount = labelAmount(label, currency);
        return amount ? tr("Item %1, costs %2").arg(code, isolated(toText(*amount, locale)))
                      : errorText(amount.error());
    }
    const bool weight = label.figure == LabelFigure::Weight;
    const auto line = applyLabel(label, std::nullopt, weight ? Unit::Kilogram : Unit::Piece,
                                 Quantity::pieces(1), currency);
    if (!line)
        return errorText(line.error());
    const QString quantity = isolated(toText(line->quantity, locale));
    return weight ? tr("Item %1, weighs %2 kg").arg(code, quantity)
                  : tr("Item %1, %2 pieces").arg(code, quantity);
}

QString faultText(const LabelReading &reading)
{
    switch (reading.fault) {
    case LabelFault::None:
        return {};
    case LabelFault::Disabled:
        return tr("Switched off");
    case LabelFault::OtherLength:
        return tr("Another length");
    case LabelFault::OtherDigits:
        return tr("Begins otherwise");
    case LabelFault::CheckDigit:
        return tr("Wrong check digit, %1 would be right").arg(reading.expected);
    case LabelFault::PriceCheckDigit:
        return tr("Wrong check digit of the price, %1 would be right").arg(reading.expected);
    case LabelFault::Zero:
        return tr("Its figure is zero");
    }
    return {};
}

} // namespace shop
