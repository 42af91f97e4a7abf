// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QChar>
#include <QStringList>

namespace shop {

class Database;

// Above every word that begins so, compared bytewise.
inline QString endOfWords(const QString &beginning)
{
    return beginning + QStringView(QChar::fromUcs4(QChar::LastValidCodePoint));
}

// Puts the beginning first that fewest rows of an index have, and says how many that are, at most so many. `count`
// is bound a beginning, an end and how far it counts.
Result<qint64> rarestFirst(Database &database, const char *count, QStringList &words, int most);

} // namespace shop
