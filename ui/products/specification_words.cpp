// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/products/specification_words.h"

#include "ui/theme/bidi.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(shop::Words)
};

using Kind = SpecificationField::Kind;

} // namespace

QString fieldLabel(const SpecificationField &field)
{
    const QString name = displayName(field.name, 60);
    return field.unit.isEmpty() ? name
                                : Words::tr("%1 (%2)").arg(name, displayName(field.unit, 16));
}

QString fieldKindLabel(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return Words::tr("Text");
    case Kind::Number:
        return Words::tr("Number");
    case Kind::YesNo:
        return Words::tr("Yes or no");
    case Kind::Choice:
        return Words::tr("One of a list");
    }
    return {};
}

QString specificationShown(const SpecificationField *field, const Json &value,
                           const QLocale &locale)
{
    if (const bool *yes = value.boolean())
        return *yes ? Words::tr("Yes") : Words::tr("No");
    if (const Json::Number *number = value.number())
        return QString::fromLatin1(number->text).replace(u'.', locale.decimalPoint());
    return specificationText(field, value);
}

Result<Json> specificationTyped(const SpecificationField &field, const QString &text,
                                const QLocale &locale)
{
    if (field.kind != Kind::Number)
        return specificationFromText(&field, text);
    QString figure;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            figure += QChar(u'0' + char16_t(c.digitValue()));
        else if (c == locale.decimalPoint())
            figure += u'.';
        else if (!c.isSpace() && c != locale.groupSeparator())
            figure += c;
    }
    return specificationFromText(&field, figure);
}

} // namespace shop
