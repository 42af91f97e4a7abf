// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/smtp.h"

#include <QDateTime>
#include <QLocale>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Bytes of an encoded word before base64: at most 75 characters with what stands around them.
constexpr qsizetype kWordBytes = 45;
constexpr qsizetype kLineBytes = 57; // 76 characters of base64
const QByteArray kLineEnd = "\r\n"_ba;

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u' ' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

// A text of people in a head: as it is where it has ASCII letters, digits and blanks only, else as
// encoded words, none of which cuts a character in two.
QByteArray headText(const QString &text)
{
    const QString line = text.simplified().left(200);
    if (isPlain(line) && line.size() <= 60)
        return line.toLatin1();
    QByteArrayList words;
    QByteArray part;
    const auto take = [&] {
        if (!part.isEmpty())
            words.append("=?UTF-8?B?"_ba + part.toBase64() + "?="_ba);
        part.clear();
    };
    for (const char32_t c : line.toUcs4()) {
        const QByteArray bytes = QString::fromUcs4(&c, 1).toUtf8();
        if (part.size() + bytes.size() > kWordBytes)
            take();
        part += bytes;
    }
    take();
    return words.join(kLineEnd + ' ');
}

QByteArray head(const char *name, const QByteArray &value)
{
    return QByteArray(name) + ": "_ba + value + kLineEnd;
}

QByteArray dateText(TimeMs at)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    return (QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss"_s) + u" +0000").toLatin1();
}

// A part of a message with the heads that say what it is.
QByteArray part(const QByteArray &type, const QString &text)
{
    const QByteArray bytes = QString(text).replace(u'\n', u"\r\n"_s).toUtf8();
    QByteArray lines = head("Content-Type", type + "; charset=utf-8") +
                       head("Content-Transfer-Encoding", "base64") + kLineEnd;
    for (qsizetype at = 0; at < bytes.size(); at += kLineBytes)
        lines += bytes.mid(at, kLineBytes).toBase64() + kLineEnd;
    return lines;
}

QString htmlText(const MailText &text)
{
    const QString body = text.body.toHtmlEscaped().replace(u'\n', u"<br>\n"_s);
    return u"<!DOCTYPE html>\n<html><head><meta charset=\"utf-8\"></head><body>\n<p dir=\"auto\">"_s +
           body + u"</p>\n<pre dir=\"auto\" style=\"font-family:monospace\">"_s +
           text.paper.toHtmlEscaped() + u"</pre>\n</body></html>\n"_s;
}

} // namespace

QByteArray mailMessage(const MailServer &server, const Mail &mail, const MailText &text,
                       TimeMs sentAt)
{
    const QByteArray sender = server.sender.toLatin1();
    const QByteArray host = sender.mid(sender.indexOf('@') + 1);
    QByteArray from = '<' + sender + '>';
    if (!server.senderName.simplified().isEmpty())
        from.prepend(headText(server.senderName) + ' ');
    QByteArray message;
    message += head("From", from);
    message += head("To", '<' + mail.to.toLatin1() + '>');
    message += head("Subject", headText(text.subject));
    message += head("Date", dateText(sentAt));
    // The same message sent twice after a crash is the same to who receives it.
    message += head("Message-ID", '<' + mail.id.toString().toLatin1() + '@' + host + '>');
    message += head("Auto-Submitted", "auto-generated");
    message += head("MIME-Version", "1.0");
    if (text.paper.isEmpty())
        return message + part("text/plain", text.body);
    // No base64 has an underscore, so the boundary is in no part.
    const QByteArray boundary = "=_" + mail.id.toString().toLatin1();
    const QByteArray next = kLineEnd + "--" + boundary + kLineEnd;
    message += head("Content-Type", "multipart/alternative; boundary=\"" + boundary + '"');
    message += next + part("text/plain", QString(text.body + u"\n\n" + text.paper));
    message += next + part("text/html", htmlText(text));
    return message + kLineEnd + "--" + boundary + "--" + kLineEnd;
}

} // namespace shop
