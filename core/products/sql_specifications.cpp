// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/sql_specifications.h"

#include "core/base/field_error.h"
#include "core/base/search_text.h"
#include "core/products/sql_text_lists.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDeepest = 20; // categories below one another
constexpr int kDueInSlice = 500; // products
constexpr qsizetype kLongestMember = 64;

#define PRODUCTS_FIELD "name, member, kind, unit, choices"

SpecificationField fieldFrom(const Row &row)
{
    return {row.text(0), row.text(1), SpecificationField::Kind(qBound(0, row.int32(2), 3)),
            row.text(3), textsFrom(row.text(4))};
}

bool canBeAField(const QString &member)
{
    return !member.isEmpty() && member.size() <= kLongestMember;
}

Json::Object objectFrom(const QString &text)
{
    const Json json = Json::parse(text.toUtf8()).valueOr(Json());
    return json.object() ? *json.object() : Json::Object();
}

} // namespace

Result<CategoryFields> SqlSpecifications::read(CategoryId category)
{
    CategoryFields found{category, {}, {}};
    SHOP_TRY_VALUE(parent,
                   Statement(m_database,
                             "SELECT u.id FROM products_category c LEFT JOIN products_category u "
                             "ON u.key = c.parent WHERE c.id = ?")
                       .bind(category)
                       .one([](const Row &row) { return row.id<CategoryId>(0); }));
    if (!parent)
        return fieldError(u"category.unknown", u"category");
    found.parent = *parent;
    SHOP_TRY_VALUE(fields,
                   Statement(m_database,
                             "SELECT " PRODUCTS_FIELD " FROM products_field WHERE category = "
                             "(SELECT key FROM products_category WHERE id = ?) ORDER BY position")
                       .bind(category)
                       .all(fieldFrom));
    found.fields = fields;
    return found;
}

// No category stands below itself.
Done SqlSpecifications::checkParent(const CategoryFields &category)
{
    CategoryId above = category.parent;
    for (int level = 0; !above.isNull(); ++level) {
        if (above == category.category || level == kDeepest)
            return fieldError(u"category.ownParent", u"parent");
        SHOP_TRY_VALUE(next, read(above));
        above = next.parent;
    }
    return {};
}

Done SqlSpecifications::save(const Call &call, const CategoryFields &before,
                             const CategoryFields &after, TimeMs now)
{
    SHOP_TRY(require(call, Action::EditProducts));
    SHOP_TRY(checkFields(after.fields));
    SHOP_TRY(storeDue());
    Transaction transaction(m_database, "save fields", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(stored, read(after.category));
    if (stored == after)
        return transaction.commit();
    if (stored != before)
        return Error{
            ErrorCode::Conflict, u"category.changedMeanwhile"_s, {{u"field"_s, u"category"_s}}};
    SHOP_TRY(checkParent(after));
    SHOP_TRY(Statement(m_database, "UPDATE products_category SET parent = (SELECT key FROM "
                                   "products_category WHERE id = ?) "
                                   "WHERE id = ?")
                 .bind(after.parent)
                 .bind(after.category)
                 .runOne());
    SHOP_TRY(Statement(m_database, "DELETE FROM products_field WHERE category = (SELECT key FROM "
                                   "products_category WHERE id = ?)")
                 .bind(after.category)
                 .run());
    for (qsizetype i = 0; i < after.fields.size(); ++i) {
        const SpecificationField &field = after.fields[i];
        SHOP_TRY(Statement(m_database,
                           "INSERT INTO products_field (category, position, " PRODUCTS_FIELD
                           ") SELECT key, "
                           "?, ?, ?, ?, ?, ? FROM products_category WHERE id = ?")
                     .bind(i)
                     .bind(field.name)
                     .bind(field.member)
                     .bind(int(field.kind))
                     .bind(field.unit)
                     .bind(toJson(field.choices))
                     .bind(after.category)
                     .runOne());
    }
    SHOP_TRY(transaction.changed("products", "category", after.category.bytes(), now));
    return transaction.commit();
}

Result<QList<SpecificationField>> SqlSpecifications::fieldsOf(CategoryId category)
{
    QList<SpecificationField> fields;
    for (int level = 0; !category.isNull() && level <= kDeepest; ++level) {
        const auto found = read(category);
        if (!found && found.error().key == u"category.unknown")
            break;
        if (!found)
            return found.error();
        QList<SpecificationField> own;
        for (const SpecificationField &field : found->fields) {
            if (!fieldOf(fields, field.member))
                own.append(field);
        }
        fields = own + fields;
        category = found->parent;
    }
    return fields;
}

Result<QList<SpecificationField>> SqlSpecifications::allFields()
{
    SHOP_TRY_VALUE(all, Statement(m_database, "SELECT " PRODUCTS_FIELD
                                              " FROM products_field ORDER BY category, position")
                            .all(fieldFrom));
    QList<SpecificationField> fields;
    for (const SpecificationField &field : all) {
        if (!fieldOf(fields, field.member))
            fields.append(field);
    }
    std::stable_sort(fields.begin(), fields.end(), [](const auto &a, const auto &b) {
        return foldText(a.name) < foldText(b.name);
    });
    return fields;
}

// From one to the next by the index, however many products have it.
Result<QStringList> SqlSpecifications::members()
{
    QStringList members;
    while (true) {
        SHOP_TRY_VALUE(next, Statement(m_database,
                                       "SELECT member FROM products_specification WHERE member > ? "
                                       "ORDER BY member LIMIT 1")
                                 .bind(members.isEmpty() ? QString() : members.constLast())
                                 .one([](const Row &row) { return row.text(0); }));
        if (!next)
            break;
        members.append(*next);
    }
    SHOP_TRY_VALUE(due, Statement(m_database,
                                  "SELECT p.specifications FROM products_specification_due d "
                                  "JOIN products_product p ON p.key = d.product")
                            .all([](const Row &row) { return row.text(0); }));
    for (const QString &text : due) {
        for (const Json::Member &member : objectFrom(text)) {
            if (canBeAField(member.first) && !members.contains(member.first))
                members.append(member.first);
        }
    }
    return members;
}

Done SqlSpecifications::check(CategoryId category, const Json::Object &values,
                              const Json::Object &before)
{
    if (values.isEmpty() || category.isNull())
        return {};
    SHOP_TRY_VALUE(fields, fieldsOf(category));
    return checkValues(fields, values, before);
}

Done SqlSpecifications::store(qint64 product, const Json::Object &values)
{
    SHOP_TRY(Statement(m_database, "DELETE FROM products_specification WHERE product = ?")
                 .bind(product)
                 .run());
    SHOP_TRY(Statement(m_database, "DELETE FROM products_specification_due WHERE product = ?")
                 .bind(product)
                 .run());
    for (const Json::Member &member : values) {
        if (!canBeAField(member.first))
            continue;
        SHOP_TRY(Statement(
                     m_database,
                     "INSERT INTO products_specification (product, member, value) VALUES (?, ?, ?)")
                     .bind(product)
                     .bind(member.first)
                     .bind(specificationOrder(member.second))
                     .runOne());
    }
    return {};
}

// In slices, so that a till that wants to sell does not wait.
Done SqlSpecifications::storeDue()
{
    while (true) {
        Transaction slice(m_database, "sort specifications", WritePriority::Desk);
        SHOP_TRY(slice.ok());
        SHOP_TRY_VALUE(
            due, Statement(m_database,
                           "SELECT p.key, p.specifications FROM products_specification_due d "
                           "JOIN products_product p ON p.key = d.product LIMIT ?")
                     .bind(kDueInSlice)
                     .all([](const Row &row) { return std::pair(row.int64(0), row.text(1)); }));
        for (const auto &[product, text] : due)
            SHOP_TRY(store(product, objectFrom(text)));
        SHOP_TRY(slice.commit());
        if (due.size() < kDueInSlice)
            return {};
    }
}

Result<bool> SqlSpecifications::lets(const ProductFilter &filter, qint64 product)
{
    for (const SpecificationFilter &each : filter.specifications) {
        SHOP_TRY_VALUE(
            found, Statement(m_database,
                             "SELECT COUNT(*) FROM products_specification WHERE product = ? AND "
                             "member = ? AND value >= ? AND value <= ?")
                       .bind(product)
                       .bind(each.member)
                       .bind(each.least)
                       .bind(each.most)
                       .scalar());
        if (found == 0)
            return false;
    }
    if (filter.supplier.isNull())
        return true;
    SHOP_TRY_VALUE(found,
                   Statement(m_database,
                             "SELECT COUNT(*) FROM products_supply y JOIN products_supplier u "
                             "ON u.key = y.supplier WHERE y.product = ? AND u.id = ?")
                       .bind(product)
                       .bind(filter.supplier)
                       .scalar());
    return found > 0;
}

Result<QStringList> SqlSpecifications::wrong()
{
    SHOP_TRY_VALUE(
        rows,
        Statement(m_database,
                  "SELECT p.sku, p.specifications, v.member, v.value FROM products_specification v "
                  "LEFT JOIN products_product p ON p.key = v.product")
            .all([](const Row &row) {
                const Json values(objectFrom(row.text(1)));
                const Json *value = values.member(row.text(2));
                const bool isRight = value && specificationOrder(*value) == row.text(3);
                return isRight ? QString()
                               : QString(u"products: specification "_s + row.text(2) + u" of "_s +
                                         row.text(0) + u" is found by another value"_s);
            }));
    rows.removeAll(QString());
    return rows;
}

} // namespace shop
