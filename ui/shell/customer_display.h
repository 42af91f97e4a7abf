// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/customer_view.h"
#include "ui/theme/type.h"

#include <QImage>
#include <QWidget>

namespace shop {

class ThemeHost;

// The picture on the customer's screen: the lines of the sale with the newest in sight, the total, the
// change and thanks; between two sales the shop's name, and its picture if it has one. Everything grows
// with the height of the screen. Nothing on it can be pressed.
class CustomerDisplay final : public QWidget
{
    Q_OBJECT

public:
    explicit CustomerDisplay(const ThemeHost *host, QWidget *parent = nullptr);

    void setShopName(const QString &name);
    void setPicture(const QImage &picture); // null: none
    void setView(const CustomerView &view);
    const CustomerView &view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int unit(int parts) const { return height() * parts / 100; } // hundredths of the height
    QFont font(TypeRole role, int parts) const;
    void paintIdle(QPainter &painter);
    void paintLines(QPainter &painter, const QRect &room);
    void paintLine(QPainter &painter, const QRect &row, const CustomerView::Line &line);
    void paintSums(QPainter &painter, const QRect &room);
    void paintThanks(QPainter &painter);
    QString spoken() const;

    const ThemeHost *m_host;
    QString m_shopName;
    QImage m_picture;
    CustomerView m_view;
};

} // namespace shop
