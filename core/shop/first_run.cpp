// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/first_run.h"

#include "core/base/field_error.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done setUpShop(Shop &shop, const FirstRun &answers)
{
    if (answers.people.isEmpty() || answers.people.first().second.role != u"owner"_s)
        return fieldError(u"firstRun.noOwner", u"people");
    const auto call = [&] {
        Call made = shop.systemCall();
        made.actor.user = answers.people.first().first;
        made.actor.atRegister = answers.registerId;
        return made;
    };
    Transaction transaction(shop.database(), "shop.setUp", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(there, shop.till().profile(call()));
    if (there)
        return Error{ErrorCode::FailedPrecondition, u"firstRun.done"_s, {}};
    SHOP_TRY_VALUE(head, shop.journal().head(answers.registerId));
    if (head.generation == 0)
        SHOP_TRY(shop.journal().startGeneration(call(), answers.registerId, {}));
    for (const auto &[id, draft] : answers.people)
        SHOP_TRY(shop.users().addStaff(call(), id, draft));
    SHOP_TRY(shop.till().saveProfile(call(), answers.profile));
    SHOP_TRY(shop.catalog().setTaxTable(call(), answers.taxes));
    SHOP_TRY(shop.catalog().adoptCurrency(call(), answers.profile.rules.currency));
    SHOP_TRY(shop.catalog().setLabelRules(call(), defaultLabelRules(answers.profile.country)));
    SHOP_TRY(shop.till().addRegister(call(), answers.registerId, 1, answers.registerName));
    SHOP_TRY(shop.till().savePrinter(call(), answers.registerId, answers.printer));
    return transaction.commit();
}

} // namespace shop
