// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid_source.h"
#include "core/journal/journal.h"
#include "core/products/catalog.h"
#include "core/products/products.h"
#include "core/storage/migrator.h"
#include "core/storage/transaction_number.h"

#include <QStringList>

namespace shop {

struct StoredProduct;

// A movement as it stands in the ledger.
struct BookedMovement {
    QString key;
    ProductId product; // null: of none that is there
    qint64 change = 0; // thousandths
    QString reason;
    QByteArray document;
    QString note;
    UserId author;
    RegisterId atRegister;
    TimeMs at = 0;
};

// What recomputing the catalog from its rows found.
struct ProductsVerification {
    qint64 movements = 0;
    QStringList problems; // one line each, at most 100
};

// The catalog over a database, for the thread of that database.
class SqlProducts final : public Products, public Catalog
{
public:
    SqlProducts(Database &database, Journal &journal, const Clock &clock, UuidSource &ids);

    static ModuleMigrations migrations();

    Result<std::optional<ScannedProduct>> findByCode(const Call &call,
                                                     const QString &scanned) override;
    Result<Product> product(const Call &call, ProductId id) override;
    Result<QHash<ProductId, CatalogPrice>> prices(const Call &call,
                                                  const QList<ProductId> &ids) override;
    Result<std::optional<ProductSummary>> depositOf(const Call &call, ProductId id) override;
    Result<QList<ProductSummary>> deposits(const Call &call) override;
    Result<QList<ProductSummary>> list(const Call &call, const ProductQuery &query) override;
    Result<QList<Category>> categories(const Call &call) override;
    Result<TaxTable> taxTable(const Call &call) override;
    Result<Product> create(const Call &call, ProductId id, const ProductDraft &draft) override;
    Result<Product> update(const Call &call, ProductId id, qint64 version,
                           const ProductDraft &draft) override;
    Done recordMovements(const Call &call, const QList<StockMovement> &movements) override;

    // Needs ManageSettings. Error taxCategory.inUse where products have a category that is gone.
    Done setTaxTable(const Call &call, const TaxTable &table) override;
    Result<QList<LabelRule>> labelRules(const Call &call) override;
    Done setLabelRules(const Call &call, const QList<LabelRule> &rules) override;
    Done adoptCurrency(const Call &call, const Currency &currency) override;
    Result<Category> ensureCategory(const Call &call, const QString &name,
                                    const QString &shelf) override;
    Result<std::optional<ScannedProduct>> findByExactCode(const Call &call,
                                                          const QString &code) override;
    Result<std::optional<Product>> findBySku(const Call &call, const QString &sku) override;
    Result<QString> storeImage(const Call &call, const QByteArray &bytes,
                               const QString &mediaType) override;
    Result<QByteArray> image(const Call &call, const QString &hash) override;
    Result<qint64> productCount(const Call &call) override;
    Result<QList<CatalogLine>> lines(const Call &call, const CatalogQuery &query) override;
    Result<CatalogLine> line(const Call &call, ProductId id) override;
    Result<QList<ProductId>> idsOf(const Call &call, const CatalogQuery &query, int most) override;
    Result<CatalogCounts> counts(const Call &call) override;
    Result<QList<ProductChange>> planChanges(const Call &call, const QList<ProductId> &ids,
                                             const BulkEdit &edit) override;
    Result<BatchResult> changeProducts(const Call &call,
                                       const QList<ProductChange> &changes) override;
    Result<QList<PricePeriod>> priceHistory(const Call &call, ProductId id) override;
    Result<QList<ListedMovement>> ledgerOf(const Call &call, ProductId id, int limit) override;

    // Compares what is stored twice: stock with the ledger, barcodes and words with the products
    // they belong to.
    Result<ProductsVerification> verify();
    // What the ledger holds of an order (16 bytes of its id), by key.
    Result<QList<BookedMovement>> movementsOf(const QByteArray &order);
    // Whether the product is there and has a stock at all.
    Result<bool> keepsStock(ProductId product);

private:
    Result<std::optional<StoredProduct>> read(ProductId id);
    Result<QList<Barcode>> barcodesOf(qint64 key);
    Result<ProductDraft> completed(ProductDraft draft);
    Result<ProductId> depositIdOf(qint64 key);
    Done checkDeposit(const ProductDraft &draft);
    Done checkStaysDeposit(const StoredProduct &before, const ProductDraft &draft);
    Done storeDeposit(qint64 key, ProductId deposit);
    Result<qint64> categoryKey(CategoryId id);
    Result<QString> nextSku();
    Done storeBarcodes(qint64 key, const QList<Barcode> &barcodes);
    Done replaceBarcodes(qint64 key, const QList<Barcode> &before, const QList<Barcode> &after);
    Done storeWords(qint64 key, const QStringList &before, const QStringList &after);
    Result<qint64> insertProduct(ProductId id, const ProductDraft &draft, const QByteArray &request,
                                 const QStringList &words);
    Done storeChanges(const Call &call, const StoredProduct &stored, qint64 version,
                      const ProductDraft &draft);
    Done storeReorderLevel(qint64 key, const std::optional<Quantity> &level);
    // Before another price is stored: the one that held until now goes into the history.
    Done endPrice(const Call &call, ProductId id, const std::optional<UnitPrice> &ended);
    Error skuTaken(const QString &sku);

    Result<std::optional<ScannedProduct>> findByBarcode(const QString &key);
    Result<std::optional<ScannedProduct>> findByExactSku(const QString &sku);
    Result<std::optional<ScannedProduct>> findByLabel(const Label &label);
    Result<const QList<LabelRule> *> currentLabelRules();

    Result<QList<ProductSummary>> listByName(const ProductQuery &query, qint64 category);
    Result<QList<ProductSummary>> search(const ProductQuery &query, qint64 category);
    Result<QStringList> wronglyReserved();
    Result<QList<CatalogLine>> found(const Call &call, const CatalogQuery &query);
    Result<std::optional<BulkValues>> bulkValuesOf(ProductId id, qint64 *version, QString *name);
    Result<bool> changeProduct(const Call &call, const ProductChange &change);
    // False: it was booked before.
    Result<bool> bookMovement(const Call &call, const StockMovement &movement, qint64 product);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
    UuidSource &m_ids;
    // Read again when another connection has committed.
    HeldRead<TaxTable> m_taxes;
    std::optional<QList<LabelRule>> m_labelRules;
    qint64 m_labelRulesVersion = -1;
};

} // namespace shop
