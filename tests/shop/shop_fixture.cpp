// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/shop_fixture.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kNow = 1'795'458'480'000; // 23 November 2026, 18:28 UTC

void mustBe(const auto &result)
{
    if (!result)
        qFatal("%s", qPrintable(describe(result.error())));
}

} // namespace

FirstRun smallFirstRun(UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(u"CA-NS"_s);
    FirstRun answers;
    answers.profile.name = u"Corner shop"_s;
    answers.profile.country = u"CA"_s;
    answers.profile.rules.currency = defaults.currency;
    answers.profile.rules.priceMode = defaults.priceMode;
    answers.profile.rules.cash = defaultCashRounding(defaults.currency);
    answers.profile.timeZone = defaults.timeZone;
    answers.taxes = defaults.taxes;
    answers.registerId = ids.mint<RegisterId>();
    answers.registerName = u"Front"_s;
    answers.people = {
        {ids.mint<UserId>(), {u"Noor"_s, u"owner"_s, u"sweets"_s, u"$2a$04$none"_s, 4}}};
    return answers;
}

ProductDraft smallProduct(int number, Currency currency)
{
    ProductDraft draft;
    draft.name = u"Thing %1"_s.arg(number);
    draft.sku = u"T-%1"_s.arg(number);
    draft.price = UnitPrice(number * 12'300, currency);
    draft.taxCategory = number % 2 == 0 ? u"zero"_s : u"standard"_s;
    return draft;
}

SmallShop::SmallShop(PrinterSettings::Kind printer)
    : clock(kNow),
      ids(clock, 5),
      folder(std::make_shared<QTemporaryDir>()),
      path(folder->filePath(u"shop.db"_s))
{
    open();
    FirstRun answers = smallFirstRun(ids);
    answers.printer.kind = printer;
    answers.printer.address = u"somewhere"_s;
    owner = answers.people.first().first;
    atRegister = answers.registerId;
    mustBe(setUpShop(*shop, answers));
    shift = ids.mint<ShiftId>();
    const Currency currency = answers.profile.rules.currency;
    mustBe(shop->till().openShift(call(), shift, atRegister, Money(20'000, currency),
                                  QDate(2026, 11, 23)));
    for (int i = 1; i <= 3; ++i) {
        const auto made =
            shop->products().create(call(), ids.mint<ProductId>(), smallProduct(i, currency));
        mustBe(made);
        products.append(*made);
    }
}

SmallShop::SmallShop(const SmallShop &other, int seed)
    : clock(kNow),
      ids(clock, quint64(seed)),
      folder(other.folder),
      path(other.path),
      owner(other.owner),
      atRegister(other.atRegister),
      shift(other.shift),
      products(other.products)
{
    open();
}

void SmallShop::open()
{
    gate = std::make_unique<WriteGate>(QString(path + u".lock"_s));
    ShopOptions options;
    options.database.url = url();
    options.database.durability = Durability::Normal; // no power is cut here
    auto opened = Shop::open(options, *gate, clock, ids);
    mustBe(opened);
    shop = std::move(*opened);
}

Call SmallShop::call()
{
    Call made = shop->systemCall();
    made.actor.user = owner;
    made.actor.atRegister = atRegister;
    return made;
}

SaleRequest SmallShop::request(int pieces)
{
    CartLine line;
    line.id = ids.mint<LineId>();
    line.product = products.first().id;
    line.sku = products.first().values.sku;
    line.name = products.first().values.name;
    line.quantity = Quantity::pieces(pieces);
    line.unitPrice = *products.first().values.price;
    line.taxCategory = products.first().values.taxCategory;

    const auto profile = shop->till().profile(call());
    const auto taxes = shop->products().taxTable(call());
    mustBe(profile);
    mustBe(taxes);
    const auto totals = computeTotals({line}, {}, (*profile)->rules, *taxes, QDate(2026, 11, 23));
    mustBe(totals);
    SaleRequest made;
    made.id = ids.mint<OrderId>();
    made.atRegister = atRegister;
    made.shift = shift;
    made.lines = {line};
    made.expectedTotal = totals->total;
    const auto rounded = totals->total.roundedTo((*profile)->rules.cash);
    mustBe(rounded);
    made.tenders = {{ids.mint<PaymentId>(), TenderMethod::Cash, *rounded, {}}};
    return made;
}

Done SmallShop::receive(int pieces)
{
    StockMovement received;
    received.key = u"received:"_s + ids.next().toString();
    received.product = products.first().id;
    received.change = Quantity::pieces(pieces);
    received.reason = StockReason::Received;
    return shop->products().recordMovements(call(), {received});
}

Result<Order> SmallShop::sell(int pieces)
{
    const auto ticket = shop->counterSales().complete(call(), request(pieces));
    if (!ticket)
        return ticket.error();
    return ticket->main();
}

} // namespace shop
