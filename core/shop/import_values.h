// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/products/tax_table.h"
#include "core/shop/import_columns.h"
#include "core/shop/import_numbers.h"
#include "core/shop/import_variants.h"

#include <QDate>

#include <optional>

namespace shop {

// What a file says of one product. What it leaves open stays as it is with a product that exists.
struct ImportedProduct {
    QString name;
    QString sku; // given, or derived from barcode or name, so that the next import finds it again
    bool skuGiven = false;
    QString barcode; // as it is to be stored; empty: none
    std::optional<UnitPrice> price;
    std::optional<UnitPrice> cost;
    std::optional<Unit> unit;
    std::optional<Quantity> stock;
    QString taxCategory;
    QString category;
    QString imageUrl;
    QString description;
    QList<std::pair<QString, QString>> specifications; // by name, as written
    std::optional<ImportedVariant> variant; // which of a product's it is
};

// What the values of a file are read by.
struct ImportRules {
    ImportColumns columns;
    Currency currency;
    bool anyCurrencySign = false; // the shop is not set up: its currency is not known yet
    std::array<DecimalSign, kImportFieldCount> signs{}; // of the columns that hold figures
    TaxTable taxes;
    QDate today;
};

// Reads the cells of a row. Errors with the import field as "field": product.nameMissing,
// amount.malformed, amount.tooManyDecimals, import.scientific, import.numberAmbiguous,
// import.otherCurrency, gtin.checkDigit, gtin.length, gtin.scientific, unit.unknown,
// taxCategory.unknown, ...
Result<ImportedProduct> readProduct(const QStringList &cells, const ImportRules &rules);

// By which the same product is known again within a file.
QString identityOf(const QStringList &cells, const ImportColumns &columns);

// "kg", "Stück", "litre", ...
std::optional<Unit> unitFromName(QStringView name);

} // namespace shop
