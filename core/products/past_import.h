// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

namespace shop {

using ImportId = Id<struct ImportTag>;

// An import that was carried out.
struct PastImport {
    ImportId id;
    QString file; // its name
    QString hash; // SHA-256 of its bytes, hex
    UserId author;
    TimeMs at = 0;
    qint64 created = 0; // products
    qint64 updated = 0;
    std::optional<TimeMs> undoneAt = std::nullopt;
};

// What an import did with one product.
struct ImportedRow {
    ProductId product;
    std::optional<ProductDraft> before = std::nullopt; // none: the import made it
    qint64 versionBefore = 0;
    qint64 version = 0; // the import left it with
    Quantity stock; // it booked
    bool hasSpecifications = true; // before has them: imports of earlier versions left them alone
};

// How long an import can be undone.
inline constexpr TimeMs kImportUndoPeriod = TimeMs(7) * 24 * 60 * 60 * 1000;

} // namespace shop
