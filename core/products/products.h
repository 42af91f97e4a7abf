// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/product.h"
#include "core/products/tax_table.h"

#include <QHash>

namespace shop {

// The catalog, its prices and its stock: what other modules and services ask of it.
class Products
{
public:
    virtual ~Products() = default;

    // The product with this barcode (barcodeKey(), then otherBarcodeKey()) or, failing that, exactly
    // this SKU; failing that, the one a label names by the shop's label rules: its base code or its
    // item code, with and without leading zeros, as barcode or SKU.
    virtual Result<std::optional<ScannedProduct>> findByCode(const Call &call,
                                                             const QString &scanned) = 0;
    virtual Result<Product> product(const Call &call, ProductId id) = 0; // product.notFound
    // Of those of the ids that are products.
    virtual Result<QHash<ProductId, CatalogPrice>> prices(const Call &call,
                                                          const QList<ProductId> &ids) = 0;
    // What is sold and returned with each piece of the product; most have none.
    virtual Result<std::optional<ProductSummary>> depositOf(const Call &call, ProductId id) = 0;
    // Every deposit of the shop, by name.
    virtual Result<QList<ProductSummary>> deposits(const Call &call) = 0;
    virtual Result<QList<ProductSummary>> list(const Call &call, const ProductQuery &query) = 0;
    virtual Result<QList<Category>> categories(const Call &call) = 0;
    virtual Result<TaxTable> taxTable(const Call &call) = 0;

    // The id comes with the caller, so that sending it twice makes one product. Errors
    // product.nameMissing, product.nameTooLong, product.skuTaken, product.barcodeTaken (context
    // "barcode", "productName"), product.barcodeOfReceipt, product.priceOutOfRange,
    // taxCategory.unknown, product.depositUnknown, product.depositOfDeposit,
    // product.depositNeedsPieces, product.depositNeedsPrice, ... each with "field".
    virtual Result<Product> create(const Call &call, ProductId id, const ProductDraft &draft) = 0;
    // Error product.changedMeanwhile unless the version is still the stored one,
    // product.depositInUse where a deposit that products carry would be none any more.
    virtual Result<Product> update(const Call &call, ProductId id, qint64 version,
                                   const ProductDraft &draft) = 0;

    // Books movements; one whose key is already booked is passed over. Never refused for lack of
    // stock: what it is called for has happened (product.md, "Two kinds of order"). Products
    // without stock (services, gift cards) are passed over too.
    virtual Done recordMovements(const Call &call, const QList<StockMovement> &movements) = 0;
};

} // namespace shop
