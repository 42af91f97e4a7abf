// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pin_check.h"

#include "core/users/pin.h"

namespace shop {

void checkPin(Desk &desk, QObject *asker, UserId person, const Secret &pin,
              std::function<void(const Result<bool> &)> answered)
{
    desk.backend().ask(
        asker, Lane::Counter,
        [call = desk.call(), person](Shop &shop) { return shop.users().pinCheck(call, person); },
        [&desk, asker, pin, answered = std::move(answered)](const Result<PinCheck> &check) {
            if (!check)
                return answered(check.error());
            desk.backend().compute(
                asker, [pin, hash = check->hash] { return Result<bool>(verifyPin(pin, hash)); },
                answered);
        });
}

} // namespace shop
