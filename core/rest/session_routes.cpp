// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/session_routes.h"

#include "core/rest/admission.h"
#include "core/rest/router.h"
#include "core/rest/services.h"
#include "core/rest/user_json.h"
#include "core/users/password.h"
#include "core/users/service_accounts.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

// What goes from one step of a sign-in to the next.
struct SignIn {
    QString email;
    Secret password;
    QString hash; // to try, or of the new password
    bool matched = false;
    std::optional<Error> failed;
};

Secret readPassword(Fields &body, const QString &name)
{
    return Secret(body.text(name, Need::Required, 1'000, 1).toUtf8());
}

Problem tooMany(qint64 seconds)
{
    Problem refused = problem(u"too-many-requests"_s);
    refused.headers.set("Retry-After", QByteArray::number(seconds));
    return refused;
}

std::optional<Problem> slowSignIn(const Context &context, const QString &email)
{
    RateLimits *limits = context.services->limits;
    if (!limits)
        return std::nullopt;
    const TimeMs now = context.services->clock.nowMs();
    const qint64 wait = qMax(limits->login.take(context.request.client, now),
                             limits->account.take(email.toCaseFolded(), now));
    return wait > 0 ? std::optional(tooMany(wait)) : std::nullopt;
}

// What a sign-in was refused with: the same whoever it was tried for.
Reply refused(const Context &context, const Error &error)
{
    if (error.key == u"account.wrong")
        return unauthenticated(u"invalid-credentials"_s);
    if (error.key == u"account.sessionEnded")
        return unauthenticated(u"token-invalid"_s);
    if (error.key == u"account.wait") {
        const qint64 until = error.context.value(u"notBefore"_s).toLongLong();
        return tooMany(qMax<qint64>(1, (until - context.services->clock.nowMs() + 999) / 1'000));
    }
    return error;
}

SessionTerms terms()
{
    SessionTerms of;
    of.device = u"rest"_s;
    return of;
}

Json::Object tokens(Context &context, const SignedIn &signedIn, Role role)
{
    const Services &services = *context.services;
    const QString id = services.ids.next().toString(QUuid::WithoutBraces);
    const QByteArray token = signToken({role, signedIn.account.id}, id, services.clock.nowMs(),
                                       TokenKeys::kSeconds, services.settings.keys);
    return {{u"access_token"_s, Json(QString::fromLatin1(token))},
            {u"token_type"_s, Json(u"bearer"_s)},
            {u"expires_in"_s, Json::integer(TokenKeys::kSeconds)},
            {u"refresh_token"_s, Json(QString::fromLatin1(signedIn.token.reveal()))}};
}

Reply signedInReply(Context &context, const SignedIn &signedIn)
{
    SHOP_TRY_VALUE(given, context.services->roleOf(signedIn.account.id));
    const Role role = given.value_or(Role::Customer);
    Json::Object body = tokens(context, signedIn, role);
    body.append({u"user"_s, Json(Json::Object{{u"id"_s, Json(signedIn.account.id.toString())},
                                              {u"email"_s, Json(signedIn.account.email)},
                                              {u"name"_s, Json(signedIn.account.name)},
                                              {u"role"_s, Json(roleCode(role))}})});
    return jsonResponse(200, Json(body));
}

Reply finishRegister(Context &context, UserId id, const AccountDraft &draft)
{
    Accounts &accounts = *context.services->accounts;
    const Call call = context.call();
    SHOP_TRY_VALUE(account, accounts.registerAccount(call, id, draft));
    if (account.needsCode)
        return problem(u"email-already-registered"_s); // of a customer, who proves it by mail
    Call next = call;
    next.command = context.services->ids.mint<CommandId>();
    const auto signedIn =
        accounts.finishSignIn(next, {draft.email, context.request.client, true}, terms());
    if (!signedIn)
        return refused(context, signedIn.error());
    Customer user;
    user.id = account.id;
    user.version = account.version;
    user.values.name = account.name;
    user.values.email = account.email;
    user.values.phone = account.phone;
    user.createdAt = account.createdAt;
    const Json flat = toJson(user, roleCode(Role::Customer));
    Json::Object body = *flat.object();
    body.append({u"user"_s, flat});
    const Json::Object given = tokens(context, *signedIn, Role::Customer);
    body.append({u"token"_s, given.first().second});
    body += given;
    Response response = jsonResponse(201, Json(body));
    response.headers.set("Location", "/api/users/" + id.toString().toLatin1());
    return response;
}

Reply registerUser(Context &context)
{
    Fields body(context.body);
    AccountDraft draft;
    draft.email = readEmail(body, u"email"_s);
    draft.name = body.text(u"name"_s, Need::Optional, 100);
    draft.phone = body.text(u"phone"_s, Need::Optional, 40);
    draft.language = u"en"_s;
    const auto work = std::make_shared<SignIn>();
    work->password = readPassword(body, u"password"_s);
    if (body.ok()) {
        if (const Done fit = checkPasswordChoice(work->password); !fit)
            body.fault(u"password"_s, fit.error().key, fit.error().key);
    }
    if (!body.ok())
        return body.problem();
    if (const auto slow = slowSignIn(context, draft.email))
        return *slow;
    if (draft.name.trimmed().isEmpty())
        draft.name = draft.email.section(u'@', 0, 0).left(100);
    const UserId id = context.services->ids.mint<UserId>();
    return Later{[work] {
                     auto hash = hashPassword(work->password);
                     if (hash)
                         work->hash = *hash;
                     else
                         work->failed = hash.error();
                 },
                 [work, draft, id](Context &resumed) -> Reply {
                     if (work->failed)
                         return *work->failed;
                     AccountDraft whole = draft;
                     whole.passwordHash = work->hash;
                     return finishRegister(resumed, id, whole);
                 }};
}

// The hash of this person or, for nobody, one that takes as long to try.
Reply signIn(Context &context)
{
    Fields body(context.body);
    const auto work = std::make_shared<SignIn>();
    work->email = readEmail(body, u"email"_s);
    work->password = readPassword(body, u"password"_s);
    if (!body.ok())
        return body.problem();
    if (const auto slow = slowSignIn(context, work->email))
        return *slow;
    const auto hash = context.services->accounts->passwordToCheck(context.call(), work->email,
                                                                  context.request.client);
    if (!hash)
        return refused(context, hash.error());
    work->hash = *hash;
    return Later{[work] { work->matched = verifyPassword(work->password, work->hash); },
                 [work](Context &resumed) -> Reply {
                     const auto done = resumed.services->accounts->finishSignIn(
                         resumed.call(), {work->email, resumed.request.client, work->matched},
                         terms());
                     return done ? signedInReply(resumed, *done) : refused(resumed, done.error());
                 }};
}

Reply refresh(Context &context)
{
    Fields body(context.body);
    const Secret token(body.text(u"refresh_token"_s, Need::Required, 200, 1).toUtf8());
    if (!body.ok())
        return body.problem();
    const auto renewed = context.services->tokens->renew(context.call(), token, terms().lifetime);
    return renewed ? signedInReply(context, *renewed) : refused(context, renewed.error());
}

// Ends the session of a refresh token that is sent, or else all of them.
Reply signOut(Context &context)
{
    Accounts &accounts = *context.services->accounts;
    const UserId user = context.identity.user;
    SHOP_TRY_VALUE(sessions, accounts.sessions(context.call(), user));
    SessionId only;
    if (!context.body.isNull()) {
        Fields body(context.body);
        const Secret token(body.text(u"refresh_token"_s, Need::Required, 200, 1).toUtf8());
        if (!body.ok())
            return body.problem();
        const auto session = accounts.session(context.call(), token);
        if (!session || session->account.id != user)
            return emptyResponse(204); // ended already
        only = session->session.id;
    }
    for (const AccountSession &session : sessions) {
        if (only.isNull() || session.id == only)
            SHOP_TRY(accounts.endSession(context.call(), user, session.id));
    }
    return emptyResponse(204);
}

Reply changePassword(Context &context)
{
    Fields body(context.body);
    const auto work = std::make_shared<SignIn>();
    work->password = readPassword(body, u"current_password"_s);
    const Secret wanted = readPassword(body, u"new_password"_s);
    if (body.ok()) {
        if (const Done fit = checkPasswordChoice(wanted); !fit)
            body.fault(u"new_password"_s, fit.error().key, fit.error().key);
    }
    if (!body.ok())
        return body.problem();
    const UserId user = context.identity.user;
    SHOP_TRY_VALUE(account, context.services->accounts->account(context.call(), user));
    work->email = account.email;
    const auto hash = context.services->accounts->passwordToCheck(context.call(), work->email,
                                                                  context.request.client);
    if (!hash)
        return refused(context, hash.error());
    work->hash = *hash;
    return Later{[work, wanted] {
                     work->matched = verifyPassword(work->password, work->hash);
                     auto fresh = work->matched ? hashPassword(wanted) : Result<QString>(QString());
                     work->hash = fresh ? *fresh : QString();
                 },
                 [work, user](Context &resumed) -> Reply {
                     const Done done = resumed.services->accounts->changePassword(
                         resumed.call(), user, {work->email, resumed.request.client, work->matched},
                         work->hash, SessionId());
                     return done ? Reply(emptyResponse(204)) : refused(resumed, done.error());
                 }};
}

} // namespace

QList<Route> sessionRoutes()
{
    const Access mine{Grant::None, Grant::Own, Grant::Own, Grant::Own, Grant::None};
    const QString users = u"/api/users"_s;
    const auto row = [&](const QByteArray &method, const QString &path, const Access &access,
                         Owner owner, Body body, Reply (*handler)(Context &)) {
        return Route{method, users + path, Service::Users, access, owner, body, handler};
    };
    return {
        row("POST", u"/register"_s, kEverybody, Owner::Nobody, Body::Required, registerUser),
        row("POST", u"/login"_s, kEverybody, Owner::Nobody, Body::Required, signIn),
        row("POST", u"/refresh"_s, kEverybody, Owner::Nobody, Body::Required, refresh),
        row("POST", u"/logout"_s, mine, Owner::Nobody, Body::Optional, signOut),
        row("PUT", u"/{userId}/password"_s, mine, Owner::Path, Body::Required, changePassword),
    };
}

} // namespace shop::rest
