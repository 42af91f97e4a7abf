// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include "tests/bench/medians.h"
#include "tests/bench/sqlite_statement.h"
#include "tests/bench/synced_file.h"

#include <memory>
#include <random>

namespace shop::bench {

// The shop as the counter's lane has it open, durable as in the product, with an open shift.
class Counter final
{
public:
    static Result<std::unique_ptr<Counter>> open(const QString &path, qint64 products);

    QString randomBarcode();
    Call call(); // of the owner, each with a new command

    QString path;
    qint64 products = 0;
    SystemClock clock;
    UuidV7Source ids{clock};
    WriteGate gate;
    std::unique_ptr<Shop> shop;
    ShopProfile profile;
    TaxTable taxes;
    Shift shift;
    Actor actor;

private:
    Counter(const QString &file, qint64 count) : path(file), products(count) {}
    Done start();

    std::mt19937_64 m_random{20261123};
};

// Products::findByCode against the same statement through SQLite's own interface.
class LookupRun final
{
public:
    explicit LookupRun(Counter &counter);

    // Lookups of random products in short turns, each timed by itself: its median knows nothing of
    // what else the machine does.
    Done round();
    const Paired &found() const { return m_found; }

private:
    Result<double> lookUpByModule(const QString &code);
    Result<double> lookUpRaw(const QString &code);
    qint64 readRow();

    Counter &m_counter;
    SqliteConnection m_connection;
    SqliteStatement m_select;
    Call m_call;
    Paired m_found;
    qint64 m_read = 0; // so that nothing read can be left out
};

// What sales and synced overwrites took that went on taking turns for minutes, in microseconds.
struct Tail {
    std::vector<double> sales;
    std::vector<double> syncs;
    std::vector<double> syncMedians; // of each tenth of the time
    qint64 longestLogBytes = 0;

    double limit() const // of the slowest hundredth of the sales
    {
        return std::max(6 * median(sales), 3 * percentile(syncs, 99));
    }
    double drift() const; // of the yardstick; at least 1
};

// CounterSales::complete against a synced overwrite of 4 KiB, one after the other.
class SaleRun final
{
public:
    SaleRun(Counter &counter, const QString &folder) : m_counter(counter), m_folder(folder) {}

    // Sells until the log has gone round once, so that it has the size it keeps; then times the
    // yardstick alone.
    Done prepare();
    Done round();
    // The yardstick alone once more.
    Done finish();
    // Goes on for so long; the sales one by one, for the slowest of them.
    Result<Tail> endure(double minutes);
    const Paired &found() const { return m_found; }
    // How much the yardstick has changed between prepare() and finish(); at least 1.
    double drift() const;

private:
    Result<SaleRequest> ticket();
    Result<double> sell();
    Result<double> sync();
    Result<double> syncAlone();

    Counter &m_counter;
    QString m_folder;
    SyncedFile m_file;
    Paired m_found;
    double m_before = 0;
    double m_after = 0;
};

} // namespace shop::bench
