// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "tests/till/any_trade.h"

#include <rapidcheck.h>

#include <algorithm>

// What the random trade is made up of; each takes from the property's own randomness.
namespace shop {

inline qint64 from(qint64 least, qint64 most)
{
    return AnyTrade::any(least, most);
}

// Small ones as often as any.
inline qint64 mostlySmall(qint64 least, qint64 most)
{
    return from(0, 1) == 0 ? from(least, most) : from(least, std::min(most, least + 200));
}

template <typename T>
T pick(std::initializer_list<T> values)
{
    return *(values.begin() + from(0, qint64(values.size()) - 1));
}

inline bool oneIn(int times)
{
    return from(1, times) == times;
}

// The value, or the end of the property.
template <typename T>
T accepted(const Result<T> &result)
{
    if (!result)
        RC_FAIL(describe(result.error()).toStdString());
    return *result;
}

inline void accepted(const Done &done)
{
    if (!done)
        RC_FAIL(describe(done.error()).toStdString());
}

} // namespace shop
