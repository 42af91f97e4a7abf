// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/counter_runs.h"

#include "core/base/gtin.h"
#include "core/cart/totals.h"
#include "core/products/sql_catalog_rows.h"

#include "tests/bench/large_shop.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <chrono>

namespace shop::bench {

using namespace Qt::Literals::StringLiterals;

namespace {

using SteadyClock = std::chrono::steady_clock;

constexpr int kTurns = 40;
constexpr int kLookups = 100;
constexpr int kSales = 60;
constexpr int kSyncs = 300;
constexpr int kLines = 5;
constexpr int kParts = 10; // of the minutes that a tail is measured in
// A log of 8,000 pages is written into the database, and from then on overwritten.
constexpr qint64 kLogBytes = qint64(8'000) * 4'096;
constexpr int kMostWarming = 2'000;

double since(SteadyClock::time_point start)
{
    return std::chrono::duration<double, std::micro>(SteadyClock::now() - start).count();
}

} // namespace

Result<std::unique_ptr<Counter>> Counter::open(const QString &path, qint64 products)
{
    std::unique_ptr<Counter> counter(new Counter(path, products));
    SHOP_TRY(counter->start());
    return counter;
}

Done Counter::start()
{
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    options.database.createIfMissing = false;
    SHOP_TRY_VALUE(opened, Shop::open(options, gate, clock, ids));
    shop = std::move(opened);
    SHOP_TRY_VALUE(stored, shop->till().profile(shop->systemCall()));
    SHOP_TRY_VALUE(table, shop->products().taxTable(shop->systemCall()));
    SHOP_TRY_VALUE(registers, shop->till().registers(shop->systemCall()));
    if (!stored || registers.isEmpty())
        return failed(u"the shop is not set up"_s);
    SHOP_TRY_VALUE(open, shop->till().openShiftOf(shop->systemCall(), registers.first().id));
    if (!open)
        return failed(u"no shift is open"_s);
    profile = *stored;
    taxes = table;
    shift = *open;
    actor = {ids.mint<UserId>(), shift.atRegister, Rights::all()};
    return {};
}

QString Counter::randomBarcode()
{
    return barcodeOf(std::uniform_int_distribution<qint64>(0, products - 1)(m_random));
}

Call Counter::call()
{
    Call made;
    made.actor = actor;
    made.command = ids.mint<CommandId>();
    return made;
}

LookupRun::LookupRun(Counter &counter)
    : m_counter(counter),
      m_connection(counter.path),
      m_select(m_connection, kSelectByBarcode),
      m_call(counter.call())
{}

Done LookupRun::round()
{
    if (!m_select.isPrepared())
        return failed(m_connection.lastError());
    std::vector<double> module;
    std::vector<double> raw;
    for (int turn = 0; turn < kTurns; ++turn) {
        for (int i = 0; i < kLookups; ++i) {
            SHOP_TRY_VALUE(took, lookUpByModule(m_counter.randomBarcode()));
            module.push_back(took);
        }
        for (int i = 0; i < kLookups; ++i) {
            SHOP_TRY_VALUE(took, lookUpRaw(m_counter.randomBarcode()));
            raw.push_back(took);
        }
    }
    m_found.add(median(module), median(raw));
    return {};
}

// Microseconds of one lookup.
Result<double> LookupRun::lookUpByModule(const QString &code)
{
    const auto start = SteadyClock::now();
    const auto found = m_counter.shop->products().findByCode(m_call, code);
    const double took = since(start);
    if (!found)
        return found.error();
    if (!*found || (*found)->barcode != code)
        return failed(code + u" is not found"_s);
    return took;
}

Result<double> LookupRun::lookUpRaw(const QString &code)
{
    SHOP_TRY_VALUE(text, barcodeKey(code));
    const QByteArray key = text.toUtf8();
    const auto start = SteadyClock::now();
    m_select.bindText(key);
    const bool isFound = m_select.next();
    if (isFound)
        m_read += readRow();
    m_select.reset();
    const double took = since(start);
    if (!isFound)
        return failed(code + u" is not found"_s);
    return took;
}

// Every field as a value of its type.
qint64 LookupRun::readRow()
{
    qint64 read = 0;
    for (int column = 0; column < m_select.columns(); ++column) {
        switch (m_select.type(column)) {
        case SQLITE_INTEGER:
            read += m_select.int64(column);
            break;
        case SQLITE_TEXT:
            read += m_select.text(column).size();
            break;
        case SQLITE_BLOB:
            read += m_select.bytes(column).size();
            break;
        default:
            break;
        }
    }
    return read;
}

Done SaleRun::prepare()
{
    if (!m_file.open(QDir(m_folder).filePath(u"synced.bin"_s)))
        return failed(u"the file to be synced cannot be made"_s);
    const QString log = m_counter.path + u"-wal"_s;
    for (int i = 0; i < kMostWarming && QFileInfo(log).size() < kLogBytes; ++i)
        SHOP_TRY(sell());
    SHOP_TRY_VALUE(alone, syncAlone());
    m_before = alone;
    return {};
}

Done SaleRun::finish()
{
    SHOP_TRY_VALUE(alone, syncAlone());
    m_after = alone;
    return {};
}

double SaleRun::drift() const
{
    return std::max(m_before / m_after, m_after / m_before);
}

Done SaleRun::round()
{
    std::vector<double> sales;
    std::vector<double> syncs;
    for (int i = 0; i < kSales; ++i) {
        SHOP_TRY_VALUE(sale, sell());
        SHOP_TRY_VALUE(synced, sync());
        sales.push_back(sale);
        syncs.push_back(synced);
    }
    m_found.add(median(sales), median(syncs));
    return {};
}

double Tail::drift() const
{
    const auto [least, most] = std::minmax_element(syncMedians.begin(), syncMedians.end());
    return syncMedians.empty() || *least <= 0 ? 1 : *most / *least;
}

Result<Tail> SaleRun::endure(double minutes)
{
    Tail tail;
    const double part = minutes * 60e6 / kParts;
    const QString log = m_counter.path + u"-wal"_s;
    for (int i = 0; i < kParts; ++i) {
        std::vector<double> syncs;
        const auto start = SteadyClock::now();
        do {
            SHOP_TRY_VALUE(sale, sell());
            SHOP_TRY_VALUE(synced, sync());
            tail.sales.push_back(sale);
            syncs.push_back(synced);
            tail.longestLogBytes = qMax(tail.longestLogBytes, QFileInfo(log).size());
        } while (since(start) < part);
        tail.syncMedians.push_back(median(syncs));
        tail.syncs.insert(tail.syncs.end(), syncs.begin(), syncs.end());
    }
    return tail;
}

// A ticket of five scanned products, stored line by line as at the counter.
Result<SaleRequest> SaleRun::ticket()
{
    Shop &shop = *m_counter.shop;
    const auto id = m_counter.ids.mint<CartId>();
    SHOP_TRY_VALUE(cart,
                   shop.carts().open(m_counter.call(), id, m_counter.shift.atRegister, u"1"_s));
    while (cart.lines.size() < kLines) {
        SHOP_TRY_VALUE(scanned,
                       shop.products().findByCode(m_counter.call(), m_counter.randomBarcode()));
        if (!scanned || !scanned->product.price)
            return failed(u"a product is not found"_s);
        const ProductSummary &product = scanned->product;
        CartLine line;
        line.id = m_counter.ids.mint<LineId>();
        line.product = product.id;
        line.sku = product.sku;
        line.name = product.name;
        line.barcode = scanned->barcode;
        line.quantity = scanned->pack;
        line.unitPrice = *product.price;
        line.taxCategory = product.taxCategory;
        line.category = product.category;
        line.shelf = product.shelf;
        SHOP_TRY_VALUE(grown, shop.carts().addLine(m_counter.call(), id, line));
        cart = grown;
    }
    SHOP_TRY_VALUE(totals, computeTotals(cart.lines, std::nullopt, m_counter.profile.rules,
                                         m_counter.taxes, m_counter.shift.businessDate));
    SaleRequest request;
    request.id = m_counter.ids.mint<OrderId>();
    request.atRegister = m_counter.shift.atRegister;
    request.shift = m_counter.shift.id;
    request.cart = cart.id;
    request.cartVersion = cart.version;
    request.lines = cart.lines;
    request.expectedTotal = totals.total;
    request.tenders = {
        {m_counter.ids.mint<PaymentId>(), TenderMethod::Card, totals.total, u"4711"_s}};
    return request;
}

// Microseconds of one sale.
Result<double> SaleRun::sell()
{
    SHOP_TRY_VALUE(request, ticket());
    const Call call = m_counter.call();
    const auto start = SteadyClock::now();
    const auto order = m_counter.shop->counterSales().complete(call, request);
    const double took = since(start);
    if (!order)
        return order.error();
    return took;
}

Result<double> SaleRun::sync()
{
    const auto start = SteadyClock::now();
    const bool isWritten = m_file.write();
    const double took = since(start);
    if (!isWritten)
        return failed(u"the file cannot be synced"_s);
    return took;
}

Result<double> SaleRun::syncAlone()
{
    std::vector<double> syncs;
    for (int i = 0; i < kSyncs; ++i) {
        SHOP_TRY_VALUE(synced, sync());
        syncs.push_back(synced);
    }
    return median(syncs);
}

} // namespace shop::bench
