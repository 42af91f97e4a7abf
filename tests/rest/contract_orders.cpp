// SPDX-License-Identifier: GPL-3.0-or-later
// What the contract says of orders and events.
#include "tests/rest/contract_test.h"

#include <thread>

using namespace Qt::Literals::StringLiterals;

namespace shop {

using rest::Service;

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
    QCOMPARE(
        orders(anna, "GET", urlOf(placed), {}, {{"If-None-Match", read.header("ETag")}}).status,
        304);
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
    products(m_world->staff, "PATCH", "/api/products/" + tea,
             R"({"price":3.25,"name":"Green tea"})");
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
    const Answered stranger = orders(
        m_world->admin, "POST", "/api/orders",
        "{\"userId\":\"" + someId() +
            R"(","address":{"street":"x","city":"y","province":"NS","postalCode":"B3K 1A1","country":"CA"}})");
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
    QCOMPARE(place(anna, R"(,"expectedTotal":19.99)").text(u"type"_s),
             u"/problems/price-changed"_s);
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
    QCOMPARE(*orders(anna, "GET", url + "/history").body.array()->last().member(u"reason"),
             Json(u"changed my mind"_s));
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
    const Answered shipped = orders(m_world->staff, "PUT", url + "/status",
                                    R"({"status":"shipped","trackingNumber":"T-1"})");
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
        Service::Orders, {}, [&] { url = urlOf(ordered(anna, tea, "1")); },
        "event: orders.delivery");
    QVERIFY2(told.contains("event: orders.delivery"), told.constData());
    QVERIFY2(told.contains(url.mid(12)), told.constData()); // behind "/api/orders/"
    QVERIFY(!told.contains("Halifax")); // who wants to see it asks for it
    const QByteArray stock = m_world->told(
        Service::Products, {},
        [&] {
            products(m_world->staff, "PUT", "/api/products/" + tea + "/stock", R"({"quantity":1})");
        },
        tea);
    QVERIFY2(stock.contains("event: products.stock"), stock.constData());
}

void TestContract::eventsGoOnWhereTheyEnded()
{
    const QByteArray tea = newProduct(5), milk = newProduct(5);
    const auto change = [&](const QByteArray &product) {
        products(m_world->staff, "PUT", "/api/products/" + product + "/stock", R"({"quantity":1})");
    };
    const QByteArray first = m_world->told(
        Service::Products, {}, [&] { change(tea); }, tea);
    const qsizetype id = first.lastIndexOf("\nid: ") + 5;
    const QByteArray last = first.mid(id, first.indexOf('\n', id) - id);
    change(milk); // while nobody listens
    const QByteArray missed = m_world->told(
        Service::Products, last, [] {}, milk);
    QVERIFY2(missed.contains(milk) && !missed.contains(tea), missed.constData());
    const QByteArray reset = m_world->told(
        Service::Products, "another:1", [] {}, "event: reset");
    QVERIFY2(reset.contains("event: reset"), reset.constData());
}

} // namespace shop
