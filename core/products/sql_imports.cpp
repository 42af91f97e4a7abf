// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_imports.h"

#include "core/base/json_members.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_variants.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A movement of the import itself is not after it; what is sold, returned or promised is.
#define PRODUCTS_SOLD_SINCE                                                                        \
    "(EXISTS (SELECT 1 FROM products_movement m WHERE m.product = p.key AND m.seq > r.moved AND "  \
    "m.reason IN "                                                                                 \
    "('sold', 'returned')) OR (r.before = '' AND EXISTS (SELECT 1 FROM products_reservation o "    \
    "WHERE o.product = "                                                                           \
    "p.key)))"

constexpr int kMostUndoable = 20;

PastImport importFrom(const Row &row)
{
    PastImport import{row.id<ImportId>(0), row.text(1),  row.text(2), row.id<UserId>(3),
                      row.int64(4),        row.int64(5), row.int64(6)};
    if (!row.isNull(7))
        import.undoneAt = row.int64(7);
    return import;
}

Json priceValue(const std::optional<UnitPrice> &price)
{
    if (!price)
        return {};
    return Json(
        Json::Array{Json::integer(price->tenThousandths()), Json(price->currency().code())});
}

std::optional<UnitPrice> priceOf(const Json &json, QStringView name)
{
    const Json *value = json.member(name);
    const Json::Array *parts = value ? value->array() : nullptr;
    if (!parts || parts->size() != 2 || !parts->at(1).string())
        return std::nullopt;
    const auto currency = Currency::fromCode(*parts->at(1).string());
    return currency ? std::optional(UnitPrice(parts->at(0).toInteger().value_or(0), *currency))
                    : std::nullopt;
}

// What an import may change of a product.
QByteArray toJson(const ProductDraft &draft)
{
    Json::Array barcodes;
    for (const Barcode &barcode : draft.barcodes)
        barcodes.append(
            Json(Json::Array{Json(barcode.text), Json::integer(barcode.pack.thousandths())}));
    return Json(Json::Object{{u"name"_s, Json(draft.name)},
                             {u"price"_s, priceValue(draft.price)},
                             {u"cost"_s, priceValue(draft.cost)},
                             {u"unit"_s, Json::integer(qint64(draft.unit))},
                             {u"tax"_s, Json(draft.taxCategory)},
                             {u"category"_s, Json(draft.category.toString())},
                             {u"imageUrl"_s, Json(draft.imageUrl)},
                             {u"image"_s, Json(draft.image)},
                             {u"description"_s, Json(draft.description)},
                             {u"specifications"_s, Json(draft.specifications)},
                             {u"barcodes"_s, Json(barcodes)}})
        .toBytes();
}

ProductDraft draftFrom(const Json &json)
{
    const JsonMembers members(json);
    ProductDraft draft;
    draft.name = members.text(u"name");
    draft.price = priceOf(json, u"price");
    draft.cost = priceOf(json, u"cost");
    draft.unit = Unit(members.numberOr0(u"unit"));
    draft.taxCategory = members.text(u"tax");
    draft.category = members.id<CategoryId>(u"category");
    draft.imageUrl = members.text(u"imageUrl");
    draft.image = members.text(u"image");
    draft.description = members.text(u"description");
    if (const Json *specifications = json.member(u"specifications");
        specifications && specifications->object())
        draft.specifications = *specifications->object();
    const Json *barcodes = json.member(u"barcodes");
    for (const Json &each : barcodes && barcodes->array() ? *barcodes->array() : Json::Array()) {
        const Json::Array *parts = each.array();
        if (parts && parts->size() == 2 && parts->at(0).string())
            draft.barcodes.append(
                {*parts->at(0).string(),
                 Quantity::fromThousandths(parts->at(1).toInteger().value_or(1000))});
    }
    return draft;
}

} // namespace

Done SqlImports::begin(const PastImport &import)
{
    SHOP_TRY_VALUE(
        rows,
        Statement(m_database,
                  "INSERT INTO products_import (id, file, hash, author, at, created, updated) "
                  "VALUES (?, ?, ?, ?, ?, 0, 0) ON CONFLICT (id) DO NOTHING")
            .bind(import.id)
            .bind(import.file)
            .bind(import.hash)
            .bind(import.author)
            .bind(import.at)
            .run());
    Q_UNUSED(rows)
    return {};
}

Done SqlImports::note(ImportId import, const ImportedRow &row)
{
    return Statement(
               m_database,
               "INSERT INTO products_import_row (import, product, version_before, version, stock, "
               "moved, before) "
               "SELECT i.key, p.id, ?, ?, ?, COALESCE((SELECT MAX(seq) FROM products_movement m "
               "WHERE m.product = p.key), 0), ? FROM products_import i, products_product p "
               "WHERE i.id = ? AND p.id = ? ON CONFLICT (import, product) DO UPDATE SET "
               "version = excluded.version, moved = excluded.moved, "
               "stock = products_import_row.stock + excluded.stock")
        .bind(row.versionBefore)
        .bind(row.version)
        .bind(row.stock.thousandths())
        .bind(row.before ? QString::fromUtf8(toJson(*row.before)) : QString())
        .bind(import)
        .bind(row.product)
        .runOne();
}

Done SqlImports::changed(ImportId import, ProductId product, qint64 before, qint64 version)
{
    const auto told =
        Statement(m_database,
                  "UPDATE products_import_row SET version = ? WHERE product = ? AND version = ? "
                  "AND import = (SELECT key FROM products_import WHERE id = ?)")
            .bind(version)
            .bind(product)
            .bind(before)
            .bind(import)
            .run();
    return told ? Done() : Done(told.error());
}

Done SqlImports::count(const PastImport &import)
{
    return Statement(m_database, "UPDATE products_import SET created = ?, updated = ? WHERE id = ?")
        .bind(import.created)
        .bind(import.updated)
        .bind(import.id)
        .runOne();
}

Result<int> SqlImports::undoneOf(const QString &hash)
{
    SHOP_TRY_VALUE(count, Statement(m_database, "SELECT COUNT(*) FROM products_import "
                                                "WHERE hash = ? AND undone_at IS NOT NULL")
                              .bind(hash)
                              .scalar());
    return int(count);
}

Result<QList<PastImport>> SqlImports::undoable(TimeMs now)
{
    return Statement(m_database, "SELECT id, file, hash, author, at, created, updated, undone_at "
                                 "FROM products_import WHERE undone_at IS NULL AND at > ? "
                                 "AND created + updated > 0 ORDER BY key DESC LIMIT ?")
        .bind(now - kImportUndoPeriod)
        .bind(kMostUndoable)
        .all(importFrom);
}

Result<std::optional<PastImport>> SqlImports::find(ImportId import)
{
    return Statement(m_database, "SELECT id, file, hash, author, at, created, updated, undone_at "
                                 "FROM products_import WHERE id = ?")
        .bind(import)
        .one(importFrom);
}

Result<SqlImports::Sold> SqlImports::soldSince(ImportId import)
{
    Sold sold;
    SHOP_TRY_VALUE(count,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM products_import i JOIN products_import_row r "
                             "ON r.import = i.key JOIN products_product p ON p.id = r.product "
                             "WHERE i.id = ? AND " PRODUCTS_SOLD_SINCE)
                       .bind(import)
                       .scalar());
    sold.products = count;
    SHOP_TRY_VALUE(names,
                   Statement(m_database,
                             "SELECT p.name FROM products_import i JOIN products_import_row r "
                             "ON r.import = i.key JOIN products_product p ON p.id = r.product "
                             "WHERE i.id = ? AND " PRODUCTS_SOLD_SINCE " ORDER BY p.key LIMIT 3")
                       .bind(import)
                       .all([](const Row &row) { return row.text(0); }));
    sold.names = names;
    return sold;
}

Result<QList<ImportedRow>> SqlImports::rows(ImportId import, ProductId after, int most)
{
    const QByteArray from = after.isNull() ? QByteArray(16, '\0') : after.bytes();
    return Statement(m_database, "SELECT r.product, r.version_before, r.version, r.stock, r.before "
                                 "FROM products_import i "
                                 "JOIN products_import_row r ON r.import = i.key "
                                 "WHERE i.id = ? AND r.product > ? ORDER BY r.product LIMIT ?")
        .bind(import)
        .bind(from)
        .bind(most)
        .all([](const Row &row) {
            ImportedRow found{row.id<ProductId>(0), std::nullopt, row.int64(1), row.int64(2),
                              Quantity::fromThousandths(row.int64(3))};
            if (const QString before = row.text(4); !before.isEmpty()) {
                const Json json = Json::parse(before.toUtf8()).valueOr(Json());
                found.before = draftFrom(json);
                found.hasSpecifications = json.member(u"specifications") != nullptr;
            }
            return found;
        });
}

Result<bool> SqlImports::made(ImportId import, ProductId product)
{
    SHOP_TRY_VALUE(
        rows, Statement(m_database,
                        "SELECT COUNT(*) FROM products_import i JOIN products_import_row r "
                        "ON r.import = i.key WHERE i.id = ? AND r.product = ? AND r.before = ''")
                  .bind(import)
                  .bind(product)
                  .scalar());
    return rows > 0;
}

Result<bool> SqlImports::isSoldSince(ImportId import, ProductId product)
{
    SHOP_TRY_VALUE(sold,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM products_import i JOIN products_import_row r "
                             "ON r.import = i.key JOIN products_product p ON p.id = r.product "
                             "WHERE i.id = ? AND r.product = ? AND " PRODUCTS_SOLD_SINCE)
                       .bind(import)
                       .bind(product)
                       .scalar());
    return sold > 0;
}

Result<bool> SqlImports::remove(ImportId import, const ImportedRow &row)
{
    struct Found {
        qint64 key = 0;
        QStringList words;
    };
    SHOP_TRY_VALUE(
        found, Statement(m_database, "SELECT key, search_text FROM products_product WHERE id = ?")
                   .bind(row.product)
                   .one([](const Row &r) {
                       return Found{r.int64(0), wordsOf(r.text(1))};
                   }));
    if (!found)
        return true;
    const qint64 key = found->key;
    SHOP_TRY_VALUE(
        free,
        Statement(
            m_database,
            "SELECT COUNT(*) FROM products_import i JOIN products_import_row r ON r.import = i.key "
            "JOIN products_product p ON p.id = r.product WHERE i.id = ? AND p.key = ? "
            "AND p.version = r.version AND NOT EXISTS (SELECT 1 FROM products_movement m "
            "WHERE m.product = p.key AND m.seq > r.moved) AND NOT EXISTS (SELECT 1 FROM "
            "products_reservation o WHERE o.product = p.key) AND NOT EXISTS (SELECT 1 FROM "
            "products_deposit d WHERE d.deposit = p.key) AND NOT EXISTS (SELECT 1 FROM "
            "products_count_line n WHERE n.product = p.key)")
            .bind(import)
            .bind(key)
            .scalar());
    if (free == 0)
        return false;
    SHOP_TRY(SqlVariants(m_database).leave(row.product));
    // By the words it has: the table is searched by word, not by product.
    for (const QString &word : std::as_const(found->words))
        SHOP_TRY(Statement(m_database, "DELETE FROM products_word WHERE word = ? AND product = ?")
                     .bind(word)
                     .bind(key)
                     .run());
    for (const char *sql : {"DELETE FROM products_specification WHERE product = ?",
                            "DELETE FROM products_specification_due WHERE product = ?",
                            "DELETE FROM products_barcode WHERE product = ?",
                            "DELETE FROM products_deposit WHERE product = ?",
                            "DELETE FROM products_past_price WHERE product = ?",
                            "DELETE FROM products_label WHERE product = ?",
                            "DELETE FROM products_supply WHERE product = ?",
                            "DELETE FROM products_movement WHERE product = ?",
                            "DELETE FROM products_stock WHERE product = ?",
                            "DELETE FROM products_product WHERE key = ?"}) {
        if (const auto gone = Statement(m_database, sql).bind(key).run(); !gone)
            return gone.error();
    }
    return true;
}

Done SqlImports::restored(const ImportedRow &row, qint64 version)
{
    const auto told =
        Statement(
            m_database,
            "UPDATE products_import_row SET version = ?, moved = (SELECT COALESCE(MAX(m.seq), 0) "
            "FROM products_movement m JOIN products_product p ON p.key = m.product WHERE p.id = ?) "
            "WHERE product = ? AND version = ? AND NOT EXISTS (SELECT 1 FROM products_movement m "
            "JOIN products_product p ON p.key = m.product WHERE p.id = ? AND "
            "m.seq > products_import_row.moved AND m.reason IN ('sold', 'returned', 'received'))")
            .bind(version)
            .bind(row.product)
            .bind(row.product)
            .bind(row.versionBefore)
            .bind(row.product)
            .run();
    return told ? Done() : Done(told.error());
}

Done SqlImports::settle(ImportId import, ProductId product)
{
    return Statement(m_database, "DELETE FROM products_import_row WHERE product = ? AND import = "
                                 "(SELECT key FROM products_import WHERE id = ?)")
        .bind(product)
        .bind(import)
        .runOne();
}

Done SqlImports::markUndone(ImportId import, UserId author, TimeMs at)
{
    return Statement(m_database,
                     "UPDATE products_import SET undone_at = ?, undone_by = ? WHERE id = ?")
        .bind(at)
        .bind(author)
        .bind(import)
        .runOne();
}

Result<qint64> SqlImports::forget(TimeMs now, int most)
{
    return Statement(m_database,
                     "DELETE FROM products_import_row WHERE (import, product) IN (SELECT r.import, "
                     "r.product "
                     "FROM products_import i JOIN products_import_row r ON r.import = i.key "
                     "WHERE i.at <= ? LIMIT ?)")
        .bind(now - kImportUndoPeriod)
        .bind(most)
        .run();
}

Done SqlImports::keepMapping(const QString &header, const Json::Object &mapping)
{
    return Statement(m_database,
                     "INSERT INTO products_import_mapping (header, mapping) VALUES (?, ?) "
                     "ON CONFLICT (header) DO UPDATE SET mapping = excluded.mapping")
        .bind(header)
        .bind(QString::fromUtf8(Json(mapping).toBytes()))
        .runOne();
}

Result<Json::Object> SqlImports::mapping(const QString &header)
{
    SHOP_TRY_VALUE(
        text, Statement(m_database, "SELECT mapping FROM products_import_mapping WHERE header = ?")
                  .bind(header)
                  .one([](const Row &row) { return row.text(0); }));
    if (!text)
        return Json::Object();
    SHOP_TRY_VALUE(json, Json::parse(text->toUtf8()));
    return json.object() ? *json.object() : Json::Object();
}

} // namespace shop
