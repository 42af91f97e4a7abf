// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/products/promotion.h"
#include "ui/shell/panel.h"

class QLineEdit;
class QVBoxLayout;

namespace shop {

class PlainLabel;
class TicketDesk;

// What a product costs, how many are here and what promotions are for it; nothing is put on the
// ticket. Each scan shows the next product.
class PriceCheckPanel final : public Panel
{
    Q_OBJECT

public:
    PriceCheckPanel(Desk &desk, const TicketDesk &tickets, QWidget *parent = nullptr);

    void look(const QString &code);

private:
    void take() override;
    void show(const ScannedProduct &scanned, const QList<Promotion> &promotions);

    const TicketDesk &m_tickets;
    QLineEdit *m_code;
    PlainLabel *m_name;
    PlainLabel *m_price;
    PlainLabel *m_stock;
    PlainLabel *m_promotions;
};

} // namespace shop
