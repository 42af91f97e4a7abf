// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/cart/totals.h"
#include "ui/shell/desk.h"

#include <QAbstractListModel>
#include <QTimer>

namespace shop {

class PictureStore;

// The lines of the ticket in front, as the delegate shows them.
class CartLineModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit CartLineModel(Desk &desk, QObject *parent = nullptr);

    // Keeps the rows that stay, so that selection and scrolling do not jump.
    void setCart(const Cart &cart, const Totals &totals);
    const CartLine *line(const QModelIndex &index) const;
    QModelIndex indexOf(LineId line) const;
    // Paints the line as just scanned for a moment.
    void flash(LineId line);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QString unitText(const CartLine &line) const;
    QString originText(const CartLine &line) const;
    QString discountText(const CartLine &line, const LineTotals &totals) const;
    QString traceText(const CartLine &line, const LineTotals &totals) const;

    Desk &m_desk;
    QList<CartLine> m_lines;
    QList<LineTotals> m_totals;
    LineId m_flashing;
    QTimer m_flashEnd;
    PictureStore *m_pictures;
};

} // namespace shop
