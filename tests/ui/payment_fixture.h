// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtest_results.h"
#include "tests/ui/candle_shop.h"

#include <QTest>

namespace shop {

class FakeTerminal;

inline constexpr int kPatienceMs = 20'000;

// A shop with one candle, whose sales are paid through the window by keys.
class PaymentFixture
{
protected:
    bool open(
        WindowFixture &fixture, const FakeTerminal *terminal,
        const std::function<Done(Shop &)> &also = [](Shop &) { return Done(); });
    bool startPayment(WindowFixture &fixture);
    bool isInFront(WindowFixture &fixture, const char *page);
    bool isTold(WindowFixture &fixture, const QString &text);
};

} // namespace shop
