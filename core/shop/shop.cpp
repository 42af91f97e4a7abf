// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shop.h"

#include "core/cart/sql_carts.h"
#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_orders.h"
#include "core/products/sql_products.h"
#include "core/products/sql_promotions.h"
#include "core/products/sql_reservations.h"
#include "core/shop/spool_follower.h"
#include "core/storage/migrator.h"
#include "core/till/sql_counter_sales.h"
#include "core/till/sql_delivery_desk.h"
#include "core/till/sql_payment_attempts.h"
#include "core/till/sql_register_devices.h"
#include "core/till/sql_till.h"
#include "core/users/sql_customers.h"
#include "core/users/sql_users.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Done bringToSchema(Database &database, const ShopOptions &options, const Clock &clock)
{
    const Migrator migrator(shopMigrations());
    if (options.migrate && !options.database.readOnly)
        return migrator.migrate(database, clock.nowMs());
    SHOP_TRY_VALUE(current, migrator.isCurrent(database));
    if (!current)
        return Error{ErrorCode::FailedPrecondition,
                     u"schema.notCurrent"_s,
                     {{u"path"_s, options.database.url.path}}};
    return {};
}

} // namespace

// The feed of changes first: every module writes to it.
QList<ModuleMigrations> shopMigrations()
{
    return {{u"storage"_s, u":/migrations/storage"_s},
            Journal::migrations(),
            SqlUsers::migrations(),
            SqlProducts::migrations(),
            SqlCarts::migrations(),
            SqlOrders::migrations(),
            SqlTill::migrations(),
            PrintSpool::migrations()};
}

struct Shop::Parts {
    Parts(std::unique_ptr<Database> opened, const Clock &time, UuidSource &source)
        : database(std::move(opened)), clock(time), ids(source)
    {
        till.setNeighbours(&follower);
    }

    std::unique_ptr<Database> database;
    const Clock &clock;
    UuidSource &ids;
    Journal journal{*database, clock};
    SqlUsers users{*database, journal, clock, uptimeFor(clock)};
    SqlCustomers customers{*database, clock};
    SqlProducts products{*database, journal, clock, ids};
    SqlPromotions promotions{*database, clock};
    SqlCarts carts{*database, journal, clock, ids};
    SqlReservations reservations{*database};
    SqlOrders orders{*database, clock};
    SqlDeliveries deliveries{*database};
    SqlTill till{*database, journal, clock};
    SqlPaymentAttempts attempts{*database, journal, clock};
    SqlDeviceSettings devices{*database, journal, clock};
    PrintSpool spool{*database, clock};
    SpoolFollower follower{spool, till, carts, clock, ids};
    SqlLedgers ledgers{*database, ids};
    SqlCounterSales sales{*database, products,  promotions, carts,     orders, journal, till,
                          ledgers,   customers, attempts,   &follower, clock,  ids};
    SqlDeliveryDesk deliveryDesk{*database, deliveries, reservations, carts, journal,
                                 till,      sales,      clock,        ids};
};

Result<std::unique_ptr<Shop>> Shop::open(const ShopOptions &options, WriteGate &gate,
                                         const Clock &clock, UuidSource &ids)
{
    SHOP_TRY_VALUE(database, Database::open(options.database, gate));
    SHOP_TRY(bringToSchema(*database, options, clock));
    return std::unique_ptr<Shop>(
        new Shop(std::make_unique<Parts>(std::move(database), clock, ids)));
}

Shop::Shop(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

Shop::~Shop() = default;

Users &Shop::users()
{
    return m_parts->users;
}

Customers &Shop::customers()
{
    return m_parts->customers;
}

Products &Shop::products()
{
    return m_parts->products;
}

Catalog &Shop::catalog()
{
    return m_parts->products;
}

Promotions &Shop::promotions()
{
    return m_parts->promotions;
}

Carts &Shop::carts()
{
    return m_parts->carts;
}

Orders &Shop::orders()
{
    return m_parts->orders;
}

Deliveries &Shop::deliveries()
{
    return m_parts->deliveries;
}

Till &Shop::till()
{
    return m_parts->till;
}

Ledgers &Shop::ledgers()
{
    return m_parts->ledgers;
}

CounterSales &Shop::counterSales()
{
    return m_parts->sales;
}

DeliveryDesk &Shop::deliveryDesk()
{
    return m_parts->deliveryDesk;
}

PaymentAttempts &Shop::paymentAttempts()
{
    return m_parts->attempts;
}

DeviceSettings &Shop::deviceSettings()
{
    return m_parts->devices;
}

Journal &Shop::journal()
{
    return m_parts->journal;
}

PrintSpool &Shop::spool()
{
    return m_parts->spool;
}

Database &Shop::database()
{
    return *m_parts->database;
}

const Clock &Shop::clock() const
{
    return m_parts->clock;
}

UuidSource &Shop::ids()
{
    return m_parts->ids;
}

Call Shop::systemCall()
{
    Call call;
    call.actor.rights = Rights::all();
    call.command = m_parts->ids.mint<CommandId>();
    return call;
}

} // namespace shop
