// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/files/text_decoding.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <optional>

namespace shop {

struct CsvDialect {
    QChar separator = u',';
    bool quoting = true; // false: a quote is a character like any other
    bool padded = false; // blanks stand before cells, also before their quotes

    friend bool operator==(const CsvDialect &, const CsvDialect &) = default;
};

// Beyond these a row is refused, in bounded memory.
struct CsvLimits {
    qsizetype cell = 1024 * 1024; // UTF-16 units
    qsizetype cells = 4096;
    qsizetype row = 8 * 1024 * 1024;
};

struct CsvRow {
    qint64 line = 0; // where the row begins, from 1
    QStringList cells; // a blank line is one empty cell
    // csv.nul, csv.undecodable, csv.cellTooLong, csv.tooManyCells, csv.rowTooLong: the cells are
    // not to be used.
    std::optional<Error> error;
};

// Reads rows of separated values from a stream: RFC 4180 and what real files do. Lines end with
// LF, CR or CRLF; quotes inside an unquoted cell, and behind the closing quote of another, are
// characters; blanks between a closing quote and the separator are dropped.
class CsvReader final
{
public:
    // The device stands behind a byte order mark, if there is one.
    CsvReader(QIODevice &device, TextEncoding encoding, CsvDialect dialect, CsvLimits limits = {});

    // Reads the next row into `row`; false at the end. Errors csv.unclosedQuote (context "line":
    // where the quote opened), csv.readFailed.
    Result<bool> next(CsvRow &row);

private:
    enum class At { CellStart, Unquoted, Quoted, AfterQuote };

    Result<bool> fill();
    bool takePlain(CsvRow &row);
    void step(QChar c, CsvRow &row);
    void stepUnquoted(QChar c, CsvRow &row);
    void stepAfterQuote(QChar c, CsvRow &row);
    void keep(QChar c, CsvRow &row);
    void endCell(CsvRow &row);
    void endLine(QChar c, CsvRow &row);
    static void fail(CsvRow &row, QStringView key);

    QIODevice &m_device;
    TextDecoder m_decoder;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    QString m_text;
    qsizetype m_at = 0;
    bool m_ended = false;
    At m_state = At::CellStart;
    QString m_cell;
    QString m_blanks; // behind a closing quote: dropped before a separator, kept before text
    bool m_reopened = false; // text followed a closing quote
    qsizetype m_rowSize = 0;
    qint64 m_line = 1;
    qint64 m_quoteLine = 0;
    bool m_rowOpen = false;
    bool m_rowDone = false;
    bool m_skipLineFeed = false;
};

} // namespace shop
