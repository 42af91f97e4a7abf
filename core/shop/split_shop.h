// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/sql_carts.h"
#include "core/orders/sql_orders.h"
#include "core/products/sql_products.h"
#include "core/products/sql_promotions.h"
#include "core/products/sql_reservations.h"
#include "core/shop/checkout_saga.h"
#include "core/till/sql_payment_attempts.h"
#include "core/till/sql_till.h"
#include "core/users/sql_customers.h"
#include "core/users/sql_users.h"

#include <memory>

namespace shop {

// A module's own database, with its journal.
struct ModuleStore {
    std::unique_ptr<Database> database;
    std::unique_ptr<Journal> journal;
};
// Opens "<folder>/<module>.db" and brings it to the schema of this module alone.
Result<ModuleStore> openModule(const QString &folder, const ModuleMigrations &module,
                               WriteGate &gate, const Clock &clock);

// The modules each over a file of its own in one folder, for one thread: no table of another is there to
// be named. The checkout goes step by step.
class SplitShop final
{
public:
    struct Gates { // of the files, between their writers
        WriteGate users, products, cart, orders, till;
    };
    static Result<std::unique_ptr<SplitShop>> open(const QString &folder, Gates &gates,
                                                   const Clock &clock, UuidSource &ids);

    ModuleStore usersStore, productsStore, cartStore, ordersStore, tillStore;
    std::unique_ptr<SqlUsers> users;
    std::unique_ptr<SqlCustomers> customers;
    std::unique_ptr<SqlProducts> products;
    std::unique_ptr<SqlPromotions> promotions;
    std::unique_ptr<SqlReservations> reservations;
    std::unique_ptr<SqlCarts> carts;
    std::unique_ptr<OrderedCarts> orderedCarts;
    std::unique_ptr<SqlOrders> orders;
    std::unique_ptr<SqlDeliveries> deliveries;
    std::unique_ptr<SqlSagas> sagas;
    std::unique_ptr<SqlTill> till;
    std::unique_ptr<SqlLedgers> ledgers;
    std::unique_ptr<SqlPaymentAttempts> attempts;
    std::unique_ptr<SqlCounterSales> sales;
    std::unique_ptr<CheckoutSaga> checkout;
};

} // namespace shop
