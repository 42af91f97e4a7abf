// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/products/promotions.h"
#include "core/storage/database.h"

namespace shop {

// How often coupons were used, over the table till_coupon_use, for the thread of that database.
class SqlCoupons final
{
public:
    SqlCoupons(Database &database, Promotions &promotions)
        : m_database(database), m_promotions(promotions)
    {}

    // Inside the sale's transaction: takes one use of each coupon that took something off the sale and
    // may be used so many times only. Error coupon.usedUp ("coupon", "uses").
    Done use(const Call &call, const Order &order);
    // Of a sale that was voided: its uses are free again.
    Done release(OrderId order);
    // Whether a use is left of every promotion that asks for the code; coupon.usedUp.
    Done check(const Call &call, const QString &code);

private:
    Result<qint64> firstFree(const Promotion &promotion);

    Database &m_database;
    Promotions &m_promotions;
};

} // namespace shop
