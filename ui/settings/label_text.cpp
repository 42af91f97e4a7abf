// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/label_text.h"

#include "core/base/amount_text.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("Labels", text);
}

} // namespace

QString figureText(LabelFigure figure)
{
    switch (figure) {
    case LabelFigure::Amount:
        return said(QT_TRANSLATE_NOOP("Labels", "Price"));
    case LabelFigure::Weight:
        return said(QT_TRANSLATE_NOOP("Labels", "Weight"));
    case LabelFigure::Count:
        return said(QT_TRANSLATE_NOOP("Labels", "Count"));
    }
    return {};
}

QString labelText(const Label &label, Currency currency, const QLocale &locale)
{
    const QString code = isolated(label.itemCode);
    if (label.figure == LabelFigure::Amount) {
        const auto amount = labelAmount(label, currency);
        return amount ? said(QT_TRANSLATE_NOOP("Labels", "Item %1, costs %2"))
                            .arg(code, isolated(toText(*amount, locale)))
                      : errorText(amount.error());
    }
    const bool weight = label.figure == LabelFigure::Weight;
    const auto line = applyLabel(label, std::nullopt, weight ? Unit::Kilogram : Unit::Piece,
                                 Quantity::pieces(1), currency);
    if (!line)
        return errorText(line.error());
    const QString quantity = isolated(toText(line->quantity, locale));
    return weight ? said(QT_TRANSLATE_NOOP("Labels", "Item %1, weighs %2 kg")).arg(code, quantity)
                  : said(QT_TRANSLATE_NOOP("Labels", "Item %1, %2 pieces")).arg(code, quantity);
}

QString faultText(const LabelReading &reading)
{
    switch (reading.fault) {
    case LabelFault::None:
        return {};
    case LabelFault::Disabled:
        return said(QT_TRANSLATE_NOOP("Labels", "Switched off"));
    case LabelFault::OtherLength:
        return said(QT_TRANSLATE_NOOP("Labels", "Another length"));
    case LabelFault::OtherDigits:
        return said(QT_TRANSLATE_NOOP("Labels", "Begins otherwise"));
    case LabelFault::CheckDigit:
        return said(QT_TRANSLATE_NOOP("Labels", "Wrong check digit, %1 would be right"))
            .arg(reading.expected);
    case LabelFault::PriceCheckDigit:
        return said(
                   QT_TRANSLATE_NOOP("Labels", "Wrong check digit of the price, %1 would be right"))
            .arg(reading.expected);
    case LabelFault::Zero:
        return said(QT_TRANSLATE_NOOP("Labels", "Its figure is zero"));
    }
    return {};
}

} // namespace shop
