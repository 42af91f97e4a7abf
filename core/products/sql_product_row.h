// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/storage/statement.h"

#include <QByteArray>
#include <QStringList>

namespace shop {

// A product with what only the module knows of it.
struct StoredProduct {
    qint64 key = 0;
    Product product; // specifications and barcodes are read apart
    QByteArray specifications; // as stored
    QStringList words; // that the search knows it by
    QByteArray createdBy; // hash of the request that made it
};

// From the columns of SqlProducts::read().
StoredProduct storedProductFrom(const Row &row);

// How the parts of a draft are stored.
std::optional<qint64> storedPrice(const std::optional<UnitPrice> &price);
QString storedCurrency(const ProductDraft &draft);
QString storedSpecifications(const ProductDraft &draft);

// The words under which a product is found: of its name, its SKU and its barcodes, these also
// without leading zeros.
QStringList searchWords(const ProductDraft &draft);
// " word word " and back: each word between blanks, so that " wo" finds the beginning of one.
QString searchText(const QStringList &words);
QStringList wordsOf(const QString &searchText);

} // namespace shop
