// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_catalog_rows.h"

namespace shop {

namespace {

// Shops have one currency, so the last one read is nearly always the one asked for.
Currency currencyOf(const QString &code)
{
    thread_local QString lastCode;
    thread_local Currency last;
    if (code != lastCode) {
        last = Currency::fromCode(code).valueOr(Currency());
        lastCode = code;
    }
    return last;
}

} // namespace

static_assert(int(ProductKind::Goods) == 0 && int(ProductKind::Service) == 1
              && int(ProductKind::OpenPrice) == 2 && int(ProductKind::Deposit) == 3
              && int(ProductKind::GiftCard) == 4);
static_assert(int(Unit::Piece) == 0 && int(Unit::Kilogram) == 1 && int(Unit::Gram) == 2
              && int(Unit::Litre) == 3 && int(Unit::Millilitre) == 4 && int(Unit::Metre) == 5
              && int(Unit::SquareMetre) == 6 && int(Unit::Hour) == 7);

qint64 stored(ProductKind kind)
{
    return qint64(kind);
}

qint64 stored(Unit unit)
{
    return qint64(unit);
}

ProductKind kindFrom(qint64 value)
{
    return value >= 0 && value <= qint64(ProductKind::GiftCard) ? ProductKind(value)
                                                                : ProductKind::Goods;
}

Unit unitFrom(qint64 value)
{
    return value >= 0 && value <= qint64(Unit::Hour) ? Unit(value) : Unit::Piece;
}

bool hasStock(ProductKind kind)
{
    return kind != ProductKind::Service && kind != ProductKind::GiftCard;
}

std::optional<UnitPrice> priceFrom(const Row &row, int priceColumn, const QString &currency)
{
    if (row.isNull(priceColumn))
        return std::nullopt;
    return UnitPrice(row.int64(priceColumn), currencyOf(currency));
}

ProductSummary summaryFrom(const Row &row)
{
    ProductSummary product;
    product.id = row.id<ProductId>(0);
    product.sku = row.text(1);
    product.name = row.text(2);
    product.kind = kindFrom(row.int64(3));
    product.unit = unitFrom(row.int64(4));
    product.price = priceFrom(row, 5, row.text(6));
    product.taxCategory = row.text(7);
    product.category = row.id<CategoryId>(8);
    product.shelf = row.text(9);
    product.image = row.text(10);
    product.ageLimit = row.int32(11);
    product.noDiscount = row.boolean(12);
    product.favourite = row.boolean(13);
    product.onHand = Quantity::fromThousandths(row.int64(14));
    product.reserved = Quantity::fromThousandths(row.int64(15));
    return product;
}

} // namespace shop
