// SPDX-License-Identifier: GPL-3.0-or-later
// How wrong passwords slow the next try down: those of one place at one address, and those of one
// place at all of them. Another place is not slowed down, so that nobody locks somebody else out.
#include "core/base/sha256.h"
#include "core/storage/transaction.h"
#include "core/users/pin_delay.h"
#include "core/users/sql_accounts.h"
#include "core/users/sql_user_rows.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr PinDelay::Rule kAddress{5, 30'000, 900'000};
constexpr PinDelay::Rule kOrigin{20, 30'000, 120'000};
constexpr TimeMs kKept = 24LL * 60 * 60 * 1000;

QByteArray scopeOf(const QString &origin, const QString &email)
{
    return sha256(QString(origin + u'\n' + tidyMailAddress(email).toCaseFolded()).toUtf8());
}

QByteArray scopeOf(const QString &origin)
{
    return sha256(origin.toUtf8());
}

} // namespace

Result<PinDelay> SqlAccounts::guesses(const QByteArray &scope)
{
    SHOP_TRY_VALUE(
        stored, Statement(m_database, "SELECT failed, delay_ms, delay_seen_at, delay_seen_up, "
                                      "delay_boot FROM users_guess WHERE scope = ?")
                    .bind(scope)
                    .one([](const Row &row) {
                        return PinDelay{
                            row.int64(0), row.int64(1), row.int64(2), {row.int64(3), row.text(4)}};
                    }));
    return stored.value_or(PinDelay());
}

Done SqlAccounts::storeGuesses(const QByteArray &scope, const PinDelay &delay)
{
    return Statement(m_database,
                     "INSERT INTO users_guess (scope, failed, delay_ms, delay_seen_at, "
                     "delay_seen_up, delay_boot) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (scope) DO "
                     "UPDATE SET failed = excluded.failed, delay_ms = excluded.delay_ms, "
                     "delay_seen_at = excluded.delay_seen_at, delay_seen_up = "
                     "excluded.delay_seen_up, delay_boot = excluded.delay_boot")
        .bind(scope)
        .bind(delay.failed)
        .bind(delay.delayMs)
        .bind(delay.seenAt)
        .bind(delay.seenUp.ms)
        .bind(delay.seenUp.boot)
        .runOne();
}

Result<TimeMs> SqlAccounts::leftOf(const QString &email, const QString &origin)
{
    const TimeMs now = m_clock.nowMs();
    const Uptime up = m_uptime();
    SHOP_TRY_VALUE(atAddress, guesses(scopeOf(origin, email)));
    SHOP_TRY_VALUE(atAll, guesses(scopeOf(origin)));
    return qMax(atAddress.leftAt(now, up), atAll.leftAt(now, up));
}

Done SqlAccounts::noteTry(const PasswordTry &attempt)
{
    const TimeMs now = m_clock.nowMs();
    const Uptime up = m_uptime();
    SHOP_TRY(Statement(m_database, "DELETE FROM users_guess WHERE delay_seen_at < ?")
                 .bind(now - kKept)
                 .run());
    const QByteArray address = scopeOf(attempt.origin, attempt.email);
    const QByteArray all = scopeOf(attempt.origin);
    SHOP_TRY_VALUE(atAddress, guesses(address));
    SHOP_TRY_VALUE(atAll, guesses(all));
    SHOP_TRY(storeGuesses(address, atAddress.afterWrong(now, kAddress, up)));
    return storeGuesses(all, atAll.afterWrong(now, kOrigin, up));
}

// The slips of who knew the password in the end.
Done SqlAccounts::forgetTries(const PasswordTry &attempt)
{
    const QByteArray address = scopeOf(attempt.origin, attempt.email);
    SHOP_TRY_VALUE(atAddress, guesses(address));
    if (atAddress.failed == 0)
        return {};
    const QByteArray all = scopeOf(attempt.origin);
    SHOP_TRY_VALUE(atAll, guesses(all));
    SHOP_TRY(storeGuesses(address, {}));
    return storeGuesses(all, atAll.without(atAddress.failed));
}

} // namespace shop
