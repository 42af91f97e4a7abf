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
        // Text of one line comes in pieces where script or font changes.
        if (!text.isEmpty())
            text += qAbs(at.y() - m_y) < 0.5 ? QString() : QStringLiteral("\n");
        m_y = at.y();
        text += item.text();
    }
    Type type() const override { return User; }

    QString text;

private:
    qreal m_y = 0;
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

} // namespace

QString paintedText(QWidget *widget)
{
    TextDevice device(widget->size());
    {
        QPainter painter(&device);
        widget->render(&painter, {}, {}, QWidget::DrawWindowBackground | QWidget::DrawChildren);
    }
    return device.engine.text;
}

} // namespace shop
