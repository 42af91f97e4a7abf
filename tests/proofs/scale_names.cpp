// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/scale_names.h"

#include <QHash>
#include <QStringList>

namespace shop::proof {

using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList &words(const char16_t *text)
{
    static QHash<const char16_t *, QStringList> split;
    QStringList &found = split[text];
    if (found.isEmpty())
        found = QString::fromUtf16(text).split(u' ');
    return found;
}

constexpr char16_t kBrandBegins[] = u"Oak North Silver Black River Stone Maple Green High West Ash "
                                    u"Birch Clear Copper Cross East Elm Fair Fern Glen Gold "
                                    u"Hart Haw Iron Kings Lake Lin Long Marsh Mill Moor New Old "
                                    u"Pine Red Rose Sand South Spring Summer Thorn Wal White "
                                    u"Wild Win Wood";
constexpr char16_t kBrandEnds[] = u"field brook ridge wood ford ton ley dale mere stead bury worth "
                                  u"gate hurst combe well holm shaw wick by burn cote "
                                  u"den mouth thorpe bridge church land smith side";
constexpr char16_t kGoods[] = u"Apple_Juice Apron Baking_Powder Balsamic_Vinegar Basmati_Rice "
                              u"Bath_Towel Batteries Bean_Bag Beard_Oil Beeswax_Candle "
                              u"Bicycle_Bell Birthday_Card Biscuits Blanket Blender Body_Lotion "
                              u"Bread_Flour Broom Brown_Sugar Bucket Butter Cable_Tie "
                              u"Cake_Tin Camembert Candle Canvas_Bag Cardigan Carrot_Cake Cashews "
                              u"Cat_Litter Cheddar Chef_Knife Chickpeas "
                              u"Chocolate_Bar Chopping_Board Cider Cling_Film Clothes_Pegs "
                              u"Coat_Hanger Cocoa Coffee_Beans Colander Conditioner "
                              u"Cordial Corkscrew Corn_Flakes Cotton_Buds Crackers Cream_Cheese "
                              u"Crisps Cushion Dental_Floss Desk_Lamp Dish_Brush "
                              u"Dog_Biscuits Door_Mat Drill Dustpan Earl_Grey_Tea Egg_Noodles "
                              u"Envelope Extension_Lead Fabric_Softener Face_Cream "
                              u"Felt_Pens Fig_Jam File_Box Fishing_Line Flower_Pot Foil "
                              u"Fountain_Pen Frying_Pan Garden_Hose Gherkins Gift_Wrap "
                              u"Ginger_Beer Glass_Jar Glue_Stick Granola Grater Green_Tea "
                              u"Ground_Coffee Hair_Brush Hammer Hand_Soap Hat Hazelnuts "
                              u"Headphones Honey Hot_Sauce Hummus Ice_Cream Ink_Cartridge "
                              u"Ironing_Board Jacket Jeans Jug Kettle Key_Ring Kidney_Beans "
                              u"Ladder Ladle Lamp_Shade Laundry_Powder Leather_Belt Lemonade "
                              u"Lentils Light_Bulb Lip_Balm Loaf_Tin Marmalade "
                              u"Mascara Matches Mayonnaise Measuring_Tape Mineral_Water "
                              u"Mixing_Bowl Mop Mouthwash Muesli Mug Mustard Nail_File Nails "
                              u"Napkins Notebook Oat_Milk Olive_Oil Olives Orange_Juice Oven_Glove "
                              u"Padlock Paint_Brush Pancake_Mix Paper_Clips Paprika "
                              u"Passata Peanut_Butter Pencil Pepper_Mill Pesto Photo_Frame "
                              u"Pickled_Onions Picture_Hook Pillow Pliers Plum_Tomatoes "
                              u"Popcorn Porridge Pyjamas Rain_Coat Raisins Rapeseed_Oil Razor "
                              u"Ribbon Rolled_Oats Rope Rubber_Gloves Rug Rye_Bread "
                              u"Salad_Bowl Salt Sandals Sandpaper Saucepan Scarf Scissors "
                              u"Screwdriver Sea_Salt Sewing_Kit Shampoo Shaving_Foam Shirt "
                              u"Shoe_Polish Shower_Gel Sieve Skirt Slippers Socks Sofa_Throw Soup "
                              u"Soy_Sauce Spaghetti Spanner Spatula Spirit_Level "
                              u"Sponge Stapler Steak_Knife Sun_Cream Sunflower_Seeds Sweater "
                              u"Swiss_Roll Table_Cloth Tape Tea_Towel Teapot Tent "
                              u"Thermometer Tissues Toaster Toilet_Paper Tomato_Soup Toothbrush "
                              u"Toothpaste Torch Tote_Bag Trousers T-Shirt Tuna "
                              u"Umbrella Vanilla_Extract Vase Wall_Clock Walnuts Washing_Up_Liquid "
                              u"Watering_Can Wellington_Boots Whisk Wine_Glass "
                              u"Wooden_Spoon Wool_Socks Wrapping_Paper Yoghurt Yoga_Mat Zip_Bag";
constexpr char16_t kManners[] = u"Organic Classic Mild Strong Extra Fine Coarse Smoked Roasted "
                                u"Salted Unsalted Sweet Dark Light White Natural Soft "
                                u"Heavy_Duty Deluxe Pocket Travel Family Slim Recycled Handmade "
                                u"Vegan Gluten_Free Low_Fat Whole Crunchy Smooth Matt "
                                u"Glossy Waterproof Folding Stainless Bamboo Cotton Linen Ceramic "
                                u"Enamel Rustic Vintage Kids Junior Professional";
constexpr char16_t kColours[] = u"Red Blue Green Black Grey Navy Cream Yellow Pink Purple Orange "
                                u"Turquoise Burgundy Olive Sand Charcoal Ivory Teal "
                                u"Lemon Lime Mint Vanilla Strawberry Raspberry Cherry Peach Mango "
                                u"Coconut Almond Ginger Chilli Garlic Rosemary Thyme "
                                u"Basil Lavender Honey Caramel Cinnamon Cardamom";
constexpr char16_t kAmounts[] =
    u"50_g 75_g 100_g 125_g 150_g 200_g 250_g 300_g 330_ml 350_g 400_g 454_g 500_g 500_ml 600_g "
    u"700_ml 750_g 750_ml 800_g "
    u"900_g 1_kg 1_l 1.5_l 2_kg 2_l 5_kg 5_l S M L XL XXL 10_cm 15_cm 20_cm 24_cm 28_cm 30_cm "
    u"40_cm 60_cm 1_m 2_m 5_m "
    u"2-pack 3-pack 4-pack 6-pack 10-pack 12-pack 20-pack 24-pack 50-pack";
constexpr char16_t kFirstNames[] = u"Imani Leon Priya Marta Jonas Aiko Samir Elena Noah Fatima "
                                   u"Oskar Lucia Tomas Anna Yusuf Clara Ivan Mei David Sofia "
                                   u"Omar Greta Pablo Ingrid Ravi Nora Hugo Zara Felix Amina Jakub "
                                   u"Lena Diego Maja Arthur Selma Emil Rosa Viktor Hana";
constexpr char16_t kLastNames[] = u"Okafor Fischer Sharma Kowalski Lindqvist Tanaka Haddad Petrova "
                                  u"Martin Rahman Novak Rossi Horvat Schmidt Yilmaz Weber "
                                  u"Ivanov Chen Cohen Moreau Khalil Larsen Garcia Berg Patel "
                                  u"Nilsen Lefevre Malik Braun Diallo Zielinski Keller Romero "
                                  u"Jensen Dubois Demir Svensson Ferrari Popov Sato Murphy Walker "
                                  u"Young Turner Baker Cooper Hughes Carter Reid Fraser";

// The first of the words far more often than the last.
QString pick(const char16_t *from, quint64 random)
{
    const QStringList &all = words(from);
    const quint64 share = random % 10'000;
    return QString(all[qsizetype(share * share * quint64(all.size()) / 100'000'000)])
        .replace(u'_', u' ');
}

} // namespace

quint64 chance(quint64 seed, quint64 thing, quint64 question)
{
    quint64 mixed = seed * 0x9e3779b97f4a7c15ULL + thing * 0xd1b54a32d192ed03ULL +
                    question * 0x8cb92ba72f3d8dd7ULL;
    mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
    return mixed ^ (mixed >> 31);
}

QString productName(quint64 seed, qint64 n)
{
    quint64 question = 0;
    const auto next = [&] { return chance(seed, quint64(n), question++); };
    const QString goods = pick(kGoods, next());
    const QString manner = pick(kManners, next());
    const QString colour = pick(kColours, next());
    const QString amount = pick(kAmounts, next());
    const QString begins = pick(kBrandBegins, next());
    const QString brand = begins + pick(kBrandEnds, next());
    switch (next() % 5) {
    case 0:
        return brand + u' ' + goods + u", "_s + manner + u", "_s + amount;
    case 1:
        return brand + u' ' + manner + u' ' + goods + u' ' + colour + u' ' + amount;
    case 2:
        return goods + u' ' + colour + u" ("_s + brand + u"), "_s + amount;
    case 3:
        return manner + u' ' + goods + u" with "_s + colour + u", "_s + brand + u", "_s + amount;
    default: {
        const QString letter(QChar(u'A' + char16_t(next() % 26)));
        return brand + u' ' + goods + u' ' + letter + QString::number(next() % 900 + 100) + u' ' +
               colour;
    }
    }
}

QString personName(quint64 seed, qint64 n)
{
    return pick(kFirstNames, chance(seed, quint64(n), 100)) + u' ' +
           pick(kLastNames, chance(seed, quint64(n), 101));
}

} // namespace shop::proof
