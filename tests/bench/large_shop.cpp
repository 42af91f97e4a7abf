// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/large_shop.h"

#include "core/base/gtin.h"
#include "core/shop/first_run.h"
#include "core/shop/shop.h"
#include "core/users/pin.h"

#include "tests/bench/sqlite_statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cstdio>

namespace shop::bench {

using namespace Qt::Literals::StringLiterals;

Error failed(const QString &reason)
{
    return {ErrorCode::Internal, u"bench.failed"_s, {{u"reason"_s, reason}}};
}

namespace {

// Each run sells a little; a file in which very much was sold is made again.
constexpr qint64 kMostOrders = 50'000;

constexpr std::array kKinds = {u"organic",   u"roasted", u"fresh",  u"dried",  u"smoked",
                               u"frozen",    u"sweet",   u"salted", u"dark",   u"white",
                               u"wholemeal", u"spiced",  u"mild",   u"strong", u"classic",
                               u"small",     u"large",   u"red",    u"green",  u"golden"};
constexpr std::array kGoods = {
    u"apples", u"bread",  u"coffee",  u"tea",      u"chocolate", u"biscuits", u"honey",   u"jam",
    u"cheese", u"butter", u"yoghurt", u"milk",     u"rice",      u"pasta",    u"lentils", u"beans",
    u"olives", u"oil",    u"vinegar", u"mustard",  u"pepper",    u"salt",     u"flour",   u"sugar",
    u"candle", u"soap",   u"paper",   u"notebook", u"pencil",    u"towel",    u"basket",  u"vase"};

BulkProduct productOf(qint64 n)
{
    const size_t kind = size_t(n * 7 % qint64(kKinds.size()));
    const size_t goods = size_t(n * 13 % qint64(kGoods.size()));
    BulkProduct product;
    ProductDraft &draft = product.draft;
    draft.name = QString::fromUtf16(kKinds[kind]) + u' ' + QString::fromUtf16(kGoods[goods]) +
                 u", "_s + QString::number(50 + n % 19 * 50) + u" g no. "_s +
                 QString::number(n % 5'000);
    draft.name[0] = draft.name[0].toUpper();
    draft.sku = u"SKU-"_s + QString::number(100'000 + n);
    draft.taxCategory = n % 3 == 0 ? u"zero"_s : u"standard"_s;
    draft.barcodes = {{barcodeOf(n), Quantity::pieces(1)}};
    draft.price = UnitPrice(5'000 + n * 37 % 500'000, *Currency::fromCode(u"CAD"));
    return product;
}

Result<std::unique_ptr<Shop>> openShop(const QString &path, bool migrate, WriteGate &gate,
                                       const Clock &clock, UuidSource &ids)
{
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    options.database.createIfMissing = migrate;
    options.database.shared = !migrate; // an unfinished file is known to nobody else
    options.migrate = migrate;
    return Shop::open(options, gate, clock, ids);
}

// What is written goes to the disk once, without a log: a file that is not finished is not kept.
Done fill(const QString &path, const ShopRecipe &recipe)
{
    SqliteConnection connection(path);
    for (const char *sql : {"PRAGMA locking_mode = EXCLUSIVE", "PRAGMA journal_mode = OFF",
                            "PRAGMA synchronous = OFF", "PRAGMA cache_size = -400000", "BEGIN"}) {
        if (!connection.run(sql))
            return failed(connection.lastError());
    }
    const bool isFull = BulkCatalog(connection, recipe.make).fill(recipe.products) &&
                        (!recipe.more || recipe.more(connection)) && connection.run("COMMIT");
    return isFull ? Done() : failed(connection.lastError());
}

Done makeShop(const QString &path, const ShopRecipe &recipe)
{
    ManualClock clock(kMadeAt);
    UuidV7Source ids(clock, 7);
    WriteGate gate;
    {
        SHOP_TRY_VALUE(opened, openShop(path, true, gate, clock, ids));
        SHOP_TRY_VALUE(answers, firstRun(ids));
        SHOP_TRY(setUpShop(*opened, answers));
        const Money openingFloat(20'000, answers.profile.rules.currency);
        SHOP_TRY(opened->till().openShift(opened->systemCall(), ids.mint<ShiftId>(),
                                          answers.registerId, openingFloat, QDate(2026, 11, 23)));
    }
    return fill(path, recipe);
}

// Whether the file is there, of the schema of this program, and not used up.
bool isUsable(const QString &path, qint64 mostOrders)
{
    if (!QFile::exists(path))
        return false;
    {
        ManualClock clock(kMadeAt);
        UuidV7Source ids(clock, 7);
        WriteGate gate;
        if (!openShop(path, false, gate, clock, ids))
            return false;
    }
    SqliteConnection connection(path);
    SqliteStatement count(connection, "SELECT COUNT(*) FROM orders_order");
    return count.next() && count.int64(0) < mostOrders;
}

} // namespace

Result<FirstRun> firstRun(UuidSource &ids)
{
    const CountryDefaults defaults = countryDefaults(u"CA-NS"_s);
    FirstRun answers;
    answers.profile.name = u"Benchmark"_s;
    answers.profile.country = defaults.country;
    answers.profile.rules.currency = defaults.currency;
    answers.profile.rules.priceMode = defaults.priceMode;
    answers.profile.rules.taxRounding = defaults.taxRounding;
    answers.profile.timeZone = defaults.timeZone;
    answers.taxes = defaults.taxes;
    answers.registerId = ids.mint<RegisterId>();
    answers.registerName = u"Register 1"_s;
    answers.printer.kind = PrinterSettings::Kind::Network;
    answers.printer.address = u"127.0.0.1:9100"_s;
    SHOP_TRY_VALUE(hash, hashPin(Secret(QByteArray("7419"))));
    answers.people.append({ids.mint<UserId>(), {u"Owner"_s, u"owner"_s, u"blue"_s, hash, 4}});
    return answers;
}

QString barcodeOf(qint64 n)
{
    const QString digits = u"400"_s + QString::number(n).rightJustified(9, u'0');
    return digits + QString::number(gs1CheckDigit(digits));
}

Result<QString> keptShop(const QString &folder, const ShopRecipe &recipe)
{
    const QString path = QDir(folder).absoluteFilePath(recipe.file);
    if (!QDir().mkpath(QFileInfo(path).path()))
        return failed(path + u" cannot be made"_s);
    if (isUsable(path, recipe.mostOrders))
        return path;
    std::fprintf(stderr, "bench: making a shop of %lld products, once\n",
                 static_cast<long long>(recipe.products));
    const QString unfinished = path + u".unfinished"_s;
    for (const QString &each : {path, unfinished}) {
        for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
            QFile::remove(each + suffix);
    }
    SHOP_TRY(makeShop(unfinished, recipe));
    if (!QFile::rename(unfinished, path))
        return failed(path + u" cannot be made"_s);
    return path;
}

Result<QString> largeShop(const QString &folder, qint64 products)
{
    return keptShop(folder, {u"shop-%1.db"_s.arg(products), products, productOf, {}, kMostOrders});
}

} // namespace shop::bench
