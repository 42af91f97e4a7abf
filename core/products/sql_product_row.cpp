// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_product_row.h"

#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/sql_catalog_rows.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

StoredProduct storedProductFrom(const Row &row)
{
    constexpr int first = PRODUCTS_SUMMARY_COLUMNS;
    const ProductSummary summary = summaryFrom(row);
    StoredProduct stored;
    stored.key = row.int64(first);
    stored.specifications = row.text(first + 8).toUtf8();
    stored.words = wordsOf(row.text(first + 9));
    stored.createdBy = row.bytes(first + 10);

    Product &product = stored.product;
    product.id = summary.id;
    product.onHand = summary.onHand;
    product.reserved = summary.reserved;
    product.version = row.int64(first + 2);
    product.archived = row.boolean(first + 3);
    product.createdAt = row.int64(first + 4);
    product.updatedAt = row.int64(first + 5);

    ProductDraft &values = product.values;
    values.name = summary.name;
    values.sku = summary.sku;
    values.description = row.text(first + 7);
    values.kind = summary.kind;
    values.unit = summary.unit;
    values.price = summary.price;
    values.cost = priceFrom(row, first + 1);
    values.taxCategory = summary.taxCategory;
    values.category = summary.category;
    values.image = summary.image;
    values.imageUrl = row.text(first + 6);
    values.ageLimit = summary.ageLimit;
    values.noDiscount = summary.noDiscount;
    values.favourite = summary.favourite;
    if (!row.isNull(first + 11))
        values.reorderAt = Quantity::fromThousandths(row.int64(first + 11));
    return stored;
}

std::optional<qint64> storedPrice(const std::optional<UnitPrice> &price)
{
    return price ? std::optional(price->tenThousandths()) : std::nullopt;
}

QString storedCurrency(const ProductDraft &draft)
{
    if (draft.price)
        return draft.price->currency().code();
    return draft.cost ? draft.cost->currency().code() : QString();
}

QString storedSpecifications(const ProductDraft &draft)
{
    if (draft.specifications.isEmpty())
        return {};
    return QString::fromUtf8(Json(draft.specifications).toBytes());
}

QStringList searchWords(const ProductDraft &draft)
{
    QString text = draft.name + u' ' + draft.sku;
    for (const Barcode &barcode : draft.barcodes) {
        text += u' ' + barcode.text;
        const QString key = barcodeKey(barcode.text).valueOr(QString());
        const auto digit = std::find_if(key.begin(), key.end(), [](QChar c) { return c != u'0'; });
        text += u' ' + key.sliced(digit - key.begin());
    }
    return indexWords(text);
}

QString searchText(const QStringList &words)
{
    return u' ' + words.join(u' ') + u' ';
}

QStringList wordsOf(const QString &searchText)
{
    return searchText.split(u' ', Qt::SkipEmptyParts);
}

} // namespace shop
