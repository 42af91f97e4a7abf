// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/mail_spool.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of MailKind, MailState and MailServer::Security.
constexpr std::array<QStringView, 8> kKinds{
    u"confirm-email", u"reset-password",  u"reset-unknown", u"password-changed",
    u"order-placed",  u"order-cancelled", u"receipt",       u"test"};
constexpr std::array<QStringView, 4> kStates{u"waiting", u"refused", u"sent", u"cancelled"};
constexpr std::array<QStringView, 3> kSecurity{u"tls", u"starttls", u"none"};

#define DEVICES_MAIL                                                                               \
    "SELECT id, kind, recipient, language, content, not_after, state, tries, next_try_at, "        \
    "last_error, reason, created_at FROM devices_mail WHERE "

constexpr char kInsert[] =
    "INSERT INTO devices_mail (id, kind, recipient, language, content, not_after, state, tries, "
    "next_try_at, last_error, reason, created_at, done_at) VALUES (?, ?, ?, ?, ?, ?, 'waiting', 0, "
    "?, '', '', ?, 0) ON CONFLICT DO NOTHING";
constexpr char kUndone[] = DEVICES_MAIL "state IN ('waiting', 'refused') ORDER BY position LIMIT ?";
constexpr char kDue[] =
    DEVICES_MAIL "state = 'waiting' AND next_try_at <= ? ORDER BY position LIMIT ?";
// What it said, to whom, and what a server answered, which may name them.
#define DEVICES_MAIL_DROPPED "recipient = '', reason = '', content = '{}'"
constexpr char kExpire[] = "UPDATE devices_mail SET state = 'cancelled', " DEVICES_MAIL_DROPPED
                           ", done_at = ? WHERE state IN ('waiting', 'refused') AND not_after < ?";
constexpr char kCountExpired[] = "SELECT COUNT(*) FROM devices_mail WHERE state IN ('waiting', "
                                 "'refused') AND not_after < ?";
constexpr char kSent[] =
    "UPDATE devices_mail SET state = 'sent', " DEVICES_MAIL_DROPPED
    ", last_error = '', done_at = ? WHERE id = ? AND state IN ('waiting', 'refused')";
constexpr char kCancelled[] = "UPDATE devices_mail SET state = 'cancelled', " DEVICES_MAIL_DROPPED
                              ", done_at = ? WHERE id = ? AND state IN ('waiting', 'refused')";
constexpr char kUndoneTo[] = "SELECT id FROM devices_mail WHERE state IN ('waiting', 'refused') "
                             "AND LOWER(recipient) = LOWER(?) ORDER BY position";
constexpr char kAgain[] = "UPDATE devices_mail SET state = 'waiting', next_try_at = ? WHERE id = ? "
                          "AND state IN ('waiting', 'refused')";
constexpr char kFailed[] = "UPDATE devices_mail SET state = ?, tries = tries + 1, next_try_at = ?, "
                           "last_error = ?, reason = ? WHERE id = ? AND state = 'waiting'";

template <typename Enum, std::size_t n>
Enum fromCode(const std::array<QStringView, n> &codes, const QString &code)
{
    const auto found = std::find(codes.begin(), codes.end(), code);
    return Enum(found == codes.end() ? 0 : found - codes.begin());
}

SpooledMail mailFrom(const Row &row)
{
    SpooledMail spooled;
    Mail &mail = spooled.mail;
    mail.id = row.id<MailId>(0);
    mail.kind = fromCode<MailKind>(kKinds, row.text(1));
    mail.to = row.text(2);
    mail.language = row.text(3);
    const auto content = Json::parse(row.text(4).toUtf8());
    if (content && content->object())
        mail.values = *content->object();
    mail.notAfter = row.int64(5);
    spooled.state = fromCode<MailState>(kStates, row.text(6));
    spooled.tries = row.int32(7);
    spooled.nextTryAt = row.int64(8);
    spooled.lastError = row.text(9);
    spooled.reason = row.text(10);
    spooled.createdAt = row.int64(11);
    return spooled;
}

Error notWaiting(MailId id)
{
    return {ErrorCode::Conflict, u"mail.notWaiting"_s, {{u"mail"_s, id.toString()}}};
}

} // namespace

QString mailKindCode(MailKind kind)
{
    return kKinds[std::size_t(kind)].toString();
}

Done MailSpool::post(const Mail &mail)
{
    SHOP_TRY(checkMailAddress(mail.to));
    Transaction transaction(m_database, "mail");
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(Statement(m_database, kInsert)
                 .bind(mail.id)
                 .bind(mailKindCode(mail.kind))
                 .bind(mail.to)
                 .bind(mail.language)
                 .bind(QString::fromUtf8(Json(mail.values).toBytes()))
                 .bind(mail.notAfter)
                 .bind(now)
                 .bind(now)
                 .run());
    SHOP_TRY(transaction.changed("devices", "mail", mail.id.bytes(), now));
    return transaction.commit();
}

Result<QList<SpooledMail>> MailSpool::undone(int limit)
{
    return Statement(m_database, kUndone).bind(limit).all(mailFrom);
}

Result<QList<SpooledMail>> MailSpool::due(int limit)
{
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(expired, Statement(m_database, kCountExpired).bind(now).scalar());
    if (expired > 0) {
        Transaction transaction(m_database, "old mail", WritePriority::Desk);
        SHOP_TRY(transaction.ok());
        SHOP_TRY(Statement(m_database, kExpire).bind(now).bind(now).run());
        SHOP_TRY(transaction.commit());
    }
    return Statement(m_database, kDue).bind(now).bind(limit).all(mailFrom);
}

// One step of one message that is not done.
Done MailSpool::end(MailId id, const char *sql)
{
    Transaction transaction(m_database, "mail done", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(changed, Statement(m_database, sql).bind(now).bind(id).run());
    if (changed == 0)
        return notWaiting(id);
    SHOP_TRY(transaction.changed("devices", "mail", id.bytes(), now));
    return transaction.commit();
}

Done MailSpool::markSent(MailId id)
{
    return end(id, kSent);
}

Done MailSpool::cancel(MailId id)
{
    return end(id, kCancelled);
}

Done MailSpool::cancelTo(const QString &address)
{
    Transaction transaction(m_database, "mail to nobody", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(undone, Statement(m_database, kUndoneTo).bind(address).all([](const Row &row) {
        return row.id<MailId>(0);
    }));
    for (const MailId id : undone)
        SHOP_TRY(cancel(id));
    return transaction.commit();
}

Done MailSpool::tryAgain(MailId id)
{
    return end(id, kAgain);
}

Done MailSpool::markFailed(MailId id, const Error &error, std::optional<TimeMs> nextTryAt)
{
    Transaction transaction(m_database, "mail failed", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(changed, Statement(m_database, kFailed)
                                .bind(nextTryAt ? u"waiting"_s : u"refused"_s)
                                .bind(nextTryAt.value_or(0))
                                .bind(error.key)
                                .bind(error.context.value(u"reason"_s).toString().left(500))
                                .bind(id)
                                .run());
    if (changed == 0)
        return notWaiting(id);
    SHOP_TRY(transaction.changed("devices", "mail", id.bytes(), m_clock.nowMs()));
    return transaction.commit();
}

Result<MailServer> MailSpool::server()
{
    SHOP_TRY_VALUE(stored,
                   Statement(m_database, "SELECT host, port, security, user_name, sender, "
                                         "sender_name FROM devices_mail_server WHERE one = 1")
                       .one([](const Row &row) {
                           return MailServer{row.text(0),
                                             row.int32(1),
                                             fromCode<MailServer::Security>(kSecurity, row.text(2)),
                                             row.text(3),
                                             row.text(4),
                                             row.text(5)};
                       }));
    return stored.value_or(MailServer());
}

Done MailSpool::saveServer(const MailServer &server)
{
    Transaction transaction(m_database, "mail server", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, "DELETE FROM devices_mail_server").run());
    if (!server.host.isEmpty()) {
        SHOP_TRY(checkMailServer(server));
        SHOP_TRY(Statement(m_database,
                           "INSERT INTO devices_mail_server (one, host, port, security, user_name, "
                           "sender, sender_name) VALUES (1, ?, ?, ?, ?, ?, ?)")
                     .bind(server.host)
                     .bind(server.port)
                     .bind(kSecurity[std::size_t(server.security)].toString())
                     .bind(server.user)
                     .bind(server.sender)
                     .bind(server.senderName)
                     .runOne());
    }
    return transaction.commit();
}

} // namespace shop
