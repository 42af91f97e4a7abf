// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/reprint.h"

#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<int> reprintReceipt(Shop &shop, const Call &call, OrderId document, PrintJobId id)
{
    SHOP_TRY(require(call, Action::Reprint));
    SHOP_TRY_VALUE(order, shop.orders().order(call, document));
    Transaction transaction(shop.database(), "receipt.reprint");
    SHOP_TRY(transaction.ok());
    const auto known = shop.spool().job(id);
    if (known)
        return known->copyNumber;
    SHOP_TRY_VALUE(copies, shop.spool().copies(document.bytes()));
    PrintJob job;
    job.id = id;
    job.atRegister = call.actor.atRegister;
    job.kind = u"receipt"_s;
    job.document = document.bytes();
    job.copyNumber = qMax(1, copies);
    job.createdAt = shop.clock().nowMs();
    SHOP_TRY(shop.spool().add(job));
    SHOP_TRY_VALUE(head, shop.journal().append(call, call.actor.atRegister,
                                               {JournalKind::Reprint,
                                                {{u"copy"_s, Json::integer(job.copyNumber)}},
                                                document.bytes(),
                                                {}}));
    Q_UNUSED(head)
    Q_UNUSED(order)
    SHOP_TRY(transaction.commit());
    return job.copyNumber;
}

} // namespace shop
