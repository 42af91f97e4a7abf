// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/specification_cells.h"

#include "core/products/sql_specifications.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kHead = u"Specification: "_s;

} // namespace

QString specificationOfHead(const QString &head)
{
    const QString mark = kHead.trimmed();
    const QString text = head.trimmed();
    return text.startsWith(mark, Qt::CaseInsensitive) ? text.sliced(mark.size()).trimmed()
                                                      : QString();
}

Result<SpecificationCells> SpecificationCells::of(Shop &shop)
{
    SqlSpecifications specifications(shop.database());
    SHOP_TRY_VALUE(fields, specifications.allFields());
    SHOP_TRY_VALUE(members, specifications.members());
    SpecificationCells cells;
    for (const SpecificationField &field : fields)
        cells.m_members.append(field.member);
    for (const QString &member : members) {
        if (!cells.m_members.contains(member))
            cells.m_members.append(member);
    }
    for (const QString &member : std::as_const(cells.m_members)) {
        const SpecificationField *field = fieldOf(fields, member);
        const bool isOne =
            field && std::count_if(fields.begin(), fields.end(),
                                   [&](const auto &each) { return each.name == field->name; }) == 1;
        const bool isOnlyName =
            isOne && (field->name == member || !cells.m_members.contains(field->name));
        cells.m_names.append(isOnlyName ? field->name : member);
    }
    return cells;
}

QStringList SpecificationCells::heads() const
{
    QStringList heads;
    for (const QString &name : m_names)
        heads.append(kHead + name);
    return heads;
}

Result<const QList<SpecificationField> *> SpecificationCells::fieldsOf(Shop &shop,
                                                                       CategoryId category)
{
    auto known = m_fields.constFind(category);
    if (known == m_fields.cend()) {
        SHOP_TRY_VALUE(fields, SqlSpecifications(shop.database()).fieldsOf(category));
        known = m_fields.insert(category, fields);
    }
    return &*known;
}

Result<QStringList> SpecificationCells::cells(Shop &shop, CategoryId category,
                                              const Json::Object &values)
{
    SHOP_TRY_VALUE(fields, fieldsOf(shop, category));
    const Json object(values);
    QStringList cells;
    for (const QString &member : std::as_const(m_members)) {
        const Json *value = object.member(member);
        cells.append(value ? specificationText(fieldOf(*fields, member), *value) : QString());
    }
    return cells;
}

Done SpecificationCells::put(Shop &shop, CategoryId category,
                             const QList<std::pair<QString, QString>> &texts, bool onlyFill,
                             Json::Object &values)
{
    if (texts.isEmpty())
        return {};
    SHOP_TRY_VALUE(fields, fieldsOf(shop, category));
    for (const auto &[name, text] : texts) {
        const qsizetype known = m_names.indexOf(name);
        const QString member = known < 0 ? name : m_members[known];
        SHOP_TRY_VALUE(value, specificationFromText(fieldOf(*fields, member), text));
        const auto there = std::find_if(values.begin(), values.end(),
                                        [&](const auto &each) { return each.first == member; });
        if (there == values.end())
            values.append({member, value});
        else if (!onlyFill)
            there->second = value;
    }
    return {};
}

} // namespace shop
