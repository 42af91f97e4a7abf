// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/import_columns.h"

#include <optional>

namespace shop {

// A header as it is compared: folded, letters and digits only.
QString headerKey(QStringView header);

// Which field a header names, and how well: 0 is the most telling name of the field. Known are
// the headers of Shopify, WooCommerce, Square, Magento, Open Food Facts and price lists, and the
// plain words of a dozen languages.
struct HeaderMeaning {
    ImportField field = ImportField::Name;
    int rank = 0;
};
std::optional<HeaderMeaning> headerMeaning(QStringView header);

} // namespace shop
