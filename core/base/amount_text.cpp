// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"

#include "core/base/decimal.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPriceDecimals = 4;
constexpr int kQuantityDecimals = 3;
constexpr int kLongestInput = 200;
constexpr QChar kMinus = u'\u2212';
constexpr QChar kNoBreakSpace = u'\u00a0';

// A scaled number before it gets a locale's clothes.
struct Figure {
    qint64 value = 0;
    int scale = 0;
    int minDecimals = 0;
};

QString localeDigits(const QString &asciiDigits, const QLocale &locale)
{
    const char32_t zero = locale.zeroDigit().toUcs4().value(0, u'0');
    QString digits;
    for (const QChar digit : asciiDigits)
        digits += QChar::fromUcs4(zero + char32_t(digit.unicode() - u'0'));
    return digits;
}

// How a locale groups: "1,23,45,678" has 3 digits in the last group and 2 in the others.
struct Grouping {
    QString separator;
    qsizetype last = 3;
    qsizetype others = 3;
    qsizetype fromDigits = 4; // shorter numbers are not grouped
};

// Learned from what the locale makes of whole numbers. QLocale's own grouping is not used to write,
// because Qt 6.4 takes CLDR's minimumGroupingDigits for the size of the first group and writes
// 1234567 as "1234.567" in Spanish and Polish.
Grouping groupingOf(QLocale locale)
{
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    Grouping grouping{.separator = locale.groupSeparator()};
    const qsizetype unitsPerDigit = locale.zeroDigit().size();
    const QStringList groups =
        locale.toString(qlonglong(111'111'111'111'111)).split(grouping.separator);
    if (grouping.separator.isEmpty() || groups.size() < 3 || unitsPerDigit == 0)
        return {};
    grouping.last = groups.last().size() / unitsPerDigit;
    grouping.others = groups.at(groups.size() - 2).size() / unitsPerDigit;
    const bool groupsEarly =
        locale.toString(qlonglong(powerOfTen(int(grouping.last)))).contains(grouping.separator);
    grouping.fromDigits = grouping.last + (groupsEarly ? 1 : 2);
    return grouping;
}

QString groupedText(const QString &asciiDigits, const QLocale &locale)
{
    const Grouping grouping = groupingOf(locale);
    if (grouping.separator.isEmpty() || asciiDigits.size() < grouping.fromDigits ||
        locale.numberOptions().testFlag(QLocale::OmitGroupSeparator))
        return localeDigits(asciiDigits, locale);
    qsizetype end = asciiDigits.size() - grouping.last;
    QString text = localeDigits(asciiDigits.sliced(end), locale);
    while (end > 0) {
        const qsizetype start = qMax<qsizetype>(0, end - grouping.others);
        text.prepend(grouping.separator);
        text.prepend(localeDigits(asciiDigits.sliced(start, end - start), locale));
        end = start;
    }
    return text;
}

// Without sign.
QString numberText(const Figure &figure, const QLocale &locale)
{
    const quint64 whole = magnitude(figure.value) / quint64(powerOfTen(figure.scale));
    const QString fraction = fractionDigits(figure.value, figure.scale, figure.minDecimals);
    QString text = groupedText(QString::number(whole), locale);
    if (!fraction.isEmpty())
        text += locale.decimalPoint() + localeDigits(fraction, locale);
    return text;
}

// What stands before and behind the digits of an amount.
struct Frame {
    QString before;
    QString behind;
};

// The locale's pattern, learned from a whole number and a sign that stands for the real one.
Frame currencyFrame(const QString &sign, const QLocale &locale)
{
    const QString mark(u'\ue000');
    const QString probe = locale.toCurrencyString(qlonglong(1), mark);
    const QString one = locale.toString(qlonglong(1));
    const qsizetype digitAt = probe.indexOf(one);
    if (digitAt < 0 || !probe.contains(mark))
        return {sign + kNoBreakSpace, {}};
    Frame frame{probe.first(digitAt), probe.sliced(digitAt + one.size())};
    // CLDR currencySpacing: what is no symbol ("$") stands off from the digits ("CAD", "kr.").
    if (frame.before.endsWith(mark) && !sign.back().isSymbol())
        frame.before += kNoBreakSpace;
    if (frame.behind.startsWith(mark) && !sign.front().isSymbol())
        frame.behind.prepend(kNoBreakSpace);
    frame.before.replace(mark, sign);
    frame.behind.replace(mark, sign);
    return frame;
}

// A locale's own sign for its own currency ("kr", "￥"), otherwise the usual one.
QString signFor(const Currency &currency, const QLocale &locale)
{
    if (locale.currencySymbol(QLocale::CurrencyIsoCode) == currency.code()) {
        const QString own = locale.currencySymbol(QLocale::CurrencySymbol);
        if (!own.isEmpty())
            return own;
    }
    return currency.symbol();
}

QString amountText(const Figure &figure, const Currency &currency, const QLocale &locale,
                   AmountStyle style)
{
    QString text = numberText(figure, locale);
    if (style != AmountStyle::Plain && currency.isValid()) {
        const QString sign =
            style == AmountStyle::WithCode ? currency.code() : signFor(currency, locale);
        const Frame frame = currencyFrame(sign, locale);
        text = frame.before + text + frame.behind;
    }
    return figure.value < 0 ? QString(kMinus + text) : text;
}

// Spaces and apostrophes come in several shapes; keyboards have one of each.
char32_t sameShape(char32_t c)
{
    switch (c) {
    case 0x00a0:
    case 0x2007:
    case 0x2009:
    case 0x202f:
        return U' ';
    case 0x2019:
    case 0x02bc:
        return U'\'';
    case 0xff0e:
        return U'.';
    case 0xff0c:
        return U',';
    default:
        return c;
    }
}

char32_t firstOf(const QString &text)
{
    return text.toUcs4().value(0, 0);
}

constexpr char32_t kArabicDecimal = 0x066b;

// The text's digits as ASCII with 'g' for the locale's group separator and 'd' for what can only be
// a decimal separator; nothing when it holds anything else.
std::optional<QString> digitsAndSeparators(const QList<uint> &text, const QLocale &locale)
{
    const char32_t group = sameShape(firstOf(locale.groupSeparator()));
    const char32_t decimal = sameShape(firstOf(locale.decimalPoint()));
    QString result;
    std::optional<char32_t> zero;
    for (const char32_t raw : text) {
        const char32_t c = sameShape(raw);
        if (QChar::category(c) == QChar::Number_DecimalDigit) {
            const int digit = QChar::digitValue(c);
            if (zero.value_or(c - char32_t(digit)) != c - char32_t(digit))
                return std::nullopt;
            zero = c - char32_t(digit);
            result += QChar(u'0' + digit);
        } else if (c == decimal || c == kArabicDecimal) {
            result += u'd';
        } else if (c == group) {
            result += u'g';
        } else if (c == U'.' || c == U',') {
            result += u'd';
        } else {
            return std::nullopt;
        }
    }
    return zero ? std::optional(result) : std::nullopt;
}

bool isGroupedRight(QStringView whole, const Grouping &grouping)
{
    const QList<QStringView> groups = whole.split(u'g');
    if (groups.size() == 1)
        return true;
    if (groups.first().isEmpty() || groups.first().size() > grouping.others ||
        groups.first().startsWith(u'0') || groups.last().size() != grouping.last)
        return false;
    for (qsizetype i = 1; i + 1 < groups.size(); ++i) {
        if (groups.at(i).size() != grouping.others)
            return false;
    }
    return true;
}

struct Parts {
    QString whole;
    QString fraction;
};

std::optional<Parts> splitNumber(const QList<uint> &text, const QLocale &locale)
{
    auto digits = digitsAndSeparators(text, locale);
    if (!digits)
        return std::nullopt;
    const Grouping grouping = groupingOf(locale);
    const char32_t group = sameShape(firstOf(grouping.separator));
    // "12,5" where a comma groups: a lone one that stands where no group ends is a decimal one.
    if ((group == U'.' || group == U',') && digits->count(u'g') == 1 && !digits->contains(u'd') &&
        !isGroupedRight(*digits, grouping))
        digits->replace(u'g', u'd');
    if (digits->count(u'd') > 1)
        return std::nullopt;
    const qsizetype point = digits->indexOf(u'd');
    Parts parts{point < 0 ? *digits : digits->first(point),
                point < 0 ? QString() : digits->sliced(point + 1)};
    if (parts.fraction.contains(u'g') || !isGroupedRight(parts.whole, grouping))
        return std::nullopt;
    parts.whole.remove(u'g');
    return parts;
}

// A locale's pattern may carry direction marks around its sign; people do not see or type them.
QString withoutDirectionMarks(QStringView text)
{
    QString kept;
    for (const QChar c : text) {
        if (c != u'\u200e' && c != u'\u200f' && c != u'\u061c')
            kept += c;
    }
    return kept.trimmed();
}

bool takeMinus(QString &text)
{
    if (!text.startsWith(u'-') && !text.startsWith(kMinus))
        return false;
    text = text.sliced(1).trimmed();
    return true;
}

void takeCurrency(QString &text, const Currency &currency, const QLocale &locale)
{
    if (!currency.isValid())
        return;
    QStringList signs{currency.code(), withoutDirectionMarks(signFor(currency, locale)),
                      currency.symbol()};
    // The longest first: Macau's own sign is "MOP$".
    std::ranges::sort(signs, std::ranges::greater(), &QString::size);
    for (const QString &sign : signs) {
        if (text.startsWith(sign, Qt::CaseInsensitive)) {
            text = text.sliced(sign.size()).trimmed();
            return;
        }
        if (text.endsWith(sign, Qt::CaseInsensitive)) {
            text = text.chopped(sign.size()).trimmed();
            return;
        }
    }
}

Error amountError(const QString &key, QStringView text, QVariantMap context = {})
{
    context.insert(u"text"_s, text.left(40).toString());
    return {ErrorCode::InvalidArgument, key, context};
}

Result<qint64> valueOf(const DecimalReading &reading, QStringView text, int decimals)
{
    if (!reading.fault)
        return reading.value;
    switch (*reading.fault) {
    case DecimalFault::TooManyDecimals:
        return amountError(u"amount.tooManyDecimals"_s, text, {{u"decimals"_s, decimals}});
    case DecimalFault::OutOfRange:
        return amountError(u"amount.outOfRange"_s, text);
    case DecimalFault::Malformed:
        break;
    }
    return amountError(u"amount.malformed"_s, text);
}

Result<qint64> readTyped(QStringView text, const Currency &currency, const QLocale &locale,
                         int decimals, SurplusZeros surplus)
{
    if (text.size() > kLongestInput)
        return amountError(u"amount.malformed"_s, text);
    QString rest = withoutDirectionMarks(text);
    bool negative = takeMinus(rest);
    takeCurrency(rest, currency, locale);
    if (!negative)
        negative = takeMinus(rest);
    const auto parts = splitNumber(rest.toUcs4(), locale);
    if (!parts)
        return amountError(u"amount.malformed"_s, text);
    return valueOf(decimalFromDigits(negative, parts->whole, parts->fraction, decimals, surplus),
                   text, decimals);
}

} // namespace

QString toText(const Money &amount, const QLocale &locale, AmountStyle style)
{
    const int exponent = amount.currency().exponent();
    return amountText({amount.minor(), exponent, exponent}, amount.currency(), locale, style);
}

QString toText(const UnitPrice &price, const QLocale &locale, AmountStyle style)
{
    return amountText({price.tenThousandths(), kPriceDecimals, price.currency().exponent()},
                      price.currency(), locale, style);
}

QString toText(Quantity quantity, const QLocale &locale)
{
    return amountText({quantity.thousandths(), kQuantityDecimals, 0}, {}, locale,
                      AmountStyle::Plain);
}

Result<Money> moneyFromText(QStringView text, Currency currency, const QLocale &locale)
{
    SHOP_TRY_VALUE(minor,
                   readTyped(text, currency, locale, currency.exponent(), SurplusZeros::Refused));
    return Money(minor, currency);
}

Result<UnitPrice> unitPriceFromText(QStringView text, Currency currency, const QLocale &locale)
{
    SHOP_TRY_VALUE(price,
                   readTyped(text, currency, locale, kPriceDecimals, SurplusZeros::Accepted));
    return UnitPrice(price, currency);
}

Result<Quantity> quantityFromText(QStringView text, Unit unit, const QLocale &locale)
{
    const int decimals = unitDecimals(unit);
    SHOP_TRY_VALUE(value, readTyped(text, {}, locale, decimals, SurplusZeros::Refused));
    const auto thousandths =
        multiplyDivide(value, powerOfTen(kQuantityDecimals - decimals), 1, Rounding::TowardsZero);
    if (!thousandths || magnitude(*thousandths) > quint64(Quantity::kMaxThousandths))
        return amountError(u"amount.outOfRange"_s, text);
    return Quantity::fromThousandths(*thousandths);
}

QString toPlainText(const Money &amount)
{
    const int exponent = amount.currency().exponent();
    return decimalText(amount.minor(), exponent, exponent);
}

QString toPlainText(const UnitPrice &price)
{
    return decimalText(price.tenThousandths(), kPriceDecimals, price.currency().exponent());
}

Result<Money> moneyFromPlainText(QStringView text, Currency currency)
{
    const int decimals = currency.exponent();
    SHOP_TRY_VALUE(minor, valueOf(decimalFromPlainText(text, decimals, SurplusZeros::Refused), text,
                                  decimals));
    return Money(minor, currency);
}

Result<UnitPrice> unitPriceFromPlainText(QStringView text, Currency currency)
{
    SHOP_TRY_VALUE(price,
                   valueOf(decimalFromPlainText(text, kPriceDecimals, SurplusZeros::Accepted), text,
                           kPriceDecimals));
    return UnitPrice(price, currency);
}

} // namespace shop
