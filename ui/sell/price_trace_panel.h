// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/price_trace.h"
#include "ui/shell/panel.h"

class QGridLayout;

namespace shop {

// Why a line of the ticket costs what it costs: each step with what is left after it, and the
// promotions that took nothing off, with the reason.
class PriceTracePanel final : public Panel
{
    Q_OBJECT

public:
    PriceTracePanel(Desk &desk, const CartLine &line, const std::optional<Discount> &ofSale,
                    const PriceTrace &trace, QWidget *parent = nullptr);

private:
    void take() override { close(); }
    QString stepText(const PriceStep &step, PriceOrigin origin) const;
    QString amountText() const;
    QString discountText(const std::optional<Discount> &discount, const QString &what) const;
    void addRow(QGridLayout *grid, const QString &what, const QString &change, const QString &rest);

    CartLine m_line;
    std::optional<Discount> m_ofSale;
};

} // namespace shop
