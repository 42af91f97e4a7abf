// SPDX-License-Identifier: GPL-3.0-or-later
// One contract, over a database and behind REST: who calls cannot tell. And what becomes of calls whose
// other side is down, slow or lying.
#include "core/rest/far_modules.h"
#include "core/rest/request_names.h"
#include "tests/rest/planned_transport.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

class NearAndFar : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<RestFixture> m_rest;
    std::unique_ptr<FarSide> m_side;
    std::unique_ptr<rest::FarOnlineCatalog> m_farCatalog;
    std::unique_ptr<rest::FarReservations> m_farReservations;

    OnlineCatalog &catalog(bool far)
    {
        return far ? static_cast<OnlineCatalog &>(*m_farCatalog) : *m_rest->catalog;
    }
    Reservations &reservations(bool far)
    {
        return far ? static_cast<Reservations &>(*m_farReservations)
                   : *m_rest->counter->desk->reservations;
    }
    ProductId product(int at) const { return m_rest->counter->products[at].id; }
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
        QVERIFY(made);
        m_rest = *std::move(made);
        m_side = std::make_unique<FarSide>(*m_rest, u"products"_s);
        m_farCatalog = std::make_unique<rest::FarOnlineCatalog>(m_side->service);
        m_farReservations = std::make_unique<rest::FarReservations>(m_side->service);
    }

    void aPageIsTheSame_data() { sides(); }
    void aPageIsTheSame()
    {
        QFETCH(bool, far);
        OnlineQuery query;
        query.sort = OnlineSort::Price;
        query.descending = true;
        query.limit = 3;
        query.offset = 1;
        const auto page = catalog(far).page(m_rest->counter->call(), query);
        QVERIFY(page);
        QCOMPARE(page->size(), 3);
        const auto near = m_rest->catalog->page(m_rest->counter->call(), query);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(page->at(i).product.id, near->at(i).product.id);
            QCOMPARE(page->at(i).product.values.price, near->at(i).product.values.price);
            QCOMPARE(page->at(i).product.onHand, near->at(i).product.onHand);
        }
        QCOMPARE(*catalog(far).count(m_rest->counter->call(), {}), 5);
    }

    void thoseThatAreThereAreFound_data() { sides(); }
    void thoseThatAreThereAreFound()
    {
        QFETCH(bool, far);
        const auto found =
            catalog(far).products(m_rest->counter->call(),
                                  {product(3), m_rest->counter->ids.mint<ProductId>(), product(1)});
        QVERIFY(found);
        QCOMPARE(found->size(), 2);
        QCOMPARE(found->first().product.id, product(3));
    }

    void stockMovesOnceForACommand_data() { sides(); }
    void stockMovesOnceForACommand()
    {
        QFETCH(bool, far);
        const Call call = m_rest->counter->call();
        for (int i = 0; i < 2; ++i) {
            const auto after = catalog(far).changeStock(call, product(1), Quantity::pieces(-3));
            QVERIFY(after);
            QCOMPARE(after->product.onHand, Quantity::pieces(17));
        }
        QCOMPARE(catalog(far).changeStock(call, product(1), Quantity::pieces(-4)).error().key,
                 u"command.mismatch"_s);
        const auto tooMany =
            catalog(far).changeStock(m_rest->counter->call(), product(1), Quantity::pieces(-18));
        QCOMPARE(tooMany.error().key, u"stock.insufficient"_s);
        QCOMPARE(tooMany.error().context.value(u"available"_s).toString(), u"17"_s);
        QCOMPARE(catalog(far)
                     .changeStock(m_rest->counter->call(), m_rest->counter->ids.mint<ProductId>(),
                                  Quantity::pieces(1))
                     .error()
                     .key,
                 u"product.notFound"_s);
    }

    void anOrderTakesItsStockOnce_data() { sides(); }
    void anOrderTakesItsStockOnce()
    {
        QFETCH(bool, far);
        const OrderId order = m_rest->counter->ids.mint<OrderId>();
        const QList<StockOrderLine> lines{
            {m_rest->counter->ids.mint<LineId>(), product(1), Quantity::pieces(4)}};
        Reservations &side = reservations(far);
        for (int i = 0; i < 2; ++i)
            QVERIFY(side.take(m_rest->counter->call(), order, StockStep::Reserve, lines, 1));
        QCOMPARE(side.reservationsOf(order)->first().state, StockStep::Reserve);
        QVERIFY(side.take(m_rest->counter->call(), order, StockStep::Release, lines, 1));
        QVERIFY(side.take(m_rest->counter->call(), order, StockStep::Release, lines, 1));
        QCOMPARE(
            side.take(m_rest->counter->call(), order, StockStep::Reserve, lines, 1).error().key,
            u"stock.stepRefused"_s);
        const OrderId large = m_rest->counter->ids.mint<OrderId>();
        QCOMPARE(
            side.take(m_rest->counter->call(), large, StockStep::Reserve,
                      {{m_rest->counter->ids.mint<LineId>(), product(1), Quantity::pieces(21)}}, 1)
                .error()
                .key,
            u"stock.insufficient"_s);
    }

    void whatDoesNotArriveIsSentAgain()
    {
        m_side->transport.lost = 2;
        QVERIFY(m_farCatalog->categoryCounts(m_rest->counter->call()));
        QCOMPARE(m_side->transport.sent, 3);
        QCOMPARE(m_side->pauses.size(), 2);
        QVERIFY(m_side->pauses[0] >= 300 && m_side->pauses[0] < 600);
        QVERIFY(m_side->pauses[1] >= 600 && m_side->pauses[1] < 900);
    }

    void anAnswerThatWasLostMovesNoStockTwice()
    {
        m_side->transport.lostAnswers = 2;
        const auto after =
            m_farCatalog->changeStock(m_rest->counter->call(), product(1), Quantity::pieces(-3));
        QVERIFY(after);
        QCOMPARE(after->product.onHand, Quantity::pieces(17));
        QCOMPARE(m_side->transport.sent, 3);
    }

    void whatIsShownIsAskedOnceAMinute()
    {
        const Call call = m_rest->counter->call();
        for (int i = 0; i < 3; ++i) {
            const auto shown = m_farCatalog->shown(call, {product(1)});
            QVERIFY(shown);
            QVERIFY(!shown->stale);
            QCOMPARE(shown->products.first().product.id, product(1));
        }
        QCOMPARE(m_side->transport.sent, 1);
        QVERIFY(m_farCatalog->shown(call, {product(2)})); // of another one nothing is known
        QCOMPARE(m_side->transport.sent, 2);
        m_rest->counter->clock.advance(rest::ShownAnswers::kFreshMs);
        QVERIFY(m_farCatalog->shown(call, {product(1)}));
        QCOMPARE(m_side->transport.sent, 3);
    }

    void whatIsShownOfAServiceThatIsAwayIsStale()
    {
        const Call call = m_rest->counter->call();
        QVERIFY(m_farCatalog->shown(call, {product(1)}));
        m_side->transport.lost = 1'000;
        m_rest->counter->clock.advance(rest::ShownAnswers::kFreshMs);
        const auto old = m_farCatalog->shown(call, {product(1)});
        QVERIFY(old);
        QVERIFY(old->stale);
        QCOMPARE(old->products.first().product.id, product(1));
        QCOMPARE(m_farCatalog->shown(call, {product(2)}).error().key, u"dependency.unavailable"_s);
        m_side->transport.lost = 0;
        QVERIFY(!m_farCatalog->shown(call, {product(1)})->stale);
    }

    void whatIsShownWhileNobodyAsksIsStale()
    {
        const Call call = m_rest->counter->call();
        m_side->transport.lost = 3 * 4;
        for (int i = 0; i < 4; ++i)
            QVERIFY(!m_farCatalog->categoryCounts(call));
        QVERIFY(m_farCatalog->shown(call, {product(1)})); // the breaker is closed again
        m_side->transport.lost = 1'000;
        for (int i = 0; i < 5; ++i)
            QVERIFY(!m_farCatalog->categoryCounts(call));
        const int sent = m_side->transport.sent;
        QVERIFY(m_farCatalog->shown(call, {product(1)})->stale);
        QCOMPARE(m_side->transport.sent, sent);
    }

    void nothingIsDecidedByWhatWasShown()
    {
        const Call call = m_rest->counter->call();
        QVERIFY(m_farCatalog->shown(call, {product(1)}));
        QVERIFY(m_farCatalog->products(call, {product(1)}));
        QCOMPARE(m_side->transport.sent, 2);
        m_side->transport.lost = 1'000;
        QVERIFY(!m_farCatalog->products(call, {product(1)}));
    }

    void whatIsGoneIsNotShown()
    {
        const Call call = m_rest->counter->call();
        const QString path = u"/api/products/"_s + product(1).toString();
        QVERIFY(m_side->service.show(call, path));
        m_side->transport.instead = rest::toResponse(rest::problem(u"product-not-found"_s), {});
        m_rest->counter->clock.advance(rest::ShownAnswers::kFreshMs);
        QCOMPARE(m_side->service.show(call, path).error().key, u"product.notFound"_s);
        m_side->transport.lost = 1'000;
        QVERIFY(!m_side->service.show(call, path));
    }

    void whatIsAskedGoesOnWithTheTrace()
    {
        Call call = m_rest->counter->call();
        call.requestId = u"abc-1"_s;
        rest::Trace trace;
        m_side->service.within(trace);
        QVERIFY(m_farCatalog->categoryCounts(call));
        QVERIFY(!m_side->transport.last.headers.has("traceparent"));
        trace = {"4bf92f3577b34da6a3ce929d0e0e4736", "00f067aa0ba902b7", "53995c3f42cd8ad8", true,
                 "a=1"};
        QVERIFY(m_farCatalog->categoryCounts(call));
        const rest::Headers &sent = m_side->transport.last.headers;
        QCOMPARE(sent.value("X-Request-Id"), "abc-1");
        QCOMPARE(sent.value("traceparent"),
                 "00-4bf92f3577b34da6a3ce929d0e0e4736-53995c3f42cd8ad8-01");
        QCOMPARE(sent.value("tracestate"), "a=1");
        const rest::Trace there = rest::traceOf(sent, m_rest->counter->ids);
        QCOMPARE(there.id, trace.id);
        QCOMPARE(there.parent, trace.span);
    }

    void aRefusalIsNotSentAgain()
    {
        QVERIFY(!m_farCatalog->changeStock(m_rest->counter->call(), product(1),
                                           Quantity::pieces(-100)));
        QCOMPARE(m_side->transport.sent, 1);
    }

    void whatLiesIsABadReply()
    {
        m_side->transport.instead =
            rest::jsonResponse(200, Json(Json::Object{{u"id"_s, Json(u"x"_s)}}));
        const auto found = m_farCatalog->products(m_rest->counter->call(), {product(1)});
        QCOMPARE(found.error().key, u"dependency.badReply"_s);
        QCOMPARE(rest::problemOf(found.error()).status, 502);
        m_side->transport.instead->body = "<html>";
        QCOMPARE(m_farCatalog->categoryCounts(m_rest->counter->call()).error().key,
                 u"dependency.badReply"_s);
    }

    void afterFiveFailuresNobodyAsksForHalfAMinute()
    {
        m_side->transport.lost = 1'000;
        for (int i = 0; i < 5; ++i) {
            const auto failed = m_farCatalog->categoryCounts(m_rest->counter->call());
            QCOMPARE(rest::problemOf(failed.error()).status, 503);
        }
        const int sent = m_side->transport.sent;
        QVERIFY(!m_farCatalog->categoryCounts(m_rest->counter->call()));
        QCOMPARE(m_side->transport.sent, sent);
        QCOMPARE(m_side->address.breaker.state(m_rest->counter->clock.nowMs()), u"open"_s);
        m_rest->counter->clock.advance(30'000);
        QCOMPARE(m_side->address.breaker.state(m_rest->counter->clock.nowMs()), u"half-open"_s);
        QVERIFY(m_side->address.breaker.mayAsk(m_rest->counter->clock.nowMs()));
        QVERIFY(
            !m_side->address.breaker.mayAsk(m_rest->counter->clock.nowMs())); // one asks for all
        m_side->address.breaker.failed(m_rest->counter->clock.nowMs());
        m_rest->counter->clock.advance(30'000);
        m_side->transport.lost = 0;
        QVERIFY(m_farCatalog->categoryCounts(m_rest->counter->call()));
        QCOMPARE(m_side->address.breaker.state(m_rest->counter->clock.nowMs()), u"closed"_s);
        QCOMPARE(m_side->address.breaker.turns().opened,
                 1); // a probe that fails opens nothing anew
        QCOMPARE(m_side->address.breaker.turns().closed, 1);
    }

    void aSlowOneIsWaitedForNoLongerThanEightSeconds()
    {
        const TimeMs began = m_rest->counter->clock.nowMs();
        m_side->transport.instead = rest::emptyResponse(503);
        QVERIFY(!m_farCatalog->categoryCounts(m_rest->counter->call()));
        QVERIFY(m_rest->counter->clock.nowMs() - began <= rest::FarService::kAllMs);
    }
};

QTEST_GUILESS_MAIN(NearAndFar)

#include "tst_rest_near_and_far.moc"
