// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/shelf_label_picture.h"

#include "core/base/amount_text.h"
#include "ui/print/barcode_bars.h"

#include <QCoreApplication>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal kMmPerInch = 25.4;
constexpr qreal kWidth = 50, kHeight = 30; // mm, of the label it is laid out for
constexpr qreal kMargin = 2.2;
constexpr qreal kNameMm = 2.5, kTextMm = 1.75, kSmallMm = 1.4, kPriceMm = 9;
constexpr qreal kModuleMm = 0.34; // at most; the bars of a GTIN are then 38 mm wide
constexpr int kQuiet = 11; // modules left of the first bar, 7 right of the last
constexpr int kQuietAfter = 7;
constexpr qreal kPriceGap = 0.4;

QFont sans(qreal pixels, QFont::Weight weight)
{
    QFont font;
    font.setFamilies({u"Shopdesk Sans"_s, u"Inter"_s, u"DejaVu Sans"_s, u"sans-serif"_s});
    font.setPixelSize(qMax(1, qRound(pixels)));
    font.setWeight(weight);
    return font;
}

QFont mono(qreal pixels)
{
    QFont font;
    font.setFamilies(
        {u"Shopdesk Mono"_s, u"DejaVu Sans Mono"_s, u"Menlo"_s, u"Consolas"_s, u"monospace"_s});
    font.setStyleHint(QFont::Monospace);
    font.setPixelSize(qMax(1, qRound(pixels)));
    return font;
}

QString perText(ReferencePrice::Per per)
{
    switch (per) {
    case ReferencePrice::Per::Kilogram:
        return QCoreApplication::translate("ShelfLabel", "%1 per kg");
    case ReferencePrice::Per::HundredGrams:
        return QCoreApplication::translate("ShelfLabel", "%1 per 100 g");
    case ReferencePrice::Per::Litre:
        return QCoreApplication::translate("ShelfLabel", "%1 per litre");
    case ReferencePrice::Per::HundredMillilitres:
        break;
    }
    return QCoreApplication::translate("ShelfLabel", "%1 per 100 ml");
}

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::Kilogram:
        return QCoreApplication::translate("ShelfLabel", "per kg");
    case Unit::Gram:
        return QCoreApplication::translate("ShelfLabel", "per g");
    case Unit::Litre:
        return QCoreApplication::translate("ShelfLabel", "per litre");
    case Unit::Millilitre:
        return QCoreApplication::translate("ShelfLabel", "per ml");
    case Unit::Metre:
        return QCoreApplication::translate("ShelfLabel", "per metre");
    case Unit::SquareMetre:
        return QCoreApplication::translate("ShelfLabel", "per m²");
    case Unit::Hour:
        return QCoreApplication::translate("ShelfLabel", "per hour");
    case Unit::Piece:
        break;
    }
    return {};
}

// A part of a price and how it stands: small ones are raised.
struct PricePart {
    QString text;
    bool isSmall = false;
};

// "$11.50" as a small sign, a large 11 and a small 50, without the point between.
QList<PricePart> partsOf(const QString &price)
{
    const auto isRtl = [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    };
    if (std::any_of(price.begin(), price.end(), isRtl))
        return {{price, false}};
    const auto first =
        std::find_if(price.begin(), price.end(), [](QChar c) { return c.isDigit(); });
    const auto end =
        std::find_if(price.rbegin(), price.rend(), [](QChar c) { return c.isDigit(); }).base();
    if (first >= end)
        return {{price, false}};
    const QString before(price.begin(), first - price.begin());
    const QString figure(first, end - first);
    const QString behind(end, price.end() - end);
    const auto point =
        std::find_if(figure.rbegin(), figure.rend(), [](QChar c) { return !c.isDigit(); });
    const qsizetype at =
        point == figure.rend() ? -1 : figure.size() - 1 - (point - figure.rbegin());
    const bool hasMinor = at > 0 && figure.size() - at - 1 != 3;
    QList<PricePart> parts{{before.trimmed(), true}, {hasMinor ? figure.first(at) : figure, false}};
    if (hasMinor)
        parts.append({figure.sliced(at + 1), true});
    parts.append({behind.trimmed(), true});
    parts.removeIf([](const PricePart &part) { return part.text.isEmpty(); });
    return parts;
}

// Draws on one label; lengths are millimetres of the label it is laid out for.
class LabelPainter
{
public:
    LabelPainter(QPainter &painter, const QRectF &dots, qreal dotsPerMm)
        : m_painter(painter),
          m_dots(dots),
          m_unit(dotsPerMm *
                 std::min(dots.width() / dotsPerMm / kWidth, dots.height() / dotsPerMm / kHeight))
    {}

    void paint(const LabelText &text)
    {
        paintName(text.name);
        const qreal priceLeft = paintPrice(text);
        paintLines(text, priceLeft);
        const qreal y = bottom(kHeight - 18.6);
        m_painter.fillRect(QRectF(left(), y, right() - left(), std::max(1.0, 0.17 * m_unit)),
                           Qt::black);
        const qreal dateLeft = paintDate(text.printed);
        paintBars(text.barcode, dateLeft);
    }

private:
    qreal left() const { return m_dots.left() + kMargin * m_unit; }
    qreal right() const { return m_dots.right() - kMargin * m_unit; }
    // From the lower edge: what a higher label has more of goes to the name.
    qreal bottom(qreal mm) const { return m_dots.bottom() - mm * m_unit; }

    void paintName(const QString &name);
    qreal paintPrice(const LabelText &text);
    void paintLines(const LabelText &text, qreal priceLeft);
    qreal paintDate(const QString &text);
    void paintBars(const QString &code, qreal end);
    void paintDigits(const ProductBars &bars, qreal x, int module, qreal top);

    QPainter &m_painter;
    QRectF m_dots;
    qreal m_unit; // dots of a millimetre of the design
};

void LabelPainter::paintName(const QString &name)
{
    QTextLayout layout(name, sans(kNameMm * m_unit, QFont::DemiBold));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = m_dots.top() + (kMargin - 0.4) * m_unit;
    for (int i = 0; i < 2; ++i) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(right() - left());
        line.setPosition({0, y});
        y += line.height();
    }
    const QFontMetricsF metrics(layout.font());
    layout.endLayout();
    // What does not fit into two lines ends with an ellipsis.
    const int shown = layout.lineCount() == 0
                          ? 0
                          : layout.lineAt(layout.lineCount() - 1).textStart() +
                                layout.lineAt(layout.lineCount() - 1).textLength();
    for (int i = 0; i < layout.lineCount(); ++i) {
        const QTextLine line = layout.lineAt(i);
        const bool cut = i == layout.lineCount() - 1 && shown < name.size();
        const QString text = cut ? metrics.elidedText(name.sliced(line.textStart()), Qt::ElideRight,
                                                      right() - left())
                                 : name.mid(line.textStart(), line.textLength()).trimmed();
        m_painter.setFont(layout.font());
        m_painter.drawText(QRectF(left(), line.y(), right() - left(), line.height()),
                           Qt::AlignLeading | Qt::AlignTop, text);
    }
}

// The left edge of what it has painted.
qreal LabelPainter::paintPrice(const LabelText &text)
{
    const QList<PricePart> parts = partsOf(text.price);
    qreal size = kPriceMm * m_unit;
    const auto widthOf = [&](qreal pixels) {
        qreal width = 0;
        for (const PricePart &part : parts)
            width += QFontMetricsF(sans(part.isSmall ? pixels * 0.45 : pixels, QFont::Bold))
                         .horizontalAdvance(part.text) +
                     kPriceGap * m_unit;
        return width;
    };
    const qreal most = (right() - left()) * 0.6;
    if (widthOf(size) > most)
        size *= most / widthOf(size);
    const qreal baseline = bottom(kHeight - 17) + (text.isReduced ? -0.5 * m_unit : 0);
    const qreal padding = text.isReduced ? 1.3 * m_unit : 0;
    qreal x = right() - widthOf(size) - padding;
    const qreal begin = x - padding;
    const qreal cap = QFontMetricsF(sans(size, QFont::Bold)).capHeight();
    if (text.isReduced) {
        const QRectF box(begin, baseline - cap - padding, right() - begin, cap + 2 * padding);
        m_painter.setBrush(Qt::black);
        m_painter.drawRoundedRect(box, 0.6 * m_unit, 0.6 * m_unit);
        m_painter.setPen(Qt::white);
    }
    for (const PricePart &part : parts) {
        const QFont font = sans(part.isSmall ? size * 0.45 : size, QFont::Bold);
        const QFontMetricsF metrics(font);
        m_painter.setFont(font);
        m_painter.drawText(
            QPointF(x, part.isSmall ? baseline - cap + metrics.capHeight() : baseline), part.text);
        x += metrics.horizontalAdvance(part.text) + kPriceGap * m_unit;
    }
    m_painter.setPen(Qt::black);
    return begin;
}

void LabelPainter::paintLines(const LabelText &text, qreal priceLeft)
{
    qreal baseline = bottom(kHeight - 17);
    const qreal room = priceLeft - left() - m_unit;
    const auto line = [&](const QString &words, const QFont &font) {
        m_painter.setFont(font);
        const QFontMetricsF metrics(font);
        m_painter.drawText(QPointF(left(), baseline),
                           metrics.elidedText(words, Qt::ElideRight, room));
        baseline -= metrics.height() * 1.05;
    };
    if (text.sku != text.barcode)
        line(text.sku, mono(kSmallMm * m_unit));
    for (auto words = text.lines.rbegin(); words != text.lines.rend(); ++words)
        line(*words, sans(kTextMm * m_unit, QFont::Normal));
}

qreal LabelPainter::paintDate(const QString &text)
{
    const QFont font = mono(kSmallMm * m_unit);
    const qreal x = right() - QFontMetricsF(font).horizontalAdvance(text);
    m_painter.setFont(font);
    m_painter.drawText(QPointF(x, bottom(2.2)), text);
    return x;
}

void LabelPainter::paintBars(const QString &code, qreal end)
{
    const ProductBars bars = productBars(code);
    if (bars.modules.isEmpty())
        return;
    const int modules = kQuiet + int(bars.modules.size()) + kQuietAfter;
    const qreal room = std::max(end - m_dots.left() - m_unit, (right() - m_dots.left()) * 0.8);
    const int module =
        std::max(1, std::min(int(room / modules), int(std::lround(kModuleMm * m_unit))));
    const qreal x = std::floor(m_dots.left() + std::max<qreal>(kQuiet * module, kMargin * m_unit));
    const qreal top = std::floor(bottom(10.3));
    const qreal low = std::floor(bottom(4.3));
    const qreal guard = bars.isEan ? std::floor(bottom(3.5)) : low;
    const qsizetype count = bars.modules.size();
    for (qsizetype i = 0; i < count; ++i) {
        if (!bars.modules[i])
            continue;
        const bool isGuard = bars.isEan && (i < 3 || i >= count - 3 || qAbs(i - count / 2) <= 2);
        m_painter.fillRect(
            QRectF(x + qreal(i) * module, top, module, (isGuard ? guard : low) - top), Qt::black);
    }
    paintDigits(bars, x, module, low);
}

// Below the bars; of an EAN-13 the first digit left of them, the others in their halves.
void LabelPainter::paintDigits(const ProductBars &bars, qreal x, int module, qreal top)
{
    const QFont font = mono(2.4 * m_unit);
    const QFontMetricsF metrics(font);
    const qreal baseline = top + metrics.capHeight() + 0.6 * m_unit;
    m_painter.setFont(font);
    const qreal width = qreal(bars.modules.size()) * module;
    if (!bars.isEan) {
        const QFont small = mono(1.8 * m_unit);
        m_painter.setFont(small);
        m_painter.drawText(QPointF(x, baseline),
                           QFontMetricsF(small).elidedText(bars.digits, Qt::ElideRight, width));
        return;
    }
    const bool isLong = bars.digits.size() == 13;
    const int half = isLong ? 6 : 4;
    if (isLong)
        m_painter.drawText(
            QPointF(x - metrics.horizontalAdvance(bars.digits.first(1)) - 2 * module, baseline),
            bars.digits.first(1));
    for (int i = 0; i < 2 * half; ++i) {
        const QString digit = bars.digits.mid(i + (isLong ? 1 : 0), 1);
        const qreal cell = x + (i < half ? 3 + i * 7 : 8 + i * 7) * module; // behind the guard bars
        m_painter.drawText(
            QPointF(cell + (7 * module - metrics.horizontalAdvance(digit)) / 2, baseline), digit);
    }
}

} // namespace

LabelText labelText(const ShelfLabel &label, const QLocale &locale, const QDate &today)
{
    LabelText text;
    text.name = label.name;
    text.price = toText(label.price, locale);
    text.sku = label.sku;
    text.barcode = label.barcode;
    text.printed = today.toString(u"MM/yy"_s);
    text.isReduced = label.lowest.has_value();
    if (label.lowest)
        text.lines.append(QCoreApplication::translate("ShelfLabel", "30-day lowest %1")
                              .arg(toText(*label.lowest, locale)));
    if (const QString unit = unitText(label.unit); !unit.isEmpty())
        text.lines.append(unit);
    if (label.reference)
        text.lines.append(
            perText(label.reference->per).arg(toText(label.reference->price, locale)));
    return text;
}

void paintShelfLabel(QPainter &painter, const QRectF &dots, qreal dotsPerMm, const LabelText &text)
{
    painter.save();
    painter.setClipRect(dots);
    painter.setPen(Qt::black);
    LabelPainter(painter, dots, dotsPerMm).paint(text);
    painter.restore();
}

QImage shelfLabelImage(const LabelText &text, const QSizeF &mm, int dotsPerInch)
{
    const qreal dotsPerMm = dotsPerInch / kMmPerInch;
    QImage image((mm * dotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintShelfLabel(painter, QRectF(image.rect()), dotsPerMm, text);
    return image;
}

} // namespace shop
