// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_suppliers.h"

#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/base/stored_text.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestText = 200;
constexpr qsizetype kLongestNumber = 64;

#define PRODUCTS_SUPPLIER                                                                          \
    "SELECT id, name, contact, phone, email, our_number, version, archived FROM "                  \
    "products_supplier "

Supplier supplierFrom(const Row &row)
{
    return {row.id<SupplierId>(0),
            {row.text(1), row.text(2), row.text(3), row.text(4), row.text(5)},
            row.int64(6),
            row.boolean(7)};
}

SupplierValues trimmed(const SupplierValues &values)
{
    return {values.name.trimmed(), values.contact.trimmed(), values.phone.trimmed(),
            values.email.trimmed(), values.ourNumber.trimmed()};
}

Done check(const SupplierValues &values)
{
    if (foldText(values.name).isEmpty())
        return fieldError(u"supplier.nameMissing", u"name");
    const std::pair<QStringView, const QString &> texts[] = {{u"name", values.name},
                                                             {u"contact", values.contact},
                                                             {u"phone", values.phone},
                                                             {u"email", values.email},
                                                             {u"ourNumber", values.ourNumber}};
    for (const auto &[field, text] : texts) {
        if (text.size() > kLongestText || !canBeStored(text))
            return fieldError(u"supplier.textMalformed", field);
    }
    return {};
}

Done check(const Supply &supply)
{
    if (supply.orderNumber.size() > kLongestNumber || !canBeStored(supply.orderNumber))
        return fieldError(u"supplier.textMalformed", u"orderNumber");
    const qint64 most = Quantity::pieces(1'000'000).thousandths();
    const qint64 level = supply.reorderAt.value_or(Quantity()).thousandths();
    const qint64 target = supply.target.value_or(Quantity()).thousandths();
    if (qAbs(level) > most)
        return fieldError(u"supply.outOfRange", u"reorderAt");
    if (target < 0 || target > most)
        return fieldError(u"supply.outOfRange", u"target");
    if (supply.pack.thousandths() <= 0 || supply.pack.thousandths() > most)
        return fieldError(u"supply.outOfRange", u"pack");
    return {};
}

std::optional<qint64> stored(const std::optional<Quantity> &quantity)
{
    return quantity ? std::optional(quantity->thousandths()) : std::nullopt;
}

std::optional<Quantity> quantityFrom(const Row &row, int column)
{
    return row.isNull(column) ? std::nullopt
                              : std::optional(Quantity::fromThousandths(row.int64(column)));
}

} // namespace

Result<std::optional<qint64>> supplierKey(Database &database, SupplierId id)
{
    if (id.isNull())
        return std::optional<qint64>();
    SHOP_TRY_VALUE(key, Statement(database, "SELECT key FROM products_supplier WHERE id = ?")
                            .bind(id)
                            .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return Error{ErrorCode::NotFound, u"supplier.notFound"_s, {{u"supplier"_s, id.toString()}}};
    return key;
}

Result<QList<Supplier>> SqlSuppliers::suppliers(const Call &call)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    return Statement(m_database, PRODUCTS_SUPPLIER "WHERE archived = 0 ORDER BY name_folded")
        .all(supplierFrom);
}

Result<std::optional<Supplier>> SqlSuppliers::read(SupplierId id)
{
    return Statement(m_database, PRODUCTS_SUPPLIER "WHERE id = ?").bind(id).one(supplierFrom);
}

Result<Supplier> SqlSuppliers::save(const Call &call, const Supplier &supplier)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    Supplier wanted = supplier;
    wanted.values = trimmed(supplier.values);
    wanted.version = supplier.version + 1;
    SHOP_TRY(check(wanted.values));
    Transaction transaction(m_database, "save a supplier", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, read(supplier.id));
    if (before != std::optional(wanted)) { // otherwise it was sent before
        if (before ? before->version != supplier.version : supplier.version != 0)
            return Error{before ? ErrorCode::Conflict : ErrorCode::NotFound,
                         before ? u"supplier.changedMeanwhile"_s : u"supplier.notFound"_s,
                         {{u"supplier"_s, supplier.id.toString()}}};
        SHOP_TRY(store(wanted));
        SHOP_TRY(transaction.changed("products", "supplier", supplier.id.bytes(), m_clock.nowMs()));
    }
    SHOP_TRY(transaction.commit());
    return wanted;
}

Done SqlSuppliers::store(const Supplier &supplier)
{
    const SupplierValues &values = supplier.values;
    const QString folded = foldText(values.name);
    SHOP_TRY_VALUE(taken, Statement(m_database, "SELECT COUNT(*) FROM products_supplier "
                                                "WHERE name_folded = ? AND id <> ?")
                              .bind(folded)
                              .bind(supplier.id)
                              .scalar());
    if (taken > 0)
        return fieldError(u"supplier.nameTaken", u"name");
    return Statement(m_database,
                     "INSERT INTO products_supplier (id, name, name_folded, contact, phone, "
                     "email, our_number, archived, version, updated_at) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
                     "name = excluded.name, name_folded = excluded.name_folded, "
                     "contact = excluded.contact, phone = excluded.phone, email = excluded.email, "
                     "our_number = excluded.our_number, archived = excluded.archived, "
                     "version = excluded.version, updated_at = excluded.updated_at")
        .bind(supplier.id)
        .bind(values.name)
        .bind(folded)
        .bind(values.contact)
        .bind(values.phone)
        .bind(values.email)
        .bind(values.ourNumber)
        .bind(supplier.archived)
        .bind(supplier.version)
        .bind(m_clock.nowMs())
        .runOne();
}

Result<Supply> SqlSuppliers::supplyOf(const Call &call, ProductId product)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY_VALUE(
        found,
        Statement(m_database, "SELECT s.id, COALESCE(y.order_number, ''), t.reorder_at, y.target, "
                              "COALESCE(y.pack, 1000) FROM products_product p "
                              "JOIN products_stock t ON t.product = p.key "
                              "LEFT JOIN products_supply y ON y.product = p.key "
                              "LEFT JOIN products_supplier s ON s.key = y.supplier WHERE p.id = ?")
            .bind(product)
            .one([](const Row &row) {
                return Supply{row.id<SupplierId>(0), row.text(1), quantityFrom(row, 2),
                              quantityFrom(row, 3), Quantity::fromThousandths(row.int64(4))};
            }));
    if (!found)
        return productNotFound(product);
    return *found;
}

// The level stands with the product, whose version rises so that an editor that is open does not
// put the old one back.
Done SqlSuppliers::setSupply(const Call &call, ProductId product, const Supply &supply)
{
    SHOP_TRY(require(call, Action::AdjustStock));
    SHOP_TRY(check(supply));
    Transaction transaction(m_database, "set how a product is ordered", WritePriority::Desk,
                            Transaction::Kind::Optional);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(supplier, supplierKey(m_database, supply.supplier));
    SHOP_TRY_VALUE(key, Statement(m_database, "SELECT key FROM products_product WHERE id = ?")
                            .bind(product)
                            .one([](const Row &row) { return row.int64(0); }));
    if (!key)
        return productNotFound(product);
    SHOP_TRY_VALUE(before, supplyOf(call, product));
    if (before.reorderAt != supply.reorderAt) {
        SHOP_TRY(Statement(m_database, "UPDATE products_stock SET reorder_at = ? WHERE product = ?")
                     .bind(stored(supply.reorderAt))
                     .bind(*key)
                     .runOne());
        SHOP_TRY(Statement(m_database, "UPDATE products_product SET version = version + 1, "
                                       "updated_at = ? WHERE key = ?")
                     .bind(m_clock.nowMs())
                     .bind(*key)
                     .runOne());
    }
    SHOP_TRY(
        Statement(m_database,
                  "INSERT INTO products_supply (product, supplier, order_number, target, pack) "
                  "VALUES (?, ?, ?, ?, ?) ON CONFLICT (product) DO UPDATE SET "
                  "supplier = excluded.supplier, order_number = excluded.order_number, "
                  "target = excluded.target, pack = excluded.pack")
            .bind(*key)
            .bind(supplier)
            .bind(supply.orderNumber.trimmed())
            .bind(stored(supply.target))
            .bind(supply.pack.thousandths())
            .runOne());
    SHOP_TRY(transaction.changed("products", "product", product.bytes(), m_clock.nowMs()));
    return transaction.commit();
}

} // namespace shop
