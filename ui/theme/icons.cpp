// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QFile>
#include <QPaintDevice>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr std::array<QStringView, 10> mirroredIcons = {
    u"arrow-left", u"arrow-right", u"chevron-left", u"chevron-right", u"undo",
    u"log-out",    u"backspace",   u"enter",        u"truck",         u"list"};

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QPixmap rendered(const QByteArray &svg, int size, qreal devicePixelRatio, bool mirror)
{
    QSvgRenderer renderer(svg);
    if (!renderer.isValid() || size <= 0) {
        return {};
    }
    const int pixels = qMax(1, qRound(size * devicePixelRatio));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (mirror) {
        painter.translate(pixels, 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

QPixmap drawing(const QString &path, int size, qreal devicePixelRatio)
{
    const QString key = u"shopdesk:%1:%2:%3"_s.arg(path).arg(size).arg(devicePixelRatio);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(resource(path), size, devicePixelRatio, false);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

} // namespace

QPixmap iconPixmap(QStringView name, const QColor &colour, int size, qreal devicePixelRatio,
                   Qt::LayoutDirection direction)
{
    const bool mirror =
        direction == Qt::RightToLeft &&
        std::find(mirroredIcons.begin(), mirroredIcons.end(), name) != mirroredIcons.end();
    const QString key = u"shopdesk:icon:%1:%2:%3:%4:%5"_s.arg(name)
                            .arg(size)
                            .arg(colour.rgba())
                            .arg(devicePixelRatio)
                            .arg(mirror ? 1 : 0);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) {
        return pixmap;
    }
    QByteArray svg = resource(u":/shopdesk/icons/%1.svg"_s.arg(name));
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    pixmap = rendered(svg, size, devicePixelRatio, mirror);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void drawIcon(QPainter &painter, const QRect &rect, QStringView name, const QColor &colour,
              Qt::LayoutDirection direction)
{
    if (name.isEmpty()) {
        return;
    }
    const int size = qMin(rect.width(), rect.height());
    const QPixmap pixmap =
        iconPixmap(name, colour, size, painter.device()->devicePixelRatioF(), direction);
    painter.drawPixmap(
        QPoint(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2),
        pixmap);
}

QIcon icon(QStringView name, const QColor &colour)
{
    QIcon result;
    for (const int size : {16, 18, 20, 24}) {
        for (const qreal ratio : {1.0, 2.0}) {
            result.addPixmap(iconPixmap(name, colour, size, ratio));
        }
    }
    return result;
}

QPixmap appMark(int size, qreal devicePixelRatio)
{
    return drawing(size * devicePixelRatio < 48 ? u":/shopdesk/icons/app-icon-small.svg"_s
                                                : u":/shopdesk/icons/app-icon.svg"_s,
                   size, devicePixelRatio);
}

QIcon applicationIcon()
{
    QIcon result;
    for (const int size : {16, 24, 32, 48, 64, 128, 256}) {
        result.addPixmap(appMark(size, 1.0));
    }
    return result;
}

QPixmap productArt(QStringView name, int size, qreal devicePixelRatio)
{
    return name.isEmpty() || name.contains(u'/')
               ? QPixmap()
               : drawing(u":/shopdesk/product-art/%1.svg"_s.arg(name), size, devicePixelRatio);
}

} // namespace shop
