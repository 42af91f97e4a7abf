// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "ui/shell/panel.h"

class QGridLayout;

namespace shop {

class PlainLabel;
class Stepper;
class TicketDesk;

// Empties that come back: how many of each deposit. A scan of what carries a deposit, or of the deposit
// itself, is one more of it. They go on the ticket as negative lines (domain.md, "Products").
class EmptiesPanel final : public Panel
{
    Q_OBJECT

public:
    EmptiesPanel(Desk &desk, TicketDesk &tickets, QWidget *parent = nullptr);

    void scanned(const QString &code);

private:
    struct Row {
        ProductSummary deposit;
        Stepper *quantity;
    };
    void show(const QList<ProductSummary> &deposits);
    void addRow(const ProductSummary &deposit, int at);
    void addEmpties(const ProductSummary &deposit, Quantity pack);
    void refresh();
    void take() override;

    TicketDesk &m_tickets;
    QList<Row> m_rows;
    QGridLayout *m_grid;
    PlainLabel *m_hint;
    PlainLabel *m_total;
};

} // namespace shop
