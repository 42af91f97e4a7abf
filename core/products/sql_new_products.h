// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/clock.h"
#include "core/products/past_import.h"
#include "core/storage/statement.h"

#include <QSet>

namespace shop {

// Who brings products in, and as what.
struct Incoming {
    Call call; // needs EditProducts and AdjustStock
    ImportId import; // begun
    QString keyBefore; // of a stock movement: what stands before the SKU
    QString keyBehind;
};

// Fills an empty catalog from a file: stores of many products at once, table by table, what
// Products::create(), Products::recordMovements() and SqlImports::note() store of each. Only of those whose
// SKU and barcode nothing has yet; others are stored by those functions, between flush() and learn().
// Within one transaction over a SQLite file; the indexes that lists are sorted by are gone meanwhile.
class SqlNewProducts final
{
public:
    SqlNewProducts(Database &database, const Clock &clock, Incoming incoming);

    // Whether there is no product at all, and no other kind of database.
    static Result<bool> fits(Database &database);
    Done begin();
    // False also where it is not certain.
    bool isNew(const QString &sku, const QString &barcodeKey) const;
    // Goods with a name and a SKU, at most one barcode and no specifications, checked by checkDraft(). Stock:
    // none where none is to be booked.
    Done add(ProductId id, const ProductDraft &draft, const std::optional<Quantity> &stock);
    // Stores what was added. No error of it is a fault of the last row.
    Done flush();
    // This product was stored otherwise.
    void learn(const ProductDraft &draft);
    // Stores the rest and makes the indexes again.
    Done end();

private:
    Done store();
    Done storeProducts(qint64 before, TimeMs now);
    Done storeStock(qint64 before, TimeMs now);
    Done storeChanges(TimeMs now);
    Done tellOfFirst(TimeMs now);
    Result<std::optional<qint64>> categoryKey(CategoryId category);

    Database &m_database;
    const Clock &m_clock;
    Incoming m_incoming;
    Statement m_rows;
    int m_added = 0; // since the last flush
    QSet<size_t> m_taken; // hashes of SKUs and barcodes
    QString m_taxCategory; // of products that come without
    QHash<CategoryId, qint64> m_categories;
    ProductId m_first; // added, until it was told of
    bool m_isFirstInStock = false;
    bool m_isFirstTold = false;
};

} // namespace shop
