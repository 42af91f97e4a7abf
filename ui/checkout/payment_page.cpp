// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/payment_page.h"

#include "core/base/amount_text.h"
#include "ui/checkout/card_terminal.h"
#include "ui/checkout/receipt_choice.h"
#include "ui/checkout/tender_list.h"
#include "ui/sell/cart_line_model.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/cart_line_delegate.h"
#include "ui/widgets/money_label.h"
#include "ui/widgets/num_pad.h"
#include "ui/widgets/pay_button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/slip_frame.h"
#include "ui/widgets/small_parts.h"
#include "ui/widgets/tiles.h"

#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

PaymentPage::PaymentPage(Desk &desk, TicketDesk &tickets, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_tickets(tickets)
{
    setObjectName(u"paymentPage"_s);
    setAccessibleName(tr("Payment"));
    m_lines = new CartLineModel(desk, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_slip = makeSlip();
    layout->addWidget(m_slip);
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(makeEntry());
    setLeftHanded(false);
    connectTerminal();
    connect(&m_tickets, &TicketDesk::changed, this, [this] {
        if (!isVisible() || m_busy || m_tickets.isEmpty())
            return;
        // Who is typing an amount goes on typing it.
        if (m_tickets.totals().total == m_balance.due)
            return refreshSlip();
        const bool begun = m_begun;
        refresh();
        if (begun)
            tellNewTotal();
    });
}

QWidget *PaymentPage::makeSlip()
{
    const ThemeHost *host = &m_desk.theme();
    auto *side = new QWidget(this);
    side->setFixedWidth(304);
    auto *outer = new QVBoxLayout(side);
    auto *slip = new SlipFrame(host, side);
    auto *paper = slip->paper();
    m_customer = new PlainLabel(host, TypeRole::Medium, &Theme::text, slip);
    m_customer->setObjectName(u"payingCustomer"_s);
    m_customer->setMinimumHeight(46);
    m_customer->setContentsMargins(15, 0, 15, 0);
    paper->addWidget(m_customer);
    paper->addWidget(new Divider(host, Qt::Horizontal, slip));
    auto *lines = new QListView(slip);
    lines->setAccessibleName(tr("Lines of the ticket"));
    lines->setModel(m_lines);
    auto *delegate = new CartLineDelegate(host, lines);
    delegate->setDensity(CartDensity::Slip);
    lines->setItemDelegate(delegate);
    lines->setSelectionMode(QAbstractItemView::NoSelection);
    lines->setFocusPolicy(Qt::NoFocus);
    lines->setFrameShape(QFrame::NoFrame);
    lines->setEditTriggers(QAbstractItemView::NoEditTriggers);
    lines->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lines->viewport()->setAutoFillBackground(false);
    paper->addWidget(lines, 1);
    paper->addWidget(new Perforation(host, slip));
    auto *sum = new QHBoxLayout;
    sum->setContentsMargins(15, 4, 15, 16);
    sum->addWidget(new PlainLabel(host, tr("Total"), TypeRole::Title, &Theme::text, slip));
    m_slipTotal = new MoneyLabel(host, TypeRole::Money, slip);
    m_slipTotal->setMeaning(tr("Total"));
    sum->addWidget(m_slipTotal, 1);
    paper->addLayout(sum);
    outer->addWidget(slip);
    return side;
}

QWidget *PaymentPage::makeMiddle()
{
    const ThemeHost *host = &m_desk.theme();
    auto *middle = new QWidget(this);
    auto *layout = new QVBoxLayout(middle);
    layout->setContentsMargins(20, 12, 20, 16);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    auto *back = new Button(tr("Back to sale"), ButtonRole::Ghost, middle);
    back->setObjectName(u"backToSaleButton"_s);
    back->setIconName(u"arrow-left"_s);
    back->setKeyCap(u"Esc"_s);
    connect(back, &QPushButton::clicked, this, [this] { stepBack(); });
    auto *split = new Button(tr("Split evenly"), middle);
    split->setObjectName(u"splitButton"_s);
    split->setIconName(u"split"_s);
    connect(split, &QPushButton::clicked, this, &PaymentPage::askSplit);
    top->addWidget(back);
    top->addStretch();
    top->addWidget(split);
    layout->addLayout(top);

    m_remainingWord = new PlainLabel(host, TypeRole::Touch, &Theme::text2, middle);
    layout->addWidget(m_remainingWord);
    auto *due = new QHBoxLayout;
    m_remaining = new MoneyLabel(host, TypeRole::Due, middle);
    m_remaining->setObjectName(u"remaining"_s);
    m_remaining->setLeading(true);
    m_sums = new PlainLabel(host, TypeRole::Body, &Theme::text2, middle);
    m_sums->setAlignment(Qt::AlignTrailing | Qt::AlignBottom);
    due->addWidget(m_remaining, 1);
    due->addWidget(m_sums);
    layout->addLayout(due);
    m_list = new TenderList(m_desk, middle);
    connect(m_list, &TenderList::takeBack, this, &PaymentPage::takeBack);
    layout->addWidget(m_list);
    m_problem = new Banner(host, true, middle);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(4);
    addMethods(layout, middle);
    layout->addStretch();
    m_receipt = new ReceiptChoice(m_desk, middle);
    layout->addWidget(m_receipt);
    return middle;
}

QWidget *PaymentPage::makeEntry()
{
    const ThemeHost *host = &m_desk.theme();
    auto *side = new Ground(host, &Theme::surface, this);
    side->setObjectName(u"paymentEntry"_s);
    side->setFixedWidth(340);
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(6);
    m_entryWord = new PlainLabel(host, TypeRole::Label, &Theme::text2, side);
    layout->addWidget(m_entryWord);
    m_amount = new AmountField(host, side);
    m_amount->setObjectName(u"amountField"_s);
    m_amount->setFocusPolicy(Qt::StrongFocus);
    connect(m_amount, &AmountField::keyTyped, this, &PaymentPage::typed);
    layout->addWidget(m_amount);
    auto *change = new QHBoxLayout;
    m_changeWord = new PlainLabel(host, tr("Change to give"), TypeRole::Body, &Theme::text2, side);
    m_change = new MoneyLabel(host, TypeRole::Money, side);
    m_change->setObjectName(u"changeLabel"_s);
    m_change->setTone(MoneyTone::Positive);
    m_change->setMeaning(tr("Change to give"));
    change->addWidget(m_changeWord);
    change->addWidget(m_change, 1);
    layout->addLayout(change);
    layout->addSpacing(8);
    m_pad = new NumPad(host, NumPadOrder::Calculator, NumPadSize::Tall, NumPadExtra::Decimal, side);
    m_pad->setDecimalText(m_desk.locale().decimalPoint());
    connect(m_pad, &NumPad::keyTapped, this, &PaymentPage::typed);
    layout->addWidget(m_pad);
    auto *more = new QHBoxLayout;
    more->setSpacing(8);
    auto *hundreds = new Button(u"00"_s, side);
    auto *clear = new Button(tr("Clear"), side);
    for (Button *button : {hundreds, clear}) {
        button->setSize(ButtonSize::Touch);
        button->setFocusPolicy(Qt::NoFocus);
        more->addWidget(button, 1);
    }
    connect(hundreds, &QPushButton::clicked, this, [this] { typed(Qt::Key_0, u"00"_s); });
    connect(clear, &QPushButton::clicked, this, [this] { typed(Qt::Key_Delete, {}); });
    layout->addLayout(more);
    layout->addStretch();
    m_take = new PayButton(host, tr("Take cash"), side);
    m_take->setObjectName(u"takeButton"_s);
    m_take->setPageStep(true);
    m_take->setKeyCap(u"Enter"_s);
    connect(m_take, &QAbstractButton::clicked, this, &PaymentPage::take);
    layout->addWidget(m_take);
    return side;
}

void PaymentPage::start()
{
    m_id = m_desk.backend().ids().mint<OrderId>();
    m_begun = false;
    setTenders({});
    m_tickets.reprice(); // hours of promotions pass while a ticket waits
    m_busy = false;
    m_problem->hide();
    m_receipt->start();
    m_refundWays.clear();
    begin(TenderMethod::Cash);
    m_begun = true;
    loadAttempts();
    if (isRefund())
        loadRefundWays();
}

void PaymentPage::setLeftHanded(bool on)
{
    const bool mirrored = isRightToLeft() != on;
    static_cast<QHBoxLayout *>(layout())->setDirection(on ? QBoxLayout::RightToLeft
                                                          : QBoxLayout::LeftToRight);
    m_slip->layout()->setContentsMargins(mirrored ? 0 : 16, 12, mirrored ? 16 : 0, 12);
    findChild<Ground *>(u"paymentEntry"_s)->setEdges(mirrored ? Qt::RightEdge : Qt::LeftEdge);
}

bool PaymentPage::isRefund() const
{
    return m_tickets.totals().total.isNegative();
}

QString PaymentPage::text(const Money &amount) const
{
    return isolated(toText(amount, m_desk.locale()));
}

Money PaymentPage::remaining() const
{
    return m_method == TenderMethod::Cash ? m_balance.remainingInCash : m_balance.remaining;
}

void PaymentPage::refresh()
{
    const auto balance =
        settle(m_tickets.totals().total, m_tenders, m_desk.session().profile.rules);
    if (!balance)
        return showProblem(balance.error());
    m_balance = *balance;
    refreshSlip();
    m_slipTotal->setAmount(text(m_balance.due));
    m_remainingWord->setText(isRefund() ? tr("To give back") : tr("Remaining"));
    m_remaining->setMeaning(m_remainingWord->text());
    m_remaining->setAmount(text(isRefund() ? m_balance.remaining.negated() : m_balance.remaining));
    const auto paid = m_balance.due.minus(m_balance.remaining);
    m_sums->setText(m_tenders.isEmpty()
                        ? tr("Total %1").arg(text(m_balance.due))
                        : tr("Total %1\nPaid so far %2")
                              .arg(text(m_balance.due), text(paid ? *paid : m_balance.due)));
    const bool cash = m_method == TenderMethod::Cash;
    for (auto it = m_methods.cbegin(); it != m_methods.cend(); ++it)
        it.value()->setChecked(it.key() == m_method);
    const bool rounded = cash && m_balance.remainingInCash != m_balance.remaining;
    m_list->setTenders(m_tenders, m_method,
                       rounded ? tr("Rounded to %1").arg(text(m_balance.remainingInCash))
                               : QString());
    const Money rest = remaining();
    const Money whole = rest.isNegative() ? rest.negated() : rest;
    m_entry.propose(m_most && m_most->minor() < whole.minor() ? *m_most : whole);
    refreshQuickCash();
    refreshEntry();
    Q_EMIT balanceShown();
}

QString PaymentPage::paidText() const
{
    const auto paid = m_balance.due.minus(m_balance.remaining);
    return m_tenders.isEmpty() || !paid ? QString() : text(*paid);
}

void PaymentPage::refreshSlip()
{
    m_lines->setCart(m_tickets.current(), m_tickets.totals());
    const auto &customer = m_tickets.current().customer;
    m_customer->setText(customer ? displayName(customer->name, 60) : tr("Walk-in customer"));
}

void PaymentPage::refreshEntry()
{
    const bool cash = m_method == TenderMethod::Cash;
    const Money amount = m_entry.amount();
    m_entryWord->setText(isRefund() ? tr("Amount given back")
                         : cash     ? tr("Cash received")
                                    : tr("Amount by %1").arg(tenderName(m_method)));
    m_amount->setAccessibleName(m_entryWord->text());
    m_amount->setIconName(tenderIcon(m_method));
    m_amount->setAmount(text(amount));
    const Money rest = remaining();
    const auto over = amount.minus(rest.isNegative() ? rest.negated() : rest);
    const bool tooMuch = over && over->isPositive();
    const bool gives = cash && !isRefund() && tooMuch;
    m_change->setVisible(gives);
    m_changeWord->setVisible(gives);
    if (gives)
        m_change->setAmount(text(*over));
    m_amount->setError(tooMuch && !gives);
    m_take->setRefund(isRefund());
    m_take->setLabel(isRefund() ? tr("Give back")
                     : cash     ? tr("Take cash")
                                : tr("Take %1").arg(tenderName(m_method)));
    m_take->setAmount(text(amount));
    m_take->setEnabled(!m_busy && !(tooMuch && !gives) && (!amount.isZero() || m_balance.settled));
}

void PaymentPage::typed(int key, const QString &text)
{
    if (m_busy)
        return;
    if (key == Qt::Key_Backspace)
        m_entry.eraseLast();
    else if (key == Qt::Key_Delete)
        m_entry.clear();
    else
        m_entry.type(text);
    refreshEntry();
}

void PaymentPage::take()
{
    if (m_attempt && isOpenQuestion(m_attempt->state))
        return m_attempt->state == AttemptState::Started && m_terminal->isWaitingFor(m_attempt->id)
                   ? void()
                   : attemptAction(u"ask"_s);
    // What is taken must be for all that was scanned.
    if (m_tickets.isStoring())
        return m_tickets.whenStored(this, [this] { take(); });
    if (m_busy || !m_take->isEnabled())
        return;
    if (m_balance.settled)
        return finish();
    const Money amount = m_entry.amount();
    if (m_method == TenderMethod::Card && !isRefund())
        return m_terminal->isSet() && !m_desk.session().training ? payAtTerminal(amount)
                                                                 : askApproval(amount);
    takeAmount(amount, m_reference);
}

void PaymentPage::takeAmount(const Money &amount, const QString &reference)
{
    if (m_tickets.isStoring())
        return m_tickets.whenStored(this,
                                    [this, amount, reference] { takeAmount(amount, reference); });
    if (m_busy)
        return;
    takeTender({m_desk.backend().ids().mint<PaymentId>(), m_method,
                isRefund() ? amount.negated() : amount, reference});
}

void PaymentPage::takeTender(const Tender &tender)
{
    QList<Tender> tenders = m_tenders;
    tenders.append(tender);
    const auto balance = settle(m_tickets.totals().total, tenders, m_desk.session().profile.rules);
    if (!balance) {
        showProblem(balance.error());
        m_amount->setError(true);
        return m_desk.soundBad();
    }
    m_problem->hide();
    setTenders(tenders);
    if (!m_refundWays.isEmpty())
        m_refundWays.removeFirst();
    begin(m_method);
    if (m_balance.settled)
        return finish();
    proposeRefundWay();
}

void PaymentPage::takeBack(int index)
{
    if (m_busy || index >= m_tenders.size())
        return;
    const auto atTerminal = m_paidAtTerminal.constFind(m_tenders[index].attempt);
    if (atTerminal != m_paidAtTerminal.cend()) {
        m_busy = true;
        refreshEntry();
        return m_terminal->giveBack(*atTerminal);
    }
    QList<Tender> left = m_tenders;
    left.removeAt(index);
    setTenders(left);
    refresh();
    m_amount->setFocus(Qt::OtherFocusReason);
}

void PaymentPage::askCustomer()
{
    if (!m_busy)
        Q_EMIT customerWanted();
}

bool PaymentPage::pressed(QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take();
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        typed(event.key(), {});
        return true;
    }
    const QString text = event.text();
    if (text.size() != 1 || !(text.front().isDigit() || text == u"."_s || text == u","_s))
        return false;
    typed(event.key(), text);
    return true;
}

void PaymentPage::resizeEvent(QResizeEvent *)
{
    m_slip->setVisible(window()->width() >= measure::compactBelow);
}

} // namespace shop
