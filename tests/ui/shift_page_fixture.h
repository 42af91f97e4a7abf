// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/candle_shop.h"
#include "ui/print/report_source.h"

#include <QAbstractButton>
#include <QApplication>
#include <QTest>

namespace shop {

inline constexpr int kPatienceMs = 20'000;
inline const QString kCashiersPin = QStringLiteral("4711");

// Float 100.00, two candles for cash: 22.78, rounded to 22.80. The drawer holds 122.80.
struct Day {
    bool blind = false;
    qint64 cashierMayBeOff = Limit::kNone;
    QDate businessDate = {}; // none: opened through the window
};

// A shop with an owner and Cleo Cashier, whose shift is opened, sold in and counted through the window.
class ShiftPageFixture
{
protected:
    void makeHome();
    void makeWindow() { m_fixture = std::make_unique<WindowFixture>(); }
    void dropWindow() { m_fixture.reset(); }

    bool open(const Day &day = {});
    bool signInAs(const QString &letter, const QString &pin);
    bool lock();
    bool sellTwoCandles();
    bool toShift();
    // As the owner, with a float of 100.00.
    bool openShiftAndPage();
    // Pieces of each value in the order of the rows, typed as a person does.
    void countPieces(const QStringList &pieces);
    bool answerQuestion();
    bool closed();
    bool press(const char *name);
    bool approveAsOwner();
    // What is on the till roll, empty where there is none.
    QString paper();
    QString amount(const char *name);
    Result<ReportSource> lastZ();
    bool saveAs(const char *button, const QString &path);

    std::unique_ptr<WindowFixture> m_fixture;
    QTemporaryDir m_home;
};

} // namespace shop
