// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/storefront/product_picture.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QPainterPath>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kEdge = 4;

} // namespace

ProductPicture::ProductPicture(Desk &desk, const QSize &size, QWidget *parent)
    : QWidget(parent),
      m_host(&desk.theme()),
      m_pictures(new PictureStore(desk, qMax(size.width(), size.height()) * 2, this))
{
    setFixedSize(size);
    connect(m_pictures, &PictureStore::arrived, this, [this] { update(); });
    followTheme(m_host, this);
}

void ProductPicture::setPicture(const QString &image, const QString &shelf, const QString &name)
{
    m_image = image;
    m_shelf = shelf;
    setAccessibleName(name);
    update();
}

void ProductPicture::paintEvent(QPaintEvent *)
{
    const ShelfColours &shelf = m_host->theme().shelf(m_shelf);
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const bool small = height() < 100;
    QPainterPath corners;
    corners.addRoundedRect(rect(), small ? radius::control : radius::card,
                           small ? radius::control : radius::card);
    painter.setClipPath(corners);
    painter.fillRect(rect(), shelf.tint);
    const QRect inner = rect().adjusted(0, 0, 0, small ? 0 : -kEdge);
    const int room = inner.height() * 3 / 4;
    QPixmap picture = m_pictures->picture(m_image);
    if (picture.isNull())
        picture = productArt(m_image.startsWith(u"art:"_s) ? m_image.mid(4) : QString(), room,
                             devicePixelRatioF());
    if (picture.isNull()) {
        const int side = qMin(64, room);
        drawIcon(painter,
                 QRect(inner.center().x() - side / 2, inner.center().y() - side / 2, side, side),
                 u"package", shelf.edge);
    } else {
        const QSizeF given = picture.deviceIndependentSize();
        const QSizeF size =
            m_image.startsWith(u"art:"_s) ? given : given.scaled(inner.size(), Qt::KeepAspectRatio);
        painter.drawPixmap(QRectF(QPointF(inner.x() + (inner.width() - size.width()) / 2,
                                          inner.y() + (inner.height() - size.height()) / 2),
                                  size),
                           picture, picture.rect());
    }
    if (!small)
        painter.fillRect(0, height() - kEdge, width(), kEdge, shelf.edge);
}

} // namespace shop
