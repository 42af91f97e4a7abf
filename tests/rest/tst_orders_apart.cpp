// SPDX-License-Identifier: GPL-3.0-or-later
// Orders over a database of its own, the other services behind a wire that loses requests and answers: at
// whatever place it fails, an order is whole or was none, and a second try with the same key makes one.
#include "core/rest/far_carts.h"
#include "core/rest/far_modules.h"
#include "core/rest/far_users.h"
#include "core/shop/saga_desk.h"
#include "core/shop/verify.h"
#include "tests/rest/rest_fixture.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

// The other services in this process, out of reach for a while.
class Wire final : public rest::Transport
{
public:
    explicit Wire(RestFixture &there) : m_there(there) {}

    Result<rest::Response> send(const QUrl &, const rest::Request &request, int) override
    {
        ++sent;
        const bool isLost = sent >= lostFrom && sent < lostFrom + lostFor;
        if (isLost && !answersOnly)
            return Error{ErrorCode::Unavailable, u"dependency.unavailable"_s, {}};
        rest::Request whole = request;
        whole.requestId = u"far"_s;
        const rest::Response response = m_there.send(whole).response;
        if (isLost)
            return Error{ErrorCode::DeadlineExceeded, u"dependency.timeout"_s, {}};
        return response;
    }

    int sent = 0;
    int lostFrom = 1'000'000;
    int lostFor = 0;
    bool answersOnly = false; // what was asked happens all the same

private:
    RestFixture &m_there;
};

class Apart final
{
public:
    Apart() : there(make()), wire(*there), orders(here->database())
    {
        settings.keys = there->settings.keys;
        services.customers = nullptr;
        services.online = &catalog;
        services.deliveries = &here->deliveries();
        services.orders = &orders;
        services.till = &here->till();
        services.currency = [this] {
            return Result<Currency>(there->counter->money(0).currency());
        };
        services.askUser = [this](const Call &call, UserId user) {
            return users.customer(call, user);
        };
        services.askCart = [this](const Call &call, CartId cart) { return carts.cart(call, cart); };
        services.askTerms = [this](const Call &call) {
            return rest::farPriceTerms(products, call);
        };
        OtherModules others;
        others.customerExists = [this](const Call &call, UserId user) {
            const auto found = users.customer(call, user);
            return found ? Done() : Done(found.error());
        };
        others.terms = services.askTerms;
        others.reservations = &reservations;
        others.carts = &carts;
        desk = std::make_unique<SagaDesk>(*here, others);
        services.deliveryDesk = desk.get();
        services.owesStock = [this](OrderId order) {
            return desk->owesStock(order).valueOr(false);
        };
        for (const int at : {1, 3}) {
            ids.append(there->counter->products[at].id.toString().toLatin1());
            put(at, at == 1 ? "2" : "1");
        }
    }

    void put(int product, const QByteArray &quantity)
    {
        there->ask(there->anna, "POST", "/api/cart",
                   "{\"userId\":\"" + anna() + R"(","productId":")" +
                       there->counter->products[product].id.toString().toLatin1() +
                       "\",\"quantity\":" + quantity + '}');
    }
    QByteArray anna() const { return there->anna.user.toString().toLatin1(); }
    Answered ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
                 const RestFixture::Fields &headers = {})
    {
        rest::Request request;
        request.method = method;
        request.target = target;
        request.body = body;
        request.headers.add("Authorization", "Bearer " + there->tokenOf(there->anna));
        request.headers.add("Content-Type", "application/json");
        for (const auto &[name, value] : headers)
            request.headers.set(name, value);
        Answered answered;
        answered.response = std::get<rest::Response>(router.answer(services, request));
        answered.status = answered.response.status;
        answered.body = Json::parse(answered.response.body).valueOr(Json());
        return answered;
    }
    Answered place()
    {
        return ask(
            "POST", "/api/orders",
            "{\"userId\":\"" + anna() +
                R"(","address":{"street":"Main 1","city":"Halifax","province":"NS","postalCode":"B3K 1A1","country":"CA"}})",
            {{"Idempotency-Key", "once"}});
    }
    void pass(TimeMs time)
    {
        here.clock.advance(time);
        there->counter->clock.advance(time);
    }
    // The half minutes in which what stopped is taken up.
    int sweepLater()
    {
        wire.lostFor = 0;
        pass(61'000);
        const auto left = desk->sweep();
        return left ? *left : -1;
    }
    QString standing()
    {
        QStringList stands;
        for (const QByteArray &id : ids)
            stands.append(QString::fromLatin1(
                there->ask(there->nobody, "GET", "/api/products/" + id).number(u"stock"_s)));
        const QByteArray items =
            there->ask(there->anna, "GET", "/api/cart/" + anna()).number(u"itemCount"_s);
        QMap<QString, int> count;
        const Answered list = ask("GET", "/api/orders");
        for (const Json &each : *list.body.array())
            ++count[*each.member(u"status")->string()];
        QStringList states;
        for (auto each = count.cbegin(); each != count.cend(); ++each) {
            if (each.key() != u"failed")
                states.append(u"%1 %2"_s.arg(each.value()).arg(each.key()));
        }
        return u"stock %1, cart %2, orders %3"_s.arg(stands.join(u'/'), QString::fromLatin1(items),
                                                     states.join(u'/'));
    }

    SmallShop here;
    std::unique_ptr<RestFixture> there;
    Wire wire;
    rest::Settings settings;
    rest::FarAddress address{u"others"_s, QUrl(u"http://127.0.0.1:8002"_s), {}};
    rest::FarService products{address,    wire,     settings.keys,
                              here.clock, here.ids, [this](int ms) { pass(ms); }};
    rest::FarUsers users{products};
    rest::FarOnlineCatalog catalog{products};
    rest::FarReservations reservations{products};
    rest::FarOrderedCarts carts{products};
    SqlOnlineOrders orders;
    rest::Router router{rest::orderRoutes()};
    rest::Services services{settings, here.clock, here.ids};
    std::unique_ptr<SagaDesk> desk;
    QList<QByteArray> ids;

private:
    static std::unique_ptr<RestFixture> make()
    {
        auto made = RestFixture::make();
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *std::move(made);
    }
};

const QString kOrdered = u"stock 18/19, cart 0, orders 1 confirmed"_s;
const QString kNothing = u"stock 20/20, cart 2, orders "_s;

} // namespace

class TestOrdersApart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderIsPlacedOverTheWire();
    void whereverTheWireFailsAnOrderIsWholeOrNone_data();
    void whereverTheWireFailsAnOrderIsWholeOrNone();
    void anOrderIsCancelledWhileProductsIsOutOfReach();
    void goodsThatWereShippedLeaveTheStockLater();
    void stockFollowsAPackerWhoFoundLess();
    void whatWasPutIntoTheCartMeanwhileStays();
    void theBooksHoldTheOrdersTogether();
};

void TestOrdersApart::anOrderIsPlacedOverTheWire()
{
    Apart apart;
    const Answered placed = apart.place();
    QCOMPARE(placed.status, 201);
    QCOMPARE(apart.standing(), kOrdered);
    QCOMPARE(apart.place().body, placed.body);
}

void TestOrdersApart::whereverTheWireFailsAnOrderIsWholeOrNone_data()
{
    QTest::addColumn<bool>("answersOnly");
    QTest::addColumn<int>("lostFor");
    QTest::newRow("a call is lost") << false << 3;
    QTest::newRow("the answers of a call are lost") << true << 3;
    QTest::newRow("one of three") << true << 1;
    QTest::newRow("all from then on") << false << 1'000;
    QTest::newRow("all answers from then on") << true << 1'000;
}

void TestOrdersApart::whereverTheWireFailsAnOrderIsWholeOrNone()
{
    QFETCH(const bool, answersOnly);
    QFETCH(const int, lostFor);
    int failed = 0;
    for (int at = 1;; ++at) {
        Apart apart;
        apart.wire.lostFrom = at;
        apart.wire.lostFor = lostFor;
        apart.wire.answersOnly = answersOnly;
        const Answered placed = apart.place();
        if (apart.wire.sent < at)
            break;
        failed += placed.status == 201 ? 0 : 1;
        QVERIFY2(placed.status == 201 || placed.status == 503 || placed.status == 504,
                 placed.response.body.constData());
        QCOMPARE(apart.sweepLater(), 0);
        const QString where = u"lost from call %1: "_s.arg(at);
        QCOMPARE(where + apart.standing(), where + (placed.status == 201 ? kOrdered : kNothing));
        // The same key, once everything answers again.
        QCOMPARE(apart.place().status, 201);
        QCOMPARE(where + apart.standing(), where + kOrdered);
    }
    QCOMPARE(failed > 4, lostFor > 1);
}

void TestOrdersApart::anOrderIsCancelledWhileProductsIsOutOfReach()
{
    Apart apart;
    const QByteArray url = apart.place().header("Location");
    apart.wire.lostFrom = 0;
    apart.wire.lostFor = 1'000;
    const Answered cancelled = apart.ask("DELETE", url);
    QCOMPARE(cancelled.status, 200);
    QVERIFY(cancelled.response.body.contains(R"("stockReturn":"pending")"));
    QCOMPARE(apart.ask("GET", url).text(u"stockReturn"_s), u"pending"_s);
    QCOMPARE(apart.standing(), u"stock 18/19, cart 0, orders 1 cancelled"_s);
    QCOMPARE(apart.sweepLater(), 0);
    QCOMPARE(apart.standing(), u"stock 20/20, cart 0, orders 1 cancelled"_s);
    QCOMPARE(apart.ask("GET", url).text(u"stockReturn"_s), QString());
}

void TestOrdersApart::goodsThatWereShippedLeaveTheStockLater()
{
    Apart apart;
    const OrderId id =
        *OrderId::fromString(QString::fromLatin1(apart.place().header("Location").mid(12)));
    Call call = apart.here.call();
    QVERIFY(apart.desk->move(call, {id, 2, OrderStatus::Processing, {}, {}}));
    apart.wire.lostFrom = 0;
    apart.wire.lostFor = 1'000;
    const auto shipped = apart.desk->move(call, {id, 3, OrderStatus::Shipped, {}, u"T-1"_s});
    VERIFY_OK(shipped);
    QCOMPARE(shipped->trackingNumber, u"T-1"_s);
    const ProductId product = apart.there->counter->products[1].id;
    QCOMPARE(*apart.there->counter->onHand(product), 20'000);
    QCOMPARE(apart.sweepLater(), 0);
    QCOMPARE(*apart.there->counter->onHand(product), 18'000);
    QCOMPARE(apart.standing(), u"stock 18/19, cart 0, orders 1 shipped"_s);
}

void TestOrdersApart::stockFollowsAPackerWhoFoundLess()
{
    Apart apart;
    const OrderId id =
        *OrderId::fromString(QString::fromLatin1(apart.place().header("Location").mid(12)));
    const Call call = apart.here.call();
    const auto order = apart.here->deliveries().delivery(call, id);
    VERIFY_OK(order);
    apart.wire.lostFrom = 0;
    apart.wire.lostFor = 1'000;
    for (const auto &[line, left] : {std::pair(0, 1), std::pair(1, 0)})
        VERIFY_OK(apart.desk->pick(call, {id, 2 + line, order->agreed.lines[line].line.id,
                                          Quantity::pieces(left), u"broken"_s}));
    QCOMPARE(apart.standing(), kOrdered);
    QCOMPARE(apart.sweepLater(), 0);
    QCOMPARE(apart.standing(), u"stock 19/20, cart 0, orders 1 confirmed"_s);
    const auto report = verifyDatabase(apart.here.url(), apart.here.clock);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
}

void TestOrdersApart::whatWasPutIntoTheCartMeanwhileStays()
{
    Apart apart;
    apart.wire.lostFrom = 1'000;
    // The cart is out of reach when it is to be cleared, and grows before the sweep comes.
    Apart counted;
    QCOMPARE(counted.place().status, 201);
    apart.wire.lostFrom = counted.wire.sent - 1;
    apart.wire.lostFor = 1'000;
    QCOMPARE(apart.place().status, 201);
    apart.put(1, "3");
    apart.put(2, "1");
    QCOMPARE(apart.sweepLater(), 0);
    const Answered cart = apart.there->ask(apart.there->anna, "GET", "/api/cart/" + apart.anna());
    QCOMPARE(cart.number(u"itemCount"_s), "2");
    QCOMPARE(cart.body.member(u"items")->array()->first().member(u"quantity")->number()->text, "3");
}

void TestOrdersApart::theBooksHoldTheOrdersTogether()
{
    Apart apart;
    const QByteArray url = apart.place().header("Location");
    apart.ask("DELETE", url);
    const auto report = verifyDatabase(apart.here.url(), apart.here.clock);
    VERIFY_OK(report);
    QCOMPARE(report->problems, QStringList());
}

QTEST_GUILESS_MAIN(TestOrdersApart)

#include "tst_orders_apart.moc"
