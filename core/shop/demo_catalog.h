// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/product.h"

#include <span>

namespace shop {

// The catalog of the sample shop, as in the pictures.
struct DemoProduct {
    int number = 0;
    const char16_t *name = nullptr;
    const char *category = nullptr; // its shelf colour
    int cents = 0; // for one unit; of an open price it is not used
    int stock = 0; // thousandths
    const char *art = nullptr; // name of the drawing
    bool taxed = false;
    bool favourite = false;
    ProductKind kind = ProductKind::Goods;
    Unit unit = Unit::Piece;
    int ageLimit = 0;
    bool noDiscount = false;
    int casePack = 0; // pieces behind a second barcode, 0: none
};
std::span<const DemoProduct> demoProducts();

struct DemoCategory {
    const char *shelf = nullptr;
    const char16_t *name = nullptr;
};
std::span<const DemoCategory> demoCategories();

QString demoSku(const DemoProduct &product);
QList<Barcode> demoBarcodes(const DemoProduct &product);

} // namespace shop
