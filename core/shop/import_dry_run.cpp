// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_dry_run.h"

#include "core/base/gtin.h"

namespace shop {

namespace {

QString keyOf(const ImportedProduct &product)
{
    return barcodeKey(product.barcode).valueOr(QString());
}

} // namespace

bool DryRun::hasTaken(const ImportedProduct &product) const
{
    const auto made = m_codes.constFind(keyOf(product));
    return made != m_codes.cend() && *made != product.sku && product.skuGiven;
}

bool DryRun::makes(const ImportedProduct &product, const std::optional<Product> &existing)
{
    const QString code = keyOf(product);
    const bool made = m_skus.contains(product.sku) ||
                      (!product.skuGiven && !code.isEmpty() && m_codes.contains(code));
    if (!code.isEmpty() && !m_codes.contains(code))
        m_codes.insert(code, existing ? existing->values.sku : product.sku);
    if (existing || made)
        return false;
    m_skus.insert(product.sku);
    return true;
}

} // namespace shop
