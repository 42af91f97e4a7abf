// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract says of users, products and carts.
#include "tests/rest/contract_test.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

using rest::Service;

void TestContract::eachServiceIsWell()
{
    QFETCH(const int, service);
    const Answered health = m_world->ask(Service(service), m_world->nobody, "GET", "/health");
    QCOMPARE(health.status, 200);
    QCOMPARE(health.text(u"status"_s), u"OK"_s);
    QCOMPARE(health.text(u"database"_s), u"connected"_s);
    const Answered contract =
        m_world->ask(Service(service), m_world->nobody, "GET", "/openapi.json");
    QCOMPARE(contract.text(u"openapi"_s), u"3.0.3"_s);
    QCOMPARE(m_world->ask(Service(service), m_world->nobody, "GET", "/api/nothing").status, 404);
}

void TestContract::aWrongBodyIsRefusedByName_data()
{
    QTest::addColumn<int>("service");
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("faults");

    const auto row = [](const char *name, Service service, const QByteArray &target,
                        const QByteArray &body, int status, const QString &faults) {
        QTest::newRow(name) << int(service) << target << body << status << faults;
    };
    row("no name", Service::Products, "/api/products", R"({"price":1})", 422,
        u"body.name missing"_s);
    row("text for a price", Service::Products, "/api/products", R"({"name":"a","price":"1"})", 422,
        u"body.price type"_s);
    row("decimals", Service::Products, "/api/products", R"({"name":"a","price":1.005})", 422,
        u"body.price decimals"_s);
    row("twice", Service::Products, "/api/products", R"({"name":"a","name":"b"})", 400,
        u"body.name json"_s);
    row("no quantity", Service::Cart, "/api/cart", R"({"userId":"a","productId":"b"})", 400,
        u"body.quantity missing"_s);
    row("nothing of it", Service::Cart, "/api/cart",
        R"({"userId":"a","productId":"b","quantity":0})", 400, u"body.quantity range"_s);
    row("no address", Service::Orders, "/api/orders", R"({"userId":"a"})", 400,
        u"body.shippingAddress missing"_s);
    row("no city", Service::Orders, "/api/orders",
        R"({"userId":"a","shippingAddress":{"street":"x","postalCode":"1","country":"CA"}})", 400,
        u"body.shippingAddress.city missing"_s);
    row("no e-mail", Service::Users, "/api/users/login", R"({"password":"x"})", 422,
        u"body.email missing"_s);
}

void TestContract::aWrongBodyIsRefusedByName()
{
    QFETCH(const int, service);
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, body);
    const Answered refused = m_world->ask(Service(service), m_world->staff, "POST", target, body);
    QTEST(refused.status, "status");
    QTEST(refused.faults(), "faults");
    QCOMPARE(refused.header("Content-Type"), "application/problem+json");
}

void TestContract::aProductIsMadeFoundChangedAndHidden()
{
    const Answered made = products(
        m_world->staff, "POST", "/api/products",
        R"({"name":"Ziegenkäse","price":4.5,"stock":7,"category":"Cheese","specifications":{"grams":100}})");
    QCOMPARE(made.status, 201);
    const QByteArray id = made.text(u"id"_s).toLatin1(), url = "/api/products/" + id;
    QCOMPARE(urlOf(made), url);
    const Answered found =
        products(m_world->nobody, "GET", "/api/products?search=ZIEGENK%C3%84SE&in_stock=true");
    QCOMPARE(found.body.array()->size(), 1);
    QCOMPARE(found.header("X-Total-Count"), "1");
    QCOMPARE(products(m_world->nobody, "GET", "/api/products?ids=" + id + ',' + someId())
                 .body.array()
                 ->first(),
             made.body);
    QVERIFY(products(m_world->nobody, "GET", "/api/products/categories")
                .response.body.contains("Cheese"));
    const QByteArray tag = products(m_world->nobody, "GET", url).header("ETag");
    QCOMPARE(products(m_world->nobody, "GET", url, {}, {{"If-None-Match", tag}}).status, 304);
    const QByteArray change = R"({"price":5,"category":null})";
    const Answered changed = products(m_world->staff, "PATCH", url, change, {{"If-Match", tag}});
    QCOMPARE(changed.number(u"price"_s), "5.00");
    QVERIFY(changed.body.member(u"category")->isNull());
    QCOMPARE(products(m_world->staff, "PATCH", url, change, {{"If-Match", tag}}).status, 412);
    QCOMPARE(products(m_world->staff, "DELETE", url).status, 403);
    QCOMPARE(products(m_world->admin, "DELETE", url).status, 204);
    QCOMPARE(products(m_world->nobody, "GET", url).text(u"type"_s),
             u"/problems/product-not-found"_s);
}

void TestContract::stockMovesOnceForAKeyAndNeverBelowNothing()
{
    const QByteArray url = "/api/products/" + newProduct(20) + "/stock";
    const ContractWorld::Fields key{{"Idempotency-Key", "\"take\""}};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(products(m_world->staff, "PUT", url, R"({"quantity":-3})", key).number(u"stock"_s),
                 "17");
    QCOMPARE(products(m_world->staff, "PUT", url, R"({"quantity":-4})", key).text(u"type"_s),
             u"/problems/idempotency-mismatch"_s);
    const Answered tooMany = products(m_world->program, "PUT", url, R"({"quantity":-18})");
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.number(u"available"_s), "17");
    QCOMPARE(products(m_world->customer(), "PUT", url, R"({"quantity":1})").status, 403);
}

void TestContract::stockOfAnOrderTakesEachStepOnce()
{
    const QByteArray product = newProduct(5);
    const QByteArray line = R"(,"lines":[{"lineId":")" + someId() + R"(","productId":")" + product +
                            R"(","quantity":3}]})";
    const QByteArray begin = R"({"orderId":")" + someId() + R"(","operation":")";
    const auto step = [&](const QByteArray &operation) {
        return products(m_world->program, "PUT", "/api/products/stock",
                        begin + operation + '"' + line)
            .status;
    };
    QCOMPARE(step("sold"), 409);
    for (int i = 0; i < 2; ++i)
        QCOMPARE(step("reserve"), 200);
    QCOMPARE(stockOf(product), "2");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(step("release"), 200);
    QCOMPARE(stockOf(product), "5");
    QCOMPARE(step("reserve"), 409); // it comes late
    QCOMPARE(stockOf(product), "5");
}

void TestContract::oneSeesAndChangesOneself()
{
    const Asker anna = m_world->customer(), bert = m_world->customer();
    const QByteArray url = "/api/users/" + idOf(anna);
    const Answered me = users(anna, "GET", "/api/users/me");
    QCOMPARE(me.text(u"id"_s).toLatin1(), idOf(anna));
    QCOMPARE(me.text(u"role"_s), u"customer"_s);
    QCOMPARE(users(bert, "GET", url).status, 403);
    QCOMPARE(users(m_world->staff, "GET", url).body, me.body);
    QCOMPARE(users(m_world->program, "GET", url).status, 200);
    const Answered changed =
        users(anna, "PATCH", url, R"({"name":"Anna","role":"admin","id":"x"})");
    QCOMPARE(changed.text(u"name"_s), u"Anna"_s);
    QCOMPARE(changed.text(u"role"_s), u"customer"_s);
    const QByteArray taken = users(bert, "GET", "/api/users/me").text(u"email"_s).toLatin1();
    QCOMPARE(users(anna, "PATCH", url, "{\"email\":\"" + taken + "\"}").text(u"type"_s),
             u"/problems/email-already-registered"_s);
    QCOMPARE(users(m_world->staff, "GET", "/api/users/not-an-id").status, 404);
}

void TestContract::somebodyDeletedIsNobody()
{
    const Asker anna = m_world->customer();
    const QByteArray product = newProduct(5);
    QCOMPARE(put(anna, product, "1").status, 201);
    QCOMPARE(users(m_world->admin, "DELETE", "/api/users/" + idOf(anna)).status, 204);
    QCOMPARE(users(m_world->staff, "GET", "/api/users/" + idOf(anna)).status, 404);
    const Answered added = m_world->ask(Service::Cart, m_world->program, "POST", "/api/cart",
                                        "{\"userId\":\"" + idOf(anna) + R"(","productId":")" +
                                            product + "\",\"quantity\":1}");
    QCOMPARE(added.text(u"type"_s), u"/problems/user-not-found"_s);
}

void TestContract::noTokenAndAWrongOneOpenNothing()
{
    const Asker anna = m_world->customer();
    const QByteArray targets[] = {"/api/users/me", "/api/products/pricing",
                                  "/api/cart/" + idOf(anna), "/api/orders"};
    const Service services[] = {Service::Users, Service::Products, Service::Cart, Service::Orders};
    for (int i = 0; i < 4; ++i) {
        const Answered none = m_world->ask(services[i], m_world->nobody, "GET", targets[i]);
        QCOMPARE(none.text(u"type"_s), u"/problems/token-missing"_s);
        const Answered forged =
            m_world->ask(services[i], m_world->nobody, "GET", targets[i], {},
                         {{"Authorization", "Bearer " + m_world->tokenOf(anna) + "A"}});
        QCOMPARE(forged.text(u"type"_s), u"/problems/token-invalid"_s);
        QVERIFY(forged.header("WWW-Authenticate").contains("invalid_token"));
    }
}

// In every service, though only Users knows roles.
void TestContract::somebodyWithoutTheirRoleChangesNothing()
{
    const Asker pretender{rest::Role::Staff, m_world->customer().user};
    const Asker gone{rest::Role::Admin, m_world->ids().mint<UserId>()};
    const Asker anna = m_world->customer();
    const QByteArray product = newProduct(5);
    const QByteArray url = urlOf(ordered(anna, product, "1"));
    for (const Asker &who : {pretender, gone}) {
        QCOMPARE(products(who, "PATCH", "/api/products/" + product, R"({"price":1})").status, 401);
        QCOMPARE(orders(who, "PUT", url + "/status", R"({"status":"processing"})").status, 401);
        QCOMPARE(m_world->ask(Service::Cart, who, "DELETE", "/api/cart/" + idOf(anna)).status, 401);
    }
    QCOMPARE(orders(anna, "GET", url).text(u"status"_s), u"confirmed"_s);
}

void TestContract::aCartGrowsAndIsNeverMissing()
{
    const Asker anna = m_world->customer();
    const Answered empty = cart(anna, "GET");
    QCOMPARE(empty.status, 200);
    QCOMPARE(empty.number(u"itemCount"_s), "0");
    const QByteArray tea = newProduct(5), milk = newProduct(5, "2.50");
    const Answered first = put(anna, tea, "1");
    QCOMPARE(first.status, 201);
    QCOMPARE(first.text(u"message"_s), u"Item added to cart"_s);
    put(anna, tea, "2");
    put(anna, milk, "2");
    const Answered filled = cart(anna, "GET");
    QCOMPARE(filled.number(u"itemCount"_s), "2");
    QCOMPARE(filled.number(u"total"_s), "35.00");
    QCOMPARE(cart(anna, "PUT", "/items/" + tea, R"({"quantity":1})").status, 200);
    QCOMPARE(cart(anna, "DELETE", "/items/" + milk).status, 200);
    QCOMPARE(cart(anna, "DELETE", "/items/" + milk).text(u"type"_s),
             u"/problems/cart-item-not-found"_s);
    QCOMPARE(cart(anna, "GET").number(u"total"_s), "10.00");
    for (int i = 0; i < 2; ++i)
        QCOMPARE(cart(anna, "DELETE").text(u"message"_s), u"Cart cleared"_s);
    QCOMPARE(cart(anna, "GET").number(u"total"_s), "0.00");
}

void TestContract::whatACartRefuses()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    QCOMPARE(put(anna, someId(), "1").text(u"type"_s), u"/problems/product-not-found"_s);
    const Asker stranger{rest::Role::Service, {}};
    const auto add = [&](const QByteArray &user, const QByteArray &product) {
        return m_world
            ->ask(Service::Cart, stranger, "POST", "/api/cart",
                  "{\"userId\":\"" + user + R"(","productId":")" + product + "\",\"quantity\":1}")
            .text(u"type"_s);
    };
    QCOMPARE(add(someId(), someId()), u"/problems/user-not-found"_s); // the user first
    QCOMPARE(add("non-existent", tea), u"/problems/user-not-found"_s);
    QCOMPARE(put(anna, tea, "4").status, 201);
    const Answered tooMany = put(anna, tea, "2");
    QCOMPARE(tooMany.text(u"type"_s), u"/problems/insufficient-stock"_s);
    QCOMPARE(tooMany.number(u"requested"_s), "6");
    QCOMPARE(put(anna, tea, "1.5").status, 400);
    QCOMPARE(cart(anna, "GET").number(u"total"_s), "40.00");
}

void TestContract::lessIsAlwaysToBeHad()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    QCOMPARE(put(anna, tea, "5").status, 201);
    products(m_world->staff, "PUT", "/api/products/" + tea + "/stock", R"({"quantity":-5})");
    QCOMPARE(cart(anna, "PUT", "/items/" + tea, R"({"quantity":4})").status, 200);
    QCOMPARE(cart(anna, "PUT", "/items/" + tea, R"({"quantity":5})").text(u"type"_s),
             u"/problems/insufficient-stock"_s);
}

void TestContract::aCartIsClearedOnlyAsItWasSeen()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    put(anna, tea, "1");
    const QByteArray tag = cart(anna, "GET").header("ETag");
    put(anna, tea, "1");
    QCOMPARE(cart(anna, "DELETE", {}, {}, {{"If-Match", tag}}).status, 412);
    QCOMPARE(cart(anna, "DELETE", {}, {}, {{"If-Match", cart(anna, "GET").header("ETag")}}).status,
             200);
}

void TestContract::aBottleCarriesItsDeposit()
{
    const Asker anna = m_world->customer();
    const QByteArray bottle = m_world->bottle.toString().toLatin1();
    put(anna, bottle, "2");
    QCOMPARE(cart(anna, "GET").number(u"total"_s), "20.20");
    const Answered order = orderIn(place(anna));
    QCOMPARE(order.number(u"totalItems"_s), "2");
    QCOMPARE(order.number(u"total"_s), "20.20");
}

} // namespace shop
