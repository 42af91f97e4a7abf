// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"
#include "core/products/suppliers.h"

#include <QStringList>

namespace shop {

// What a category says of its products beyond what all have, and how it is written.
struct SpecificationField {
    enum class Kind { Text, Number, YesNo, Choice };

    QString name; // as people read it: "Net weight"; 1 to 80 characters
    QString
        member; // of ProductDraft::specifications, 1 to 64 characters; stays when the name changes
    Kind kind = Kind::Text;
    QString unit; // of a number: "g"; at most 16 characters
    QStringList choices; // of a choice: 1 to 200, each of at most 100 characters

    friend bool operator==(const SpecificationField &, const SpecificationField &) = default;
};

// A category among the others, with the fields it has of its own.
struct CategoryFields {
    CategoryId category;
    CategoryId parent; // whose fields it has, too; null: it stands alone
    QList<SpecificationField> fields; // at most 50

    friend bool operator==(const CategoryFields &, const CategoryFields &) = default;
};

// Errors field.nameMissing, field.nameTooLong, field.nameTwice, field.choicesMissing, field.tooMany,
// field.malformed; context "name".
Done checkFields(const QList<SpecificationField> &fields);
const SpecificationField *fieldOf(const QList<SpecificationField> &fields, QStringView member);

// Whether the values fit their fields; what has no field may be anything, and what was the same before may
// stay. Errors specification.notNumber (at most six decimals, up to 10^12), specification.notText,
// specification.notYesNo, specification.notChoice; "field" is "specifications.MEMBER", "name" the field's.
Done checkValues(const QList<SpecificationField> &fields, const Json::Object &values,
                 const Json::Object &before);

// As values are compared and sorted, bytewise: a kind, then the folded text, or the figure in millionths.
QString specificationOrder(const Json &value);

// A value as a cell of a file or a field of a form has it, and back. Without a field a text that would be
// read as something else stands in quotes, as in JSON. The text of a number has a point or a comma.
// Error as checkValues().
QString specificationText(const SpecificationField *field, const Json &value);
Result<Json> specificationFromText(const SpecificationField *field, const QString &text);

// Products whose specification lies between two values, as specificationOrder() has them.
struct SpecificationFilter {
    QString member;
    QString least;
    QString most;

    friend bool operator==(const SpecificationFilter &, const SpecificationFilter &) = default;
};
SpecificationFilter isExactly(const QString &member, const Json &value);
SpecificationFilter beginsWith(const QString &member, const QString &text);
// Null: without an end there.
SpecificationFilter isBetween(const QString &member, const Json &least, const Json &most);

// What narrows a list of products beside its query. All of it holds.
struct ProductFilter {
    SupplierId supplier; // null: of any or none
    QList<SpecificationFilter> specifications; // at most kMostFilters

    bool isEmpty() const { return supplier.isNull() && specifications.isEmpty(); }
    friend bool operator==(const ProductFilter &, const ProductFilter &) = default;
};
inline constexpr int kMostFilters = 4;

} // namespace shop
