// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/base/json.h"
#include "core/base/search_text.h"
#include "core/base/stored_text.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QCryptographicHash>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestCategory = 100;
constexpr qsizetype kLargestImage = 4 * 1024 * 1024;

const QStringList kShelves{u"produce"_s, u"bakery"_s, u"dairy"_s, u"pantry"_s, u"drinks"_s,
                           u"sweets"_s,  u"home"_s,   u"gifts"_s, u"paper"_s,  u"care"_s};

Category categoryFrom(const Row &row)
{
    return {row.id<CategoryId>(0), row.text(1), row.text(2), row.int32(3)};
}

Done checkCategory(const QString &name, const QString &shelf)
{
    if (name.trimmed().isEmpty())
        return fieldError(u"category.nameMissing", u"category");
    if (name.size() > kLongestCategory)
        return fieldError(u"category.nameTooLong", u"category");
    if (!canBeStored(name) || foldText(name).isEmpty())
        return fieldError(u"category.nameMalformed", u"category");
    if (!shelf.isEmpty() && !kShelves.contains(shelf))
        return fieldError(u"category.shelfUnknown", u"shelf");
    return {};
}

QDate dayFrom(const Row &row, int column)
{
    return row.isNull(column) ? QDate() : row.date(column);
}

std::optional<QDate> storedDay(QDate day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Done insertTaxes(Database &database, const TaxTable &table)
{
    for (qsizetype i = 0; i < table.categories.size(); ++i) {
        const TaxCategory &category = table.categories[i];
        SHOP_TRY(Statement(database,
                           "INSERT INTO products_tax_category (code, position, name, mark) "
                           "VALUES (?, ?, ?, ?)")
                     .bind(category.code)
                     .bind(i)
                     .bind(category.name)
                     .bind(category.mark)
                     .runOne());
    }
    for (qsizetype i = 0; i < table.components.size(); ++i) {
        const TaxComponent &component = table.components[i];
        SHOP_TRY(Statement(database,
                           "INSERT INTO products_tax_component (position, category, name, "
                           "rate_millionths, valid_from, valid_until, receipt_position) "
                           "VALUES (?, ?, ?, ?, ?, ?, ?)")
                     .bind(i)
                     .bind(component.category)
                     .bind(component.name)
                     .bind(component.rate.millionths())
                     .bind(storedDay(component.from))
                     .bind(storedDay(component.until))
                     .bind(component.position)
                     .runOne());
    }
    return {};
}

} // namespace

Result<QList<Category>> SqlProducts::categories(const Call &)
{
    return Statement(m_database, "SELECT id, name, shelf, position FROM products_category"
                                 " ORDER BY position, name_folded")
        .all(categoryFrom);
}

Result<qint64> SqlProducts::categoryKey(CategoryId id)
{
    SHOP_TRY_VALUE(key, Statement(m_database, "SELECT key FROM products_category WHERE id = ?")
                            .bind(id)
                            .one([](const Row &row) { return row.int64(0); }));
    return key.value_or(-1);
}

Result<Category> SqlProducts::ensureCategory(const Call &call, const QString &name,
                                             const QString &shelf)
{
    SHOP_TRY(require(call, Action::EditProducts));
    SHOP_TRY(checkCategory(name, shelf));
    Transaction transaction(m_database, "ensure category", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    const CategoryId id = m_ids.mint<CategoryId>();
    SHOP_TRY_VALUE(inserted,
                   Statement(m_database,
                             "INSERT INTO products_category (id, name, name_folded, shelf, "
                             "position) VALUES (?, ?, ?, ?, (SELECT COALESCE(MAX(position), 0) + 1 "
                             "FROM products_category)) ON CONFLICT (name_folded) DO NOTHING")
                       .bind(id)
                       .bind(name.trimmed())
                       .bind(foldText(name))
                       .bind(shelf)
                       .run());
    if (inserted == 1)
        SHOP_TRY(transaction.changed("products", "category", id.bytes(), m_clock.nowMs()));
    SHOP_TRY_VALUE(category,
                   Statement(m_database, "SELECT id, name, shelf, position FROM products_category"
                                         " WHERE name_folded = ?")
                       .bind(foldText(name))
                       .one(categoryFrom));
    SHOP_TRY(transaction.commit());
    if (!category)
        return Error{ErrorCode::Internal, u"category.lost"_s, {}};
    return *category;
}

Result<TaxTable> SqlProducts::taxTable(const Call &)
{
    if (const TaxTable *held = m_taxes.find(m_database))
        return *held;
    TaxTable table;
    SHOP_TRY_VALUE(categories,
                   Statement(m_database,
                             "SELECT code, name, mark FROM products_tax_category ORDER BY position")
                       .all([](const Row &row) {
                           return TaxCategory{row.text(0), row.text(1), row.text(2)};
                       }));
    SHOP_TRY_VALUE(components,
                   Statement(m_database, "SELECT category, name, rate_millionths, valid_from, "
                                         "valid_until, receipt_position "
                                         "FROM products_tax_component ORDER BY position")
                       .all([](const Row &row) {
                           return TaxComponent{
                               row.text(0),
                               row.text(1),
                               TaxRate::fromMillionths(row.int64(2)).valueOr(TaxRate()),
                               dayFrom(row, 3),
                               dayFrom(row, 4),
                               row.int32(5)};
                       }));
    table.categories = categories;
    table.components = components;
    m_taxes.keep(m_database, table);
    return table;
}

Done SqlProducts::setTaxTable(const Call &call, const TaxTable &table)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    SHOP_TRY(table.validate());
    Transaction transaction(m_database, "set tax table", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, taxTable(call));
    m_taxes.forget(m_database);
    SHOP_TRY(Statement(m_database, "DELETE FROM products_tax_component").run());
    SHOP_TRY(Statement(m_database, "DELETE FROM products_tax_category").run());
    SHOP_TRY(insertTaxes(m_database, table));
    // Products made before the shop had taxes get the default; all others must keep theirs.
    if (!table.categories.isEmpty())
        SHOP_TRY(Statement(m_database,
                           "UPDATE products_product SET tax_category = ? WHERE tax_category = ''")
                     .bind(table.categories.first().code)
                     .run());
    SHOP_TRY_VALUE(
        orphan, Statement(m_database,
                          "SELECT tax_category, name FROM products_product WHERE tax_category "
                          "<> '' AND tax_category NOT IN (SELECT code FROM products_tax_category) "
                          "LIMIT 1")
                    .one([](const Row &row) { return std::pair(row.text(0), row.text(1)); }));
    if (orphan)
        return Error{ErrorCode::FailedPrecondition,
                     u"taxCategory.inUse"_s,
                     {{u"field"_s, u"category"_s},
                      {u"category"_s, orphan->first},
                      {u"productName"_s, orphan->second}}};
    // What a shop begins with is no change.
    if (!before.categories.isEmpty() && before != table && !call.actor.atRegister.isNull())
        SHOP_TRY(m_journal.append(call, call.actor.atRegister,
                                  {JournalKind::SettingsChanged,
                                   {{u"what"_s, Json(u"taxTable"_s)},
                                    {u"rates"_s, Json::integer(table.components.size())}},
                                   {},
                                   {}}));
    SHOP_TRY(transaction.changed("products", "taxTable", QByteArray(16, '\0'), m_clock.nowMs()));
    return transaction.commit();
}

Done SqlProducts::adoptCurrency(const Call &call, const Currency &currency)
{
    SHOP_TRY(require(call, Action::ManageSettings));
    Transaction transaction(m_database, "adopt currency", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(changed, Statement(m_database, "UPDATE products_product SET currency = ? "
                                                  "WHERE currency <> ? AND currency <> ''")
                                .bind(currency.code())
                                .bind(currency.code())
                                .run());
    SHOP_TRY(Statement(m_database, "UPDATE products_past_price SET currency = ? "
                                   "WHERE currency <> ? AND currency <> ''")
                 .bind(currency.code())
                 .bind(currency.code())
                 .run());
    if (changed > 0)
        SHOP_TRY(
            transaction.changed("products", "currency", QByteArray(16, '\0'), m_clock.nowMs()));
    return transaction.commit();
}

Result<QString> SqlProducts::storeImage(const Call &call, const QByteArray &bytes,
                                        const QString &mediaType)
{
    SHOP_TRY(require(call, Action::EditProducts));
    if (bytes.isEmpty())
        return fieldError(u"image.empty", u"image");
    if (bytes.size() > kLargestImage)
        return fieldError(u"image.tooLarge", u"image");
    if (mediaType != u"image/png" && mediaType != u"image/jpeg" && mediaType != u"image/webp")
        return fieldError(u"image.kindUnknown", u"image");
    const QString hash =
        QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
    Transaction transaction(m_database, "store image", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(Statement(m_database, "INSERT INTO products_image (hash, media_type, bytes) "
                                   "VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING")
                 .bind(hash)
                 .bind(mediaType)
                 .bind(bytes)
                 .run());
    SHOP_TRY(transaction.commit());
    return hash;
}

Result<QByteArray> SqlProducts::image(const Call &, const QString &hash)
{
    SHOP_TRY_VALUE(bytes, Statement(m_database, "SELECT bytes FROM products_image WHERE hash = ?")
                              .bind(hash)
                              .one([](const Row &row) { return row.bytes(0); }));
    if (!bytes)
        return Error{ErrorCode::NotFound, u"image.notFound"_s, {{u"image"_s, hash.left(80)}}};
    return *bytes;
}

} // namespace shop
