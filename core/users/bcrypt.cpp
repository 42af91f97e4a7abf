// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/bcrypt.h"

#include "core/base/field_error.h"
#include "core/base/log.h"

#include <botan/auto_rng.h>
#include <botan/bcrypt.h>
#include <botan/mem_ops.h>

#include <exception>
#include <string>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Q_LOGGING_CATEGORY(bcryptLog, "shop.users.bcrypt")

namespace {

// A copy of the secret in the form the library takes, overwritten when it goes.
class PlainText final
{
public:
    explicit PlainText(const Secret &secret) : m_text(secret.reveal().toStdString()) {}
    ~PlainText() { Botan::secure_scrub_memory(m_text.data(), m_text.size()); }
    Q_DISABLE_COPY_MOVE(PlainText)

    const std::string &text() const { return m_text; }

private:
    std::string m_text;
};

} // namespace

Result<QString> bcryptHash(const Secret &secret, int work)
{
    // The range the library takes; below it bcrypt is no obstacle.
    if (work < 4 || work > 18)
        return fieldError(u"pin.work", u"work");
    const PlainText plain(secret);
    try {
        Botan::AutoSeeded_RNG random;
        return QString::fromStdString(
            Botan::generate_bcrypt(plain.text(), random, static_cast<uint16_t>(work), 'b'));
    } catch (const std::exception &failure) {
        return Error{ErrorCode::Internal,
                     u"pin.hashFailed"_s,
                     {{u"reason"_s, QString::fromUtf8(failure.what())}}};
    }
}

bool bcryptMatches(const Secret &secret, const QString &hash)
{
    const PlainText plain(secret);
    try {
        return Botan::check_bcrypt(plain.text(), hash.toStdString());
    } catch (const std::exception &failure) {
        qCWarning(bcryptLog, "a stored hash cannot be read: %s", failure.what());
        return false;
    }
}

QByteArray randomBytes(qsizetype count)
{
    QByteArray bytes(count, '\0');
    Botan::AutoSeeded_RNG random;
    random.randomize(reinterpret_cast<uint8_t *>(bytes.data()), size_t(count));
    return bytes;
}

} // namespace shop
