// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/painted_text.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>

namespace shop {

namespace {

// Takes the text and leaves everything else out.
class TextEngine final : public QPaintEngine
{
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override
    {
        setActive(true);
        return true;
    }
    bool end() override
    {
        setActive(false);
        return true;
    }
    void updateState(const QPaintEngineState &) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QTransform shown =
            painter()->combinedTransform(); // paper is painted smaller, for one
        const QPointF start = shown.map(at);
        const QRectF rect = shown.mapRect(
            QRectF(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent()));
        // Text of one line comes in pieces where script or font changes.
        const bool goesOn = !lines.isEmpty() && qAbs(start.y() - lines.last().baseline) < 0.5;
        if (!lines.isEmpty())
            text += goesOn ? QString() : QStringLiteral("\n");
        text += item.text();
        if (goesOn && touches(lines.last().rect, rect)) {
            lines.last().text += item.text();
            lines.last().rect |= rect;
        } else {
            lines.append({item.text(), rect, start.y()});
        }
    }
    Type type() const override { return User; }

    QString text;
    QList<PaintedLine> lines;

private:
    static bool touches(const QRectF &left, const QRectF &right)
    {
        return right.left() < left.right() + 1 && left.left() < right.right() + 1;
    }
};

class TextDevice final : public QPaintDevice
{
public:
    explicit TextDevice(const QSize &size) : m_size(size) {}

    QPaintEngine *paintEngine() const override { return &engine; }

    mutable TextEngine engine;

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_size.width();
        case PdmHeight:
            return m_size.height();
        case PdmWidthMM:
            return m_size.width() * 254 / 960;
        case PdmHeightMM:
            return m_size.height() * 254 / 960;
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 96;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        }
        return 0;
    }

private:
    QSize m_size;
};

void paint(QWidget *widget, TextDevice &device, QWidget::RenderFlags flags)
{
    QPainter painter(&device);
    widget->render(&painter, {}, {}, flags);
}

} // namespace

QString paintedText(QWidget *widget)
{
    TextDevice device(widget->size());
    paint(widget, device, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    return device.engine.text;
}

QList<PaintedLine> paintedLines(QWidget *widget)
{
    TextDevice device(widget->size());
    paint(widget, device, {});
    return device.engine.lines;
}

} // namespace shop
