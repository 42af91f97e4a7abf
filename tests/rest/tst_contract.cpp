// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of the services as a program sees it, whatever is behind it: the same functions over the
// modules in this process, over one process, and over four processes with four databases. It ends with
// how many held for each.
#include "tests/rest/contract_world.h"
#include "tests/support/test_database.h"

#include <QCoreApplication>
#include <QTest>

#include <cstdio>
#include <thread>

using namespace Qt::Literals::StringLiterals;
using namespace shop;
using rest::Service;
using Reach = ContractWorld::Reach;

class TestContract final : public QObject
{
    Q_OBJECT

public:
    explicit TestContract(Reach reach) : m_reach(reach) {}
    int held() const { return m_held; }

private:
    Answered users(const Asker &who, const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        return m_world->ask(Service::Users, who, method, target, body);
    }
    Answered products(const Asker &who, const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        return m_world->ask(Service::Products, who, method, target, body, headers);
    }
    Answered cart(const Asker &who, const QByteArray &method, const QByteArray &rest = {},
                  const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        const QByteArray target = "/api/cart" + (method == "POST" ? QByteArray() : '/' + idOf(who)) + rest;
        return m_world->ask(Service::Cart, who, method, target, body, headers);
    }
    Answered orders(const Asker &who, const QByteArray &method, const QByteArray &target,
                    const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        return m_world->ask(Service::Orders, who, method, target, body, headers);
    }
    static QByteArray idOf(const Asker &who) { return who.user.toString().toLatin1(); }
    QByteArray someId() { return m_world->ids().mint<ProductId>().toString().toLatin1(); }

    QByteArray newProduct(int stock, const QByteArray &price = "10.00")
    {
        const Answered made = products(m_world->staff, "POST", "/api/products",
            R"({"name":"Tea","price":)" + price + ",\"stock\":" + QByteArray::number(stock) + '}');
        if (made.status != 201)
            qWarning("%s", made.response.body.constData());
        return made.text(u"id"_s).toLatin1();
    }
    Answered put(const Asker &who, const QByteArray &product, const QByteArray &quantity)
    {
        return cart(who, "POST", {}, "{\"userId\":\"" + idOf(who) + R"(","productId":")" + product +
                                         "\",\"quantity\":" + quantity + '}');
    }
    Answered place(const Asker &who, const QByteArray &more = {}, const ContractWorld::Fields &headers = {},
                   const QByteArray &street = "Main 1")
    {
        return orders(who, "POST", "/api/orders",
            "{\"userId\":\"" + idOf(who) + "\",\"shippingAddress\":{\"street\":\"" + street +
            "\",\"city\":\"Halifax\",\"province\":\"NS\",\"postalCode\":\"B3K 1A1\",\"country\":\"CA\"}" + more + '}', headers);
    }
    // Somebody's order of so many of a product.
    Answered ordered(const Asker &who, const QByteArray &product, const QByteArray &quantity)
    {
        put(who, product, quantity);
        return place(who);
    }
    QByteArray stockOf(const QByteArray &product)
    {
        return products(m_world->nobody, "GET", "/api/products/" + product).number(u"stock"_s);
    }
    static Answered orderIn(const Answered &answer)
    {
        Answered order = answer;
        order.body = answer.body.member(u"order") ? *answer.body.member(u"order") : Json();
        return order;
    }
    QByteArray urlOf(const Answered &placed) { return placed.header("Location"); }
    Answered moveTo(const QByteArray &url, const QByteArray &status)
    {
        return orders(m_world->staff, "PUT", url + "/status", "{\"status\":\"" + status + "\"}");
    }

private Q_SLOTS:
    void initTestCase() { m_world = std::make_unique<ContractWorld>(m_reach); }
    void cleanupTestCase() { m_world.reset(); }
    void cleanup() { m_held += QTest::currentTestFailed() ? 0 : 1; }

    void eachServiceIsWell_data() { QTest::addColumn<int>("service"); rowsOfServices(); }
    void eachServiceIsWell();
    void aWrongBodyIsRefusedByName_data();
    void aWrongBodyIsRefusedByName();
    void aProductIsMadeFoundChangedAndHidden();
    void stockMovesOnceForAKeyAndNeverBelowNothing();
    void stockOfAnOrderTakesEachStepOnce();
    void oneSeesAndChangesOneself();
    void somebodyDeletedIsNobody();
    void noTokenAndAWrongOneOpenNothing();
    void somebodyWithoutTheirRoleChangesNothing();
    void aCartGrowsAndIsNeverMissing();
    void whatACartRefuses();
    void lessIsAlwaysToBeHad();
    void aCartIsClearedOnlyAsItWasSeen();
    void aBottleCarriesItsDeposit();
    void anOrderTakesItsStockAndItsCart();
    void anOrderIsPricedAsTheCatalogSaysNow();
    void anOrderCountsPromotionsAndTaxes();
    void anOrderOfAKeyIsOne();
    void whatCannotBeOrdered();
    void anOrderWithoutItsStockChangesNothing();
    void anotherTotalThanShownIsNoOrder();
    void theLastPieceIsSoldOnce();
    void anOrderIsCancelledOnceAndGivesItsStockBack();
    void cancelledByStatusIsCancelled();
    void anOrderMovesAsTheMachineSays();
    void whatWasShippedIsNotCancelled();
    void ordersAreListed();
    void anothersThingsAreNotThere();
    void eventsTellOfChanges();
    void eventsGoOnWhereTheyEnded();

private:
    void rowsOfServices()
    {
        QTest::newRow("users") << int(Service::Users);
        QTest::newRow("products") << int(Service::Products);
        QTest::newRow("cart") << int(Service::Cart);
        QTest::newRow("orders") << int(Service::Orders);
    }

    const Reach m_reach;
    int m_held = 0;
    std::unique_ptr<ContractWorld> m_world;
};

void TestContract::eachServiceIsWell()
{
    QFETCH(const int, service);
    const Answered health = m_world->ask(Service(service), m_world->nobody, "GET", "/health");
    QCOMPARE(health.status, 200);
    QCOMPARE(health.text(u"status"_s), u"OK"_s);
    QCOMPARE(health.text(u"database"_s), u"connected"_s);
    const Answered contract = m_world->ask(Service(service), m_world->nobody, "GET", "/openapi.json");
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

    const auto row = [](const char *name, Service service, const QByteArray &target, const QByteArray &body,
                        int status, const QString &faults) {
        QTest::newRow(name) << int(service) << target << body << status << faults;
    };
    row("no name", Service::Products, "/api/products", R"({"price":1})", 422, u"body.name missing"_s);
    row("text for a price", Service::Products, "/api/products", R"({"name":"a","price":"1"})", 422, u"body.price type"_s);
    row("decimals", Service::Products, "/api/products", R"({"name":"a","price":1.005})", 422, u"body.price decimals"_s);
    row("twice", Service::Products, "/api/products", R"({"name":"a","name":"b"})", 400, u"body.name json"_s);
    row("no quantity", Service::Cart, "/api/cart", R"({"userId":"a","productId":"b"})", 400, u"body.quantity missing"_s);
    row("nothing of it", Service::Cart, "/api/cart", R"({"userId":"a","productId":"b","quantity":0})", 400, u"body.quantity range"_s);
    row("no address", Service::Orders, "/api/orders", R"({"userId":"a"})", 400, u"body.shippingAddress missing"_s);
    row("no city", Service::Orders, "/api/orders",
        R"({"userId":"a","shippingAddress":{"street":"x","postalCode":"1","country":"CA"}})", 400,
        u"body.shippingAddress.city missing"_s);
    row("no e-mail", Service::Users, "/api/users/login", R"({"password":"x"})", 422, u"body.email missing"_s);
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
    const Answered made = products(m_world->staff, "POST", "/api/products",
        R"({"name":"Ziegenkäse","price":4.5,"stock":7,"category":"Cheese","specifications":{"grams":100}})");
    QCOMPARE(made.status, 201);
    const QByteArray id = made.text(u"id"_s).toLatin1(), url = "/api/products/" + id;
    QCOMPARE(urlOf(made), url);
    const Answered found = products(m_world->nobody, "GET", "/api/products?search=ZIEGENK%C3%84SE&in_stock=true");
    QCOMPARE(found.body.array()->size(), 1);
    QCOMPARE(found.header("X-Total-Count"), "1");
    QCOMPARE(products(m_world->nobody, "GET", "/api/products?ids=" + id + ',' + someId()).body.array()->first(), made.body);
    QVERIFY(products(m_world->nobody, "GET", "/api/products/categories").response.body.contains("Cheese"));
    const QByteArray tag = products(m_world->nobody, "GET", url).header("ETag");
    QCOMPARE(products(m_world->nobody, "GET", url, {}, {{"If-None-Match", tag}}).status, 304);
    const QByteArray change = R"({"price":5,"category":null})";
    const Answered changed = products(m_world->staff, "PATCH", url, change, {{"If-Match", tag}});
    QCOMPARE(changed.number(u"price"_s), "5.00");
    QVERIFY(changed.body.member(u"category")->isNull());
    QCOMPARE(products(m_world->staff, "PATCH", url, change, {{"If-Match", tag}}).status, 412);
    QCOMPARE(products(m_world->staff, "DELETE", url).status, 403);
    QCOMPARE(products(m_world->admin, "DELETE", url).status, 204);
    QCOMPARE(products(m_world->nobody, "GET", url).text(u"type"_s), u"/problems/product-not-found"_s);
}

void TestContract::stockMovesOnceForAKeyAndNeverBelowNothing()
{
    const QByteArray url = "/api/products/" + newProduct(20) + "/stock";
    const ContractWorld::Fields key{{"Idempotency-Key", "\"take\""}};
    for (int i = 0; i < 2; ++i)
        QCOMPARE(products(m_world->staff, "PUT", url, R"({"quantity":-3})", key).number(u"stock"_s), "17");
    QCOMPARE(products(m_world->staff, "PUT", url, R"({"quantity":-4})", key).text(u"type"_s), u"/problems/idempotency-mismatch"_s);
    const Answered tooMany = products(m_world->program, "PUT", url, R"({"quantity":-18})");
    QCOMPARE(tooMany.status, 400);
    QCOMPARE(tooMany.number(u"available"_s), "17");
    QCOMPARE(products(m_world->customer(), "PUT", url, R"({"quantity":1})").status, 403);
}

void TestContract::stockOfAnOrderTakesEachStepOnce()
{
    const QByteArray product = newProduct(5);
    const QByteArray line = R"(,"lines":[{"lineId":")" + someId() + R"(","productId":")" + product + R"(","quantity":3}]})";
    const QByteArray begin = R"({"orderId":")" + someId() + R"(","operation":")";
    const auto step = [&](const QByteArray &operation) {
        return products(m_world->program, "PUT", "/api/products/stock", begin + operation + '"' + line).status;
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
    const Answered changed = users(anna, "PATCH", url, R"({"name":"Anna","role":"admin","id":"x"})");
    QCOMPARE(changed.text(u"name"_s), u"Anna"_s);
    QCOMPARE(changed.text(u"role"_s), u"customer"_s);
    const QByteArray taken = users(bert, "GET", "/api/users/me").text(u"email"_s).toLatin1();
    QCOMPARE(users(anna, "PATCH", url, "{\"email\":\"" + taken + "\"}").text(u"type"_s), u"/problems/email-already-registered"_s);
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
        "{\"userId\":\"" + idOf(anna) + R"(","productId":")" + product + "\",\"quantity\":1}");
    QCOMPARE(added.text(u"type"_s), u"/problems/user-not-found"_s);
}

void TestContract::noTokenAndAWrongOneOpenNothing()
{
    const Asker anna = m_world->customer();
    const QByteArray targets[] = {"/api/users/me", "/api/products/pricing", "/api/cart/" + idOf(anna), "/api/orders"};
    const Service services[] = {Service::Users, Service::Products, Service::Cart, Service::Orders};
    for (int i = 0; i < 4; ++i) {
        const Answered none = m_world->ask(services[i], m_world->nobody, "GET", targets[i]);
        QCOMPARE(none.text(u"type"_s), u"/problems/token-missing"_s);
        const Answered forged = m_world->ask(services[i], m_world->nobody, "GET", targets[i], {},
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
    QCOMPARE(cart(anna, "DELETE", "/items/" + milk).text(u"type"_s), u"/problems/cart-item-not-found"_s);
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
        return m_world->ask(Service::Cart, stranger, "POST", "/api/cart",
            "{\"userId\":\"" + user + R"(","productId":")" + product + "\",\"quantity\":1}").text(u"type"_s);
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
    QCOMPARE(cart(anna, "PUT", "/items/" + tea, R"({"quantity":5})").text(u"type"_s), u"/problems/insufficient-stock"_s);
}

void TestContract::aCartIsClearedOnlyAsItWasSeen()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    put(anna, tea, "1");
    const QByteArray tag = cart(anna, "GET").header("ETag");
    put(anna, tea, "1");
    QCOMPARE(cart(anna, "DELETE", {}, {}, {{"If-Match", tag}}).status, 412);
    QCOMPARE(cart(anna, "DELETE", {}, {}, {{"If-Match", cart(anna, "GET").header("ETag")}}).status, 200);
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

void TestContract::anOrderTakesItsStockAndItsCart()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5), milk = newProduct(5, "2.50");
    put(anna, tea, "2");
    put(anna, milk, "1");
    const Answered placed = place(anna);
    QCOMPARE(placed.status, 201);
    QCOMPARE(placed.text(u"message"_s), u"Order created successfully"_s);
    const Answered order = orderIn(placed);
    QCOMPARE(order.text(u"status"_s), u"confirmed"_s);
    QCOMPARE(order.number(u"total"_s), "22.50");
    QCOMPARE(order.number(u"totalItems"_s), "2");
    QCOMPARE(order.text(u"paymentMethod"_s), u"cash_on_delivery"_s);
    QCOMPARE(urlOf(placed), "/api/orders/" + order.text(u"id"_s).toLatin1());
    const Answered read = orders(anna, "GET", urlOf(placed));
    QCOMPARE(read.body, order.body);
    QCOMPARE(orders(anna, "GET", urlOf(placed), {}, {{"If-None-Match", read.header("ETag")}}).status, 304);
    QCOMPARE(stockOf(tea), "3");
    QCOMPARE(stockOf(milk), "4");
    QCOMPARE(cart(anna, "GET").number(u"itemCount"_s), "0");
    const Answered history = orders(anna, "GET", urlOf(placed) + "/history");
    QCOMPARE(history.body.array()->size(), 2);
    QCOMPARE(*history.body.array()->last().member(u"to"), Json(u"confirmed"_s));
}

void TestContract::anOrderIsPricedAsTheCatalogSaysNow()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    put(anna, tea, "2");
    products(m_world->staff, "PATCH", "/api/products/" + tea, R"({"price":3.25,"name":"Green tea"})");
    const Answered order = orderIn(place(anna));
    QCOMPARE(order.number(u"total"_s), "6.50");
    QCOMPARE(*order.body.member(u"items")->array()->first().member(u"name"), Json(u"Green tea"_s));
}

void TestContract::anOrderCountsPromotionsAndTaxes()
{
    const Asker anna = m_world->customer();
    const Answered order = orderIn(ordered(anna, m_world->promoted.toString().toLatin1(), "2"));
    QCOMPARE(order.number(u"total"_s), "20.00");
    QCOMPARE(order.number(u"discount"_s), "2.60");
    QCOMPARE(order.number(u"tax"_s), "2.44"); // 14 % of 17.40
    QCOMPARE(order.number(u"grandTotal"_s), "19.84");
}

void TestContract::anOrderOfAKeyIsOne()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    put(anna, tea, "2");
    const ContractWorld::Fields key{{"Idempotency-Key", "\"order-1\""}};
    const Answered first = place(anna, {}, key);
    QCOMPARE(first.status, 201);
    put(anna, tea, "1");
    const Answered again = place(anna, {}, key);
    QCOMPARE(again.status, 201);
    QCOMPARE(orderIn(again).body, orderIn(first).body);
    QCOMPARE(place(anna, {}, key, "Main 2").text(u"type"_s), u"/problems/idempotency-mismatch"_s);
    QCOMPARE(stockOf(tea), "3");
    QCOMPARE(cart(anna, "GET").number(u"itemCount"_s), "1");
}

void TestContract::whatCannotBeOrdered()
{
    const Asker anna = m_world->customer();
    QCOMPARE(place(anna).text(u"type"_s), u"/problems/cart-empty"_s);
    const QByteArray tea = newProduct(5);
    put(anna, tea, "2");
    products(m_world->admin, "DELETE", "/api/products/" + tea);
    QCOMPARE(place(anna).text(u"type"_s), u"/problems/product-not-found"_s);
    QCOMPARE(place(anna, R"(,"paymentMethod":"gold")").faults(), u"body.paymentMethod word"_s);
    const Answered stranger = orders(m_world->admin, "POST", "/api/orders",
        "{\"userId\":\"" + someId() + R"(","address":{"street":"x","city":"y","province":"NS","postalCode":"B3K 1A1","country":"CA"}})");
    QCOMPARE(stranger.text(u"type"_s), u"/problems/user-not-found"_s);
}

void TestContract::anOrderWithoutItsStockChangesNothing()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5), milk = newProduct(5);
    put(anna, tea, "3");
    put(anna, milk, "3");
    products(m_world->staff, "PUT", "/api/products/" + milk + "/stock", R"({"quantity":-3})");
    const ContractWorld::Fields key{{"Idempotency-Key", "\"short\""}};
    const Answered refused = place(anna, {}, key);
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.text(u"type"_s), u"/problems/insufficient-stock"_s);
    QCOMPARE(refused.text(u"productId"_s).toLatin1(), milk);
    QCOMPARE(stockOf(tea), "5");
    QCOMPARE(stockOf(milk), "2");
    QCOMPARE(cart(anna, "GET").number(u"itemCount"_s), "2");
    // It was no order, so that the same key can make one.
    products(m_world->staff, "PUT", "/api/products/" + milk + "/stock", R"({"quantity":1})");
    QCOMPARE(place(anna, {}, key).status, 201);
    QCOMPARE(stockOf(tea), "2");
}

void TestContract::anotherTotalThanShownIsNoOrder()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    put(anna, tea, "2");
    QCOMPARE(place(anna, R"(,"expectedTotal":19.99)").text(u"type"_s), u"/problems/price-changed"_s);
    QCOMPARE(stockOf(tea), "5");
    QCOMPARE(place(anna, R"(,"expectedTotal":22.80)").status, 201);
}

void TestContract::theLastPieceIsSoldOnce()
{
    const QByteArray tea = newProduct(1);
    QList<Asker> people;
    for (int i = 0; i < 4; ++i) {
        people.append(m_world->customer());
        QCOMPARE(put(people.last(), tea, "1").status, 201);
    }
    std::vector<int> statuses(size_t(people.size()), 0);
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < statuses.size(); ++i)
            threads.emplace_back([&, i] { statuses[i] = place(people[qsizetype(i)]).status; });
    }
    std::sort(statuses.begin(), statuses.end());
    QCOMPARE(statuses, (std::vector<int>{201, 400, 400, 400}));
    QCOMPARE(stockOf(tea), "0");
}

void TestContract::anOrderIsCancelledOnceAndGivesItsStockBack()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    const QByteArray url = urlOf(ordered(anna, tea, "2"));
    for (int i = 0; i < 2; ++i) {
        const Answered cancelled = orders(anna, "DELETE", url);
        QCOMPARE(cancelled.status, 200);
        QCOMPARE(orderIn(cancelled).text(u"status"_s), u"cancelled"_s);
        QCOMPARE(orderIn(cancelled).body.member(u"stockReturn"), nullptr);
    }
    QCOMPARE(stockOf(tea), "5");
    QCOMPARE(orders(anna, "GET", url + "/history").body.array()->size(), 3);
}

void TestContract::cancelledByStatusIsCancelled()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    const QByteArray url = urlOf(ordered(anna, tea, "2"));
    const QByteArray body = R"({"status":"cancelled","reason":"changed my mind"})";
    QCOMPARE(orders(anna, "PUT", url + "/status", body).status, 403);
    QCOMPARE(orders(m_world->staff, "PUT", url + "/status", body).status, 200);
    QCOMPARE(stockOf(tea), "5");
    QCOMPARE(*orders(anna, "GET", url + "/history").body.array()->last().member(u"reason"), Json(u"changed my mind"_s));
}

void TestContract::anOrderMovesAsTheMachineSays()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(5);
    const QByteArray url = urlOf(ordered(anna, tea, "2"));
    const Answered skipped = moveTo(url, "shipped");
    QCOMPARE(skipped.status, 409);
    QCOMPARE(skipped.text(u"currentStatus"_s), u"confirmed"_s);
    QCOMPARE(skipped.body.member(u"allowedTransitions")->array()->size(), 3);
    QCOMPARE(moveTo(url, "lost").status, 400);
    QCOMPARE(moveTo(url, "processing").status, 200);
    QCOMPARE(moveTo(url, "processing").status, 200); // the same again has no effect
    const Answered shipped = orders(m_world->staff, "PUT", url + "/status", R"({"status":"shipped","trackingNumber":"T-1"})");
    QCOMPARE(orderIn(shipped).text(u"trackingNumber"_s), u"T-1"_s);
    QCOMPARE(stockOf(tea), "3");
    QCOMPARE(moveTo(url, "failed").status, 200);
    QCOMPARE(stockOf(tea), "3"); // the goods are out of the house
    QCOMPARE(orders(anna, "GET", url + "/history").body.array()->size(), 5);
}

void TestContract::whatWasShippedIsNotCancelled()
{
    const Asker anna = m_world->customer();
    const QByteArray url = urlOf(ordered(anna, newProduct(5), "1"));
    moveTo(url, "processing");
    QCOMPARE(moveTo(url, "shipped").status, 200);
    QCOMPARE(orders(anna, "DELETE", url).text(u"type"_s), u"/problems/illegal-transition"_s);
    QCOMPARE(moveTo(url, "cancelled").status, 409);
    QCOMPARE(orders(anna, "GET", url).text(u"status"_s), u"shipped"_s);
}

void TestContract::ordersAreListed()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(9);
    QStringList ids;
    for (int i = 0; i < 3; ++i)
        ids.prepend(orderIn(ordered(anna, tea, "1")).text(u"id"_s));
    orders(anna, "DELETE", "/api/orders/" + ids.first().toLatin1());
    const auto listed = [&](const QByteArray &target) {
        QStringList found;
        const Answered list = orders(anna, "GET", target);
        for (const Json &each : *list.body.array())
            found.append(*each.member(u"id")->string());
        return found;
    };
    QCOMPARE(listed("/api/orders"), ids);
    QCOMPARE(listed("/api/orders/user/" + idOf(anna) + "?status=confirmed"), ids.mid(1));
    QCOMPARE(listed("/api/orders?sort=orderDate&limit=2&offset=1"), QStringList({ids[1], ids[0]}));
    QCOMPARE(orders(anna, "GET", "/api/orders?limit=2").header("X-Total-Count"), "3");
    QCOMPARE(orders(anna, "GET", "/api/orders?status=lost").status, 400);
}

void TestContract::anothersThingsAreNotThere()
{
    const Asker anna = m_world->customer(), bert = m_world->customer();
    const QByteArray url = urlOf(ordered(anna, newProduct(5), "1"));
    QCOMPARE(orders(bert, "GET", url).status, 404);
    QCOMPARE(orders(bert, "DELETE", url).status, 404);
    QCOMPARE(orders(bert, "GET", "/api/orders/user/" + idOf(anna)).status, 403);
    QCOMPARE(orders(bert, "GET", "/api/orders?userId=" + idOf(anna)).body.array()->size(), 0);
    QCOMPARE(m_world->ask(Service::Cart, bert, "GET", "/api/cart/" + idOf(anna)).status, 403);
    QCOMPARE(orders(m_world->staff, "GET", url).status, 200);
}

void TestContract::eventsTellOfChanges()
{
    const Asker anna = m_world->customer();
    QCOMPARE(m_world->ask(Service::Orders, anna, "GET", "/api/events").status, 403);
    const QByteArray tea = newProduct(5);
    QByteArray url;
    const QByteArray told = m_world->told(
        Service::Orders, {}, [&] { url = urlOf(ordered(anna, tea, "1")); }, "event: orders.delivery");
    QVERIFY2(told.contains("event: orders.delivery"), told.constData());
    QVERIFY2(told.contains(url.mid(12)), told.constData()); // behind "/api/orders/"
    QVERIFY(!told.contains("Halifax")); // who wants to see it asks for it
    const QByteArray stock = m_world->told(Service::Products, {}, [&] {
        products(m_world->staff, "PUT", "/api/products/" + tea + "/stock", R"({"quantity":1})"); }, tea);
    QVERIFY2(stock.contains("event: products.stock"), stock.constData());
}

void TestContract::eventsGoOnWhereTheyEnded()
{
    const QByteArray tea = newProduct(5), milk = newProduct(5);
    const auto change = [&](const QByteArray &product) {
        products(m_world->staff, "PUT", "/api/products/" + product + "/stock", R"({"quantity":1})");
    };
    const QByteArray first = m_world->told(Service::Products, {}, [&] { change(tea); }, tea);
    const qsizetype id = first.lastIndexOf("\nid: ") + 5;
    const QByteArray last = first.mid(id, first.indexOf('\n', id) - id);
    change(milk); // while nobody listens
    const QByteArray missed = m_world->told(Service::Products, last, [] {}, milk);
    QVERIFY2(missed.contains(milk) && !missed.contains(tea), missed.constData());
    const QByteArray reset = m_world->told(Service::Products, "another:1", [] {}, "event: reset");
    QVERIFY2(reset.contains("event: reset"), reset.constData());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int failed = 0;
    QList<int> counts;
    QStringList told;
    for (const Reach reach : {Reach::Near, Reach::OneProcess, Reach::FourProcesses}) {
        TestContract test(reach);
        failed += QTest::qExec(&test, argc, argv);
        counts.append(test.held());
        told.append(u"%1 %2"_s.arg(ContractWorld::nameOf(reach)).arg(test.held()));
    }
    const bool same = std::all_of(counts.cbegin(), counts.cend(), [&](int each) { return each == counts.first(); });
    std::printf("contract on %s: %s: %s\n", testsOnPostgres() ? "PostgreSQL" : "SQLite",
                qPrintable(told.join(u"; "_s)), same ? "equal" : "NOT EQUAL");
    return failed == 0 && same ? 0 : 1;
}

#include "tst_contract.moc"
