// SPDX-License-Identifier: GPL-3.0-or-later
// Replays a history as shopdesk-server does, with the durability of the third argument: the power
// cut proof shows with "normal" what "full" is for.
#include "core/shop/replay.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    QFile history(arguments[1]);
    QFile reported(arguments[3]);
    if (!history.open(QIODevice::ReadOnly) ||
        !reported.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered))
        return 1;
    reported.write("invoice\n");

    shop::ManualClock clock(1'735'000'000'000);
    shop::UuidV7Source ids(clock);
    shop::WriteGate gate(arguments[2] + u".lock"_s);
    shop::ShopOptions options;
    options.database.url = shop::DatabaseUrl::sqliteFile(arguments[2]);
    options.database.durability =
        arguments[4] == u"normal"_s ? shop::Durability::Normal : shop::Durability::Full;
    auto opened = shop::Shop::open(options, gate, clock, ids);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(shop::describe(opened.error())));
        return 1;
    }
    const auto report = shop::replayHistory(**opened, clock, history,
                                            [&reported](const shop::ReplayedInvoice &invoice) {
                                                reported.write(invoice.invoice.toUtf8() + '\n');
                                            });
    if (!report) {
        std::fprintf(stderr, "%s\n", qPrintable(shop::describe(report.error())));
        return 1;
    }
    return 0;
}
