// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "ui/shell/desk.h"

#include <QWidget>

namespace shop {

class Button;
class PlainLabel;
class Stepper;
class Visit;

// A line of the cart that the customer changes: picture, name, how many, what it comes to.
class CartRow final : public QWidget
{
    Q_OBJECT

public:
    CartRow(Desk &desk, Visit &visit, const CartLine &line, QWidget *parent = nullptr);

    void show(const CartLine &line, const Money &amount);

private:
    Desk &m_desk;
    Unit m_unit;
    PlainLabel *m_each;
    PlainLabel *m_amount;
    Stepper *m_quantity = nullptr; // none for a deposit, which follows its line
};

} // namespace shop
