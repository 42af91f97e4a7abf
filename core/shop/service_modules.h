// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/online_orders.h"
#include "core/products/online_catalog.h"
#include "core/products/reservations.h"
#include "core/shop/shop.h"
#include "core/users/service_accounts.h"

#include <memory>

namespace shop {

// What only services ask, beside the modules of a Shop and over its connection.
class ServiceModules final
{
public:
    explicit ServiceModules(Shop &shop);
    ~ServiceModules();
    Q_DISABLE_COPY_MOVE(ServiceModules)

    OnlineCatalog &onlineCatalog();
    OnlineOrders &onlineOrders();
    Reservations &reservations();
    Accounts &accounts();
    ServiceAccounts &serviceAccounts();

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace shop
