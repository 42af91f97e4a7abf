// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_logo_picture.h"

#include <QPainter>

namespace shop {

ReceiptLogo receiptLogoFrom(const QImage &image)
{
    QSize size = image.size();
    if (size.width() > ReceiptLogo::kMostDots || size.height() > ReceiptLogo::kMostRows)
        size = size.scaled(ReceiptLogo::kMostDots, ReceiptLogo::kMostRows, Qt::KeepAspectRatio)
                   .expandedTo({1, 1});
    QImage white((size.width() + 7) / 8 * 8, size.height(), QImage::Format_RGB32);
    white.fill(Qt::white);
    QPainter painter(&white);
    painter.drawImage((white.width() - size.width()) / 2, 0,
                      image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    painter.end();
    const QImage dots =
        white.convertToFormat(QImage::Format_Mono, Qt::MonoOnly | Qt::DiffuseDither);
    ReceiptLogo logo{dots.width(), {}};
    bool isBlack = false;
    for (int y = 0; y < dots.height(); ++y) {
        for (int x = 0; x < dots.width(); x += 8) {
            char eight = 0;
            for (int bit = 0; bit < 8; ++bit) {
                if (qGray(dots.pixel(x + bit, y)) < 128)
                    eight = char(eight | (0x80 >> bit));
            }
            isBlack = isBlack || eight != 0;
            logo.bits.append(eight);
        }
    }
    return isBlack ? logo : ReceiptLogo();
}

LinePicture linePictureOf(const ReceiptLogo &logo)
{
    LinePicture picture{.dots = logo.dots, .rows = {}};
    for (qsizetype row = 0; row < logo.rows(); ++row)
        picture.rows.append(logo.bits.mid(row * (logo.dots / 8), logo.dots / 8));
    return picture;
}

} // namespace shop
