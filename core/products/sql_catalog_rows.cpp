// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_catalog_rows.h"

namespace shop {

namespace {

// Shops have one currency, so the last one read is nearly always the one asked for.
Currency currencyOf(QStringView code)
{
    thread_local QString lastCode;
    thread_local Currency last;
    if (code != lastCode) {
        last = Currency::fromCode(code).valueOr(Currency());
        lastCode = code.toString();
    }
    return last;
}

constexpr int kPrice = 4;
constexpr int kCodes = 5;

// The codes of a row one after another; empty ones between two blanks.
class Codes final
{
public:
    explicit Codes(QStringView text) : m_rest(text) {}
    QStringView next()
    {
        const qsizetype end = m_rest.indexOf(u' ');
        const QStringView code = end < 0 ? m_rest : m_rest.first(end);
        m_rest = end < 0 ? QStringView() : m_rest.sliced(end + 1);
        return code;
    }

private:
    QStringView m_rest;
};

} // namespace

static_assert(int(ProductKind::Goods) == 0 && int(ProductKind::Service) == 1 &&
              int(ProductKind::OpenPrice) == 2 && int(ProductKind::Deposit) == 3 &&
              int(ProductKind::GiftCard) == 4);
static_assert(int(Unit::Piece) == 0 && int(Unit::Kilogram) == 1 && int(Unit::Gram) == 2 &&
              int(Unit::Litre) == 3 && int(Unit::Millilitre) == 4 && int(Unit::Metre) == 5 &&
              int(Unit::SquareMetre) == 6 && int(Unit::Hour) == 7);

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

std::optional<UnitPrice> priceFrom(const Row &row, int priceColumn)
{
    if (row.isNull(priceColumn))
        return std::nullopt;
    const QString codes = row.text(kCodes);
    return UnitPrice(row.int64(priceColumn), currencyOf(Codes(codes).next()));
}

ProductSummary summaryFrom(const Row &row)
{
    ProductSummary product;
    product.id = row.id<ProductId>(0);
    product.sku = row.text(1);
    product.name = row.text(2);
    const qint64 numbers = row.int64(3);
    product.kind = kindFrom(numbers % 16);
    product.unit = unitFrom(numbers / 16 % 16);
    product.noDiscount = numbers / 256 % 2 != 0;
    product.favourite = numbers / 512 % 2 != 0;
    product.ageLimit = int(numbers / 1024);
    const QString text = row.text(kCodes);
    Codes codes(text);
    const QStringView currency = codes.next();
    if (!row.isNull(kPrice))
        product.price = UnitPrice(row.int64(kPrice), currencyOf(currency));
    product.taxCategory = codes.next().toString();
    product.shelf = codes.next().toString();
    product.image = codes.next().toString();
    product.category = row.id<CategoryId>(6);
    product.onHand = Quantity::fromThousandths(row.int64(7));
    product.reserved = Quantity::fromThousandths(row.int64(8));
    return product;
}

} // namespace shop
