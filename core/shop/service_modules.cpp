// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/service_modules.h"

#include "core/orders/sql_online_orders.h"
#include "core/products/sql_online_catalog.h"
#include "core/products/sql_reservations.h"
#include "core/shop/shop_accounts.h"
#include "core/users/sql_service_accounts.h"

namespace shop {

struct ServiceModules::Parts {
    explicit Parts(Shop &shop)
        : catalog(shop.database(), shop.clock()),
          orders(shop.database()),
          reservations(shop.database()),
          accounts(accountsOf(shop)),
          services(shop.database(), *accounts, shop.clock())
    {}

    SqlOnlineCatalog catalog;
    SqlOnlineOrders orders;
    SqlReservations reservations;
    std::shared_ptr<Accounts> accounts;
    SqlServiceAccounts services;
};

ServiceModules::ServiceModules(Shop &shop) : m_parts(std::make_unique<Parts>(shop)) {}

ServiceModules::~ServiceModules() = default;

OnlineCatalog &ServiceModules::onlineCatalog()
{
    return m_parts->catalog;
}

OnlineOrders &ServiceModules::onlineOrders()
{
    return m_parts->orders;
}

Reservations &ServiceModules::reservations()
{
    return m_parts->reservations;
}

Accounts &ServiceModules::accounts()
{
    return *m_parts->accounts;
}

ServiceAccounts &ServiceModules::serviceAccounts()
{
    return m_parts->services;
}

} // namespace shop
