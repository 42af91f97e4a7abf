// SPDX-License-Identifier: GPL-3.0-or-later
// Deposits: which product carries which.
#include "core/base/field_error.h"
#include "core/products/sql_catalog_rows.h"
#include "core/products/sql_product_row.h"
#include "core/products/sql_products.h"
#include "core/storage/statement.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<std::optional<ProductSummary>> SqlProducts::depositOf(const Call &, ProductId id)
{
    return Statement(m_database,
                     "SELECT " PRODUCTS_SUMMARY " FROM products_product carrier "
                     "JOIN products_deposit d ON d.product = carrier.key "
                     "JOIN products_product p ON p.key = d.deposit" PRODUCTS_SUMMARY_JOINS
                     "WHERE carrier.id = ?")
        .bind(id)
        .one(summaryFrom);
}

Result<QList<ProductSummary>> SqlProducts::deposits(const Call &)
{
    return Statement(m_database,
                     "SELECT " PRODUCTS_SUMMARY " FROM products_product p" PRODUCTS_SUMMARY_JOINS
                     "WHERE p.kind = 3 AND p.archived = 0 ORDER BY p.name_folded, p.id")
        .all(summaryFrom);
}

Result<ProductId> SqlProducts::depositIdOf(qint64 key)
{
    SHOP_TRY_VALUE(id, Statement(m_database, "SELECT p.id FROM products_deposit d "
                                             "JOIN products_product p ON p.key = d.deposit "
                                             "WHERE d.product = ?")
                           .bind(key)
                           .one([](const Row &row) { return row.id<ProductId>(0); }));
    return id.value_or(ProductId());
}

Done SqlProducts::checkDeposit(const ProductDraft &draft)
{
    if (draft.deposit.isNull())
        return {};
    SHOP_TRY_VALUE(kind, Statement(m_database, "SELECT kind FROM products_product WHERE id = ?")
                             .bind(draft.deposit)
                             .one([](const Row &row) { return kindFrom(row.int64(0)); }));
    if (kind != ProductKind::Deposit)
        return fieldError(u"product.depositUnknown", u"deposit");
    return {};
}

Done SqlProducts::checkStaysDeposit(const StoredProduct &before, const ProductDraft &draft)
{
    if (before.product.values.kind != ProductKind::Deposit || draft.kind == ProductKind::Deposit)
        return {};
    SHOP_TRY_VALUE(carriers,
                   Statement(m_database, "SELECT COUNT(*) FROM products_deposit WHERE deposit = ?")
                       .bind(before.key)
                       .scalar());
    if (carriers > 0)
        return fieldError(u"product.depositInUse", u"kind", ErrorCode::FailedPrecondition);
    return {};
}

Done SqlProducts::storeDeposit(qint64 key, ProductId deposit)
{
    SHOP_TRY(
        Statement(m_database, "DELETE FROM products_deposit WHERE product = ?").bind(key).run());
    if (deposit.isNull())
        return {};
    return Statement(m_database, "INSERT INTO products_deposit (product, deposit) "
                                 "SELECT ?, key FROM products_product WHERE id = ?")
        .bind(key)
        .bind(deposit)
        .runOne();
}

} // namespace shop
