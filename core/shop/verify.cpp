// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"

#include "core/orders/sql_orders.h"
#include "core/products/sql_products.h"
#include "core/storage/snapshot.h"
#include "core/till/sql_till.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

void addProblems(VerifyReport &report, const QString &part, const QStringList &problems)
{
    for (const QString &problem : problems)
        report.problems.append(problem.startsWith(part) ? problem : part % u": " % problem);
}

// A file whose making was cut short has no shop in it yet, and perhaps not even its tables.
Result<bool> isUnfinished(Database &database, const Clock &clock)
{
    Journal journal(database, clock);
    const auto profile = SqlTill(database, journal, clock).profile({});
    if (profile)
        return !profile->has_value();
    if (profile.error().key == u"schema.missing"_s)
        return true;
    return profile.error();
}

Result<VerifyReport> verifyParts(Database &database, const Clock &clock, UuidSource &ids)
{
    Journal journal(database, clock);
    const Snapshot snapshot(database);
    SHOP_TRY(snapshot.ok());
    SHOP_TRY_VALUE(products, SqlProducts(database, clock, ids).verify());
    SHOP_TRY_VALUE(orders, SqlOrders(database, clock).verify());
    SHOP_TRY_VALUE(till, SqlTill(database, journal, clock).verify(orders));
    SHOP_TRY_VALUE(rows, journal.verify());

    VerifyReport report;
    report.documents = orders.documents;
    report.lines = orders.lines;
    report.netMinor = orders.netMinor;
    report.movements = products.movements;
    report.journalRows = rows.rows;
    report.journalHead = rows.lastHead.toText();
    addProblems(report, u"products"_s, products.problems);
    addProblems(report, u"orders"_s, orders.problems);
    addProblems(report, u"till"_s, till.problems);
    addProblems(report, u"journal"_s, rows.problems);
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace

Result<VerifyReport> verifyShop(Shop &shop)
{
    return verifyParts(shop.database(), shop.clock(), shop.ids());
}

Result<VerifyReport> verifyDatabase(const DatabaseUrl &url, const Clock &clock)
{
    // Reads only, so that no writer has to wait for it.
    ShopOptions options;
    options.database.url = url;
    options.database.readOnly = true;
    options.database.createIfMissing = false;
    options.migrate = false;
    WriteGate gate;
    UuidV7Source ids(clock);
    auto shop = Shop::open(options, gate, clock, ids);
    if (shop)
        return verifyShop(**shop);
    if (shop.error().key != u"schema.notCurrent"_s)
        return shop.error();

    SHOP_TRY_VALUE(database, Database::open(options.database, gate));
    SHOP_TRY_VALUE(unfinished, isUnfinished(*database, clock));
    if (!unfinished)
        return shop.error();
    VerifyReport empty;
    empty.journalHead = JournalHead().toText();
    return empty;
}

} // namespace shop
