// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/files/csv_reader.h"
#include "core/shop/import_columns.h"
#include "core/shop/import_numbers.h"
#include "core/shop/import_variants.h"

#include <QHash>
#include <QIODevice>
#include <QSet>
#include <QTemporaryFile>

#include <functional>
#include <memory>

namespace shop {

// A row of the file, completed by VariantRows.
struct ImportRow : CsvRow {
    bool isProduct = true; // false: it tells more of the product above
    std::optional<ImportedVariant> variant;
};

// A file of products with everything found out about it: encoding, separator, columns, decimal
// signs. It has been read to its end once, so that a file that cannot be read is refused before
// anything is stored.
class ImportSource final
{
public:
    // Errors import.notText, import.unclosedQuote (context "line"), import.readFailed, and those
    // of findColumns().
    static Result<std::unique_ptr<ImportSource>> open(QIODevice &file, const ColumnMap &map);

    const ImportColumns &columns() const { return m_columns; }
    DecimalSign sign(ImportField field) const { return m_signs[size_t(field)]; }
    // SHA-256 of the bytes, hex.
    const QString &hash() const { return m_hash; }

    // Calls back for each row below the header that is not blank, until it fails.
    Done eachRow(const std::function<Done(const ImportRow &)> &visit);
    // Whether a later row is of the same product.
    bool isSuperseded(const CsvRow &row) const;

private:
    // What one reading of the whole file tells.
    struct Survey {
        bool padded = false; // a quote stands behind a blank
        qint64 ragged = 0; // rows that have not as many cells as the header
        std::array<DecimalEvidence, kImportFieldCount> figures;
        QSet<size_t> seen; // hashes of identities
        QHash<size_t, qint64> lastLine; // of those that stand more than once
    };

    ImportSource() = default;
    Done buffer(QIODevice &file);
    Done findDialect(const ColumnMap &map);
    Result<Survey> survey();
    Done settle();
    void tryOther(CsvDialect dialect, qint64 mostRagged, Result<Survey> &best);
    Done rewind();

    QIODevice *m_device = nullptr;
    std::unique_ptr<QTemporaryFile> m_copy; // of a stream that cannot be read twice
    qint64 m_begin = 0;
    TextEncoding m_encoding = TextEncoding::Utf8;
    CsvDialect m_dialect;
    ImportColumns m_columns;
    VariantRows m_variants;
    std::array<DecimalSign, kImportFieldCount> m_signs{};
    QHash<size_t, qint64> m_lastLine;
    QString m_hash;
};

// import.cellCount unless the row has the cells of the header; blank ones too many do no harm.
Done checkWidth(const CsvRow &row, const ImportColumns &columns);

} // namespace shop
