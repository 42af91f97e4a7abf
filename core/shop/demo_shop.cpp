// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_catalog.h"
#include "core/shop/demo_customers.h"
#include "core/shop/demo_history.h"
#include "core/shop/demo_orders.h"
#include "core/shop/demo_stock.h"
#include "core/shop/first_run.h"
#include "core/shop/specification_desk.h"
#include "core/shop/storefront.h"
#include "core/storage/transaction.h"
#include "core/users/pin.h"

#include <QHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kRegion = u"CA-NS"_s;

// What a product costs the shop, in hundredths of its price.
constexpr qint64 kCostShare = 56;

ShopProfile demoProfile(const CountryDefaults &defaults)
{
    ShopProfile profile;
    profile.name = u"Harbour Lane"_s;
    profile.tagline = u"Grocer and gifts"_s;
    profile.address = {u"18 Harbour Lane, Halifax NS  B3J 1S9"_s};
    profile.phone = u"902 555 0142"_s;
    profile.website = u"harbourlane.example"_s;
    profile.taxNumber = u"HST 81234 5678 RT0001"_s;
    profile.country = defaults.country;
    profile.rules.currency = defaults.currency;
    profile.rules.priceMode = defaults.priceMode;
    profile.rules.taxRounding = defaults.taxRounding;
    profile.rules.cash = defaultCashRounding(defaults.currency);
    profile.timeZone = defaults.timeZone;
    profile.language = u"en"_s;
    return profile;
}

// Hashed before anything is locked: bcrypt takes its time.
Result<FirstRun> demoFirstRun(UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(kRegion);
    FirstRun answers;
    answers.profile = demoProfile(defaults);
    answers.taxes = defaults.taxes;
    for (TaxCategory &category : answers.taxes.categories) {
        if (category.code == u"zero"_s)
            category.name = u"zero-rated grocery"_s;
    }
    answers.registerId = ids.mint<RegisterId>();
    answers.registerName = u"Register 1"_s;
    for (const DemoPerson &person : demoPeople()) {
        SHOP_TRY_VALUE(hash, hashPin(Secret(person.pin.toLatin1())));
        answers.people.append(
            {ids.mint<UserId>(),
             {person.name, person.role, person.colour, hash, int(person.pin.size())}});
    }
    return answers;
}

bool isInBottleOrCan(const DemoProduct &product)
{
    const QLatin1StringView art(product.art);
    return art == "soda"_L1 || art == "can"_L1;
}

ProductDraft draftOf(const DemoProduct &product, Currency currency,
                     const QHash<QString, CategoryId> &categories, const TaxTable &taxes)
{
    ProductDraft draft;
    draft.name = QString::fromUtf16(product.name);
    draft.sku = demoSku(product);
    draft.kind = product.kind;
    draft.unit = product.unit;
    if (product.kind != ProductKind::OpenPrice)
        draft.price = UnitPrice::fromMoney({product.cents, currency});
    if (product.kind == ProductKind::Goods)
        draft.cost = UnitPrice(product.cents * kCostShare, currency);
    if (product.kind == ProductKind::Goods)
        draft.reorderAt = Quantity::pieces(4);
    const QString wanted = product.taxed ? u"standard"_s : u"zero"_s;
    if (taxes.hasCategory(wanted))
        draft.taxCategory = wanted;
    draft.category = categories.value(QString::fromLatin1(product.category));
    draft.barcodes = demoBarcodes(product);
    draft.image = u"art:"_s + QString::fromLatin1(product.art);
    draft.ageLimit = product.ageLimit;
    draft.noDiscount = product.noDiscount;
    draft.favourite = product.favourite;
    if (draft.sku == u"PAN-1014"_s) {
        draft.description = u"Raw, unpasteurised. Set in the jar, spreads at room temperature. "
                            "Contains: honey. Not for infants under twelve months."_s;
        draft.specifications = {{u"Brand"_s, u"Fundy Apiaries"_s},
                                {u"Net weight"_s, Json::integer(340)},
                                {u"Origin"_s, u"Annapolis Valley, Nova Scotia"_s},
                                {u"Storage"_s, u"Ambient"_s}};
    }
    return draft;
}

// What goods of the pantry are told apart by.
Done addFields(Shop &shop, const Call &call, CategoryId pantry)
{
    using Kind = SpecificationField::Kind;
    CategoryFields fields{pantry, {}, {}};
    const CategoryFields none = fields;
    for (const auto &[name, kind] : {std::pair(u"Brand"_s, Kind::Text),
                                     {u"Net weight"_s, Kind::Number},
                                     {u"Origin"_s, Kind::Text},
                                     {u"Storage"_s, Kind::Choice},
                                     {u"Organic"_s, Kind::YesNo}})
        fields.fields.append({name, name, kind, {}, {}});
    fields.fields[1].unit = u"g"_s;
    fields.fields[3].choices = {u"Ambient"_s, u"Chilled"_s, u"Frozen"_s};
    return saveCategoryFields(shop, call, none, fields);
}

Done fillShelves(Shop &shop, const Call &by, Currency currency, const TaxTable &taxes)
{
    const auto call = [&] {
        Call made = by;
        made.command = shop.ids().mint<CommandId>();
        return made;
    };
    QHash<QString, CategoryId> categories;
    for (const DemoCategory &category : demoCategories()) {
        const QString shelf = QString::fromLatin1(category.shelf);
        SHOP_TRY_VALUE(
            made, shop.catalog().ensureCategory(call(), QString::fromUtf16(category.name), shelf));
        categories.insert(shelf, made.id);
    }
    SHOP_TRY(addFields(shop, call(), categories.value(u"pantry"_s)));
    QList<StockMovement> opening;
    ProductId deposit;
    for (const DemoProduct &product : demoProducts()) {
        const ProductId id = shop.ids().mint<ProductId>();
        ProductDraft draft = draftOf(product, currency, categories, taxes);
        if (product.kind == ProductKind::Deposit)
            deposit = id;
        else if (isInBottleOrCan(product))
            draft.deposit = deposit;
        SHOP_TRY(shop.products().create(call(), id, draft));
        if (product.stock > 0)
            opening.append({QString(u"opening:" % id.toString()),
                            id,
                            Quantity::fromThousandths(product.stock),
                            StockReason::Opening,
                            {},
                            {}});
    }
    return shop.products().recordMovements(call(), opening);
}

} // namespace

QList<DemoPerson> demoPeople()
{
    return {
        {u"Noor Haddad"_s, u"owner"_s, u"sweets"_s, u"2580"_s},
        {u"Mara Lindqvist"_s, u"manager"_s, u"pantry"_s, u"1470"_s},
        {u"Tomas Oyelaran"_s, u"cashier"_s, u"dairy"_s, u"3690"_s},
        {u"Ines Fabre"_s, u"cashier"_s, u"produce"_s, u"1593"_s},
        {u"Jun Park"_s, u"cashier"_s, u"gifts"_s, u"7531"_s},
        {u"Dev Raman"_s, u"stock"_s, u"paper"_s, u"8426"_s},
    };
}

Done addSampleProducts(Shop &shop)
{
    const Call call = shop.systemCall();
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    if (!profile)
        return Error{ErrorCode::FailedPrecondition, u"till.notSetUp"_s, {}};
    SHOP_TRY_VALUE(taxes, shop.products().taxTable(call));
    Transaction transaction(shop.database(), "shop.samples", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(fillShelves(shop, call, profile->rules.currency, taxes));
    return transaction.commit();
}

namespace {

// The shop as it is taken over, before its first shift. The call is its owner's at its register.
struct DemoBegin {
    FirstRun answers;
    Call call;
    QList<Customer> regulars;
};
Result<DemoBegin> furnish(Shop &shop, const FirstRun &answers)
{
    DemoBegin begin{answers, shop.systemCall(), {}};
    begin.call.actor.user = answers.people.first().first;
    begin.call.actor.atRegister = answers.registerId;
    SHOP_TRY(setUpShop(shop, answers));
    SHOP_TRY(fillShelves(shop, begin.call, answers.profile.rules.currency, answers.taxes));
    return begin;
}

// Its shift of today, orders on their way, and goods that come in and are counted.
Done openToday(Shop &shop, const DemoBegin &begin)
{
    const ShopProfile &profile = begin.answers.profile;
    const QDate today = localDate(shop.clock().nowMs(), QTimeZone(profile.timeZone));
    SHOP_TRY(shop.till().openShift(begin.call, shop.ids().mint<ShiftId>(), begin.answers.registerId,
                                   Money(kDemoFloatCents, profile.rules.currency), today));
    SHOP_TRY(saveStorefrontTerms(
        shop, begin.call,
        {true, Money(kDemoCourierCents, profile.rules.currency), true, true, true}));
    SHOP_TRY(placeDemoOrders(shop, begin.call, profile.rules, begin.answers.taxes, today,
                             begin.regulars));
    return stockDemoShop(shop, begin.call);
}

} // namespace

Done setUpDemoShop(Shop &shop)
{
    SHOP_TRY_VALUE(answers, demoFirstRun(shop.ids()));
    Transaction transaction(shop.database(), "shop.demo", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(begin, furnish(shop, answers));
    SHOP_TRY(openToday(shop, begin));
    return transaction.commit();
}

Done setUpDemoTrade(Shop &shop, ManualClock &clock)
{
    const TimeMs now = clock.nowMs();
    const QTimeZone zone(countryDefaults(kRegion).timeZone);
    const QDate today = localDate(now, zone);
    clock.set(demoHistoryBegin(today, zone));
    SHOP_TRY_VALUE(answers, demoFirstRun(shop.ids()));
    Transaction transaction(shop.database(), "shop.demo", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(begin, furnish(shop, answers));
    SHOP_TRY_VALUE(regulars, addDemoCustomers(shop, begin.call, answers.profile.rules.currency));
    begin.regulars = regulars;
    SHOP_TRY(sellDemoHistory(shop, clock, answers.registerId, today, regulars));
    clock.set(now);
    SHOP_TRY(openToday(shop, begin));
    return transaction.commit();
}

} // namespace shop
