// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/product_words.h"

#include "core/base/gtin.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

QString said(const char *text)
{
    return QCoreApplication::translate("shop::ProductWords", text);
}

} // namespace

QString kindLabel(ProductKind kind)
{
    switch (kind) {
    case ProductKind::Goods:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Goods"));
    case ProductKind::Service:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Service"));
    case ProductKind::OpenPrice:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Price asked each time"));
    case ProductKind::Deposit:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Deposit"));
    case ProductKind::GiftCard:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Gift card"));
    case ProductKind::AccountPayment:
    case ProductKind::Prepayment:
        break; // no product of the catalogue
    }
    return {};
}

QString unitLabel(Unit unit)
{
    switch (unit) {
    case Unit::Piece:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Piece"));
    case Unit::Kilogram:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Kilogram"));
    case Unit::Gram:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Gram"));
    case Unit::Litre:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Litre"));
    case Unit::Millilitre:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Millilitre"));
    case Unit::Metre:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Metre"));
    case Unit::SquareMetre:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Square metre"));
    case Unit::Hour:
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Hour"));
    }
    return {};
}

QString movementLabel(const QString &reason)
{
    static constexpr std::pair<const char *, const char *> words[]{
        {"sold", QT_TRANSLATE_NOOP("shop::ProductWords", "Sold")},
        {"returned", QT_TRANSLATE_NOOP("shop::ProductWords", "Returned")},
        {"received", QT_TRANSLATE_NOOP("shop::ProductWords", "Received")},
        {"corrected", QT_TRANSLATE_NOOP("shop::ProductWords", "Correction")},
        {"written-off", QT_TRANSLATE_NOOP("shop::ProductWords", "Written off")},
        {"counted", QT_TRANSLATE_NOOP("shop::ProductWords", "Counted")},
        {"opening", QT_TRANSLATE_NOOP("shop::ProductWords", "Opening stock")}};
    for (const auto &[code, word] : words) {
        if (reason == QLatin1StringView(code))
            return said(word);
    }
    return reason;
}

QString barcodeLines(const QList<Barcode> &barcodes)
{
    QStringList lines;
    for (const Barcode &barcode : barcodes)
        lines.append(barcode.pack == Quantity::pieces(1)
                         ? barcode.text
                         : toPlainText(barcode.pack) + u" \u00D7 "_s + barcode.text);
    return lines.join(u'\n');
}

Result<QList<Barcode>> barcodesFromLines(const QString &text)
{
    static const QRegularExpression packed(u"^([0-9.]{1,12})\\s*[*x\u00D7]\\s*(\\S.*)$"_s);
    QList<Barcode> barcodes;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QString code = line.trimmed();
        if (code.isEmpty())
            continue;
        const auto pack = packed.match(code);
        if (!pack.hasMatch()) {
            barcodes.append(Barcode{code});
            continue;
        }
        SHOP_TRY_VALUE(quantity, quantityFromPlainText(pack.captured(1)));
        barcodes.append(Barcode{pack.captured(2), quantity});
    }
    return barcodes;
}

QString barcodeKind(const QString &code)
{
    if (code.isEmpty())
        return {};
    const auto gtin = Gtin::parse(code);
    if (gtin && code.size() == 12)
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "UPC-A, valid"));
    if (gtin)
        return said(QT_TRANSLATE_NOOP("shop::ProductWords", "EAN-%1, valid")).arg(code.size());
    const bool digits =
        std::all_of(code.begin(), code.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    const bool ofLength =
        code.size() == 8 || code.size() == 12 || code.size() == 13 || code.size() == 14;
    if (digits && ofLength)
        return said(QT_TRANSLATE_NOOP("shop::ProductWords",
                                      "The check digit does not fit: kept as a free code."));
    return said(QT_TRANSLATE_NOOP("shop::ProductWords", "Code 128, free text"));
}

} // namespace shop
