// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/products/tax_table.h"

#include "core/base/stored_text.h"

#include <algorithm>
#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

bool appliesOn(const TaxComponent &component, QDate day)
{
    return (!component.from.isValid() || component.from <= day) &&
           (!component.until.isValid() || day <= component.until);
}

bool overlap(const TaxComponent &a, const TaxComponent &b)
{
    const bool aEndsBeforeB = a.until.isValid() && b.from.isValid() && a.until < b.from;
    const bool bEndsBeforeA = b.until.isValid() && a.from.isValid() && b.until < a.from;
    return !aEndsBeforeB && !bEndsBeforeA;
}

Error fault(const QString &key, const QString &field, const QString &value)
{
    return {ErrorCode::InvalidArgument, key, {{u"field"_s, field}, {u"value"_s, value}}};
}

bool isCode(const QString &code)
{
    return !code.isEmpty() && code.size() <= 40 &&
           std::all_of(code.begin(), code.end(), [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
           });
}

bool isName(const QString &name, int longest)
{
    return name.size() <= longest && canBeStored(name);
}

} // namespace

QList<TaxComponent> TaxTable::on(QStringView category, QDate day) const
{
    QList<TaxComponent> found;
    for (const TaxComponent &component : components) {
        if (component.category == category && appliesOn(component, day))
            found.append(component);
    }
    std::stable_sort(found.begin(), found.end(), [](const TaxComponent &a, const TaxComponent &b) {
        return a.position < b.position;
    });
    return found;
}

bool TaxTable::hasCategory(QStringView category) const
{
    return std::any_of(categories.begin(), categories.end(),
                       [&](const TaxCategory &known) { return known.code == category; });
}

int TaxTable::positionOf(QStringView name) const
{
    for (const TaxComponent &component : components) {
        if (component.name == name)
            return component.position;
    }
    return std::numeric_limits<int>::max();
}

QString TaxTable::markOf(QStringView category) const
{
    for (const TaxCategory &known : categories) {
        if (known.code == category)
            return known.mark;
    }
    return {};
}

Done TaxTable::validate() const
{
    for (qsizetype i = 0; i < categories.size(); ++i) {
        const TaxCategory &category = categories[i];
        if (!isCode(category.code))
            return fault(u"taxTable.badCode"_s, u"category"_s, category.code.left(40));
        if (!isName(category.name, 100) || !isName(category.mark, 10))
            return fault(u"taxTable.badName"_s, u"name"_s, category.code);
        for (qsizetype j = 0; j < i; ++j) {
            if (categories[j].code == category.code)
                return fault(u"taxTable.duplicateCategory"_s, u"category"_s, category.code);
        }
    }
    for (qsizetype i = 0; i < components.size(); ++i) {
        const TaxComponent &component = components[i];
        if (!hasCategory(component.category))
            return fault(u"taxTable.unknownCategory"_s, u"category"_s, component.category.left(40));
        if (component.name.trimmed().isEmpty() || !isName(component.name, 40))
            return fault(u"taxTable.badName"_s, u"name"_s, component.name.left(40));
        if (component.from.isValid() && component.until.isValid() &&
            component.until < component.from)
            return fault(u"taxTable.badPeriod"_s, u"until"_s, component.name);
        for (qsizetype j = 0; j < i; ++j) {
            const TaxComponent &other = components[j];
            if (other.category == component.category && other.name == component.name &&
                overlap(other, component))
                return fault(u"taxTable.overlap"_s, u"from"_s, component.name);
        }
    }
    return {};
}

} // namespace shop
