// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <random>

namespace shop {

// Sells tickets of all sorts at the counter, one day after the other; on its lane.
class Seller
{
public:
    Seller(ManualClock &clock, UuidSource &ids) : m_clock(clock), m_ids(ids) {}

    Done openDay(Shop &shop);
    Done sell(Shop &shop, int sales);
    Done closeDay(Shop &shop);

    // What the pages beside the counter read.
    Done lookAround(Shop &shop);
    Done lookAtX(Shop &shop);

    RegisterId atRegister() const { return m_register; }
    qint64 sold() const { return m_sold; }

private:
    Call call(Shop &shop);
    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(m_random); }
    CartLine lineOf(const ProductSummary &product);
    Result<Cart> ticket(Shop &shop);
    Result<SaleRequest> request(const QList<CartLine> &lines);
    Done sellOne(Shop &shop);
    // One of the first line of the last sale.
    Done bringBack(Shop &shop);
    Done annul(Shop &shop);

    ManualClock &m_clock;
    UuidSource &m_ids;
    std::mt19937 m_random{20261123};
    ShopProfile m_profile;
    TaxTable m_taxes;
    QList<ProductSummary> m_products;
    RegisterId m_register;
    ShiftId m_shift;
    QDate m_day;
    OrderId m_last;
    qint64 m_sold = 0;
};

} // namespace shop
