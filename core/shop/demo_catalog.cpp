// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_catalog.h"

#include "core/base/gtin.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Prices in cents for one unit, stock in thousandths.
constexpr DemoProduct kProducts[] = {
    // First: what stands in bottles and cans carries it.
    {58, u"Bottle deposit", "drinks", 10, 0, "soda", false, false, ProductKind::Deposit,
     Unit::Piece, 0, true},
    {1, u"Sourdough loaf, 800\u00A0g", "bakery", 725, 14'000, "loaf", false, true},
    {2, u"Wildflower honey, 340\u00A0g", "pantry", 1150, 32'000, "honey", false, true},
    {3, u"Gala apples", "produce", 429, 38'000, "apple", false, true, ProductKind::Goods,
     Unit::Kilogram},
    {4, u"Whole milk, 2\u00A0L", "dairy", 585, 21'000, "carton", false},
    {5, u"Dark chocolate 70\u00A0%, 90\u00A0g", "sweets", 649, 48'000, "choc", true, true},
    {6, u"Ground coffee, dark roast, 340\u00A0g", "drinks", 1495, 17'000, "pouch", false, true},
    {7, u"Free-range eggs, dozen", "dairy", 645, 3'000, "eggs", false, true},
    {8, u"Stoneware mug, slate blue", "home", 1850, 9'000, "mug", true},
    {9, u"Vine tomatoes", "produce", 549, 22'000, "tomato", false, false, ProductKind::Goods,
     Unit::Kilogram},
    {10, u"Beeswax candle, lavender", "gifts", 2200, 12'000, "candle", true, true},
    {11, u"Extra virgin olive oil, 500\u00A0ml", "pantry", 1695, 26'000, "bottle", false},
    {12, u"Butter croissant", "bakery", 350, 0, "croissant", false},
    {13, u"Orange juice, pressed, 1\u00A0L", "drinks", 695, 18'000, "juice", false},
    {14, u"Aged cheddar, 250\u00A0g", "dairy", 975, 11'000, "cheese", false},
    {15, u"Greeting card, wild rose", "paper", 595, 40'000, "card", true},
    {16, u"Olive & sage soap bar", "care", 795, 33'000, "soap", true},
    {17, u"Avocado, ripe", "produce", 189, 27'000, "avocado", false},
    {18, u"Sardines in olive oil, 120\u00A0g", "pantry", 525, 64'000, "tinfish", false},
    {19, u"Jasmine green tea, 100\u00A0g", "drinks", 1275, 8'000, "tea", false},
    {20, u"Canvas tote, wave", "gifts", 2450, 15'000, "tote", true},
    {21, u"Pilea in terracotta pot", "home", 1995, 2'000, "plant", true},
    {22, u"Dotted notebook, A5", "paper", 1425, 19'000, "notebook", true},
    {23, u"Blueberries, 510\u00A0g", "produce", 699, 16'000, "berries", false},
    {24, u"Sparkling water, 750\u00A0ml", "drinks", 295, 72'000, "soda", true, false,
     ProductKind::Goods, Unit::Piece, 0, false, 12},
    {25, u"Gift wrapping, small", "gifts", 400, 99'000, "gift", true},
    {26, u"Baguette", "bakery", 395, 9'000, "baguette", false, true},
    {27, u"Lemons", "produce", 119, 54'000, "lemon", false},
    {28, u"Bamboo dish brush", "home", 895, 21'000, "brush", true},
    {29, u"Wooden puzzle, harbour", "gifts", 2850, 6'000, "puzzle", true},
    {30, u"Ginger beer, 355\u00A0ml", "drinks", 275, 60'000, "can", true, false, ProductKind::Goods,
     Unit::Piece, 0, false, 4},
    {31, u"Strawberry preserve, 250\u00A0g", "pantry", 850, 23'000, "jar", false},
    {32, u"Baby spinach, 142\u00A0g", "produce", 449, 13'000, "leaf", false},
    {33, u"Carrots, bunch", "produce", 329, 20'000, "carrot", false},
    {34, u"Oat granola, 400\u00A0g", "pantry", 895, 18'000, "bag", false},
    {35, u"Buckwheat crackers, 150\u00A0g", "pantry", 575, 25'000, "box", true},
    {36, u"Pinot noir, 750\u00A0ml", "drinks", 2395, 24'000, "wine", true, false,
     ProductKind::Goods, Unit::Piece, 19},
    {37, u"Dark chocolate 70\u00A0%, sea salt, 90\u00A0g", "sweets", 679, 31'000, "choc", true},
    {38, u"Dark chocolate 70\u00A0%, orange peel, 90\u00A0g", "sweets", 679, 22'000, "choc", true},
    {39, u"Dark chocolate 70\u00A0% with ginger, 90\u00A0g", "sweets", 679, 0, "choc", true},
    {40, u"Maple fudge, 150\u00A0g", "sweets", 875, 14'000, "box", true},
    {41, u"Salted caramels, 120\u00A0g", "sweets", 725, 19'000, "pouch", true},
    {42, u"Maple syrup, amber, 250\u00A0ml", "pantry", 1395, 28'000, "bottle", false},
    {43, u"Rolled oats, 1\u00A0kg", "pantry", 595, 22'000, "bag", false},
    {44, u"Tomato sauce with basil, 680\u00A0ml", "pantry", 645, 17'000, "jar", false},
    {45, u"Whole grain mustard, 200\u00A0g", "pantry", 575, 4'000, "jar", false},
    {46, u"Chickpeas, 540\u00A0ml", "pantry", 219, 45'000, "tinfish", false},
    {47, u"Seeded rye bread, 700\u00A0g", "bakery", 695, 6'000, "loaf", false},
    {48, u"Cinnamon bun", "bakery", 425, 8'000, "croissant", false},
    {49, u"Plain yogurt, 750\u00A0g", "dairy", 595, 15'000, "carton", false},
    {50, u"Salted butter, 454\u00A0g", "dairy", 749, 20'000, "cheese", false},
    {51, u"Cold brew coffee, 355\u00A0ml", "drinks", 495, 24'000, "can", true},
    {52, u"Apple juice, pressed, 1\u00A0L", "drinks", 625, 10'000, "juice", false},
    {53, u"Dry cider, 473\u00A0ml", "drinks", 475, 36'000, "can", true, false, ProductKind::Goods,
     Unit::Piece, 19},
    {54, u"Hand-poured candle, sea pine", "gifts", 1895, 7'000, "candle", true},
    {55, u"Note cards, lighthouse, 8 pieces", "paper", 1295, 18'000, "card", true},
    {56, u"Lavender hand cream, 75\u00A0ml", "care", 1195, 14'000, "bottle", true},
    {57, u"Carrots, loose", "produce", 219, 25'500, "carrot", false, false, ProductKind::Goods,
     Unit::Kilogram},
    {59, u"Produce, other", "produce", 0, 0, "leaf", false, false, ProductKind::OpenPrice},
    {60, u"Local delivery", "gifts", 600, 0, "box", true, false, ProductKind::Service},
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
    return QString::fromLatin1(product.category).left(3).toUpper() + u'-' +
           QString::number(1000 + product.number * 7);
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
