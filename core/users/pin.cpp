// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin.h"

#include "core/base/field_error.h"
#include "core/users/bcrypt.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMinLength = 4;
constexpr int kMaxLength = 8;

// Whether each digit follows the one before it by the same step of 0, 1 or -1, nine and nought
// being neighbours as on the keys.
bool isSequence(const QByteArray &digits)
{
    const int step = (digits[1] - digits[0] + 10) % 10;
    if (step != 0 && step != 1 && step != 9)
        return false;
    for (qsizetype i = 2; i < digits.size(); ++i) {
        if ((digits[i] - digits[i - 1] + 10) % 10 != step)
            return false;
    }
    return true;
}

Error refusedPin(const QString &key)
{
    return fieldError(key, u"pin");
}

} // namespace

Done checkPinChoice(const Secret &pin)
{
    const QByteArray &digits = pin.reveal();
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return refusedPin(u"pin.notDigits"_s);
    if (digits.size() < kMinLength || digits.size() > kMaxLength) {
        Error error = refusedPin(u"pin.length"_s);
        error.context.insert(u"min"_s, kMinLength);
        error.context.insert(u"max"_s, kMaxLength);
        return error;
    }
    if (isSequence(digits))
        return refusedPin(u"pin.tooSimple"_s);
    return {};
}

Result<QString> hashPin(const Secret &pin, int work)
{
    SHOP_TRY(checkPinChoice(pin));
    return bcryptHash(pin, work);
}

bool verifyPin(const Secret &pin, const QString &hash)
{
    return bcryptMatches(pin, hash);
}

} // namespace shop
