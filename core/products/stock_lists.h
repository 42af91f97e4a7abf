// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/suppliers.h"

namespace shop {

enum class LevelShow {
    All,
    ToOrder, // at or below the level it is to be ordered at
    Oversold // less on hand than was sold or promised
};

struct LevelQuery {
    LevelShow show = LevelShow::ToOrder;
    QString text; // of All, as in ProductQuery
    SupplierId supplier; // null: any
    int limit = 500; // 1 to 2,000
    // Of All without a text: what comes behind this product.
    QString afterName;
    ProductId afterId;
};

// A product as who keeps the stock sees it.
struct StockLevel {
    ProductSummary product;
    Supply supply;
    QString supplierName;
    std::optional<UnitPrice> cost;
    Quantity onOrder; // ordered and not come yet
    Quantity proposal; // to be ordered now
};

struct LevelCounts {
    qint64 toOrder = 0;
    qint64 oversold = 0;
};

// How many to order so that the target is reached with what is coming: whole packs. Without a target,
// twice the reorder level. Nothing where there is enough.
Quantity orderProposal(const Supply &supply, Quantity available, Quantity onOrder);

// What of the ledger to list, newest first.
struct StockLedgerQuery {
    ProductId product; // null: all
    QString reason; // code; empty: any
    UserId author; // null: anybody
    TimeMs from = 0;
    TimeMs until = std::numeric_limits<TimeMs>::max(); // not itself
    qint64 before = std::numeric_limits<qint64>::max(); // the place of the last one there is
    int limit = 200; // 1 to 1,000
};

struct StockLedgerLine {
    qint64 place = 0;
    ProductId product;
    QString productName;
    QString sku;
    Quantity change;
    QString reason; // code, see stockReasonCode()
    QString note;
    UserId author;
    TimeMs at = 0;
};

// Lists of the stock for the desk. Each needs AdjustStock.
class StockLists
{
public:
    virtual ~StockLists() = default;

    // All by name; ToOrder by supplier and name; Oversold the worst first.
    virtual Result<QList<StockLevel>> levels(const Call &call, const LevelQuery &query) = 0;
    virtual Result<LevelCounts> counts(const Call &call) = 0;
    // Reads in slices and stops between them (error report.stopped).
    virtual Result<QList<StockLedgerLine>> ledger(const Call &call,
                                                  const StockLedgerQuery &query) = 0;
};

} // namespace shop
