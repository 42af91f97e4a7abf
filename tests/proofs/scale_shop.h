// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

namespace shop::proof {

// So many products, documents of the counter and orders for delivery, and a fifth as many customers.
struct ScaleShop {
    QString folder; // where it is kept between runs
    qint64 rows = 1'000'000;
    quint64 seed = 1;
};

// Makes it, unless it is there, over the real schema and in one transaction; the path of the file. The rows
// are of the shape that the modules write, with ids of their own; the journal's hashes are none.
Result<QString> scaleShop(const ScaleShop &shop);

// Where it is kept.
QString scalePath(const ScaleShop &shop);

// The days of its documents.
QDate firstDay(qint64 rows);
QDate lastDay();

// Half of its products are of the one sort, the other half of the other, and none of both.
inline constexpr char16_t kEvenMember[] = u"even";
inline constexpr char16_t kOddMember[] = u"odd";

} // namespace shop::proof
