// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/import_values.h"

#include <QHash>
#include <QSet>

namespace shop {

// What an import that stores nothing would have made by now.
class DryRun final
{
public:
    // Whether the product's barcode went to another one of the file.
    bool hasTaken(const ImportedProduct &product) const;
    // Goes on by this product, which is there or not: whether it would be made.
    bool makes(const ImportedProduct &product, const std::optional<Product> &existing);

private:
    QSet<QString> m_skus;
    QHash<QString, QString> m_codes; // barcodes with the SKU they belong to
};

} // namespace shop
