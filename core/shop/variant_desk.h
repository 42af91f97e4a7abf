// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/past_import.h"
#include "core/products/variants.h"
#include "core/shop/shop.h"

namespace shop {

// A product in its place of a family.
struct VariantPlace {
    QStringList choices; // one for each option
    ProductId product; // minted by who asks where it is to be made
    bool isNew = false;
    QString name; // of a product that is there
    QString sku;
};

// A family as it is to be, variants in order. What is one now and has no place in it becomes a product of
// its own.
struct VariantPlan {
    Family family; // null id: it begins now
    ProductId first; // new variants are as this product, but for name, SKU and barcodes
    QList<VariantPlace> places; // at most kMostVariants
};
inline constexpr int kMostVariants = 200;

// Each choice of one option with each of the next, the last one changing first; as far as kMostVariants + 1.
QList<QStringList> combinations(const QList<QStringList> &choices);

// The family of this product as it is, or one that begins with it and has no options yet.
Result<VariantPlan> variantPlan(Shop &shop, const Call &call, ProductId product);
// The product of a code for a place; error variants.codeUnknown.
Result<VariantPlace> variantOf(Shop &shop, const Call &call, const QString &code);

// What was before a plan was carried out.
struct VariantStep {
    struct Before {
        ProductId product;
        std::optional<Family> family;
        QStringList choices;
        QString renamed; // its name before, where it was given another
    };
    QString family;
    ImportId id; // under which what was made can be taken back
    QList<Before> before;
    QList<ImportedRow> made;
};

// Carries the plan out, as a whole or not at all. Needs EditProducts. Errors variants.nameMissing,
// variants.optionsMissing, variants.optionTwice, variants.choiceMissing, variants.choiceTwice ("choices"),
// variants.tooMany, variants.inOtherFamily ("productName"), and those of Products::create(); "field".
Result<VariantStep> arrangeVariants(Shop &shop, const Call &call, const VariantPlan &plan);
// Puts back what was before, as a whole or not at all. Error variants.inUse ("productName") where something
// has happened to a product that was made.
Done undoVariants(Shop &shop, const Call &call, const VariantStep &step);

} // namespace shop
