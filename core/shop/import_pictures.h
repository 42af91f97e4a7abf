// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/past_import.h"
#include "core/shop/shop.h"

namespace shop {

// A product an import brought in with the address of a picture, and without one yet.
struct WantedPicture {
    ProductId product;
    QString name;
    QString address;
};

// At most so many of an import, by id.
Result<QList<WantedPicture>> wantedPictures(Shop &shop, const Call &call, ImportId import,
                                            int most);
// Gives the product the picture that was fetched, decoded and written anew; the import can still be
// undone. One that has a picture by now keeps it.
Done storeWantedPicture(Shop &shop, const Call &call, ImportId import, ProductId product,
                        const QByteArray &bytes, const QString &mediaType);

} // namespace shop
