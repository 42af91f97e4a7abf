// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/cart_change.h"

#include "core/base/json_members.h"
#include "core/cart/cart_json.h"

#include <QHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QHash<LineId, const CartLine *> byId(const Cart &cart)
{
    QHash<LineId, const CartLine *> lines;
    for (const CartLine &line : cart.lines)
        lines.insert(line.id, &line);
    return lines;
}

Currency currencyOf(const CartChange &change)
{
    if (change.discount && change.discount->amount)
        return change.discount->amount->currency();
    return {};
}

} // namespace

CartChange changeBetween(const Cart &before, const Cart &after)
{
    CartChange change;
    const auto now = byId(after);
    const auto was = byId(before);
    for (qsizetype i = 0; i < before.lines.size(); ++i) {
        const CartLine &line = before.lines[i];
        const CartLine *stands = now.value(line.id);
        if (!stands || *stands != line)
            change.lines.append({line.id, i, line});
    }
    for (const CartLine &line : after.lines) {
        if (!was.contains(line.id))
            change.lines.append({line.id, before.lines.size(), std::nullopt});
    }
    change.header = before.discount != after.discount || before.customer != after.customer ||
                    before.coupons != after.coupons || before.note != after.note;
    if (change.header) {
        change.discount = before.discount;
        change.customer = before.customer;
        change.coupons = before.coupons;
        change.note = before.note;
    }
    return change;
}

void takeBack(Cart &cart, const CartChange &change)
{
    for (const CartChange::Before &each : change.lines) {
        const auto there = std::find_if(cart.lines.begin(), cart.lines.end(),
                                        [&](const CartLine &line) { return line.id == each.id; });
        if (!each.line) {
            if (there != cart.lines.end())
                cart.lines.erase(there);
        } else if (there != cart.lines.end()) {
            *there = *each.line;
        } else {
            cart.lines.insert(std::min(each.place, cart.lines.size()), *each.line);
        }
    }
    if (!change.header)
        return;
    cart.discount = change.discount;
    cart.customer = change.customer;
    cart.coupons = change.coupons;
    cart.note = change.note;
}

Json toJson(const CartChange &change)
{
    Json::Array lines;
    for (const CartChange::Before &each : change.lines) {
        JsonWriter line;
        line.id(u"id", each.id);
        line.number(u"place", each.place);
        if (each.line)
            line.json(u"line", toJson(*each.line));
        lines.append(line.take());
    }
    JsonWriter writer;
    writer.json(u"lines", Json(std::move(lines)));
    if (change.header) {
        writer.flag(u"header", true);
        writer.text(u"discount", discountToText(change.discount));
        writer.text(u"currency", currencyOf(change).code());
        writer.text(u"customer", customerToText(change.customer));
        writer.text(u"coupons", change.coupons.join(u'\n'));
        writer.text(u"note", change.note);
    }
    return writer.take();
}

Result<CartChange> cartChangeFromJson(const Json &json)
{
    const Json *lines = json.member(u"lines");
    if (!lines || !lines->array())
        return Error{ErrorCode::DataLoss, u"cart.stored"_s, {{u"what"_s, u"change"_s}}};
    CartChange change;
    for (const Json &each : *lines->array()) {
        const JsonMembers members(each);
        CartChange::Before before{members.id<LineId>(u"id"), qsizetype(members.numberOr0(u"place")),
                                  std::nullopt};
        if (const Json *line = each.member(u"line")) {
            SHOP_TRY_VALUE(read, cartLineFromJson(*line));
            before.line = read;
        }
        change.lines.append(before);
    }
    const JsonMembers members(json);
    change.header = members.flag(u"header");
    Currency currency;
    if (const QString code = members.text(u"currency"); !code.isEmpty()) {
        SHOP_TRY_VALUE(known, Currency::fromCode(code));
        currency = known;
    }
    SHOP_TRY_VALUE(discount, discountFromText(members.text(u"discount"), currency));
    SHOP_TRY_VALUE(customer, customerFromText(members.text(u"customer")));
    change.discount = discount;
    change.customer = customer;
    change.coupons = members.text(u"coupons").split(u'\n', Qt::SkipEmptyParts);
    change.note = members.text(u"note");
    return change;
}

Result<Money> amountTakenOff(const Cart &before, const Cart &after)
{
    std::optional<MoneySum> sum;
    const auto now = byId(after);
    for (const CartLine &line : before.lines) {
        const CartLine *stands = now.value(line.id);
        const qint64 left = stands ? stands->quantity.thousandths() : 0;
        const qint64 gone = line.quantity.thousandths() - left;
        if (gone <= 0 || line.quantity.isNegative())
            continue;
        SHOP_TRY_VALUE(amount,
                       line.unitPrice.amountFor(Quantity::fromThousandths(gone), Rounding::HalfUp));
        if (!sum)
            sum.emplace(amount.currency());
        *sum += amount;
    }
    return sum ? sum->result() : Result<Money>(Money());
}

} // namespace shop
