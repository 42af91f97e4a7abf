// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what to whose things: each row of the route table by each role, and what is tried
// against it. What is tried happens in a transaction that is rolled back, so each row finds the same shop.
#include "core/storage/transaction.h"
#include "tests/rest/rest_people.h"

#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;
using rest::Grant;
using rest::Owner;
using WireRole = rest::Role;

namespace {

constexpr auto kUrl = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
constexpr WireRole kRoles[] = {WireRole::Anonymous, WireRole::Customer, WireRole::Staff,
                               WireRole::Admin, WireRole::Service};

QByteArray signedBy(const QByteArray &head, const QByteArray &claims, const QByteArray &key,
                    QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256)
{
    const QByteArray both = head.toBase64(kUrl) + '.' + claims.toBase64(kUrl);
    return both + '.' + QMessageAuthenticationCode::hash(both, key, hash).toBase64(kUrl);
}

// What a member that nobody may set is set to, by its type in the contract; empty for one whose value
// would not show.
QByteArray attackersValue(const Json &schema)
{
    const Json *type = schema.member(u"type");
    const QString name = type && type->string() ? *type->string() : QString();
    if (name == u"string")
        return schema.member(u"format") ? R"("0190f3c2-0000-7000-8000-00000000bad0")"
                                        : R"("attacker")";
    if (name == u"number" || name == u"integer")
        return "987654";
    return name == u"array" ? R"(["attacker"])" : QByteArray();
}

} // namespace

class RestAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestPeople> m_people;
    RestFixture *m_rest = nullptr;

    const QList<rest::Route> &routes() const { return m_rest->router->routes(); }
    std::unique_ptr<Transaction> undone()
    {
        return std::make_unique<Transaction>(*m_rest->counter->desk->database, "undone");
    }
    Asker askerOf(WireRole role, const Person &customer) const
    {
        switch (role) {
        case WireRole::Customer:
            return customer.asker;
        case WireRole::Staff:
            return m_people->staff.asker;
        case WireRole::Admin:
            return m_people->admin.asker;
        default:
            return {role, {}};
        }
    }
    QByteArray adminsClaims(const QByteArray &times) const
    {
        return QByteArray(R"({"iss":"shopdesk","sub":"SUBJECT","role":"admin"TIMES})")
            .replace("SUBJECT", m_people->admin.asker.user.toString().toLatin1())
            .replace("TIMES", times);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = RestPeople::make();
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        m_people = *std::move(made);
        m_rest = m_people->rest.get();
    }

    void aRouteIsForThoseItNames_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("own");
        for (int i = 0; i < routes().size(); ++i) {
            for (const WireRole role : kRoles) {
                const QString who =
                    role == WireRole::Anonymous ? u"nobody"_s : rest::roleCode(role);
                const QString row = QString::fromLatin1(routes()[i].method) + u' ' +
                                    routes()[i].path + u" by " + who;
                QTest::addRow("%s, another's", qPrintable(row)) << i << int(role) << false;
                if (role == WireRole::Customer || routes()[i].access.of(role) == Grant::Own)
                    QTest::addRow("%s, own", qPrintable(row)) << i << int(role) << true;
            }
        }
    }
    void aRouteIsForThoseItNames()
    {
        QFETCH(int, route);
        QFETCH(int, role);
        QFETCH(bool, own);
        const rest::Route &row = routes()[route];
        const Grant grant = row.access.of(WireRole(role));
        const Person &customer = m_people->ownerFor(row);
        const Asker who = askerOf(WireRole(role), customer);
        const Person &owner = !own                             ? m_people->otherFor(row)
                              : who.role == WireRole::Customer ? customer
                                                               : m_people->personOf(who);
        const auto rollBack = undone();
        const qint64 before = m_rest->written();
        const Answered answer = m_people->ask(row, who, owner);
        const bool isOthers = grant == Grant::Own && !own;
        int expected = ContractReader(row).successStatus(row);
        if (grant == Grant::None)
            expected = who.role == WireRole::Anonymous ? 401 : 403;
        else if (isOthers && (row.owner == Owner::Path || row.owner == Owner::Body))
            expected = 403;
        else if (isOthers && row.owner == Owner::Handler && row.path.contains(u"{orderId}"))
            expected = 404;
        QVERIFY2(answer.status == expected,
                 qPrintable(u"%1, not %2: %3"_s.arg(answer.status)
                                .arg(expected)
                                .arg(QString::fromUtf8(answer.response.body))));
        if (expected >= 400)
            QCOMPARE(m_rest->written(), before);
        if (isOthers && expected == 200)
            QVERIFY(!answer.response.body.contains(owner.asker.user.toString().toLatin1()));
    }

    void aForgedTokenOpensNoRoute_data()
    {
        QTest::addColumn<QByteArray>("token");

        const QByteArray key(32, 'k');
        const QByteArray head = R"({"alg":"HS256","typ":"JWT"})";
        const QByteArray now = QByteArray::number(m_rest->counter->clock.nowMs() / 1'000);
        const QByteArray soon = QByteArray::number(m_rest->counter->clock.nowMs() / 1'000 + 600);
        const QByteArray claims = adminsClaims(",\"iat\":" + now + ",\"exp\":" + soon);
        const QByteArray right = signedBy(head, claims, key);
        QCOMPARE(m_rest
                     ->ask(m_rest->nobody, "GET", "/api/users", {},
                           {{"Authorization", "Bearer " + right}})
                     .status,
                 200);
        const QByteArray none = R"({"alg":"none"})";
        QTest::newRow("no token at all") << QByteArray("x");
        QTest::newRow("none, unsigned")
            << QByteArray(none.toBase64(kUrl) + '.' + claims.toBase64(kUrl) + '.');
        QTest::newRow("None, signed") << signedBy(R"({"alg":"None"})", claims, key);
        QTest::newRow("HS512") << signedBy(R"({"alg":"HS512"})", claims, key,
                                           QCryptographicHash::Sha512);
        QTest::newRow("hs256") << signedBy(R"({"alg":"hs256"})", claims, key);
        QTest::newRow("RS256 by our key") << signedBy(R"({"alg":"RS256"})", claims, key);
        QTest::newRow("no algorithm") << signedBy(R"({"typ":"JWT"})", claims, key);
        QTest::newRow("its own key")
            << signedBy(R"({"alg":"HS256","jwk":{"kty":"oct","k":"eHh4"}})", claims, "xxx");
        QTest::newRow("another key") << signedBy(head, claims, QByteArray(32, 'x'));
        QTest::newRow("an empty key") << signedBy(head, claims, {});
        QTest::newRow("crit") << signedBy(R"({"alg":"HS256","crit":["exp"]})", claims, key);
        QTest::newRow("no signature") << right.left(right.lastIndexOf('.') + 1);
        QTest::newRow("half a signature") << right.chopped(20);
        QTest::newRow("longer") << right + "A";
        QTest::newRow("four parts") << right + ".e30";
        QTest::newRow("exp missing") << signedBy(head, adminsClaims(",\"iat\":" + now), key);
        QTest::newRow("exp a text")
            << signedBy(head, adminsClaims(",\"exp\":\"" + soon + '"'), key);
        QTest::newRow("exp huge") << signedBy(head, adminsClaims(",\"exp\":99999999999999999999"),
                                              key);
        QTest::newRow("exp past") << signedBy(head, adminsClaims(",\"exp\":1"), key);
        QTest::newRow("exp twice")
            << signedBy(head, adminsClaims(",\"exp\":1,\"exp\":" + soon), key);
        QTest::newRow("not yet") << signedBy(
            head, adminsClaims(",\"nbf\":" + soon + ",\"exp\":" + soon), key);
        const QByteArray ofCustomer = m_rest->tokenOf(m_people->clara.asker);
        QTest::newRow("role changed")
            << QByteArray(ofCustomer).replace(ofCustomer.split('.')[1], claims.toBase64(kUrl));
        QTest::newRow("role unknown")
            << signedBy(head, QByteArray(claims).replace("\"admin\"", "\"root\""), key);
        QTest::newRow("role a list")
            << signedBy(head, QByteArray(claims).replace("\"admin\"", "[\"admin\"]"), key);
        QTest::newRow("no person")
            << signedBy(head, QByteArray(claims).replace("\"sub\"", "\"bus\""), key);
        QTest::newRow("another issuer")
            << signedBy(head, QByteArray(claims).replace("\"shopdesk\"", "\"shop\""), key);
        QTest::newRow("a person as a service")
            << signedBy(head, QByteArray(claims).replace("\"admin\"", "\"service\""), key);
    }
    void aForgedTokenOpensNoRoute()
    {
        QFETCH(QByteArray, token);
        const qint64 before = m_rest->written();
        for (const rest::Route &row : routes()) {
            const Answered refused = m_people->ask(row, m_rest->nobody, m_people->ownerFor(row),
                                                   {{"Authorization", "Bearer " + token}});
            QCOMPARE(refused.status, 401);
            QVERIFY(refused.header("WWW-Authenticate").contains("invalid_token"));
        }
        QCOMPARE(m_rest->written(), before);
    }

    void whoLostTheirRoleChangesNothingNotEvenAgain_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<bool>("erased");
        for (int i = 0; i < routes().size(); ++i) {
            if (!routes()[i].changes() || routes()[i].access.staff == Grant::None)
                continue;
            const QString name = QString::fromLatin1(routes()[i].method) + u' ' + routes()[i].path;
            QTest::addRow("%s, demoted", qPrintable(name)) << i << false;
            QTest::addRow("%s, erased", qPrintable(name)) << i << true;
        }
    }
    void whoLostTheirRoleChangesNothingNotEvenAgain()
    {
        QFETCH(int, route);
        QFETCH(bool, erased);
        const rest::Route &row = routes()[route];
        const Asker staff = m_people->staff.asker;
        const Person &owner =
            row.access.staff == Grant::Own ? m_people->staff : m_people->otherFor(row);
        const RestFixture::Fields key{{"Idempotency-Key", "before it was lost"}};
        const auto rollBack = undone();
        const int first = m_people->ask(row, staff, owner, key).status;
        QVERIFY2(first < 300, qPrintable(QString::number(first)));
        if (erased)
            QVERIFY(m_rest->counter->desk->customers->eraseCustomer(m_rest->counter->call(),
                                                                    staff.user));
        else
            QVERIFY(m_rest->tokens->setRole(m_rest->counter->call(), staff.user, u"customer"_s));
        const qint64 before = m_rest->written();
        QCOMPARE(m_people->ask(row, staff, owner, key).status, 401);
        QCOMPARE(m_people->ask(row, staff, owner).status, 401);
        QCOMPARE(m_rest->written(), before);
    }

    void whatABodyMayNotSayIsIgnored_data()
    {
        QTest::addColumn<int>("route");
        for (int i = 0; i < routes().size(); ++i) {
            if (routes()[i].body != rest::Body::None)
                QTest::addRow("%s %s", routes()[i].method.constData(), qPrintable(routes()[i].path))
                    << i;
        }
    }
    void whatABodyMayNotSayIsIgnored()
    {
        QFETCH(int, route);
        const rest::Route &row = routes()[route];
        const ContractReader contract(row);
        const Json asked = contract.bodySchema(row);
        Json body = *Json::parse(m_people->bodyTo(row, m_people->ownerFor(row)));
        int added = 0;
        const auto add = [&](const QString &name, const QByteArray &value) {
            if (value.isEmpty() || body.member(name) || asked.member(u"properties")->member(name))
                return;
            body = replaced(body, {name}, value);
            ++added;
        };
        // Everything that is answered, and what a column may be called.
        const Json answered = contract.successSchema(row);
        for (const auto &[name, schema] : answered.member(u"properties")
                                              ? *answered.member(u"properties")->object()
                                              : Json::Object()) {
            add(name, attackersValue(contract.resolved(schema)));
            const Json inner = contract.resolved(schema);
            for (const auto &[below, of] : inner.member(u"properties")
                                               ? *inner.member(u"properties")->object()
                                               : Json::Object())
                add(below, attackersValue(contract.resolved(of)));
        }
        for (const QString &name :
             {u"id"_s, u"status"_s, u"password_hash"_s, u"created_by"_s, u"customer_id"_s})
            add(name, R"("attacker")");
        for (const QString &name :
             {u"price"_s, u"total"_s, u"version"_s, u"key"_s, u"unit_price"_s})
            add(name, "987654");
        add(u"role"_s, R"("admin")");
        QVERIFY(added > 5);
        const bool isStaffs = row.access.customer == rest::Grant::None;
        const bool isOrders = row.path == u"/api/products/stock";
        const Asker who = isOrders   ? m_rest->service
                          : isStaffs ? m_people->staff.asker
                                     : m_people->ownerFor(row).asker;
        const auto rollBack = undone();
        const Answered done = m_rest->ask(
            who, row.method, m_people->targetOf(row, m_people->ownerFor(row)), body.toBytes());
        QCOMPARE(done.status, contract.successStatus(row));
        for (const char *trace : {"attacker", "987654", "bad0", "\"admin\""})
            QVERIFY2(!done.response.body.contains(trace), done.response.body.constData());
        const auto role = m_rest->services->roleOf(m_people->clara.asker.user);
        QVERIFY(role && *role == WireRole::Customer);
    }

    void aPackedBodyIsRefused()
    {
        const qint64 before = m_rest->written();
        for (const rest::Route &row : routes()) {
            if (row.body == rest::Body::None)
                continue;
            for (const QByteArray &coding :
                 {QByteArray("gzip"), QByteArray("br"), QByteArray("identity, gzip")}) {
                const Person &owner =
                    row.access.admin == Grant::Own ? m_people->admin : m_people->ownerFor(row);
                const Answered refused = m_people->ask(row, m_people->admin.asker, owner,
                                                       {{"Content-Encoding", coding}});
                QCOMPARE(refused.status, 415);
            }
        }
        QCOMPARE(m_rest->written(), before);
    }

    void whatIsSearchedForIsNoStatement_data()
    {
        QTest::addColumn<QByteArray>("injected");
        for (const char *text : {"' OR '1'='1", "\"; DROP TABLE products_product; --", "%", "_",
                                 "\\", "' UNION SELECT 1,2--", "name; DELETE FROM users_user",
                                 "(SELECT 1)", "-name,id", "${7*7}", "*"})
            QTest::addRow("%s", text) << QByteArray(text);
    }
    void whatIsSearchedForIsNoStatement()
    {
        QFETCH(QByteArray, injected);
        const qint64 before = m_rest->written();
        const QByteArray value = injected.toPercentEncoding();
        for (const rest::Route &row : routes()) {
            const Json operation = ContractReader(row).operation(row);
            for (const Json &each : operation.member(u"parameters")
                                        ? *operation.member(u"parameters")->array()
                                        : Json::Array()) {
                if (*each.member(u"in")->string() != u"query")
                    continue;
                const QByteArray name = each.member(u"name")->string()->toLatin1();
                const Answered answer = m_rest->ask(
                    m_people->admin.asker, "GET",
                    m_people->targetOf(row, m_people->ownerFor(row)) + '?' + name + '=' + value);
                QVERIFY2(answer.status == 200 || answer.status == 422 || answer.status == 400,
                         name.constData());
                if (answer.status == 200 && name == "search" && row.service == rest::Service::Users)
                    QCOMPARE(answer.body.array()->size(), 0);
            }
        }
        QCOMPARE(m_rest->written(), before);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/products").body.array()->size(), 5);
    }

    void anothersKeyIsAnotherRequest()
    {
        const RestFixture::Fields key{{"Idempotency-Key", "same"}};
        const auto rollBack = undone();
        const rest::Route &order = m_people->route("POST", u"/api/orders"_s);
        const Answered annas = m_people->ask(order, m_rest->anna, m_people->anna, key);
        QCOMPARE(annas.status, 201);
        const Answered berts = m_people->ask(order, m_rest->bert, m_people->bert, key);
        QCOMPARE(berts.status, 201);
        QVERIFY(berts.header("Location") != annas.header("Location"));
        QCOMPARE(m_people->ask(order, m_rest->anna, m_people->anna, key).header("Location"),
                 annas.header("Location"));
        QCOMPARE(m_people->ask(order, m_rest->bert, m_people->anna, key).status, 403);
        const rest::Route &item = m_people->route("POST", u"/api/cart"_s);
        for (const Asker &who : {m_rest->anna, m_rest->bert, m_rest->anna}) {
            const Answered added = m_people->ask(item, who, m_people->personOf(who), key);
            QCOMPARE(added.body.member(u"cart")
                         ->member(u"items")
                         ->array()
                         ->first()
                         .member(u"quantity")
                         ->toInteger(),
                     1);
        }
    }

    void anothersOrdersAreNotTold()
    {
        const QByteArray anna = m_people->anna.asker.user.toString().toLatin1();
        const Answered listed = m_rest->ask(m_rest->bert, "GET", "/api/orders?userId=" + anna);
        QCOMPARE(listed.body.array()->size(), 1);
        QVERIFY(!listed.response.body.contains(anna));
        QCOMPARE(
            m_rest->ask(m_rest->bert, "GET", "/api/orders/" + m_people->anna.order).text(u"type"_s),
            u"/problems/order-not-found"_s);
    }

    void noAnswerLetsEveryPageReadWhatIsSomebodys()
    {
        m_rest->settings.origins = {"https://shop.example"};
        for (const rest::Route &row : routes()) {
            for (const QByteArray &origin :
                 {QByteArray("https://shop.example"), QByteArray("https://evil.example"),
                  QByteArray("null"), QByteArray("https://shop.example.evil.example")}) {
                for (const QByteArray &method : {QByteArray("OPTIONS"), row.method}) {
                    const auto rollBack = undone();
                    const Answered answer = m_rest->ask(
                        m_rest->nobody, method, m_people->targetOf(row, m_people->ownerFor(row)),
                        {}, {{"Origin", origin}});
                    const QByteArray allowed = answer.header("Access-Control-Allow-Origin");
                    QCOMPARE(allowed, origin == "https://shop.example" ? origin : QByteArray());
                    QVERIFY(!answer.response.headers.has("Access-Control-Allow-Credentials"));
                    QVERIFY(answer.header("Vary").contains("Origin"));
                }
            }
        }
        m_rest->settings.origins.clear();
    }

    void openIsForWhoSendsNoTokenOnly()
    {
        m_rest->settings.open = true;
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/orders").status, 200);
        QCOMPARE(
            m_rest->ask(m_rest->nobody, "GET", "/api/orders", {}, {{"Authorization", "Bearer x"}})
                .status,
            401);
        m_rest->settings.open = false;
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/orders").status, 401);
    }

    void whoAsksTooOftenWaits_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("without a token") << QByteArray();
        QTest::newRow("guessing tokens") << QByteArray("Bearer x");
    }
    void whoAsksTooOftenWaits()
    {
        QFETCH(QByteArray, token);
        rest::RateLimits limits;
        m_rest->services->limits = &limits;
        RestFixture::Fields headers;
        if (!token.isEmpty())
            headers.append({"Authorization", token});
        int asked = 0;
        while (asked < 1'000 &&
               m_rest->ask(m_rest->nobody, "GET", "/health", {}, headers).status != 429)
            ++asked;
        QCOMPARE(asked, 200);
        m_rest->counter->clock.advance(60'000);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/health", {}, headers).status,
                 token.isEmpty() ? 200 : 401);
        m_rest->services->limits = nullptr;
    }

    void whatTheDatabaseSaysIsToldToNobody()
    {
        const auto currency = m_rest->services->currency;
        m_rest->services->currency = [] {
            return Result<Currency>(
                Error{ErrorCode::Unavailable,
                      u"database.busy"_s,
                      {{u"path"_s, u"/secret/shop.db"_s}, {u"reason"_s, u"SELECT"_s}}});
        };
        const Answered failed = m_rest->ask(m_rest->nobody, "GET", "/api/products");
        QCOMPARE(failed.status, 503);
        QVERIFY(!failed.response.body.contains("secret"));
        QVERIFY(!failed.response.body.contains("SELECT"));
        m_rest->services->currency = currency;
    }
};

QTEST_GUILESS_MAIN(RestAttacks)

#include "tst_rest_attacks.moc"
