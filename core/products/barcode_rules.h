// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/unit_price.h"

#include <QList>
#include <QString>

#include <optional>

namespace shop {

// Labels that a scale or the shop prints with a price, weight or count inside the barcode. GS1
// leaves the prefixes 02 and 20 to 29 to each country and shop, so the layouts are rules of the shop.

// Which figure a label carries.
enum class LabelFigure { Amount, Weight, Count };
QString labelFigureCode(LabelFigure figure); // "amount", "weight", "count"

// How one kind of label is laid out. Each character of the pattern is one of the code:
//
//     0-9  this digit           I  item code          P  price, N  count, W  weight in kg
//     .    any digit            V  check digit of the price (GS1 General Specifications §7.9)
//                               C  check digit of the whole code (same, §7.9.1), last
//
// A pattern has at least one fixed digit in front, one run of I and one run of P, W or N. V stands for
// a price of four or five digits. A 12-digit pattern (UPC-A) also fits the code read as EAN-13.
struct LabelRule {
    QString name; // 1 to 60 characters
    QString pattern; // 6 to 32 characters
    std::optional<int> decimals; // of the figure; none: those of the currency, grams, whole pieces
    bool enabled = true;

    friend bool operator==(const LabelRule &, const LabelRule &) = default;
};

// Errors label.patternMalformed ("position" from 1), label.nameMissing, label.nameTooLong,
// label.decimalsOutOfRange, each with "field" (and "rule" from 1 for a list), label.tooManyRules.
Done checkLabelRule(const LabelRule &rule);
Done checkLabelRules(const QList<LabelRule> &rules); // at most 50
// Meaningful only for a pattern that passed the check.
LabelFigure figureOf(const LabelRule &rule);

// What a label said. The figure is never zero.
struct Label {
    QString itemCode; // as in the code, leading zeros kept
    QString baseCode; // the code with the figure zero: how some shops store the product's barcode
    LabelFigure figure = LabelFigure::Amount;
    qint64 digits = 0; // of the figure, without a point
    std::optional<int> decimals; // as in the rule
    QString rule; // its name

    friend bool operator==(const Label &, const Label &) = default;
};

// The first enabled rule that fits the code with all its check digits; nothing where none does.
std::optional<Label> decodeLabel(const QList<LabelRule> &rules, QStringView scanned);

// Why a rule does not fit, in the order it is looked at.
enum class LabelFault {
    None,
    Disabled,
    OtherLength,
    OtherDigits,
    CheckDigit,
    PriceCheckDigit,
    Zero
};

// How one rule reads a code: for the tester in settings.
struct LabelReading {
    struct Field {
        QChar symbol; // of the pattern; '0' for fixed digits
        qsizetype from = 0; // in `code`
        QString digits;
        friend bool operator==(const Field &, const Field &) = default;
    };
    LabelFault fault = LabelFault::None;
    QString code; // the digits as the rule sees them; empty with OtherLength
    QList<Field> fields; // as far as they could be read
    int expected = -1; // the digit that would be right, for the two check digits
};

// Every rule's reading, as the rules given, and which of them decides (-1: none).
struct LabelExplanation {
    QList<LabelReading> readings;
    qsizetype chosen = -1;
};
LabelExplanation explainLabel(const QList<LabelRule> &rules, QStringView scanned);

// The price check digit of 4 or 5 digits (GS1 General Specifications §7.9.2 to §7.9.4); -1 for
// anything else.
int priceCheckDigit(QStringView price);

// The amount on an amount label. Rounded half up where the label has more decimals than the
// currency. Error money.overflow.
Result<Money> labelAmount(const Label &label, Currency currency);

// What a label makes of a line: domain.md, "A price-embedded label is the truth for its line".
struct LabelledLine {
    Quantity quantity;
    std::optional<Money>
        amount; // set: the line comes to exactly this, whatever quantity × price is

    friend bool operator==(const LabelledLine &, const LabelledLine &) = default;
};

// `times` is the quantity typed before the scan. With an amount the quantity takes the remainder:
// amount / price, or `times` for pieces and where there is no price. Errors label.unitMismatch
// (a weight on goods counted otherwise), quantity.overflow, money.overflow.
Result<LabelledLine> applyLabel(const Label &label, const std::optional<UnitPrice> &price,
                                Unit unit, Quantity times, Currency currency);

// Layouts to choose from, and those a shop of a country (ISO 3166-1 alpha-2) begins with.
struct LabelPreset {
    QString id; // "upc-price", "nordic-weight-3", ...
    LabelRule rule;
};
QList<LabelPreset> labelPresets();
QList<LabelRule> defaultLabelRules(QStringView country);

} // namespace shop
