// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/barcode_rules.h"

#include "core/base/decimal.h"
#include "core/base/field_error.h"
#include "core/base/gtin.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kShortestPattern = 6;
constexpr qsizetype kLongestPattern = 32;
constexpr qsizetype kLongestName = 60;
constexpr qsizetype kMostRules = 50;
constexpr qsizetype kLongestFigure = 9;
constexpr int kWeightDecimals = 3; // grams of a kilogram

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool isFigure(QChar c)
{
    return c == u'P' || c == u'W' || c == u'N';
}

struct Run {
    qsizetype from = -1;
    qsizetype length = 0;
};

// Where a symbol stands in the pattern; a length of -1 where it stands in two places.
Run runOf(QStringView pattern, QChar symbol)
{
    const qsizetype from = pattern.indexOf(symbol);
    if (from < 0)
        return {};
    const qsizetype to = pattern.lastIndexOf(symbol) + 1;
    const QStringView run = pattern.sliced(from, to - from);
    const bool whole = std::all_of(run.begin(), run.end(), [&](QChar c) { return c == symbol; });
    return {from, whole ? to - from : -1};
}

QChar figureSymbol(QStringView pattern)
{
    const auto found = std::find_if(pattern.begin(), pattern.end(), isFigure);
    return found == pattern.end() ? QChar() : *found;
}

Error malformed(qsizetype position)
{
    return {ErrorCode::InvalidArgument,
            u"label.patternMalformed"_s,
            {{u"field"_s, u"pattern"_s}, {u"position"_s, position + 1}}};
}

Done checkPattern(QStringView pattern)
{
    if (pattern.size() < kShortestPattern || pattern.size() > kLongestPattern)
        return malformed(std::min(pattern.size(), kLongestPattern));
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isDigit(pattern[i]) && !u"IPWNVC."_s.contains(pattern[i]))
            return malformed(i);
    }
    if (!isDigit(pattern[0]))
        return malformed(0);
    const QChar symbol = figureSymbol(pattern);
    if (symbol.isNull() || runOf(pattern, u'I').from < 0)
        return malformed(pattern.size());
    for (const QChar c : {u'I', u'P', u'W', u'N', u'V', u'C'}) {
        const Run run = runOf(pattern, c);
        const bool foreign = isFigure(c) && c != symbol && run.from >= 0;
        const bool tooLong = (isFigure(c) && run.length > kLongestFigure) ||
                             ((c == u'V' || c == u'C') && run.length > 1);
        if (run.length < 0 || foreign || tooLong)
            return malformed(run.from);
    }
    const Run price = runOf(pattern, u'P');
    const Run verifier = runOf(pattern, u'V');
    if (verifier.length > 0 && price.length != 4 && price.length != 5)
        return malformed(verifier.from);
    const Run check = runOf(pattern, u'C');
    if (check.length > 0 && check.from != pattern.size() - 1)
        return malformed(check.from);
    return {};
}

// Factors of GS1 General Specifications §7.9.2: the product of a digit and 2, 3 or 5, with the tens
// taken off or put on.
int twoMinus(int digit)
{
    return (2 * digit - 2 * digit / 10) % 10;
}
int fiveMinus(int digit)
{
    return (5 * digit - 5 * digit / 10) % 10;
}
int fivePlus(int digit)
{
    return (5 * digit + 5 * digit / 10) % 10;
}

int value(QChar digit)
{
    return digit.unicode() - u'0';
}

// The digits of the code at the length of the pattern. A valid GTIN is kept in 14 digits; what
// the pattern is shorter by must be zeros.
QString atLength(const QString &key, qsizetype length)
{
    if (key.size() == length)
        return key;
    if (key.size() != 14 || length > 14)
        return {};
    const QStringView lead = QStringView(key).first(14 - length);
    const bool zeros = std::all_of(lead.begin(), lead.end(), [](QChar c) { return c == u'0'; });
    return zeros ? key.last(length) : QString();
}

QList<LabelReading::Field> fieldsOf(QStringView pattern, QStringView code)
{
    QList<LabelReading::Field> fields;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const QChar symbol = isDigit(pattern[i]) ? QChar(u'0') : pattern[i];
        if (fields.isEmpty() || fields.last().symbol != symbol)
            fields.append({symbol, i, {}});
        fields.last().digits += code[i];
    }
    return fields;
}

QString digitsOf(const LabelReading &reading, QChar symbol)
{
    for (const LabelReading::Field &field : reading.fields) {
        if (field.symbol == symbol)
            return field.digits;
    }
    return {};
}

LabelReading read(const LabelRule &rule, const QString &key)
{
    LabelReading reading;
    const auto failed = [&](LabelFault why, int expected = -1) {
        reading.fault = why;
        reading.expected = expected;
        return reading;
    };
    if (!rule.enabled)
        return failed(LabelFault::Disabled);
    const QStringView pattern = rule.pattern;
    reading.code = atLength(key, pattern.size());
    if (reading.code.isEmpty())
        return failed(LabelFault::OtherLength);
    if (!areDigits(reading.code))
        return failed(LabelFault::OtherDigits);
    reading.fields = fieldsOf(pattern, reading.code);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isDigit(pattern[i]) && pattern[i] != reading.code[i])
            return failed(LabelFault::OtherDigits);
    }
    if (pattern.endsWith(u'C')) {
        const int right = gs1CheckDigit(QStringView(reading.code).chopped(1));
        if (right != value(reading.code.back()))
            return failed(LabelFault::CheckDigit, right);
    }
    const QString verifier = digitsOf(reading, u'V');
    if (!verifier.isEmpty()) {
        const int right = priceCheckDigit(digitsOf(reading, u'P'));
        if (right != value(verifier.front()))
            return failed(LabelFault::PriceCheckDigit, right);
    }
    if (digitsOf(reading, figureSymbol(pattern)).toLongLong() == 0)
        return failed(LabelFault::Zero);
    return reading;
}

QString baseCodeOf(QStringView pattern, const QString &code)
{
    QString base = code;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (isFigure(pattern[i]) || pattern[i] == u'V')
            base[i] = u'0';
    }
    if (pattern.endsWith(u'C'))
        base.back() = QChar(char16_t(u'0' + gs1CheckDigit(QStringView(base).chopped(1))));
    return base;
}

Result<Quantity> timesOf(Quantity one, Quantity times)
{
    const auto product =
        multiplyDivide(one.thousandths(), times.thousandths(), 1000, Rounding::HalfUp);
    if (!product || qAbs(*product) > Quantity::kMaxThousandths)
        return fieldError(u"quantity.overflow", u"quantity");
    return Quantity::fromThousandths(*product);
}

// Thousandths of the unit the goods are sold in.
Result<Quantity> weightIn(const Label &label, Unit unit)
{
    const int decimals = label.decimals.value_or(kWeightDecimals);
    const qint64 grams = label.digits * powerOfTen(kWeightDecimals - decimals);
    if (unit == Unit::Kilogram || unit == Unit::Litre || unit == Unit::Metre)
        return Quantity::fromThousandths(grams);
    if (unit == Unit::Gram || unit == Unit::Millilitre)
        return timesOf(Quantity::fromThousandths(grams), Quantity::pieces(1000));
    return Error{ErrorCode::FailedPrecondition,
                 u"label.unitMismatch"_s,
                 {{u"field"_s, u"barcode"_s}, {u"unit"_s, unitCode(unit)}}};
}

Result<LabelledLine> withAmount(const Label &label, const std::optional<UnitPrice> &price,
                                Unit unit, Quantity times, Currency currency)
{
    SHOP_TRY_VALUE(one, labelAmount(label, currency));
    SHOP_TRY_VALUE(amount, one.times(times.thousandths(), 1000, Rounding::HalfUp));
    if (unit == Unit::Piece || !price || price->tenThousandths() <= 0)
        return LabelledLine{times, amount};
    const qint64 scale = UnitPrice::kScale / currency.minorPerMajor();
    const auto scaled = checkedMultiply(amount.minor(), scale);
    const auto quantity =
        scaled ? multiplyDivide(*scaled, 1000, price->tenThousandths(), Rounding::HalfUp)
               : std::nullopt;
    if (!quantity || qAbs(*quantity) > Quantity::kMaxThousandths)
        return fieldError(u"quantity.overflow", u"quantity");
    // Goods dearer than the label is exact still leave a trace of quantity.
    return LabelledLine{Quantity::fromThousandths(*quantity == 0 ? 1 : *quantity), amount};
}

} // namespace

QString labelFigureCode(LabelFigure figure)
{
    switch (figure) {
    case LabelFigure::Amount:
        return u"amount"_s;
    case LabelFigure::Weight:
        return u"weight"_s;
    case LabelFigure::Count:
        return u"count"_s;
    }
    return {};
}

Done checkLabelRule(const LabelRule &rule)
{
    if (rule.name.trimmed().isEmpty())
        return fieldError(u"label.nameMissing", u"name");
    if (rule.name.size() > kLongestName || rule.name.contains(QChar::Null) ||
        !rule.name.isValidUtf16())
        return fieldError(u"label.nameTooLong", u"name");
    SHOP_TRY(checkPattern(rule.pattern));
    const int most = figureOf(rule) == LabelFigure::Amount ? 4 : kWeightDecimals;
    if (rule.decimals && (*rule.decimals < 0 || *rule.decimals > most))
        return Error{ErrorCode::InvalidArgument,
                     u"label.decimalsOutOfRange"_s,
                     {{u"field"_s, u"decimals"_s}, {u"most"_s, most}}};
    return {};
}

Done checkLabelRules(const QList<LabelRule> &rules)
{
    if (rules.size() > kMostRules)
        return Error{ErrorCode::InvalidArgument,
                     u"label.tooManyRules"_s,
                     {{u"field"_s, u"rules"_s}, {u"most"_s, kMostRules}}};
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const Done checked = checkLabelRule(rules[i]);
        if (!checked) {
            Error error = checked.error();
            error.context.insert(u"rule"_s, i + 1);
            return error;
        }
    }
    return {};
}

LabelFigure figureOf(const LabelRule &rule)
{
    const QChar symbol = figureSymbol(rule.pattern);
    if (symbol == u'W')
        return LabelFigure::Weight;
    return symbol == u'N' ? LabelFigure::Count : LabelFigure::Amount;
}

LabelExplanation explainLabel(const QList<LabelRule> &rules, QStringView scanned)
{
    LabelExplanation explanation;
    const QString key = barcodeKey(scanned).valueOr(QString());
    for (const LabelRule &rule : rules) {
        explanation.readings.append(read(rule, key));
        if (explanation.chosen < 0 && explanation.readings.last().fault == LabelFault::None)
            explanation.chosen = explanation.readings.size() - 1;
    }
    return explanation;
}

std::optional<Label> decodeLabel(const QList<LabelRule> &rules, QStringView scanned)
{
    const auto key = barcodeKey(scanned);
    if (!key)
        return std::nullopt;
    for (const LabelRule &rule : rules) {
        const LabelReading reading = read(rule, *key);
        if (reading.fault != LabelFault::None)
            continue;
        return Label{
            digitsOf(reading, u'I'), baseCodeOf(rule.pattern, reading.code),
            figureOf(rule),          digitsOf(reading, figureSymbol(rule.pattern)).toLongLong(),
            rule.decimals,           rule.name};
    }
    return std::nullopt;
}

int priceCheckDigit(QStringView price)
{
    if (!areDigits(price))
        return -1;
    if (price.size() == 4) {
        const int sum = twoMinus(value(price[0])) + twoMinus(value(price[1])) +
                        3 * value(price[2]) % 10 + fiveMinus(value(price[3]));
        return 3 * sum % 10;
    }
    if (price.size() != 5)
        return -1;
    const int sum = fivePlus(value(price[0])) + twoMinus(value(price[1])) +
                    fiveMinus(value(price[2])) + fivePlus(value(price[3])) +
                    twoMinus(value(price[4]));
    const int rest = (10 - sum % 10) % 10;
    for (int digit = 0; digit < 10; ++digit) {
        if (fiveMinus(digit) == rest)
            return digit;
    }
    return -1;
}

Result<Money> labelAmount(const Label &label, Currency currency)
{
    const int decimals = label.decimals.value_or(currency.exponent());
    return Money(label.digits, currency)
        .times(currency.minorPerMajor(), powerOfTen(decimals), Rounding::HalfUp);
}

Result<LabelledLine> applyLabel(const Label &label, const std::optional<UnitPrice> &price,
                                Unit unit, Quantity times, Currency currency)
{
    switch (label.figure) {
    case LabelFigure::Amount:
        return withAmount(label, price, unit, times, currency);
    case LabelFigure::Weight: {
        SHOP_TRY_VALUE(weight, weightIn(label, unit));
        SHOP_TRY_VALUE(quantity, timesOf(weight, times));
        return LabelledLine{quantity, std::nullopt};
    }
    case LabelFigure::Count:
        break;
    }
    const int decimals = label.decimals.value_or(0);
    SHOP_TRY_VALUE(
        quantity,
        timesOf(Quantity::fromThousandths(label.digits * powerOfTen(3 - decimals)), times));
    return LabelledLine{quantity, std::nullopt};
}

} // namespace shop
