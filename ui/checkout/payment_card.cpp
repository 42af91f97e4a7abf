// SPDX-License-Identifier: GPL-3.0-or-later
// Cards at the payment terminal: each step as it has been stored, and what the cashier can do about
// it (screens.md §05). An outcome that is not known blocks the payment until the terminal has said it.
#include "core/base/amount_text.h"
#include "ui/checkout/card_terminal.h"
#include "ui/checkout/card_words.h"
#include "ui/checkout/payment_page.h"
#include "ui/sell/ticket_desk.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"
#include "ui/widgets/banner.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

void PaymentPage::connectTerminal()
{
    m_terminal = new CardTerminal(m_desk, this);
    m_terminal->reload();
    connect(m_terminal, &CardTerminal::changed, this, &PaymentPage::attemptChanged);
    connect(m_terminal, &CardTerminal::failed, this, &PaymentPage::attemptFailed);
    connect(m_problem, &Banner::actionClicked, this, &PaymentPage::attemptAction);
}

// What an earlier payment of this ticket left at the terminal, by a crash or by going back.
void PaymentPage::loadAttempts()
{
    m_attempt.reset();
    m_terminal->reload();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), cart = m_tickets.current().id](Shop &shop) {
            return shop.paymentAttempts().ofCart(call, cart);
        },
        [this, id = m_id](const Result<QList<PaymentAttempt>> &attempts) {
            if (!attempts || id != m_id)
                return;
            for (const PaymentAttempt &attempt : *attempts) {
                if (!isFinal(attempt.state))
                    attemptChanged(attempt);
            }
        });
}

void PaymentPage::payAtTerminal(const Money &amount)
{
    m_busy = true;
    refreshEntry();
    m_terminal->pay(m_tickets.current().id, amount);
}

void PaymentPage::attemptChanged(const PaymentAttempt &attempt)
{
    // An answer that comes when the page has gone on to another ticket is stored, and waits there.
    if (attempt.cart != m_tickets.current().id || !isVisible())
        return;
    // A tender that stands is known; its answer may come twice.
    if (attempt.state == AttemptState::Approved && hasTender(attempt.id)) {
        m_attempt.reset();
        m_busy = false;
        return attemptStands(attempt);
    }
    m_attempt = attempt;
    m_busy = isOpenQuestion(attempt.state);
    switch (attempt.state) {
    case AttemptState::Started:
    case AttemptState::Reversing:
    case AttemptState::Unknown:
        tellOpenAttempt(attempt);
        break;
    case AttemptState::Approved:
        return takeAttempt(attempt);
    case AttemptState::Declined:
        m_attempt.reset();
        m_problem->setContent({.tone = Tone::Danger,
                               .title = tr("The card was not charged."),
                               .text = declineText(attempt.reason)});
        m_problem->show();
        m_desk.soundBad();
        break;
    case AttemptState::Reversed:
        m_attempt.reset();
        dropTender(attempt.id);
        break;
    case AttemptState::Used:
        m_attempt.reset();
        break;
    }
    refreshEntry();
}

QString PaymentPage::declineText(const QString &reason) const
{
    return cardDeclineText(reason);
}

void PaymentPage::tellOpenAttempt(const PaymentAttempt &attempt)
{
    const BannerText said =
        openAttemptText(attempt, m_terminal->isWaitingFor(attempt.id), text(attempt.amount));
    if (said.tone == Tone::Warning)
        m_desk.soundBad();
    m_problem->setContent(said);
    m_problem->show();
}

void PaymentPage::takeAttempt(const PaymentAttempt &attempt)
{
    const qint64 tip = attempt.tip.currency().isValid() ? attempt.tip.minor() : 0;
    const Money whole(attempt.amount.minor() + tip, attempt.amount.currency());
    m_attempt.reset();
    m_busy = false;
    m_paidAtTerminal.insert(attempt.id, attempt);
    Tender tender{m_desk.backend().ids().mint<PaymentId>(), TenderMethod::Card, whole,
                  attempt.reference};
    tender.tip = Money(tip, whole.currency());
    tender.attempt = attempt.id;
    QList<Tender> tenders = m_tenders;
    tenders.append(tender);
    if (settle(m_tickets.totals().total, tenders, m_desk.session().profile.rules))
        return takeTender(tender);
    // The ticket costs less by now than what was taken for it.
    m_paidAtTerminal.remove(attempt.id);
    m_attempt = attempt;
    m_problem->setContent({.tone = Tone::Danger,
                           .title = tr("The terminal took %1, more than remains.").arg(text(whole)),
                           .actions = {{u"back"_s, tr("Give it back")}}});
    m_problem->show();
    m_desk.soundBad();
    refreshEntry();
}

// Asked to be given back, and it was not.
void PaymentPage::attemptStands(const PaymentAttempt &attempt)
{
    m_problem->setContent(
        {.tone = Tone::Danger,
         .title = tr("The terminal did not give back %1.").arg(text(attempt.amount)),
         .text = tr("The card payment stays. Finish the sale, then return the goods.")});
    m_problem->show();
    m_desk.soundBad();
    refreshEntry();
}

bool PaymentPage::hasTender(PaymentAttemptId attempt) const
{
    return std::any_of(m_tenders.cbegin(), m_tenders.cend(),
                       [&](const Tender &tender) { return tender.attempt == attempt; });
}

void PaymentPage::dropTender(PaymentAttemptId attempt)
{
    QList<Tender> left = m_tenders;
    left.removeIf([&](const Tender &tender) { return tender.attempt == attempt; });
    setTenders(left);
    m_paidAtTerminal.remove(attempt);
    m_problem->setContent({.tone = Tone::Success, .text = tr("The terminal gave the money back.")});
    m_problem->show();
    refresh();
}

void PaymentPage::attemptFailed(const Error &error)
{
    m_desk.soundBad();
    if (!m_attempt) {
        m_busy = false;
        showProblem(error);
        return refreshEntry();
    }
    // Still open: what can be done about it stays in sight.
    tellOpenAttempt(*m_attempt);
    m_desk.toast(errorText(error));
}

void PaymentPage::attemptAction(const QString &id)
{
    if (!m_attempt)
        return;
    if (id == u"stop"_s)
        return m_terminal->stopWaiting(*m_attempt);
    if (id == u"back"_s)
        return m_terminal->giveBack(*m_attempt);
    m_problem->setContent({.tone = Tone::Info,
                           .title = tr("Asking the terminal about %1").arg(text(m_attempt->amount)),
                           .actions = {{u"ask"_s, tr("Ask the terminal")}}});
    m_terminal->ask(*m_attempt);
}

} // namespace shop
