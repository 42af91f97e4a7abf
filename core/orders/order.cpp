// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

QString orderKindCode(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
        return u"sale"_s;
    case OrderKind::Return:
        return u"return"_s;
    case OrderKind::ReturnWithoutReceipt:
        return u"return-without-receipt"_s;
    case OrderKind::Void:
        return u"void"_s;
    case OrderKind::Training:
        return u"training"_s;
    case OrderKind::Adjustment:
        return u"adjustment"_s;
    case OrderKind::StockNote:
        return u"stock-note"_s;
    case OrderKind::AccountPayment:
        return u"account-payment"_s;
    }
    return {};
}

Result<OrderKind> orderKindFromCode(QStringView code)
{
    for (const OrderKind kind :
         {OrderKind::Sale, OrderKind::Return, OrderKind::ReturnWithoutReceipt, OrderKind::Void,
          OrderKind::Training, OrderKind::Adjustment, OrderKind::StockNote,
          OrderKind::AccountPayment}) {
        if (orderKindCode(kind) == code)
            return kind;
    }
    return Error{
        ErrorCode::InvalidArgument, u"orderKind.unknown"_s, {{u"code"_s, code.toString()}}};
}

QString channelCode(Channel channel)
{
    switch (channel) {
    case Channel::Counter:
        return u"counter"_s;
    case Channel::Delivery:
        return u"delivery"_s;
    case Channel::Collect:
        return u"collect"_s;
    case Channel::Web:
        return u"web"_s;
    }
    return {};
}

Result<Channel> channelFromCode(QStringView code)
{
    for (const Channel channel :
         {Channel::Counter, Channel::Delivery, Channel::Collect, Channel::Web}) {
        if (channelCode(channel) == code)
            return channel;
    }
    return Error{ErrorCode::InvalidArgument, u"channel.unknown"_s, {{u"code"_s, code.toString()}}};
}

QString orderStatusCode(OrderStatus status)
{
    switch (status) {
    case OrderStatus::Pending:
        return u"pending"_s;
    case OrderStatus::Confirmed:
        return u"confirmed"_s;
    case OrderStatus::Processing:
        return u"processing"_s;
    case OrderStatus::Shipped:
        return u"shipped"_s;
    case OrderStatus::Delivered:
        return u"delivered"_s;
    case OrderStatus::Cancelled:
        return u"cancelled"_s;
    case OrderStatus::Failed:
        return u"failed"_s;
    }
    return {};
}

Result<OrderStatus> orderStatusFromCode(QStringView code)
{
    for (const OrderStatus status :
         {OrderStatus::Pending, OrderStatus::Confirmed, OrderStatus::Processing,
          OrderStatus::Shipped, OrderStatus::Delivered, OrderStatus::Cancelled,
          OrderStatus::Failed}) {
        if (orderStatusCode(status) == code)
            return status;
    }
    return Error{
        ErrorCode::InvalidArgument, u"orderStatus.unknown"_s, {{u"code"_s, code.toString()}}};
}

QString paymentStatusCode(PaymentStatus status)
{
    switch (status) {
    case PaymentStatus::Unpaid:
        return u"unpaid"_s;
    case PaymentStatus::Part:
        return u"part"_s;
    case PaymentStatus::Paid:
        return u"paid"_s;
    case PaymentStatus::PartRefunded:
        return u"part_refunded"_s;
    case PaymentStatus::Refunded:
        return u"refunded"_s;
    }
    return {};
}

Result<PaymentStatus> paymentStatusFromCode(QStringView code)
{
    for (const PaymentStatus status :
         {PaymentStatus::Unpaid, PaymentStatus::Part, PaymentStatus::Paid,
          PaymentStatus::PartRefunded, PaymentStatus::Refunded}) {
        if (paymentStatusCode(status) == code)
            return status;
    }
    return Error{
        ErrorCode::InvalidArgument, u"paymentStatus.unknown"_s, {{u"code"_s, code.toString()}}};
}

QString tenderMethodCode(TenderMethod method)
{
    switch (method) {
    case TenderMethod::Cash:
        return u"cash"_s;
    case TenderMethod::Card:
        return u"card"_s;
    case TenderMethod::GiftCard:
        return u"gift-card"_s;
    case TenderMethod::StoreCredit:
        return u"store-credit"_s;
    case TenderMethod::Account:
        return u"account"_s;
    case TenderMethod::Transfer:
        return u"transfer"_s;
    case TenderMethod::CashRounding:
        return u"cash-rounding"_s;
    case TenderMethod::Exchange:
        return u"exchange"_s;
    }
    return {};
}

Result<TenderMethod> tenderMethodFromCode(QStringView code)
{
    for (const TenderMethod method :
         {TenderMethod::Cash, TenderMethod::Card, TenderMethod::GiftCard, TenderMethod::StoreCredit,
          TenderMethod::Account, TenderMethod::Transfer, TenderMethod::CashRounding,
          TenderMethod::Exchange}) {
        if (tenderMethodCode(method) == code)
            return method;
    }
    return Error{
        ErrorCode::InvalidArgument, u"tenderMethod.unknown"_s, {{u"code"_s, code.toString()}}};
}

Money Order::change() const
{
    qint64 back = 0;
    for (const Payment &payment : payments)
        back += payment.change().minor();
    return {back, total.currency()};
}

QString Order::numberText() const
{
    return number > 0 ? series + u'-' + QString::number(number) : QString();
}

} // namespace shop
