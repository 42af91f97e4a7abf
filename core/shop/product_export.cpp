// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/product_export.h"

#include "core/base/amount_text.h"
#include "core/files/csv_writer.h"
#include "core/products/sql_variants.h"
#include "core/shop/file_export.h"
#include "core/shop/specification_cells.h"

#include <QSet>

#include <span>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kProductsAtOnce = 500;

enum class Fact {
    Name,
    Sku,
    Price,
    Cost,
    Barcode,
    Category,
    Categories,
    Stock,
    Unit,
    Tax,
    ImageUrl,
    Description,
    Text,
    // Of a variant, and of a product that is none.
    Handle,
    Title,
    FamilyHandle,
    FamilyName,
    Options,
    Choices,
    OptionName,
    OptionValue,
    RowType,
    Parent,
    Variation
};

struct Column {
    const char *head;
    Fact fact;
    const char *text = ""; // of Fact::Text
    int option = 0; // of an option's name and value
};

constexpr int kMostOptions = 3; // that Shopify and WooCommerce files have columns for

constexpr Column kOwn[]{{"name", Fact::Name},
                        {"price", Fact::Price},
                        {"barcode", Fact::Barcode},
                        {"sku", Fact::Sku},
                        {"category", Fact::Category},
                        {"stock", Fact::Stock},
                        {"unit", Fact::Unit},
                        {"tax", Fact::Tax},
                        {"image_url", Fact::ImageUrl},
                        {"description", Fact::Description},
                        {"cost", Fact::Cost},
                        {"family", Fact::FamilyHandle},
                        {"family_name", Fact::FamilyName},
                        {"options", Fact::Options},
                        {"choices", Fact::Choices}};

constexpr Column kShopify[]{{"Handle", Fact::Handle},
                            {"Title", Fact::Title},
                            {"Body (HTML)", Fact::Description},
                            {"Type", Fact::Category},
                            {"Published", Fact::Text, "TRUE"},
                            {"Option1 Name", Fact::OptionName, "Title", 0},
                            {"Option1 Value", Fact::OptionValue, "Default Title", 0},
                            {"Option2 Name", Fact::OptionName, "", 1},
                            {"Option2 Value", Fact::OptionValue, "", 1},
                            {"Option3 Name", Fact::OptionName, "", 2},
                            {"Option3 Value", Fact::OptionValue, "", 2},
                            {"Variant SKU", Fact::Sku},
                            {"Variant Inventory Tracker", Fact::Text, "shopify"},
                            {"Variant Inventory Qty", Fact::Stock},
                            {"Variant Inventory Policy", Fact::Text, "continue"},
                            {"Variant Price", Fact::Price},
                            {"Variant Barcode", Fact::Barcode},
                            {"Image Src", Fact::ImageUrl},
                            {"Cost per item", Fact::Cost},
                            {"Status", Fact::Text, "active"}};

constexpr Column kWooCommerce[]{{"Type", Fact::RowType},
                                {"SKU", Fact::Sku},
                                {"GTIN, UPC, EAN, or ISBN", Fact::Barcode},
                                {"Name", Fact::Name},
                                {"Published", Fact::Text, "1"},
                                {"Description", Fact::Description},
                                {"Stock", Fact::Stock},
                                {"Regular price", Fact::Price},
                                {"Categories", Fact::Categories},
                                {"Images", Fact::ImageUrl},
                                {"Parent", Fact::Parent},
                                {"Attribute 1 name", Fact::OptionName, "", 0},
                                {"Attribute 1 value(s)", Fact::OptionValue, "", 0},
                                {"Attribute 2 name", Fact::OptionName, "", 1},
                                {"Attribute 2 value(s)", Fact::OptionValue, "", 1},
                                {"Attribute 3 name", Fact::OptionName, "", 2},
                                {"Attribute 3 value(s)", Fact::OptionValue, "", 2}};

constexpr Column kSquare[]{{"Token", Fact::Text},
                           {"Item Name", Fact::Title},
                           {"Variation Name", Fact::Variation, "Regular"},
                           {"SKU", Fact::Sku},
                           {"Description", Fact::Description},
                           {"Category", Fact::Category},
                           {"GTIN", Fact::Barcode},
                           {"Price", Fact::Price},
                           {"Default Unit Cost", Fact::Cost},
                           {"Current Quantity", Fact::Stock}};

std::span<const Column> columnsOf(ProductFile kind)
{
    switch (kind) {
    case ProductFile::Own:
        return kOwn;
    case ProductFile::Shopify:
        return kShopify;
    case ProductFile::WooCommerce:
        return kWooCommerce;
    case ProductFile::Square:
        return kSquare;
    }
    return {};
}

// A name for addresses, as Shopify knows the rows of one product by it.
QString handleOf(const QString &sku)
{
    QString handle;
    for (const QChar c : sku.toLower())
        handle += c.isLetterOrNumber() ? c : u'-';
    return handle;
}

using Membership = SqlVariants::Membership;

// A row of the file: a product by one of its barcodes, or what the variants of a family have in common.
struct ExportRow {
    CatalogLine line;
    ProductDraft values;
    QString barcode;
    std::optional<Membership> variant; // as far as the file can say it
    QStringList specifications;
    bool isFamily = false; // the choices are all there are, each option's with commas between
};

// What a file cannot say of a variant is left out: it is then a product of its own.
std::optional<Membership> sayable(const std::optional<Membership> &variant, const QString &name,
                                  ProductFile kind)
{
    if (!variant || kind == ProductFile::Own)
        return variant;
    const bool fits = kind == ProductFile::Square || variant->family.options.size() <= kMostOptions;
    // Shopify and Square put a name together of its parts, and want each of them.
    const bool isNamed = kind == ProductFile::WooCommerce ||
                         (variantName(variant->family.name, variant->choices) == name &&
                          !variant->choices.contains(QString()));
    return fits && isNamed ? variant : std::nullopt;
}

QString familyCell(const Column &column, const ExportRow &row)
{
    const std::optional<Membership> &variant = row.variant;
    const QString otherwise = QString::fromLatin1(column.text);
    switch (column.fact) {
    case Fact::Handle:
        return variant ? variant->family.handle : handleOf(row.values.sku);
    case Fact::Title:
        return variant ? variant->family.name : row.values.name;
    case Fact::FamilyHandle:
    case Fact::Parent:
        return variant && !row.isFamily ? variant->family.handle : QString();
    case Fact::FamilyName:
        return variant ? variant->family.name : QString();
    case Fact::Options:
        return variant ? joinedByBars(variant->family.options) : QString();
    case Fact::Choices:
        return variant ? joinedByBars(variant->choices) : QString();
    case Fact::OptionName:
        return variant ? variant->family.options.value(column.option) : otherwise;
    case Fact::OptionValue:
        return variant ? variant->choices.value(column.option) : otherwise;
    case Fact::RowType:
        return row.isFamily ? u"variable"_s : variant ? u"variation"_s : u"simple"_s;
    case Fact::Variation:
        return variant ? variant->choices.join(u", "_s) : otherwise;
    default:
        return otherwise;
    }
}

QString cellOf(const Column &column, const ExportRow &row)
{
    const ProductDraft &values = row.values;
    const auto amount = [](const std::optional<UnitPrice> &price) {
        return price ? toPlainText(*price) : QString();
    };
    switch (column.fact) {
    case Fact::Name:
        return values.name;
    case Fact::Sku:
        return values.sku;
    case Fact::Price:
        return amount(values.price);
    case Fact::Cost:
        return amount(values.cost);
    case Fact::Barcode:
        return row.barcode;
    case Fact::Category:
        return row.line.categoryName;
    case Fact::Categories:
        return QString(row.line.categoryName).replace(u',', u"\\,"_s);
    case Fact::Stock:
        return row.isFamily ? QString() : toPlainText(row.line.product.onHand);
    case Fact::Unit:
        return unitCode(values.unit);
    case Fact::Tax:
        return values.taxCategory;
    case Fact::ImageUrl:
        return values.imageUrl;
    case Fact::Description:
        return values.description;
    default:
        return familyCell(column, row);
    }
}

Done writeRow(QIODevice &file, std::span<const Column> columns, const ExportRow &row)
{
    QStringList cells;
    for (const Column &column : columns)
        cells.append(cellOf(column, row));
    cells += row.specifications;
    return writeTo(file, csvRow(cells));
}

// WooCommerce wants a row for what the variations have in common, with all choices there are.
Result<ExportRow> familyRow(Shop &shop, const ExportRow &variant)
{
    ExportRow row = variant;
    row.isFamily = true;
    row.values.name = row.variant->family.name;
    row.values.sku = row.variant->family.handle;
    row.values.price.reset();
    row.barcode.clear();
    row.specifications.fill({});
    SHOP_TRY_VALUE(variants, SqlVariants(shop.database()).variantsOf(variant.line.product.id));
    for (qsizetype option = 0; option < row.variant->choices.size(); ++option) {
        QStringList choices;
        for (const Variant &each : variants) {
            QString choice = each.choices.value(option);
            if (choice.replace(u',', u"\\,"_s); !choice.isEmpty() && !choices.contains(choice))
                choices.append(choice);
        }
        row.variant->choices[option] = choices.join(u", "_s);
    }
    return row;
}

} // namespace

Result<qint64> exportProducts(Shop &shop, const Call &call, QIODevice &file, ProductFile kind,
                              const std::function<bool(qint64)> &progress)
{
    SHOP_TRY(require(call, Action::ExportData));
    const std::span<const Column> columns = columnsOf(kind);
    QStringList heads;
    for (const Column &column : columns)
        heads.append(QString::fromLatin1(column.head));
    // Square refuses columns it does not know.
    SHOP_TRY_VALUE(specifications, kind == ProductFile::Square ? SpecificationCells()
                                                               : SpecificationCells::of(shop));
    heads += specifications.heads();
    SHOP_TRY(writeTo(file, csvRow(heads)));
    QSet<QString> families; // that have their row
    CatalogQuery query;
    query.limit = kProductsAtOnce;
    for (qint64 written = 0;;) {
        SHOP_TRY_VALUE(lines, shop.catalog().lines(call, query));
        for (const CatalogLine &line : lines) {
            SHOP_TRY_VALUE(product, shop.products().product(call, line.product.id));
            SHOP_TRY_VALUE(variant, SqlVariants(shop.database()).membershipOf(line.product.id));
            ExportRow row{
                line, product.values, {}, sayable(variant, product.values.name, kind), {}};
            SHOP_TRY_VALUE(cells, specifications.cells(shop, product.values.category,
                                                       product.values.specifications));
            row.specifications = cells;
            if (kind == ProductFile::WooCommerce && row.variant &&
                !families.contains(row.variant->family.handle)) {
                families.insert(row.variant->family.handle);
                SHOP_TRY_VALUE(family, familyRow(shop, row));
                SHOP_TRY(writeRow(file, columns, family));
            }
            for (qsizetype i = 0; i < qMax<qsizetype>(1, product.values.barcodes.size()); ++i) {
                row.barcode = product.values.barcodes.value(i).text;
                SHOP_TRY(writeRow(file, columns, row));
            }
        }
        written += lines.size();
        if (lines.size() < kProductsAtOnce)
            return written;
        if (progress && !progress(written))
            return Error{ErrorCode::Cancelled, u"export.stopped"_s, {}};
        query.from = lines.constLast().place;
    }
}

Result<qint64> exportProductFile(Shop &shop, const Call &call, const QString &path,
                                 ProductFile kind)
{
    return exportFile(path,
                      [&](QIODevice &file) { return exportProducts(shop, call, file, kind); });
}

} // namespace shop
