// SPDX-License-Identifier: GPL-3.0-or-later
// Orders as another program has them: by the far side of the module, wherever the near one is. And what
// becomes of one of which a packer finds less.
#include "core/rest/far_orders.h"
#include "tests/rest/contract_test.h"
#include "tests/support/qtest_results.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// Orders of the world, as this person asks.
class OrdersFor final : public rest::Transport
{
public:
    OrdersFor(ContractWorld &world, const Asker &who)
        : m_world(world), m_service(m_address, *this, world.keys(), world.clock(), world.ids())
    {
        m_service.askFor([&world, who] { return world.tokenOf(who); });
    }
    Result<rest::Response> send(const QUrl &, const rest::Request &request, int timeoutMs) override
    {
        return m_world.send(rest::Service::Orders, request, timeoutMs);
    }
    Call call() const
    {
        Call made;
        made.command = m_world.ids().mint<CommandId>();
        made.requestId = u"of-a-test"_s;
        return made;
    }
    rest::FarOrders *operator->() { return &m_orders; }

private:
    ContractWorld &m_world;
    rest::FarAddress m_address{u"orders"_s, {}, {}};
    rest::FarService m_service;
    rest::FarOrders m_orders{m_service};
};

OrderId idIn(const Answered &order)
{
    return OrderId::fromString(order.text(u"id"_s)).value_or(OrderId());
}

} // namespace

void TestContract::aPackerFindsLess()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(9), milk = newProduct(9, "2.50");
    put(anna, milk, "4");
    const Answered placed = ordered(anna, tea, "3");
    QCOMPARE(placed.status, 201);
    const QByteArray url = urlOf(placed);
    const Answered order = orderIn(placed);
    const auto lineUrl = [&](int at) -> QByteArray {
        const Json &item = order.body.member(u"items")->array()->at(at);
        return url + "/lines/" + item.member(u"lineId")->string()->toLatin1();
    };
    const QByteArray less = R"({"quantity":1,"reason":"only one was left"})";
    QCOMPARE(orders(anna, "PUT", lineUrl(0), less).status, 403);
    for (int i = 0; i < 2; ++i) { // the same again has no effect
        const Answered picked = orders(m_world->staff, "PUT", lineUrl(0), less);
        QCOMPARE(picked.status, 200);
        QCOMPARE(orderIn(picked).number(u"total"_s), "32.50");
        QCOMPARE(stockOf(milk), "8");
    }
    QCOMPARE(orders(m_world->staff, "PUT", lineUrl(0), R"({"quantity":2})").faults(),
             u"body.quantity delivery.pickOutOfRange"_s);
    QCOMPARE(orders(m_world->staff, "PUT", lineUrl(0), R"({"quantity":0})").status, 200);
    QCOMPARE(stockOf(milk), "9");
    QCOMPARE(orders(m_world->staff, "PUT", lineUrl(0), less).text(u"type"_s),
             u"/problems/order-line-not-found"_s);
    QCOMPARE(orders(m_world->staff, "PUT", lineUrl(1), R"({"quantity":0})").faults(),
             u"body.quantity delivery.nothingLeft"_s);
    QCOMPARE(stockOf(tea), "6");
    const Answered history = orders(anna, "GET", url + "/history");
    QCOMPARE(history.body.array()->size(), 4);
    QCOMPARE(history.body.array()->at(2).member(u"now")->number()->text, "1");
    QCOMPARE(orders(anna, "DELETE", url).status, 200); // gives back what is left of it
    QCOMPARE(stockOf(tea), "9");
    QCOMPARE(stockOf(milk), "9");
    QCOMPARE(orders(m_world->staff, "PUT", lineUrl(1), R"({"quantity":1})").text(u"type"_s),
             u"/problems/order-not-packable"_s);
}

void TestContract::anotherProgramReadsOrders()
{
    const Asker anna = m_world->customer(), bert = m_world->customer();
    const QByteArray tea = newProduct(9);
    QList<OrderId> ids;
    for (const char *quantity : {"1", "2", "3"})
        ids.prepend(idIn(orderIn(ordered(anna, tea, quantity))));
    OrdersFor annas(*m_world, anna), berts(*m_world, bert);
    OnlineOrderQuery query;
    query.user = anna.user;
    query.limit = 2;
    query.offset = 1;
    const auto page = annas->page(annas.call(), query);
    VERIFY_OK(page);
    QCOMPARE(page->size(), 2);
    QCOMPARE(page->first().id, ids[1]);
    QCOMPARE(annas->count(annas.call(), query).valueOr(-1), 3);
    QCOMPARE(berts->count(berts.call(), OnlineOrderQuery()).valueOr(-1), 0);
    VERIFY_ERROR(berts->delivery(berts.call(), ids[0]), u"delivery.notFound"_s);
    const auto order = annas->delivery(annas.call(), ids[0]);
    VERIFY_OK(order);
    QCOMPARE(order->agreed.status, OrderStatus::Confirmed);
    QCOMPARE(order->agreed.customer->id, anna.user);
    QCOMPARE(order->agreed.lines.size(), 1);
    QCOMPARE(order->agreed.lines[0].line.product.toString().toLatin1(), tea);
    QCOMPARE(order->agreed.lines[0].line.quantity, Quantity::pieces(3));
    QCOMPARE(order->agreed.amount.minor(), 3'000);
    QCOMPARE(order->address.city, u"Halifax"_s);
    const auto steps = annas->steps(annas.call(), ids[0]);
    VERIFY_OK(steps);
    QCOMPARE(steps->size(), 2);
    QCOMPARE(steps->last().to, OrderStatus::Confirmed);
}

void TestContract::anotherProgramOrdersAndMovesOrders()
{
    const Asker anna = m_world->customer();
    const QByteArray tea = newProduct(9);
    put(anna, tea, "4");
    OrdersFor annas(*m_world, anna), staffs(*m_world, m_world->staff);
    rest::Checkout checkout;
    checkout.user = anna.user;
    checkout.address = {u"Main 1"_s, u"Halifax"_s, u"NS"_s, u"B3K 1A1"_s, u"CA"_s};
    checkout.expected = Money(1, *Currency::fromCode(u"CAD"));
    VERIFY_ERROR(annas->place(annas.call(), checkout), u"sale.totalChanged"_s);
    checkout.expected.reset();
    const Call call = annas.call();
    const auto order = annas->place(call, checkout);
    VERIFY_OK(order);
    QCOMPARE(annas->place(call, checkout)->agreed.id, order->agreed.id); // sent twice
    VERIFY_ERROR(annas->place(annas.call(), checkout), u"delivery.noLines"_s);
    const OrderId id = order->agreed.id;
    VERIFY_ERROR(annas->move(annas.call(), {id, 2, OrderStatus::Processing, {}, {}}),
                 u"permission.denied"_s);
    const auto less = staffs->pick(staffs.call(), {id, 2, order->agreed.lines[0].line.id,
                                                   Quantity::pieces(3), u"one broke"_s});
    VERIFY_OK(less);
    QCOMPARE(less->agreed.amount.minor(), 3'000);
    QCOMPARE(stockOf(tea), "6");
    VERIFY_ERROR(staffs->move(staffs.call(), {id, 2, OrderStatus::Processing, {}, {}}),
                 u"delivery.changedMeanwhile"_s);
    const auto moved = staffs->move(staffs.call(), {id, 3, OrderStatus::Processing, u"paid"_s, {}});
    VERIFY_OK(moved);
    QCOMPARE(moved->version, 4);
    VERIFY_ERROR(staffs->move(staffs.call(), {id, 4, OrderStatus::Delivered, {}, {}}),
                 u"delivery.moveNotAllowed"_s);
    const auto cancelled =
        annas->move(annas.call(), {id, 4, OrderStatus::Cancelled, u"too late"_s, {}});
    VERIFY_OK(cancelled);
    QCOMPARE(cancelled->agreed.status, OrderStatus::Cancelled);
    QCOMPARE(stockOf(tea), "9");
}

} // namespace shop
