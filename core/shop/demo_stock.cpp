// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_stock.h"

#include "core/shop/stock_desk.h"

#include <span>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DemoSupplier {
    const char16_t *name = nullptr;
    const char16_t *contact = nullptr;
    const char *phone = nullptr;
    const char *email = nullptr;
    const char *ourNumber = nullptr;
    const char *skus[8] = {}; // what it delivers
};

constexpr DemoSupplier kSuppliers[] = {
    {u"Fundy Foods",
     u"Claire Arsenault",
     "902 555 0190",
     "orders@fundyfoods.example",
     "K-2041",
     {"DRI-1133", "DRI-1042", "DRI-1168", "DRI-1091", "DRI-1210", "PAN-1077", "PAN-1126",
      "PAN-1315"}},
    {u"Shoreline Dairy",
     u"Owen Boudreau",
     "902 555 0175",
     "",
     "118",
     {"DAI-1028", "DAI-1049", "DAI-1098", "DAI-1343", "DAI-1350"}},
    {u"Northlight Gifts",
     u"",
     "506 555 0122",
     "hello@northlight.example",
     "",
     {"GIF-1070", "GIF-1140", "HOM-1147", "GIF-1203", "PAP-1154"}},
};

// Pieces ordered, and those that were scanned so far.
struct DemoCount {
    const char *sku = nullptr;
    int expected = 0;
    int counted = 0;
};
constexpr DemoCount kDelivery[] = {{"DRI-1133", 24, 24}, {"DRI-1042", 36, 36}, {"DRI-1091", 24, 25},
                                   {"DRI-1210", 48, 48}, {"DRI-1252", 12, 0},  {"PAN-1077", 18, 18},
                                   {"PAN-1126", 60, 58}, {"DRI-1168", 96, 72}};
constexpr DemoCount kStocktake[] = {{"SWE-1035", 0, 47}, {"PAP-1105", 0, 40}, {"PAP-1154", 0, 19},
                                    {"GIF-1070", 0, 11}, {"GIF-1140", 0, 15}, {"GIF-1203", 0, 6},
                                    {"HOM-1196", 0, 21}, {"CAR-1112", 0, 36}};

Call with(Shop &shop, Call call)
{
    call.command = shop.ids().mint<CommandId>();
    return call;
}

Result<ProductId> productOf(Shop &shop, const Call &by, const char *sku)
{
    SHOP_TRY_VALUE(found, shop.catalog().findBySku(by, QString::fromLatin1(sku)));
    if (!found)
        return Error{
            ErrorCode::NotFound, u"product.notFound"_s, {{u"sku"_s, QString::fromLatin1(sku)}}};
    return found->id;
}

Result<SupplierId> addSupplier(Shop &shop, const Call &by, const DemoSupplier &each)
{
    Supplier supplier;
    supplier.id = shop.ids().mint<SupplierId>();
    supplier.version = 0;
    supplier.values = {QString::fromUtf16(each.name), QString::fromUtf16(each.contact),
                       QString::fromLatin1(each.phone), QString::fromLatin1(each.email),
                       QString::fromLatin1(each.ourNumber)};
    StockDesk desk(shop);
    SHOP_TRY(desk.suppliers().save(by, supplier));
    for (const char *sku : each.skus) {
        if (!sku)
            continue;
        SHOP_TRY_VALUE(product, productOf(shop, by, sku));
        SHOP_TRY_VALUE(supply, desk.suppliers().supplyOf(by, product));
        supply.supplier = supplier.id;
        supply.orderNumber = supplier.values.ourNumber.left(1) + QString::fromLatin1(sku).mid(4);
        supply.target = Quantity::pieces(24);
        SHOP_TRY(desk.suppliers().setSupply(by, product, supply));
    }
    return supplier.id;
}

Done countAll(Shop &shop, const Call &by, const NewSheet &sheet, std::span<const DemoCount> counts)
{
    StockDesk desk(shop);
    NewSheet begun = sheet;
    begun.id = shop.ids().mint<CountSheetId>();
    for (const DemoCount &each : counts) {
        SHOP_TRY_VALUE(product, productOf(shop, by, each.sku));
        if (each.expected > 0)
            begun.expected.append({product, Quantity::pieces(each.expected)});
    }
    SHOP_TRY(desk.sheets().begin(by, begun));
    for (const DemoCount &each : counts) {
        SHOP_TRY_VALUE(product, productOf(shop, by, each.sku));
        if (each.counted > 0)
            SHOP_TRY(desk.sheets().count(
                with(shop, by), begun.id,
                {CountStep::Kind::Add, product, Quantity::pieces(each.counted)}));
    }
    return {};
}

} // namespace

Done stockDemoShop(Shop &shop, const Call &by)
{
    SupplierId first;
    for (const DemoSupplier &each : kSuppliers) {
        SHOP_TRY_VALUE(supplier, addSupplier(shop, by, each));
        if (first.isNull())
            first = supplier;
    }
    NewSheet delivery;
    delivery.supplier = first;
    delivery.reference = u"PO 7714"_s;
    SHOP_TRY(countAll(shop, by, delivery, kDelivery));
    NewSheet stocktake;
    stocktake.kind = SheetKind::Stocktake;
    stocktake.reference = u"Gift wall"_s;
    return countAll(shop, by, stocktake, kStocktake);
}

} // namespace shop
