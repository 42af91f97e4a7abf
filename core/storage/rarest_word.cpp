// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/rarest_word.h"

#include "core/storage/statement.h"

#include <algorithm>
#include <utility>

namespace shop {

namespace {

constexpr int kRare = 600;

} // namespace

// Nobody counts far where another word is known to be rare.
Result<qint64> rarestFirst(Database &database, const char *count, QStringList &words, int most)
{
    QList<std::pair<qint64, QString>> counted;
    for (const int bound : {std::min(kRare, most), most}) {
        counted.clear();
        for (const QString &word : std::as_const(words)) {
            SHOP_TRY_VALUE(
                rows,
                Statement(database, count).bind(word).bind(endOfWords(word)).bind(bound).scalar());
            counted.append({rows, word});
        }
        std::stable_sort(counted.begin(), counted.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        if (counted.isEmpty() || counted.constFirst().first < bound)
            break;
    }
    for (qsizetype i = 0; i < counted.size(); ++i)
        words[i] = counted[i].second;
    return counted.isEmpty() ? 0 : counted.constFirst().first;
}

} // namespace shop
