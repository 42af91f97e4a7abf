// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/products/past_import.h"
#include "core/shop/shop.h"

#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <functional>
#include <optional>

namespace shop {

// FIELD=COLUMN of the command line; a field is one of kImportFields. An empty column: the field is
// not read, whatever a header says.
using ColumnMap = QHash<QString, QString>;
extern const QStringList
    kImportFields; // name price barcode sku category stock unit tax image_url description cost

struct ImportReport {
    qint64 read = 0; // created + updated + rejected
    qint64 created = 0;
    qint64 updated = 0; // also the rows that were there already and are the same
    qint64 rejected = 0;
};

struct ImportOptions {
    ColumnMap columns; // what is not named here is guessed from the header
    bool dryRun = false;
    // Who imports, and needs ImportProducts; none: the program itself.
    std::optional<Call> call = std::nullopt;
    // Told every few hundred rows; false ends it with error import.stopped, and what is stored stays.
    std::function<bool(const ImportReport &)> progress = {};
    QString fileName = {}; // by which a person knows the import again
    ImportId id =
        {}; // under which it can be undone; one that is there is gone on with; null: minted
    // Rows that a person put right, by line; the others are left out where only these are wanted.
    QHash<qint64, QStringList> corrected = {};
    bool onlyCorrected = false;
};

// A row that was not taken: why, and which field.
struct RejectedRow {
    qint64 row = 0; // line number in the file where the record begins, from 1
    QString field;
    Error reason;
    QStringList cells; // as they stand in the file; those of a variant completed
};

// A file before it is imported.
struct ImportLook {
    QStringList header;
    QStringList fields; // what each column is read as, or empty
    QList<QStringList> samples; // the first rows below the header, at most three
};

// Error import.notText, import.noHeader where the file holds nothing; where only no column is known
// for the name, the header comes without fields.
Result<ImportLook> lookAtImport(QIODevice &file, const ColumnMap &map);

// Reads products of a CSV file into the catalog. Encoding, separator, decimal separator and the
// header (also below a preamble) are found out. A row is taken whole or rejected with a reason;
// the whole file is refused (import.noHeader, import.noNameColumn, import.columnUnknown,
// import.notText, import.unclosedQuote, ...) before anything is stored. Importing the same file
// again changes nothing. A row without a price becomes a product whose price is asked at the till.
// A row is known again by its SKU, else its barcode, else its name; its empty cells keep what is
// stored; its stock is booked once per file. While the shop is not set up, prices count as euros
// and the tax column is passed over.
Result<ImportReport> importProducts(Shop &shop, QIODevice &file, const ImportOptions &options,
                                    const std::function<void(const RejectedRow &)> &rejected);

} // namespace shop
