// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "core/shop/shop.h"

#include <QHash>

namespace shop {

// The name of the specification that a column of this head holds ("Specification: Net weight"); empty where
// it holds none.
QString specificationOfHead(const QString &head);

// Specifications as columns of a file, for one reading or writing of it. A column has the name of the
// field, or that of the member where no field or more than one is called so.
class SpecificationCells final
{
public:
    static Result<SpecificationCells> of(Shop &shop);

    QStringList heads() const;
    // In the order of the heads.
    Result<QStringList> cells(Shop &shop, CategoryId category, const Json::Object &values);
    // Puts the texts of columns, by name, over the values; where only what is open is wanted, beside them.
    // Errors of checkValues().
    Done put(Shop &shop, CategoryId category, const QList<std::pair<QString, QString>> &texts,
             bool onlyFill, Json::Object &values);

private:
    Result<const QList<SpecificationField> *> fieldsOf(Shop &shop, CategoryId category);

    QStringList m_members;
    QStringList m_names; // of the members, in their order
    QHash<CategoryId, QList<SpecificationField>> m_fields;
};

} // namespace shop
