// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/split_shop.h"

#include "core/storage/migrator.h"

#include <QDir>

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<ModuleStore> openModule(const QString &folder, const ModuleMigrations &module,
                               WriteGate &gate, const Clock &clock)
{
    DatabaseOptions options;
    options.url = DatabaseUrl::sqliteFile(QDir(folder).filePath(module.module + u".db"_s));
    SHOP_TRY_VALUE(database, Database::open(options, gate));
    const Migrator migrator(
        {{u"storage"_s, u":/migrations/storage"_s}, Journal::migrations(), module});
    SHOP_TRY(migrator.migrate(*database, clock.nowMs()));
    auto journal = std::make_unique<Journal>(*database, clock);
    return ModuleStore{std::move(database), std::move(journal)};
}

Result<std::unique_ptr<SplitShop>> SplitShop::open(const QString &folder, Gates &gates,
                                                   const Clock &clock, UuidSource &ids)
{
    auto made = std::make_unique<SplitShop>();
    const struct {
        ModuleStore *store;
        ModuleMigrations migrations;
        WriteGate *gate;
    } modules[] = {{&made->usersStore, SqlUsers::migrations(), &gates.users},
                   {&made->productsStore, SqlProducts::migrations(), &gates.products},
                   {&made->cartStore, SqlCarts::migrations(), &gates.cart},
                   {&made->ordersStore, SqlOrders::migrations(), &gates.orders},
                   {&made->tillStore, SqlTill::migrations(), &gates.till}};
    for (const auto &module : modules) {
        auto opened = openModule(folder, module.migrations, *module.gate, clock);
        if (!opened)
            return opened.error();
        *module.store = std::move(*opened);
    }
    Database &till = *made->tillStore.database;
    Database &goods = *made->productsStore.database;
    Database &orders = *made->ordersStore.database;
    Journal &chain = *made->tillStore.journal;
    made->users =
        std::make_unique<SqlUsers>(*made->usersStore.database, *made->usersStore.journal, clock);
    made->customers = std::make_unique<SqlCustomers>(*made->usersStore.database, clock);
    made->products = std::make_unique<SqlProducts>(goods, *made->productsStore.journal, clock, ids);
    made->promotions = std::make_unique<SqlPromotions>(goods, clock);
    made->reservations = std::make_unique<SqlReservations>(goods);
    made->carts =
        std::make_unique<SqlCarts>(*made->cartStore.database, *made->cartStore.journal, clock, ids);
    made->orderedCarts = std::make_unique<NearOrderedCarts>(*made->carts);
    made->orders = std::make_unique<SqlOrders>(orders, clock);
    made->deliveries = std::make_unique<SqlDeliveries>(orders);
    made->sagas = std::make_unique<SqlSagas>(orders);
    made->till = std::make_unique<SqlTill>(till, chain, clock);
    made->ledgers = std::make_unique<SqlLedgers>(till, ids);
    made->attempts = std::make_unique<SqlPaymentAttempts>(till, chain, clock);
    made->sales = std::make_unique<SqlCounterSales>(
        till, *made->products, *made->promotions, *made->carts, *made->orders, chain, *made->till,
        *made->ledgers, *made->customers, *made->attempts, nullptr, clock, ids);
    made->checkout = std::make_unique<CheckoutSaga>(
        CheckoutModules{[customers = made->customers.get()](const Call &call, UserId id) {
                            const auto found = customers->customer(call, id);
                            return found ? Done() : Done(found.error());
                        },
                        *made->reservations, *made->orderedCarts, *made->deliveries, *made->sagas,
                        *made->till, *made->sales},
        clock);
    return made;
}

} // namespace shop
