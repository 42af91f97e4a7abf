// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/split_shop.h"
#include "tests/support/qtest_results.h"

#include <QTemporaryDir>

#include <functional>

namespace shop {

// A shop whose modules are five files, with two products of five pieces each and a ticket of two and one.
class Split final
{
public:
    Split() : clock(1'795'458'480'000), ids(clock, 7)
    {
        open();
        setUp();
        shop.reset();
    }
    // The same shop in files of its own; opened unless another process is to open it.
    explicit Split(const Split &first, bool opened = true);

    void open();
    Call call()
    {
        Call made;
        made.actor = {person, atRegister, Rights::all()};
        made.command = ids.mint<CommandId>();
        return made;
    }
    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("%s", qPrintable(describe(result.error())));
        return *result;
    }
    static void must(const Done &done)
    {
        if (!done)
            qFatal("%s", qPrintable(describe(done.error())));
    }

    void setUp();

    Result<DeliveryOrder> place() { return shop->checkout->place(call(), request); }
    // What the sweep finds once everybody's patience is over.
    void sweepLater();
    QString stock(int product);
    // Whether a program that does this on the shop's files is killed as it is about to take its nth step; else it
    // has done it. On Unix.
    bool isKilledBefore(int nth, const std::function<bool()> &work);
    bool hasTicket() { return bool(shop->carts->cart(call(), request.cart)); }
    std::optional<DeliveryOrder> order()
    {
        const auto found = shop->deliveries->delivery(call(), request.id);
        return found ? std::optional(*found) : std::nullopt;
    }
    // Confirmed with its stock and without its ticket, or not there (or failed) with neither touched.
    QString whatIsWrong();
    QList<Database *> databases()
    {
        return {shop->usersStore.database.get(), shop->productsStore.database.get(),
                shop->cartStore.database.get(), shop->ordersStore.database.get(),
                shop->tillStore.database.get()};
    }

    QTemporaryDir folder;
    ManualClock clock;
    UuidV7Source ids;
    SplitShop::Gates gates;
    std::unique_ptr<SplitShop> shop;
    UserId person;
    RegisterId atRegister;
    QList<ProductId> products;
    PlaceOrder request;
};

} // namespace shop
