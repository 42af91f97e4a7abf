// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/id.h"
#include "core/base/json.h"
#include "core/base/quantity.h"
#include "core/base/unit_price.h"
#include "core/products/barcode_rules.h"

#include <QList>
#include <QString>

#include <optional>

namespace shop {

// domain.md, "Products". A payment on account and a prepayment are lines of a document, never
// products of the catalog.
enum class ProductKind { Goods, Service, OpenPrice, Deposit, GiftCard, AccountPayment, Prepayment };
QString
productKindCode(ProductKind kind); // "goods", "service", "open-price", "deposit", "gift-card"
// Whether selling it is a supply: turnover, taxed and reducible. A gift card is money owed, a payment
// on account and a prepayment money received (domain.md, "Tenders").
bool isSupply(ProductKind kind);
Result<ProductKind> productKindFromCode(QStringView code);

// A code that finds the product, and how many of it one scan means (a case of 12: 12).
struct Barcode {
    QString text; // as on the goods
    Quantity pack = Quantity::pieces(1);

    friend bool operator==(const Barcode &, const Barcode &) = default;
};

struct Category {
    CategoryId id;
    QString name;
    QString
        shelf; // colour of the shelf: produce bakery dairy pantry drinks sweets home gifts paper care
    int position = 0;

    friend bool operator==(const Category &, const Category &) = default;
};

// What lists, tiles and the ticket need of a product.
struct ProductSummary {
    ProductId id;
    QString sku;
    QString name;
    ProductKind kind = ProductKind::Goods;
    Unit unit = Unit::Piece;
    std::optional<UnitPrice> price; // none: asked at the till
    QString taxCategory;
    CategoryId category;
    QString shelf; // of the category
    QString
        image; // SHA-256 hex of the stored image, or "art:apple" for a bundled drawing, or empty
    int ageLimit = 0; // years, 0: none
    bool noDiscount = false;
    bool favourite = false;
    Quantity onHand;
    Quantity reserved;
    Quantity available() const
    {
        return Quantity::fromThousandths(onHand.thousandths() - reserved.thousandths());
    }

    friend bool operator==(const ProductSummary &, const ProductSummary &) = default;
};

// The answer to a scan.
struct ScannedProduct {
    ProductSummary product;
    Quantity pack = Quantity::pieces(1);
    QString barcode; // as stored with the product
    std::optional<Label> label = std::nullopt; // the code was a label with a figure in it

    friend bool operator==(const ScannedProduct &, const ScannedProduct &) = default;
};

// What the catalog asks for a product, and when it was last changed.
struct CatalogPrice {
    std::optional<UnitPrice> price;
    TimeMs updatedAt = 0;
};

// What a person writes of a product. Texts are plain text whatever they hold.
struct ProductDraft {
    QString name; // 1 to 300 characters
    QString sku; // at most 64; empty: a number is given
    QString description; // at most 20,000
    ProductKind kind = ProductKind::Goods;
    Unit unit = Unit::Piece;
    std::optional<UnitPrice> price; // 0 to 10^9 major units
    std::optional<UnitPrice> cost;
    QString taxCategory; // empty: the shop's default
    CategoryId category;
    QList<Barcode> barcodes;
    Json::Object specifications;
    QString image; // as in ProductSummary
    QString imageUrl; // kept, never fetched by itself
    int ageLimit = 0; // 0 to 120
    bool noDiscount = false;
    bool favourite = false;
    ProductId deposit; // product of kind deposit that is sold with each piece; null: none
    std::optional<Quantity> reorderAt; // available at or below it: to be ordered; -10^6 to 10^6

    friend bool operator==(const ProductDraft &, const ProductDraft &) = default;
};

struct Product {
    ProductId id;
    ProductDraft values;
    Quantity onHand;
    Quantity reserved;
    qint64 version = 1; // rises with each change
    bool archived = false;
    TimeMs createdAt = 0;
    TimeMs updatedAt = 0;

    friend bool operator==(const Product &, const Product &) = default;
};

// What to list. Words in any order, each the beginning of a word of name, SKU or barcode.
struct ProductQuery {
    QString text;
    CategoryId category; // null: all
    bool favouritesOnly = false;
    bool archived = false; // those that are hidden, and no others; where there is a text
    int limit = 200; // 1 to 2,000
    // Keyset paging of an unsearched list, by folded name then id; empty: from the start.
    QString afterName;
    ProductId afterId;
};

// Why stock moved; code as stored.
enum class StockReason { Sold, Returned, Received, Corrected, WrittenOff, Counted, Opening };
QString stockReasonCode(StockReason reason); // "sold", "returned", ...

// One line of the stock ledger. The key makes it happen once, for example
// "order:{orderId}:{lineId}:sold".
struct StockMovement {
    QString key;
    ProductId product;
    Quantity change; // negative: goods leave
    StockReason reason = StockReason::Sold;
    QByteArray document; // 16 bytes of the document's id, or empty
    QString note;
    std::optional<TimeMs> at = {}; // of the document; none: when it is booked
};

Error productNotFound(ProductId id); // product.notFound

} // namespace shop
