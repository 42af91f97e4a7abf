// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/token.h"

#include "core/base/json.h"

#include <QMessageAuthenticationCode>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestToken = 4'096;
constexpr qint64 kLeewaySeconds = 30;
constexpr qint64 kLongestSeconds = 24 * 3'600;
constexpr auto kUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

constexpr std::pair<Role, const char *> kRoles[] = {{Role::Customer, "customer"},
                                                    {Role::Staff, "staff"},
                                                    {Role::Admin, "admin"},
                                                    {Role::Service, "service"}};

Error invalid()
{
    return {ErrorCode::Unauthenticated, u"token.invalid"_s, {}};
}

QByteArray signatureOf(const QByteArray &signedPart, const Secret &key)
{
    return QMessageAuthenticationCode::hash(signedPart, key.reveal(), QCryptographicHash::Sha256);
}

// One way of writing only: bits that mean nothing must be zero.
std::optional<QByteArray> decoded(const QByteArray &part)
{
    const auto bytes =
        QByteArray::fromBase64Encoding(part, kUrl | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.toBase64(kUrl) != part)
        return std::nullopt;
    return bytes.decoded;
}

Result<Json> object(const QByteArray &part)
{
    const auto bytes = decoded(part);
    if (!bytes)
        return invalid();
    auto json = Json::parse(*bytes);
    if (!json || !json->object())
        return invalid();
    return json;
}

const QString *textOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    return member ? member->string() : nullptr;
}

std::optional<qint64> numberOf(const Json &json, QStringView name)
{
    const Json *member = json.member(name);
    return member ? member->toInteger() : std::nullopt;
}

Done checkTimes(const Json &claims, qint64 now)
{
    const auto expires = numberOf(claims, u"exp");
    if (!expires || *expires > now + kLongestSeconds)
        return invalid();
    for (const auto name : {u"nbf", u"iat"}) {
        const auto begins = numberOf(claims, name);
        if (claims.member(name) && (!begins || *begins > now + kLeewaySeconds))
            return invalid();
    }
    if (*expires < now - kLeewaySeconds)
        return Error{ErrorCode::Unauthenticated, u"token.expired"_s, {}};
    return {};
}

bool isSigned(const QByteArray &signedPart, const QByteArray &signature, const Secret &key)
{
    return !key.isEmpty() && Secret(signature).equals(Secret(signatureOf(signedPart, key)));
}

} // namespace

QString roleCode(Role role)
{
    for (const auto &[each, code] : kRoles) {
        if (each == role)
            return QLatin1String(code);
    }
    return {};
}

std::optional<Role> roleFromCode(QStringView code)
{
    for (const auto &[role, each] : kRoles) {
        if (code == QLatin1String(each))
            return role;
    }
    return std::nullopt;
}

Rights rightsOf(Role role)
{
    Rights rights;
    if (role == Role::Admin)
        return Rights::all();
    if (role != Role::Anonymous)
        rights.grant(Action::Sell);
    if (role == Role::Staff || role == Role::Service) {
        rights.grant(Action::AdjustStock);
        rights.grant(Action::ManageOrders);
        rights.grant(Action::ManageCustomers);
    }
    if (role == Role::Staff)
        rights.grant(Action::EditProducts);
    return rights;
}

Done checkKeys(const TokenKeys &keys)
{
    const auto isShort = [](const Secret &key) {
        return key.reveal().size() < TokenKeys::kLeastBytes;
    };
    if (isShort(keys.current) || (!keys.previous.isEmpty() && isShort(keys.previous)))
        return Error{ErrorCode::InvalidArgument,
                     u"token.keyTooShort"_s,
                     {{u"least"_s, TokenKeys::kLeastBytes}}};
    return {};
}

QByteArray signToken(const Identity &identity, const QString &id, TimeMs now, qint64 seconds,
                     const TokenKeys &keys)
{
    const Json head(Json::Object{{u"alg"_s, Json(u"HS256"_s)}, {u"typ"_s, Json(u"JWT"_s)}});
    const QString subject =
        identity.user.isNull() ? roleCode(identity.role) : identity.user.toString();
    const Json claims(Json::Object{{u"iss"_s, Json(keys.issuer)},
                                   {u"sub"_s, Json(subject)},
                                   {u"role"_s, Json(roleCode(identity.role))},
                                   {u"iat"_s, Json::integer(now / 1'000)},
                                   {u"exp"_s, Json::integer(now / 1'000 + seconds)},
                                   {u"jti"_s, Json(id)}});
    const QByteArray signedPart =
        head.toBytes().toBase64(kUrl) + '.' + claims.toBytes().toBase64(kUrl);
    return signedPart + '.' + signatureOf(signedPart, keys.current).toBase64(kUrl);
}

Result<Identity> verifyToken(const QByteArray &token, TimeMs now, const TokenKeys &keys)
{
    const QList<QByteArray> parts = token.split('.');
    if (token.size() > kLongestToken || parts.size() != 3)
        return invalid();
    SHOP_TRY_VALUE(head, object(parts[0]));
    const QString *algorithm = textOf(head, u"alg");
    if (!algorithm || *algorithm != u"HS256" || head.member(u"crit"))
        return invalid();
    const auto signature = decoded(parts[2]);
    const QByteArray signedPart = parts[0] + '.' + parts[1];
    if (!signature || (!isSigned(signedPart, *signature, keys.current) &&
                       !isSigned(signedPart, *signature, keys.previous)))
        return invalid();
    SHOP_TRY_VALUE(claims, object(parts[1]));
    const QString *issuer = textOf(claims, u"iss");
    const QString *subject = textOf(claims, u"sub");
    const QString *code = textOf(claims, u"role");
    const auto role = code ? roleFromCode(*code) : std::nullopt;
    if (!issuer || *issuer != keys.issuer || !subject || !role)
        return invalid();
    SHOP_TRY(checkTimes(claims, now / 1'000));
    const UserId user = UserId::fromString(*subject).value_or(UserId());
    if (user.isNull() != (*role == Role::Service))
        return invalid();
    return Identity{*role, user};
}

} // namespace shop::rest
