// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/shelf_label.h"

#include <QRegularExpression>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kThousand = 1'000; // grams or millilitres
constexpr qint64 kHundred = 100;
constexpr qint64 kMostContent = 1'000'000'000; // thousandths: a tonne
constexpr qint64 kHighestPrice = 1'000'000'000'000; // ten-thousandths: the sums below fit

// "0,33" to thousandths.
qint64 thousandthsOf(const QString &text)
{
    const qsizetype point = text.indexOf(QRegularExpression(u"[.,]"_s));
    const QString whole = point < 0 ? text : text.first(point);
    const QString rest = point < 0 ? QString() : text.sliced(point + 1);
    return whole.toLongLong() * 1000 + rest.leftJustified(3, u'0', true).toLongLong();
}

qint64 roundedHalfUp(qint64 value, qint64 divisor)
{
    return (value + divisor / 2) / divisor;
}

// To whole minor units, so that it reads like a price.
UnitPrice asPrice(qint64 tenThousandths, const Currency &currency)
{
    const Money amount = UnitPrice(tenThousandths, currency).rounded(Rounding::HalfUp);
    return UnitPrice::fromMoney(amount);
}

} // namespace

std::optional<PackContent> contentInName(QStringView name)
{
    static const QRegularExpression shape(
        u"(?:(?<count>\\d{1,3})\\s*[x×]\\s*)?(?<![\\d.,])(?<figure>\\d{1,6}(?:[.,]\\d{1,3})?)\\s*(?<unit>kg|g|ml|cl|dl|l)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    std::optional<PackContent> content;
    for (auto found = shape.globalMatch(name.toString()); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const QString unit = match.captured(u"unit"_s).toLower();
        const qint64 factor = unit == u"kg" || unit == u"l" ? 1000
                              : unit == u"dl"               ? 100
                              : unit == u"cl"               ? 10
                                                            : 1;
        const qint64 count =
            match.captured(u"count"_s).isEmpty() ? 1 : match.captured(u"count"_s).toLongLong();
        const qint64 thousandths = thousandthsOf(match.captured(u"figure"_s)) * factor * count;
        if (thousandths > 0 && thousandths <= kMostContent)
            content = PackContent{unit.endsWith(u'l'), thousandths};
    }
    return content;
}

std::optional<ReferencePrice> referencePrice(const UnitPrice &price, Unit unit, QStringView name)
{
    using Per = ReferencePrice::Per;
    if (price.tenThousandths() < 0 || price.tenThousandths() > kHighestPrice)
        return std::nullopt;
    if (unit == Unit::Gram || unit == Unit::Millilitre)
        return ReferencePrice{asPrice(price.tenThousandths() * kHundred, price.currency()),
                              unit == Unit::Gram ? Per::HundredGrams : Per::HundredMillilitres};
    const auto content = unit == Unit::Piece ? contentInName(name) : std::nullopt;
    if (!content)
        return std::nullopt;
    const bool isSmall = content->thousandths < kThousand * 1000;
    const qint64 reference = isSmall ? kHundred : kThousand;
    if (content->thousandths == reference * 1000)
        return std::nullopt;
    const qint64 figure =
        roundedHalfUp(price.tenThousandths() * reference * 1000, content->thousandths);
    return ReferencePrice{asPrice(figure, price.currency()),
                          content->isVolume ? (isSmall ? Per::HundredMillilitres : Per::Litre)
                                            : (isSmall ? Per::HundredGrams : Per::Kilogram)};
}

} // namespace shop
