// SPDX-License-Identifier: GPL-3.0-or-later
// A shop of very many products, documents and orders, asked as its windows ask: the search box, the pages of every
// list, filters. Each is measured by the processor's time against a yardstick of the same run.
//
//   scale_core --folder DIR [--rows N] [--seed N] [--only shop|search|lists]
#include "tests/proofs/scale_pages.h"
#include "tests/proofs/scale_search.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace shop;
using namespace shop::proof;
using namespace Qt::Literals::StringLiterals;

namespace {

Done measure(const ScaleShop &scale, const QString &only, Findings &findings)
{
    SHOP_TRY_VALUE(path, scaleShop(scale));
    const SystemClock clock;
    UuidV7Source ids(clock);
    WriteGate gate;
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    options.database.createIfMissing = false;
    options.database.readOnly = true; // as the lanes that windows read in
    options.migrate = false;
    SHOP_TRY_VALUE(opened, Shop::open(options, gate, clock, ids));
    if (only == u"shop")
        return {};
    if (only != u"lists")
        SHOP_TRY(measureSearch(*opened, scale, path, findings));
    if (only == u"search")
        return {};
    SHOP_TRY(measurePages(*opened, scale, path, findings));
    return measureFilters(*opened, scale, findings);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption folder(u"folder"_s, u"Where the shop is kept between runs"_s,
                                    u"DIR"_s);
    const QCommandLineOption rows(u"rows"_s, u"How many of each"_s, u"N"_s, u"1000000"_s);
    const QCommandLineOption seed(u"seed"_s, u"What its names are made of"_s, u"N"_s, u"1"_s);
    const QCommandLineOption only(u"only"_s, u"shop (it is made and no more), search or lists"_s,
                                  u"PART"_s);
    parser.addOptions({folder, rows, seed, only});
    parser.process(application);
    if (!parser.isSet(folder))
        return 2;
    const ScaleShop scale{parser.value(folder), qMax(5'000LL, parser.value(rows).toLongLong()),
                          parser.value(seed).toULongLong()};
    Findings findings;
    if (const Done measured = measure(scale, parser.value(only), findings); !measured) {
        std::fprintf(stderr, "scale: %s; until then %s\n", qPrintable(describe(measured.error())),
                     qPrintable(findings.line()));
        return 1;
    }
    std::printf("scale: %lld products, documents and orders: %s\n",
                static_cast<long long>(scale.rows), qPrintable(findings.line()));
    return findings.hold() ? 0 : 1;
}
