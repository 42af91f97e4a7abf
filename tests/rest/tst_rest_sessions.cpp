// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in, and what is tried against it: passwords, refresh tokens, what is stored of them.
#include "core/base/sha256.h"
#include "core/rest/far_service.h"
#include "core/storage/statement.h"
#include "core/users/password.h"
#include "tests/rest/rest_people.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

// Keeps what one service sends to another.
class Kept final : public rest::Transport
{
public:
    Result<rest::Response> send(const QUrl &, const rest::Request &request, int) override
    {
        sent = request;
        return rest::jsonResponse(200, Json(Json::Object()));
    }
    rest::Request sent;
};

} // namespace

class RestSessions : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestPeople> m_people;
    RestFixture *m_rest = nullptr;

    Answered signIn(const QByteArray &email, const QByteArray &password)
    {
        return m_rest->ask(m_rest->nobody, "POST", "/api/users/login",
                           QByteArray(R"({"email":"EMAIL","password":"PASSWORD"})")
                               .replace("EMAIL", email)
                               .replace("PASSWORD", password));
    }
    static QByteArray withToken(const QByteArray &token)
    {
        return QByteArray(R"({"refresh_token":"TOKEN"})").replace("TOKEN", token);
    }
    Answered refresh(const QByteArray &token)
    {
        return m_rest->ask(m_rest->nobody, "POST", "/api/users/refresh", withToken(token));
    }
    static QByteArray tokenIn(const Answered &answer)
    {
        return answer.text(u"refresh_token"_s).toLatin1();
    }
    static void compareRefused(const Answered &answer)
    {
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.text(u"type"_s), u"/problems/token-invalid"_s);
        QVERIFY(!answer.header("WWW-Authenticate").isEmpty());
    }
    void passTheTimeOfAskingTwice() { m_rest->counter->clock.advance(11'000); }

private Q_SLOTS:
    void init()
    {
        auto made = RestPeople::make();
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        m_people = *std::move(made);
        m_rest = m_people->rest.get();
    }

    // Counted and not timed: bcrypt runs once, at the same work, whoever it is tried for.
    void aLoginForNobodyCostsWhatOneForSomebodyDoes_data()
    {
        QTest::addColumn<QByteArray>("email");
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<int>("status");

        QTest::newRow("somebody") << QByteArray("clara@example.org")
                                  << QByteArray(RestFixture::kPassword) << 200;
        QTest::newRow("a wrong password")
            << QByteArray("clara@example.org") << QByteArray("wrong horse") << 401;
        QTest::newRow("nobody") << QByteArray("nobody@example.org") << QByteArray("wrong horse")
                                << 401;
        QTest::newRow("a customer without an account")
            << QByteArray("anna@example.com") << QByteArray("wrong horse") << 401;
        QTest::newRow("too long for bcrypt")
            << QByteArray("nobody@example.org") << QByteArray(200, 'x') << 401;
    }
    void aLoginForNobodyCostsWhatOneForSomebodyDoes()
    {
        QFETCH(QByteArray, email);
        QFETCH(QByteArray, password);
        QFETCH(int, status);
        const int before = m_rest->hashes;
        const Answered answer = signIn(email, password);
        QCOMPARE(answer.status, status);
        QCOMPARE(m_rest->hashes, before + 1);
        if (status != 401)
            return;
        QCOMPARE(answer.response.body, signIn("other@example.org", "another word").response.body);
    }

    void theHashOfNobodyIsAsMuchWorkAsOneOfSomebody()
    {
        const auto workOf = [](const QString &hash) { return hash.section(u'$', 2, 2); };
        const auto fresh = hashPassword(Secret(RestFixture::kPassword));
        QVERIFY(fresh);
        QCOMPARE(workOf(nobodysHash()), workOf(*fresh));
        const auto tried =
            m_rest->accounts->passwordToCheck({}, u"nobody@example.org"_s, u"192.0.2.1"_s);
        QVERIFY(tried);
        QCOMPARE(*tried, nobodysHash());
    }

    void aRefreshTokenThatComesAgainEndsItsSessionAndNoOther()
    {
        const QByteArray first = m_people->clara.refreshToken;
        const QByteArray elsewhere = tokenIn(signIn(m_people->clara.email, RestFixture::kPassword));
        const QByteArray second = tokenIn(refresh(first));
        QVERIFY(!second.isEmpty());
        const QByteArray third = tokenIn(refresh(second));
        QVERIFY(!third.isEmpty());
        passTheTimeOfAskingTwice();
        compareRefused(refresh(first));
        compareRefused(refresh(third));
        QCOMPARE(refresh(elsewhere).status, 200);
        QCOMPARE(refresh(m_people->dora.refreshToken).status, 200);
    }

    void ofTwoRefreshesAtOnceOneWins()
    {
        const Answered won = refresh(m_people->clara.refreshToken);
        QCOMPARE(won.status, 200);
        compareRefused(refresh(m_people->clara.refreshToken));
        QCOMPARE(refresh(tokenIn(won)).status, 200);
    }

    void noTokenStandsInTheDatabase()
    {
        const QByteArray token = m_people->clara.refreshToken;
        const QByteArray renewed = tokenIn(refresh(token));
        QByteArray stored;
        for (const char *behind : {"", "-wal"}) {
            QFile file(m_rest->counter->path() + QLatin1String(behind));
            if (file.open(QIODevice::ReadOnly))
                stored += file.readAll();
        }
        QVERIFY(stored.contains(m_people->clara.email)); // it is what is searched
        QVERIFY(stored.contains(sha256(renewed)));
        QVERIFY(!stored.contains(token));
        QVERIFY(!stored.contains(renewed));
        QVERIFY(!stored.contains(RestFixture::kPassword));
    }

    void whoIsErasedNeitherSignsInNorGoesOn()
    {
        const Person &clara = m_people->clara;
        const QByteArray url = "/api/users/" + clara.asker.user.toString().toLatin1();
        QCOMPARE(m_rest->ask(clara.asker, "DELETE", url).status, 204);
        compareRefused(refresh(clara.refreshToken));
        QCOMPARE(signIn(clara.email, RestFixture::kPassword).status, 401);
        QCOMPARE(m_rest->ask(clara.asker, "PATCH", url, R"({"name":"back"})").status, 401);
        QCOMPARE(m_rest->ask(clara.asker, "GET", url).status, 404);
    }

    void aNewPasswordEndsEverySession()
    {
        const Person &clara = m_people->clara;
        const QByteArray url = "/api/users/" + clara.asker.user.toString().toLatin1() + "/password";
        const QByteArray to =
            R"({"current_password":"correct horse","new_password":"battery staple"})";
        QCOMPARE(
            m_rest->ask(clara.asker, "PUT", url, QByteArray(to).replace("correct", "wrong")).status,
            401);
        QCOMPARE(m_rest->ask(clara.asker, "PUT", url, to).status, 204);
        compareRefused(refresh(clara.refreshToken));
        QCOMPARE(signIn(clara.email, RestFixture::kPassword).status, 401);
        QCOMPARE(signIn(clara.email, "battery staple").status, 200);
    }

    // Who holds somebody's token does not learn their password by trying.
    void whoGuessesTheOldPasswordWaits()
    {
        const Person &clara = m_people->clara;
        const QByteArray url = "/api/users/" + clara.asker.user.toString().toLatin1() + "/password";
        const QByteArray to =
            R"({"current_password":"wrong horse","new_password":"battery staple"})";
        int tries = 0;
        Answered answer = m_rest->ask(clara.asker, "PUT", url, to);
        while (answer.status == 401 && ++tries < 20)
            answer = m_rest->ask(clara.asker, "PUT", url, to);
        QCOMPARE(answer.status, 429);
    }

    void anothersSessionIsNotEnded()
    {
        const QByteArray token = withToken(m_people->clara.refreshToken);
        QCOMPARE(m_rest->ask(m_people->dora.asker, "POST", "/api/users/logout", token).status, 204);
        QCOMPARE(refresh(m_people->clara.refreshToken).status, 200);
        QCOMPARE(m_rest->ask(m_people->dora.asker, "POST", "/api/users/logout").status, 204);
        compareRefused(refresh(m_people->dora.refreshToken));
    }

    void whoRegistersIsACustomer()
    {
        const Answered made = m_rest->ask(
            m_rest->nobody, "POST", "/api/users/register",
            R"({"email":"eve@example.org","password":"correct horse","role":"admin","user":{"role":"admin"},"id":"x"})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.text(u"role"_s), u"customer"_s);
        const QByteArray bearer = "Bearer " + made.text(u"access_token"_s).toLatin1();
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/users", {}, {{"Authorization", bearer}})
                     .status,
                 403);
    }

    // Whoever a service asks for, it asks as a service, and for a minute.
    void betweenServicesOnlyAServiceAsks()
    {
        rest::FarAddress address{u"users"_s, QUrl(u"http://127.0.0.1:1"_s), {}};
        Kept kept;
        rest::FarService far(address, kept, m_rest->settings.keys, m_rest->counter->clock,
                             m_rest->counter->ids);
        Call call = m_rest->counter->call(); // of somebody with every right
        call.requestId = u"of-a-request"_s;
        QVERIFY(far.get(call, u"/api/users/x"_s));
        QCOMPARE(kept.sent.headers.value("X-Request-Id"), QByteArray("of-a-request"));
        const QByteArray token =
            kept.sent.headers.value("Authorization").mid(int(qstrlen("Bearer ")));
        const TimeMs now = m_rest->counter->clock.nowMs();
        const auto identity = rest::verifyToken(token, now, m_rest->settings.keys);
        QVERIFY(identity);
        QCOMPARE(*identity, (rest::Identity{rest::Role::Service, {}}));
        QVERIFY(!rest::verifyToken(token, now + 100'000, m_rest->settings.keys));
        for (const rest::Route &route : m_rest->router->routes()) {
            const bool isAdmins =
                route.access.admin != rest::Grant::None && route.access.staff == rest::Grant::None;
            QVERIFY(!isAdmins || route.path == u"/api/products/stock" ||
                    route.access.service == rest::Grant::None);
        }
    }

    // A guesser is slowed down at once by where they come from and by whom they try.
    void whoGuessesPasswordsWaits()
    {
        rest::RateLimits limits;
        m_rest->services->limits = &limits;
        int tries = 0;
        Answered answer = signIn(m_people->clara.email, "wrong horse");
        while (answer.status == 401 && ++tries < 50)
            answer = signIn(m_people->clara.email, "wrong horse");
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.header("Retry-After").toInt() > 0);
        QVERIFY(tries <= 5);
        const int hashed = m_rest->hashes;
        QCOMPARE(signIn(m_people->clara.email, RestFixture::kPassword).status, 429);
        QCOMPARE(m_rest->hashes, hashed);
        QCOMPARE(signIn(m_people->dora.email, RestFixture::kPassword).status, 200);
        m_rest->services->limits = nullptr;
    }
};

QTEST_GUILESS_MAIN(RestSessions)

#include "tst_rest_sessions.moc"
