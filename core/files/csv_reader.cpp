// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kPiece = 64 * 1024;

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

// What is kept as it stands, whatever is around it: no line end, no NUL, no byte that cannot be decoded.
bool isPlain(QChar c, QChar end)
{
    return c > u'\r' && c != end && !c.isLowSurrogate();
}

} // namespace

CsvReader::CsvReader(QIODevice &device, TextEncoding encoding, CsvDialect dialect, CsvLimits limits)
    : m_device(device), m_decoder(encoding), m_dialect(dialect), m_limits(limits)
{}

Result<bool> CsvReader::next(CsvRow &row)
{
    row.cells.clear();
    row.error.reset();
    row.line = m_line;
    m_rowOpen = false;
    m_rowDone = false;
    m_rowSize = 0;
    while (!m_rowDone) {
        if (m_at == m_text.size()) {
            SHOP_TRY_VALUE(more, fill());
            if (more)
                continue;
            if (m_state == At::Quoted)
                return Error{
                    ErrorCode::InvalidArgument, u"csv.unclosedQuote"_s, {{u"line"_s, m_quoteLine}}};
            if (!m_rowOpen)
                return false;
            endCell(row);
            m_state = At::CellStart;
            return true;
        }
        if (takePlain(row) && m_at == m_text.size())
            continue;
        const QChar c = std::as_const(m_text)[m_at++];
        if (m_skipLineFeed) {
            m_skipLineFeed = false;
            if (c == u'\n') {
                if (m_state == At::Quoted)
                    keep(c, row);
                continue;
            }
        }
        m_rowOpen = true;
        step(c, row);
    }
    return true;
}

Result<bool> CsvReader::fill()
{
    if (m_ended)
        return false;
    m_text.clear();
    m_at = 0;
    const QByteArray bytes = m_device.read(kPiece);
    if (bytes.isEmpty()) {
        if (!m_device.atEnd())
            return Error{ErrorCode::Unavailable,
                         u"csv.readFailed"_s,
                         {{u"reason"_s, m_device.errorString()}}};
        m_ended = true;
        m_decoder.finish(m_text);
        return !m_text.isEmpty();
    }
    m_decoder.decode(bytes, m_text);
    return true;
}

// Takes a run of characters at once; false where there is none.
bool CsvReader::takePlain(CsvRow &row)
{
    if (m_skipLineFeed || (m_state != At::Unquoted && m_state != At::Quoted))
        return false;
    const QChar end = m_state == At::Quoted ? QChar(u'"') : m_dialect.separator;
    const QStringView rest = QStringView(m_text).sliced(m_at);
    const auto stop =
        std::find_if(rest.begin(), rest.end(), [end](QChar c) { return !isPlain(c, end); });
    const QStringView run = rest.first(stop - rest.begin());
    if (run.isEmpty())
        return false;
    m_at += run.size();
    if (row.error || m_cell.size() + run.size() > m_limits.cell ||
        m_rowSize + run.size() > m_limits.row) {
        for (const QChar c : run)
            keep(c, row);
    } else {
        m_cell.append(run);
        m_rowSize += run.size();
    }
    return true;
}

void CsvReader::step(QChar c, CsvRow &row)
{
    switch (m_state) {
    case At::CellStart:
        if (m_dialect.padded && c == u' ')
            return;
        if (m_dialect.quoting && c == u'"') {
            m_state = At::Quoted;
            m_quoteLine = m_line;
            return;
        }
        m_state = At::Unquoted;
        stepUnquoted(c, row);
        return;
    case At::Unquoted:
        stepUnquoted(c, row);
        return;
    case At::Quoted:
        if (c == u'"') {
            m_state = At::AfterQuote;
            return;
        }
        if (isLineEnd(c)) {
            ++m_line;
            m_skipLineFeed = c == u'\r';
        }
        keep(c, row);
        return;
    case At::AfterQuote:
        stepAfterQuote(c, row);
        return;
    }
}

void CsvReader::stepUnquoted(QChar c, CsvRow &row)
{
    if (c == m_dialect.separator) {
        endCell(row);
        m_state = At::CellStart;
    } else if (isLineEnd(c)) {
        endLine(c, row);
    } else {
        keep(c, row);
    }
}

void CsvReader::stepAfterQuote(QChar c, CsvRow &row)
{
    if (c == u'"' && m_blanks.isEmpty()) {
        keep(c, row);
        m_state = At::Quoted;
    } else if (c == m_dialect.separator) {
        endCell(row);
        m_state = At::CellStart;
    } else if (isLineEnd(c)) {
        endLine(c, row);
    } else if (c == u' ' && m_blanks.size() < 1000) {
        m_blanks.append(c);
    } else {
        // The quote did not close the cell after all: it belongs to the text, and so does a last
        // one before the separator mark its end.
        m_reopened = true;
        keep(u'"', row);
        for (const QChar blank : std::as_const(m_blanks))
            keep(blank, row);
        m_blanks.clear();
        m_state = At::Unquoted;
        stepUnquoted(c, row);
    }
}

void CsvReader::keep(QChar c, CsvRow &row)
{
    if (c.isNull())
        fail(row, u"csv.nul");
    else if (c.isLowSurrogate() && (m_cell.isEmpty() || !m_cell.back().isHighSurrogate()))
        fail(row, u"csv.undecodable");
    if (row.error)
        return;
    if (m_cell.size() >= m_limits.cell)
        fail(row, u"csv.cellTooLong");
    else if (++m_rowSize > m_limits.row)
        fail(row, u"csv.rowTooLong");
    else
        m_cell.append(c);
}

void CsvReader::endCell(CsvRow &row)
{
    if (m_reopened && m_cell.endsWith(u'"'))
        m_cell.chop(1);
    m_reopened = false;
    m_blanks.clear();
    if (!row.error && row.cells.size() >= m_limits.cells)
        fail(row, u"csv.tooManyCells");
    if (!row.error) {
        // A copy of its own length: the buffer keeps its room for the next cell.
        row.cells.append(QString(m_cell.constData(), m_cell.size()));
        m_cell.resize(0);
        return;
    }
    row.cells.clear();
    m_cell = QString();
}

void CsvReader::endLine(QChar c, CsvRow &row)
{
    endCell(row);
    m_state = At::CellStart;
    ++m_line;
    m_skipLineFeed = c == u'\r';
    m_rowDone = true;
}

void CsvReader::fail(CsvRow &row, QStringView key)
{
    if (!row.error)
        row.error = Error{ErrorCode::InvalidArgument, key.toString(), {}};
}

} // namespace shop
