// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "ui/shell/panel.h"

class QComboBox;
class QLineEdit;

namespace shop {

class PlainLabel;
class Segment;
class TicketDesk;

// A discount on a line of the ticket, or on the sale: in percent, as an amount, or by the new total;
// with its reason. Nothing typed, or 0, takes it away.
class DiscountPanel final : public Panel
{
    Q_OBJECT

public:
    DiscountPanel(Desk &desk, TicketDesk &tickets, const CartLine *line, QWidget *parent = nullptr);

private:
    void take() override;
    void refresh();
    Money before() const; // what is reduced
    Result<std::optional<Discount>> discount() const;

    TicketDesk &m_tickets;
    LineId m_line; // null: the sale
    Segment *m_kind;
    QLineEdit *m_value;
    QComboBox *m_reason;
    PlainLabel *m_total;
};

} // namespace shop
