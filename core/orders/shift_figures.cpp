// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/shift_figures.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

QList<ShiftFigure> shiftFigures(const Order &order)
{
    switch (order.kind) {
    case OrderKind::Sale:
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
    case OrderKind::Void:
        break;
    case OrderKind::Training:
    case OrderKind::Adjustment:
    case OrderKind::StockNote:
        return {};
    }
    if (order.shift.isNull())
        return {};

    QList<ShiftFigure> figures;
    figures.append({order.shift, u"document"_s, orderKindCode(order.kind), 0, 1,
                    order.total.minor(), order.tax.minor()});
    for (const TaxTotal &tax : order.taxes)
        figures.append({order.shift, u"tax"_s, tax.name, tax.rate.millionths(), 1, tax.base.minor(),
                        tax.tax.minor()});
    for (const Payment &payment : order.payments) {
        const QString method = tenderMethodCode(payment.method);
        const auto known = std::find_if(figures.begin(), figures.end(), [&](const auto &figure) {
            return figure.heading == u"tender" && figure.name == method;
        });
        if (known == figures.end()) {
            figures.append({order.shift, u"tender"_s, method, 0, 1, payment.amount.minor(), 0});
        } else {
            known->count += 1;
            known->amountMinor += payment.amount.minor();
        }
    }
    return figures;
}

} // namespace shop
