// SPDX-License-Identifier: GPL-3.0-or-later
// The contract over each way to reach the services. It ends with how many functions held for each.
#include "tests/rest/contract_test.h"
#include "tests/support/test_database.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace shop;
using Reach = ContractWorld::Reach;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    int failed = 0;
    QList<int> counts;
    QStringList told;
    for (const Reach reach : {Reach::Near, Reach::OneProcess, Reach::FourProcesses}) {
        TestContract test(reach);
        failed += QTest::qExec(&test, argc, argv);
        counts.append(test.held());
        told.append(u"%1 %2"_s.arg(ContractWorld::nameOf(reach)).arg(test.held()));
    }
    const bool same = std::all_of(counts.cbegin(), counts.cend(),
                                  [&](int each) { return each == counts.first(); });
    std::printf("contract on %s: %s: %s\n", testsOnPostgres() ? "PostgreSQL" : "SQLite",
                qPrintable(told.join(u"; "_s)), same ? "equal" : "NOT EQUAL");
    return failed == 0 && same ? 0 : 1;
}
