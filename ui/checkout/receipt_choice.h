// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

namespace shop {

class Button;
class IconLabel;

// The foot of the payment page: whether this sale's receipt is printed, and whether the drawer
// opens. Each sale begins with what the register is set to.
class ReceiptChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ReceiptChoice(Desk &desk, QWidget *parent = nullptr);

    void start(); // a new sale
    bool isPrinted() const { return m_printed; }

private:
    bool hasPrinter() const;
    void describe();

    Desk &m_desk;
    bool m_printed = false;
    IconLabel *m_receipt;
    Button *m_change;
    IconLabel *m_drawer;
};

} // namespace shop
