// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/cart/carts.h"
#include "core/devices/print_spool.h"
#include "core/journal/journal.h"
#include "core/orders/orders.h"
#include "core/products/catalog.h"
#include "core/products/products.h"
#include "core/products/promotions.h"
#include "core/storage/database.h"
#include "core/till/counter_sale.h"
#include "core/till/delivery_desk.h"
#include "core/till/payment_attempts.h"
#include "core/till/register_devices.h"
#include "core/till/till.h"
#include "core/till/vouchers.h"
#include "core/users/customers.h"
#include "core/users/users.h"

#include <memory>

namespace shop {

// The migrations of every module of a shop, in order.
QList<ModuleMigrations> shopMigrations();

struct ShopOptions {
    DatabaseOptions database;
    bool migrate = true; // false: error schema.notCurrent for an older file
};

// The modules together over one database, for one thread. Lanes, workers and commands each open
// their own.
class Shop final
{
public:
    static Result<std::unique_ptr<Shop>> open(const ShopOptions &options, WriteGate &gate,
                                              const Clock &clock, UuidSource &ids);
    ~Shop();
    Q_DISABLE_COPY_MOVE(Shop)

    Users &users();
    Customers &customers();
    Products &products();
    Catalog &catalog();
    Promotions &promotions();
    Carts &carts();
    Orders &orders();
    Deliveries &deliveries();
    Till &till();
    Ledgers &ledgers();
    CounterSales &counterSales();
    DeliveryDesk &deliveryDesk();
    PaymentAttempts &paymentAttempts();
    DeviceSettings &deviceSettings();
    Journal &journal();
    PrintSpool &spool();

    Database &database();
    const Clock &clock() const;
    UuidSource &ids();

    // A call in the name of the program itself, with every right: first run, commands, repairs.
    Call systemCall();

private:
    struct Parts;
    explicit Shop(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace shop
