// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a ticket's lines, prices and head: each call one change of the cart as a value.
#include "core/base/field_error.h"
#include "core/base/stored_text.h"
#include "core/cart/cart_json.h"
#include "core/cart/cart_rules.h"
#include "core/cart/reductions.h"
#include "core/cart/sql_carts.h"
#include "core/products/promotion.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMaxCoupons = 20;

Json discountJson(const std::optional<Discount> &discount)
{
    if (!discount)
        return {};
    const QString currency = discount->amount ? discount->amount->currency().code() : QString();
    return Json(Json::Array{toJson(*discount), Json(currency)});
}

Result<CartLine *> lineOf(Cart &cart, LineId id)
{
    for (CartLine &line : cart.lines) {
        if (line.id == id)
            return &line;
    }
    return Error{ErrorCode::NotFound, u"cart.lineNotFound"_s, {{u"line"_s, id.toString()}}};
}

CartLine *depositOf(Cart &cart, LineId line)
{
    const auto deposit = std::find_if(cart.lines.begin(), cart.lines.end(),
                                      [&](const CartLine &each) { return each.depositOf == line; });
    return deposit == cart.lines.end() ? nullptr : &*deposit;
}

// The line that grows by this one. A line whose deposit was taken off does not grow by one that
// carries it: the deposit would be forgotten.
CartLine *lineToGrow(Cart &cart, const CartLine &line, bool carriesDeposit)
{
    for (CartLine &each : cart.lines) {
        if (mergesInto(each, line) && bool(depositOf(cart, each.id)) == carriesDeposit)
            return &each;
    }
    return nullptr;
}

// What a returned line gives back, what a label says and what a deposit counts is not typed.
Done checkQuantityIsFree(const CartLine &line)
{
    if (line.returnOf || line.labelAmount || !line.depositOf.isNull())
        return Error{ErrorCode::FailedPrecondition,
                     u"cart.lineHasFixedQuantity"_s,
                     {{u"line"_s, line.name}, {u"field"_s, u"quantity"_s}}};
    return {};
}

Done setQuantityOf(Cart &cart, LineId id, Quantity quantity)
{
    SHOP_TRY_VALUE(line, lineOf(cart, id));
    line->quantity = quantity;
    SHOP_TRY(checkQuantity(*line));
    CartLine *deposit = depositOf(cart, id);
    if (!deposit)
        return {};
    deposit->quantity = quantity;
    return checkQuantity(*deposit);
}

// Who approved a reduction is what the call says, not the line.
CartLine asApprovedBy(const Call &call, CartLine line)
{
    const UserId approver = call.approval ? call.approval->approver : UserId();
    if (line.discount)
        line.discount->approvedBy = approver;
    line.priceApprovedBy = line.listPrice ? approver : UserId();
    return line;
}

QString note(const QString &text)
{
    return text.trimmed();
}

} // namespace

Result<Cart> SqlCarts::addLine(const Call &call, CartId id, const CartLine &line,
                               const std::optional<CartLine> &deposit)
{
    Json::Array detail{toJson(line)};
    if (deposit)
        detail.append(toJson(*deposit));
    const auto apply = [&](Cart &cart) -> Done {
        if (!line.id.isNull() && cart.line(line.id))
            return {};
        SHOP_TRY(checkQuantity(line));
        SHOP_TRY(checkNote(line.note));
        SHOP_TRY(allowReductions(call, line));
        if (const CartLine *there = lineToGrow(cart, line, deposit.has_value())) {
            SHOP_TRY_VALUE(quantity, there->quantity.plus(line.quantity));
            return setQuantityOf(cart, there->id, quantity);
        }
        CartLine added = asApprovedBy(call, line);
        if (added.id.isNull())
            added.id = m_ids.mint<LineId>();
        cart.lines.append(added);
        if (!deposit)
            return {};
        CartLine below = *deposit;
        below.id = m_ids.mint<LineId>();
        below.depositOf = added.id;
        below.quantity = added.quantity;
        cart.lines.append(below);
        return checkQuantity(below);
    };
    return change(call, "cart.addLine", id, cartRequest(u"add", id, Json(std::move(detail))),
                  apply);
}

Result<Cart> SqlCarts::setQuantity(const Call &call, CartId id, LineId line, Quantity quantity)
{
    const Json request =
        cartRequest(u"quantity", id, Json(line.toString()), quantity.thousandths());
    return change(call, "cart.setQuantity", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY_VALUE(found, lineOf(cart, line));
        SHOP_TRY(checkQuantityIsFree(*found));
        return setQuantityOf(cart, line, quantity);
    });
}

Result<Cart> SqlCarts::removeLine(const Call &call, CartId id, LineId line)
{
    const Json request = cartRequest(u"remove", id, Json(line.toString()));
    return change(call, "cart.removeLine", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY(lineOf(cart, line));
        cart.lines.removeIf(
            [&](const CartLine &each) { return each.id == line || each.depositOf == line; });
        return {};
    });
}

Result<Cart> SqlCarts::restoreLine(const Call &call, CartId id, const CartLine &line, int position)
{
    const Json request = cartRequest(u"restore", id, toJson(line), position);
    return change(call, "cart.restoreLine", id, request, [&](Cart &cart) -> Done {
        if (cart.line(line.id))
            return {};
        SHOP_TRY(checkQuantity(line));
        SHOP_TRY(allowReductions(call, line));
        cart.lines.insert(std::clamp(qsizetype(position), qsizetype(0), cart.lines.size()),
                          asApprovedBy(call, line));
        return {};
    });
}

Result<Cart> SqlCarts::setDiscount(const Call &call, CartId id,
                                   const std::optional<Discount> &discount)
{
    const Json request = cartRequest(u"discount", id, discountJson(discount));
    return change(call, "cart.setDiscount", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY(allowDiscount(call, discount, cart.lines));
        cart.discount = discount;
        if (cart.discount && call.approval)
            cart.discount->approvedBy = call.approval->approver;
        return {};
    });
}

Result<Cart> SqlCarts::setLineDiscount(const Call &call, CartId id, LineId line,
                                       const std::optional<Discount> &discount)
{
    const Json detail(Json::Array{Json(line.toString()), discountJson(discount)});
    const Json request = cartRequest(u"line-discount", id, detail);
    return change(call, "cart.setLineDiscount", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY_VALUE(changed, lineOf(cart, line));
        if (discount && (!isDiscountable(*changed) || changed->returnOf))
            return Error{ErrorCode::FailedPrecondition,
                         u"cart.lineNotDiscountable"_s,
                         {{u"line"_s, changed->name}, {u"field"_s, u"discount"_s}}};
        SHOP_TRY(allowDiscount(call, discount, {*changed}));
        changed->discount = discount;
        if (changed->discount && call.approval)
            changed->discount->approvedBy = call.approval->approver;
        return {};
    });
}

Result<Cart> SqlCarts::setPrice(const Call &call, CartId id, LineId line,
                                const std::optional<UnitPrice> &price)
{
    const Json detail(Json::Array{Json(line.toString()),
                                  price ? Json::integer(price->tenThousandths()) : Json()});
    const auto apply = [&](Cart &cart) -> Done {
        SHOP_TRY_VALUE(changed, lineOf(cart, line));
        if (changed->returnOf || changed->labelAmount || !isSupply(changed->kind))
            return Error{ErrorCode::FailedPrecondition,
                         u"cart.lineHasFixedPrice"_s,
                         {{u"line"_s, changed->name}, {u"field"_s, u"price"_s}}};
        const UnitPrice list = changed->listPrice.value_or(changed->unitPrice);
        changed->listPrice = std::nullopt;
        changed->priceApprovedBy = UserId();
        changed->unitPrice = price.value_or(list);
        if (!price || *price == list)
            return {};
        if (price->currency() != list.currency())
            return fieldError(u"cart.priceOutOfRange", u"price");
        SHOP_TRY(checkAskedPrice(*price));
        SHOP_TRY(allowPrice(call, *changed, list));
        changed->listPrice = list;
        if (call.approval)
            changed->priceApprovedBy = call.approval->approver;
        return {};
    };
    return change(call, "cart.setPrice", id, cartRequest(u"price", id, detail), apply);
}

Result<Cart> SqlCarts::setLineNote(const Call &call, CartId id, LineId line, const QString &text)
{
    const Json detail(Json::Array{Json(line.toString()), Json(text)});
    const Json request = cartRequest(u"line-note", id, detail);
    return change(call, "cart.setLineNote", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY(checkNote(text));
        SHOP_TRY_VALUE(changed, lineOf(cart, line));
        changed->note = note(text);
        return {};
    });
}

Result<Cart> SqlCarts::setNote(const Call &call, CartId id, const QString &text)
{
    const Json request = cartRequest(u"note", id, Json(text));
    return change(call, "cart.setNote", id, request, [&](Cart &cart) -> Done {
        SHOP_TRY(checkNote(text));
        cart.note = note(text);
        return {};
    });
}

Result<Cart> SqlCarts::setCustomer(const Call &call, CartId id,
                                   const std::optional<CartCustomer> &customer)
{
    const Json request = cartRequest(u"customer", id, Json(customerToText(customer)));
    return change(call, "cart.setCustomer", id, request, [&](Cart &cart) -> Done {
        cart.customer = customer;
        return {};
    });
}

Result<Cart> SqlCarts::addCoupon(const Call &call, CartId id, const QString &code)
{
    const QString folded = code.trimmed().toUpper();
    const Json request = cartRequest(u"coupon", id, Json(folded));
    return change(call, "cart.addCoupon", id, request, [&](Cart &cart) -> Done {
        if (folded.isEmpty() || folded.size() > kLongestCoupon || folded.contains(u'\n') ||
            !canBeStored(folded))
            return fieldError(u"cart.couponMalformed", u"coupon");
        if (cart.coupons.contains(folded))
            return {};
        if (cart.coupons.size() >= kMaxCoupons)
            return fieldError(u"cart.tooManyCoupons", u"coupon");
        cart.coupons.append(folded);
        return {};
    });
}

Result<Cart> SqlCarts::removeCoupon(const Call &call, CartId id, const QString &code)
{
    const QString folded = code.trimmed().toUpper();
    const Json request = cartRequest(u"coupon-off", id, Json(folded));
    return change(call, "cart.removeCoupon", id, request, [&](Cart &cart) -> Done {
        cart.coupons.removeAll(folded);
        return {};
    });
}

Result<Cart> SqlCarts::answerAge(const Call &call, CartId id, int years, bool confirmed)
{
    const Json request = cartRequest(u"age", id, Json(confirmed), years);
    const auto apply = [&](Cart &cart) -> Done {
        SHOP_TRY(m_journal.append(
            call, cart.atRegister,
            {JournalKind::AgeCheck,
             {{u"years"_s, Json::integer(years)}, {u"confirmed"_s, Json(confirmed)}},
             {}}));
        if (confirmed) {
            cart.ageChecked = std::max(cart.ageChecked, years);
            return {};
        }
        QList<LineId> refused;
        for (const CartLine &line : std::as_const(cart.lines)) {
            if (line.ageLimit > cart.ageChecked && !line.quantity.isNegative())
                refused.append(line.id);
        }
        cart.lines.removeIf([&](const CartLine &line) {
            return refused.contains(line.id) || refused.contains(line.depositOf);
        });
        return {};
    };
    // Goods that were refused do not come back by a key.
    return change(call, "cart.answerAge", id, request, apply, Remember::No);
}

} // namespace shop
