// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_coupons.h"

#include "core/storage/statement.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool tookSomething(const Order &order, PromotionId promotion)
{
    return std::any_of(order.lines.cbegin(), order.lines.cend(), [&](const OrderLine &line) {
        const QList<LinePromotion> &taken = line.totals.promotions;
        return std::any_of(taken.cbegin(), taken.cend(),
                           [&](const LinePromotion &each) { return each.promotion == promotion; });
    });
}

Error usedUp(const Promotion &promotion)
{
    return {ErrorCode::FailedPrecondition,
            u"coupon.usedUp"_s,
            {{u"coupon"_s, promotion.coupon}, {u"uses"_s, promotion.couponUses}}};
}

} // namespace

// A void leaves a gap, which is filled first.
Result<qint64> SqlCoupons::firstFree(const Promotion &promotion)
{
    const QString coupon = couponKey(promotion.coupon);
    return Statement(m_database,
                     "SELECT MIN(free.number) FROM (SELECT 1 AS number UNION ALL SELECT number + 1 "
                     "FROM till_coupon_use WHERE promotion = ? AND coupon = ?) free WHERE NOT "
                     "EXISTS (SELECT 1 FROM till_coupon_use u WHERE u.promotion = ? AND "
                     "u.coupon = ? AND u.number = free.number)")
        .bind(promotion.id)
        .bind(coupon)
        .bind(promotion.id)
        .bind(coupon)
        .scalar();
}

Done SqlCoupons::use(const Call &call, const Order &order)
{
    const bool hasPromotions =
        std::any_of(order.lines.cbegin(), order.lines.cend(),
                    [](const OrderLine &line) { return !line.totals.promotions.isEmpty(); });
    if (order.kind != OrderKind::Sale || !hasPromotions)
        return {};
    SHOP_TRY_VALUE(promotions, m_promotions.active(call));
    for (const Promotion &promotion : promotions) {
        if (promotion.couponUses == 0 || !tookSomething(order, promotion.id))
            continue;
        SHOP_TRY_VALUE(number, firstFree(promotion));
        if (number > promotion.couponUses)
            return usedUp(promotion);
        SHOP_TRY_VALUE(taken, Statement(m_database,
                                        "INSERT INTO till_coupon_use (promotion, coupon, number, "
                                        "most, order_id) VALUES (?, ?, ?, ?, ?) "
                                        "ON CONFLICT DO NOTHING")
                                  .bind(promotion.id)
                                  .bind(couponKey(promotion.coupon))
                                  .bind(number)
                                  .bind(qint64(promotion.couponUses))
                                  .bind(order.id)
                                  .run());
        if (taken == 0)
            return usedUp(promotion);
    }
    return {};
}

Done SqlCoupons::release(OrderId order)
{
    SHOP_TRY(
        Statement(m_database, "DELETE FROM till_coupon_use WHERE order_id = ?").bind(order).run());
    return {};
}

Done SqlCoupons::check(const Call &call, const QString &code)
{
    SHOP_TRY_VALUE(promotions, m_promotions.active(call));
    for (const Promotion &promotion : promotions) {
        if (promotion.couponUses == 0 || couponKey(promotion.coupon) != couponKey(code))
            continue;
        SHOP_TRY_VALUE(number, firstFree(promotion));
        if (number > promotion.couponUses)
            return usedUp(promotion);
    }
    return {};
}

} // namespace shop
