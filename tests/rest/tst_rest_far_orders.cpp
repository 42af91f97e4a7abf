// SPDX-License-Identifier: GPL-3.0-or-later
// Orders over a database and behind REST: who asks cannot tell.
#include "core/rest/far_orders.h"
#include "tests/rest/planned_transport.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class FarOrdersTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestFixture> m_rest;
    std::unique_ptr<FarSide> m_side;
    std::unique_ptr<rest::FarOrders> m_far;
    Asker m_asker; // who asks from afar
    OrderId m_order; // Anna's: two of one product and one of another

    Call call() { return m_rest->counter->call(); }
    ProductId product(int at) const { return m_rest->counter->products[at].id; }
    void put(int at, const QByteArray &quantity)
    {
        const QByteArray user = m_rest->anna.user.toString().toLatin1();
        const Answered added = m_rest->ask(m_rest->anna, "POST", "/api/cart",
                                           "{\"userId\":\"" + user + R"(","productId":")" +
                                               product(at).toString().toLatin1() +
                                               "\",\"quantity\":" + quantity + '}');
        QCOMPARE(added.status, 201);
    }
    rest::Checkout annas() const
    {
        rest::Checkout checkout;
        checkout.user = m_rest->anna.user;
        checkout.address = {u"Main 1"_s, u"Halifax"_s, u"NS"_s, u"B3K 1A1"_s, u"CA"_s};
        return checkout;
    }

    Result<DeliveryOrder> order(bool far, OrderId id)
    {
        return far ? m_far->delivery(call(), id)
                   : m_rest->counter->desk->deliveries->delivery(call(), id);
    }
    Result<QList<OrderStep>> steps(bool far)
    {
        return far ? m_far->steps(call(), m_order)
                   : m_rest->counter->desk->deliveries->steps(call(), m_order);
    }
    OnlineOrders &list(bool far)
    {
        return far ? static_cast<OnlineOrders &>(*m_far) : *m_rest->orders;
    }
    Result<DeliveryOrder> move(bool far, const MoveOrder &move)
    {
        return far ? m_far->move(call(), move)
                   : m_rest->counter->desk->deliveryDesk->move(atRegister(), move);
    }
    Result<DeliveryOrder> pick(bool far, const PickLine &pick)
    {
        return far ? m_far->pick(call(), pick)
                   : m_rest->counter->desk->deliveryDesk->pick(atRegister(), pick);
    }
    Call atRegister()
    {
        Call made = call();
        made.actor.atRegister = m_rest->counter->atRegister;
        return made;
    }
    void sides()
    {
        QTest::addColumn<bool>("far");
        QTest::newRow("near") << false;
        QTest::newRow("far") << true;
    }

private Q_SLOTS:
    void init()
    {
        auto made = RestFixture::make();
        VERIFY_OK(made);
        m_rest = *std::move(made);
        m_side = std::make_unique<FarSide>(*m_rest, u"orders"_s);
        m_side->service.askFor([this] { return m_rest->tokenOf(m_asker); });
        m_far = std::make_unique<rest::FarOrders>(m_side->service);
        put(1, "2");
        put(3, "1");
        m_asker = m_rest->anna;
        const auto placed = m_far->place(call(), annas());
        VERIFY_OK(placed);
        m_order = placed->agreed.id;
        m_asker = m_rest->staff;
    }

    void anOrderIsTheSame_data() { sides(); }
    void anOrderIsTheSame()
    {
        QFETCH(const bool, far);
        const auto found = order(far, m_order);
        VERIFY_OK(found);
        const Order &agreed = found->agreed;
        QCOMPARE(agreed.numberText(), u"1-O-1"_s);
        QCOMPARE(agreed.customer->id, m_rest->anna.user);
        QCOMPARE(agreed.status, OrderStatus::Confirmed);
        QCOMPARE(agreed.channel, Channel::Web);
        QCOMPARE(agreed.rules.priceMode, PriceMode::TaxAdded);
        QCOMPARE(agreed.lines.size(), 2);
        QCOMPARE(agreed.lines[0].line.product, product(1));
        QCOMPARE(agreed.lines[0].line.unitPrice, m_rest->counter->price(149'500));
        QCOMPARE(agreed.lines[0].totals.amount, m_rest->counter->money(2'990));
        QCOMPARE(agreed.amount, m_rest->counter->money(3'639));
        QCOMPARE(agreed.tax, m_rest->counter->money(91)); // 14 % of 6.49
        QCOMPARE(agreed.net, m_rest->counter->money(3'639));
        QCOMPARE(agreed.total, m_rest->counter->money(3'730));
        QCOMPARE(found->address, annas().address);
        QCOMPARE(found->payment, OrderPayment::CashOnDelivery);
        QCOMPARE(found->version, 2);
        QCOMPARE(agreed.placedAt, order(!far, m_order)->agreed.placedAt);
        QCOMPARE(agreed.lines[1].line.id, order(!far, m_order)->agreed.lines[1].line.id);
        VERIFY_ERROR(order(far, m_rest->counter->ids.mint<OrderId>()), u"delivery.notFound"_s);
    }

    void theListIsTheSame_data() { sides(); }
    void theListIsTheSame()
    {
        QFETCH(const bool, far);
        OnlineOrderQuery query;
        query.user = m_rest->anna.user;
        query.status = OrderStatus::Confirmed;
        query.from = m_rest->counter->clock.nowMs();
        query.until = query.from + 1;
        const auto found = list(far).page(call(), query);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().id, m_order);
        QCOMPARE(list(far).count(call(), query).valueOr(-1), 1);
        query.offset = 1;
        QCOMPARE(list(far).page(call(), query)->size(), 0);
        query.until = query.from;
        QCOMPARE(list(far).count(call(), query).valueOr(-1), 0);
        query.user = m_rest->bert.user;
        QCOMPARE(list(far).count(call(), query).valueOr(-1), 0);
    }

    void anOrderMovesAsItWasSeen_data() { sides(); }
    void anOrderMovesAsItWasSeen()
    {
        QFETCH(const bool, far);
        VERIFY_ERROR(move(far, {m_order, 1, OrderStatus::Processing, {}, {}}),
                     u"delivery.changedMeanwhile"_s);
        VERIFY_ERROR(move(far, {m_order, 2, OrderStatus::Shipped, {}, {}}),
                     u"delivery.moveNotAllowed"_s);
        const auto moved = move(far, {m_order, 2, OrderStatus::Processing, u"paid"_s, {}});
        VERIFY_OK(moved);
        QCOMPARE(moved->version, 3);
        QCOMPARE(move(far, {m_order, 2, OrderStatus::Processing, {}, {}})->version,
                 3); // sent twice
        const auto shipped = move(far, {m_order, 3, OrderStatus::Shipped, {}, u"T-1"_s});
        VERIFY_OK(shipped);
        QCOMPARE(shipped->trackingNumber, u"T-1"_s);
        const auto told = steps(far);
        VERIFY_OK(told);
        QCOMPARE(told->size(), 4);
        QCOMPARE(told->at(2).reason, u"paid"_s);
        QCOMPARE(*told->at(3).from, OrderStatus::Processing);
        QCOMPARE(told->at(3).version, 4);
    }

    void aLineBecomesLess_data() { sides(); }
    void aLineBecomesLess()
    {
        QFETCH(const bool, far);
        const LineId coffee = order(far, m_order)->agreed.lines[0].line.id;
        VERIFY_ERROR(pick(far, {m_order, 1, coffee, Quantity::pieces(1), {}}),
                     u"delivery.changedMeanwhile"_s);
        VERIFY_ERROR(pick(far, {m_order, 2, coffee, Quantity::pieces(3), {}}),
                     u"delivery.pickOutOfRange"_s);
        VERIFY_ERROR(
            pick(far, {m_order, 2, m_rest->counter->ids.mint<LineId>(), Quantity::pieces(1), {}}),
            u"delivery.lineUnknown"_s);
        const auto less = pick(far, {m_order, 2, coffee, Quantity::pieces(1), u"one broke"_s});
        VERIFY_OK(less);
        QCOMPARE(less->agreed.amount, m_rest->counter->money(2'144));
        QCOMPARE(steps(far)->last().line, u"Ground coffee, dark roast, 340 g"_s);
        QCOMPARE(steps(far)->last().was, Quantity::pieces(2));
        QCOMPARE(steps(far)->last().now, Quantity::pieces(1));
        VERIFY_OK(pick(far, {m_order, 3, coffee, Quantity(), {}}));
        QCOMPARE(order(far, m_order)->agreed.lines.size(), 1);
        VERIFY_OK(move(far, {m_order, 4, OrderStatus::Processing, {}, {}}));
        VERIFY_OK(move(far, {m_order, 5, OrderStatus::Shipped, {}, {}}));
        const LineId chocolate = order(far, m_order)->agreed.lines[0].line.id;
        VERIFY_ERROR(pick(far, {m_order, 6, chocolate, Quantity(), {}}), u"delivery.notPackable"_s);
    }

    void anOrderWhoseAnswerWasLostIsOne()
    {
        put(1, "1");
        m_asker = m_rest->anna;
        m_side->transport.lostAnswers = 2;
        const auto placed = m_far->place(call(), annas());
        VERIFY_OK(placed);
        QCOMPARE(list(false).count(call(), {}).valueOr(-1), 2);
        QCOMPARE(*m_rest->counter->onHand(product(1)), 20'000); // promised, not gone
        Call unnamed = call();
        unnamed.command = CommandId();
        m_side->transport.sent = 0;
        m_side->transport.lost = 1;
        QVERIFY(!m_far->place(unnamed, annas())); // what nothing makes happen once is sent once
        QCOMPARE(m_side->transport.sent, 1);
    }

    void aMoveWhoseAnswerWasLostIsOne()
    {
        QVERIFY(order(true, m_order));
        const LineId coffee = order(true, m_order)->agreed.lines[0].line.id;
        for (const auto &[quantity, version] : {std::pair(1, 2), std::pair(0, 3)}) {
            m_side->transport.lostFrom = 2; // the question how it stands is answered
            m_side->transport.lostAnswers = 1;
            VERIFY_OK(pick(true, {m_order, version, coffee, Quantity::pieces(quantity), {}}));
        }
        m_side->transport.lostFrom = 2;
        m_side->transport.lostAnswers = 1;
        VERIFY_OK(move(true, {m_order, 4, OrderStatus::Cancelled, {}, {}}));
        QCOMPARE(order(false, m_order)->version, 5);
    }

    void whatLiesIsABadReply()
    {
        m_side->transport.instead =
            rest::jsonResponse(200, Json(Json::Object{{u"id"_s, Json(m_order.toString())}}));
        VERIFY_ERROR(order(true, m_order), u"dependency.badReply"_s);
        VERIFY_ERROR(m_far->steps(call(), m_order), u"dependency.badReply"_s);
        VERIFY_ERROR(list(true).page(call(), {}), u"dependency.badReply"_s);
    }

    void aPlaceOfTheOtherSideIsNotAskedFor()
    {
        OnlineOrderQuery query;
        query.after = 1;
        VERIFY_ERROR(list(true).page(call(), query), u"query.placeOfAnother"_s);
    }
};

QTEST_GUILESS_MAIN(FarOrdersTest)

#include "tst_rest_far_orders.moc"
