// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/variant_lists.h"

#include "core/products/sql_variants.h"
#include "core/shop/filtered_list.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Which of the products found stay in a list: those of no family, and the first of each family.
struct Folding {
    QSet<ProductId> kept;
    QHash<ProductId, SqlVariants::Standing> standings; // of those found that are variants
    QHash<ProductId, ProductId>
        heads; // who stands for the family, by the kept one; where more than one was found
};

Result<Folding> folded(SqlVariants &variants, const QList<ProductId> &found)
{
    Folding folding;
    QHash<FamilyId, QList<ProductId>> families;
    QHash<FamilyId, ProductId> heads;
    for (const ProductId &id : found) {
        SHOP_TRY_VALUE(standing, variants.standingOf(id));
        if (!standing) {
            folding.kept.insert(id);
            continue;
        }
        folding.standings.insert(id, *standing);
        if (!families.contains(standing->family))
            folding.kept.insert(id);
        families[standing->family].append(id);
        heads.insert(standing->family, standing->head);
    }
    for (auto it = families.cbegin(); it != families.cend(); ++it) {
        if (it->size() > 1)
            folding.heads.insert(it->first(), heads.value(it.key()));
    }
    return folding;
}

QString choicesText(const Variant &variant)
{
    QStringList choices = variant.choices;
    choices.removeAll(QString());
    return choices.isEmpty() ? variant.product.name : choices.join(u", "_s);
}

Result<FoldedPage::Group> groupOf(Shop &shop, const Call &call, const FamilySummary &summary,
                                  ProductId head, bool unfolded)
{
    FoldedPage::Group group{summary, {}, {}};
    SHOP_TRY_VALUE(variants, SqlVariants(shop.database()).variantsOf(head));
    for (const Variant &variant : variants) {
        group.members.append(variant.product.id);
        if (!unfolded)
            continue;
        SHOP_TRY_VALUE(line, shop.catalog().line(call, variant.product.id));
        line.product.name = choicesText(variant);
        group.variants.append(line);
    }
    return group;
}

// The lines of a page that stand for themselves or a family, read until there are enough.
Result<QList<CatalogLine>> headLines(Shop &shop, const Call &call, CatalogQuery query)
{
    SqlVariants variants(shop.database());
    QList<CatalogLine> heads;
    const int wanted = query.limit;
    while (true) {
        SHOP_TRY_VALUE(lines, shop.catalog().lines(call, query));
        QList<CatalogLine> kept;
        for (const CatalogLine &line : lines) {
            SHOP_TRY_VALUE(standing, variants.standingOf(line.product.id));
            if (!standing || standing->head == line.product.id)
                kept.append(line);
        }
        heads = query.backwards ? kept + heads : heads + kept;
        if (lines.size() < query.limit || heads.size() >= wanted)
            break;
        query.from = query.backwards ? lines.constFirst().place : lines.constLast().place;
    }
    const qsizetype over = qMax<qsizetype>(0, heads.size() - wanted);
    return query.backwards ? heads.sliced(over) : heads.first(heads.size() - over);
}

struct FoundLines {
    QList<CatalogLine> lines;
    QSet<ProductId> heads; // of families of which more than one was found
};

Result<FoundLines> foundLines(Shop &shop, const Call &call, const CatalogQuery &query)
{
    SHOP_TRY_VALUE(lines, shop.catalog().lines(call, query));
    SqlVariants variants(shop.database());
    QList<ProductId> ids;
    for (const CatalogLine &line : lines)
        ids.append(line.product.id);
    SHOP_TRY_VALUE(folding, folded(variants, ids));
    FoundLines found;
    for (const CatalogLine &line : lines) {
        if (!folding.kept.contains(line.product.id))
            continue;
        const ProductId head = folding.heads.value(line.product.id);
        if (!head.isNull())
            found.heads.insert(head);
        if (head.isNull() || head == line.product.id) {
            found.lines.append(line);
            continue;
        }
        SHOP_TRY_VALUE(first, shop.catalog().line(call, head));
        found.lines.append(first);
    }
    return found;
}

} // namespace

Result<FoldedPage> foldedPage(Shop &shop, const Call &call, const CatalogQuery &query,
                              const QSet<FamilyId> &unfolded, const ProductFilter &filter)
{
    FoldedPage page;
    SqlVariants variants(shop.database());
    SHOP_TRY_VALUE(hasFamilies, variants.hasFamilies());
    if (!hasFamilies || query.show != CatalogShow::Active || !filter.isEmpty()) {
        SHOP_TRY_VALUE(lines, filteredLines(shop, call, query, filter));
        page.lines = lines;
        return page;
    }
    const bool isSearch = !query.text.trimmed().isEmpty();
    FoundLines found;
    if (isSearch) {
        SHOP_TRY_VALUE(lines, foundLines(shop, call, query));
        found = lines;
        page.lines = found.lines;
    } else {
        SHOP_TRY_VALUE(lines, headLines(shop, call, query));
        page.lines = lines;
    }
    for (const CatalogLine &line : std::as_const(page.lines)) {
        const ProductId id = line.product.id;
        SHOP_TRY_VALUE(standing, variants.standingOf(id));
        if (!standing || standing->head != id || (isSearch && !found.heads.contains(id)))
            continue; // of no family, or found alone
        SHOP_TRY_VALUE(families, variants.familiesOf({id}));
        const auto family = families.constFind(id);
        if (family == families.cend() || family->variants < 2)
            continue;
        SHOP_TRY_VALUE(group,
                       groupOf(shop, call, *family, id, unfolded.contains(family->family.id)));
        page.groups.insert(id, group);
    }
    return page;
}

Result<CounterList> counterList(Shop &shop, const Call &call, const ProductQuery &query)
{
    SqlVariants variants(shop.database());
    CounterList list;
    ProductQuery page = query;
    const bool isSearch = !query.text.trimmed().isEmpty();
    SHOP_TRY_VALUE(hasFamilies, variants.hasFamilies());
    while (true) {
        SHOP_TRY_VALUE(products, shop.products().list(call, page));
        if (!hasFamilies)
            return CounterList{products, {}};
        QList<ProductId> ids;
        for (const ProductSummary &product : products)
            ids.append(product.id);
        SHOP_TRY_VALUE(folding, folded(variants, ids));
        for (const ProductSummary &product : products) {
            const auto standing = folding.standings.constFind(product.id);
            const bool isBehind =
                standing != folding.standings.cend() && standing->head != product.id;
            const bool stays = isSearch ? folding.kept.contains(product.id) : !isBehind;
            if (stays && list.products.size() < query.limit)
                list.products.append(product);
        }
        SHOP_TRY_VALUE(families, variants.familiesOf(isSearch ? folding.heads.keys()
                                                              : folding.standings.keys()));
        list.families.insert(families);
        if (isSearch || products.size() < page.limit || list.products.size() >= query.limit)
            break;
        page.afterName = products.constLast().name;
        page.afterId = products.constLast().id;
    }
    list.families.removeIf([](const auto &family) { return family.value().variants < 2; });
    return list;
}

Result<QList<Variant>> variantsOf(Shop &shop, ProductId product)
{
    return SqlVariants(shop.database()).variantsOf(product);
}

} // namespace shop
