// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/sheet_pane.h"

#include "ui/products/fact_table.h"
#include "ui/shell/commands.h"
#include "ui/shell/prompter.h"
#include "ui/stock/count_slip.h"
#include "ui/stock/sheet_panels.h"
#include "ui/stock/sheet_work.h"
#include "ui/stock/stock_head.h"
#include "ui/stock/stock_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"

#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostOpen = 200;
constexpr int kMostBooked = 100;
constexpr int kFollowMs = 300;

// What the list of sheets shows.
struct Sheets {
    QList<SheetHead> open;
    QList<SheetHead> booked;
    QHash<UserId, QString> names;
};

Result<Sheets> readAll(Shop &shop, const Call &call, SheetKind kind)
{
    StockDesk desk(shop);
    Sheets sheets;
    SHOP_TRY_VALUE(open, desk.sheets().sheets(call, kind, SheetState::Open, kMostOpen));
    SHOP_TRY_VALUE(booked, desk.sheets().sheets(call, kind, SheetState::Booked, kMostBooked));
    SHOP_TRY_VALUE(staff, shop.users().staff(call));
    sheets.open = open;
    sheets.booked = booked;
    for (const StaffMember &member : std::as_const(staff))
        sheets.names.insert(member.id, member.name);
    return sheets;
}

} // namespace

SheetPane::SheetPane(Desk &desk, SheetKind kind, PictureStore *pictures, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_kind(kind)
{
    const bool received = kind == SheetKind::Receiving;
    setObjectName(received ? u"receivingPane"_s : u"stocktakePane"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 12, 14, 12);
    row->setSpacing(28);
    auto *column = new QVBoxLayout;
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    m_head = new StockHead(desk, received ? u"receiving"_s : u"stocktake"_s, this);
    m_details = Button::iconOnly(u"edit"_s, tr("Supplier, number, note"), ButtonRole::Ghost, this);
    m_details->setObjectName(u"sheetDetailsButton"_s);
    head->addWidget(m_head, 1);
    head->addWidget(m_details);
    column->addLayout(head);
    m_slip = new CountSlip(desk, pictures, this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(makeStart());
    m_work = new SheetWork(desk, kind, pictures, m_slip, m_stack);
    m_stack->addWidget(m_work);
    column->addWidget(m_stack, 1);
    row->addLayout(column, 1);
    row->addWidget(m_slip);
    m_follow.setSingleShot(true);
    m_follow.setInterval(kFollowMs);
    connect(&m_follow, &QTimer::timeout, this, &SheetPane::read);
    connect(m_head, &StockHead::chosen, this, &SheetPane::placeWanted);
    connect(m_details, &QPushButton::clicked, this, [this] { askHead(m_work->sheet().head); });
    connect(m_work, &SheetWork::holdWanted, this, &SheetPane::hold);
    connect(m_work, &SheetWork::bookWanted, this, &SheetPane::askBooking);
    connect(m_work, &SheetWork::dropWanted, this, &SheetPane::drop);
    connect(m_work, &SheetWork::changed, this, &SheetPane::showHead);
    showHead();
}

QWidget *SheetPane::makeStart()
{
    const ThemeHost *host = &m_desk.theme();
    const bool received = m_kind == SheetKind::Receiving;
    m_start = new QWidget(m_stack);
    auto *column = new QVBoxLayout(m_start);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    auto *begin = new Button(received ? tr("Receive a delivery") : tr("Begin a stocktake"),
                             ButtonRole::Primary, m_start);
    begin->setObjectName(u"beginSheetButton"_s);
    begin->setIconName(u"plus"_s);
    begin->setSize(ButtonSize::Touch);
    showKey(commandsOf(m_desk), u"stock.new"_s, begin);
    connect(begin, &QPushButton::clicked, this, &SheetPane::askNew);
    column->addWidget(begin, 0, Qt::AlignLeading);
    m_list = new FactTable(host,
                           {tr("Number"), received ? tr("Supplier") : tr("What is counted"),
                            tr("Begun"), tr("By"), tr("Products"), tr("State")},
                           m_start);
    m_list->setObjectName(received ? u"receivingList"_s : u"stocktakeList"_s);
    m_list->setAccessibleName(received ? tr("Deliveries") : tr("Stocktakes"));
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (index.row() < m_sheets.size())
            open(m_sheets[index.row()].id);
    });
    auto *card = new Card(host, m_start);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 1, 1, 1);
    inside->addWidget(m_list);
    m_none = new EmptyState(host, card);
    m_none->setDrawings(received ? u"box"_s : u"jar"_s, received ? u"bottle"_s : u"notebook"_s);
    m_none->setTitle(received ? tr("No delivery yet") : tr("Nothing counted yet"));
    m_none->setText(received
                        ? tr("Scan what came in; cases count all that is in them.")
                        : tr("Scan what is on the shelves; the shop goes on selling meanwhile."));
    inside->addWidget(m_none);
    m_list->hide(); // until it is known which of the two
    m_none->hide();
    column->addWidget(card, 1);
    return m_start;
}

bool SheetPane::isWorking() const
{
    return m_stack->currentWidget() == m_work;
}

void SheetPane::activate()
{
    if (isWorking()) {
        m_work->reload();
        return m_work->focusSearch();
    }
    readSheets();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SheetPane::readSheets()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), kind = m_kind](Shop &shop) { return readAll(shop, call, kind); },
        [this](const Result<Sheets> &sheets) {
            if (!sheets) {
                if (sheets.error().code != ErrorCode::Cancelled)
                    m_desk.toast(errorText(sheets.error()));
                return;
            }
            m_names = sheets->names;
            showSheets(sheets->open, sheets->booked);
        },
        m_kind == SheetKind::Receiving ? u"stock.receivings"_s : u"stock.stocktakes"_s);
}

void SheetPane::showSheets(const QList<SheetHead> &open, const QList<SheetHead> &booked)
{
    const int row = qMax(0, m_list->currentIndex().row());
    m_sheets = open + booked;
    QList<QStringList> rows;
    for (const SheetHead &head : std::as_const(m_sheets))
        rows.append({sheetName(head), sheetSource(head),
                     isolated(momentText(m_desk, head.startedAt)),
                     displayName(m_names.value(head.startedBy), 40),
                     m_desk.locale().toString(head.lines), sheetStateText(head.state)});
    m_list->setRows(rows);
    m_list->setVisible(!rows.isEmpty());
    m_none->setVisible(rows.isEmpty());
    m_list->setCurrentIndex(m_list->model()->index(qMin<int>(row, int(rows.size()) - 1), 0));
}

// For a new sheet, or the one in front; what can be chosen is read first.
void SheetPane::askHead(const SheetHead &head)
{
    struct Choices {
        QList<Supplier> suppliers;
        QList<Category> categories;
    };
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), kind = head.kind](Shop &shop) -> Result<Choices> {
            if (kind == SheetKind::Receiving) {
                SHOP_TRY_VALUE(suppliers, StockDesk(shop).suppliers().suppliers(call));
                return Choices{suppliers, {}};
            }
            SHOP_TRY_VALUE(categories, shop.products().categories(call));
            return Choices{{}, categories};
        },
        [this, head](const Result<Choices> &choices) {
            if (!choices)
                return m_desk.toast(errorText(choices.error()));
            auto *panel = new SheetHeadPanel(m_desk, head, choices->suppliers, choices->categories);
            connect(panel, &SheetHeadPanel::taken, this, [this](const NewSheet &sheet) {
                if (sheet.id.isNull())
                    return begin(sheet);
                change(
                    [call = m_desk.call(), sheet](Shop &shop) {
                        return StockDesk(shop).sheets().describe(call, sheet.id, sheet.reference,
                                                                 sheet.note, sheet.supplier);
                    },
                    [this] { m_work->reload(); });
            });
            m_desk.prompter().showPanel(panel);
        });
}

void SheetPane::begin(NewSheet sheet)
{
    if (sheet.id.isNull())
        sheet.id = m_desk.backend().ids().mint<CountSheetId>();
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), sheet](Shop &shop) {
            return StockDesk(shop).sheets().begin(call, sheet);
        },
        [this](const Result<CountSheet> &begun) {
            if (!begun)
                return m_desk.toast(errorText(begun.error()));
            show(*begun);
        });
}

void SheetPane::open(CountSheetId id)
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), id](Shop &shop) { return StockDesk(shop).sheets().sheet(call, id); },
        [this](const Result<CountSheet> &sheet) {
            if (!sheet)
                return m_desk.toast(errorText(sheet.error()));
            show(*sheet);
        });
}

void SheetPane::openNewest()
{
    m_desk.backend().ask(
        this, Lane::Reader,
        [call = m_desk.call(), kind = m_kind](Shop &shop) -> Result<CountSheet> {
            StockDesk desk(shop);
            SHOP_TRY_VALUE(open, desk.sheets().sheets(call, kind, SheetState::Open, 1));
            return desk.sheets().sheet(call, open.value(0).id);
        },
        [this](const Result<CountSheet> &sheet) {
            if (sheet)
                show(*sheet);
        });
}

void SheetPane::show(const CountSheet &sheet)
{
    m_work->setSheet(sheet);
    m_stack->setCurrentWidget(m_work);
    showHead();
    m_work->focusSearch();
}

void SheetPane::showHead()
{
    const bool working = isWorking();
    const SheetHead &head = m_work->sheet().head;
    m_slip->setVisible(working);
    m_details->setVisible(working && head.state == SheetState::Open);
    if (!working)
        return m_head->setWords({}, {});
    QStringList words{sheetSource(head)};
    const QString who = displayName(m_names.value(head.startedBy), 40);
    const QString when = isolated(momentText(m_desk, head.startedAt));
    if (m_kind == SheetKind::Stocktake)
        words.append(who.isEmpty()
                         ? tr("begun %1, sales go on and are counted in").arg(when)
                         : tr("begun %1 by %2, sales go on and are counted in").arg(when, who));
    if (m_kind == SheetKind::Receiving)
        words.append(tr("%n product(s)", nullptr, int(m_work->sheet().lines.size())));
    if (!head.note.isEmpty())
        words.append(displayName(head.note, 120));
    words.removeAll(QString());
    m_head->setWords(sheetName(head), words.join(u", "_s));
}

void SheetPane::hold()
{
    m_stack->setCurrentWidget(m_start);
    showHead();
    activate();
}

void SheetPane::askBooking()
{
    const CountSheetId id = m_work->sheet().head.id;
    // As it stands now: another register may have sold, or another person counted.
    m_desk.backend().ask(
        this, Lane::Desk,
        [call = m_desk.call(), id](Shop &shop) { return StockDesk(shop).sheets().sheet(call, id); },
        [this, id](const Result<CountSheet> &sheet) {
            if (!sheet)
                return m_desk.toast(errorText(sheet.error()));
            auto *panel = new BookSheetPanel(m_desk, *sheet);
            connect(panel, &BookSheetPanel::taken, this, &SheetPane::bookNow);
            connect(panel, &BookSheetPanel::restIsNone, this, [this, id] {
                m_desk.prompter().closePanel();
                change(
                    [call = m_desk.call(), id](Shop &shop) {
                        return StockDesk(shop).sheets().countRestAsNone(call, id);
                    },
                    [this] {
                        m_work->reload();
                        askBooking();
                    });
            });
            m_desk.prompter().showPanel(panel);
        });
}

void SheetPane::bookNow()
{
    const CountSheetId id = m_work->sheet().head.id;
    change(
        [call = m_desk.call(), id](Shop &shop) -> Done {
            SHOP_TRY(StockDesk(shop).sheets().book(call, id));
            return {};
        },
        [this] {
            m_desk.toast(m_kind == SheetKind::Receiving ? tr("The delivery is in stock.")
                                                        : tr("The stocktake is booked."));
            hold();
        });
}

void SheetPane::drop()
{
    const CountSheetId id = m_work->sheet().head.id;
    change(
        [call = m_desk.call(), id](Shop &shop) { return StockDesk(shop).sheets().drop(call, id); },
        [this, id] {
            hold();
            m_desk.toast(tr("The count was discarded."), tr("Undo"), [this, id] {
                change([call = m_desk.call(),
                        id](Shop &shop) { return StockDesk(shop).sheets().reopen(call, id); },
                       [this, id] { open(id); });
            });
        });
}

void SheetPane::change(const Task &task, std::function<void()> done)
{
    m_desk.backend().ask(this, Lane::Desk, task,
                         [this, done = std::move(done)](const Done &changed) {
                             if (!changed) {
                                 m_desk.soundBad();
                                 return m_desk.toast(errorText(changed.error()));
                             }
                             done();
                         });
}

void SheetPane::scanned(const QString &code)
{
    if (isWorking())
        return m_work->scanned(code);
    m_desk.soundBad();
    m_desk.toast(m_kind == SheetKind::Receiving ? tr("Begin a delivery first, or open one.")
                                                : tr("Begin a stocktake first, or open one."));
}

bool SheetPane::pressed(QKeyEvent &event)
{
    return isWorking() && m_work->pressed(event);
}

void SheetPane::search()
{
    if (isWorking())
        m_work->focusSearch();
}

void SheetPane::count()
{
    if (isWorking())
        m_work->editCount();
}

void SheetPane::read()
{
    if (isWorking())
        m_work->reload();
    else
        readSheets();
}

void SheetPane::askNew()
{
    SheetHead head;
    head.kind = m_kind;
    askHead(head);
}

bool SheetPane::canBook() const
{
    return isWorking() && m_work->isOpen();
}

void SheetPane::book()
{
    if (canBook())
        askBooking();
}

bool SheetPane::stepBack()
{
    if (!isWorking())
        return false;
    if (!m_work->stepBack())
        hold();
    return true;
}

// A sale changes what is expected; another person counts on the same sheet.
void SheetPane::followChanges(const QList<Change> &changes)
{
    for (const Change &change : changes) {
        if (change.module != u"products")
            continue;
        if (change.entity == u"countSheet" || (isWorking() && change.entity == u"stock"))
            return m_follow.start();
    }
}

void SheetPane::resizeEvent(QResizeEvent *event)
{
    const int window = this->window()->width();
    const int wanted = m_desk.theme().theme().px(window < measure::compactBelow ? 290 : 336);
    // With large texts the list needs the room more.
    m_slip->setFixedWidth(qMin(wanted, window * 31 / 100));
    QWidget::resizeEvent(event);
}

} // namespace shop
