// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/password.h"

#include "core/users/bcrypt.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kFewestCharacters = 8;
constexpr qsizetype kMostBytes = 72; // what bcrypt reads
// Crockford's base 32: no I, L, O or U.
constexpr char kCodeSigns[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

Error refusedPassword(const QString &key)
{
    return {ErrorCode::InvalidArgument,
            key,
            {{u"field"_s, u"password"_s}, {u"min"_s, kFewestCharacters}, {u"max"_s, kMostBytes}}};
}

} // namespace

Done checkPasswordChoice(const Secret &password)
{
    const QByteArray &bytes = password.reveal();
    const QString text = QString::fromUtf8(bytes);
    if (bytes.contains('\0') || text.contains(QChar::ReplacementCharacter))
        return refusedPassword(u"password.malformed"_s);
    if (text.toUcs4().size() < kFewestCharacters)
        return refusedPassword(u"password.tooShort"_s);
    if (bytes.size() > kMostBytes)
        return refusedPassword(u"password.tooLong"_s);
    if (std::all_of(text.begin(), text.end(), [&](QChar c) { return c == text.front(); }))
        return refusedPassword(u"password.tooSimple"_s);
    return {};
}

Result<QString> hashPassword(const Secret &password, int work)
{
    SHOP_TRY(checkPasswordChoice(password));
    return bcryptHash(password, work);
}

bool verifyPassword(const Secret &password, const QString &hash)
{
    return bcryptMatches(password, hash);
}

QString nobodysHash()
{
    return u"$2b$11$CCCCCCCCCCCCCCCCCCCCC.E5YPO9kmyuRGyh0XouQYb4YMJKvyOeW"_s;
}

QString newMailCode()
{
    const QByteArray random = randomBytes(8);
    QString code;
    for (qsizetype i = 0; i < random.size(); ++i) {
        if (i == 4)
            code += u'-';
        code += QLatin1Char(kCodeSigns[uchar(random[i]) % 32]);
    }
    return code;
}

QString tidyMailCode(const QString &typed)
{
    QString code;
    for (const QChar c : typed.toUpper()) {
        if (c == u'O')
            code += u'0';
        else if (c == u'I' || c == u'L')
            code += u'1';
        else if (c.isLetterOrNumber())
            code += c;
    }
    return code;
}

Secret newSessionToken()
{
    return Secret(
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace shop
