// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_variants.h"

#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_text_lists.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

std::optional<UnitPrice> priceOf(const Row &row, int column, const Currency &currency)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(UnitPrice(row.int64(column), currency));
}

Done done(const Result<qint64> &rows)
{
    return rows ? Done() : Done(rows.error());
}

} // namespace

Result<std::optional<qint64>> SqlVariants::familyKeyOf(ProductId product)
{
    return Statement(m_database, "SELECT v.family FROM products_product p JOIN products_variant v "
                                 "ON v.product = p.key "
                                 "WHERE p.id = ?")
        .bind(product)
        .one([](const Row &row) { return row.int64(0); });
}

Result<bool> SqlVariants::hasFamilies()
{
    SHOP_TRY_VALUE(
        some,
        Statement(m_database, "SELECT COUNT(*) FROM (SELECT 1 FROM products_family LIMIT 1) one")
            .scalar());
    return some > 0;
}

Result<bool> SqlVariants::isHandle(const QString &handle)
{
    SHOP_TRY_VALUE(some,
                   Statement(m_database, "SELECT COUNT(*) FROM products_family WHERE handle = ?")
                       .bind(handle)
                       .scalar());
    return some > 0;
}

Done SqlVariants::put(const Family &family, ProductId product, const QStringList &choices)
{
    SHOP_TRY(
        Statement(
            m_database,
            "INSERT INTO products_family (id, handle, name, options) VALUES (?, ?, ?, ?) "
            "ON CONFLICT (handle) DO UPDATE SET name = excluded.name, options = excluded.options")
            .bind(family.id)
            .bind(family.handle)
            .bind(family.name)
            .bind(toJson(family.options))
            .runOne());
    SHOP_TRY_VALUE(key, Statement(m_database, "SELECT key FROM products_family WHERE handle = ?")
                            .bind(family.handle)
                            .scalar());
    SHOP_TRY(
        Statement(
            m_database,
            "INSERT INTO products_variant (product, family, position, choices) SELECT p.key, ?, "
            "COALESCE((SELECT MAX(position) + 1 FROM products_variant WHERE family = ?), 0), ? "
            "FROM products_product p WHERE p.id = ? ON CONFLICT (product) DO UPDATE SET "
            "family = excluded.family, choices = excluded.choices")
            .bind(key)
            .bind(key)
            .bind(toJson(choices))
            .bind(product)
            .runOne());
    return {};
}

Result<std::optional<SqlVariants::Membership>> SqlVariants::membershipOf(ProductId product)
{
    return Statement(m_database,
                     "SELECT f.id, f.handle, f.name, f.options, v.choices FROM products_product p "
                     "JOIN products_variant v ON v.product = p.key JOIN products_family f ON f.key "
                     "= v.family "
                     "WHERE p.id = ?")
        .bind(product)
        .one([](const Row &row) {
            return Membership{
                {row.id<FamilyId>(0), row.text(1), row.text(2), textsFrom(row.text(3))},
                textsFrom(row.text(4))};
        });
}

Result<std::optional<SqlVariants::Standing>> SqlVariants::standingOf(ProductId product)
{
    SHOP_TRY_VALUE(key, familyKeyOf(product));
    if (!key)
        return std::optional<Standing>();
    return Statement(
               m_database,
               "SELECT f.id, p.id FROM products_family f JOIN products_variant v ON v.family = "
               "f.key "
               "JOIN products_product p ON p.key = v.product WHERE f.key = ? AND p.archived = 0 "
               "ORDER BY v.position LIMIT 1")
        .bind(*key)
        .one([](const Row &row) {
            return Standing{row.id<FamilyId>(0), row.id<ProductId>(1)};
        });
}

Result<QHash<ProductId, FamilySummary>> SqlVariants::familiesOf(const QList<ProductId> &products)
{
    QHash<ProductId, FamilySummary> families;
    for (const ProductId &product : products) {
        SHOP_TRY_VALUE(key, familyKeyOf(product));
        if (!key)
            continue;
        SHOP_TRY_VALUE(
            summary,
            Statement(
                m_database,
                "SELECT f.id, f.handle, f.name, f.options, COUNT(*), MIN(p.price), MAX(p.price), "
                "CAST(SUM(s.on_hand - s.reserved) AS BIGINT), MAX(p.currency) "
                "FROM products_family f JOIN products_variant v ON v.family = f.key "
                "JOIN products_product p ON p.key = v.product JOIN products_stock s "
                "ON s.product = p.key WHERE f.key = ? AND p.archived = 0 "
                "GROUP BY f.id, f.handle, f.name, f.options")
                .bind(*key)
                .one([](const Row &row) {
                    const Currency currency = Currency::fromCode(row.text(8)).valueOr(Currency());
                    return FamilySummary{
                        {row.id<FamilyId>(0), row.text(1), row.text(2), textsFrom(row.text(3))},
                        int(row.int64(4)),
                        priceOf(row, 5, currency),
                        priceOf(row, 6, currency),
                        Quantity::fromThousandths(row.int64(7))};
                }));
        if (summary)
            families.insert(product, *summary);
    }
    return families;
}

Result<QList<Variant>> SqlVariants::variantsOf(ProductId product)
{
    SHOP_TRY_VALUE(key, familyKeyOf(product));
    if (!key)
        return QList<Variant>();
    return Statement(m_database,
                     "SELECT " PRODUCTS_SUMMARY ", v.choices FROM products_variant v "
                     "JOIN products_product p ON p.key = v.product" PRODUCTS_SUMMARY_JOINS
                     "WHERE v.family = ? AND p.archived = 0 ORDER BY v.position")
        .bind(*key)
        .all([](const Row &row) {
            return Variant{summaryFrom(row), textsFrom(row.text(PRODUCTS_SUMMARY_COLUMNS))};
        });
}

Done SqlVariants::leave(ProductId product)
{
    SHOP_TRY_VALUE(key, familyKeyOf(product));
    if (!key)
        return {};
    SHOP_TRY(Statement(m_database, "DELETE FROM products_variant WHERE product = (SELECT key FROM "
                                   "products_product WHERE id = ?)")
                 .bind(product)
                 .runOne());
    SHOP_TRY(
        done(Statement(m_database,
                       "DELETE FROM products_family WHERE key = ? AND NOT EXISTS "
                       "(SELECT 1 FROM products_variant v WHERE v.family = products_family.key)")
                 .bind(*key)
                 .run()));
    return {};
}

} // namespace shop
