// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/pin_reset.h"

#include "core/users/pin.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

QString folded(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace

Done resetForgottenPin(Shop &shop, const QString &name, const Secret &pin)
{
    Call call = shop.systemCall();
    SHOP_TRY_VALUE(people, shop.users().staff(call));
    SHOP_TRY_VALUE(registers, shop.till().registers(call));
    if (registers.isEmpty())
        return Error{ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
    call.actor.atRegister = registers.first().id;
    for (const StaffMember &member : people) {
        if (folded(member.name) != folded(name))
            continue;
        SHOP_TRY_VALUE(hash, hashPin(pin));
        return shop.users().resetPin(call, member.id, {hash, int(pin.reveal().size())});
    }
    return Error{ErrorCode::NotFound, u"user.notFound"_s, {{u"name"_s, name}}};
}

} // namespace shop
