// SPDX-License-Identifier: GPL-3.0-or-later
// Codes that are mailed to prove an address: kept as hashes, good for half an hour, used once.
#include "core/base/sha256.h"
#include "core/storage/transaction.h"
#include "core/users/password.h"
#include "core/users/pin_delay.h"
#include "core/users/sql_accounts.h"
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kMinute = 60 * 1000;
constexpr TimeMs kCodeLife = 30 * kMinute;
constexpr TimeMs kWindow = 60 * kMinute;
constexpr int kMostInWindow = 3;
constexpr int kMostTries = 5;

QString purposeOf(MailKind kind)
{
    return kind == MailKind::ConfirmEmail ? u"confirm"_s : u"reset"_s;
}

QByteArray hashOfAddress(const QString &email)
{
    return sha256(tidyMailAddress(email).toCaseFolded().toUtf8());
}

QByteArray hashOfCode(const QByteArray &address, const QString &purpose, const QString &code)
{
    return sha256(address + purpose.toUtf8() + tidyMailCode(code).toUtf8());
}

struct Mailed {
    QByteArray hash;
    TimeMs expiresAt = 0;
    qint64 tries = 0;
    qint64 sent = 0;
    TimeMs firstSentAt = 0;

    static Mailed from(const Row &row)
    {
        return {row.bytes(0), row.int64(1), row.int64(2), row.int64(3), row.int64(4)};
    }
};

Result<std::optional<Mailed>> mailed(Database &database, const QByteArray &address,
                                     const QString &purpose)
{
    return Statement(database, "SELECT code_hash, expires_at, tries, sent, first_sent_at FROM "
                               "users_mail_code WHERE address = ? AND purpose = ?")
        .bind(address)
        .bind(purpose)
        .one(Mailed::from);
}

} // namespace

Done SqlAccounts::mailCode(MailKind kind, const QString &email, const QString &language)
{
    const QByteArray address = hashOfAddress(email);
    const QString purpose = purposeOf(kind);
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(before, mailed(m_database, address, purpose));
    const bool sameWindow = before && now - before->firstSentAt < kWindow;
    if (sameWindow && before->sent >= kMostInWindow)
        return {};
    const QString code = newMailCode();
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO users_mail_code (address, purpose, code_hash, expires_at, "
                       "tries, sent, first_sent_at) VALUES (?, ?, ?, ?, 0, ?, ?) ON CONFLICT "
                       "(address, purpose) DO UPDATE SET code_hash = excluded.code_hash, "
                       "expires_at = excluded.expires_at, tries = 0, sent = excluded.sent, "
                       "first_sent_at = excluded.first_sent_at")
                 .bind(address)
                 .bind(purpose)
                 .bind(hashOfCode(address, purpose, code))
                 .bind(now + kCodeLife)
                 .bind(sameWindow ? before->sent + 1 : 1)
                 .bind(sameWindow ? before->firstSentAt : now)
                 .runOne());
    Json::Object values;
    if (kind != MailKind::ResetUnknown)
        values.append({u"code"_s, Json(code)});
    return mail(kind, tidyMailAddress(email), language, std::move(values), now + kCodeLife);
}

Result<bool> SqlAccounts::takeCode(MailKind kind, const QString &email, const QString &code)
{
    const QByteArray address = hashOfAddress(email);
    const QString purpose = purposeOf(kind);
    SHOP_TRY_VALUE(stored, mailed(m_database, address, purpose));
    if (!stored || stored->expiresAt <= m_clock.nowMs() || stored->tries >= kMostTries)
        return false;
    const Secret wanted(stored->hash);
    if (!wanted.equals(Secret(hashOfCode(address, purpose, code)))) {
        SHOP_TRY(Statement(m_database, "UPDATE users_mail_code SET tries = tries + 1 WHERE address "
                                       "= ? AND purpose = ?")
                     .bind(address)
                     .bind(purpose)
                     .runOne());
        return false;
    }
    SHOP_TRY(Statement(m_database, "DELETE FROM users_mail_code WHERE address = ? AND purpose = ?")
                 .bind(address)
                 .bind(purpose)
                 .runOne());
    return true;
}

} // namespace shop
