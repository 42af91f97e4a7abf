// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_pages.h"

#include "tests/ui/gallery_parts.h"
#include "ui/widgets/cart_line_roles.h"
#include "ui/widgets/product_tile_roles.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

struct Sample {
    const char *name;
    const char *drawing;
    const char *shelf;
    const char *price;
    const char *unit;
    int stock;
    const char *inSale;
};

constexpr Sample samples[] = {
    {"Sourdough loaf, 800 g", "loaf", "bakery", "$7.25", "", 14, "1"},
    {"Ground coffee, dark roast, 340 g", "pouch", "drinks", "$14.95", "", 17, "1"},
    {"Gala apples", "apple", "produce", "$4.29", "/kg", 38, "1.2"},
    {"Dark chocolate 70 %, 90 g", "choc", "sweets", "$6.49", "", 48, "2"},
    {"Wildflower honey, 340 g", "honey", "pantry", "$11.50", "", 32, ""},
    {"Free-range eggs, dozen", "eggs", "dairy", "$6.45", "", 3, ""},
    {"Stoneware mug, slate blue", "mug", "home", "$18.50", "", 9, ""},
    {"Vine tomatoes", "tomato", "produce", "$5.49", "/kg", 22, ""},
    {"Beeswax candle, lavender", "candle", "gifts", "$22.00", "", 12, "1"},
    {"Extra virgin olive oil, 500 ml", "bottle", "pantry", "$16.95", "", 26, ""},
    {"Butter croissant", "croissant", "bakery", "$3.50", "", 0, ""},
    {"Orange juice, pressed, 1 L", "juice", "drinks", "$6.95", "", 18, ""},
    {"Aged cheddar, 250 g", "cheese", "dairy", "$9.75", "", 11, ""},
    {"Greeting card, wild rose", "card", "paper", "$5.95", "", 40, ""},
    {"Olive & sage soap bar", "soap", "care", "$7.95", "", 33, ""},
    {"Avocado, ripe", "avocado", "produce", "$1.89", "each", 27, ""},
    {"Sardines in olive oil, 120 g", "tinfish", "pantry", "$5.25", "", 64, ""},
    {"Jasmine green tea, 100 g", "tea", "drinks", "$12.75", "", 8, ""},
    {"Canvas tote, wave", "tote", "gifts", "$24.50", "", 15, ""},
    {"Pilea in terracotta pot", "plant", "home", "$19.95", "", 2, ""},
};

QString latin(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

QBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing);
    for (QWidget *widget : widgets) {
        row->addWidget(widget, 0, Qt::AlignBottom);
    }
    row->addStretch(1);
    return row;
}

Button *named(const QString &label, ButtonRole role, const QString &icon, const QString &key)
{
    auto *button = new Button(label, role);
    button->setIconName(icon);
    button->setKeyCap(key);
    return button;
}

void fillTiles(QStandardItemModel *model)
{
    for (const Sample &sample : samples) {
        auto *item = new QStandardItem;
        const int left = sample.stock;
        item->setData(latin(sample.name), tile_role::Name);
        item->setData(latin(sample.price), tile_role::Price);
        item->setData(latin(sample.unit), tile_role::Unit);
        item->setData(left == 0  ? u"None left"_s
                      : left < 6 ? u"%1 left"_s.arg(left)
                                 : u"%1 in stock"_s.arg(left),
                      tile_role::Stock);
        item->setData(static_cast<int>(left == 0  ? TileStock::None
                                       : left < 6 ? TileStock::Low
                                                  : TileStock::Plain),
                      tile_role::StockState);
        item->setData(latin(sample.drawing), tile_role::Drawing);
        item->setData(latin(sample.shelf), tile_role::ShelfKey);
        item->setData(latin(sample.inSale), tile_role::InSale);
        item->setAccessibleText(latin(sample.name) + u", "_s + latin(sample.price));
        model->appendRow(item);
    }
}

void fillTicket(QStandardItemModel *model)
{
    const auto line = [model](const QString &name, const QString &total, const QString &unit,
                              const QString &quantity, const QString &badge, bool weighed) {
        auto *item = new QStandardItem;
        item->setData(name, cart_role::Name);
        item->setData(total, cart_role::Total);
        item->setData(unit, cart_role::UnitText);
        item->setData(quantity, cart_role::Quantity);
        item->setData(badge, cart_role::Badge);
        item->setData(weighed, cart_role::Weighed);
        item->setData(quantity != "1"_L1, cart_role::CanDecrease);
        item->setAccessibleText(quantity + u" "_s + name + u" "_s + total);
        model->appendRow(item);
    };
    line(u"Sourdough loaf, 800 g"_s, u"$7.25"_s, u"$7.25 each"_s, u"1"_s, {}, false);
    line(u"Ground coffee, dark roast, 340 g"_s, u"$14.95"_s, u"$14.95 each"_s, u"1"_s, {}, false);
    line(u"Gala apples"_s, u"$5.34"_s, u"1.245 kg × $4.29"_s, u"1.245"_s, {}, true);
    line(u"Dark chocolate 70 %, 90 g"_s, u"$11.68"_s, u"$6.49 each"_s, u"2"_s, u"−10 %"_s, false);
    line(u"Beeswax candle, lavender"_s, u"$22.00"_s, u"$22.00 each"_s, u"1"_s, {}, false);
}

QWidget *galleryPage(const ThemeHost *host, const QString &name)
{
    if (name == "sell"_L1) {
        return sellPage(host);
    }
    if (name == "pay"_L1) {
        return payPage(host);
    }
    return name == "setup"_L1 ? setupPage(host) : componentsPage(host);
}

} // namespace shop
