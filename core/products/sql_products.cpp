// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_products.h"

#include "core/base/field_error.h"
#include "core/base/gtin.h"
#include "core/base/search_text.h"
#include "core/products/draft_bytes.h"
#include "core/products/draft_check.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_commands.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_specifications.h"
#include "core/products/sql_word_search.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

SqlProducts::SqlProducts(Database &database, Journal &journal, const Clock &clock, UuidSource &ids)
    : m_database(database), m_journal(journal), m_clock(clock), m_ids(ids)
{}

ModuleMigrations SqlProducts::migrations()
{
    return {u"products"_s, u":/migrations/products"_s};
}

Result<Product> SqlProducts::product(const Call &, ProductId id)
{
    SHOP_TRY_VALUE(found, read(id));
    if (!found)
        return productNotFound(id);
    return found->product;
}

Result<QHash<ProductId, CatalogPrice>> SqlProducts::prices(const Call &,
                                                           const QList<ProductId> &ids)
{
    QHash<ProductId, CatalogPrice> prices;
    // One look-up by key for each: a statement's text cannot name as many places as a sale has lines.
    for (const ProductId &id : ids) {
        if (prices.contains(id))
            continue;
        SHOP_TRY_VALUE(price, Statement(m_database, "SELECT price, currency, updated_at "
                                                    "FROM products_product WHERE id = ?")
                                  .bind(id)
                                  .one([](const Row &row) {
                                      CatalogPrice found{std::nullopt, row.int64(2)};
                                      const auto currency = Currency::fromCode(row.text(1));
                                      if (!row.isNull(0) && currency)
                                          found.price = UnitPrice(row.int64(0), *currency);
                                      return found;
                                  }));
        if (price)
            prices.insert(id, *price);
    }
    return prices;
}

Result<std::optional<Product>> SqlProducts::findBySku(const Call &, const QString &sku)
{
    SHOP_TRY_VALUE(id, Statement(m_database, "SELECT id FROM products_product WHERE sku = ?")
                           .bind(sku)
                           .one([](const Row &row) { return row.id<ProductId>(0); }));
    if (!id)
        return std::optional<Product>();
    SHOP_TRY_VALUE(found, read(*id));
    return found ? std::optional(found->product) : std::nullopt;
}

Result<qint64> SqlProducts::productCount(const Call &)
{
    return Statement(m_database, "SELECT COUNT(*) FROM products_product WHERE archived = 0")
        .scalar();
}

Result<Product> SqlProducts::create(const Call &call, ProductId id, const ProductDraft &draft)
{
    SHOP_TRY(require(call, Action::EditProducts));
    if (id.isNull())
        return fieldError(u"product.idMissing", u"id");
    SHOP_TRY(checkDraft(draft));
    const QByteArray request = requestHash(draftBytes(draft));

    // Optional: who asks for several products at once may go on after one that was refused.
    Transaction transaction(m_database, "create product", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(existing, read(id));
    if (existing) {
        if (existing->createdBy != request)
            return fieldError(u"command.mismatch", u"id", ErrorCode::Conflict);
        SHOP_TRY(transaction.commit());
        return existing->product;
    }
    SHOP_TRY_VALUE(complete, completed(draft));
    if (complete.sku.isEmpty()) {
        SHOP_TRY_VALUE(sku, nextSku());
        complete.sku = sku;
    }
    SHOP_TRY(SqlSpecifications(m_database).check(complete.category, complete.specifications, {}));
    const QStringList words = searchWords(complete);
    SHOP_TRY_VALUE(key, insertProduct(id, complete, request, words));
    SHOP_TRY(storeBarcodes(key, complete.barcodes));
    SHOP_TRY(storeWords(key, {}, words));
    SHOP_TRY(storeDeposit(key, complete.deposit));
    if (!complete.specifications.isEmpty())
        SHOP_TRY(SqlSpecifications(m_database).store(key, complete.specifications));
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY(transaction.changed("products", "product", id.bytes(), now));
    SHOP_TRY(transaction.commit());

    Product product;
    product.id = id;
    product.values = complete;
    product.createdAt = now;
    product.updatedAt = now;
    return product;
}

Result<Product> SqlProducts::update(const Call &call, ProductId id, qint64 version,
                                    const ProductDraft &draft)
{
    SHOP_TRY(require(call, Action::EditProducts));
    SHOP_TRY(checkDraft(draft));
    const QByteArray request =
        requestHash(id.bytes() + QByteArray::number(version) + ' ' + draftBytes(draft));

    Transaction transaction(m_database, "update product", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    const bool repeatable = !call.command.isNull();
    if (repeatable) {
        SHOP_TRY_VALUE(done, findDone(m_database, kProductsDone, call, request));
        if (done) {
            SHOP_TRY(transaction.commit());
            return product(call, id);
        }
    }
    SHOP_TRY_VALUE(stored, read(id));
    if (!stored)
        return productNotFound(id);
    if (stored->product.version != version)
        return Error{ErrorCode::Conflict,
                     u"product.changedMeanwhile"_s,
                     {{u"field"_s, u"version"_s}, {u"version"_s, stored->product.version}}};
    SHOP_TRY_VALUE(complete, completed(draft));
    if (complete.sku.isEmpty())
        complete.sku = stored->product.values.sku;
    if (complete != stored->product.values) {
        SHOP_TRY(storeChanges(call, *stored, version, complete));
        SHOP_TRY(transaction.changed("products", "product", id.bytes(), m_clock.nowMs()));
    }
    if (repeatable)
        SHOP_TRY(noteDone(m_database, kProductsDone, call, request, QByteArray(), m_clock.nowMs()));
    SHOP_TRY(transaction.commit());
    return product(call, id);
}

Result<std::optional<StoredProduct>> SqlProducts::read(ProductId id)
{
    SHOP_TRY_VALUE(found,
                   Statement(m_database,
                             "SELECT " PRODUCTS_SUMMARY ", p.key, p.cost, p.version, p.archived, "
                             "p.created_at, p.updated_at, p.image_url, p.description, "
                             "p.specifications, p.search_text, p.created_by, s.reorder_at "
                             "FROM products_product p" PRODUCTS_SUMMARY_JOINS "WHERE p.id = ?")
                       .bind(id)
                       .one(storedProductFrom));
    if (!found)
        return std::optional<StoredProduct>();
    if (!found->specifications.isEmpty()) {
        SHOP_TRY_VALUE(specifications, Json::parse(found->specifications));
        if (specifications.object())
            found->product.values.specifications = *specifications.object();
    }
    SHOP_TRY_VALUE(barcodes, barcodesOf(found->key));
    found->product.values.barcodes = barcodes;
    SHOP_TRY_VALUE(deposit, depositIdOf(found->key));
    found->product.values.deposit = deposit;
    return found;
}

Result<QList<Barcode>> SqlProducts::barcodesOf(qint64 key)
{
    return Statement(m_database,
                     "SELECT text, pack FROM products_barcode WHERE product = ? ORDER BY position")
        .bind(key)
        .all([](const Row &row) {
            return Barcode{row.text(0), Quantity::fromThousandths(row.int64(1))};
        });
}

Result<ProductDraft> SqlProducts::completed(ProductDraft draft)
{
    if (draft.taxCategory.isEmpty()) {
        SHOP_TRY_VALUE(first, Statement(m_database, "SELECT code FROM products_tax_category "
                                                    "ORDER BY position LIMIT 1")
                                  .one([](const Row &row) { return row.text(0); }));
        draft.taxCategory = first.value_or(QString());
    } else {
        SHOP_TRY_VALUE(known, Statement(m_database, "SELECT COUNT(*) FROM products_tax_category "
                                                    "WHERE code = ?")
                                  .bind(draft.taxCategory)
                                  .scalar());
        if (known == 0)
            return fieldError(u"taxCategory.unknown", u"taxCategory");
    }
    SHOP_TRY(checkDeposit(draft));
    if (!draft.category.isNull()) {
        SHOP_TRY_VALUE(category, categoryKey(draft.category));
        if (category < 0)
            return fieldError(u"category.unknown", u"category");
    }
    if (!draft.image.isEmpty() && !draft.image.startsWith(u"art:")) {
        SHOP_TRY_VALUE(known,
                       Statement(m_database, "SELECT COUNT(*) FROM products_image WHERE hash = ?")
                           .bind(draft.image)
                           .scalar());
        if (known == 0)
            return fieldError(u"product.imageUnknown", u"image");
    }
    return draft;
}

Result<QString> SqlProducts::nextSku()
{
    while (true) {
        SHOP_TRY_VALUE(number, Statement(m_database, "UPDATE products_next_sku SET next = next + 1 "
                                                     "WHERE id = 1 RETURNING next - 1")
                                   .scalar());
        const QString sku = QString::number(number);
        SHOP_TRY_VALUE(taken,
                       Statement(m_database, "SELECT COUNT(*) FROM products_product WHERE sku = ?")
                           .bind(sku)
                           .scalar());
        if (taken == 0)
            return sku;
    }
}

Error SqlProducts::skuTaken(const QString &sku)
{
    const auto owner = Statement(m_database, "SELECT name FROM products_product WHERE sku = ?")
                           .bind(sku)
                           .one([](const Row &row) { return row.text(0); });
    if (!owner)
        return owner.error();
    return {
        ErrorCode::AlreadyExists,
        u"product.skuTaken"_s,
        {{u"field"_s, u"sku"_s}, {u"sku"_s, sku}, {u"productName"_s, owner->value_or(QString())}}};
}

Result<qint64> SqlProducts::insertProduct(ProductId id, const ProductDraft &draft,
                                          const QByteArray &request, const QStringList &words)
{
    std::optional<qint64> category;
    if (!draft.category.isNull()) {
        SHOP_TRY_VALUE(found, categoryKey(draft.category));
        category = found;
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(
        key,
        Statement(m_database,
                  "INSERT INTO products_product (id, sku, name, kind, unit, price, currency, "
                  "tax_category, category, image, age_limit, no_discount, favourite, archived, "
                  "name_folded, search_text, version, cost, created_at, updated_at, image_url, "
                  "created_by, description, specifications, price_since, mark) VALUES "
                  "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
                  "ON CONFLICT (sku) DO NOTHING RETURNING key")
            .bind(id)
            .bind(draft.sku)
            .bind(draft.name)
            .bind(stored(draft.kind))
            .bind(stored(draft.unit))
            .bind(storedPrice(draft.price))
            .bind(storedCurrency(draft))
            .bind(draft.taxCategory)
            .bind(category)
            .bind(draft.image)
            .bind(draft.ageLimit)
            .bind(draft.noDiscount)
            .bind(draft.favourite)
            .bind(foldText(draft.name))
            .bind(searchText(words))
            .bind(storedPrice(draft.cost))
            .bind(now)
            .bind(now)
            .bind(draft.imageUrl)
            .bind(request)
            .bind(draft.description)
            .bind(storedSpecifications(draft))
            .bind(now)
            .bind(wordMark(words))
            .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return skuTaken(draft.sku);
    SHOP_TRY(
        Statement(m_database, "INSERT INTO products_stock (product, on_hand, reserved, reorder_at) "
                              "VALUES (?, 0, 0, ?)")
            .bind(*key)
            .bind(draft.reorderAt ? std::optional(draft.reorderAt->thousandths()) : std::nullopt)
            .runOne());
    return *key;
}

Done SqlProducts::storeChanges(const Call &call, const StoredProduct &before, qint64 version,
                               const ProductDraft &draft)
{
    SHOP_TRY_VALUE(taken, Statement(m_database, "SELECT COUNT(*) FROM products_product "
                                                "WHERE sku = ? AND key <> ?")
                              .bind(draft.sku)
                              .bind(before.key)
                              .scalar());
    if (taken > 0)
        return skuTaken(draft.sku);
    std::optional<qint64> category;
    if (!draft.category.isNull()) {
        SHOP_TRY_VALUE(found, categoryKey(draft.category));
        category = found;
    }
    SHOP_TRY(checkStaysDeposit(before, draft));
    SqlSpecifications specifications(m_database);
    SHOP_TRY(specifications.check(draft.category, draft.specifications,
                                  before.product.values.specifications));
    if (draft.specifications != before.product.values.specifications)
        SHOP_TRY(specifications.store(before.key, draft.specifications));
    if (draft.price != before.product.values.price)
        SHOP_TRY(endPrice(call, before.product.id, before.product.values.price));
    if (draft.reorderAt != before.product.values.reorderAt)
        SHOP_TRY(storeReorderLevel(before.key, draft.reorderAt));
    const QStringList words = searchWords(draft);
    SHOP_TRY_VALUE(
        rows,
        Statement(m_database,
                  "UPDATE products_product SET sku = ?, name = ?, kind = ?, unit = ?, price = ?, "
                  "currency = ?, tax_category = ?, category = ?, image = ?, age_limit = ?, "
                  "no_discount = ?, favourite = ?, name_folded = ?, search_text = ?, cost = ?, "
                  "updated_at = ?, image_url = ?, description = ?, specifications = ?, "
                  "mark = ?, version = version + 1 WHERE key = ? AND version = ?")
            .bind(draft.sku)
            .bind(draft.name)
            .bind(stored(draft.kind))
            .bind(stored(draft.unit))
            .bind(storedPrice(draft.price))
            .bind(storedCurrency(draft))
            .bind(draft.taxCategory)
            .bind(category)
            .bind(draft.image)
            .bind(draft.ageLimit)
            .bind(draft.noDiscount)
            .bind(draft.favourite)
            .bind(foldText(draft.name))
            .bind(searchText(words))
            .bind(storedPrice(draft.cost))
            .bind(m_clock.nowMs())
            .bind(draft.imageUrl)
            .bind(draft.description)
            .bind(storedSpecifications(draft))
            .bind(wordMark(words))
            .bind(before.key)
            .bind(version)
            .run());
    if (rows != 1)
        return fieldError(u"product.changedMeanwhile", u"version", ErrorCode::Conflict);
    SHOP_TRY(replaceBarcodes(before.key, before.product.values.barcodes, draft.barcodes));
    SHOP_TRY(storeWords(before.key, before.words, words));
    return storeDeposit(before.key, draft.deposit);
}

Done SqlProducts::storeBarcodes(qint64 key, const QList<Barcode> &barcodes)
{
    for (qsizetype i = 0; i < barcodes.size(); ++i) {
        SHOP_TRY_VALUE(code, barcodeKey(barcodes[i].text));
        SHOP_TRY_VALUE(
            inserted, Statement(m_database,
                                "INSERT INTO products_barcode (key, product, text, pack, position) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING")
                          .bind(code)
                          .bind(key)
                          .bind(barcodes[i].text)
                          .bind(barcodes[i].pack.thousandths())
                          .bind(i)
                          .run());
        if (inserted == 1)
            continue;
        SHOP_TRY_VALUE(owner, Statement(m_database, "SELECT p.name FROM products_barcode b "
                                                    "JOIN products_product p ON p.key = b.product "
                                                    "WHERE b.key = ?")
                                  .bind(code)
                                  .one([](const Row &row) { return row.text(0); }));
        return Error{ErrorCode::AlreadyExists,
                     u"product.barcodeTaken"_s,
                     {{u"field"_s, u"barcodes"_s},
                      {u"barcode"_s, barcodes[i].text},
                      {u"productName"_s, owner.value_or(QString())}}};
    }
    return {};
}

Done SqlProducts::replaceBarcodes(qint64 key, const QList<Barcode> &before,
                                  const QList<Barcode> &after)
{
    if (before == after)
        return {};
    SHOP_TRY(
        Statement(m_database, "DELETE FROM products_barcode WHERE product = ?").bind(key).run());
    return storeBarcodes(key, after);
}

Done SqlProducts::storeWords(qint64 key, const QStringList &before, const QStringList &after)
{
    if (before == after)
        return {};
    for (const QString &word : before)
        SHOP_TRY(Statement(m_database, "DELETE FROM products_word WHERE word = ? AND product = ?")
                     .bind(word)
                     .bind(key)
                     .run());
    const qint64 mark = wordMark(after); // of each row, whichever word is another
    for (const QString &word : after)
        SHOP_TRY(Statement(m_database,
                           "INSERT INTO products_word (word, product, mark) VALUES (?, ?, ?) "
                           "ON CONFLICT (word, product) DO NOTHING")
                     .bind(word)
                     .bind(key)
                     .bind(mark)
                     .run());
    return {};
}

} // namespace shop
