// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery_parts.h"

#include "ui/print/till_paper.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cart_line_roles.h"
#include "ui/widgets/chip_bar.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/field_row.h"
#include "ui/widgets/key_strip.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/pin_dots.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/product_row_delegate.h"
#include "ui/widgets/product_tile_roles.h"
#include "ui/widgets/rail.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segment.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/slip_tabs.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/step_list.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/ticket_view.h"
#include "ui/widgets/tile_view.h"
#include "ui/widgets/tiles.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QProgressBar>
#include <QRadioButton>
#include <QSpinBox>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

void heading(const ThemeHost *host, QBoxLayout *column, const QString &text)
{
    column->addSpacing(12);
    column->addWidget(new PlainLabel(host, text, TypeRole::Title));
}

void addButtons(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"Button"_s);
    auto *off = named(u"Save"_s, ButtonRole::Primary);
    off->setEnabled(false);
    column->addLayout(rowOf({named(u"Save"_s, ButtonRole::Primary, {}, u"Ctrl S"_s), off,
                             named(u"Export"_s, ButtonRole::Normal, u"download"_s),
                             named(u"Set"_s, ButtonRole::Soft)}));
    column->addLayout(rowOf({named(u"Back"_s, ButtonRole::Ghost, u"arrow-left"_s, u"Esc"_s),
                             named(u"Try now"_s, ButtonRole::Link),
                             named(u"Remove"_s, ButtonRole::DangerText, u"trash"_s),
                             named(u"Delete"_s, ButtonRole::Danger)}));
    auto *dense = named(u"Fix"_s, ButtonRole::Normal);
    dense->setSize(ButtonSize::Dense);
    auto *big = named(u"Hold"_s, ButtonRole::Normal, u"hold"_s);
    big->setSize(ButtonSize::Touch);
    auto *next = named(u"Continue"_s, ButtonRole::Primary, {}, u"Enter"_s);
    next->setSize(ButtonSize::Touch);
    next->setTrailingIconName(u"arrow-right"_s);
    column->addLayout(
        rowOf({dense, big, Button::iconOnly(u"more"_s, u"More"_s, ButtonRole::Normal), next}));
}

void addSearch(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"SearchField"_s);
    const auto field = [&] {
        auto *search = new SearchField(host);
        search->setPlaceholder(u"Scan a barcode, or type a name, SKU or code"_s);
        search->setKeyCap(u"F2"_s);
        column->addWidget(search);
        return search;
    };
    field()->setBusy(true);
    field()->setText(u"dark choc"_s);
    field()->setPrefix(u"3 ×"_s);
    field()->setError(u"4006381333931"_s, u"is not in the catalogue"_s, u"Add product"_s);
}

void addFields(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"Field"_s);
    auto *city = new QLineEdit(u"Halifax"_s);
    auto *code = new FieldRow(host, u"Postal code"_s, new QLineEdit(u"B3K 3R"_s));
    code->setMessage(FieldMessage::Error, u"One character is missing"_s);
    auto *mail = new QLineEdit;
    mail->setPlaceholderText(u"City"_s);
    mail->setProperty("iconName", u"mail"_s);
    auto *province = new QComboBox;
    province->addItems({u"Nova Scotia"_s, u"Ontario"_s});
    auto *off = new QLineEdit(u"Canada"_s);
    off->setEnabled(false);
    auto *copies = new QSpinBox;
    const auto line = [&](const QList<QWidget *> &widgets) {
        auto *row = new QHBoxLayout;
        row->setSpacing(15);
        for (QWidget *widget : widgets) {
            row->addWidget(widget, 1);
        }
        column->addLayout(row);
    };
    line({new FieldRow(host, u"Normal"_s, city), new FieldRow(host, u"Empty"_s, mail), code});
    line({new FieldRow(host, u"Choice"_s, province), new FieldRow(host, u"Disabled"_s, off),
          new FieldRow(host, u"Copies"_s, copies)});
}

void addSmallControls(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"Stepper"_s);
    const auto stepper = [&](StepperSize size, qint64 value) {
        auto *step = new Stepper(host, size);
        step->setRange(1, 99);
        step->setValue(value);
        step->setAccessibleName(u"Quantity"_s);
        return step;
    };
    auto *fixed = stepper(StepperSize::Normal, 5);
    fixed->setEnabled(false);
    column->addLayout(
        rowOf({stepper(StepperSize::Dense, 4), stepper(StepperSize::Normal, 2),
               stepper(StepperSize::Touch, 12), stepper(StepperSize::Normal, 1), fixed}));

    heading(host, column, u"Chip and Badge"_s);
    auto *chips = new ChipBar(host);
    chips->setChips({{u"all"_s, u"All"_s},
                     {u"fav"_s, u"Favourites"_s, u"star"_s},
                     {u"pantry"_s, u"Pantry"_s, {}, Shelf::Pantry},
                     {u"drinks"_s, u"Drinks"_s, {}, Shelf::Drinks},
                     {u"sweets"_s, u"Sweets"_s, {}, Shelf::Sweets},
                     {u"home"_s, u"Home & garden"_s, {}, Shelf::Home}});
    chips->setCurrent(u"all"_s);
    column->addWidget(chips);
    auto *small = new ChipBar(host, true);
    small->setChips({{u"a"_s, u"All categories"_s}, {u"b"_s, u"Low stock"_s, {}, {}, u"37"_s}});
    small->setCurrent(u"a"_s);
    column->addWidget(small);
    const auto badge = [&](const QString &text, Tone tone, const QString &icon = {}) {
        auto *made = new Badge(host, text, tone);
        made->setIconName(icon);
        return made;
    };
    column->addLayout(rowOf({badge(u"Pending"_s, Tone::Warning, u"clock"_s),
                             badge(u"Confirmed"_s, Tone::Info, u"check"_s),
                             badge(u"Delivered"_s, Tone::Success, u"check"_s),
                             badge(u"Failed"_s, Tone::Danger, u"alert"_s),
                             badge(u"−10 %"_s, Tone::Accent), badge(u"Default"_s, Tone::Outline)},
                            12));
    const auto pill = [&](PillState state, const QString &text) {
        auto *made = new Pill(host);
        made->setState(state, text);
        return made;
    };
    column->addLayout(rowOf({pill(PillState::Ok, u"Saved on this computer"_s),
                             pill(PillState::Sending, u"Sending 1 of 3"_s),
                             pill(PillState::Offline, u"Offline, 7 to send"_s)},
                            12));
}

void addChoices(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"Choice controls"_s);
    auto *yes = new QCheckBox(u"Open"_s);
    yes->setChecked(true);
    auto *some = new QCheckBox(u"Some"_s);
    some->setTristate(true);
    some->setCheckState(Qt::PartiallyChecked);
    auto *one = new QRadioButton(u"One"_s);
    one->setChecked(true);
    auto *on = new Switch(host, u"Sound"_s);
    on->setChecked(true);
    auto *days = new Segment(host);
    days->setItems({{u"d"_s, u"Day"_s}, {u"w"_s, u"Week"_s}, {u"m"_s, u"Month"_s}});
    auto *view = new Segment(host);
    view->setItems({{u"g"_s, {}, u"grid"_s, u"Tiles"_s}, {u"l"_s, {}, u"list"_s, u"List"_s}});
    view->setTall(true);
    column->addLayout(rowOf({yes, some, new QCheckBox(u"No"_s), one, new QRadioButton(u"Two"_s), on,
                             new Switch(host, {}), days, view},
                            12));
    auto *progress = new QProgressBar;
    progress->setValue(40);
    progress->setTextVisible(false);
    column->addWidget(progress);
    auto *choice = new ChoiceCard(host, u"history"_s, u"Restore today 12:00 and replay"_s,
                                  u"Recommended, takes about 20 seconds, loses nothing"_s);
    choice->setChecked(true);
    column->addWidget(choice);
    column->addWidget(new ChoiceCard(host, u"folder"_s, u"Choose another file"_s,
                                     u"For example from a USB stick"_s));
}

void addMoney(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"MoneyLabel"_s);
    const auto amount = [&](TypeRole type, const QString &text, MoneyTone tone) {
        auto *label = new MoneyLabel(host, type);
        label->setMeaning(u"Total"_s);
        label->setAmount(text);
        label->setTone(tone);
        return label;
    };
    column->addLayout(rowOf({amount(TypeRole::Body, u"$14.95"_s, MoneyTone::Normal),
                             amount(TypeRole::RowTotal, u"$14.95"_s, MoneyTone::Normal),
                             amount(TypeRole::Money, u"$65.94"_s, MoneyTone::Normal),
                             amount(TypeRole::Display, u"$65.94"_s, MoneyTone::Normal),
                             amount(TypeRole::Money, u"−$2.45"_s, MoneyTone::Negative)}));
}

void addMessages(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"Banner"_s);
    const auto banner = [&](const BannerText &text) {
        auto *made = new Banner(host, true);
        made->setContent(text);
        column->addWidget(made);
    };
    banner({Tone::Warning,
            u"cloud-off"_s,
            {},
            u"The server cannot be reached. Keep selling."_s,
            {},
            {{u"try"_s, u"Try now"_s}}});
    banner({Tone::Danger,
            u"printer"_s,
            {},
            u"The receipt printer is out of paper."_s,
            {},
            {{u"print"_s, u"Print again"_s}}});
    banner({Tone::Info, {}, {}, u"Register 1 has no open shift."_s, {}, {}});
    banner({Tone::Success, {}, {}, u"48,187 products imported."_s, {}, {}});
}

void addTable(const ThemeHost *host, QBoxLayout *column)
{
    heading(host, column, u"DataTable"_s);
    auto *model = new QStandardItemModel(4, 4);
    model->setHorizontalHeaderLabels({u"Product"_s, u"SKU"_s, u"Stock"_s, u"Price"_s});
    for (int row = 0; row < 4; ++row) {
        for (int at = 0; at < 4; ++at) {
            auto *item = new QStandardItem;
            item->setData(row == 2 ? u"Selected hit"_s : u"Normal row"_s, tile_role::Name);
            item->setData(u"BAK-1007"_s, tile_role::Sku);
            item->setData(row == 2 ? u"3 left"_s : u"14"_s, tile_role::Stock);
            item->setData(row == 2 ? int(TileStock::Low) : 0, tile_role::StockState);
            item->setData(u"$7.25"_s, tile_role::Price);
            item->setData(QVariantList{9, row == 2 ? 3 : 0}, tile_role::NameHits);
            item->setData(row == 3, tile_role::Loading);
            model->setItem(row, at, item);
        }
    }
    auto *table = new QTableView;
    model->setParent(table);
    table->setModel(model);
    table->setItemDelegate(new ProductRowDelegate(
        host, {ProductColumn::Name, ProductColumn::Sku, ProductColumn::Stock, ProductColumn::Price},
        table));
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(36);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(2);
    table->setFixedHeight(32 + 4 * 36 + 2);
    column->addWidget(table);
}

} // namespace

QWidget *componentsPage(const ThemeHost *host)
{
    auto *window = new Ground(host, &Theme::counter);
    auto *columns = new QHBoxLayout(window);
    columns->setContentsMargins(40, 24, 40, 24);
    columns->setSpacing(48);
    // A nested layout would take over the wide spacing of its parent.
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(8);
    right->setSpacing(8);
    columns->addLayout(left, 1);
    columns->addLayout(right, 1);
    addButtons(host, left);
    addSearch(host, left);
    addFields(host, left);
    addSmallControls(host, left);
    addChoices(host, left);
    left->addStretch(1);

    heading(host, right, u"ProductTile"_s);
    auto *tiles = new TileView(host);
    auto *model = new QStandardItemModel(tiles);
    fillTiles(model);
    tiles->setModel(model);
    tiles->setFixedHeight(380);
    right->addWidget(tiles);
    heading(host, right, u"CartLine"_s);
    auto *lines = new TicketView(host);
    auto *ticket = new QStandardItemModel(lines);
    fillTicket(ticket);
    lines->setModel(ticket);
    lines->setDensity(CartDensity::Tall);
    lines->setFixedSize(370, 320);
    lines->setCurrentIndex(ticket->index(3, 0));
    lines->openCurrent();
    lines->scrollToTop();
    right->addWidget(lines);
    addMoney(host, right);
    heading(host, right, u"NumPad"_s);
    auto *pads = new QHBoxLayout;
    auto *pad = new NumPad(host, NumPadOrder::Calculator, NumPadSize::Normal);
    pad->setFixedWidth(276);
    auto *pay = new PayButton(host, u"Pay"_s);
    pay->setKeyCap(u"F12"_s);
    pay->setAmount(u"$65.94"_s);
    pads->addWidget(pad);
    pads->addWidget(pay, 1, Qt::AlignTop);
    right->addLayout(pads);
    addMessages(host, right);
    addTable(host, right);
    right->addStretch(1);
    window->resize(1366, 1500);
    auto *toast = new Toast(host, window);
    QObject::connect(host, &ThemeHost::changed, toast, &Toast::dismiss);
    toast->showUndo(u"Beeswax candle removed"_s, u"trash"_s);
    return window;
}

} // namespace shop
