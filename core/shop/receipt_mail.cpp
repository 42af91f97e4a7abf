// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/receipt_mail.h"

#include "core/shop/shop_accounts.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done mailReceipt(Shop &shop, const Call &call, const ReceiptMail &receipt)
{
    SHOP_TRY(require(call, Action::Sell));
    SHOP_TRY_VALUE(order, shop.orders().order(call, receipt.document));
    if (order.kind == OrderKind::Training)
        return Error{ErrorCode::FailedPrecondition, u"mail.notInTraining"_s, {}};
    Mail mail;
    mail.id = receipt.id;
    mail.kind = MailKind::Receipt;
    mail.to = receipt.to;
    mail.values = {{u"receipt"_s, Json(order.numberText())}, {u"paper"_s, Json(receipt.paper)}};
    return mailOf(shop).post(mail);
}

} // namespace shop
