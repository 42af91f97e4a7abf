// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/storefront.h"
#include "ui/shell/desk.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace shop {

class Banner;
class CartRow;
class PayButton;
class PlainLabel;
class Visit;

// What somebody has chosen, with what it comes to and the next step.
class CartPane final : public QWidget
{
    Q_OBJECT

public:
    CartPane(Desk &desk, Visit &visit, QWidget *parent = nullptr);

    // While an order is being made its button places it, with the price of the delivery or without.
    void setStep(const QString &label, bool enabled, const QString &reason, bool delivered);
    void setShopping(); // back to choosing goods

Q_SIGNALS:
    void next();

private:
    void build();
    void refresh();
    void makeRows(const Cart &cart);
    void showTotals();

    Desk &m_desk;
    Visit &m_visit;
    QVBoxLayout *m_lines;
    QHash<LineId, CartRow *> m_rows;
    QList<LineId> m_order;
    PlainLabel *m_empty;
    PlainLabel *m_deliveryLabel;
    PlainLabel *m_delivery;
    PlainLabel *m_taxLabel;
    PlainLabel *m_tax;
    PlainLabel *m_total;
    Banner *m_reason;
    PayButton *m_next;
    bool m_isDelivered = false;
    bool m_mayGoOn = true;
};

} // namespace shop
