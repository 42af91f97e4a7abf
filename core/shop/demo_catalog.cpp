// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_catalog.h"

#include "core/base/gtin.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Prices in cents for one unit, stock in thousandths.
constexpr DemoProduct kProducts[] = {
    {.number = 1, .name = u"Sourdough loaf, 800\u00A0g", .category = "bakery", .cents = 725, .stock = 14000, .art = "loaf", .taxed = false, .favourite = true},
    {.number = 2, .name = u"Wildflower honey, 340\u00A0g", .category = "pantry", .cents = 1150, .stock = 32000, .art = "honey", .taxed = false, .favourite = true},
    {.number = 3, .name = u"Gala apples", .category = "produce", .cents = 429, .stock = 38000, .art = "apple", .taxed = false, .unit = Unit::Kilogram, .favourite = true},
    {.number = 4, .name = u"Whole milk, 2\u00A0L", .category = "dairy", .cents = 585, .stock = 21000, .art = "carton", .taxed = false},
    {.number = 5, .name = u"Dark chocolate 70\u00A0%, 90\u00A0g", .category = "sweets", .cents = 649, .stock = 48000, .art = "choc", .taxed = true, .favourite = true},
    {.number = 6, .name = u"Ground coffee, dark roast, 340\u00A0g", .category = "drinks", .cents = 1495, .stock = 17000, .art = "pouch", .taxed = false, .favourite = true},
    {.number = 7, .name = u"Free-range eggs, dozen", .category = "dairy", .cents = 645, .stock = 3000, .art = "eggs", .taxed = false, .favourite = true},
    {.number = 8, .name = u"Stoneware mug, slate blue", .category = "home", .cents = 1850, .stock = 9000, .art = "mug", .taxed = true},
    {.number = 9, .name = u"Vine tomatoes", .category = "produce", .cents = 549, .stock = 22000, .art = "tomato", .taxed = false, .unit = Unit::Kilogram},
    {.number = 10, .name = u"Beeswax candle, lavender", .category = "gifts", .cents = 2200, .stock = 12000, .art = "candle", .taxed = true, .favourite = true},
    {.number = 11, .name = u"Extra virgin olive oil, 500\u00A0ml", .category = "pantry", .cents = 1695, .stock = 26000, .art = "bottle", .taxed = false},
    {.number = 12, .name = u"Butter croissant", .category = "bakery", .cents = 350, .stock = 0, .art = "croissant", .taxed = false},
    {.number = 13, .name = u"Orange juice, pressed, 1\u00A0L", .category = "drinks", .cents = 695, .stock = 18000, .art = "juice", .taxed = false},
    {.number = 14, .name = u"Aged cheddar, 250\u00A0g", .category = "dairy", .cents = 975, .stock = 11000, .art = "cheese", .taxed = false},
    {.number = 15, .name = u"Greeting card, wild rose", .category = "paper", .cents = 595, .stock = 40000, .art = "card", .taxed = true},
    {.number = 16, .name = u"Olive & sage soap bar", .category = "care", .cents = 795, .stock = 33000, .art = "soap", .taxed = true},
    {.number = 17, .name = u"Avocado, ripe", .category = "produce", .cents = 189, .stock = 27000, .art = "avocado", .taxed = false},
    {.number = 18, .name = u"Sardines in olive oil, 120\u00A0g", .category = "pantry", .cents = 525, .stock = 64000, .art = "tinfish", .taxed = false},
    {.number = 19, .name = u"Jasmine green tea, 100\u00A0g", .category = "drinks", .cents = 1275, .stock = 8000, .art = "tea", .taxed = false},
    {.number = 20, .name = u"Canvas tote, wave", .category = "gifts", .cents = 2450, .stock = 15000, .art = "tote", .taxed = true},
    {.number = 21, .name = u"Pilea in terracotta pot", .category = "home", .cents = 1995, .stock = 2000, .art = "plant", .taxed = true},
    {.number = 22, .name = u"Dotted notebook, A5", .category = "paper", .cents = 1425, .stock = 19000, .art = "notebook", .taxed = true},
    {.number = 23, .name = u"Blueberries, 510\u00A0g", .category = "produce", .cents = 699, .stock = 16000, .art = "berries", .taxed = false},
    {.number = 24, .name = u"Sparkling water, 750\u00A0ml", .category = "drinks", .cents = 295, .stock = 72000, .art = "soda", .taxed = true, .casePack = 12},
    {.number = 25, .name = u"Gift wrapping, small", .category = "gifts", .cents = 400, .stock = 99000, .art = "gift", .taxed = true},
    {.number = 26, .name = u"Baguette", .category = "bakery", .cents = 395, .stock = 9000, .art = "baguette", .taxed = false, .favourite = true},
    {.number = 27, .name = u"Lemons", .category = "produce", .cents = 119, .stock = 54000, .art = "lemon", .taxed = false},
    {.number = 28, .name = u"Bamboo dish brush", .category = "home", .cents = 895, .stock = 21000, .art = "brush", .taxed = true},
    {.number = 29, .name = u"Wooden puzzle, harbour", .category = "gifts", .cents = 2850, .stock = 6000, .art = "puzzle", .taxed = true},
    {.number = 30, .name = u"Ginger beer, 355\u00A0ml", .category = "drinks", .cents = 275, .stock = 60000, .art = "can", .taxed = true, .casePack = 4},
    {.number = 31, .name = u"Strawberry preserve, 250\u00A0g", .category = "pantry", .cents = 850, .stock = 23000, .art = "jar", .taxed = false},
    {.number = 32, .name = u"Baby spinach, 142\u00A0g", .category = "produce", .cents = 449, .stock = 13000, .art = "leaf", .taxed = false},
    {.number = 33, .name = u"Carrots, bunch", .category = "produce", .cents = 329, .stock = 20000, .art = "carrot", .taxed = false},
    {.number = 34, .name = u"Oat granola, 400\u00A0g", .category = "pantry", .cents = 895, .stock = 18000, .art = "bag", .taxed = false},
    {.number = 35, .name = u"Buckwheat crackers, 150\u00A0g", .category = "pantry", .cents = 575, .stock = 25000, .art = "box", .taxed = true},
    {.number = 36, .name = u"Pinot noir, 750\u00A0ml", .category = "drinks", .cents = 2395, .stock = 24000, .art = "wine", .taxed = true, .ageLimit = 19},
    {.number = 37, .name = u"Dark chocolate 70\u00A0%, sea salt, 90\u00A0g", .category = "sweets", .cents = 679, .stock = 31000, .art = "choc", .taxed = true},
    {.number = 38, .name = u"Dark chocolate 70\u00A0%, orange peel, 90\u00A0g", .category = "sweets", .cents = 679, .stock = 22000, .art = "choc", .taxed = true},
    {.number = 39, .name = u"Dark chocolate 70\u00A0% with ginger, 90\u00A0g", .category = "sweets", .cents = 679, .stock = 0, .art = "choc", .taxed = true},
    {.number = 40, .name = u"Maple fudge, 150\u00A0g", .category = "sweets", .cents = 875, .stock = 14000, .art = "box", .taxed = true},
    {.number = 41, .name = u"Salted caramels, 120\u00A0g", .category = "sweets", .cents = 725, .stock = 19000, .art = "pouch", .taxed = true},
    {.number = 42, .name = u"Maple syrup, amber, 250\u00A0ml", .category = "pantry", .cents = 1395, .stock = 28000, .art = "bottle", .taxed = false},
    {.number = 43, .name = u"Rolled oats, 1\u00A0kg", .category = "pantry", .cents = 595, .stock = 22000, .art = "bag", .taxed = false},
    {.number = 44, .name = u"Tomato sauce with basil, 680\u00A0ml", .category = "pantry", .cents = 645, .stock = 17000, .art = "jar", .taxed = false},
    {.number = 45, .name = u"Whole grain mustard, 200\u00A0g", .category = "pantry", .cents = 575, .stock = 4000, .art = "jar", .taxed = false},
    {.number = 46, .name = u"Chickpeas, 540\u00A0ml", .category = "pantry", .cents = 219, .stock = 45000, .art = "tinfish", .taxed = false},
    {.number = 47, .name = u"Seeded rye bread, 700\u00A0g", .category = "bakery", .cents = 695, .stock = 6000, .art = "loaf", .taxed = false},
    {.number = 48, .name = u"Cinnamon bun", .category = "bakery", .cents = 425, .stock = 8000, .art = "croissant", .taxed = false},
    {.number = 49, .name = u"Plain yogurt, 750\u00A0g", .category = "dairy", .cents = 595, .stock = 15000, .art = "carton", .taxed = false},
    {.number = 50, .name = u"Salted butter, 454\u00A0g", .category = "dairy", .cents = 749, .stock = 20000, .art = "cheese", .taxed = false},
    {.number = 51, .name = u"Cold brew coffee, 355\u00A0ml", .category = "drinks", .cents = 495, .stock = 24000, .art = "can", .taxed = true},
    {.number = 52, .name = u"Apple juice, pressed, 1\u00A0L", .category = "drinks", .cents = 625, .stock = 10000, .art = "juice", .taxed = false},
    {.number = 53, .name = u"Dry cider, 473\u00A0ml", .category = "drinks", .cents = 475, .stock = 36000, .art = "can", .taxed = true, .ageLimit = 19},
    {.number = 54, .name = u"Hand-poured candle, sea pine", .category = "gifts", .cents = 1895, .stock = 7000, .art = "candle", .taxed = true},
    {.number = 55, .name = u"Note cards, lighthouse, 8 pieces", .category = "paper", .cents = 1295, .stock = 18000, .art = "card", .taxed = true},
    {.number = 56, .name = u"Lavender hand cream, 75\u00A0ml", .category = "care", .cents = 1195, .stock = 14000, .art = "bottle", .taxed = true},
    {.number = 57, .name = u"Carrots, loose", .category = "produce", .cents = 219, .stock = 25500, .art = "carrot", .taxed = false, .unit = Unit::Kilogram},
    {.number = 58, .name = u"Bottle deposit", .category = "drinks", .cents = 10, .stock = 0, .art = "soda", .taxed = false, .kind = ProductKind::Deposit, .noDiscount = true},
    {.number = 59, .name = u"Produce, other", .category = "produce", .cents = 0, .stock = 0, .art = "leaf", .taxed = false, .kind = ProductKind::OpenPrice},
    {.number = 60, .name = u"Local delivery", .category = "gifts", .cents = 600, .stock = 0, .art = "box", .taxed = true, .kind = ProductKind::Service},
};

constexpr DemoCategory kCategories[] = {
    {"produce", u"Produce"}, {"bakery", u"Bakery"}, {"dairy", u"Dairy & eggs"},
    {"pantry", u"Pantry"},   {"drinks", u"Drinks"}, {"sweets", u"Sweets"},
    {"home", u"Home"},       {"gifts", u"Gifts"},   {"paper", u"Paper & cards"},
    {"care", u"Care"},
};

// A GTIN-13 of the shop's sample company prefix.
QString gtin(int itemReference)
{
    const QString digits = u"0628451"_s + QString::number(itemReference);
    return digits + QString::number(gs1CheckDigit(digits));
}

} // namespace

std::span<const DemoProduct> demoProducts()
{
    return kProducts;
}

std::span<const DemoCategory> demoCategories()
{
    return kCategories;
}

QString demoSku(const DemoProduct &product)
{
    return QString::fromLatin1(product.category).left(3).toUpper() + u'-'
        + QString::number(1000 + product.number * 7);
}

QList<Barcode> demoBarcodes(const DemoProduct &product)
{
    if (product.kind != ProductKind::Goods)
        return {};
    QList<Barcode> barcodes{{gtin(10'000 + product.number * 137), Quantity::pieces(1)}};
    if (product.casePack > 1)
        barcodes.append({gtin(50'000 + product.number), Quantity::pieces(product.casePack)});
    return barcodes;
}

} // namespace shop
