// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "ui/theme/paint.h"

#include <QString>

namespace shop {

// The words for orders. One that is collected is "ready to collect" where another is "shipped", and
// "collected" where it is "delivered".
QString orderStatusText(OrderStatus status, Channel channel);
Tone orderStatusTone(OrderStatus status);
QString orderStatusIcon(OrderStatus status);
QString channelText(Channel channel); // "delivery"
// What a button says that takes the order there: "Mark as shipped".
QString orderMoveText(OrderStatus to, Channel channel);
QString orderMoveIcon(OrderStatus to, Channel channel);
// "Tomas confirmed the order"; who: empty for nobody known.
QString orderStepText(const OrderStep &step, const QString &who, Channel channel,
                      const QLocale &locale);
// "Total, to pay on delivery".
QString orderTotalText(const DeliveryOrder &order);

} // namespace shop
