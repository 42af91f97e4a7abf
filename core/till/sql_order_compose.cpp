// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_order_compose.h"

#include "core/base/field_error.h"
#include "core/storage/command_log.h"
#include "core/till/sale_request.h"

#include <QDataStream>
#include <QIODevice>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

SaleRequest saleRequest(const PlaceOrder &request)
{
    SaleRequest sale;
    sale.id = request.id;
    sale.atRegister = request.atRegister;
    sale.cart = request.cart;
    sale.cartVersion = request.cartVersion;
    sale.lines = request.lines;
    sale.discount = request.discount;
    sale.customer = request.customer;
    sale.coupons = request.coupons;
    sale.pricedAt = request.pricedAt;
    sale.tenders = request.tenders;
    sale.expectedTotal = request.expectedTotal;
    sale.note = request.note;
    return sale;
}

} // namespace

QByteArray orderRequestHash(const PlaceOrder &request)
{
    QByteArray bytes = requestBytes(saleRequest(request));
    QDataStream stream(&bytes, QIODevice::Append);
    stream.setVersion(QDataStream::Qt_6_0);
    const ShippingAddress &to = request.address;
    stream << channelCode(request.channel) << request.email << to.street << to.city << to.province
           << to.postalCode << to.country << request.shippingName << request.shipping.minor()
           << orderPaymentCode(request.payment);
    return requestHash(bytes);
}

Result<DeliveryOrder> composeOrder(const Call &call, const PlaceOrder &request,
                                   SqlCounterSales &sales)
{
    if (request.lines.isEmpty())
        return fieldError(u"delivery.noLines", u"lines");
    std::optional<CartLine> shipping;
    if (!request.shipping.isZero()) {
        SHOP_TRY_VALUE(terms, sales.terms(call));
        shipping = shippingLine(request.shippingName, request.shipping, terms.taxes);
    }
    SHOP_TRY_VALUE(agreed, sales.agree(call, saleRequest(request), shipping));
    DeliveryOrder order;
    order.agreed = agreed;
    order.agreed.id = request.id;
    order.agreed.channel = request.channel;
    order.agreed.status = OrderStatus::Pending;
    order.agreed.paymentStatus = PaymentStatus::Unpaid;
    order.email = request.email;
    if (!order.isCollected())
        order.address = request.address;
    order.payment = request.payment;
    order.prepaid = Money::zero(order.agreed.rules.currency);
    // Goods stay on the shelf until they are shipped; the sale that follows moves none.
    for (OrderLine &line : order.agreed.lines)
        line.movesStock = false;
    SHOP_TRY(checkDelivery(order));
    if ((order.payment == OrderPayment::Prepaid) == request.tenders.isEmpty())
        return fieldError(u"delivery.prepaymentMissing", u"payment");
    return order;
}

} // namespace shop
