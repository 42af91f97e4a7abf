// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/day_script.h"
#include "tests/ui/window_fixture.h"

#include <functional>

namespace shop {

// Makes the day's shop in the fixture's database: one register, an owner and a cashier, its products.
Done setUpDay(WindowFixture &fixture, const DayScript &day, const PrinterSettings &printer,
              int terminalPort);

// What the program at the counter asks of the world around it: "printer-off", "printer-on", "kill",
// "terminal-waits", "kill-while-paying".
using OutsideWorld = std::function<void(const QString &what)>;

// Does a step by keys alone and waits until everything it set off is done.
Done runStep(WindowFixture &fixture, const DayScript &day, const DayStep &step,
             const OutsideWorld &world);

// The documents stored since there were so many, oldest first.
Result<QList<DayDocument>> documentsSince(WindowFixture &fixture, qsizetype before);
QString amountText(const Money &amount); // as a sheet has it
QString describe(const DayDocument &document);

} // namespace shop
