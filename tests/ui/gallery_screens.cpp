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

TopBar *topBar(const ThemeHost *host)
{
    auto *bar = new TopBar(host);
    bar->setShopName(u"Harbour Lane"_s);
    bar->setRegisterName(u"Register 1"_s);
    bar->setShift(u"Shift 214"_s, u"Shift 214, open since 08:02"_s);
    bar->setPrinter(u"Ready"_s);
    bar->setClock(u"14:26"_s);
    bar->setPerson(u"Tomas Oyelaran"_s, Shelf::Dairy);
    bar->pill()->setState(PillState::Ok, u"Saved on this computer"_s);
    return bar;
}

// Rail, top bar and the page beside them; returns where the page goes.
QBoxLayout *shellOf(const ThemeHost *host, QWidget *window)
{
    auto *across = new QHBoxLayout(window);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    auto *rail = new Rail(host);
    rail->setItems({{u"sell"_s, u"Sell"_s, u"cart"_s},
                    {u"orders"_s, u"Orders"_s, u"receipt"_s},
                    {u"products"_s, u"Products"_s, u"tag"_s},
                    {u"stock"_s, u"Stock"_s, u"package"_s},
                    {u"customers"_s, u"Customers"_s, u"users"_s},
                    {u"reports"_s, u"Reports"_s, u"chart"_s},
                    {u"shift"_s, u"Shift"_s, u"drawer"_s},
                    {u"settings"_s, u"Settings"_s, u"settings"_s, true}});
    rail->setCurrent(u"sell"_s);
    rail->setBadge(u"orders"_s, u"4"_s);
    across->addWidget(rail);
    auto *down = new QVBoxLayout;
    down->setSpacing(0);
    across->addLayout(down, 1);
    down->addWidget(topBar(host));
    auto *page = new QHBoxLayout;
    page->setSpacing(0);
    down->addLayout(page, 1);
    return page;
}

QWidget *slip(const ThemeHost *host, const SlipTabs *tabs)
{
    auto *frame = new SlipFrame(host);
    frame->setTabs(tabs);
    auto *inside = static_cast<QVBoxLayout *>(frame->layout());
    auto *customer = new QHBoxLayout;
    customer->setContentsMargins(14, 8, 14, 7);
    customer->setSpacing(10);
    customer->addWidget(new IconLabel(host, u"user"_s, 18, &Theme::text3));
    customer->addWidget(new PlainLabel(host, u"Walk-in customer"_s, TypeRole::Medium), 1);
    auto *add = named(u"Add customer"_s, ButtonRole::Ghost, u"plus"_s, u"F9"_s);
    add->setSize(ButtonSize::Dense);
    customer->addWidget(add);
    inside->addLayout(customer);
    inside->addWidget(new Divider(host, Qt::Horizontal));
    auto *lines = new TicketView(host);
    auto *ticket = new QStandardItemModel(lines);
    fillTicket(ticket);
    lines->setModel(ticket);
    lines->setCurrentIndex(ticket->index(1, 0));
    lines->openCurrent();
    inside->addWidget(lines, 1);
    inside->addWidget(new Perforation(host));
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(14, 2, 14, 14);
    foot->setSpacing(10);
    auto *total = new QHBoxLayout;
    total->addWidget(new PlainLabel(host, u"Total"_s, TypeRole::Strong), 1);
    auto *amount = new MoneyLabel(host, TypeRole::Money);
    amount->setMeaning(u"Total"_s);
    amount->setAmount(u"$65.94"_s);
    total->addWidget(amount);
    foot->addLayout(total);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    for (const auto &[label, icon] :
         {std::pair{u"Hold"_s, u"hold"_s}, std::pair{u"Discount"_s, u"percent"_s},
          std::pair{u"Deliver"_s, u"truck"_s}, std::pair{u"More"_s, u"more"_s}}) {
        auto *button = named(label, ButtonRole::Normal, icon);
        button->setSize(ButtonSize::Dense);
        button->setFixedHeight(44);
        buttons->addWidget(button, 1);
    }
    foot->addLayout(buttons);
    auto *pay = new PayButton(host, u"Pay"_s);
    pay->setKeyCap(u"F12"_s);
    pay->setAmount(u"$65.94"_s);
    foot->addWidget(pay);
    inside->addLayout(foot);
    return frame;
}

ChipBar *categories(const ThemeHost *host)
{
    auto *chips = new ChipBar(host);
    chips->setChips({{u"all"_s, u"All"_s},
                     {u"fav"_s, u"Favourites"_s, u"star"_s},
                     {u"produce"_s, u"Produce"_s, {}, Shelf::Produce},
                     {u"bakery"_s, u"Bakery"_s, {}, Shelf::Bakery},
                     {u"dairy"_s, u"Dairy & eggs"_s, {}, Shelf::Dairy},
                     {u"pantry"_s, u"Pantry"_s, {}, Shelf::Pantry},
                     {u"drinks"_s, u"Drinks"_s, {}, Shelf::Drinks},
                     {u"sweets"_s, u"Sweets"_s, {}, Shelf::Sweets},
                     {u"home"_s, u"Home"_s, {}, Shelf::Home},
                     {u"gifts"_s, u"Gifts"_s, {}, Shelf::Gifts}});
    return chips;
}

} // namespace

QWidget *sellPage(const ThemeHost *host)
{
    auto *window = new Ground(host, &Theme::counter);
    window->resize(1366, 768);
    QBoxLayout *page = shellOf(host, window);
    auto *catalogue = new QVBoxLayout;
    catalogue->setContentsMargins(10, 12, 0, 0);
    catalogue->setSpacing(0);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(6, 0, 10, 0);
    top->setSpacing(8);
    auto *search = new SearchField(host);
    search->setPlaceholder(u"Scan a barcode, or type a name, SKU or code"_s);
    search->setKeyCap(u"F2"_s);
    search->setFocus();
    top->addWidget(search, 1);
    auto *view = new Segment(host);
    view->setItems({{u"g"_s, {}, u"grid"_s, u"Tiles"_s}, {u"l"_s, {}, u"list"_s, u"List"_s}});
    view->setTall(true);
    top->addWidget(view);
    catalogue->addLayout(top);
    ChipBar *chips = categories(host);
    chips->setCurrent(u"all"_s);
    catalogue->addSpacing(8);
    auto *chipRow = new QHBoxLayout;
    chipRow->setContentsMargins(6, 0, 10, 4);
    chipRow->addWidget(chips);
    catalogue->addLayout(chipRow);
    auto *tiles = new TileView(host);
    auto *model = new QStandardItemModel(tiles);
    fillTiles(model);
    tiles->setModel(model);
    catalogue->addWidget(tiles, 1);
    auto *keys = new KeyStrip(host);
    keys->setHints({{u"F2"_s, u"Search"_s},
                    {u"3*"_s, u"Quantity, then scan"_s},
                    {u"F4"_s, u"Quantity"_s},
                    {u"F12"_s, u"Pay"_s}});
    auto *keyRow = new QHBoxLayout;
    keyRow->setContentsMargins(6, 0, 10, 0);
    keyRow->addWidget(keys);
    catalogue->addLayout(keyRow);
    page->addLayout(catalogue, 1);

    auto *side = new QVBoxLayout;
    side->setContentsMargins(2, 8, 12, 12);
    side->setSpacing(0);
    auto *tabs = new SlipTabs(host);
    tabs->setTabs({{u"1"_s, u"Ticket 3"_s},
                   {u"2"_s, u"Okafor"_s, u"$31.20"_s},
                   {u"3"_s, u"Ticket 1"_s, u"$8.75"_s}},
                  u"1"_s);
    side->addWidget(tabs);
    side->addWidget(slip(host, tabs), 1);
    auto *cart = new QWidget;
    cart->setLayout(side);
    cart->setFixedWidth(386);
    page->addWidget(cart);
    return window;
}

namespace {

QList<PaperLine> receiptLines()
{
    const auto text = [](const QString &words, bool bold = false) {
        return PaperLine{.text = words, .bold = bold};
    };
    return {{.text = u"HARBOUR LANE"_s, .bold = true, .doubleSize = true, .centred = true},
            {.text = u"Grocer and gifts"_s, .centred = true},
            {.kind = PaperLine::Kind::Feed},
            text(u"Sale 1048            Mon 23 Nov 2026 14:28"_s),
            {.kind = PaperLine::Kind::Rule},
            text(u"Sourdough loaf, 800 g Z               7.25"_s),
            text(u"Ground coffee, dark roast, 340 g Z   14.95"_s),
            {.kind = PaperLine::Kind::Rule},
            text(u"TOTAL  CAD                           65.94"_s, true),
            text(u"CHANGE                               14.05"_s, true),
            {.kind = PaperLine::Kind::Barcode, .text = u"0214104823117"_s}};
}

void addTenderTiles(const ThemeHost *host, QBoxLayout *middle)
{
    auto *methods = new QHBoxLayout;
    methods->setSpacing(8);
    const QStringList names = {u"Cash"_s, u"Card"_s, u"Gift card"_s};
    const QStringList icons = {u"cash"_s, u"credit-card"_s, u"gift"_s};
    for (int i = 0; i < 3; ++i) {
        auto *tile = new MethodTile(host, icons.at(i), names.at(i), u"F%1"_s.arg(i + 2));
        tile->setChecked(i == 0);
        tile->setEnabled(i < 2);
        methods->addWidget(tile, 1);
    }
    middle->addLayout(methods);
    auto *quick = new QHBoxLayout;
    quick->setSpacing(8);
    for (const QString &text : {u"$25.95"_s, u"$30.00"_s, u"$40.00"_s, u"$50.00"_s, u"$100.00"_s}) {
        auto *tile = new AmountTile(host);
        tile->setAmount(text, text == "$25.95"_L1 ? u"Exact"_s : QString());
        quick->addWidget(tile, 1);
    }
    middle->addLayout(quick);
}

void addPeople(const ThemeHost *host, QBoxLayout *middle)
{
    auto *people = new QHBoxLayout;
    people->setSpacing(12);
    auto *tomas = new StaffTile(host, u"Tomas Oyelaran"_s, u"Cashier"_s, Shelf::Dairy);
    tomas->setChecked(true);
    auto *mara = new StaffTile(host, u"Mara Lindqvist"_s, u"Manager"_s, Shelf::Pantry);
    mara->setNote(u"PIN 1234"_s);
    mara->setBadge(u"Blocked"_s, Tone::Danger);
    people->addWidget(mara, 1);
    people->addWidget(tomas, 1);
    middle->addLayout(people);
}

} // namespace

QWidget *payPage(const ThemeHost *host)
{
    auto *window = new Ground(host, &Theme::counter);
    window->resize(1366, 768);
    QBoxLayout *page = shellOf(host, window);
    auto *middle = new QVBoxLayout;
    middle->setContentsMargins(20, 12, 20, 12);
    middle->addWidget(named(u"Back to sale"_s, ButtonRole::Ghost, u"arrow-left"_s, u"Esc"_s), 0,
                      Qt::AlignLeading);
    auto *due = new MoneyLabel(host, TypeRole::Due);
    due->setLeading(true);
    due->setMeaning(u"Remaining"_s);
    due->setAmount(u"$25.94"_s);
    middle->addWidget(new PlainLabel(host, u"Remaining"_s, TypeRole::Touch, &Theme::text2));
    middle->addWidget(due);
    addTenderTiles(host, middle);
    addPeople(host, middle);
    auto *empty = new EmptyState(host);
    empty->setDrawings(u"apple"_s, u"mug"_s);
    empty->setTitle(u"Nothing here yet"_s);
    empty->setText(u"Scan or tap the first product"_s);
    empty->addAction(u"import"_s, u"Import a file"_s, u"upload"_s, ButtonRole::Normal);
    middle->addWidget(empty, 1);
    page->addLayout(middle, 1);
    auto *paperSide = new Ground(host, &Theme::hover);
    auto *paper = new TillPaper(host);
    paper->setLines(receiptLines());
    auto *paperLayout = new QVBoxLayout(paperSide);
    paperLayout->addWidget(paper, 0, Qt::AlignHCenter);
    auto *dots = new PinDots(host);
    dots->setFilled(3);
    paperLayout->addWidget(dots, 0, Qt::AlignHCenter);
    paperLayout->addStretch(1);
    page->addWidget(paperSide);
    auto *side = new Ground(host, &Theme::surface);
    side->setEdges(Qt::LeftEdge);
    side->setFixedWidth(340);
    auto *down = new QVBoxLayout(side);
    down->setContentsMargins(20, 16, 20, 20);
    auto *field = new AmountField(host);
    field->setAccessibleName(u"Cash received"_s);
    field->setAmount(u"$40.00"_s);
    down->addWidget(field);
    auto *pad = new NumPad(host, NumPadOrder::Calculator);
    down->addWidget(pad);
    down->addStretch(1);
    auto *take = new PayButton(host, u"Take cash"_s);
    take->setPageStep(true);
    take->setKeyCap(u"Enter"_s);
    take->setAmount(u"$40.00"_s);
    down->addWidget(take);
    page->addWidget(side);
    return window;
}

QWidget *setupPage(const ThemeHost *host)
{
    auto *window = new Ground(host, &Theme::counter);
    window->resize(1366, 768);
    auto *across = new QHBoxLayout(window);
    across->setContentsMargins(0, 0, 0, 0);
    auto *side = new Ground(host, &Theme::rail);
    side->setFixedWidth(360);
    auto *down = new QVBoxLayout(side);
    down->setContentsMargins(36, 40, 36, 40);
    down->addWidget(new AppMark(52));
    down->addWidget(
        new PlainLabel(host, u"Set up your shop"_s, TypeRole::PageTitle, &Theme::railTextActive));
    auto *steps = new StepList(host);
    steps->setSteps({u"Language and look"_s, u"Your shop"_s, u"Money and tax"_s,
                     u"Register and devices"_s, u"People and PINs"_s, u"Products"_s});
    steps->setCurrent(2);
    down->addWidget(steps);
    down->addStretch(1);
    across->addWidget(side);
    auto *form = new QVBoxLayout;
    form->setContentsMargins(72, 48, 174, 28);
    form->addWidget(new PlainLabel(host, u"Step 3 of 6"_s, TypeRole::Caption, &Theme::text2));
    form->addWidget(new PlainLabel(host, u"Money and tax"_s, TypeRole::PageTitle));
    auto *country = new QComboBox;
    country->addItem(u"Canada"_s);
    country->setProperty("density", u"touch"_s);
    form->addWidget(new FieldRow(host, u"Country"_s, country));
    auto *card = new Card(host);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(new PlainLabel(host, u"A card"_s, TypeRole::Strong));
    form->addWidget(card);
    auto *avatar = new Avatar(host, 40);
    avatar->setPerson(u"Tomas Oyelaran"_s, Shelf::Dairy);
    auto *disc = new IconLabel(host, u"check"_s, 22, &Theme::success);
    disc->setDisc(36, &Theme::successSoft);
    form->addLayout(rowOf({avatar, disc}));
    form->addStretch(1);
    across->addLayout(form, 1);
    return window;
}

} // namespace shop
