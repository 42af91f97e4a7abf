// SPDX-License-Identifier: GPL-3.0-or-later
// Who may do what to whose things: each row of the route table by each role, and what is tried
// against it.
#include "tests/rest/rest_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;
using rest::Grant;
using WireRole = rest::Role;

class RestAttacks : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestFixture> m_rest;

    // The path of a route about somebody's thing, with ids that are right.
    QByteArray targetOf(const rest::Route &route, const Asker &owner) const
    {
        QString path = route.path;
        path.replace(u"{userId}"_s, owner.user.toString());
        path.replace(u"{productId}"_s, m_rest->counter->products[1].id.toString());
        path.replace(u"{orderId}"_s, u"0190f3c2-0000-7000-8000-00000000dead"_s);
        return path.toLatin1();
    }
    Answered tryIt(const rest::Route &route, const Asker &who, const Asker &owner,
                   const RestFixture::Fields &headers = {})
    {
        const QByteArray body = route.owner == rest::Owner::Body
                                    ? "{\"userId\":\"" + owner.user.toString().toLatin1() + "\"}"
                                    : QByteArray("{}");
        return m_rest->ask(who, route.method, targetOf(route, owner),
                           route.body == rest::Body::None ? QByteArray() : body, headers);
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = RestFixture::make();
        QVERIFY(made);
        m_rest = *std::move(made);
    }

    void aRouteIsForThoseItNames_data()
    {
        QTest::addColumn<int>("route");
        QTest::addColumn<int>("role");
        for (int i = 0; i < m_rest->router->routes().size(); ++i) {
            const rest::Route &route = m_rest->router->routes().at(i);
            for (const WireRole role : {WireRole::Anonymous, WireRole::Customer, WireRole::Staff, WireRole::Admin, WireRole::Service})
                QTest::addRow("%s %s by %s", route.method.constData(), qPrintable(route.path),
                              role == WireRole::Anonymous ? "nobody" : qPrintable(rest::roleCode(role)))
                    << i << int(role);
        }
    }
    void aRouteIsForThoseItNames()
    {
        QFETCH(int, route);
        QFETCH(int, role);
        const rest::Route &row = m_rest->router->routes().at(route);
        const Grant grant = row.access.of(WireRole(role));
        Asker who{WireRole(role), {}};
        if (who.role != WireRole::Anonymous && who.role != WireRole::Service)
            who.user = m_rest->counter->ids.mint<UserId>();
        const int status = tryIt(row, who, m_rest->anna).status;
        const bool isOthers = grant == Grant::Own && (row.owner == rest::Owner::Path || row.owner == rest::Owner::Body);
        if (grant == Grant::None)
            QCOMPARE(status, who.role == WireRole::Anonymous ? 401 : 403);
        else if (isOthers)
            QCOMPARE(status, 403);
        else
            QVERIFY2(status != 401 && status != 403, qPrintable(QString::number(status)));
    }

    void aForgedTokenOpensNoRoute()
    {
        for (const rest::Route &route : m_rest->router->routes()) {
            for (const QByteArray &token : {QByteArray("x"), QByteArray("eyJhbGciOiJub25lIn0.e30."),
                                            QByteArray(m_rest->tokenOf(m_rest->admin) + "A")}) {
                const Answered refused =
                    tryIt(route, m_rest->nobody, m_rest->anna, {{"Authorization", "Bearer " + token}});
                QCOMPARE(refused.status, 401);
                QVERIFY(refused.header("WWW-Authenticate").contains("invalid_token"));
            }
        }
    }

    void aPersonWithoutTheirRoleAnyMoreChangesNothing()
    {
        std::optional<WireRole> role = WireRole::Staff;
        m_rest->services->roleOf = [&](UserId) { return Result<std::optional<WireRole>>(role); };
        const QByteArray url = "/api/products/" + m_rest->counter->products[3].id.toString().toLatin1();
        const QByteArray body = R"({"description":"new"})";
        QCOMPARE(m_rest->ask(m_rest->staff, "PATCH", url, body).status, 200);
        role = WireRole::Customer;
        QCOMPARE(m_rest->ask(m_rest->staff, "PATCH", url, body).status, 401);
        role.reset();
        QCOMPARE(m_rest->ask(m_rest->staff, "PATCH", url, body).status, 401);
        m_rest->services->roleOf = {};
    }

    void anothersThingsAreNotTold()
    {
        initTestCase(); // an administrator erased people above
        const QByteArray product = m_rest->counter->products[3].id.toString().toLatin1();
        const QByteArray anna = m_rest->anna.user.toString().toLatin1();
        QCOMPARE(m_rest->ask(m_rest->anna, "POST", "/api/cart",
                             "{\"userId\":\"" + anna + R"(","productId":")" + product + "\",\"quantity\":1}").status,
                 201);
        const QByteArray order = "{\"userId\":\"" + anna +
            "\",\"address\":{\"street\":\"Main 1\",\"city\":\"Halifax\",\"province\":\"NS\",\"postalCode\":\"B3K 1A1\",\"country\":\"CA\"}}";
        const RestFixture::Fields key{{"Idempotency-Key", "same"}};
        const Answered placed = m_rest->ask(m_rest->anna, "POST", "/api/orders", order, key);
        QCOMPARE(placed.status, 201);
        const QByteArray url = placed.header("Location");
        // Another's order is not there; another's cart is refused; another's key is one's own.
        QCOMPARE(m_rest->ask(m_rest->bert, "GET", url).status, 404);
        QCOMPARE(m_rest->ask(m_rest->bert, "GET", url + "/history").status, 404);
        QCOMPARE(m_rest->ask(m_rest->bert, "DELETE", url).status, 404);
        QCOMPARE(m_rest->ask(m_rest->bert, "PUT", url + "/status", R"({"status":"cancelled"})").status, 403);
        QCOMPARE(m_rest->ask(m_rest->bert, "GET", "/api/orders?userId=" + anna).body.array()->size(), 0);
        QCOMPARE(m_rest->ask(m_rest->bert, "GET", "/api/cart/" + anna).status, 403);
        QCOMPARE(m_rest->ask(m_rest->bert, "POST", "/api/orders", order, key).status, 403);
        const QByteArray berts = QByteArray(order).replace(anna, m_rest->bert.user.toString().toLatin1());
        QCOMPARE(m_rest->ask(m_rest->bert, "POST", "/api/orders", berts, key).text(u"type"_s), u"/problems/cart-empty"_s);
    }

    void openIsForWhoSendsNoTokenOnly()
    {
        m_rest->settings.open = true;
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/orders").status, 200);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/orders", {}, {{"Authorization", "Bearer x"}}).status, 401);
        m_rest->settings.open = false;
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/orders").status, 401);
    }

    void whoAsksTooOftenWaits()
    {
        rest::RateLimits limits;
        m_rest->services->limits = &limits;
        int status = 200;
        for (int i = 0; i < 1'000 && status == 200; ++i)
            status = m_rest->ask(m_rest->nobody, "GET", "/health").status;
        QCOMPARE(status, 429);
        m_rest->counter->clock.advance(60'000);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/health").status, 200);
        m_rest->services->limits = nullptr;
    }

    void whatTheDatabaseSaysIsToldToNobody()
    {
        m_rest->services->currency = [] {
            return Result<Currency>(Error{ErrorCode::Unavailable, u"database.busy"_s,
                                          {{u"path"_s, u"/secret/shop.db"_s}, {u"reason"_s, u"SELECT"_s}}});
        };
        const Answered failed = m_rest->ask(m_rest->nobody, "GET", "/api/products");
        QCOMPARE(failed.status, 503);
        QVERIFY(!failed.response.body.contains("secret"));
        QVERIFY(!failed.response.body.contains("SELECT"));
    }
};

QTEST_GUILESS_MAIN(RestAttacks)

#include "tst_rest_attacks.moc"
