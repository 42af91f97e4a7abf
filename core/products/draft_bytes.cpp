// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/draft_bytes.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Json priceValue(const std::optional<UnitPrice> &price)
{
    if (!price)
        return {};
    return Json(
        Json::Array{Json::integer(price->tenThousandths()), Json(price->currency().code())});
}

} // namespace

QByteArray draftBytes(const ProductDraft &draft)
{
    Json::Array barcodes;
    for (const Barcode &barcode : draft.barcodes)
        barcodes.append(
            Json(Json::Array{Json(barcode.text), Json::integer(barcode.pack.thousandths())}));
    Json::Array values{
        Json(draft.name),
        Json(draft.sku),
        Json(draft.description),
        Json(productKindCode(draft.kind)),
        Json(unitCode(draft.unit)),
        priceValue(draft.price),
        priceValue(draft.cost),
        Json(draft.taxCategory),
        Json(draft.category.isNull() ? QString() : draft.category.toString()),
        Json(barcodes),
        Json(draft.specifications),
        Json(draft.image),
        Json(draft.imageUrl),
        Json::integer(draft.ageLimit),
        Json(draft.noDiscount),
        Json(draft.favourite),
    };
    // Added later: without one, requests that were sent before mean what they meant.
    if (!draft.deposit.isNull())
        values.append(Json(draft.deposit.toString()));
    if (draft.reorderAt)
        values.append(Json::integer(draft.reorderAt->thousandths()));
    return Json(values).toBytes();
}

} // namespace shop
