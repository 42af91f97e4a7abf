// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/secret.h"
#include "core/devices/mail_spool.h"

namespace shop {

// What a message says, in the words of its language; plain text.
struct MailText {
    QString subject;
    QString body; // lines end with "\n"
    QString paper = {}; // lines of a paper below it, whose letters are equally wide; empty: none
};

// The message as RFC 5322 and MIME have it. Whatever is in subject, names and body, it adds no head
// and no line of its own: heads of people's text are encoded words (RFC 2047), the body is base64. One
// with a paper comes as text and as HTML (RFC 2046, "alternative"), for readers write text in letters
// of different widths; the HTML is escaped and loads nothing.
QByteArray mailMessage(const MailServer &server, const Mail &mail, const MailText &text,
                       TimeMs sentAt);

// Gives one message to the server (RFC 5321, STARTTLS 3207, AUTH PLAIN and LOGIN 4954); blocks at most
// the time-out, on a thread that may. Errors, each with "reason": mail.unreachable, mail.interrupted
// and mail.later can be tried again by themselves; mail.notEncrypted, mail.signInRefused and
// mail.refused want a person.
Done sendBySmtp(const MailServer &server, const Secret &password, const QString &to,
                const QByteArray &message, int timeoutMs);
// Whether trying again by itself can help.
bool isWorthRetrying(const Error &error);

} // namespace shop
