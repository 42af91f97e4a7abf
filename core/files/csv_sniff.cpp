// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_sniff.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowsLookedAt = 200;

// Rows that agree on their width, weighted with it: text that holds a comma here and there agrees
// less often than a real separator.
qint64 score(const QList<QStringList> &rows)
{
    QHash<qsizetype, qint64> rowsOfWidth;
    for (const QStringList &row : rows)
        ++rowsOfWidth[row.size()];
    qint64 best = 0;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
        if (it.key() > 1)
            best = std::max(best, it.value() * it.value() * std::min<qint64>(it.key(), 50));
    }
    return best;
}

} // namespace

QList<QStringList> sampleRows(const QByteArray &sample, TextEncoding encoding, CsvDialect dialect,
                              int mostRows)
{
    QByteArray bytes = sample;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, dialect);
    QList<QStringList> rows;
    CsvRow row;
    while (rows.size() < mostRows) {
        const Result<bool> more = reader.next(row);
        if (!more || !*more)
            break;
        rows.append(row.cells);
    }
    const bool cutShort = rows.size() < mostRows && !bytes.endsWith('\n') && !bytes.endsWith('\r');
    if (cutShort && rows.size() > 1)
        rows.removeLast();
    return rows;
}

std::optional<QChar> declaredSeparator(const QStringList &cells)
{
    // Under its own separator "sep=;" falls into two cells, the second one empty.
    const QString &first = cells.isEmpty() ? QString() : cells.first();
    if (first.size() == 5 && first.startsWith(u"sep=", Qt::CaseInsensitive))
        return first.back();
    return std::nullopt;
}

QList<QChar> likelySeparators(const QByteArray &sample, TextEncoding encoding)
{
    QList<QChar> separators{u',', u';', u'\t', u'|'};
    // Read with a separator that no file has, a row is one cell.
    const auto whole = sampleRows(sample, encoding, {QChar(u'\u001f'), true}, 1);
    if (!whole.isEmpty()) {
        if (const auto declared = declaredSeparator(whole.first())) {
            separators.removeAll(*declared);
            separators.prepend(*declared);
            return separators;
        }
    }
    QHash<QChar, qint64> scores;
    for (const QChar separator : std::as_const(separators))
        scores[separator] = score(sampleRows(sample, encoding, {separator, true}, kRowsLookedAt));
    std::stable_sort(separators.begin(), separators.end(),
                     [&](QChar a, QChar b) { return scores[a] > scores[b]; });
    return separators;
}

} // namespace shop
