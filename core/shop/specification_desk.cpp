// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/specification_desk.h"

#include "core/products/sql_specifications.h"

namespace shop {

Result<QList<SpecificationField>> specificationFields(Shop &shop, CategoryId category)
{
    SqlSpecifications specifications(shop.database());
    return category.isNull() ? specifications.allFields() : specifications.fieldsOf(category);
}

Result<QList<CategoryFields>> categoryFields(Shop &shop, const Call &call)
{
    SHOP_TRY_VALUE(categories, shop.products().categories(call));
    QList<CategoryFields> all;
    for (const Category &category : categories) {
        SHOP_TRY_VALUE(each, SqlSpecifications(shop.database()).read(category.id));
        all.append(each);
    }
    return all;
}

Done saveCategoryFields(Shop &shop, const Call &call, const CategoryFields &before,
                        const CategoryFields &after)
{
    return SqlSpecifications(shop.database()).save(call, before, after, shop.clock().nowMs());
}

} // namespace shop
