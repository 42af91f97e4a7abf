// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

namespace shop {

// A counter that sells, for the tests of what a sale stores, moves and refuses.
class CounterSaleFixture
{
protected:
    void makeShop()
    {
        auto made = CounterFixture::make();
        VERIFY_OK(made);
        m_shop = std::move(*made);
    }
    Result<Order> complete(const SaleRequest &request) { return m_shop->complete(request); }
    SaleRequest request(const QList<CartLine> &lines, OrderKind kind = OrderKind::Sale,
                        TenderMethod method = TenderMethod::Card)
    {
        const auto made = m_shop->request(lines, kind, method);
        if (!made)
            qFatal("%s", qPrintable(describe(made.error())));
        return *made;
    }
    SaleRequest bread(qint64 pieces = 1, OrderKind kind = OrderKind::Sale)
    {
        return request({m_shop->line(m_shop->products[0], Quantity::pieces(pieces))}, kind);
    }
    qint64 count(const char *sql) { return m_shop->count(sql).valueOr(-1); }
    qint64 onHand(int product) { return m_shop->onHand(m_shop->products[product].id).valueOr(-1); }

    std::unique_ptr<CounterFixture> m_shop;
};

} // namespace shop
