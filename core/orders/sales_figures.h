// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/currency.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/orders/order.h"

#include <QDate>
#include <QList>
#include <QString>

#include <limits>
#include <optional>

namespace shop {

// What sales are put together by.
enum class SalesBy { Hour, Day, Product, Category, Person, Tax };

// The documents a report is about: of business dates, both included.
struct SalesPeriod {
    QDate from;
    QDate to;
    RegisterId atRegister = {}; // null: all of them
    TimeMs before = std::numeric_limits<TimeMs>::max(); // only those placed before this moment

    friend bool operator==(const SalesPeriod &, const SalesPeriod &) = default;
};

// Error report.periodWrong ("field" from) unless it is one day to ten years.
Done checkPeriod(const SalesPeriod &period);

// What sales come to, less what came back and was annulled. Supplies alone: no gift card sold, no
// payment on account (domain.md, "Tenders"). Training, adjustments and notes of stock are no sales.
// Amounts in minor units.
struct SalesFigures {
    qint64 sales = 0; // documents that sold, less those annulled
    qint64 returns = 0; // documents that took back, less those annulled
    qint64 quantity = 0; // thousandths: of a product in its unit, otherwise things (Totals::pieces)
    qint64 turnover = 0; // including tax
    qint64 tax = 0;
    qint64 returned = 0; // of the turnover, what returns gave back: above zero
    qint64 linesWithCost = 0;
    qint64 netWithCost = 0; // before tax, of the lines whose cost is known
    qint64 cost = 0; // theirs, in ten-millionths of the major unit

    qint64 net() const { return turnover - tax; }
    // Of the lines whose cost is known, rounded once; nothing where there is none.
    std::optional<qint64> margin(Currency currency) const;
    SalesFigures &operator+=(const SalesFigures &other);
    friend bool operator==(const SalesFigures &, const SalesFigures &) = default;
};

// The figures of one hour, day, product, ... What it is named by depends on what they are put
// together by.
struct SalesGroup {
    qint64 number = 0; // Hour: when its quarter of an hour begins (ms); Tax: the rate in millionths
    QDate day; // Day
    QByteArray id; // Product, Category, Person: 16 bytes, or none
    QString code; // Product: its SKU
    QString name; // Product: as last sold; Tax: "" for what no tax was taken of
    SalesFigures figures;
};

// A document as lists of reports show it.
struct SalesDocument {
    qint64 key = 0; // in the order of storing
    OrderId id;
    OrderKind kind = OrderKind::Sale;
    QString numberText;
    QDate businessDate;
    TimeMs placedAt = 0;
    UserId staff;
    RegisterId atRegister;
    Money net;
    Money tax;
    Money total;
};

} // namespace shop
