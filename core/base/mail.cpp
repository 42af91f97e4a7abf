// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/mail.h"

#include "core/base/field_error.h"

#include <QRegularExpression>
#include <QUrl>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Done checkMailAddress(const QString &address)
{
    static const QRegularExpression pattern(
        u"\\A[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
        "@([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+"
        "[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\z"_s);
    if (address.size() <= 200 && address.indexOf(u'@') <= 64 && pattern.match(address).hasMatch())
        return {};
    return fieldError(u"mail.addressMalformed", u"email");
}

QString tidyMailAddress(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    const qsizetype at = trimmed.lastIndexOf(u'@');
    if (at < 0)
        return trimmed;
    const QByteArray host = QUrl::toAce(trimmed.mid(at + 1));
    // What is no name of a host stays as it was typed, to be refused.
    return host.isEmpty() ? trimmed : trimmed.left(at + 1) + QString::fromLatin1(host);
}

} // namespace shop
