// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/delivery_effects.h"

#include "core/base/field_error.h"
#include "core/orders/delivery_json.h"
#include "core/orders/order_moves.h"
#include "core/orders/short_pick.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<JournalEntry> deliveryEntry(const DeliveryOrder &order, const OrderStep &step)
{
    SHOP_TRY_VALUE(digest, deliveryDigest(order));
    SHOP_TRY_VALUE(whole, toJson(order, step));
    const Order &agreed = order.agreed;
    Json::Object body{{u"from"_s, Json(step.from ? orderStatusCode(*step.from) : QString())},
                      {u"to"_s, Json(orderStatusCode(step.to))},
                      {u"version"_s, Json::integer(order.version)},
                      {u"digest"_s, Json(QString::fromLatin1(digest))},
                      {u"series"_s, Json(agreed.series)},
                      {u"number"_s, Json::integer(agreed.number)},
                      {u"currency"_s, Json(agreed.total.currency().code())},
                      {u"total"_s, Json::integer(agreed.total.minor())},
                      {u"prepaid"_s, Json::integer(order.prepaid.minor())}};
    if (step.isShortPick()) {
        body.append({u"was"_s, Json::integer(step.was.thousandths())});
        body.append({u"now"_s, Json::integer(step.now.thousandths())});
    }
    return JournalEntry{step.from ? JournalKind::OrderChanged : JournalKind::OrderPlaced,
                        std::move(body), agreed.id.bytes(), whole};
}

QList<StockOrderLine> stockLines(const Order &agreed)
{
    QList<StockOrderLine> lines;
    for (const OrderLine &each : agreed.lines) {
        if (!each.line.product.isNull())
            lines.append({each.line.id, each.line.product, each.line.quantity});
    }
    return lines;
}

Result<Picked> pickedOrder(const DeliveryOrder &order, const PickLine &pick, TimeMs at)
{
    const Order &before = order.agreed;
    SHOP_TRY(checkReason(pick.reason));
    if (order.version != pick.version)
        return changedMeanwhile(order);
    if (!isPackable(before.status))
        return Error{ErrorCode::FailedPrecondition, u"delivery.notPackable"_s, {}};
    Picked picked{order, {}, stockLines(before)};
    SHOP_TRY_VALUE(left, shortPicked(before, pick.line, pick.now));
    picked.order.agreed = left;
    picked.step.from = before.status;
    picked.step.to = before.status;
    picked.step.at = at;
    picked.step.reason = pick.reason;
    picked.step.now = pick.now;
    for (const OrderLine &each : before.lines) {
        if (each.line.id != pick.line)
            continue;
        picked.step.line = each.line.name;
        picked.step.was = each.line.quantity;
    }
    const QList<StockOrderLine> kept = stockLines(left);
    picked.stock.removeIf([&](const StockOrderLine &each) { return kept.contains(each); });
    for (StockOrderLine &each : picked.stock) {
        const auto now = std::find_if(kept.cbegin(), kept.cend(), [&](const StockOrderLine &line) {
            return line.line == each.line;
        });
        each.quantity = now == kept.cend() ? Quantity() : now->quantity;
    }
    return picked;
}

StockStep pickedStep(const StockOrderLine &line)
{
    return line.quantity.isZero() ? StockStep::Release : StockStep::Reserve;
}

Done checkReason(const QString &reason)
{
    constexpr qsizetype longest = 500;
    if (reason.size() <= longest && !reason.contains(QChar::Null) && reason.isValidUtf16())
        return {};
    return fieldError(u"delivery.textTooLong", u"reason");
}

Error changedMeanwhile(const DeliveryOrder &order)
{
    return {ErrorCode::Conflict,
            u"delivery.changedMeanwhile"_s,
            {{u"status"_s, orderStatusCode(order.agreed.status)}}};
}

std::optional<StockStep> stockOf(const QList<OrderStep> &steps)
{
    std::optional<StockStep> stands;
    for (const OrderStep &step : steps) {
        const auto move = step.from ? orderMove(*step.from, step.to) : std::nullopt;
        if (move && move->stock)
            stands = move->stock;
    }
    return stands;
}

OrderLine prepaymentLine(const QString &name, const Money &amount)
{
    const Money none = Money::zero(amount.currency());
    OrderLine line;
    line.movesStock = false;
    line.line.name = name;
    line.line.kind = ProductKind::Prepayment;
    line.line.quantity = Quantity::pieces(amount.isNegative() ? -1 : 1);
    line.line.unitPrice = UnitPrice::fromMoney(amount.isNegative() ? amount.negated() : amount);
    line.line.noDiscount = true;
    line.totals = {amount, none, none, amount, {}, amount, {}};
    return line;
}

CartLine shippingLine(const QString &name, const Money &price, const TaxTable &taxes)
{
    CartLine line;
    line.name = name;
    line.kind = ProductKind::Service;
    line.quantity = Quantity::pieces(1);
    line.unitPrice = UnitPrice::fromMoney(price);
    line.taxCategory = taxes.categories.isEmpty() ? QString() : taxes.categories.first().code;
    line.noDiscount = true;
    return line;
}

} // namespace shop
