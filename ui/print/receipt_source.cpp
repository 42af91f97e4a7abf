// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/receipt_source.h"

#include "core/shop/receipt_logo_desk.h"
#include "ui/print/receipt_logo_picture.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

Result<ReceiptSource> readReceipt(Shop &shop, OrderId id, int copyNumber)
{
    const Call call = shop.systemCall();
    ReceiptSource source;
    SHOP_TRY_VALUE(order, shop.orders().order(call, id));
    source.order = order;
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"order.notFound"_s, {}};
    source.facts.profile = *profile;
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    for (const Register &candidate : std::as_const(registers)) {
        if (candidate.id == order.atRegister)
            source.facts.atRegister = candidate;
    }
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
    source.facts.taxes = taxes;
    SHOP_TRY_VALUE(shift, shop.till().shift(call, order.shift));
    source.facts.shiftNumber = shift.number;
    // Somebody who has been erased since is a reference without a name.
    const auto person = shop.users().staffMember(call, order.staff);
    source.facts.servedBy = person ? person->name : QString();
    source.facts.copyNumber = copyNumber;
    SHOP_TRY_VALUE(logo, receiptLogo(shop));
    source.facts.logo = linePictureOf(logo);
    return source;
}

} // namespace shop
