// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/shift_overview.h"

#include "core/base/amount_text.h"
#include "ui/shell/commands.h"
#include "ui/shell/desk.h"
#include "ui/text/date_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/till/shift_list_model.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/plain_table.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

ShiftOverview::ShiftOverview(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    setObjectName(u"shiftOverview"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 14, 20, 12);
    layout->setSpacing(12);
    layout->addWidget(makeHead());
    m_old = new Banner(&desk.theme(), true, this);
    m_old->setObjectName(u"oldShiftBanner"_s);
    m_old->hide();
    layout->addWidget(m_old);
    layout->addWidget(makeFigures());
    layout->addWidget(makeDrawer());
    layout->addWidget(makeShifts(), 1);
    m_step = new PayButton(&desk.theme(), {}, this);
    m_step->setObjectName(u"shiftStepButton"_s);
    showKey(commandsOf(desk), u"shift.step"_s, m_step);
    connect(m_step, &QAbstractButton::clicked, this, &ShiftOverview::stepWanted);
    layout->addWidget(m_step);
    setFocusProxy(m_list);
}

QWidget *ShiftOverview::makeHead()
{
    const ThemeHost *host = &m_desk.theme();
    auto *head = new QWidget(this);
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    m_title = new PlainLabel(host, TypeRole::Heading, &Theme::text, head);
    m_title->setObjectName(u"shiftTitle"_s);
    layout->addWidget(m_title);
    m_since = new PlainLabel(host, TypeRole::Small, &Theme::text2, head);
    m_since->setObjectName(u"shiftSince"_s);
    m_since->setElided(true);
    layout->addWidget(m_since);
    return head;
}

QWidget *ShiftOverview::makeFigures()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    m_figures = card;
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(18, 12, 18, 12);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(2);
    int column = 0;
    const auto add = [&](const QString &id, const QString &label) {
        auto *name = new PlainLabel(host, label, TypeRole::Small, &Theme::text2, card);
        name->setWordWrap(true);
        grid->addWidget(name, 0, column, Qt::AlignLeading | Qt::AlignBottom);
        auto *amount = new MoneyLabel(host, TypeRole::Money, card);
        amount->setObjectName(id);
        amount->setMeaning(label);
        amount->setLeading(true);
        grid->addWidget(amount, 1, column);
        grid->setColumnStretch(column++, 1);
        m_amounts.insert(id, amount);
    };
    add(u"shiftFloat"_s, tr("Float"));
    add(u"shiftCash"_s, tr("Cash taken"));
    add(u"shiftExpected"_s, tr("Expected in the drawer"));
    add(u"shiftTakings"_s, tr("Takings incl. tax"));
    layout->addLayout(grid);
    m_hidden = new PlainLabel(host, tr("What is expected is not shown before the count."),
                              TypeRole::Small, &Theme::text2, card);
    m_hidden->setObjectName(u"figuresHidden"_s);
    layout->addWidget(m_hidden);
    return card;
}

QWidget *ShiftOverview::makeDrawer()
{
    auto *drawer = new QWidget(this);
    m_drawer = drawer;
    m_buttons = new QGridLayout(drawer);
    m_buttons->setContentsMargins(0, 0, 0, 0);
    m_buttons->setSpacing(8);
    const auto add = [&](const QString &label, const QString &name, const QString &icon) {
        auto *button = new Button(label, drawer);
        button->setObjectName(name);
        button->setIconName(icon);
        button->setSize(ButtonSize::Touch);
        m_drawerButtons.append(button);
        return button;
    };
    const auto moves = [&](Button *button, CashMovementKind kind) {
        connect(button, &QPushButton::clicked, this, [this, kind] { Q_EMIT movementWanted(kind); });
    };
    moves(add(tr("Cash in"), u"cashInButton"_s, u"plus"_s), CashMovementKind::In);
    moves(add(tr("Cash out"), u"cashOutButton"_s, u"minus"_s), CashMovementKind::Out);
    moves(add(tr("Drop"), u"cashDropButton"_s, u"shield"_s), CashMovementKind::Drop);
    auto *open = add(tr("Open drawer"), u"noSaleButton"_s, u"drawer"_s);
    moves(open, CashMovementKind::NoSale);
    auto *give = add(tr("Hand over"), u"handoverButton"_s, u"users"_s);
    connect(give, &QPushButton::clicked, this, &ShiftOverview::handoverWanted);
    placeButtons();
    return drawer;
}

// In one row where there is room for their words, in two otherwise.
void ShiftOverview::placeButtons()
{
    const int room = width() - 40;
    int widest = 0;
    for (const QWidget *button : std::as_const(m_drawerButtons))
        widest = qMax(widest, button->sizeHint().width() + m_buttons->spacing());
    const int inRow =
        widest * int(m_drawerButtons.size()) <= room ? int(m_drawerButtons.size()) : 3;
    if (inRow == m_inRow)
        return;
    m_inRow = inRow;
    for (int i = 0; i < m_drawerButtons.size(); ++i) {
        m_buttons->addWidget(m_drawerButtons[i], i / inRow, i % inRow);
        m_buttons->setColumnStretch(i, i < inRow ? 1 : 0);
    }
}

void ShiftOverview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButtons();
}

QWidget *ShiftOverview::makeShifts()
{
    const ThemeHost *host = &m_desk.theme();
    auto *card = new Card(host, this);
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(1, 6, 1, 6);
    m_shifts = new ShiftListModel(m_desk.locale(), m_desk.session().profile.timeZone, this);
    m_list = new QTableView(card);
    m_list->setObjectName(u"shiftList"_s);
    m_list->setAccessibleName(tr("Shifts"));
    m_list->setModel(m_shifts);
    dressAsRows(m_list, m_desk.theme().theme().px(measure::rowDense));
    m_list->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_list->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ShiftListModel::Day, QHeaderView::Stretch);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShiftOverview::chosenChanged);
    inside->addWidget(m_list);
    return card;
}

QString ShiftOverview::whoAndSince() const
{
    const Shift &open = *m_day.open;
    const QLocale &locale = m_desk.locale();
    const QString since =
        locale.toString(m_desk.shopTime(open.openedAt).time(), QLocale::ShortFormat);
    const QString day = dateText(open.businessDate, DateForm::WeekdayYear, locale);
    const QString name = displayName(m_day.names.value(open.openedBy));
    return name.isEmpty() ? tr("Open since %1, for %2").arg(since, day)
                          : tr("Opened at %1 by %2, for %3").arg(since, name, day);
}

void ShiftOverview::showFigures()
{
    const auto set = [&](const QString &id, qint64 minor, Currency currency) {
        m_amounts.value(id)->setAmount(toText(Money(minor, currency), m_desk.locale()));
    };
    const Money &opening = m_day.open->openingFloat;
    set(u"shiftFloat"_s, opening.minor(), opening.currency());
    const bool known = m_day.x.has_value();
    for (const auto &id : {u"shiftCash"_s, u"shiftExpected"_s, u"shiftTakings"_s})
        m_amounts.value(id)->setAmount(u"–"_s);
    m_hidden->setVisible(!known);
    if (!known)
        return;
    const ShiftReport &report = m_day.x->report;
    set(u"shiftCash"_s, report.figure(u"tender", u"cash").amountMinor, report.currency);
    set(u"shiftExpected"_s, report.cashExpected(), report.currency);
    set(u"shiftTakings"_s, report.tenders(), report.currency);
}

void ShiftOverview::showDay(const ShiftDay &day)
{
    m_day = day;
    const bool open = isOpen();
    m_title->setText(open ? tr("Shift %1").arg(m_desk.locale().toString(day.open->number))
                          : tr("No shift is open"));
    m_since->setText(open ? whoAndSince() : tr("Open one with the money counted into the drawer."));
    m_figures->setVisible(open);
    m_drawer->setVisible(open);
    m_step->setLabel(open ? tr("Close shift") : tr("Open shift"));
    if (open)
        showFigures();
    const bool old = open && day.open->businessDate < m_desk.shopNow().date();
    m_old->setVisible(old);
    if (old)
        m_old->setContent(
            {.tone = Tone::Warning,
             .text = tr("This shift belongs to %1. Close it before selling for another day.")
                         .arg(dateText(day.open->businessDate, DateForm::WeekdayYear,
                                       m_desk.locale()))});
    QList<Shift> shifts = day.closed;
    if (open)
        shifts.prepend(*day.open);
    m_shifts->setShifts(shifts);
}

void ShiftOverview::choose(ShiftId shift)
{
    m_list->setCurrentIndex(m_shifts->index(qMax(0, m_shifts->rowOf(shift)), 0));
}

std::optional<ShiftId> ShiftOverview::chosen() const
{
    const Shift *shift = m_shifts->shift(m_list->currentIndex().row());
    return shift ? std::optional(shift->id) : std::nullopt;
}

} // namespace shop
