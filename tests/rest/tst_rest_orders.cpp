// SPDX-License-Identifier: GPL-3.0-or-later
// The contract of carts and orders, route by route, over the modules of a shop.
#include "tests/rest/rest_fixture.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class RestOrders : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestFixture> m_rest;

    QByteArray productUrl(int at) const { return "/api/products/" + idOf(at); }
    QByteArray idOf(int at) const { return m_rest->counter->products[at].id.toString().toLatin1(); }
    QByteArray item(const Asker &who, int product, const QByteArray &quantity) const
    {
        return "{\"userId\":\"" + who.user.toString().toLatin1() + R"(","productId":")" +
               idOf(product) + "\",\"quantity\":" + quantity + '}';
    }
    QByteArray order(const Asker &who, const QByteArray &rest = {}) const
    {
        return "{\"userId\":\"" + who.user.toString().toLatin1() +
               "\",\"shippingAddress\":{\"street\":\"Main "
               "1\",\"city\":\"Halifax\",\"province\":\"NS\",\"postalCode\":\"B3K "
               "1A1\",\"country\":\"CA\"}" +
               rest + '}';
    }
    QByteArray cartUrl(const Asker &who) const
    {
        return "/api/cart/" + who.user.toString().toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        auto made = RestFixture::make();
        QVERIFY2(made, qPrintable(made ? QString() : describe(made.error())));
        m_rest = *std::move(made);
    }

    void aCartTakesSnapshotsAndAddsUp()
    {
        const Asker &anna = m_rest->anna;
        const Answered empty = m_rest->ask(anna, "GET", cartUrl(anna));
        QCOMPARE(empty.number(u"itemCount"_s), "0");
        const Answered added = m_rest->ask(anna, "POST", "/api/cart", item(anna, 1, "2"));
        QCOMPARE(added.status, 201);
        QCOMPARE(added.text(u"message"_s), u"Item added to cart"_s);
        m_rest->ask(anna, "POST", "/api/cart", item(anna, 1, "1"));
        const Answered cart = m_rest->ask(anna, "GET", cartUrl(anna));
        QCOMPARE(cart.body.member(u"items")->array()->size(), 1);
        QCOMPARE(cart.body.member(u"items")->array()->first().member(u"quantity")->toInteger(), 3);
        QCOMPARE(m_rest->ask(anna, "POST", "/api/cart", item(anna, 1, "18")).text(u"type"_s),
                 u"/problems/insufficient-stock"_s);
        const QByteArray line = cartUrl(anna) + "/items/" + idOf(1);
        QCOMPARE(m_rest->ask(anna, "PUT", line, R"({"quantity":5})").status, 200);
        QCOMPARE(m_rest->ask(anna, "PUT", line, R"({"quantity":0})").status, 400);
        QCOMPARE(m_rest->ask(anna, "PUT", cartUrl(anna) + "/items/" + idOf(3), R"({"quantity":1})")
                     .text(u"type"_s),
                 u"/problems/cart-item-not-found"_s);
        QCOMPARE(m_rest->ask(anna, "DELETE", line)
                     .body.member(u"cart")
                     ->member(u"itemCount")
                     ->toInteger(),
                 0);
        QCOMPARE(m_rest->ask(anna, "DELETE", cartUrl(anna)).status, 200);
        QCOMPARE(m_rest->ask(anna, "DELETE", cartUrl(anna)).status, 200);
    }

    void aCartRefuses_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("type");

        const QByteArray nobody = "0190f3c2-0000-7000-8000-00000000dead";
        QTest::newRow("user unknown")
            << QByteArray("{\"userId\":\"" + nobody + "\",\"productId\":\"x\",\"quantity\":1}")
            << 404 << u"/problems/user-not-found"_s;
        QTest::newRow("user no id")
            << QByteArray(R"({"userId":"non-existent-user-id","productId":"x","quantity":1})")
            << 404 << u"/problems/user-not-found"_s;
        QTest::newRow("nothing") << QByteArray("{}") << 400 << u"/problems/validation-failed"_s;
        QTest::newRow("quantity a text")
            << QByteArray(R"({"userId":"a","productId":"b","quantity":"2"})") << 400
            << u"/problems/validation-failed"_s;
        QTest::newRow("quantity negative")
            << QByteArray(R"({"userId":"a","productId":"b","quantity":-1})") << 400
            << u"/problems/validation-failed"_s;
    }
    void aCartRefuses()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(QString, type);
        const Answered refused = m_rest->ask(m_rest->staff, "POST", "/api/cart", body);
        QCOMPARE(refused.status, status);
        QCOMPARE(refused.text(u"type"_s), type);
    }

    // The answer was lost; what is left of the goods, or what they cost now, is no reason to refuse or to lose them.
    void anAdditionThatIsRepeatedIsTheOneItWas()
    {
        const Asker &bert = m_rest->bert;
        const RestFixture::Fields key{{"Idempotency-Key", "added-1"}};
        const auto addedAgain = [&]() -> QByteArray {
            const Answered answer =
                m_rest->ask(bert, "POST", "/api/cart", item(bert, 2, "15"), key);
            const Json *cart = answer.body.member(u"cart");
            return QByteArray::number(answer.status) + ' ' +
                   (cart ? cart->member(u"items")->toBytes() : QByteArray());
        };
        const QByteArray first = addedAgain();
        QVERIFY2(first.startsWith("201 [{"), first.constData());
        QCOMPARE(addedAgain(), first); // 30 are not there
        QCOMPARE(m_rest->ask(m_rest->staff, "PATCH", productUrl(2), R"({"price":99})").status, 200);
        QCOMPARE(addedAgain(), first);
        QCOMPARE(m_rest->ask(bert, "DELETE", cartUrl(bert)).status, 200);
    }

    void anOrderIsPlacedOnceAndMovesAsItMay()
    {
        const Asker &anna = m_rest->anna;
        QCOMPARE(m_rest->ask(anna, "POST", "/api/orders", order(anna)).text(u"type"_s),
                 u"/problems/cart-empty"_s);
        m_rest->ask(anna, "POST", "/api/cart", item(anna, 1, "2"));
        QCOMPARE(m_rest->ask(anna, "POST", "/api/orders", order(anna, R"(,"expectedTotal":0.01)"))
                     .status,
                 409);
        const RestFixture::Fields key{{"Idempotency-Key", "checkout-1"}};
        const Answered placed = m_rest->ask(anna, "POST", "/api/orders",
                                            order(anna, R"(,"total":0,"status":"delivered")"), key);
        QVERIFY2(placed.status == 201, placed.response.body.constData());
        const Json made = *placed.body.member(u"order");
        QCOMPARE(*made.member(u"status")->string(), u"confirmed"_s);
        const Answered again = m_rest->ask(anna, "POST", "/api/orders", order(anna), key);
        QCOMPARE(*again.body.member(u"order")->member(u"id")->string(),
                 *made.member(u"id")->string());
        QCOMPARE(m_rest->ask(anna, "GET", cartUrl(anna)).number(u"itemCount"_s), "0");
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", productUrl(1)).number(u"stock"_s), "18");

        const QByteArray url = placed.header("Location");
        const Answered wrong =
            m_rest->ask(m_rest->staff, "PUT", url + "/status", R"({"status":"delivered"})");
        QCOMPARE(wrong.status, 409);
        QCOMPARE(wrong.body.member(u"allowedTransitions")->array()->size(), 3);
        QCOMPARE(m_rest->ask(m_rest->staff, "PUT", url + "/status", R"({"status":"lost"})").status,
                 400);
        QCOMPARE(
            m_rest->ask(m_rest->staff, "PUT", url + "/status", R"({"status":"processing"})").status,
            200);
        const Answered cancelled = m_rest->ask(anna, "DELETE", url);
        QCOMPARE(*cancelled.body.member(u"order")->member(u"status")->string(), u"cancelled"_s);
        QCOMPARE(m_rest->ask(anna, "POST", url + "/cancel").status, 200);
        QCOMPARE(m_rest->ask(m_rest->nobody, "GET", productUrl(1)).number(u"stock"_s), "20");
        QCOMPARE(m_rest->ask(anna, "GET", url + "/history").body.array()->size(), 4);
        QCOMPARE(m_rest->ask(anna, "GET", "/api/orders?status=cancelled").body.array()->size(), 1);
        QCOMPARE(m_rest->ask(m_rest->bert, "GET", "/api/orders").body.array()->size(), 0);
    }

    void theStockOfAnOrderIsTakenWholeOrNotAtAll()
    {
        const QByteArray head =
            "{\"orderId\":\"0190f3c2-0000-7000-8000-0000000000aa\",\"operation\":\"";
        const auto lines = [&](const QByteArray &quantity) -> QByteArray {
            return "\",\"lines\":[{\"lineId\":\"0190f3c2-0000-7000-8000-0000000000b1\","
                   "\"productId\":\"" +
                   idOf(1) +
                   "\",\"quantity\":2},{\"lineId\":\"0190f3c2-0000-7000-8000-0000000000b2\","
                   "\"productId\":\"" +
                   idOf(3) + "\",\"quantity\":" + quantity + "}]}";
        };
        const QByteArray url = "/api/products/stock";
        const auto stock = [&](int at) {
            return m_rest->ask(m_rest->nobody, "GET", productUrl(at)).number(u"stock"_s);
        };
        QCOMPARE(m_rest->ask(m_rest->service, "PUT", url, head + "reserve" + lines("21")).status,
                 400);
        QCOMPARE(stock(1), "20");
        QCOMPARE(m_rest->ask(m_rest->service, "PUT", url, head + "reserve" + lines("4")).status,
                 200);
        QCOMPARE(m_rest->ask(m_rest->service, "PUT", url, head + "reserve" + lines("4")).status,
                 200);
        QCOMPARE(stock(3), "16");
        QCOMPARE(m_rest->ask(m_rest->service, "PUT", url, head + "release" + lines("4")).status,
                 200);
        QCOMPARE(stock(3), "20");
        QCOMPARE(m_rest->ask(m_rest->service, "PUT", url, head + "reserve" + lines("4")).status,
                 409);
        QCOMPARE(m_rest
                     ->ask(m_rest->service, "PUT", url,
                           "{\"orderId\":\"x\",\"operation\":\"y\",\"lines\":[]}")
                     .faults(),
                 u"body.orderId id, body.operation word, body.lines type"_s);
    }
};

QTEST_GUILESS_MAIN(RestOrders)

#include "tst_rest_orders.moc"
