// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/return_share.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

namespace shop {

// A shop in which something was sold, for the tests of what comes after a sale.
class FollowUps
{
protected:
    void makeShop();
    Result<SoldTicket> sellTicket(const SaleRequest &request);
    // Sold and paid by one tender.
    Order sold(const QList<CartLine> &lines, TenderMethod method = TenderMethod::Card);
    CartLine breadLine(qint64 pieces = 1);
    CartLine chocolate(qint64 pieces = 1);
    CartLine backOf(const Order &order, qsizetype line, Quantity quantity, bool restock = true);
    SaleRequest ticket(const QList<CartLine> &lines, TenderMethod method = TenderMethod::Card);
    VoidRequest voidOf(const Order &order);
    // Moves the order's first payment to another method.
    TenderCorrection correctionOf(const Order &order, TenderMethod to);
    Result<SoldTicket> annul(const VoidRequest &request);
    qint64 figure(const char16_t *heading, const QString &name);
    qint64 onHand(int product) { return m_shop->onHand(m_shop->products[product].id).valueOr(-1); }
    void everythingHolds();
    CartLine giftCard(qint64 tenThousandths, const QString &code);
    CartCustomer customer(qint64 limitMinor = 10'000); // below zero: none is written down

    std::unique_ptr<CounterFixture> m_shop;
};

} // namespace shop
