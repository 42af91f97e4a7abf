// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/product_export.h"

#include "core/base/amount_text.h"
#include "core/base/private_files.h"
#include "core/files/csv_writer.h"

#include <QFile>

#include <span>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;

enum class Fact { Name, Sku, Price, Cost, Barcode, Category, Categories, Stock, Unit, Tax, ImageUrl, Description, Handle, Text };

struct Column {
    const char *head;
    Fact fact;
    const char *text = ""; // of Fact::Text
};

constexpr Column kOwn[]{{"name", Fact::Name},         {"price", Fact::Price},       {"barcode", Fact::Barcode},
                        {"sku", Fact::Sku},           {"category", Fact::Category}, {"stock", Fact::Stock},
                        {"unit", Fact::Unit},         {"tax", Fact::Tax},           {"image_url", Fact::ImageUrl},
                        {"description", Fact::Description}, {"cost", Fact::Cost}};

constexpr Column kShopify[]{{"Handle", Fact::Handle},
                            {"Title", Fact::Name},
                            {"Body (HTML)", Fact::Description},
                            {"Type", Fact::Category},
                            {"Published", Fact::Text, "TRUE"},
                            {"Option1 Name", Fact::Text, "Title"},
                            {"Option1 Value", Fact::Text, "Default Title"},
                            {"Variant SKU", Fact::Sku},
                            {"Variant Inventory Tracker", Fact::Text, "shopify"},
                            {"Variant Inventory Qty", Fact::Stock},
                            {"Variant Inventory Policy", Fact::Text, "continue"},
                            {"Variant Price", Fact::Price},
                            {"Variant Barcode", Fact::Barcode},
                            {"Image Src", Fact::ImageUrl},
                            {"Cost per item", Fact::Cost},
                            {"Status", Fact::Text, "active"}};

constexpr Column kWooCommerce[]{{"Type", Fact::Text, "simple"},
                                {"SKU", Fact::Sku},
                                {"GTIN, UPC, EAN, or ISBN", Fact::Barcode},
                                {"Name", Fact::Name},
                                {"Published", Fact::Text, "1"},
                                {"Description", Fact::Description},
                                {"Stock", Fact::Stock},
                                {"Regular price", Fact::Price},
                                {"Categories", Fact::Categories},
                                {"Images", Fact::ImageUrl}};

constexpr Column kSquare[]{{"Token", Fact::Text},
                           {"Item Name", Fact::Name},
                           {"Variation Name", Fact::Text, "Regular"},
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

QString cellOf(const Column &column, const CatalogLine &line, const ProductDraft &values, const QString &barcode)
{
    const auto amount = [](const std::optional<UnitPrice> &price) { return price ? toPlainText(*price) : QString(); };
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
        return barcode;
    case Fact::Category:
        return line.categoryName;
    case Fact::Categories:
        return QString(line.categoryName).replace(u',', u"\\,"_s);
    case Fact::Stock:
        return toPlainText(line.product.onHand);
    case Fact::Unit:
        return unitCode(values.unit);
    case Fact::Tax:
        return values.taxCategory;
    case Fact::ImageUrl:
        return values.imageUrl;
    case Fact::Description:
        return values.description;
    case Fact::Handle:
        return handleOf(values.sku);
    case Fact::Text:
        break;
    }
    return QString::fromLatin1(column.text);
}

Done write(QIODevice &file, const QByteArray &bytes)
{
    if (file.write(bytes) == bytes.size())
        return {};
    return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"reason"_s, file.errorString()}}};
}

} // namespace

Result<qint64> exportProducts(Shop &shop, const Call &call, QIODevice &file, ProductFile kind,
                              const std::function<bool(qint64)> &progress)
{
    SHOP_TRY(require(call, Action::ExportData));
    const std::span<const Column> columns = columnsOf(kind);
    QStringList cells;
    for (const Column &column : columns)
        cells.append(QString::fromLatin1(column.head));
    SHOP_TRY(write(file, csvRow(cells)));
    CatalogQuery query;
    query.limit = kPage;
    for (qint64 written = 0;;) {
        SHOP_TRY_VALUE(lines, shop.catalog().lines(call, query));
        for (const CatalogLine &line : lines) {
            SHOP_TRY_VALUE(product, shop.products().product(call, line.product.id));
            for (qsizetype i = 0; i < qMax<qsizetype>(1, product.values.barcodes.size()); ++i) {
                cells.clear();
                for (const Column &column : columns)
                    cells.append(cellOf(column, line, product.values, product.values.barcodes.value(i).text));
                SHOP_TRY(write(file, csvRow(cells)));
            }
        }
        written += lines.size();
        if (lines.size() < kPage)
            return written;
        if (progress && !progress(written))
            return Error{ErrorCode::Cancelled, u"export.stopped"_s, {}};
        query.from = lines.constLast().place;
    }
}

Result<qint64> exportProductFile(Shop &shop, const Call &call, const QString &path, ProductFile kind)
{
    const QString temporary = temporaryBeside(path);
    SHOP_TRY(makePrivateFile(temporary));
    QFile file(temporary);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"reason"_s, file.errorString()}}};
    const auto written = exportProducts(shop, call, file, kind);
    file.close();
    if (!written || file.error() != QFileDevice::NoError) {
        file.remove();
        return written ? Error{ErrorCode::Unavailable, u"file.cannotWrite"_s, {{u"path"_s, path}}} : written.error();
    }
    SHOP_TRY(moveIntoPlace(temporary, path));
    return *written;
}

} // namespace shop
