// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/mail.h"
#include "core/storage/database.h"

#include <QList>

#include <optional>

namespace shop {

// The server that sends the shop's messages.
struct MailServer {
    enum class Security {
        Tls, // from the first byte, usually port 465
        StartTls, // asked for, and nothing is sent where it is not given; usually 587
        None // for a server of this house; a password is never sent over it
    };
    QString host; // empty: the shop sends none, and messages wait
    int port = 587; // 1 to 65,535
    Security security = Security::StartTls;
    QString user; // empty: no sign-in
    QString sender; // address the messages come from
    QString senderName; // the shop's, as people read it

    friend bool operator==(const MailServer &, const MailServer &) = default;
};
// Errors mail.hostMalformed, mail.portOutOfRange, mail.addressMalformed, mail.userMalformed, each with
// "field".
Done checkMailServer(const MailServer &server);

enum class MailState { Waiting, Refused, Sent, Cancelled };

struct SpooledMail {
    Mail mail;
    MailState state = MailState::Waiting;
    int tries = 0;
    TimeMs nextTryAt = 0;
    QString lastError; // key of the error, for the screen
    QString reason; // what the server said
    TimeMs createdAt = 0;
};

QString mailKindCode(MailKind kind); // "confirm-email", ...

// The queue of messages in the shop's database: a message is stored with what brought it about, and
// stays until it was sent, a person takes it away, or its time is over; a server that is off loses
// nothing.
class MailSpool final : public MailBox
{
public:
    MailSpool(Database &database, const Clock &clock) : m_database(database), m_clock(clock) {}

    // Joins the caller's transaction. A message that is there already stays as it is.
    Done post(const Mail &mail) override;
    // Waiting and refused ones in the order they were posted.
    Result<QList<SpooledMail>> undone(int limit = 100);
    // Those to be tried now; what is too old is cancelled first.
    Result<QList<SpooledMail>> due(int limit = 20);
    // Errors mail.notFound; mail.notWaiting where it is done already.
    Done markSent(MailId id);
    // Tried again at that time; none: only when a person says so.
    Done markFailed(MailId id, const Error &error, std::optional<TimeMs> nextTryAt);
    Done tryAgain(MailId id);
    Done cancel(MailId id);
    // All that is not done for an address, however it is written: of somebody the shop has to forget.
    Done cancelTo(const QString &address);

    Result<MailServer> server(); // one without a host where nothing was stored
    // Inside the caller's transaction. Errors of checkMailServer().
    Done saveServer(const MailServer &server);

private:
    Done end(MailId id, const char *sql);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace shop
