// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the services, route by route, over the modules of a shop.
#include "core/products/sql_specifications.h"
#include "core/rest/contract.h"
#include "tests/rest/rest_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

// Where in the contract "nullable" stands without a type.
QStringList nullsWithoutType(const Json &part, const QString &place)
{
    QStringList found;
    if (const Json::Object *object = part.object()) {
        if (part.member(u"nullable") && !part.member(u"type"))
            found.append(place);
        for (const auto &[name, value] : *object)
            found += nullsWithoutType(value, place + u'/' + name);
    } else if (const Json::Array *array = part.array()) {
        for (qsizetype i = 0; i < array->size(); ++i)
            found += nullsWithoutType(array->at(i), place + u'/' + QString::number(i));
    }
    return found;
}

} // namespace

class RestRoutes : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestFixture> m_rest;

    QByteArray productUrl(int at) const { return "/api/products/" + idOf(at); }
    QByteArray idOf(int at) const { return m_rest->counter->products[at].id.toString().toLatin1(); }

private Q_SLOTS:
    void init()
    {
        auto made = RestFixture::make();
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        m_rest = *std::move(made);
    }

    void healthSaysThatTheDatabaseAnswers()
    {
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/health").text(u"status"_s), u"OK"_s);
        m_rest->services->probe = [] {
            return Done(Error{ErrorCode::Unavailable, u"database.busy"_s, {}});
        };
        const Answered down = m_rest->ask(m_rest->nobody, "GET", "/health");
        QCOMPARE(down.status, 503);
        QCOMPARE(down.text(u"message"_s), u"Database connection failed"_s);
        QVERIFY(!down.header("Retry-After").isEmpty());
    }

    void aListIsABareArrayWithLinksToItsOtherPages()
    {
        QStringList names;
        QByteArray target = "/api/products?limit=2&sort=name";
        for (int pages = 0; !target.isEmpty() && pages < 10; ++pages) {
            const Answered page = m_rest->ask(m_rest->nobody, "GET", target);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.header("X-Total-Count"),
                     QByteArray::number(m_rest->counter->products.size()));
            for (const Json &each : *page.body.array())
                names.append(*each.member(u"name")->string());
            const QByteArray links = page.header("Link");
            target.clear();
            for (const QByteArray &link : links.split(',')) {
                if (link.contains("rel=\"next\""))
                    target =
                        link.mid(link.indexOf('<') + 1, link.indexOf('>') - link.indexOf('<') - 1);
            }
        }
        QStringList sorted = names;
        sorted.sort(Qt::CaseInsensitive);
        QCOMPARE(names, sorted);
        QCOMPARE(names.size(), m_rest->counter->products.size());
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), names.size());
    }

    void theLastPageLeadsBackToTheFirst()
    {
        QByteArray links =
            m_rest->ask(m_rest->nobody, "GET", "/api/products?limit=2&sort=-price").header("Link");
        const auto target = [&](const QByteArray &relation) {
            for (const QByteArray &link : links.split(',')) {
                if (link.contains(QByteArray("rel=\"" + relation + '"')))
                    return link.mid(link.indexOf('<') + 1,
                                    link.indexOf('>') - link.indexOf('<') - 1);
            }
            return QByteArray();
        };
        const Answered first = m_rest->ask(m_rest->nobody, "GET", target("first"));
        QVERIFY(target("prev").isEmpty());
        links = m_rest->ask(m_rest->nobody, "GET", target("last")).header("Link");
        QVERIFY(target("next").isEmpty());
        while (!target("prev").isEmpty()) {
            const Answered page = m_rest->ask(m_rest->nobody, "GET", target("prev"));
            links = page.header("Link");
            if (target("prev").isEmpty())
                QCOMPARE(page.body.array()->first(), first.body.array()->first());
        }
    }

    void aListIsFiltered_data()
    {
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("count");

        QTest::newRow("by text") << QByteArray("search=COFFEE") << 200 << 1;
        QTest::newRow("by a sign that is no pattern") << QByteArray("search=%25") << 200 << 1;
        QTest::newRow("by another") << QByteArray("search=_") << 200 << 0;
        QTest::newRow("injected") << QByteArray("search=%27%20OR%201%3D1--") << 200 << 0;
        QTest::newRow("by price") << QByteArray("min_price=0&max_price=0.01") << 200 << 0;
        QTest::newRow("in stock") << QByteArray("in_stock=true") << 200 << 5;
        QTest::newRow("category unknown") << QByteArray("category=nothing") << 200 << 0;
        QTest::newRow("skip") << QByteArray("skip=4") << 200 << 1;
        QTest::newRow("sort unknown") << QByteArray("sort=id%3Bdrop") << 422 << 0;
        QTest::newRow("limit 0") << QByteArray("limit=0") << 422 << 0;
        QTest::newRow("limit 201") << QByteArray("limit=201") << 422 << 0;
        QTest::newRow("limit twice") << QByteArray("limit=1&limit=2") << 422 << 0;
        QTest::newRow("cursor of nobody") << QByteArray("cursor=abc") << 422 << 0;
        QTest::newRow("price a text") << QByteArray("min_price=x") << 422 << 0;
    }
    void aListIsFiltered()
    {
        QFETCH(QByteArray, query);
        QFETCH(int, status);
        QFETCH(int, count);
        const Answered list = m_rest->ask(m_rest->nobody, "GET", "/api/products?" + query);
        QCOMPARE(list.status, status);
        if (status == 200)
            QCOMPARE(list.body.array()->size(), count);
    }

    void aProductHasATagThatChangesWithIt()
    {
        const Answered first = m_rest->ask(m_rest->nobody, "GET", productUrl(1));
        const QByteArray tag = first.header("ETag");
        QVERIFY(!tag.isEmpty());
        const Answered same =
            m_rest->ask(m_rest->nobody, "GET", productUrl(1), {}, {{"If-None-Match", tag}});
        QCOMPARE(same.status, 304);
        QVERIFY(same.response.body.isEmpty());
        const QByteArray body = R"({"name":"Coffee, dark"})";
        const Answered changed =
            m_rest->ask(m_rest->staff, "PATCH", productUrl(1), body, {{"If-Match", tag}});
        QCOMPARE(changed.status, 200);
        QCOMPARE(changed.text(u"name"_s), u"Coffee, dark"_s);
        QCOMPARE(changed.number(u"price"_s), first.number(u"price"_s));
        QCOMPARE(
            m_rest->ask(m_rest->staff, "PATCH", productUrl(1), body, {{"If-Match", tag}}).status,
            412);
    }

    void headAnswersAsGetWithoutItsBody()
    {
        const Answered get = m_rest->ask(m_rest->nobody, "GET", productUrl(1));
        const Answered head = m_rest->ask(m_rest->nobody, "HEAD", productUrl(1));
        QCOMPARE(head.status, 200);
        QVERIFY(head.response.body.isEmpty());
        QCOMPARE(head.header("Content-Length"), QByteArray::number(get.response.body.size()));
        QCOMPARE(head.header("ETag"), get.header("ETag"));
    }

    void whatNoRouteTakesIsRefused_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<int>("status");

        QTest::newRow("unknown path")
            << QByteArray("GET") << QByteArray("/api/nothing") << QByteArray() << 404;
        QTest::newRow("no id") << QByteArray("GET") << QByteArray("/api/products/non-existent")
                               << QByteArray() << 404;
        QTest::newRow("method") << QByteArray("DELETE") << QByteArray("/api/products")
                                << QByteArray() << 405;
        QTest::newRow("slash behind")
            << QByteArray("GET") << QByteArray("/api/products/") << QByteArray() << 200;
        QTest::newRow("short path")
            << QByteArray("GET") << QByteArray("/products") << QByteArray() << 200;
        QTest::newRow("options") << QByteArray("OPTIONS") << QByteArray("/api/products")
                                 << QByteArray() << 204;
        QTest::newRow("accepts text only") << QByteArray("GET") << QByteArray("/api/products")
                                           << QByteArray("Accept:text/html") << 406;
        QTest::newRow("body no JSON") << QByteArray("POST") << QByteArray("/api/products")
                                      << QByteArray("Content-Type:text/plain") << 415;
        QTest::newRow("body packed") << QByteArray("POST") << QByteArray("/api/products")
                                     << QByteArray("Content-Encoding:gzip") << 415;
    }
    void whatNoRouteTakesIsRefused()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, header);
        QFETCH(int, status);
        RestFixture::Fields headers;
        if (!header.isEmpty())
            headers.append({header.left(header.indexOf(':')), header.mid(header.indexOf(':') + 1)});
        const Answered answer =
            m_rest->ask(m_rest->admin, method, target, method == "POST" ? "{}" : "", headers);
        QCOMPARE(answer.status, status);
        if (status == 405)
            QCOMPARE(answer.header("Allow"), QByteArray("GET, HEAD, OPTIONS, POST"));
        if (status >= 400)
            QCOMPARE(answer.header("Content-Type"), QByteArray("application/problem+json"));
    }

    void aProductIsMadeChangedAndHidden()
    {
        const Answered made = m_rest->ask(
            m_rest->staff, "POST", "/api/products",
            R"({"name":"Tea","price":4.5,"stock":7,"category":"Hot drinks","specifications":{"grams":100},"id":"x","version":9})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.number(u"price"_s), "4.50");
        QCOMPARE(made.number(u"stock"_s), "7");
        QCOMPARE(made.text(u"category"_s), u"Hot drinks"_s);
        const QByteArray url = made.header("Location");
        QCOMPARE(url, "/api/products/" + made.text(u"id"_s).toLatin1());
        const Answered patched =
            m_rest->ask(m_rest->staff, "PATCH", url, R"({"category":null,"price":5})");
        QCOMPARE(patched.status, 200);
        QVERIFY(patched.body.member(u"category")->isNull());
        QCOMPARE(patched.number(u"price"_s), "5.00");
        QCOMPARE(m_rest->ask(m_rest->admin, "DELETE", url).status, 204);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", url).status, 404);
        QCOMPARE(m_rest->ask(m_rest->admin, "DELETE", url).status, 404);
    }

    void aRefusedBodyNamesEachFieldAndChangesNothing()
    {
        const Answered refused = m_rest->ask(m_rest->staff, "POST", "/api/products",
                                             R"({"name":7,"price":1.234,"stock":-1})");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.faults(), u"body.name type, body.price decimals, body.stock range"_s);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", "/api/products").body.array()->size(), 5);
        const Answered malformed =
            m_rest->ask(m_rest->staff, "POST", "/api/products", R"({"name":"a","name":"b"})");
        QCOMPARE(malformed.status, 400);
        QCOMPARE(malformed.text(u"type"_s), u"/problems/malformed-json"_s);
    }

    void aWrongSpecificationIsNamed()
    {
        const Call call = m_rest->counter->call();
        const auto drinks =
            m_rest->counter->desk->products->ensureCategory(call, u"Hot drinks"_s, {});
        QVERIFY(drinks);
        SqlSpecifications specifications(*m_rest->counter->desk->database);
        const SpecificationField grams{
            u"Net weight"_s, u"grams"_s, SpecificationField::Kind::Number, u"g"_s, {}};
        QVERIFY(specifications.save(call, {drinks->id, {}, {}}, {drinks->id, {}, {grams}}, 1));
        const Answered refused = m_rest->ask(
            m_rest->staff, "POST", "/api/products",
            R"({"name":"Tea","price":4.5,"category":"Hot drinks","specifications":{"grams":"100"}})");
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.faults(), u"body.specifications.grams specification.notNumber"_s);
        const Answered made = m_rest->ask(
            m_rest->staff, "POST", "/api/products",
            R"({"name":"Tea","price":4.5,"category":"Hot drinks","specifications":{"grams":100.5}})");
        QCOMPARE(made.status, 201);
        QCOMPARE(made.body.member(u"specifications")->toBytes(), QByteArray(R"({"grams":100.5})"));
    }

    void stockMovesOnceForAKeyAndNeverBelowNothing()
    {
        const QByteArray url = productUrl(1) + "/stock";
        const RestFixture::Fields key{{"Idempotency-Key", "\"take-1\""}};
        const Answered first = m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":-3})", key);
        QCOMPARE(first.status, 200);
        QCOMPARE(first.number(u"stock"_s), "17");
        const Answered again = m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":-3})", key);
        QCOMPARE(again.number(u"stock"_s), "17");
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":-4})", key).status, 422);
        QCOMPARE(
            m_rest->ask(m_rest->admin, "PUT", url, R"({"quantity":-1})", key).number(u"stock"_s),
            "16");
        const Answered tooMany = m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":-17})");
        QCOMPARE(tooMany.status, 400);
        QCOMPARE(tooMany.text(u"type"_s), u"/problems/insufficient-stock"_s);
        QCOMPARE(tooMany.number(u"available"_s), "16");
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":0})").status, 422);
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url, R"({"quantity":1.5})").faults(),
                 u"body.quantity decimals"_s);
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url, R"({"stock":5})").faults(),
                 u"body.stock if-match"_s);
        const QByteArray tag = m_rest->ask(m_rest->nobody, "GET", productUrl(1)).header("ETag");
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url, R"({"stock":5})", {{"If-Match", tag}})
                     .number(u"stock"_s),
                 "5");
    }

    void aUserSeesAndChangesTheirOwnRecord()
    {
        const Asker &anna = m_rest->anna;
        const Answered me = m_rest->ask(anna, "GET", "/api/users/me");
        QCOMPARE(me.text(u"email"_s), u"anna@example.com"_s);
        QVERIFY(!me.response.body.contains("password"));
        const QByteArray url = "/api/users/" + anna.user.toString().toLatin1();
        QCOMPARE(
            m_rest->ask(anna, "PATCH", url, R"({"name":"Anna B.","role":"admin"})").text(u"name"_s),
            u"Anna B."_s);
        QCOMPARE(m_rest->ask(anna, "GET", url).text(u"role"_s), u"customer"_s);
        QCOMPARE(m_rest->ask(anna, "PATCH", url, R"({"email":"bert@example.com"})").text(u"type"_s),
                 u"/problems/email-already-registered"_s);
        QCOMPARE(m_rest->ask(m_rest->staff, "GET", "/api/users?search=anna").body.array()->size(),
                 1);
        QCOMPARE(m_rest->ask(anna, "DELETE", url).status, 204);
        QCOMPARE(m_rest->ask(m_rest->staff, "GET", url).status, 404);
    }

    void theContractNamesEachRouteAndNoOther()
    {
        QStringList ofTable;
        for (const rest::Route &route : m_rest->router->routes())
            ofTable.append(QString::fromLatin1(route.method).toLower() + u' ' + route.path);
        const auto contract =
            Json::parse(rest::contractOf({rest::Service::Users, rest::Service::Products,
                                          rest::Service::Cart, rest::Service::Orders}));
        QVERIFY(contract);
        QStringList ofContract;
        for (const auto &[path, methods] : *contract->member(u"paths")->object()) {
            for (const auto &[method, operation] : *methods.object())
                ofContract.append(method + u' ' + path);
        }
        ofTable.sort();
        ofContract.sort();
        QCOMPARE(ofTable, ofContract);
    }

    // OpenAPI 3.0.3: "nullable" adds null to the type that stands beside it, and else says nothing.
    void whatMayBeNullHasAType()
    {
        const auto contract =
            Json::parse(rest::contractOf({rest::Service::Users, rest::Service::Products,
                                          rest::Service::Cart, rest::Service::Orders}));
        QVERIFY(contract);
        QCOMPARE(nullsWithoutType(*contract, {}), QStringList());
    }

    void aPageOfAnotherOriginMayReadOnlyWhereItWasNamed()
    {
        m_rest->settings.origins = {"https://shop.example"};
        const auto allowed = [&](const QByteArray &origin) {
            return m_rest->ask(m_rest->nobody, "OPTIONS", "/api/products", {}, {{"Origin", origin}})
                .header("Access-Control-Allow-Origin");
        };
        QCOMPARE(allowed("https://shop.example"), QByteArray("https://shop.example"));
        QVERIFY(allowed("https://evil.example").isEmpty());
        QVERIFY(allowed("null").isEmpty());
    }
};

QTEST_GUILESS_MAIN(RestRoutes)

#include "tst_rest_routes.moc"
