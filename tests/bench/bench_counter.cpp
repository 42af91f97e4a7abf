// SPDX-License-Identifier: GPL-3.0-or-later
// What a counter feels: a barcode looked up, a sale completed, its slowest hundredth, a shift closed.
// Sale and lookup are measured against a yardstick of the same run and process, in rounds that take
// turns, because absolute times say more of the machine and of what else it does. Each ends with one
// line; status 1 if one is over its goal.
#include "tests/bench/busy_shift.h"
#include "tests/bench/counter_runs.h"
#include "tests/bench/large_shop.h"

#include <benchmark/benchmark.h>

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#include <iostream>

using namespace shop;
using namespace shop::bench;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double kMostLookup = 2.0;
constexpr double kMostSale = 5.0;
constexpr double kMostDrift = 2.0;
constexpr double kMostCloseSeconds = 1.0;
constexpr qint64 kMostLogBytes = 64 * 1024 * 1024;

struct Options {
    QString folder;
    qint64 products = 1'000'000;
    int rounds = 11;
    double minutes = 0; // of the slowest hundredth; 0: not measured
    qint64 shiftSales = 0; // of the shift to be closed; 0: none
};

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Barcode lookup and counter sale against their yardsticks"_s);
    const QCommandLineOption folder(u"folder"_s, u"Where the shop is kept between runs"_s, u"DIR"_s,
                                    QStringLiteral(SHOP_BENCH_FOLDER));
    const QCommandLineOption products(u"products"_s, u"How many products it has"_s, u"N"_s,
                                      u"1000000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"How often each takes its turn"_s, u"N"_s,
                                    u"11"_s);
    const QCommandLineOption minutes(u"minutes"_s, u"Also the slowest sales of so many minutes"_s,
                                     u"M"_s, u"0"_s);
    const QCommandLineOption sales(u"shift-sales"_s,
                                   u"Also the close of a shift of so many sales"_s, u"N"_s, u"0"_s);
    parser.addOptions({folder, products, rounds, minutes, sales});
    parser.addHelpOption();
    parser.process(application);
    Options options;
    options.folder = parser.value(folder);
    options.products = std::max(1'000LL, parser.value(products).toLongLong());
    options.rounds = std::max(5, parser.value(rounds).toInt());
    options.minutes = std::max(0.0, parser.value(minutes).toDouble());
    options.shiftSales = std::max(0LL, parser.value(sales).toLongLong());
    return options;
}

// Each iteration is one round of both.
template <typename Run>
void measure(const char *name, Run &run, int rounds)
{
    benchmark::RegisterBenchmark(name,
                                 [&run](benchmark::State &state) {
                                     for (auto round : state) {
                                         Q_UNUSED(round)
                                         const auto done = run.round();
                                         if (!done) {
                                             const QString why = describe(done.error());
                                             state.SkipWithError(qUtf8Printable(why));
                                             break;
                                         }
                                         state.SetIterationTime(run.found().measured() / 1e6);
                                     }
                                     state.counters["median_us"] = run.found().measured();
                                     state.counters["yardstick_us"] = run.found().yardstick();
                                     state.counters["ratio"] = run.found().ratio();
                                 })
        ->Iterations(rounds)
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond);
}

// The verdict in one line; the exit status.
int tell(const Options &options, const LookupRun &lookup, const SaleRun &sale)
{
    const Paired &found = lookup.found();
    const Paired &sold = sale.found();
    if (found.rounds() < options.rounds || sold.rounds() < options.rounds) {
        std::printf("bench: not all rounds were run\n");
        return 1;
    }
    const bool isVoid = sale.drift() > kMostDrift;
    const bool isOver = found.ratio() > kMostLookup || sold.ratio() > kMostSale;
    std::printf("bench: %lld products, %d rounds: lookup %.1f us / raw SQLite %.1f us = %.2f "
                "(at most %.1f); sale p50 %.0f us / 4 KiB synced p50 %.0f us = %.2f (at most "
                "%.1f); sync drift %.2f: %s\n",
                static_cast<long long>(options.products), options.rounds, found.measured(),
                found.yardstick(), found.ratio(), kMostLookup, sold.measured(), sold.yardstick(),
                sold.ratio(), kMostSale, sale.drift(),
                isVoid   ? "void, the disk was not the same throughout"
                : isOver ? "over the goal"
                         : "ok");
    return isVoid || isOver ? 1 : 0;
}

// The slowest hundredth of the sales.
int tell(const Options &options, const Tail &tail)
{
    const double slowest = percentile(tail.sales, 99);
    const bool isVoid = tail.drift() > kMostDrift;
    const bool isOver = slowest > tail.limit() || tail.longestLogBytes > kMostLogBytes;
    std::printf(
        "bench: %zu sales in %.1f minutes: p50 %.0f us, p99 %.0f us (at most %.0f: 6 x p50, or "
        "3 x p99 %.0f us of 4 KiB synced); log %lld MB at most (%lld); sync drift %.2f: %s\n",
        tail.sales.size(), options.minutes, median(tail.sales), slowest, tail.limit(),
        percentile(tail.syncs, 99), static_cast<long long>(tail.longestLogBytes >> 20),
        static_cast<long long>(kMostLogBytes >> 20), tail.drift(),
        isVoid   ? "void, the disk was not the same throughout"
        : isOver ? "over the goal"
                 : "ok");
    return isVoid || isOver ? 1 : 0;
}

int tell(const BusyShift &shift)
{
    const bool isOver = shift.cpuSeconds > kMostCloseSeconds;
    std::printf("bench: Z over %lld documents: %.3f s of CPU (at most %.1f): %s\n",
                static_cast<long long>(shift.sales), shift.cpuSeconds, kMostCloseSeconds,
                isOver ? "over the goal" : "ok");
    return isOver ? 1 : 0;
}

int fail(const Error &error)
{
    std::fprintf(stderr, "bench: %s\n", qUtf8Printable(describe(error)));
    return 1;
}

} // namespace

int main(int argc, char **argv)
{
    benchmark::Initialize(&argc, argv);
    const QCoreApplication application(argc, argv);
    const Options options = readOptions(application);
    const auto path = largeShop(options.folder, options.products);
    if (!path)
        return fail(path.error());
    auto counter = Counter::open(*path, options.products);
    if (!counter)
        return fail(counter.error());
    LookupRun lookup(**counter);
    SaleRun sale(**counter, options.folder);
    if (const auto ready = sale.prepare(); !ready)
        return fail(ready.error());

    measure("barcode_lookup", lookup, options.rounds);
    measure("counter_sale", sale, options.rounds);
    benchmark::ConsoleReporter reporter(benchmark::ConsoleReporter::OO_Tabular);
    reporter.SetOutputStream(&std::cerr);
    benchmark::RunSpecifiedBenchmarks(&reporter);
    if (const auto ended = sale.finish(); !ended)
        return fail(ended.error());
    int status = tell(options, lookup, sale);
    if (options.minutes > 0) {
        const auto tail = sale.endure(options.minutes);
        if (!tail)
            return fail(tail.error());
        status |= tell(options, *tail);
    }
    if (options.shiftSales > 0) {
        const auto shift = closeBusyShift(options.folder, options.shiftSales);
        if (!shift)
            return fail(shift.error());
        status |= tell(*shift);
    }
    return status;
}
