// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QList>
#include <QStringList>

#include <algorithm>
#include <utility>

namespace shop {

// Above every word that begins so, compared bytewise.
inline QString endOfWords(const QString &beginning)
{
    return beginning + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint));
}

// Puts the beginning first that fewest rows of an index have, and says how many that are. `count` counts
// those from a beginning to below an end, as far as it likes.
template <typename Count>
Result<qint64> rarestFirst(QStringList &words, Count count)
{
    QList<std::pair<qint64, QString>> counted;
    for (const QString &word : std::as_const(words)) {
        SHOP_TRY_VALUE(rows, count(word, endOfWords(word)));
        counted.append({rows, word});
    }
    std::stable_sort(counted.begin(), counted.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    for (qsizetype i = 0; i < counted.size(); ++i)
        words[i] = counted[i].second;
    return counted.isEmpty() ? 0 : counted.constFirst().first;
}

} // namespace shop
