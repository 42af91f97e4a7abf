// SPDX-License-Identifier: GPL-3.0-or-later
// The tenders taken, and how a payment ends: the sale stored, or back on the ticket.
#include "core/base/amount_text.h"
#include "ui/checkout/payment_page.h"
#include "ui/checkout/receipt_choice.h"
#include "ui/sell/entry_panel.h"
#include "ui/sell/ticket_desk.h"
#include "ui/shell/prompter.h"
#include "ui/text/error_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pay_button.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kMostPayers = 20;

} // namespace

// What has been paid on is what the ticket costs: its price stands still until the sale is done or
// the money is given back.
void PaymentPage::setTenders(const QList<Tender> &tenders)
{
    m_tenders = tenders;
    m_tickets.holdPrices(!m_tenders.isEmpty());
}

void PaymentPage::tellNewTotal()
{
    m_problem->setContent(
        {.tone = Tone::Warning,
         .title = tr("The total is now %1.").arg(text(m_balance.due)),
         .text = m_tenders.isEmpty()
                     ? tr("A promotion began, ended or was changed.")
                     : tr("A promotion was changed. Take what remains, or take a payment back.")});
    m_problem->show();
    m_desk.soundBad();
}

void PaymentPage::askSplit()
{
    m_desk.prompter().showPanel(new EntryPanel(
        m_desk,
        {tr("Split evenly"), tr("The amount for the first person is proposed, then for the next."),
         tr("Number of people"), u"2"_s, tr("Split"),
         [](const QString &text) {
             const int people = text.toInt();
             return people >= 2 && people <= kMostPayers
                        ? QString()
                        : tr("Between 2 and %1 people.").arg(kMostPayers);
         },
         [this](const QString &text) {
             const Money rest = m_balance.remaining.isNegative() ? m_balance.remaining.negated()
                                                                 : m_balance.remaining;
             const auto shares = rest.allocate(QList<qint64>(text.toInt(), 1));
             if (shares)
                 m_entry.propose(shares->first());
             refreshEntry();
         }}));
}

void PaymentPage::showProblem(const Error &error, const QString &title)
{
    m_problem->setContent({.tone = Tone::Danger, .title = title, .text = errorText(error)});
    m_problem->show();
}

void PaymentPage::finish()
{
    const Cart &cart = m_tickets.current();
    const Session &session = m_desk.session();
    SaleRequest request;
    request.id = m_id;
    request.kind = session.training ? OrderKind::Training : OrderKind::Sale;
    request.atRegister = session.atRegister.id;
    request.shift = session.shift ? session.shift->id : ShiftId();
    request.cart = cart.id;
    request.cartVersion = cart.version;
    request.lines = cart.lines;
    request.discount = cart.discount;
    request.customer = cart.customer;
    request.coupons = cart.coupons;
    request.pricedAt = m_tickets.pricedAt();
    request.note = cart.note;
    request.tenders = m_tenders;
    request.printReceipt = m_receipt->isPrinted();
    request.expectedTotal = m_tickets.totals().total;
    store(request, m_desk.call());
}

// What the person may not sell so, as below the price of the catalogue, another one may approve.
void PaymentPage::store(const SaleRequest &request, const Call &call)
{
    m_busy = true;
    refreshEntry();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call, request](Shop &shop) { return shop.counterSales().complete(call, request); },
        [this, request, call](const Result<SoldTicket> &ticket) {
            finished(ticket);
            if (!ticket)
                m_desk.askApproval(ticket.error(), call, [this, request](const Call &approved) {
                    store(request, approved);
                });
        });
}

void PaymentPage::finished(const Result<SoldTicket> &ticket)
{
    if (ticket) {
        m_paidAtTerminal.clear();
        setTenders({});
        m_busy = false;
        return Q_EMIT sold(*ticket);
    }
    m_busy = false;
    if (ticket.error().key == u"sale.totalChanged"_s && takeNewPrices())
        return;
    // Nothing was stored: the tenders stay as they were taken.
    showProblem(ticket.error(), tr("The sale is not stored."));
    m_desk.soundBad();
    refreshEntry();
    m_take->setEnabled(true);
}

// The shop's promotions are others than those the ticket was priced with. True when that made another
// total, which is told before anything more is taken.
bool PaymentPage::takeNewPrices()
{
    const Money before = m_balance.due;
    m_tickets.holdPrices(false);
    const bool other = m_tickets.totals().total != before;
    m_tickets.holdPrices(!m_tenders.isEmpty());
    if (!other)
        return false;
    refresh();
    tellNewTotal();
    return true;
}

bool PaymentPage::stepBack()
{
    // What became of a card may stay open for now: it is asked for when this ticket is paid.
    const bool open = m_attempt && m_attempt->state == AttemptState::Unknown;
    if (m_busy && !open)
        return true;
    if (open || !m_paidAtTerminal.isEmpty())
        m_desk.toast(tr("The card payment stays with this ticket."));
    const bool cardTaken =
        std::any_of(m_tenders.cbegin(), m_tenders.cend(), [](const Tender &tender) {
            return tender.method == TenderMethod::Card && tender.attempt.isNull();
        });
    if (!cardTaken) {
        leave();
        return true;
    }
    m_desk.prompter().ask(this,
                          {tr("A card has been charged"),
                           tr("Going back forgets the payments taken. Reverse the card payment at "
                              "the terminal first."),
                           tr("It is reversed, go back"), tr("Stay"), true},
                          [this](bool yes) {
                              if (yes)
                                  leave();
                          });
    return true;
}

void PaymentPage::leave()
{
    m_attempt.reset();
    m_busy = false;
    m_paidAtTerminal.clear();
    setTenders({});
    Q_EMIT back();
}

} // namespace shop
