// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"

#include <QByteArray>
#include <QList>

namespace shop {

// The beginning of a file as rows: at most `mostRows`, without the last one where the sample ends
// in the middle of it.
QList<QStringList> sampleRows(const QByteArray &sample, TextEncoding encoding, CsvDialect dialect,
                              int mostRows);

// Comma, semicolon, tab and bar, the likeliest separator of the sample first: the one under which
// most rows have the same number of cells, and more than one. A first line "sep=;" settles it.
QList<QChar> likelySeparators(const QByteArray &sample, TextEncoding encoding);

// The separator that a first row says of itself ("sep=;"), if it does.
std::optional<QChar> declaredSeparator(const QStringList &cells);

} // namespace shop
