// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/sell/return_lines.h"
#include "ui/shell/panel.h"

class QComboBox;
class QGridLayout;

namespace shop {

class PlainLabel;
class Stepper;
class Switch;
class TicketDesk;

// The lines of a receipt, each to come back in part or whole (screens.md §09): quantity, reason,
// back to stock or written off. A scan is one more of that line. Ctrl+Enter puts them on the ticket,
// F12 goes on to the refund at once.
class ReturnPanel final : public Panel
{
    Q_OBJECT

public:
    ReturnPanel(Desk &desk, TicketDesk &tickets, const ReturnableReceipt &receipt,
                QWidget *parent = nullptr);

    // One more of the line with this code; its products are looked up.
    void scanned(const QString &code);

Q_SIGNALS:
    void added(bool payNow);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        OrderLine sold;
        Returned returned;
        Stepper *quantity;
        QComboBox *reason;
        Switch *restock;
        PlainLabel *amount;
    };
    void addRow(const OrderLine &sold, const Returned &returned, QGridLayout *grid);
    void addOne(ProductId product, Quantity pack);
    void refresh();
    void take() override { put(false); }
    void put(bool payNow);

    TicketDesk &m_tickets;
    Order m_order;
    QList<Row> m_rows;
    PlainLabel *m_total;
};

} // namespace shop
