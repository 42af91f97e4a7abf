// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/products/product.h"

namespace shop {

using SupplierId = Id<struct SupplierTag>;

// What a person writes of a supplier. Plain texts of at most 200 characters; the name is unique
// (compared folded).
struct SupplierValues {
    QString name;
    QString contact; // the person to ask for
    QString phone;
    QString email;
    QString ourNumber; // as which the supplier knows the shop

    friend bool operator==(const SupplierValues &, const SupplierValues &) = default;
};

struct Supplier {
    SupplierId id;
    SupplierValues values;
    qint64 version = 1; // rises with each change
    bool archived = false; // not offered any more; its deliveries stay

    friend bool operator==(const Supplier &, const Supplier &) = default;
};

// How a product is ordered.
struct Supply {
    SupplierId supplier; // null: nobody in particular
    QString orderNumber; // the supplier's number for the product; at most 64 characters
    std::optional<Quantity> reorderAt; // as in ProductDraft
    std::optional<Quantity> target; // how many there are to be after a delivery
    Quantity pack = Quantity::pieces(1); // orders are whole multiples of it

    friend bool operator==(const Supply &, const Supply &) = default;
};

// Where goods come from. What changes something needs AdjustStock.
class Suppliers
{
public:
    virtual ~Suppliers() = default;

    // Those that are not archived, by name.
    virtual Result<QList<Supplier>> suppliers(const Call &call) = 0;
    // Makes it (version 0), or changes the one that has this version. Sent twice it happens once.
    // Errors supplier.nameMissing, supplier.nameTaken, supplier.textMalformed ("field"),
    // supplier.changedMeanwhile, supplier.notFound.
    virtual Result<Supplier> save(const Call &call, const Supplier &supplier) = 0;

    virtual Result<Supply> supplyOf(const Call &call, ProductId product) = 0; // product.notFound
    // Errors product.notFound, supplier.notFound, supplier.textMalformed, supply.outOfRange.
    virtual Done setSupply(const Call &call, ProductId product, const Supply &supply) = 0;
};

} // namespace shop
