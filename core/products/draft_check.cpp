// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/draft_check.h"

#include "core/base/field_error.h"
#include "core/base/gtin.h"
#include "core/base/stored_text.h"

#include <QRegularExpression>
#include <QSet>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kHighestPrice = 1'000'000'000 * UnitPrice::kScale;
constexpr qint64 kLargestPack = 1'000'000 * qint64(1000);
constexpr qint64 kHighestReorder = 1'000'000 * qint64(1000);
constexpr int kMostBarcodes = 100;
constexpr int kLongestSpecifications = 64 * 1024;

Done checkText(const QString &text, qsizetype longest, QStringView field, QStringView tooLong,
               QStringView malformed)
{
    if (text.size() > longest) {
        Error error = fieldError(tooLong, field);
        error.context.insert(u"longest"_s, longest);
        return error;
    }
    if (!canBeStored(text))
        return fieldError(malformed, field);
    return {};
}

Done checkTexts(const ProductDraft &draft)
{
    SHOP_TRY(checkText(draft.name, 300, u"name", u"product.nameTooLong", u"product.nameMalformed"));
    if (draft.name.trimmed().isEmpty())
        return fieldError(u"product.nameMissing", u"name");
    SHOP_TRY(checkText(draft.sku, 64, u"sku", u"product.skuTooLong", u"product.skuMalformed"));
    if (draft.sku != draft.sku.trimmed())
        return fieldError(u"product.skuMalformed", u"sku");
    SHOP_TRY(checkText(draft.description, 20'000, u"description", u"product.descriptionTooLong",
                       u"product.descriptionMalformed"));
    return checkText(draft.imageUrl, 2'000, u"imageUrl", u"product.imageUrlTooLong",
                     u"product.imageUrlMalformed");
}

Done checkPrices(const ProductDraft &draft)
{
    SHOP_TRY(checkPrice(draft.price, u"price"));
    SHOP_TRY(checkPrice(draft.cost, u"cost"));
    if (draft.price && draft.cost && draft.price->currency() != draft.cost->currency())
        return fieldError(u"product.currencyMismatch", u"cost");
    return {};
}

Done checkBarcodes(const QList<Barcode> &barcodes)
{
    if (barcodes.size() > kMostBarcodes)
        return fieldError(u"product.tooManyBarcodes", u"barcodes");
    QSet<QString> keys;
    for (const Barcode &barcode : barcodes) {
        const auto refused = [&barcode](QStringView key) {
            Error error = fieldError(key, u"barcodes");
            error.context.insert(u"barcode"_s, barcode.text.left(128));
            return error;
        };
        if (!canBeStored(barcode.text) || barcode.text.size() > 200)
            return fieldError(u"barcode.malformed", u"barcodes");
        auto key = barcodeKey(barcode.text);
        if (!key) {
            Error error = key.error();
            error.context.insert(u"field"_s, u"barcodes"_s);
            return error;
        }
        if (isDocumentCode(*key))
            return refused(u"product.barcodeOfReceipt");
        if (keys.contains(*key))
            return refused(u"product.barcodeTwice");
        keys.insert(*key);
        if (barcode.pack.thousandths() <= 0 || barcode.pack.thousandths() > kLargestPack)
            return fieldError(u"product.packOutOfRange", u"barcodes");
    }
    return {};
}

Done checkSpecifications(const Json::Object &specifications)
{
    if (specifications.isEmpty())
        return {};
    const QByteArray bytes = Json(specifications).toBytes();
    // What cannot be read back (a NUL, a lone surrogate, a name twice) must not be stored.
    if (bytes.size() > kLongestSpecifications || !Json::parse(bytes))
        return fieldError(u"product.specificationsMalformed", u"specifications");
    return {};
}

// A deposit has a price that comes back with the empties, and is sold by the piece with its carrier.
Done checkDeposit(const ProductDraft &draft)
{
    if (draft.kind == ProductKind::Deposit) {
        if (!draft.price)
            return fieldError(u"product.depositNeedsPrice", u"price");
        if (!draft.deposit.isNull())
            return fieldError(u"product.depositOfDeposit", u"deposit");
    }
    if (draft.unit != Unit::Piece &&
        (draft.kind == ProductKind::Deposit || !draft.deposit.isNull()))
        return fieldError(u"product.depositNeedsPieces", u"unit");
    return {};
}

bool isImageName(const QString &image)
{
    static const QRegularExpression shape(u"^(art:[a-z0-9-]{1,40}|[0-9a-f]{64})\\z"_s);
    return image.isEmpty() || shape.match(image).hasMatch();
}

} // namespace

Done checkPrice(const std::optional<UnitPrice> &price, QStringView field)
{
    if (!price)
        return {};
    if (!price->currency().isValid())
        return fieldError(u"product.currencyMissing", field);
    if (price->tenThousandths() < 0 || price->tenThousandths() > kHighestPrice)
        return fieldError(u"product.priceOutOfRange", field);
    return {};
}

bool isDocumentCode(QStringView code)
{
    if (code.isEmpty() || code[0] < u'A' || code[0] > u'Z') // as most codes are
        return false;
    static const QRegularExpression shape(u"^[A-Z][0-9]{1,3}-[0-9]+-[0-9A-Z]\\z"_s);
    return shape.match(code.toString()).hasMatch();
}

Done checkDraft(const ProductDraft &draft)
{
    SHOP_TRY(checkTexts(draft));
    SHOP_TRY(checkPrices(draft));
    SHOP_TRY(checkBarcodes(draft.barcodes));
    SHOP_TRY(checkSpecifications(draft.specifications));
    SHOP_TRY(checkDeposit(draft));
    if (!isImageName(draft.image))
        return fieldError(u"product.imageMalformed", u"image");
    if (draft.ageLimit < 0 || draft.ageLimit > 120)
        return fieldError(u"product.ageLimitOutOfRange", u"ageLimit");
    if (draft.reorderAt && qAbs(draft.reorderAt->thousandths()) > kHighestReorder)
        return fieldError(u"product.reorderOutOfRange", u"reorderAt");
    return {};
}

} // namespace shop
