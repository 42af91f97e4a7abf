// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <optional>

namespace shop {

// How well what was typed finds a text: the more the better.
struct FuzzyMatch {
    int score = 0;
    QList<HitRange> hits; // of the text, ascending
};

// Every word typed is in the text: at the beginning of a word, inside one, or as the beginnings of
// several ("cwt" finds "Correct a wrong tender"). Case and accents do not count.
std::optional<FuzzyMatch> fuzzyMatch(const QString &typed, const QString &text);

} // namespace shop
