// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/return_lines.h"

#include "core/orders/return_share.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kLookBack = 50;

// "1048" means the register's own series, in the generation it is writing now.
Result<QString> ownSeries(Shop &shop, const Call &call, RegisterId at)
{
    SHOP_TRY_VALUE(newest, shop.orders().newest(call, at, kLookBack));
    for (const OrderSummary &each : std::as_const(newest)) {
        if (each.kind == OrderKind::Sale && !each.numberText.isEmpty())
            return each.numberText.section(u'-', 0, -2);
    }
    return QString();
}

Result<QList<Returned>> returnedWith(Shop &shop, const Call &call, const Order &order,
                                     const Cart &ticket)
{
    SHOP_TRY_VALUE(returned, shop.orders().returned(call, order));
    for (qsizetype i = 0; i < order.lines.size(); ++i) {
        for (const CartLine &line : ticket.lines) {
            if (!line.returnOf || line.returnOf->line != order.lines[i].line.id)
                continue;
            SHOP_TRY_VALUE(
                more, withReturned(returned[i], line.quantity.negated(), line.returnOf->share));
            returned[i] = more;
        }
    }
    return returned;
}

} // namespace

Result<ReturnableReceipt> readReturnable(Shop &shop, const Call &call, RegisterId at,
                                         const QString &text, const Cart &ticket)
{
    SHOP_TRY(require(call, Action::Return));
    std::optional<ReceiptNumber> number = receiptNumberFromText(text);
    bool digits = false;
    if (const qint64 bare = text.trimmed().toLongLong(&digits); !number && digits && bare > 0) {
        SHOP_TRY_VALUE(series, ownSeries(shop, call, at));
        number = ReceiptNumber{series, bare};
    }
    const Error notFound{ErrorCode::NotFound, u"order.notFound"_s, {{u"field"_s, u"number"_s}}};
    if (!number)
        return notFound;
    SHOP_TRY_VALUE(id, shop.orders().findByNumber(call, number->series, number->number));
    if (!id)
        return notFound;
    ReturnableReceipt receipt;
    SHOP_TRY_VALUE(order, shop.orders().order(call, *id));
    SHOP_TRY_VALUE(annulled, shop.orders().voidOf(call, *id));
    if (annulled)
        return Error{ErrorCode::FailedPrecondition,
                     u"order.alreadyVoided"_s,
                     {{u"number"_s, order.numberText()}}};
    receipt.order = order;
    SHOP_TRY_VALUE(returned, returnedWith(shop, call, order, ticket));
    receipt.returned = returned;
    return receipt;
}

Result<Cart> putReturns(Shop &shop, const Call &call, CartId ticket, const Order &order,
                        const QList<ReturnChoice> &choices)
{
    SHOP_TRY(require(call, Action::Return));
    SHOP_TRY_VALUE(cart, shop.carts().cart(call, ticket));
    for (const ReturnChoice &choice : choices) {
        SHOP_TRY_VALUE(returned, returnedWith(shop, call, order, cart));
        const auto sold =
            std::find_if(order.lines.cbegin(), order.lines.cend(),
                         [&](const OrderLine &line) { return line.line.id == choice.line; });
        if (sold == order.lines.cend())
            return Error{ErrorCode::NotFound, u"return.lineNotSold"_s, {}};
        const qsizetype place = std::distance(order.lines.cbegin(), sold);
        SHOP_TRY_VALUE(share,
                       returnShare(*sold, returned[place], choice.quantity, order.rules.priceMode));
        Call one = call;
        one.command = shop.ids().mint<CommandId>();
        CartLine line =
            returnLine(order, *sold, choice.quantity, share, choice.restock, choice.reason);
        line.id = shop.ids().mint<LineId>();
        SHOP_TRY_VALUE(with, shop.carts().addLine(one, ticket, line));
        cart = with;
    }
    return cart;
}

Result<QList<Payment>> paymentsToRefund(Shop &shop, const Call &call, const Cart &ticket)
{
    QList<Payment> payments;
    QList<OrderId> seen;
    for (const CartLine &line : ticket.lines) {
        if (!line.returnOf || seen.contains(line.returnOf->order))
            continue;
        seen.append(line.returnOf->order);
        SHOP_TRY_VALUE(order, shop.orders().order(call, line.returnOf->order));
        SHOP_TRY_VALUE(corrections, shop.orders().corrections(call, order));
        for (Payment payment : std::as_const(order.payments)) {
            for (const TenderCorrection &each : std::as_const(corrections)) {
                if (each.payment == payment.id)
                    payment.method = each.to;
            }
            const bool tendered = payment.method != TenderMethod::CashRounding &&
                                  payment.method != TenderMethod::Exchange;
            if (tendered && payment.amount.isPositive())
                payments.append(payment);
        }
    }
    return payments;
}

} // namespace shop
