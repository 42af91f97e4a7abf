// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/variant_desk.h"

#include "core/base/search_text.h"
#include "core/products/sql_imports.h"
#include "core/products/sql_variants.h"
#include "core/shop/import_undo.h"
#include "core/storage/transaction.h"

#include <QSet>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kMostOptions = 9;

Error refused(QStringView key, QStringView field, QVariantMap context = {})
{
    context.insert(u"field"_s, field.toString());
    return {ErrorCode::InvalidArgument, key.toString(), context};
}

Done checkOptions(const Family &family)
{
    if (family.name.trimmed().isEmpty())
        return refused(u"variants.nameMissing", u"name");
    if (family.options.isEmpty() || family.options.size() > kMostOptions)
        return refused(u"variants.optionsMissing", u"options");
    QSet<QString> options;
    for (const QString &option : family.options) {
        if (option.trimmed().isEmpty() || option.size() > 80)
            return refused(u"variants.optionsMissing", u"options");
        if (options.contains(foldText(option)))
            return refused(u"variants.optionTwice", u"options", {{u"option"_s, option}});
        options.insert(foldText(option));
    }
    return {};
}

Done check(const VariantPlan &plan)
{
    SHOP_TRY(checkOptions(plan.family));
    if (plan.places.size() > kMostVariants)
        return refused(u"variants.tooMany", u"choices", {{u"most"_s, kMostVariants}});
    QSet<QStringList> choices;
    QSet<ProductId> products;
    for (const VariantPlace &place : plan.places) {
        if (place.choices.size() != plan.family.options.size())
            return refused(u"variants.choiceMissing", u"choices");
        const bool isTwice = choices.contains(place.choices) || products.contains(place.product);
        if (isTwice)
            return refused(u"variants.choiceTwice", u"choices",
                           {{u"choices"_s, place.choices.join(u", "_s)}});
        choices.insert(place.choices);
        products.insert(place.product);
    }
    return {};
}

class Arrangement
{
public:
    Arrangement(Shop &shop, const Call &call, const VariantPlan &plan)
        : m_shop(shop),
          m_call(call),
          m_plan(plan),
          m_variants(shop.database()),
          m_imports(shop.database())
    {}

    Result<VariantStep> run()
    {
        Transaction whole(m_shop.database(), "arrange variants", WritePriority::Desk);
        SHOP_TRY(whole.ok());
        SHOP_TRY_VALUE(first, m_shop.products().product(m_call, m_plan.first));
        m_step.family = m_plan.family.name;
        SHOP_TRY(begin(first));
        SHOP_TRY(takeApart());
        for (const VariantPlace &place : m_plan.places) {
            SHOP_TRY(place.isNew ? make(place, first.values) : take(place));
            SHOP_TRY(m_variants.put(m_family, place.product, place.choices));
        }
        for (const VariantStep::Before &before : std::as_const(m_step.before))
            SHOP_TRY(whole.changed("products", "product", before.product.bytes(),
                                   m_shop.clock().nowMs()));
        SHOP_TRY(whole.commit());
        return m_step;
    }

private:
    Done begin(const Product &first);
    Done takeApart();
    Done make(const VariantPlace &place, ProductDraft values);
    Done take(const VariantPlace &place);
    Call next() const
    {
        Call call = m_call;
        call.command = m_shop.ids().mint<CommandId>();
        return call;
    }

    Shop &m_shop;
    const Call &m_call;
    const VariantPlan &m_plan;
    SqlVariants m_variants;
    SqlImports m_imports;
    Family m_family;
    VariantStep m_step;
};

// A family that begins is known to files by the SKU of its first product.
Done Arrangement::begin(const Product &first)
{
    m_family = m_plan.family;
    if (m_family.id.isNull()) {
        m_family.id = m_shop.ids().mint<FamilyId>();
        m_family.handle = first.values.sku;
        for (int number = 2;; ++number) {
            SHOP_TRY_VALUE(taken, m_variants.isHandle(m_family.handle));
            if (!taken)
                break;
            m_family.handle = first.values.sku + u'-' + QString::number(number);
        }
    }
    PastImport import;
    import.id = m_step.id = m_shop.ids().mint<ImportId>();
    import.file = m_family.name;
    import.author = m_call.actor.user;
    import.at = m_shop.clock().nowMs();
    return m_imports.begin(import);
}

// Notes what is a variant now, and takes it out: what has a place comes back in its order.
Done Arrangement::takeApart()
{
    SHOP_TRY_VALUE(known, m_variants.variantsOf(m_plan.first));
    for (const Variant &variant : known)
        m_step.before.append({variant.product.id, m_plan.family, variant.choices, {}});
    for (VariantStep::Before &before : m_step.before) {
        SHOP_TRY_VALUE(membership, m_variants.membershipOf(before.product));
        before.family = membership ? std::optional(membership->family) : std::nullopt;
        SHOP_TRY(m_variants.leave(before.product));
    }
    return {};
}

Done Arrangement::make(const VariantPlace &place, ProductDraft values)
{
    values.name = variantName(m_family.name, place.choices);
    values.sku.clear();
    values.barcodes.clear();
    SHOP_TRY_VALUE(made, m_shop.products().create(next(), place.product, values));
    m_step.made.append({made.id, std::nullopt, 0, made.version, Quantity()});
    return m_imports.note(m_step.id, m_step.made.constLast());
}

Done Arrangement::take(const VariantPlace &place)
{
    SHOP_TRY_VALUE(product, m_shop.products().product(m_call, place.product));
    SHOP_TRY_VALUE(other, m_variants.membershipOf(place.product));
    if (other)
        return refused(u"variants.inOtherFamily", u"choices",
                       {{u"productName"_s, product.values.name}});
    const auto at =
        std::find_if(m_step.before.begin(), m_step.before.end(),
                     [&](const auto &before) { return before.product == place.product; });
    if (at != m_step.before.end())
        return {};
    VariantStep::Before before{place.product, std::nullopt, {}, {}};
    // What the family begins with was called as a whole is now.
    if (product.values.name == m_family.name) {
        before.renamed = product.values.name;
        ProductDraft named = product.values;
        named.name = variantName(m_family.name, place.choices);
        SHOP_TRY(m_shop.products().update(next(), product.id, product.version, named));
    }
    m_step.before.append(before);
    return {};
}

} // namespace

QList<QStringList> combinations(const QList<QStringList> &choices)
{
    QList<QStringList> all{QStringList()};
    for (const QStringList &each : choices) {
        QList<QStringList> longer;
        for (const QStringList &beginning : std::as_const(all)) {
            for (const QString &choice : each) {
                if (longer.size() <= kMostVariants)
                    longer.append(beginning + QStringList{choice});
            }
        }
        all = longer;
    }
    return choices.isEmpty() ? QList<QStringList>() : all;
}

Result<VariantPlan> variantPlan(Shop &shop, const Call &call, ProductId id)
{
    SHOP_TRY_VALUE(product, shop.products().product(call, id));
    SqlVariants variants(shop.database());
    SHOP_TRY_VALUE(membership, variants.membershipOf(id));
    VariantPlan plan;
    plan.first = id;
    if (!membership) {
        plan.family.name = product.values.name;
        plan.places.append({{}, id, false, product.values.name, product.values.sku});
        return plan;
    }
    plan.family = membership->family;
    SHOP_TRY_VALUE(known, variants.variantsOf(id));
    for (const Variant &variant : known)
        plan.places.append({variant.choices, variant.product.id, false, variant.product.name,
                            variant.product.sku});
    return plan;
}

Result<VariantPlace> variantOf(Shop &shop, const Call &call, const QString &code)
{
    SHOP_TRY_VALUE(found, shop.products().findByCode(call, code));
    if (!found)
        return Error{ErrorCode::NotFound,
                     u"variants.codeUnknown"_s,
                     {{u"field"_s, u"code"_s}, {u"code"_s, code.left(80)}}};
    return VariantPlace{{}, found->product.id, false, found->product.name, found->product.sku};
}

Result<VariantStep> arrangeVariants(Shop &shop, const Call &call, const VariantPlan &plan)
{
    SHOP_TRY(require(call, Action::EditProducts));
    SHOP_TRY(check(plan));
    return Arrangement(shop, call, plan).run();
}

Done undoVariants(Shop &shop, const Call &call, const VariantStep &step)
{
    SHOP_TRY(require(call, Action::EditProducts));
    Transaction whole(shop.database(), "undo variants", WritePriority::Desk);
    SHOP_TRY(whole.ok());
    SqlVariants variants(shop.database());
    SqlImports imports(shop.database());
    SHOP_TRY_VALUE(tickets, productsOnTickets(shop, call));
    const TimeMs now = shop.clock().nowMs();
    for (const ImportedRow &made : step.made) {
        SHOP_TRY_VALUE(product, shop.products().product(call, made.product));
        SHOP_TRY_VALUE(removed,
                       tickets.contains(made.product) ? false : imports.remove(step.id, made));
        if (!removed)
            return refused(u"variants.inUse", u"choices",
                           {{u"productName"_s, product.values.name}});
        SHOP_TRY(whole.changed("products", "product", made.product.bytes(), now));
    }
    for (const VariantStep::Before &before : step.before)
        SHOP_TRY(variants.leave(before.product));
    for (const VariantStep::Before &before : step.before) {
        if (before.family)
            SHOP_TRY(variants.put(*before.family, before.product, before.choices));
        SHOP_TRY_VALUE(product, shop.products().product(call, before.product));
        if (!before.renamed.isEmpty()) {
            ProductDraft named = product.values;
            named.name = before.renamed;
            Call rename = call;
            rename.command = shop.ids().mint<CommandId>();
            SHOP_TRY(shop.products().update(rename, product.id, product.version, named));
        }
        SHOP_TRY(whole.changed("products", "product", before.product.bytes(), now));
    }
    SHOP_TRY(imports.markUndone(step.id, call.actor.user, now));
    return whole.commit();
}

} // namespace shop
