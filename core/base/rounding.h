// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace shop {

// How an exact value becomes a whole number. The half rules are symmetric about zero, so that a
// return mirrors its sale.
enum class Rounding {
    HalfUp, // 0.5 away from zero
    HalfEven, // 0.5 to the even neighbour
    HalfDown, // 0.5 towards zero
    AwayFromZero,
    TowardsZero
};

std::optional<qint64> checkedAdd(qint64 a, qint64 b);
std::optional<qint64> checkedSubtract(qint64 a, qint64 b);
std::optional<qint64> checkedMultiply(qint64 a, qint64 b);

// a * b / c with a 128-bit product, rounded once; nothing if c is 0 or the answer does not fit.
std::optional<qint64> multiplyDivide(qint64 a, qint64 b, qint64 c, Rounding rounding);

} // namespace shop
