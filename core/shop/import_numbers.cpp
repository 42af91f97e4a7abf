// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_numbers.h"

#include <QStringList>

#include <algorithm>
#include <optional>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c.isDigit();
}

bool isMark(QChar c)
{
    return c == u'.' || c == u',';
}

// Blanks of any width and apostrophes stand between groups only.
bool isFiller(QChar c)
{
    return c.isSpace() || c == u'\'' || c == u'\u2019';
}

struct Parts {
    bool negative = false;
    QString digits; // ASCII digits, points and commas
    QString affix;
};

Parts partsOf(QStringView text)
{
    Parts parts;
    QStringView rest = text.trimmed();
    if (rest.startsWith(u'(') && rest.endsWith(u')')) {
        parts.negative = true;
        rest = rest.sliced(1).chopped(1);
    }
    const auto first = std::find_if(rest.begin(), rest.end(), isDigit);
    auto begin = first;
    // ".50" begins with its point, while the one of "Fr.50" ends a word.
    if (begin != rest.begin() && isMark(*(begin - 1)) &&
        (begin - 1 == rest.begin() || !(begin - 2)->isLetter()))
        --begin;
    auto end = rest.end();
    while (end != begin && !isDigit(*(end - 1)))
        --end;
    for (auto it = begin; it != end; ++it) {
        if (isDigit(*it))
            parts.digits += QChar(char16_t(u'0' + it->digitValue()));
        else if (!isFiller(*it))
            parts.digits += *it;
    }
    QString around =
        QStringView(rest.begin(), begin).toString() + QStringView(end, rest.end()).toString();
    for (const QChar c : std::as_const(around)) {
        if (c == u'-' || c == u'\u2212')
            parts.negative = true;
        else if (c != u'+' && !isFiller(c))
            parts.affix += c;
    }
    // "12.-" and "12.–" are round prices in Switzerland.
    if (parts.affix == u"." || parts.affix == u".\u2013" || parts.affix == u".\u2014") {
        parts.negative = false;
        parts.affix.clear();
    }
    return parts;
}

bool areGroups(const QStringList &groups)
{
    if (groups.first().isEmpty() || groups.first().size() > 3 || groups.last().size() != 3)
        return false;
    // Two figures in the middle: 12,34,567.
    return std::all_of(groups.begin() + 1, groups.end(),
                       [](const QString &group) { return group.size() == 2 || group.size() == 3; });
}

enum class Shape { Malformed, Whole, Point, Comma, Either };

// Which mark is the decimal sign, as far as the figure itself says.
Shape shapeOf(const QString &digits)
{
    const auto points = digits.count(u'.');
    const auto commas = digits.count(u',');
    const bool onlyFigures =
        !digits.isEmpty() &&
        std::all_of(digits.begin(), digits.end(), [](QChar c) { return isDigit(c) || isMark(c); });
    if (!onlyFigures)
        return Shape::Malformed;
    if (points == 0 && commas == 0)
        return Shape::Whole;
    if (points > 0 && commas > 0) {
        const bool pointLast = digits.lastIndexOf(u'.') > digits.lastIndexOf(u',');
        const QChar decimal = pointLast ? u'.' : u',';
        if (digits.count(decimal) != 1 ||
            !areGroups(digits.first(digits.indexOf(decimal)).split(pointLast ? u',' : u'.')))
            return Shape::Malformed;
        return pointLast ? Shape::Point : Shape::Comma;
    }
    const QChar mark = points > 0 ? u'.' : u',';
    const QStringList groups = digits.split(mark);
    if (groups.size() > 2) {
        if (!areGroups(groups))
            return Shape::Malformed;
        return points > 0 ? Shape::Comma : Shape::Point;
    }
    const bool couldGroup = areGroups(groups) && !groups.first().startsWith(u'0');
    if (couldGroup)
        return Shape::Either;
    return points > 0 ? Shape::Point : Shape::Comma;
}

// "12" and "12.50" need no taking apart; "1.500" may be a group.
std::optional<Shape> plainShape(QStringView text)
{
    const auto isAsciiDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto point = std::find_if_not(text.begin(), text.end(), isAsciiDigit);
    if (point == text.begin())
        return std::nullopt;
    if (point == text.end())
        return Shape::Whole;
    const qsizetype decimals = text.end() - point - 1;
    if (*point != u'.' || decimals == 0 || decimals == 3 ||
        !std::all_of(point + 1, text.end(), isAsciiDigit))
        return std::nullopt;
    return Shape::Point;
}

Error malformed(QStringView key, QStringView text)
{
    return {ErrorCode::InvalidArgument, key.toString(), {{u"text"_s, text.left(40).toString()}}};
}

QString plainFrom(QString digits, QChar decimal)
{
    digits.remove(decimal == u'.' ? u',' : u'.');
    digits.replace(decimal, u'.');
    if (digits.startsWith(u'.'))
        digits.prepend(u'0');
    return digits;
}

} // namespace

void DecimalEvidence::add(QStringView text)
{
    const auto plain = plainShape(text);
    const Shape shape = plain ? *plain : shapeOf(partsOf(text).digits);
    m_point += shape == Shape::Point ? 1 : 0;
    m_comma += shape == Shape::Comma ? 1 : 0;
}

DecimalSign DecimalEvidence::sign(QChar separator) const
{
    if (m_point > 0 && m_comma > 0)
        return DecimalSign::Undecided;
    if (m_point > 0)
        return DecimalSign::Point;
    return m_comma > 0 || separator == u';' ? DecimalSign::Comma : DecimalSign::Point;
}

Result<FileNumber> readNumber(QStringView text, DecimalSign sign)
{
    if (plainShape(text))
        return FileNumber{text.toString(), {}};
    if (isScientific(text))
        return malformed(u"import.scientific", text);
    const Parts parts = partsOf(text);
    QString plain;
    switch (shapeOf(parts.digits)) {
    case Shape::Malformed:
        return malformed(u"amount.malformed", text);
    case Shape::Whole:
        plain = parts.digits;
        break;
    case Shape::Point:
        plain = plainFrom(parts.digits, u'.');
        break;
    case Shape::Comma:
        plain = plainFrom(parts.digits, u',');
        break;
    case Shape::Either:
        if (sign == DecimalSign::Undecided)
            return malformed(u"import.numberAmbiguous", text);
        plain = plainFrom(parts.digits, sign == DecimalSign::Point ? u'.' : u',');
        break;
    }
    return FileNumber{parts.negative ? QString(u'-' + plain) : plain, parts.affix};
}

bool looksLikeNumber(const QString &text)
{
    const Parts parts = partsOf(text);
    const bool hasWord = std::count_if(parts.affix.begin(), parts.affix.end(),
                                       [](QChar c) { return c.isLetter(); }) != 0;
    // A currency code is three letters, a unit or a word anything else.
    return shapeOf(parts.digits) != Shape::Malformed && (!hasWord || parts.affix.size() == 3);
}

bool isScientific(QStringView text)
{
    text = text.trimmed();
    const qsizetype e = text.indexOf(u'E', 0, Qt::CaseInsensitive);
    if (e < 1 || e + 1 >= text.size())
        return false;
    QStringView exponent = text.sliced(e + 1);
    if (exponent.startsWith(u'+') || exponent.startsWith(u'-'))
        exponent = exponent.sliced(1);
    const QStringView mantissa = text.first(e);
    return !exponent.isEmpty() && std::all_of(exponent.begin(), exponent.end(), isDigit) &&
           std::all_of(mantissa.begin(), mantissa.end(),
                       [](QChar c) { return isDigit(c) || isMark(c); });
}

} // namespace shop
