// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/sql_storefront_carts.h"

#include "core/base/field_error.h"
#include "core/cart/cart_rules.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kKept = 90LL * 24 * 60 * 60 * 1000;

constexpr const char *kSelectOf = "SELECT id FROM cart_cart WHERE shopper = ?";
constexpr const char *kInsertOf =
    "INSERT INTO cart_cart (id, register, name, state, discount, discount_currency, note, version,"
    " created_at, updated_at, customer, coupons, age_checked, totalled, training, shopper)"
    " VALUES (?, ?, '', 'open', '', '', '', 1, ?, ?, '', '', 0, 0, 0, ?)";
constexpr const char *kDeleteOld =
    "DELETE FROM cart_cart WHERE shopper IS NOT NULL AND updated_at < ?";

} // namespace

Result<Cart> SqlStorefrontCarts::cartOf(const Call &call, UserId shopper, CartId fresh,
                                        RegisterId at)
{
    SHOP_TRY(require(call, Action::Sell));
    Transaction transaction(m_database, "cart.cartOf");
    SHOP_TRY(transaction.ok());
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(Statement(m_database, kDeleteOld).bind(now - kKept).run());
    SHOP_TRY_VALUE(known, Statement(m_database, kSelectOf).bind(shopper).one([](const Row &row) {
        return row.id<CartId>(0);
    }));
    if (!known)
        SHOP_TRY(Statement(m_database, kInsertOf)
                     .bind(fresh)
                     .bind(at)
                     .bind(now)
                     .bind(now)
                     .bind(shopper)
                     .runOne());
    SHOP_TRY_VALUE(cart, m_carts.cart(call, known.value_or(fresh)));
    SHOP_TRY(transaction.commit());
    return cart;
}

Result<StorefrontTerms> SqlStorefrontCarts::terms(const Call &)
{
    struct Stored {
        StorefrontTerms terms;
        qint64 minor = 0;
        QString currency;
    };
    SHOP_TRY_VALUE(stored,
                   Statement(m_database, "SELECT delivers, delivery_minor, currency, collects, "
                                         "till, cards FROM cart_storefront WHERE one = 1")
                       .one([](const Row &row) {
                           return Stored{
                               {row.boolean(0), {}, row.boolean(3), row.boolean(4), row.boolean(5)},
                               row.int64(1),
                               row.text(2)};
                       }));
    if (!stored)
        return StorefrontTerms();
    if (const auto currency = Currency::fromCode(stored->currency))
        stored->terms.deliveryPrice = Money(stored->minor, *currency);
    return stored->terms;
}

Done SqlStorefrontCarts::saveTerms(const Call &call, const StorefrontTerms &terms)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    const Money &price = terms.deliveryPrice;
    if (price.minor() < 0 || price.minor() > kMaxCartMinor)
        return fieldError(u"cart.amountOutOfRange", u"deliveryPrice");
    Transaction transaction(m_database, "cart.storefrontTerms", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, "DELETE FROM cart_storefront").run());
    SHOP_TRY(Statement(m_database, "INSERT INTO cart_storefront (one, delivers, delivery_minor, "
                                   "currency, collects, till, cards) VALUES (1, ?, ?, ?, ?, ?, ?)")
                 .bind(terms.delivers)
                 .bind(price.minor())
                 .bind(price.currency().isValid() ? QString(price.currency().code()) : QString())
                 .bind(terms.collects)
                 .bind(terms.till)
                 .bind(terms.cards)
                 .runOne());
    SHOP_TRY(transaction.changed("cart", "storefront", QByteArray(16, '\0'), m_clock.nowMs()));
    return transaction.commit();
}

} // namespace shop
