// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_values.h"

#include "core/base/amount_text.h"
#include "core/base/decimal.h"
#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/shop/import_header_names.h"

#include <QCryptographicHash>
#include <QHash>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct UnitNames {
    Unit unit;
    QStringView names;
};

constexpr UnitNames kUnitNames[] = {
    {Unit::Piece,
     u"piece|pieces|pc|pcs|each|ea|item|unit|units|stk|stück|stueck|st|pièce|pce|unité"
     u"|unidad|ud|uds|unità|pz|pezzo|peça|un|stuk|stuks|styck|kpl|szt|sztuka|ks|шт|adet"
     u"|个|件|個"},
    {Unit::Kilogram, u"kg|kilogram|kilograms|kilogramm|kilo|kilogramme|кг|公斤"},
    {Unit::Gram, u"g|gram|grams|gramm|gramme|gr|г|克"},
    {Unit::Litre, u"l|litre|liter|litres|liters|ltr|lt|litro|л|升"},
    {Unit::Millilitre, u"ml|millilitre|milliliter|мл|毫升"},
    {Unit::Metre, u"m|metre|meter|metres|meters|mtr|metro|м|米"},
    {Unit::SquareMetre, u"m2|m²|sqm|square metre|square meter|quadratmeter|м2"},
    {Unit::Hour, u"h|hr|hour|hours|std|stunde|heure|hora|ora|uur|час|小时"},
};

Error fault(QStringView key, ImportField field, const QString &text)
{
    return {ErrorCode::InvalidArgument,
            key.toString(),
            {{u"field"_s, importFieldName(field)}, {u"text"_s, text.left(40)}}};
}

Error withField(Error error, ImportField field)
{
    error.context.insert(u"field"_s, importFieldName(field));
    return error;
}

bool isCurrencySign(const QString &affix, const ImportRules &rules)
{
    QString sign = affix;
    sign.remove(u'.');
    const QString &symbol = rules.currency.symbol();
    if (sign.isEmpty() || sign.compare(rules.currency.code(), Qt::CaseInsensitive) == 0 ||
        sign.compare(symbol, Qt::CaseInsensitive) == 0)
        return true;
    // "CA$" and "$" both stand for the dollar of a shop that counts in dollars.
    if (sign.endsWith(u'$') && symbol.endsWith(u'$'))
        return true;
    if (sign == u"Fr" || sign == u"SFr")
        return rules.currency.code() == u"CHF";
    if (!rules.anyCurrencySign)
        return false;
    return Currency::fromCode(sign.toUpper()).hasValue() ||
           std::any_of(sign.begin(), sign.end(),
                       [](QChar c) { return c.category() == QChar::Symbol_Currency; });
}

Result<std::optional<UnitPrice>> readPrice(const QStringList &cells, const ImportRules &rules,
                                           ImportField field)
{
    const QString text = rules.columns.cell(cells, field);
    if (text.isEmpty())
        return std::optional<UnitPrice>();
    const auto number = readNumber(text, rules.signs[size_t(field)]);
    if (!number)
        return withField(number.error(), field);
    if (!isCurrencySign(number->affix, rules)) {
        const bool isCurrency =
            Currency::fromCode(number->affix.toUpper()).hasValue() ||
            std::any_of(number->affix.begin(), number->affix.end(),
                        [](QChar c) { return c.category() == QChar::Symbol_Currency; });
        return fault(isCurrency ? u"import.otherCurrency" : u"amount.malformed", field, text);
    }
    const auto price = unitPriceFromPlainText(number->plain, rules.currency);
    if (!price)
        return withField(price.error(), field);
    if (price->tenThousandths() < 0)
        return fault(u"product.priceOutOfRange", field, text);
    return std::optional(*price);
}

// A quantity has three decimals at most; zeros behind them mean nothing.
QString withoutSurplusZeros(QString plain)
{
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0)
        return plain;
    while (plain.endsWith(u'0'))
        plain.chop(1);
    if (plain.endsWith(u'.'))
        plain.chop(1);
    return plain;
}

Result<std::optional<Quantity>> readStock(const QStringList &cells, const ImportRules &rules)
{
    const QString text = rules.columns.cell(cells, ImportField::Stock);
    if (text.isEmpty())
        return std::optional<Quantity>();
    const auto number = readNumber(text, rules.signs[size_t(ImportField::Stock)]);
    if (!number)
        return withField(number.error(), ImportField::Stock);
    if (!number->affix.isEmpty())
        return fault(u"quantity.malformed", ImportField::Stock, text);
    const auto quantity = quantityFromPlainText(withoutSurplusZeros(number->plain));
    if (!quantity)
        return withField(quantity.error(), ImportField::Stock);
    return std::optional(*quantity);
}

// A number is a GTIN with a right check digit or nothing; a code with letters in it is the shop's
// own.
Result<QString> readBarcode(QString text)
{
    if (text.isEmpty())
        return QString();
    // Numbers that went through a table of decimals.
    if (text.size() > 2 && text.endsWith(u".0") && areDigits(QStringView(text).chopped(2)))
        text.chop(2);
    auto gtin = Gtin::parseFromSpreadsheet(text);
    if (!gtin && gtin.error().key == u"gtin.notDigits") {
        QString packed = text;
        packed.remove(u' ').remove(u'-').remove(u'\u00A0');
        if (!areDigits(packed) || packed.size() < 8)
            return text;
        // "978-3-16-148410-0": a number, only written with signs between.
        gtin = Gtin::parse(packed);
    }
    if (!gtin)
        return withField(gtin.error(), ImportField::Barcode);
    return gtin->shortest();
}

Result<QString> readTax(const QString &text, const ImportRules &rules)
{
    // A shop that has no taxes yet gives its products the default when it has.
    if (text.isEmpty() || rules.taxes.categories.isEmpty())
        return QString();
    const QString folded = foldText(text);
    for (const TaxCategory &category : rules.taxes.categories) {
        if (foldText(category.code) == folded || foldText(category.name) == folded)
            return category.code;
    }
    const bool isNone = folded == u"none" || folded == u"no" || folded == u"exempt" ||
                        folded == u"zero rate" || folded == u"zero-rate" || folded == u"false";
    if (folded == u"taxable" || folded == u"true" || folded == u"yes")
        return rules.taxes.categories.first().code;
    const auto rate = isNone ? Result<TaxRate>(TaxRate()) : TaxRate::fromPercentText(text);
    if (rate) {
        for (const TaxCategory &category : rules.taxes.categories) {
            qint64 sum = 0;
            for (const TaxComponent &component : rules.taxes.on(category.code, rules.today))
                sum += component.rate.millionths();
            if (sum == rate->millionths())
                return category.code;
        }
    }
    return fault(u"taxCategory.unknown", ImportField::Tax, text);
}

// The last level of "A > B > C"; of a list of paths the first one, of a list of plain names the
// last, which is the narrowest ("en:beverages,en:teas").
QString readCategory(const QString &text, const ImportRules &rules)
{
    // A comma inside a name has a backslash before it.
    constexpr QChar kComma(u'\x1f');
    QString path = rules.columns.commaLists ? QString(text).replace(u"\\,"_s, kComma) : text;
    if (rules.columns.commaLists && path.contains(u','))
        path = path.contains(u'>') ? path.section(u',', 0, 0) : path.section(u',', -1, -1);
    QString last = path.section(u'>', -1, -1).trimmed();
    if (last.isEmpty())
        last = path.trimmed();
    // Open Food Facts marks the language of a name.
    if (last.size() > 3 && last[2] == u':' && last[0].isLower() && last[1].isLower())
        last = last.sliced(3);
    return last.replace(kComma, u',');
}

// Of several addresses the first; a file name is none.
QString readImageUrl(const QString &text, bool asWritten)
{
    if (asWritten)
        return text;
    if (!text.contains(u"://"))
        return {};
    const qsizetype next = text.indexOf(u"://", text.indexOf(u"://") + 3);
    const qsizetype comma = text.indexOf(u',');
    return next > 0 && comma > 0 && comma < next ? text.first(comma).trimmed() : text;
}

QString skuFromName(const QString &name)
{
    const QByteArray hash =
        QCryptographicHash::hash(foldText(name).toUtf8(), QCryptographicHash::Sha256);
    return u"N-"_s + QString::fromLatin1(hash.toHex().first(12).toUpper());
}

QHash<QString, Unit> allUnits()
{
    QHash<QString, Unit> units;
    for (const UnitNames &names : kUnitNames) {
        for (const QStringView name : names.names.split(u'|'))
            units.insert(headerKey(name), names.unit);
    }
    return units;
}

} // namespace

std::optional<Unit> unitFromName(QStringView name)
{
    static const QHash<QString, Unit> units = allUnits();
    const auto found = units.constFind(headerKey(name));
    return found == units.cend() ? std::nullopt : std::optional(*found);
}

Result<ImportedProduct> readProduct(const QStringList &cells, const ImportRules &rules)
{
    const auto cell = [&](ImportField field) { return rules.columns.cell(cells, field); };
    ImportedProduct product;
    product.name = cell(ImportField::Name);
    if (product.name.isEmpty())
        return fault(u"product.nameMissing", ImportField::Name, {});
    SHOP_TRY_VALUE(barcode, readBarcode(cell(ImportField::Barcode)));
    product.barcode = barcode;
    product.sku = cell(ImportField::Sku);
    product.skuGiven = !product.sku.isEmpty();
    if (isScientific(product.sku) && product.sku.contains(u'+'))
        return fault(u"import.scientific", ImportField::Sku, product.sku);
    if (!product.skuGiven)
        product.sku = barcode.isEmpty() ? skuFromName(product.name) : barcode;
    SHOP_TRY_VALUE(price, readPrice(cells, rules, ImportField::Price));
    product.price = price;
    SHOP_TRY_VALUE(cost, readPrice(cells, rules, ImportField::Cost));
    product.cost = cost;
    if (const QString unit = cell(ImportField::Unit); !unit.isEmpty()) {
        product.unit = unitFromName(unit);
        if (!product.unit)
            return fault(u"unit.unknown", ImportField::Unit, unit);
    }
    SHOP_TRY_VALUE(stock, readStock(cells, rules));
    product.stock = stock;
    SHOP_TRY_VALUE(tax, readTax(cell(ImportField::Tax), rules));
    product.taxCategory = tax;
    product.category = readCategory(cell(ImportField::Category), rules);
    product.imageUrl = readImageUrl(cell(ImportField::ImageUrl),
                                    rules.columns.named[size_t(ImportField::ImageUrl)]);
    product.description = cell(ImportField::Description);
    for (const auto &[column, name] : rules.columns.specifications) {
        if (const QString text = ImportColumns::cell(cells, column); !text.isEmpty())
            product.specifications.append({name, text});
    }
    return product;
}

QString identityOf(const QStringList &cells, const ImportColumns &columns)
{
    if (const QString sku = columns.cell(cells, ImportField::Sku); !sku.isEmpty())
        return u"s"_s + sku;
    if (const QString code = columns.cell(cells, ImportField::Barcode); !code.isEmpty())
        return u"b"_s + readBarcode(code).valueOr(code);
    return u"n"_s + foldText(columns.cell(cells, ImportField::Name));
}

} // namespace shop
