// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/service_modules.h"

#include "core/products/sql_online_catalog.h"

namespace shop {

struct ServiceModules::Parts {
    explicit Parts(Shop &shop) : online(shop.database(), shop.clock()) {}

    SqlOnlineCatalog online;
};

ServiceModules::ServiceModules(Shop &shop) : m_parts(std::make_unique<Parts>(shop)) {}

ServiceModules::~ServiceModules() = default;

OnlineCatalog &ServiceModules::onlineCatalog()
{
    return m_parts->online;
}

} // namespace shop
