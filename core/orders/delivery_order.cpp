// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/delivery_order.h"

#include "core/base/field_error.h"
#include "core/base/postal_address.h"
#include "core/base/stored_text.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestNote = 1'000;

Done checkText(const QString &text, QStringView field, qsizetype longest = kLongestText)
{
    if (text.size() > longest)
        return fieldError(u"delivery.textTooLong", field);
    if (!canBeStored(text))
        return fieldError(u"delivery.textMalformed", field);
    return {};
}

Done checkAddress(const DeliveryOrder &order)
{
    const ShippingAddress &to = order.address;
    SHOP_TRY(checkText(to.street, u"street"));
    SHOP_TRY(checkText(to.city, u"city"));
    SHOP_TRY(checkText(to.province, u"province"));
    SHOP_TRY(checkText(to.postalCode, u"postalCode"));
    SHOP_TRY(checkText(to.country, u"country"));
    if (order.isCollected())
        return {};
    if (to.street.trimmed().isEmpty())
        return fieldError(u"delivery.addressMissing", u"street");
    if (to.city.trimmed().isEmpty())
        return fieldError(u"delivery.addressMissing", u"city");
    const QList<Province> provinces = provincesOf(to.country);
    const auto isIt = [&](const Province &each) {
        return to.province == each.code || to.province == each.name;
    };
    if (!provinces.isEmpty() && std::none_of(provinces.cbegin(), provinces.cend(), isIt))
        return fieldError(u"delivery.provinceMissing", u"province");
    if (to.postalCode.trimmed().isEmpty() && hasPostcodes(to.country))
        return fieldError(u"delivery.addressMissing", u"postalCode");
    if (!isPostcode(to.country, to.postalCode)) {
        Error error = fieldError(u"delivery.postalCodeForm", u"postalCode");
        error.context.insert(u"form"_s, postcodeForm(to.country));
        return error;
    }
    return {};
}

} // namespace

QString orderPaymentCode(OrderPayment payment)
{
    switch (payment) {
    case OrderPayment::CashOnDelivery:
        return u"cash_on_delivery"_s;
    case OrderPayment::Prepaid:
        return u"prepaid"_s;
    case OrderPayment::Invoice:
        return u"invoice"_s;
    }
    return {};
}

Result<OrderPayment> orderPaymentFromCode(QStringView code)
{
    for (const OrderPayment payment :
         {OrderPayment::CashOnDelivery, OrderPayment::Prepaid, OrderPayment::Invoice}) {
        if (orderPaymentCode(payment) == code)
            return payment;
    }
    return Error{
        ErrorCode::InvalidArgument, u"orderPayment.unknown"_s, {{u"code"_s, code.toString()}}};
}

Done checkDelivery(const DeliveryOrder &order)
{
    const CartCustomer customer = order.agreed.customer.value_or(CartCustomer());
    if (order.agreed.lines.isEmpty())
        return fieldError(u"delivery.noLines", u"lines");
    if (customer.name.trimmed().isEmpty())
        return fieldError(u"delivery.nameMissing", u"name");
    SHOP_TRY(checkText(customer.name, u"name"));
    SHOP_TRY(checkText(customer.phone, u"phone"));
    SHOP_TRY(checkText(order.email, u"email"));
    SHOP_TRY(checkText(order.agreed.note, u"note", kLongestNote));
    SHOP_TRY(checkAddress(order));
    if (order.payment == OrderPayment::Invoice && customer.id.isNull())
        return fieldError(u"delivery.invoiceNeedsCustomer", u"payment");
    return {};
}

} // namespace shop
