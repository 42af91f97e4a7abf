// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/products/picture_store.h"

#include <QWidget>

namespace shop {

// The picture of a product on the tint of its shelf, with the shelf's edge below; without one the sign
// of goods.
class ProductPicture final : public QWidget
{
    Q_OBJECT

public:
    ProductPicture(Desk &desk, const QSize &size, QWidget *parent = nullptr);

    // image as in ProductSummary; what it shows, for screen readers.
    void setPicture(const QString &image, const QString &shelf, const QString &name);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    PictureStore *m_pictures;
    QString m_image;
    QString m_shelf;
};

} // namespace shop
