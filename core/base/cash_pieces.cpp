// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cash_pieces.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace shop {

namespace {

struct CoinsEntry {
    std::string_view code;
    std::array<qint32, 9> coins; // minor units, rising, filled up with 0
};

// The coins in everyday use, by the central banks' own lists.
constexpr CoinsEntry kCoins[] = {
    {"AUD", {5, 10, 20, 50, 100, 200}},
    {"BRL", {5, 10, 25, 50, 100}},
    {"CAD", {5, 10, 25, 100, 200}},
    {"CHF", {5, 10, 20, 50, 100, 200, 500}},
    {"CNY", {10, 50, 100}},
    {"CZK", {100, 200, 500, 1000, 2000, 5000}},
    {"DKK", {50, 100, 200, 500, 1000, 2000}},
    {"EUR", {1, 2, 5, 10, 20, 50, 100, 200}},
    {"GBP", {1, 2, 5, 10, 20, 50, 100, 200}},
    {"HKD", {10, 20, 50, 100, 200, 500, 1000}},
    {"HUF", {500, 1000, 2000, 5000, 10000, 20000}},
    {"ILS", {10, 50, 100, 200, 500, 1000}},
    {"INR", {100, 200, 500, 1000, 2000}},
    {"ISK", {1, 5, 10, 50, 100}},
    {"JPY", {1, 5, 10, 50, 100, 500}},
    {"KRW", {10, 50, 100, 500}},
    {"MXN", {50, 100, 200, 500, 1000, 2000}},
    {"MYR", {5, 10, 20, 50}},
    {"NOK", {100, 500, 1000, 2000}},
    {"NZD", {10, 20, 50, 100, 200}},
    {"PLN", {1, 2, 5, 10, 20, 50, 100, 200, 500}},
    {"SEK", {100, 200, 500, 1000}},
    {"SGD", {5, 10, 20, 50, 100}},
    {"TRY", {5, 10, 25, 50, 100}},
    {"USD", {1, 5, 10, 25}},
    {"ZAR", {10, 20, 50, 100, 200, 500}},
};
static_assert(std::ranges::is_sorted(kCoins, {}, &CoinsEntry::code));

QList<qint64> coins(const Currency &currency, qint64 smallestNote)
{
    QList<qint64> found;
    const std::string code = currency.code().toStdString();
    const auto known =
        std::ranges::lower_bound(kCoins, std::string_view(code), {}, &CoinsEntry::code);
    if (known != std::end(kCoins) && known->code == code) {
        for (const qint64 coin : known->coins) {
            if (coin > 0)
                found.append(coin);
        }
        return found;
    }
    for (qint64 decade = 1; decade < smallestNote; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            if (decade * step < smallestNote)
                found.append(decade * step);
        }
    }
    return found;
}

} // namespace

QList<qint64> cashPieces(const Currency &currency, const CashRounding &rounding)
{
    QList<qint64> pieces = cashNotes(currency);
    const qint64 smallestNote = pieces.isEmpty() ? 0 : pieces.first();
    for (const qint64 coin : coins(currency, smallestNote)) {
        if (coin >= rounding.stepMinor && !pieces.contains(coin))
            pieces.append(coin);
    }
    std::sort(pieces.begin(), pieces.end(), std::greater<>());
    return pieces;
}

} // namespace shop
