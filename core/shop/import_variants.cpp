// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_variants.h"

#include "core/products/variants.h"
#include "core/shop/import_header_names.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostOptions = 9;

QString at(const QStringList &cells, int column)
{
    return cells.value(column).trimmed();
}

} // namespace

VariantRows::VariantRows(const QStringList &header, const ImportColumns &columns)
    : m_columns(columns)
{
    for (int i = int(header.size()) - 1; i >= 0; --i)
        m_keys.insert(headerKey(header[i]), i);
    if (!m_keys.contains(u"handle"_s) && m_keys.contains(u"urlhandle"_s))
        m_keys.insert(u"handle"_s, m_keys.value(u"urlhandle"_s));
    if (column("handle") >= 0 && column("option1value") >= 0)
        m_kind = Kind::Shopify;
    else if (column("family") >= 0 && column("choices") >= 0)
        m_kind = Kind::Own;
    else if (column("itemname") >= 0 && column("variationname") >= 0)
        m_kind = Kind::Square;
    else if (column("optiongroups") >= 0 && column("optionvalues") >= 0)
        m_kind = Kind::Vendure;
    else if (column("type") >= 0 && column("parent") >= 0 && column("attribute1name") >= 0)
        m_kind = Kind::WooCommerce;
    findOptions();
}

void VariantRows::findOptions()
{
    const bool isShopify = m_kind == Kind::Shopify;
    for (int i = 1; i <= kMostOptions; ++i) {
        const QString key = (isShopify ? u"option%1"_s : u"attribute%1"_s).arg(i);
        const Option option{m_keys.value(key + u"name"_s, -1),
                            m_keys.value(key + (isShopify ? u"value"_s : u"values"_s), -1)};
        if (option.name >= 0 && option.choice >= 0)
            m_options.append(option);
    }
}

void VariantRows::learn(const QStringList &cells)
{
    if (m_kind != Kind::WooCommerce || cells.size() < m_columns.width)
        return;
    const QString type = at(cells, column("type"));
    if (type == u"variation")
        ++m_variations[at(cells, column("parent"))];
    if (type != u"variable")
        return;
    if (const QString sku = m_columns.cell(cells, ImportField::Sku); !sku.isEmpty())
        m_parents.insert(sku, cells);
    if (const int id = column("id"); id >= 0)
        m_parents.insert(u"id:"_s + at(cells, id), cells);
}

bool VariantRows::complete(QStringList &cells)
{
    m_variant.reset();
    if (m_kind == Kind::Plain || cells.size() < m_columns.width)
        return true;
    if (m_kind == Kind::Shopify)
        return completeShopify(cells);
    if (m_kind == Kind::Vendure)
        return completeVendure(cells);
    if (m_kind == Kind::Square)
        return completeSquare(cells);
    return m_kind == Kind::Own ? readOwn(cells) : completeVariation(cells);
}

bool VariantRows::completeShopify(QStringList &cells)
{
    const QString family = at(cells, column("handle"));
    const bool begins = !m_columns.cell(cells, ImportField::Name).isEmpty();
    if (!begins && (m_first.isEmpty() || at(m_first, column("handle")) != family))
        return true; // of a product that is not there: the row will be refused for want of a name
    if (begins)
        m_first = cells;
    if (at(cells, column("option1value")).isEmpty())
        return begins;
    inherit(cells, m_first);
    ImportedVariant variant{family, m_columns.cell(m_first, ImportField::Name), {}, {}};
    for (const Option &option : std::as_const(m_options)) {
        const QString choice = at(cells, option.choice);
        const QString of = at(m_first, option.name);
        if (choice.isEmpty() || of.isEmpty() ||
            choice.compare(u"default title", Qt::CaseInsensitive) == 0)
            continue;
        variant.options.append(of);
        variant.choices.append(choice);
    }
    if (!variant.options.isEmpty()) {
        m_variant = variant;
        name(cells);
    }
    return true;
}

bool VariantRows::completeVendure(QStringList &cells)
{
    const bool begins = !m_columns.cell(cells, ImportField::Name).isEmpty();
    if (!begins && m_first.isEmpty())
        return true;
    if (begins)
        m_first = cells;
    const QString choices = at(cells, column("optionvalues"));
    if (choices.isEmpty())
        return true;
    inherit(cells, m_first);
    const QString family = m_columns.cell(m_first, ImportField::Name);
    ImportedVariant variant{family, family, {}, {}};
    const QStringList options = at(m_first, column("optiongroups")).split(u'|');
    const QStringList chosen = choices.split(u'|');
    for (qsizetype i = 0; i < std::min(options.size(), chosen.size()); ++i) {
        variant.options.append(options[i].trimmed());
        variant.choices.append(chosen[i].trimmed());
    }
    m_variant = variant;
    name(cells);
    return true;
}

// "Regular" is what Square calls the only variation of an item.
bool VariantRows::completeSquare(QStringList &cells)
{
    const QString variation = at(cells, column("variationname"));
    const QString item = m_columns.cell(cells, ImportField::Name);
    if (variation.isEmpty() || variation == u"Regular" || item.isEmpty())
        return true;
    m_variant = ImportedVariant{item, item, {u"Variation"_s}, {variation}};
    name(cells);
    return true;
}

// As product_export.h writes it: family, its name, options and choices, the latter with bars between.
bool VariantRows::readOwn(const QStringList &cells)
{
    const QString family = at(cells, column("family"));
    if (!family.isEmpty())
        m_variant = ImportedVariant{family, at(cells, column("familyname")),
                                    splitAtBars(at(cells, column("options"))),
                                    splitAtBars(at(cells, column("choices")))};
    return true;
}

bool VariantRows::completeVariation(QStringList &cells)
{
    const QString type = at(cells, column("type"));
    if (type == u"variable") {
        const QString sku = m_columns.cell(cells, ImportField::Sku);
        return !m_variations.contains(sku) &&
               !m_variations.contains(u"id:"_s + at(cells, column("id")));
    }
    const auto parent = m_parents.constFind(at(cells, column("parent")));
    if (type != u"variation" || parent == m_parents.cend())
        return true;
    inherit(cells, *parent);
    const QString sku = m_columns.cell(*parent, ImportField::Sku);
    ImportedVariant variant{sku.isEmpty() ? u"id:"_s + at(*parent, column("id")) : sku,
                            m_columns.cell(*parent, ImportField::Name),
                            {},
                            {}};
    for (const Option &option : std::as_const(m_options)) {
        const QString of = at(*parent, option.name);
        if (of.isEmpty())
            continue;
        variant.options.append(of);
        variant.choices.append(at(cells, option.choice));
    }
    m_variant = variant;
    if (m_columns.cell(cells, ImportField::Name).isEmpty())
        name(cells);
    return true;
}

// What all variants have in common is written with the first.
void VariantRows::inherit(QStringList &cells, const QStringList &from) const
{
    for (const ImportField field : {ImportField::Category, ImportField::Description,
                                    ImportField::ImageUrl, ImportField::Tax}) {
        if (m_columns.has(field) && cells[m_columns.at(field)].trimmed().isEmpty())
            cells[m_columns.at(field)] = from[m_columns.at(field)];
    }
}

void VariantRows::name(QStringList &cells)
{
    cells[m_columns.at(ImportField::Name)] = variantName(m_variant->name, m_variant->choices);
}

} // namespace shop
