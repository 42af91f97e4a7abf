// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/bulk_edit.h"
#include "core/products/catalog_list.h"
#include "core/products/price_history.h"
#include "core/products/products.h"

namespace shop {

// What only a desk asks of the catalog: near only.
class Catalog
{
public:
    virtual ~Catalog() = default;

    virtual Done setTaxTable(const Call &call, const TaxTable &table) = 0;
    // How labels with a figure in their barcode are read, in the order they are tried.
    virtual Result<QList<LabelRule>> labelRules(const Call &call) = 0;
    // Replaces them. Needs ManageSettings. Errors of checkLabelRules().
    virtual Done setLabelRules(const Call &call, const QList<LabelRule> &rules) = 0;
    // For the first run: prices brought in while the shop had no currency yet bear this one from
    // then on, their figures unchanged. A file of prices names no currency, so it was never known.
    virtual Done adoptCurrency(const Call &call, const Currency &currency) = 0;
    // Makes the category, or returns the one that has this name (compared folded).
    virtual Result<Category> ensureCategory(const Call &call, const QString &name,
                                            const QString &shelf) = 0;
    // The product with this barcode or, failing that, this SKU: as findByCode(), but the code is
    // taken as it stands. What brings in products must not read a label or another form into it.
    virtual Result<std::optional<ScannedProduct>> findByExactCode(const Call &call,
                                                                  const QString &code) = 0;
    // The product with this SKU, exactly.
    virtual Result<std::optional<Product>> findBySku(const Call &call, const QString &sku) = 0;
    // Image bytes already checked and scaled, under their SHA-256; the hex of it.
    virtual Result<QString> storeImage(const Call &call, const QByteArray &bytes,
                                       const QString &mediaType) = 0;
    virtual Result<QByteArray> image(const Call &call, const QString &hash) = 0; // image.notFound
    virtual Result<qint64> productCount(const Call &call) = 0;

    virtual Result<QList<CatalogLine>> lines(const Call &call, const CatalogQuery &query) = 0;
    virtual Result<CatalogLine> line(const Call &call, ProductId id) = 0; // product.notFound
    // The first of what the query lists, in its order, from its beginning.
    virtual Result<QList<ProductId>> idsOf(const Call &call, const CatalogQuery &query,
                                           int most) = 0;
    virtual Result<CatalogCounts> counts(const Call &call) = 0;

    // What the edit would make of these products; nothing is stored. Those it would not change are
    // left out. Error product.priceOutOfRange (context "productName") where one cannot be done.
    virtual Result<QList<ProductChange>> planChanges(const Call &call, const QList<ProductId> &ids,
                                                     const BulkEdit &edit) = 0;
    // Carries changes out, in slices short enough for a till that wants to sell. One that was stored
    // already, or whose product was changed since, is left alone: sent twice it happens once. Needs
    // EditProducts. Errors taxCategory.unknown, category.unknown, and those of the database: the
    // slices before it stand.
    virtual Result<BatchResult> changeProducts(const Call &call,
                                               const QList<ProductChange> &changes) = 0;

    // The price of now and those before it, newest first, at most 200.
    virtual Result<QList<PricePeriod>> priceHistory(const Call &call, ProductId id) = 0;
    // The last movements of the product, newest first.
    virtual Result<QList<ListedMovement>> ledgerOf(const Call &call, ProductId id, int limit) = 0;
};

} // namespace shop
