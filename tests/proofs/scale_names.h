// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shop::proof {

// The same number for the same seed, thing and question, as if by chance.
quint64 chance(quint64 seed, quint64 thing, quint64 question);

// What a shop of very many products calls its n-th: a brand or none, what it is, how it is, how much of it;
// a few words are in very many names, most are in few. "Oakfield Rolled Oats, Organic, 500 g".
QString productName(quint64 seed, qint64 n);
// "Imani Okafor"; many share one.
QString personName(quint64 seed, qint64 n);

} // namespace shop::proof
