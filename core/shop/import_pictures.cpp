// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_pictures.h"

#include "core/products/sql_imports.h"
#include "core/storage/transaction.h"

namespace shop {

namespace {

constexpr int kPage = 500;

} // namespace

Result<QList<WantedPicture>> wantedPictures(Shop &shop, const Call &call, ImportId import, int most)
{
    SqlImports imports(shop.database());
    QList<WantedPicture> wanted;
    ProductId after;
    while (true) {
        SHOP_TRY_VALUE(rows, imports.rows(import, after, kPage));
        for (const ImportedRow &row : rows) {
            after = row.product;
            const auto product = shop.products().product(call, row.product);
            if (product && product->values.image.isEmpty() && !product->values.imageUrl.isEmpty())
                wanted.append({row.product, product->values.name, product->values.imageUrl});
            if (wanted.size() == most)
                return wanted;
        }
        if (rows.size() < kPage)
            return wanted;
    }
}

Done storeWantedPicture(Shop &shop, const Call &call, ImportId import, ProductId id,
                        const QByteArray &bytes, const QString &mediaType)
{
    Transaction whole(shop.database(), "store a picture", WritePriority::Desk);
    SHOP_TRY(whole.ok());
    SHOP_TRY_VALUE(product, shop.products().product(call, id));
    if (product.values.image.isEmpty()) {
        SHOP_TRY_VALUE(hash, shop.catalog().storeImage(call, bytes, mediaType));
        product.values.image = hash;
        Call once = call;
        once.command = shop.ids().mint<CommandId>();
        SHOP_TRY_VALUE(stored, shop.products().update(once, id, product.version, product.values));
        SHOP_TRY(SqlImports(shop.database()).changed(import, id, product.version, stored.version));
    }
    return whole.commit();
}

} // namespace shop
