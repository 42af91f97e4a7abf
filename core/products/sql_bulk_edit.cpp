// SPDX-License-Identifier: GPL-3.0-or-later
// Many products changed at once.
#include "core/base/field_error.h"
#include "core/products/draft_check.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <QElapsedTimer>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A till that wants to sell waits no longer than this for a slice of the batch.
constexpr qint64 kSliceMs = 30;

} // namespace

Result<std::optional<BulkValues>> SqlProducts::bulkValuesOf(ProductId id, qint64 *version,
                                                            QString *name)
{
    return Statement(
               m_database,
               "SELECT p.price, p.currency, c.id, p.tax_category, p.archived, p.version, p.name "
               "FROM products_product p LEFT JOIN products_category c ON c.key = p.category "
               "WHERE p.id = ?")
        .bind(id)
        .one([&](const Row &row) {
            BulkValues values;
            const auto currency = Currency::fromCode(row.text(1));
            if (!row.isNull(0) && currency)
                values.price = UnitPrice(row.int64(0), *currency);
            values.category = row.id<CategoryId>(2);
            values.taxCategory = row.text(3);
            values.archived = row.boolean(4);
            *version = row.int64(5);
            *name = row.text(6);
            return values;
        });
}

Result<QList<ProductChange>> SqlProducts::planChanges(const Call &, const QList<ProductId> &ids,
                                                      const BulkEdit &edit)
{
    QList<ProductChange> changes;
    for (const ProductId &id : ids) {
        ProductChange change{id, {}, 0, {}, {}};
        SHOP_TRY_VALUE(before, bulkValuesOf(id, &change.version, &change.name));
        if (!before)
            continue;
        auto after = edited(edit, *before);
        if (!after) {
            Error error = after.error();
            error.context.insert(u"productName"_s, change.name);
            return error;
        }
        change.before = *before;
        change.after = *after;
        if (change.after != change.before)
            changes.append(change);
    }
    return changes;
}

Result<BatchResult> SqlProducts::changeProducts(const Call &call,
                                                const QList<ProductChange> &changes)
{
    SHOP_TRY(require(call, Action::EditProducts));
    for (const ProductChange &change : changes)
        SHOP_TRY(checkPrice(change.after.price, u"price"));
    BatchResult result;
    for (qsizetype next = 0; next < changes.size();) {
        Transaction slice(m_database, "change products", WritePriority::Desk);
        SHOP_TRY(slice.ok());
        QElapsedTimer time;
        time.start();
        for (; next < changes.size() && time.elapsed() < kSliceMs; ++next) {
            const ProductChange &change = changes[next];
            SHOP_TRY_VALUE(changed, changeProduct(call, change));
            if (!changed) {
                ++result.changedMeanwhile;
                continue;
            }
            SHOP_TRY(slice.changed("products", "product", change.product.bytes(), m_clock.nowMs()));
            result.undo.append(
                {change.product, change.name, change.version + 1, change.after, change.before});
        }
        SHOP_TRY(slice.commit());
    }
    return result;
}

Result<bool> SqlProducts::changeProduct(const Call &call, const ProductChange &change)
{
    qint64 version = 0;
    QString name;
    SHOP_TRY_VALUE(before, bulkValuesOf(change.product, &version, &name));
    if (!before || version != change.version)
        return false;
    std::optional<qint64> category;
    if (!change.after.category.isNull()) {
        SHOP_TRY_VALUE(key, categoryKey(change.after.category));
        if (key < 0)
            return fieldError(u"category.unknown", u"category");
        category = key;
    }
    if (change.after.taxCategory != before->taxCategory) {
        SHOP_TRY_VALUE(known, Statement(m_database,
                                        "SELECT COUNT(*) FROM products_tax_category WHERE code = ?")
                                  .bind(change.after.taxCategory)
                                  .scalar());
        if (known == 0)
            return fieldError(u"taxCategory.unknown", u"taxCategory");
    }
    if (change.after.price != before->price)
        SHOP_TRY(endPrice(call, change.product, before->price));
    const auto &price = change.after.price;
    SHOP_TRY(Statement(m_database,
                       "UPDATE products_product SET price = ?, currency = CASE WHEN ? = '' THEN "
                       "currency ELSE ? "
                       "END, category = ?, tax_category = ?, archived = ?, updated_at = ?, "
                       "version = version + 1 WHERE id = ? AND version = ?")
                 .bind(price ? std::optional(price->tenThousandths()) : std::nullopt)
                 .bind(price ? price->currency().code() : QString())
                 .bind(price ? price->currency().code() : QString())
                 .bind(category)
                 .bind(change.after.taxCategory)
                 .bind(change.after.archived)
                 .bind(m_clock.nowMs())
                 .bind(change.product)
                 .bind(version)
                 .runOne());
    return true;
}

} // namespace shop
