// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shop/product_import.h"

#include <QList>
#include <QStringList>

#include <array>

namespace shop {

// In the order of kImportFields.
enum class ImportField {
    Name,
    Price,
    Barcode,
    Sku,
    Category,
    Stock,
    Unit,
    Tax,
    ImageUrl,
    Description,
    Cost
};
constexpr int kImportFieldCount = 11;

// Where each field of a product stands in the rows of a file.
struct ImportColumns {
    qsizetype headerRow = -1; // index of the header among the rows of the file, blank ones counted
    qsizetype width = 0; // cells of the header
    std::array<int, kImportFieldCount> position{}; // -1: the file has no such column
    std::array<bool, kImportFieldCount> named{}; // by the user, not guessed
    bool commaLists = false; // the category column holds lists ("A, A > B")
    QList<std::pair<int, QString>> specifications = {}; // columns with the name of one

    int at(ImportField field) const { return position[size_t(field)]; }
    bool has(ImportField field) const { return at(field) >= 0; }
    int fields() const; // how many are there
    // The cell of a field, trimmed; empty where there is none.
    QString cell(const QStringList &cells, ImportField field) const
    {
        return cell(cells, at(field));
    }
    static QString cell(const QStringList &cells, int column);
    void drop(ImportField field) { position[size_t(field)] = -1; }
};

QString importFieldName(ImportField field);

// Finds the header among the first rows of a file, also below a preamble, and the columns in it:
// those the map names, the others by the names that shops, tills and their users give them. A
// guessed column whose values are of another kind ("110 g" under "quantity") is let go. Errors
// import.fieldUnknown, import.columnUnknown (context "column"), import.noHeader,
// import.noNameColumn.
Result<ImportColumns> findColumns(const QList<QStringList> &firstRows, const ColumnMap &map);

} // namespace shop
