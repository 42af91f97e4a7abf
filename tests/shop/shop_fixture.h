// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/first_run.h"
#include "core/shop/shop.h"
#include "tests/support/test_database.h"

#include <QTemporaryDir>

#include <memory>

namespace shop {

// A small shop in a file of its own: Canadian dollars, HST 14 % added, one owner, register 1 with
// an open shift, and a few products. For the thread that made it.
class SmallShop final
{
public:
    explicit SmallShop(PrinterSettings::Kind printer = PrinterSettings::Kind::None);
    // Another connection to a shop that is there, as another program has it.
    SmallShop(const SmallShop &other, int seed);

    Shop &operator*() { return *shop; }
    Shop *operator->() { return shop.get(); }
    DatabaseUrl url() const { return testDatabase(path); }
    Call call();
    // Sells so many of the first product for cash, through the till.
    Result<Order> sell(int pieces = 1);
    SaleRequest request(int pieces);
    // So many of the first product have come, and may be promised.
    Done receive(int pieces);

    ManualClock clock;
    UuidV7Source ids;
    std::shared_ptr<QTemporaryDir> folder;
    QString path;
    std::unique_ptr<WriteGate> gate;
    std::unique_ptr<Shop> shop;
    UserId owner;
    RegisterId atRegister;
    ShiftId shift;
    QList<Product> products;

private:
    void open();
};

// The answers of a first run; its PIN hash is none.
FirstRun smallFirstRun(UuidSource &ids);
// Its products: "Thing 1" for 1.23, "Thing 2" for 2.46 without tax, ...
ProductDraft smallProduct(int number, Currency currency);

} // namespace shop
