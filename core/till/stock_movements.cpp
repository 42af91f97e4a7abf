// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/stock_movements.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

StockReason reasonOf(const Order &order, const CartLine &line)
{
    if (order.kind == OrderKind::StockNote)
        return StockReason::WrittenOff;
    if (!line.quantity.isNegative())
        return StockReason::Sold;
    const bool note = order.kind == OrderKind::Sale && line.unitPrice.tenThousandths() == 0;
    return note ? StockReason::WrittenOff : StockReason::Returned;
}

} // namespace

QList<StockMovement> stockMovements(const Order &order)
{
    QList<StockMovement> movements;
    const QString prefix = u"order:"_s + order.id.toString() + u':';
    for (const OrderLine &each : order.lines) {
        const CartLine &line = each.line;
        if (!each.movesStock || line.product.isNull() || line.kind == ProductKind::Service ||
            line.kind == ProductKind::GiftCard)
            continue;
        const StockReason reason = reasonOf(order, line);
        StockMovement movement;
        movement.key = prefix + line.id.toString() + u':' + stockReasonCode(reason);
        movement.product = line.product;
        movement.change = line.quantity.negated();
        movement.reason = reason;
        movement.document = order.id.bytes();
        movement.at = order.placedAt;
        movements.append(movement);
    }
    return movements;
}

} // namespace shop
