// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/verify.h"

#include "core/orders/sql_deliveries.h"
#include "core/orders/sql_invoices.h"
#include "core/orders/sql_orders.h"
#include "core/products/sql_count_sheets.h"
#include "core/products/sql_products.h"
#include "core/products/sql_reservations.h"
#include "core/shop/delivery_check.h"
#include "core/shop/document_check.h"
#include "core/storage/schema_check.h"
#include "core/storage/snapshot.h"
#include "core/till/sql_ledgers.h"
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

// The number of each register, to name its chains by.
Result<QHash<RegisterId, int>> registerNumbers(SqlTill &till)
{
    SHOP_TRY_VALUE(registers, till.registers({}));
    QHash<RegisterId, int> numbers;
    for (const Register &each : std::as_const(registers))
        numbers.insert(each.id, each.number);
    return numbers;
}

Result<QStringList> problemsWithHead(Journal &journal, const VerifyExpectation &expected,
                                     const QHash<RegisterId, int> &numbers)
{
    if (!expected.head)
        return QStringList();
    if (!expected.registerNumber)
        return journal.problemsWith(*expected.head, std::nullopt);
    const RegisterId of = numbers.key(*expected.registerNumber);
    if (of.isNull())
        return QStringList(u"journal: there is no register %1"_s.arg(*expected.registerNumber));
    return journal.problemsWith(*expected.head, of);
}

Result<VerifyReport> verifyParts(Database &database, const Clock &clock, UuidSource &ids,
                                 const VerifyExpectation &expected)
{
    Journal journal(database, clock);
    SqlProducts stock(database, journal, clock, ids);
    SqlTill counter(database, journal, clock);
    const Snapshot snapshot(database);
    SHOP_TRY(snapshot.ok());
    SHOP_TRY_VALUE(schema, schemaDifferences(database, shopMigrations()));
    SHOP_TRY_VALUE(products, stock.verify());
    SHOP_TRY_VALUE(sheets, SqlCountSheets(database, stock, clock).verify());
    DocumentCheck check(journal, stock, counter);
    QList<Order> ledgerDocuments;
    SHOP_TRY_VALUE(orders, SqlOrders(database, clock).verify([&](const Order &order) {
        check.addDocument(order);
        if (!ledgerMovements(order).isEmpty())
            ledgerDocuments.append(order);
    }));
    SHOP_TRY_VALUE(till, counter.verify(orders));
    SHOP_TRY_VALUE(ledgers, SqlLedgers(database, ids).verify(ledgerDocuments));
    SqlDeliveries deliveries(database);
    SqlReservations reservations(database);
    SqlInvoices invoices(database);
    DeliveryCheck promised(deliveries, invoices, reservations, stock);
    SHOP_TRY_VALUE(rows, journal.verify([&](const JournalRow &row) {
        check.addRow(row);
        promised.addRow(row);
    }));
    SHOP_TRY_VALUE(promises, promised.finish());
    SHOP_TRY_VALUE(documents, check.finish(rows.heads, orders.corrections));
    SHOP_TRY_VALUE(numbers, registerNumbers(counter));
    SHOP_TRY_VALUE(headProblems, problemsWithHead(journal, expected, numbers));

    VerifyReport report;
    report.documents = orders.documents;
    report.lines = orders.lines;
    report.netMinor = orders.netMinor;
    report.movements = products.movements;
    report.journalRows = rows.rows;
    report.journalHead = rows.lastHead.toText();
    for (const ChainHead &chain : std::as_const(rows.heads))
        report.chains.append({numbers.value(chain.registerId), chain.head});
    addProblems(report, u"schema"_s, schema);
    addProblems(report, u"products"_s, products.problems);
    addProblems(report, u"orders"_s, orders.problems);
    addProblems(report, u"till"_s, till.problems);
    addProblems(report, u"journal"_s, rows.problems);
    report.problems += ledgers;
    report.problems += documents;
    report.problems += sheets;
    report.problems += promises;
    report.problems += headProblems;
    report.ok = report.problems.isEmpty();
    return report;
}

} // namespace

Result<VerifyReport> verifyShop(Shop &shop, const VerifyExpectation &expected)
{
    return verifyParts(shop.database(), shop.clock(), shop.ids(), expected);
}

Result<VerifyReport> verifyDatabase(const DatabaseUrl &url, const Clock &clock,
                                    const VerifyExpectation &expected)
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
        return verifyShop(**shop, expected);
    if (shop.error().key != u"schema.notCurrent"_s)
        return shop.error();

    SHOP_TRY_VALUE(database, Database::open(options.database, gate));
    SHOP_TRY_VALUE(unfinished, isUnfinished(*database, clock));
    if (!unfinished)
        return shop.error();
    VerifyReport empty;
    empty.journalHead = JournalHead().toText();
    if (expected.head) {
        empty.problems.append(u"journal: the shop is not set up, no head can be in it"_s);
        empty.ok = false;
    }
    return empty;
}

} // namespace shop
