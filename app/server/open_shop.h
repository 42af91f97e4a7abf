// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/command.h"
#include "core/shop/shop.h"

#include <type_traits>

namespace shop {

enum class ShopUse {
    Read, // while a till goes on selling; error schema.notCurrent for an older file
    Change // the database is made or migrated where need be
};

// Opens the shop of a database for one command and does the task there. Errors of Shop::open() and of
// the task.
template <typename Task>
std::invoke_result_t<Task, Shop &> withShop(const DatabaseUrl &url, ShopUse use, Task task)
{
    const SystemClock clock;
    UuidV7Source ids(clock);
    const auto gate = use == ShopUse::Read ? std::make_unique<WriteGate>() : gateOf(url);
    ShopOptions options;
    options.database.url = url;
    options.database.readOnly = use == ShopUse::Read;
    options.migrate = use == ShopUse::Change;
    SHOP_TRY_VALUE(shop, Shop::open(options, *gate, clock, ids));
    return task(*shop);
}

} // namespace shop
