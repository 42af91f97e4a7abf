// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"
#include "core/files/csv_sniff.h"
#include "core/files/csv_writer.h"
#include "tests/fuzz/fuzz.h"

#include <QBuffer>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr char16_t kSeparators[] = {u',', u';', u'\t', u'|'};
constexpr TextEncoding kEncodings[] = {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian,
                                       TextEncoding::Utf16BigEndian, TextEncoding::Cp1252};
constexpr qsizetype kSniffed = 4'096;

// An apostrophe stands before what a spreadsheet would compute.
bool isSame(const QString &read, const QString &written)
{
    return read == written || read == u'\'' + written;
}

QString tryRow(const CsvRow &row, const CsvLimits &limits)
{
    if (row.cells.isEmpty() || row.cells.size() > limits.cells)
        return u"a row of no or too many cells"_s;
    for (const QString &cell : row.cells) {
        if (cell.size() > limits.cell || !cell.isValidUtf16() || cell.contains(QChar::Null))
            return u"a cell that is too long or no text"_s;
    }
    QByteArray written = csvRow(row.cells);
    QBuffer buffer(&written);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, TextEncoding::Utf8, {});
    CsvRow back;
    const auto read = reader.next(back);
    const bool isAll = read && *read && !back.error && back.cells.size() == row.cells.size();
    if (!isAll || !std::equal(back.cells.cbegin(), back.cells.cend(), row.cells.cbegin(), isSame))
        return u"a row is not read as it was written"_s;
    return {};
}

QString trySniffing(const QByteArray &bytes, TextEncoding encoding, const CsvDialect &dialect)
{
    if (const auto start = detectText(bytes); start && start->byteOrderMark > bytes.size())
        return u"a mark longer than the file"_s;
    const QByteArray sample = bytes.left(kSniffed);
    QList<QChar> likely = likelySeparators(sample, encoding);
    std::sort(likely.begin(), likely.end());
    likely.erase(std::unique(likely.begin(), likely.end()), likely.end());
    if (likely.size() < 4)
        return u"a separator is missing"_s;
    return sampleRows(sample, encoding, dialect, 10).size() > 10 ? u"too many rows"_s : QString();
}

} // namespace

QString tryCsv(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    const unsigned how = uchar(bytes[0]);
    QByteArray file = bytes.mid(1);
    const CsvDialect dialect{kSeparators[how & 3U], (how & 4U) == 0, (how & 8U) != 0};
    const TextEncoding encoding = kEncodings[(how >> 4U) & 3U];
    const CsvLimits limits = (how & 64U) != 0 ? CsvLimits{16, 8, 64} : CsvLimits();
    QBuffer buffer(&file);
    buffer.open(QIODevice::ReadOnly);
    CsvReader reader(buffer, encoding, dialect, limits);
    CsvRow row;
    qint64 line = 0;
    for (qsizetype rows = 0;; ++rows) {
        const auto more = reader.next(row);
        if (!more && more.error().key != u"csv.unclosedQuote")
            return u"a file that cannot be read"_s;
        if (!more || !*more)
            break;
        if (rows > file.size() || row.line < line)
            return u"rows without an end"_s;
        line = row.line;
        const QString broken = row.error ? QString() : tryRow(row, limits);
        if (!broken.isEmpty())
            return broken;
    }
    return (how & 128U) != 0 ? trySniffing(file, encoding, dialect)
                             : QString(); // it takes most of the time
}

} // namespace shop
