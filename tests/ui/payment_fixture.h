// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/qtest_results.h"
#include "tests/ui/window_fixture.h"

#include <QTest>

namespace shop {

class FakeTerminal;

inline constexpr int kPatienceMs = 20'000;
inline const QString kCandle = QStringLiteral("4006381333931"); // 9.99 and 14 % HST: 11.39

// A shop with one candle, whose sales are paid through the window by keys.
class PaymentFixture
{
protected:
    bool open(WindowFixture &fixture, const FakeTerminal *terminal,
              const std::function<Done(Shop &)> &also = [](Shop &) { return Done(); });
    bool startPayment(WindowFixture &fixture);
    bool isInFront(WindowFixture &fixture, const char *page);
    bool isTold(WindowFixture &fixture, const QString &text);
    // The newest document; the shop must hold together.
    Result<Order> newest(WindowFixture &fixture);
};

} // namespace shop
