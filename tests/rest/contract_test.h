// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rest/contract_world.h"

#include <QTest>

#include <memory>

namespace shop {

// The contract of the services as a program sees it, whatever is behind it: the same functions over the
// modules in this process, over one process, and over four processes with four databases.
class TestContract final : public QObject
{
    Q_OBJECT

public:
    explicit TestContract(ContractWorld::Reach reach) : m_reach(reach) {}
    int held() const { return m_held; }

private:
    Answered users(const Asker &who, const QByteArray &method, const QByteArray &target,
                   const QByteArray &body = {})
    {
        return m_world->ask(rest::Service::Users, who, method, target, body);
    }
    Answered products(const Asker &who, const QByteArray &method, const QByteArray &target,
                      const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        return m_world->ask(rest::Service::Products, who, method, target, body, headers);
    }
    Answered cart(const Asker &who, const QByteArray &method, const QByteArray &rest = {},
                  const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        const QByteArray target =
            "/api/cart" + (method == "POST" ? QByteArray() : '/' + idOf(who)) + rest;
        return m_world->ask(rest::Service::Cart, who, method, target, body, headers);
    }
    Answered orders(const Asker &who, const QByteArray &method, const QByteArray &target,
                    const QByteArray &body = {}, const ContractWorld::Fields &headers = {})
    {
        return m_world->ask(rest::Service::Orders, who, method, target, body, headers);
    }
    static QByteArray idOf(const Asker &who) { return who.user.toString().toLatin1(); }
    QByteArray someId() { return m_world->ids().mint<ProductId>().toString().toLatin1(); }

    QByteArray newProduct(int stock, const QByteArray &price = "10.00")
    {
        const Answered made = products(m_world->staff, "POST", "/api/products",
                                       R"({"name":"Tea","price":)" + price +
                                           ",\"stock\":" + QByteArray::number(stock) + '}');
        if (made.status != 201)
            qWarning("%s", made.response.body.constData());
        return made.text(QStringLiteral("id")).toLatin1();
    }
    Answered put(const Asker &who, const QByteArray &product, const QByteArray &quantity)
    {
        return cart(who, "POST", {},
                    "{\"userId\":\"" + idOf(who) + R"(","productId":")" + product +
                        "\",\"quantity\":" + quantity + '}');
    }
    Answered place(const Asker &who, const QByteArray &more = {},
                   const ContractWorld::Fields &headers = {}, const QByteArray &street = "Main 1")
    {
        return orders(who, "POST", "/api/orders",
                      "{\"userId\":\"" + idOf(who) + "\",\"shippingAddress\":{\"street\":\"" +
                          street +
                          "\",\"city\":\"Halifax\",\"province\":\"NS\",\"postalCode\":\"B3K "
                          "1A1\",\"country\":\"CA\"}" +
                          more + '}',
                      headers);
    }
    // Somebody's order of so many of a product.
    Answered ordered(const Asker &who, const QByteArray &product, const QByteArray &quantity)
    {
        put(who, product, quantity);
        return place(who);
    }
    QByteArray stockOf(const QByteArray &product)
    {
        return products(m_world->nobody, "GET", "/api/products/" + product)
            .number(QStringLiteral("stock"));
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

    void eachServiceIsWell_data()
    {
        QTest::addColumn<int>("service");
        rowsOfServices();
    }
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
    void aPackerFindsLess();
    void anotherProgramReadsOrders();
    void anotherProgramOrdersAndMovesOrders();
    void eventsTellOfChanges();
    void eventsGoOnWhereTheyEnded();

private:
    void rowsOfServices()
    {
        QTest::newRow("users") << int(rest::Service::Users);
        QTest::newRow("products") << int(rest::Service::Products);
        QTest::newRow("cart") << int(rest::Service::Cart);
        QTest::newRow("orders") << int(rest::Service::Orders);
    }

    const ContractWorld::Reach m_reach;
    int m_held = 0;
    std::unique_ptr<ContractWorld> m_world;
};

} // namespace shop
