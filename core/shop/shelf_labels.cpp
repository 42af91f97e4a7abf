// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/shelf_labels.h"

#include "core/products/sql_labels.h"
#include "core/storage/transaction.h"

namespace shop {

namespace {

constexpr qsizetype kSlice = 200; // labels; a till that wants to sell waits for no more

} // namespace

Result<QList<ShelfLabel>> shelfLabels(Shop &shop, const Call &call, const QList<ProductId> &ids)
{
    QList<ShelfLabel> labels;
    for (const ProductId &id : ids) {
        const auto product = shop.products().product(call, id);
        if (!product && product.error().code == ErrorCode::NotFound)
            continue;
        if (!product)
            return product.error();
        const ProductDraft &values = product->values;
        if (!values.price)
            continue;
        ShelfLabel label{id,          values.name,   values.sku, values.sku,
                         values.unit, *values.price, {},         {}};
        if (!values.barcodes.isEmpty())
            label.barcode = values.barcodes.first().text;
        label.reference = referencePrice(label.price, label.unit, label.name);
        SHOP_TRY_VALUE(history, shop.catalog().priceHistory(call, id));
        if (const auto reduced = reducedAt(history))
            label.lowest = lowestBefore(history, *reduced);
        labels.append(label);
    }
    return labels;
}

Result<QList<ProductId>> labelQueue(Shop &shop, int most)
{
    return productsToLabel(shop.database(), most);
}

Done noteLabels(Shop &shop, const Call &call, const QList<ShelfLabel> &labels)
{
    SHOP_TRY(require(call, Action::EditProducts));
    for (qsizetype from = 0; from < labels.size(); from += kSlice) {
        Transaction slice(shop.database(), "note labels", WritePriority::Desk);
        SHOP_TRY(slice.ok());
        SHOP_TRY(noteLabelled(shop.database(), labels.mid(from, kSlice), shop.clock().nowMs()));
        SHOP_TRY(slice.commit());
    }
    return {};
}

} // namespace shop
