// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_source.h"

#include "core/files/csv_sniff.h"
#include "core/shop/import_values.h"

#include <QCryptographicHash>

#include <algorithm>
#include <limits>
#include <utility>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kSample = 256 * 1024;
constexpr int kSampleRows = 1'000;
constexpr qint64 kPiece = 256 * 1024;

Error refused(QStringView key, QVariantMap context = {})
{
    return {ErrorCode::InvalidArgument, key.toString(), std::move(context)};
}

bool isBlank(const CsvRow &row)
{
    return !row.error && std::all_of(row.cells.begin(), row.cells.end(),
                                     [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

// The keys of the reader under the names of the import.
Error fileError(const Error &error)
{
    if (error.key == u"csv.unclosedQuote")
        return refused(u"import.unclosedQuote", error.context);
    return {error.code, u"import.readFailed"_s, error.context};
}

} // namespace

Done checkWidth(const CsvRow &row, const ImportColumns &columns)
{
    const qsizetype cells = row.cells.size();
    const bool surplusIsBlank =
        cells > columns.width &&
        std::all_of(row.cells.begin() + columns.width, row.cells.end(),
                    [](const QString &cell) { return cell.trimmed().isEmpty(); });
    if (cells == columns.width || surplusIsBlank)
        return {};
    return refused(u"import.cellCount",
                   {{u"field"_s, u"row"_s}, {u"expected"_s, columns.width}, {u"found"_s, cells}});
}

Result<std::unique_ptr<ImportSource>> ImportSource::open(QIODevice &file, const ColumnMap &map)
{
    std::unique_ptr<ImportSource> source(new ImportSource);
    SHOP_TRY(source->buffer(file));
    SHOP_TRY(source->findDialect(map));
    SHOP_TRY(source->settle());
    return source;
}

Done ImportSource::buffer(QIODevice &file)
{
    m_device = &file;
    if (file.isSequential()) {
        m_copy = std::make_unique<QTemporaryFile>();
        if (!m_copy->open())
            return refused(u"import.readFailed", {{u"reason"_s, m_copy->errorString()}});
        m_device = m_copy.get();
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    m_begin = file.isSequential() ? 0 : file.pos();
    for (QByteArray piece = file.read(kPiece); !piece.isEmpty(); piece = file.read(kPiece)) {
        hash.addData(piece);
        if (m_copy && m_copy->write(piece) != piece.size())
            return refused(u"import.readFailed", {{u"reason"_s, m_copy->errorString()}});
    }
    if (!file.atEnd())
        return refused(u"import.readFailed", {{u"reason"_s, file.errorString()}});
    m_hash = QString::fromLatin1(hash.result().toHex());
    return rewind();
}

Done ImportSource::rewind()
{
    if (!m_device->seek(m_begin))
        return refused(u"import.readFailed", {{u"reason"_s, m_device->errorString()}});
    return {};
}

Done ImportSource::findDialect(const ColumnMap &map)
{
    QByteArray sample = m_device->read(kSample);
    const auto start = detectText(sample);
    if (!start)
        return refused(u"import.notText");
    m_encoding = start->encoding;
    m_begin += start->byteOrderMark;
    sample.remove(0, start->byteOrderMark);

    // The separator under which most fields are found; the likelier one where several do.
    std::optional<Error> reason;
    int most = 0;
    for (const QChar separator : likelySeparators(sample, m_encoding)) {
        const CsvDialect dialect{separator, true};
        const QList<QStringList> rows = sampleRows(sample, m_encoding, dialect, kSampleRows);
        const auto columns = findColumns(rows, map);
        if (columns && columns->fields() > most) {
            most = columns->fields();
            m_columns = *columns;
            m_variants = VariantRows(rows[columns->headerRow], *columns);
            m_dialect = dialect;
        } else if (!columns && !reason) {
            reason = columns.error();
        }
    }
    return most > 0 ? Done() : Done(*reason);
}

Result<ImportSource::Survey> ImportSource::survey()
{
    Survey survey;
    SHOP_TRY(eachRow([&](const ImportRow &row) -> Done {
        if (row.error)
            return {};
        survey.padded =
            survey.padded ||
            std::any_of(row.cells.begin(), row.cells.end(), [](const QString &cell) {
                return cell.startsWith(u' ') && QStringView(cell).trimmed().startsWith(u'"');
            });
        m_variants.learn(row.cells);
        if (!checkWidth(row, m_columns)) {
            ++survey.ragged;
            return {};
        }
        for (const ImportField field :
             {ImportField::Price, ImportField::Cost, ImportField::Stock}) {
            if (m_columns.has(field))
                survey.figures[size_t(field)].add(m_columns.cell(row.cells, field));
        }
        const size_t identity = qHash(identityOf(row.cells, m_columns));
        const qsizetype before = survey.seen.size();
        survey.seen.insert(identity);
        if (survey.seen.size() == before)
            survey.lastLine.insert(identity, row.line);
        return {};
    }));
    return survey;
}

void ImportSource::tryOther(CsvDialect dialect, qint64 mostRagged, Result<Survey> &best)
{
    const CsvDialect before = std::exchange(m_dialect, dialect);
    auto other = survey();
    if (other && other->ragged <= mostRagged)
        best = std::move(other);
    else
        m_dialect = before;
}

Done ImportSource::settle()
{
    auto best = survey();
    // Programs that write tabs often do not quote at all: a quote is then part of the text.
    const bool suspicious = !best ? best.error().key == u"import.unclosedQuote" : best->ragged > 0;
    if (suspicious && m_dialect.separator == u'\t')
        tryOther({m_dialect.separator, false},
                 best ? best->ragged - 1 : std::numeric_limits<qint64>::max(), best);
    // Files made by hand have their columns below each other: the quote behind the blanks opens the cell.
    if (best && best->padded && m_dialect.quoting)
        tryOther({m_dialect.separator, true, true}, best->ragged, best);
    if (!best)
        return best.error();
    for (size_t field = 0; field < m_signs.size(); ++field)
        m_signs[field] = best->figures[field].sign(m_dialect.separator);
    m_lastLine = std::move(best->lastLine);
    return {};
}

Done ImportSource::eachRow(const std::function<Done(const ImportRow &)> &visit)
{
    SHOP_TRY(rewind());
    m_variants.begin();
    CsvReader reader(*m_device, m_encoding, m_dialect);
    ImportRow row;
    for (qsizetype index = 0;; ++index) {
        const Result<bool> more = reader.next(row);
        if (!more)
            return fileError(more.error());
        if (!*more)
            return {};
        if (index <= m_columns.headerRow || isBlank(row))
            continue;
        row.isProduct = row.error || m_variants.complete(row.cells);
        row.variant = m_variants.variant();
        SHOP_TRY(visit(row));
    }
}

bool ImportSource::isSuperseded(const CsvRow &row) const
{
    return !m_lastLine.isEmpty() &&
           m_lastLine.value(qHash(identityOf(row.cells, m_columns)), row.line) > row.line;
}

} // namespace shop
