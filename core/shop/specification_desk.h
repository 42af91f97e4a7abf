// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/specification.h"
#include "core/shop/shop.h"

namespace shop {

// The fields of a category with those from above, or, without a category, of all.
Result<QList<SpecificationField>> specificationFields(Shop &shop, CategoryId category);

// Every category; those that say nothing have no fields and no parent.
Result<QList<CategoryFields>> categoryFields(Shop &shop, const Call &call);
// Puts `after` where `before` is. Errors as SqlSpecifications::save().
Done saveCategoryFields(Shop &shop, const Call &call, const CategoryFields &before,
                        const CategoryFields &after);

} // namespace shop
