// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sell/ticket_pane.h"

#include "core/base/amount_text.h"
#include "ui/sell/cart_line_model.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/commands.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cart_line_delegate.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/even_row.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/slip_tabs.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/ticket_view.h"

#include <QGridLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kSide = 15;
constexpr int kRoomAtWords = 8; // of a key, on each side

} // namespace

TicketPane::TicketPane(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tickets(tickets)
{
    m_model = new CartLineModel(desk, this);
    build();
    connect(&m_tickets, &TicketDesk::changed, this, &TicketPane::refresh);
    connect(&m_tickets, &TicketDesk::lineTouched, this, &TicketPane::touched);
    refresh();
}

void TicketPane::build()
{
    const ThemeHost *host = &m_desk.theme();
    auto *layout = new QVBoxLayout(this);
    setLeading(false);
    layout->setSpacing(0);
    m_tabs = new SlipTabs(host, this);
    m_tabs->setAccessibleName(tr("Tickets"));
    connect(m_tabs, &SlipTabs::chosen, this, [this](const QString &id) {
        if (const auto cart = CartId::fromString(id); cart && *cart != m_tickets.current().id)
            m_tickets.recall(*cart);
    });
    connect(m_tabs, &SlipTabs::addClicked, &m_tickets, &TicketDesk::startNew);
    layout->addWidget(m_tabs);

    auto *slip = new SlipFrame(host, this);
    auto *paper = slip->paper();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(15, 0, 15, 0);
    head->addWidget(new IconLabel(host, u"user"_s, 18, &Theme::text2, slip));
    m_customer = new PlainLabel(host, tr("Walk-in customer"), TypeRole::Medium, &Theme::text, slip);
    m_customer->setMinimumHeight(42); // ten lines of the ticket fit a window 768 high
    head->addSpacing(4);
    head->addWidget(m_customer, 1);
    m_lastChange = new PlainLabel(host, TypeRole::Strong, &Theme::success, slip);
    m_lastChange->setObjectName(u"lastChange"_s);
    head->addWidget(m_lastChange);
    paper->addLayout(head);
    paper->addWidget(new Divider(host, Qt::Horizontal, slip));

    m_stack = new QStackedWidget(slip);
    makeLines();
    m_empty = new EmptyState(host, m_stack);
    m_empty->setDrawings({}, {});
    m_empty->setTitle(tr("Scan or tap the first product"));
    m_empty->setText(tr("What is on the ticket is stored at once: a power cut loses nothing."));
    m_stack->addWidget(m_lines);
    m_stack->addWidget(m_empty);
    paper->addWidget(m_stack, 1);
    paper->addWidget(new Perforation(host, slip));
    paper->addWidget(makeTotals());
    slip->setTabs(m_tabs);
    layout->addWidget(slip, 1);
}

void TicketPane::makeLines()
{
    m_lines = new TicketView(&m_desk.theme(), m_stack);
    m_lines->setObjectName(u"ticketLines"_s);
    m_lines->setAccessibleName(tr("Lines of the ticket"));
    m_lines->setModel(m_model);
    m_delegate = m_lines->lines();
    m_delegate->setActions(
        {CartAction::Discount, CartAction::Price, CartAction::Note, CartAction::Remove});
    connect(m_delegate, &CartLineDelegate::increaseRequested, this,
            [this](const QModelIndex &index) {
                m_lines->setCurrentIndex(index);
                changeQuantity(1);
            });
    connect(m_delegate, &CartLineDelegate::decreaseRequested, this,
            [this](const QModelIndex &index) {
                m_lines->setCurrentIndex(index);
                changeQuantity(-1);
            });
    connect(m_delegate, &CartLineDelegate::quantityTyped, this,
            [this](const QModelIndex &index, const QString &text) {
                const CartLine *line = m_model->line(index);
                if (!line)
                    return;
                const auto quantity = quantityFromText(text, line->unit, m_desk.locale());
                if (quantity && !quantity->isZero())
                    return m_tickets.setQuantity(line->id, *quantity);
                m_desk.soundBad();
                m_desk.toast(quantity ? tr("The quantity cannot be zero.")
                                      : errorText(quantity.error()));
            });
    connect(m_delegate, &CartLineDelegate::actionRequested, this,
            [this](const QModelIndex &index, CartAction action) { acted(index, int(action)); });
}

QWidget *TicketPane::makeTotals()
{
    const ThemeHost *host = &m_desk.theme();
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(kSide, 0, kSide, 12);
    layout->setSpacing(0);
    m_totals = new QGridLayout;
    m_totals->setVerticalSpacing(2);
    layout->addLayout(m_totals);
    auto *sum = new QHBoxLayout;
    m_totalWord = new PlainLabel(host, tr("Total"), TypeRole::Title, &Theme::text, box);
    m_total = new MoneyLabel(host, TypeRole::Money, box);
    m_total->setObjectName(u"ticketTotal"_s);
    m_total->setMeaning(tr("Total"));
    sum->addWidget(m_totalWord);
    sum->addWidget(m_total, 1);
    layout->addLayout(sum);
    layout->addSpacing(8);
    m_buttons = new QGridLayout;
    m_buttons->setSpacing(8);
    m_hold = new Button(tr("Hold"), box);
    m_hold->setObjectName(u"holdButton"_s);
    m_discount = new Button(tr("Discount"), box);
    m_discount->setObjectName(u"discountButton"_s);
    auto *back = new Button(tr("Return"), box);
    back->setObjectName(u"returnButton"_s);
    m_more = new Button(tr("More"), box);
    m_more->setObjectName(u"moreButton"_s);
    connect(back, &QPushButton::clicked, this, &TicketPane::returnWanted);
    connect(m_more, &QPushButton::clicked, this,
            [this] { Q_EMIT moreWanted(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_actions = {m_hold, m_discount, back, m_more};
    for (Button *button : std::as_const(m_actions)) {
        button->setSize(ButtonSize::Touch);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(m_hold, &QPushButton::clicked, &m_tickets, &TicketDesk::hold);
    connect(m_discount, &QPushButton::clicked, this, &TicketPane::discountWanted);
    layout->addLayout(m_buttons);
    layout->addSpacing(8);
    m_pay = new PayButton(host, tr("Pay"), box);
    m_pay->setObjectName(u"payButton"_s);
    showKey(commandsOf(m_desk), u"sell.pay"_s, m_pay);
    connect(m_pay, &QAbstractButton::clicked, this, &TicketPane::payWanted);
    layout->addWidget(m_pay);
    return box;
}

void TicketPane::refresh()
{
    m_model->setCart(m_tickets.current(), m_tickets.totals());
    m_stack->setCurrentWidget(m_tickets.isEmpty() ? static_cast<QWidget *>(m_empty) : m_lines);
    if (!m_lines->currentIndex().isValid() && m_model->rowCount() > 0)
        m_lines->showScanned(m_model->index(m_model->rowCount() - 1));
    const auto &customer = m_tickets.current().customer;
    m_customer->setText(customer ? displayName(customer->name, 60) : tr("Walk-in customer"));
    refreshTabs();
    refreshTotals();
}

void TicketPane::refreshTabs()
{
    const Cart &current = m_tickets.current();
    QList<SlipTab> tabs{{current.id.toString(), current.name.isEmpty()
                                                    ? tr("New ticket")
                                                    : displayName(current.name, 30)}};
    for (const Cart &cart : m_tickets.others())
        tabs.append({cart.id.toString(), displayName(cart.name, 30),
                     isolated(toText(m_tickets.totalOf(cart), m_desk.locale()))});
    m_tabs->setTabs(tabs, current.id.toString());
}

void TicketPane::refreshTotals()
{
    delete m_taxRows;
    const ThemeHost *host = &m_desk.theme();
    m_taxRows = new QWidget(this);
    auto *rows = new QGridLayout(m_taxRows);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setVerticalSpacing(2);
    const Totals &totals = m_tickets.totals();
    const bool empty = m_tickets.isEmpty();
    const auto text = [this](const Money &amount) { return toText(amount, m_desk.locale()); };
    const auto addRow = [&](const QString &what, const Money &amount) {
        const int row = rows->rowCount();
        rows->addWidget(new PlainLabel(host, what, TypeRole::Body, &Theme::text2, m_taxRows), row,
                        0);
        auto *label = new MoneyLabel(host, TypeRole::Body, m_taxRows);
        label->setAmount(text(amount));
        label->setMeaning(what);
        rows->addWidget(label, row, 1);
    };
    if (!empty) {
        const int pieces = int(totals.pieces.thousandths() / 1000);
        const auto afterDiscount = totals.amount.minus(totals.discount);
        addRow(totals.discount.isZero() ? tr("%n item(s)", nullptr, pieces)
                                        : tr("%n item(s) after discount %1", nullptr, pieces)
                                              .arg(isolated(text(totals.discount.negated()))),
               afterDiscount ? *afterDiscount : totals.amount);
        addCoupons(rows);
        const bool included = m_desk.session().profile.rules.priceMode == PriceMode::TaxIncluded;
        for (const TaxTotal &tax : totals.taxes) {
            if (tax.rate.isZero())
                continue;
            const QString what =
                tr("%1 %2 % on %3")
                    .arg(displayName(tax.name), tax.rate.percentText(), isolated(text(tax.base)));
            addRow(included ? tr("Contains %1").arg(what) : what, tax.tax);
        }
    }
    m_totals->addWidget(m_taxRows, 0, 0);
    const Money total = empty ? Money::zero(m_desk.session().profile.rules.currency) : totals.total;
    m_total->setAmount(total.currency().isValid() ? text(total) : QString());
    m_pay->setLabel(total.isNegative() ? tr("Refund") : tr("Pay"));
    m_pay->setRefund(total.isNegative());
    m_pay->setAmount(empty ? QString() : text(total.isNegative() ? total.negated() : total));
    m_pay->setEnabled(!empty);
    m_hold->setEnabled(!empty);
    m_discount->setEnabled(!empty);
}

// Each coupon with what it takes off, to be taken away again.
void TicketPane::addCoupons(QGridLayout *rows)
{
    const ThemeHost *host = &m_desk.theme();
    for (const TicketCoupon &coupon : m_tickets.coupons()) {
        const QString name = coupon.promotion.isEmpty() ? displayName(coupon.code, 20)
                                                        : displayName(coupon.promotion, 24);
        const QString code = displayName(coupon.code, 20);
        const QString amount = isolated(toText(coupon.taken.negated(), m_desk.locale()));
        auto *row = new QHBoxLayout;
        auto *label = new PlainLabel(host, tr("Coupon %1: %2").arg(code, name), TypeRole::Body,
                                     &Theme::text2, m_taxRows);
        label->setObjectName(u"couponLabel"_s);
        label->setElided(true);
        row->addWidget(label, 1);
        auto *off = Button::iconOnly(u"close"_s, tr("Remove coupon %1").arg(code),
                                     ButtonRole::Ghost, m_taxRows);
        off->setObjectName(u"removeCouponButton"_s);
        off->setSize(ButtonSize::Dense);
        connect(off, &QPushButton::clicked, &m_tickets,
                [this, given = coupon.code] { m_tickets.removeCoupon(given); });
        row->addWidget(off);
        const int at = rows->rowCount();
        rows->addLayout(row, at, 0);
        auto *taken = new PlainLabel(host, coupon.taken.isZero() ? tr("nothing for it") : amount,
                                     TypeRole::Body, &Theme::text2, m_taxRows);
        taken->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        rows->addWidget(taken, at, 1);
    }
}

void TicketPane::touched(LineId line)
{
    QModelIndex index = m_model->indexOf(line);
    // A line that grew keeps its own id: the newest change is then the one to look at.
    if (!index.isValid())
        return;
    m_lines->showScanned(index);
    m_model->flash(line);
    m_desk.soundGood();
}

const CartLine *TicketPane::selectedLine() const
{
    return m_model->line(m_lines->currentIndex());
}

const CartLine *TicketPane::lineChosenByHand() const
{
    return m_model->line(m_delegate->openLine());
}

void TicketPane::editQuantity()
{
    if (m_lines->currentIndex().isValid())
        m_lines->typeQuantity();
}

void TicketPane::moveSelection(int key)
{
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const int step = key == Qt::Key_Down       ? 1
                     : key == Qt::Key_Up       ? -1
                     : key == Qt::Key_PageDown ? 8
                                               : -8;
    m_lines->setCurrentIndex(
        m_model->index(qBound(0, m_lines->currentIndex().row() + step, rows - 1)));
    m_lines->openCurrent();
}

void TicketPane::changeQuantity(int pieces)
{
    const CartLine *line = selectedLine();
    if (!line || line->unit != Unit::Piece)
        return;
    const auto quantity = line->quantity.plus(Quantity::pieces(pieces));
    if (quantity && !quantity->isZero())
        m_tickets.setQuantity(line->id, *quantity);
    else
        removeSelected();
}

void TicketPane::removeSelected()
{
    const CartLine *selected = selectedLine();
    if (!selected)
        return;
    const QString name = displayName(selected->name, 60);
    m_tickets.removeLine(selected->id);
    m_desk.toast(tr("%1 removed").arg(name), tr("Undo"), [this] { m_tickets.undo(); });
}

void TicketPane::acted(const QModelIndex &index, int action)
{
    m_lines->setCurrentIndex(index);
    const CartLine *line = m_model->line(index);
    if (!line)
        return;
    switch (CartAction(action)) {
    case CartAction::Remove:
        return removeSelected();
    case CartAction::Discount:
        return Q_EMIT discountWanted();
    case CartAction::Weigh:
        return Q_EMIT weightWanted(*line);
    case CartAction::Price:
        return Q_EMIT priceWanted(*line);
    case CartAction::Note:
        return Q_EMIT noteWanted(*line);
    }
}

// The catalogue reaches 10 px further than its tiles, for their scroll bar.
void TicketPane::setLeading(bool on)
{
    const bool outerLeft = isRightToLeft() != on;
    layout()->setContentsMargins(outerLeft ? 12 : 2, 8, outerLeft ? 2 : 12, 12);
}

void TicketPane::showLastChange(const QString &text)
{
    m_lastChange->setText(text);
}

void TicketPane::resizeEvent(QResizeEvent *)
{
    const bool compact = window()->width() < measure::compactBelow;
    m_delegate->setCompact(compact);
    // Smaller words in a narrow ticket, as easy to hit.
    for (Button *button : std::as_const(m_actions)) {
        button->setSize(compact ? ButtonSize::Dense : ButtonSize::Touch);
        button->setFixedHeight(m_desk.theme().theme().px(measure::touch));
    }
    int widest = 0;
    for (const Button *button : std::as_const(m_actions))
        widest = qMax(widest, button->fontMetrics().horizontalAdvance(button->text()));
    placeEvenly(m_buttons, {m_actions.begin(), m_actions.end()}, widest + 2 * kRoomAtWords,
                width() - 2 * kSide);
}

} // namespace shop
