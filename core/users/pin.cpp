// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/pin.h"

#include "core/base/log.h"

#include <botan/auto_rng.h>
#include <botan/bcrypt.h>
#include <botan/mem_ops.h>

#include <algorithm>
#include <exception>
#include <string>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(pinLog, "shop.users.pin")

namespace {

constexpr int kMinLength = 4;
constexpr int kMaxLength = 8;

// A copy of the secret in the form the library takes, overwritten when it goes.
class PlainPin final
{
public:
    explicit PlainPin(const Secret &pin) : m_text(pin.reveal().toStdString()) {}
    ~PlainPin() { Botan::secure_scrub_memory(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(PlainPin)

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

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

Error refused(const QString &key)
{
    return {ErrorCode::InvalidArgument, key, {{u"field"_s, u"pin"_s}}};
}

} // namespace

Done checkPinChoice(const Secret &pin)
{
    const QByteArray &digits = pin.reveal();
    if (!std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return refused(u"pin.notDigits"_s);
    if (digits.size() < kMinLength || digits.size() > kMaxLength) {
        Error error = refused(u"pin.length"_s);
        error.context.insert(u"min"_s, kMinLength);
        error.context.insert(u"max"_s, kMaxLength);
        return error;
    }
    if (isSequence(digits))
        return refused(u"pin.tooSimple"_s);
    return {};
}

Result<QString> hashPin(const Secret &pin, int work)
{
    SHOP_TRY(checkPinChoice(pin));
    // The range the library takes; below it bcrypt is no obstacle.
    if (work < 4 || work > 18)
        return Error{ErrorCode::InvalidArgument, u"pin.work"_s, {{u"field"_s, u"work"_s}}};
    const PlainPin plain(pin);
    try {
        Botan::AutoSeeded_RNG random;
        return QString::fromStdString(
            Botan::generate_bcrypt(plain.text(), random, static_cast<uint16_t>(work)));
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Internal,
                     u"pin.hashFailed"_s,
                     {{u"reason"_s, QString::fromUtf8(failure.what())}}};
    }
}

bool verifyPin(const Secret &pin, const QString &hash)
{
    const PlainPin plain(pin);
    try {
        return Botan::check_bcrypt(plain.text(), hash.toStdString());
    } catch (const std::exception &failure) {
        qCWarning(pinLog, "a stored PIN hash cannot be read: %s", failure.what());
        return false;
    }
}

} // namespace shop
