// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/counter_fixture.h"

#include "core/storage/migrator.h"
#include "core/storage/statement.h"
#include "tests/support/test_database.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// 23 November 2026, 18:28 UTC: the moment of the picture.
constexpr TimeMs kNow = 1'795'458'480'000;

TaxTable taxTable()
{
    TaxTable table;
    table.categories = {{u"standard"_s, u"HST"_s, {}}, {u"zero"_s, u"zero-rated"_s, u"Z"_s}};
    table.components = {{u"standard"_s, u"HST"_s, *TaxRate::fromPercentText(u"14"), {}, {}, 0}};
    return table;
}

// The module whose tests are run apart from the others; empty: all share one database.
QString apartModule()
{
    return qEnvironmentVariable("SHOPDESK_TEST_APART");
}

struct Place {
    Database &database;
    Journal &journal;
};

// Where this module of the desk is.
Result<Place> placeOf(CounterDesk &desk, DatabaseOptions options, const QString &path,
                      const ModuleMigrations &module, const Clock &clock)
{
    if (apartModule().isEmpty() || apartModule() == module.module)
        return Place{*desk.database, *desk.journal};
    auto apart = std::make_unique<CounterDesk::Apart>();
    options.url = testDatabase(path + u'.' + module.module);
    auto opened = Database::open(options, apart->gate);
    if (!opened)
        return opened.error();
    apart->database = std::move(*opened);
    const Migrator migrator(
        {{u"storage"_s, u":/migrations/storage"_s}, Journal::migrations(), module});
    SHOP_TRY(migrator.migrate(*apart->database, clock.nowMs()));
    apart->journal = std::make_unique<Journal>(*apart->database, clock);
    desk.apart.push_back(std::move(apart));
    return Place{*desk.apart.back()->database, *desk.apart.back()->journal};
}

} // namespace

Done RecordingFollower::saleStored(const Call &, const Order &order, bool print, bool openDrawer)
{
    if (refusal)
        return *refusal;
    told.append({order.id, print, openDrawer, database->inTransaction()});
    return {};
}

Result<std::unique_ptr<CounterDesk>> CounterDesk::open(const QString &path, WriteGate &gate,
                                                       const Clock &clock, UuidSource &ids,
                                                       bool readOnly)
{
    DatabaseOptions options;
    options.url = testDatabase(path);
    options.readOnly = readOnly;
    options.durability = Durability::Normal; // no test here cuts the power
    auto opened = Database::open(options, gate);
    if (!opened)
        return opened.error();
    auto desk = std::make_unique<CounterDesk>();
    desk->database = std::move(*opened);
    Database &database = *desk->database;
    desk->follower.database = &database;
    desk->journal = std::make_unique<Journal>(database, clock);
    const auto at = [&](const ModuleMigrations &module) {
        return placeOf(*desk, options, path, module, clock);
    };
    SHOP_TRY_VALUE(users, at(SqlUsers::migrations()));
    SHOP_TRY_VALUE(goods, at(SqlProducts::migrations()));
    SHOP_TRY_VALUE(cart, at(SqlCarts::migrations()));
    SHOP_TRY_VALUE(bought, at(SqlOrders::migrations()));
    SHOP_TRY_VALUE(till, at(SqlTill::migrations()));
    desk->products = std::make_unique<SqlProducts>(goods.database, goods.journal, clock, ids);
    desk->promotions = std::make_unique<SqlPromotions>(goods.database, clock);
    desk->carts = std::make_unique<SqlCarts>(cart.database, cart.journal, clock, ids);
    desk->orders = std::make_unique<SqlOrders>(bought.database, clock);
    desk->till = std::make_unique<SqlTill>(till.database, till.journal, clock);
    desk->ledgers = std::make_unique<SqlLedgers>(till.database, ids);
    desk->customers = std::make_unique<SqlCustomers>(users.database, clock);
    desk->attempts = std::make_unique<SqlPaymentAttempts>(till.database, till.journal, clock);
    desk->sales = std::make_unique<SqlCounterSales>(
        till.database, *desk->products, *desk->promotions, *desk->carts, *desk->orders,
        till.journal, *desk->till, *desk->ledgers, *desk->customers, *desk->attempts,
        &desk->follower, clock, ids);
    desk->deliveries = std::make_unique<SqlDeliveries>(bought.database);
    desk->reservations = std::make_unique<SqlReservations>(goods.database);
    desk->deliveryDesk = std::make_unique<SqlDeliveryDesk>(
        bought.database, *desk->deliveries, *desk->reservations, *desk->carts, till.journal,
        *desk->till, *desk->sales, clock, ids);
    return desk;
}

CounterFixture::CounterFixture() : clock(kNow), ids(clock, 7) {}

QString CounterFixture::path() const
{
    return m_folder.filePath(u"shop.db"_s);
}

Result<std::unique_ptr<CounterFixture>> CounterFixture::make(const CounterOptions &options)
{
    std::unique_ptr<CounterFixture> fixture(new CounterFixture);
    SHOP_TRY(fixture->setUp(options));
    return fixture;
}

Done CounterFixture::setUp(const CounterOptions &options)
{
    SHOP_TRY_VALUE(currency, Currency::fromCode(options.currency));
    m_currency = currency;
    auto opened = CounterDesk::open(path(), gate, clock, ids);
    if (!opened)
        return opened.error();
    desk = std::move(*opened);
    QList<ModuleMigrations> modules{{u"storage"_s, u":/migrations/storage"_s},
                                    Journal::migrations()};
    for (const ModuleMigrations &module :
         {SqlUsers::migrations(), SqlProducts::migrations(), SqlCarts::migrations(),
          SqlOrders::migrations(), SqlTill::migrations()}) {
        if (apartModule().isEmpty() || apartModule() == module.module)
            modules.append(module);
    }
    SHOP_TRY(Migrator(modules).migrate(*desk->database, clock.nowMs()));

    atRegister = ids.mint<RegisterId>();
    shift = ids.mint<ShiftId>();
    person = ids.mint<UserId>();
    ShopProfile profile;
    profile.name = u"Harbour Lane"_s;
    profile.country = options.country;
    profile.timeZone = "America/Halifax";
    profile.rules.currency = currency;
    profile.rules.priceMode = options.priceMode;
    profile.rules.taxRounding = options.taxRounding;
    profile.rules.cash.stepMinor = options.cashStepMinor;
    SHOP_TRY(desk->till->saveProfile(call(), profile));
    SHOP_TRY(desk->products->setTaxTable(call(), taxTable()));
    SHOP_TRY(desk->till->addRegister(call(), atRegister, 1, u"Front"_s));
    SHOP_TRY(desk->till->openShift(call(), shift, atRegister, money(20'000), QDate(2026, 11, 23)));

    const struct {
        const char16_t *name;
        qint64 price;
        const char16_t *category;
        Unit unit;
    } wanted[] = {{u"Sourdough loaf, 800 g", 72'500, u"zero", Unit::Piece},
                  {u"Ground coffee, dark roast, 340 g", 149'500, u"zero", Unit::Piece},
                  {u"Gala apples", 42'900, u"zero", Unit::Kilogram},
                  {u"Dark chocolate 70 %, 90 g", 64'900, u"standard", Unit::Piece},
                  {u"Beeswax candle, lavender", 220'000, u"standard", Unit::Piece}};
    for (const auto &each : wanted) {
        SHOP_TRY_VALUE(product, addProduct(QString::fromUtf16(each.name), each.price,
                                           QString::fromUtf16(each.category), ProductKind::Goods,
                                           each.unit));
        products.append(product);
    }
    return {};
}

Call CounterFixture::call()
{
    return callWith(Rights::all());
}

Call CounterFixture::callWith(const Rights &rights)
{
    Call made;
    made.actor = {person, atRegister, rights};
    made.command = ids.mint<CommandId>();
    return made;
}

Result<Product> CounterFixture::addProduct(const QString &name, qint64 priceTenThousandths,
                                           const QString &taxCategory, ProductKind kind, Unit unit)
{
    ProductDraft draft;
    draft.name = name;
    draft.sku = name;
    draft.kind = kind;
    draft.unit = unit;
    draft.price = price(priceTenThousandths);
    draft.taxCategory = taxCategory;
    return desk->products->create(call(), ids.mint<ProductId>(), draft);
}

CartLine CounterFixture::line(const Product &product, Quantity quantity)
{
    CartLine made;
    made.id = ids.mint<LineId>();
    made.product = product.id;
    made.sku = product.values.sku;
    made.name = product.values.name;
    made.kind = product.values.kind;
    made.unit = product.values.unit;
    made.quantity = quantity;
    made.unitPrice = product.values.price.value_or(price(0));
    made.taxCategory = product.values.taxCategory;
    made.category = product.values.category;
    made.noDiscount = product.values.noDiscount;
    return made;
}

QList<CartLine> CounterFixture::receiptLines()
{
    QList<CartLine> lines{line(products[0]), line(products[1]),
                          line(products[2], Quantity::fromThousandths(1'245)),
                          line(products[3], Quantity::pieces(2)), line(products[4])};
    lines[3].discount = Discount{100'000, std::nullopt, u"ripe"_s};
    return lines;
}

Result<Totals> CounterFixture::totals(const QList<CartLine> &lines,
                                      const std::optional<Discount> &discount)
{
    SHOP_TRY_VALUE(settings, desk->till->settings());
    SHOP_TRY_VALUE(taxes, desk->products->taxTable(call()));
    return computeTotals(lines, discount, settings->profile.rules, taxes, QDate(2026, 11, 23));
}

Result<Order> CounterFixture::complete(const SaleRequest &request, const Rights &rights)
{
    SHOP_TRY_VALUE(ticket, desk->sales->complete(callWith(rights), request));
    return ticket.main();
}

Result<SaleRequest> CounterFixture::request(const QList<CartLine> &lines, OrderKind kind,
                                            TenderMethod method)
{
    SHOP_TRY_VALUE(settings, desk->till->settings());
    SHOP_TRY_VALUE(taxes, desk->products->taxTable(call()));
    const TicketPricing pricing{settings->profile.rules, taxes, QDate(2026, 11, 23)};
    SHOP_TRY_VALUE(ticket, computeTicket(lines, std::nullopt, pricing));
    SHOP_TRY_VALUE(document, totals(lines));
    const Totals &computed = kind == OrderKind::Sale ? ticket.all : document;
    SaleRequest made;
    made.id = ids.mint<OrderId>();
    made.kind = kind;
    made.atRegister = atRegister;
    made.shift = shift;
    made.lines = lines;
    made.expectedTotal = computed.total;
    if (!computed.total.isZero())
        made.tenders = {{ids.mint<PaymentId>(), method, computed.total, {}}};
    return made;
}

Result<qint64> CounterFixture::onHand(ProductId product)
{
    SHOP_TRY_VALUE(found, desk->products->product(call(), product));
    return found.onHand.thousandths();
}

Result<qint64> CounterFixture::count(const char *countStatement)
{
    return Statement(*desk->database, countStatement).scalar();
}

} // namespace shop
