// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/specification.h"
#include "core/storage/database.h"

namespace shop {

// The fields of categories and what products have in them, over products_field and
// products_specification, for the thread of that database.
class SqlSpecifications final
{
public:
    explicit SqlSpecifications(Database &database) : m_database(database) {}

    Result<CategoryFields> read(CategoryId category); // category.unknown
    // Puts `after` where `before` is; sent twice it happens once. Needs EditProducts. Errors
    // category.unknown, category.ownParent, category.changedMeanwhile, and of checkFields().
    Done save(const Call &call, const CategoryFields &before, const CategoryFields &after,
              TimeMs now);

    // Of the category with those it has from above, which come first; the nearest one of a member.
    Result<QList<SpecificationField>> fieldsOf(CategoryId category);
    // One for each member that any category has, by name.
    Result<QList<SpecificationField>> allFields();
    // The members that any product has.
    Result<QStringList> members();

    // Of a product as it is to be stored, and as it was (checkValues()).
    Done check(CategoryId category, const Json::Object &values, const Json::Object &before);
    // Needs an open transaction.
    Done store(qint64 product, const Json::Object &values);
    // Whether the product with this key is among those the filter lets through.
    Result<bool> lets(const ProductFilter &filter, qint64 product);
    // One line for each product whose rows are not those of its specifications.
    Result<QStringList> wrong();

private:
    Done storeDue();
    Done checkParent(const CategoryFields &category);

    Database &m_database;
};

} // namespace shop
