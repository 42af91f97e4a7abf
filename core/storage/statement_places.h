// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/statement.h"

namespace shop {

// What one statement asks for many rows at once: "x IN (" SHOP_PLACES ")".
#define SHOP_TEN_PLACES "?, ?, ?, ?, ?, ?, ?, ?, ?, ?"
#define SHOP_PLACES                                                                                \
    SHOP_TEN_PLACES ", " SHOP_TEN_PLACES ", " SHOP_TEN_PLACES ", " SHOP_TEN_PLACES                 \
                    ", " SHOP_TEN_PLACES
inline constexpr qsizetype kPlaces = 50;

// The values from this one on; where they are fewer, the last one again.
template <typename Value>
Statement &bindPlaces(Statement &statement, const QList<Value> &values, qsizetype from)
{
    for (qsizetype i = from; i < from + kPlaces; ++i)
        statement.bind(values[qMin(i, values.size() - 1)]);
    return statement;
}

} // namespace shop
