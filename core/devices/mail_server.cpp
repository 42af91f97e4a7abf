// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/base/stored_text.h"
#include "core/devices/mail_spool.h"

#include <QRegularExpression>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest && canBeStored(text) &&
           std::none_of(text.begin(), text.end(), [](QChar c) { return c < u' ' || c == u'\x7f'; });
}

} // namespace

Done checkMailServer(const MailServer &server)
{
    static const QRegularExpression host(u"\\A[A-Za-z0-9]([A-Za-z0-9.:-]{0,251}[A-Za-z0-9])?\\z"_s);
    if (!host.match(server.host).hasMatch())
        return fieldError(u"mail.hostMalformed", u"mailHost");
    if (server.port < 1 || server.port > 65'535)
        return fieldError(u"mail.portOutOfRange", u"mailPort");
    if (!isPlain(server.user, 200) || !isPlain(server.senderName, 100))
        return fieldError(u"mail.userMalformed", u"mailUser");
    if (const Done sender = checkMailAddress(server.sender); !sender)
        return Error{sender.error().code, sender.error().key, {{u"field"_s, u"mailSender"_s}}};
    return {};
}

} // namespace shop
