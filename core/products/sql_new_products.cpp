// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_new_products.h"

#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/draft_bytes.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_word_search.h"
#include "core/storage/change_rows.h"
#include "core/storage/command_log.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kRowsOfStatement = 50;
constexpr int kMostWaiting = 20'000; // products; a multiple of the rows

// What is in no order of a file. Made in one go when all rows are there, an index costs a part of what it costs
// row by row. As in the migrations, to the letter.
struct LateIndex {
    const char *drop;
    const char *make;
};
constexpr LateIndex kLateIndexes[] = {
    {"DROP INDEX products_product_by_name",
     "CREATE INDEX products_product_by_name ON products_product (archived, name_folded, id, mark)"},
    {"DROP INDEX products_product_by_category",
     "CREATE INDEX products_product_by_category ON products_product (category, archived, "
     "name_folded, id)"},
    {"DROP INDEX products_product_by_sku",
     "CREATE INDEX products_product_by_sku ON products_product (archived, sku)"},
    {"DROP INDEX products_product_by_price",
     "CREATE INDEX products_product_by_price ON products_product (archived, (COALESCE(price, -1)), "
     "key)"},
    {"DROP INDEX products_stock_by_on_hand",
     "CREATE INDEX products_stock_by_on_hand ON products_stock (on_hand, product)"},
};

// A product, with what other tables hold of it. n: its place, from 1.
constexpr char kMakeRows[] =
    "CREATE TEMP TABLE products_new (n INTEGER PRIMARY KEY, id BLOB, sku TEXT, name TEXT, "
    "unit INTEGER, price INTEGER, currency TEXT, tax_category TEXT, category INTEGER, "
    "name_folded TEXT, search_text TEXT, cost INTEGER, image_url TEXT, created_by BLOB, "
    "description TEXT, barcode_key TEXT, barcode TEXT, stock INTEGER, mark INTEGER) STRICT";
constexpr int kColumns = 18; // to be bound

// Made once: a statement is known by the address of its text.
const char *rowsText()
{
    static const QByteArray text = [] {
        QByteArray row = "(?";
        for (int i = 1; i < kColumns; ++i)
            row += ", ?";
        row += ")";
        QByteArray sql =
            "INSERT INTO products_new (id, sku, name, unit, price, currency, tax_category, "
            "category, name_folded, search_text, cost, image_url, created_by, "
            "description, barcode_key, barcode, stock, mark) VALUES " +
            row;
        for (int i = 1; i < kRowsOfStatement; ++i)
            sql += ", " + row;
        return sql;
    }();
    return text.constData();
}

Error defect()
{
    return {ErrorCode::Internal, u"import.rowsLost"_s, {}};
}

size_t hashOfSku(const QString &sku)
{
    return qHash(sku, 1);
}

size_t hashOfCode(const QString &barcodeKey)
{
    return qHash(barcodeKey, 2);
}

} // namespace

SqlNewProducts::SqlNewProducts(Database &database, const Clock &clock, Incoming incoming)
    : m_database(database),
      m_clock(clock),
      m_incoming(std::move(incoming)),
      m_rows(database, rowsText())
{}

Result<bool> SqlNewProducts::fits(Database &database)
{
    if (!database.isSqlite())
        return false;
    SHOP_TRY_VALUE(
        products,
        Statement(database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_product LIMIT 1) one")
            .scalar());
    return products == 0;
}

Done SqlNewProducts::begin()
{
    SHOP_TRY(require(m_incoming.call, Action::EditProducts));
    SHOP_TRY(require(m_incoming.call, Action::AdjustStock));
    SHOP_TRY_VALUE(first, Statement(m_database, "SELECT code FROM products_tax_category "
                                                "ORDER BY position LIMIT 1")
                              .one([](const Row &row) { return row.text(0); }));
    m_taxCategory = first.value_or(QString());
    SHOP_TRY(Statement(m_database, kMakeRows).run());
    for (const LateIndex &index : kLateIndexes)
        SHOP_TRY(Statement(m_database, index.drop).run());
    return {};
}

bool SqlNewProducts::isNew(const QString &sku, const QString &barcodeKey) const
{
    return !m_taken.contains(hashOfSku(sku)) &&
           (barcodeKey.isEmpty() || !m_taken.contains(hashOfCode(barcodeKey)));
}

Result<std::optional<qint64>> SqlNewProducts::categoryKey(CategoryId category)
{
    if (category.isNull())
        return std::optional<qint64>();
    const auto known = m_categories.constFind(category);
    if (known != m_categories.cend())
        return std::optional(*known);
    SHOP_TRY_VALUE(key, Statement(m_database, "SELECT key FROM products_category WHERE id = ?")
                            .bind(category)
                            .scalar());
    m_categories.insert(category, key);
    return std::optional(key);
}

Done SqlNewProducts::add(ProductId id, const ProductDraft &draft,
                         const std::optional<Quantity> &stock)
{
    if (draft.kind != ProductKind::Goods || !draft.specifications.isEmpty() ||
        draft.barcodes.size() > 1 || !draft.image.isEmpty() || draft.ageLimit != 0 ||
        draft.noDiscount || draft.favourite || !draft.deposit.isNull() || draft.reorderAt)
        return defect();
    SHOP_TRY_VALUE(category, categoryKey(draft.category));
    const QString barcode = draft.barcodes.isEmpty() ? QString() : draft.barcodes.constFirst().text;
    const QStringList words = searchWords(draft);
    m_rows.bind(id)
        .bind(draft.sku)
        .bind(draft.name)
        .bind(stored(draft.unit))
        .bind(storedPrice(draft.price))
        .bind(storedCurrency(draft))
        .bind(draft.taxCategory.isEmpty() ? m_taxCategory : draft.taxCategory)
        .bind(category)
        .bind(foldText(draft.name))
        .bind(searchText(words))
        .bind(storedPrice(draft.cost))
        .bind(draft.imageUrl)
        .bind(requestHash(draftBytes(draft)))
        .bind(draft.description)
        .bind(barcodeKey(barcode).valueOr(QString()))
        .bind(barcode)
        .bind(stock ? std::optional(stock->thousandths()) : std::nullopt)
        .bind(wordMark(words));
    learn(draft);
    if (m_first.isNull()) {
        m_first = id;
        m_isFirstInStock = stock.has_value();
    }
    if (++m_added % kRowsOfStatement == 0)
        SHOP_TRY(m_rows.run());
    return m_added == kMostWaiting ? flush() : Done();
}

void SqlNewProducts::learn(const ProductDraft &draft)
{
    m_taken.insert(hashOfSku(draft.sku));
    for (const Barcode &barcode : draft.barcodes)
        m_taken.insert(hashOfCode(barcodeKey(barcode.text).valueOr(QString())));
}

Done SqlNewProducts::flush()
{
    if (m_added == 0)
        return {};
    const Done done = store();
    if (!done && done.error().code == ErrorCode::AlreadyExists)
        return Error{ErrorCode::Internal, done.error().key, done.error().context};
    return done;
}

Done SqlNewProducts::store()
{
    // The last statement is filled up with rows of nothing.
    if (const int rest = m_added % kRowsOfStatement; rest > 0) {
        for (int i = rest * kColumns; i < kRowsOfStatement * kColumns; ++i)
            m_rows.bindNull();
        SHOP_TRY(m_rows.run());
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        before,
        Statement(m_database, "SELECT COALESCE(MAX(key), 0) FROM products_product").scalar());
    SHOP_TRY(storeProducts(before, now));
    SHOP_TRY(storeStock(before, now));
    SHOP_TRY(storeChanges(now));
    SHOP_TRY(Statement(m_database, "DELETE FROM products_new").run());
    m_added = 0;
    return {};
}

Done SqlNewProducts::storeProducts(qint64 before, TimeMs now)
{
    SHOP_TRY_VALUE(
        rows,
        Statement(
            m_database,
            "INSERT INTO products_product (key, id, sku, name, kind, unit, price, currency, "
            "tax_category, category, image, age_limit, no_discount, favourite, archived, "
            "name_folded, search_text, version, cost, created_at, updated_at, image_url, "
            "created_by, description, specifications, price_since, mark) SELECT ? + n, id, sku, "
            "name, ?, unit, price, currency, tax_category, category, '', 0, 0, 0, 0, "
            "name_folded, search_text, 1, cost, ?, ?, image_url, created_by, description, "
            "'', ?, mark FROM products_new WHERE id IS NOT NULL ORDER BY n")
            .bind(before)
            .bind(stored(ProductKind::Goods))
            .bind(now)
            .bind(now)
            .bind(now)
            .run());
    if (rows != m_added)
        return defect();
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO products_barcode (key, product, text, pack, position) "
                       "SELECT barcode_key, ? + n, barcode, ?, 0 FROM products_new "
                       "WHERE barcode <> '' ORDER BY n")
                 .bind(before)
                 .bind(Barcode().pack.thousandths())
                 .run());
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO products_word (word, product, mark) SELECT w.value, ? + p.n, "
                       "p.mark FROM products_new p CROSS JOIN json_each('[\"' || "
                       "replace(trim(p.search_text), ' ', '\",\"') || '\"]') w "
                       "WHERE w.value <> '' ORDER BY w.value, p.n")
                 .bind(before)
                 .run());
    return {};
}

Done SqlNewProducts::storeStock(qint64 before, TimeMs now)
{
    SHOP_TRY(Statement(m_database, "INSERT INTO products_stock (product, on_hand, reserved) "
                                   "SELECT ? + n, COALESCE(stock, 0), 0 FROM products_new "
                                   "WHERE id IS NOT NULL ORDER BY n")
                 .bind(before)
                 .run());
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO products_movement (key, product, change, reason, note, author, "
                       "register, at) SELECT ? || sku || ?, ? + n, stock, ?, '', ?, ?, ? "
                       "FROM products_new WHERE stock IS NOT NULL ORDER BY n")
                 .bind(m_incoming.keyBefore)
                 .bind(m_incoming.keyBehind)
                 .bind(before)
                 .bind(stockReasonCode(StockReason::Opening))
                 .bind(m_incoming.call.actor.user)
                 .bind(m_incoming.call.actor.atRegister)
                 .bind(now)
                 .run());
    SHOP_TRY(Statement(m_database,
                       "INSERT INTO products_import_row (import, product, version_before, version, "
                       "stock, moved, before) SELECT i.key, p.id, 0, 1, COALESCE(p.stock, 0), "
                       "COALESCE((SELECT MAX(m.seq) FROM products_movement m WHERE m.product = "
                       "? + p.n), 0), '' FROM products_import i CROSS JOIN products_new p "
                       "WHERE i.id = ? AND p.id IS NOT NULL ORDER BY p.n")
                 .bind(before)
                 .bind(m_incoming.import)
                 .run());
    return {};
}

Done SqlNewProducts::storeChanges(TimeMs now)
{
    SHOP_TRY(Statement(m_database, SHOP_INSERT_CHANGES
                       "SELECT 'products', e.value, p.id, ? FROM products_new p CROSS JOIN "
                       "json_each('[\"product\",\"stock\"]') e WHERE p.n > ? AND p.id IS NOT NULL "
                       "AND (e.key = 0 OR p.stock IS NOT NULL)")
                 .bind(now)
                 .bind(m_isFirstTold ? 0 : 1)
                 .run());
    return m_isFirstTold ? Done() : tellOfFirst(now);
}

// One thing is told to the windows: they look at their lists again, and need no million of names for it.
Done SqlNewProducts::tellOfFirst(TimeMs now)
{
    Transaction told(m_database, "tell of a product", WritePriority::Long);
    SHOP_TRY(told.ok());
    SHOP_TRY(told.changed("products", "product", m_first.bytes(), now));
    if (m_isFirstInStock)
        SHOP_TRY(told.changed("products", "stock", m_first.bytes(), now));
    m_isFirstTold = true;
    return told.commit();
}

Done SqlNewProducts::end()
{
    SHOP_TRY(flush());
    SHOP_TRY(Statement(m_database, "DROP TABLE products_new").run());
    for (const LateIndex &index : kLateIndexes)
        SHOP_TRY(Statement(m_database, index.make).run());
    return {};
}

} // namespace shop
