// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/variants.h"
#include "core/storage/database.h"

#include <QHash>

namespace shop {

// Families and their variants, over the tables products_family and products_variant, for the thread of
// that database. What writes needs an open transaction.
class SqlVariants final
{
public:
    explicit SqlVariants(Database &database) : m_database(database) {}

    // Makes the product a variant of the family with this handle, which is made or renamed.
    Done put(const Family &family, ProductId product, const QStringList &choices);
    Result<bool> hasFamilies(); // a shop may have none at all
    Result<bool> isHandle(const QString &handle); // of a family
    // The family of a product and its choices, if it is a variant.
    struct Membership {
        Family family;
        QStringList choices;
    };
    Result<std::optional<Membership>> membershipOf(ProductId product);
    // Of a variant: its family, and the first variant that is sold, which stands for it in lists.
    struct Standing {
        FamilyId family;
        ProductId head;
    };
    Result<std::optional<Standing>> standingOf(ProductId product);
    // The families these products belong to, by product; most belong to none.
    Result<QHash<ProductId, FamilySummary>> familiesOf(const QList<ProductId> &products);
    // What is sold of the family of this product, in order.
    Result<QList<Variant>> variantsOf(ProductId product);
    // Takes the product out of its family; a family without variants is gone.
    Done leave(ProductId product);

private:
    Result<std::optional<qint64>> familyKeyOf(ProductId product);

    Database &m_database;
};

} // namespace shop
