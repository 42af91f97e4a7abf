// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/order_card.h"

#include "core/base/amount_text.h"
#include "ui/checkout/card_words.h"
#include "ui/text/error_text.h"
#include "ui/theme/bidi.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

OrderCard::OrderCard(Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk), m_terminal(new CardTerminal(desk, this))
{
    connect(m_terminal, &CardTerminal::changed, this, &OrderCard::changed);
    connect(m_terminal, &CardTerminal::failed, this, &OrderCard::failed);
}

void OrderCard::begin(CartId cart)
{
    m_cart = cart;
    m_open.reset();
    m_paid.reset();
    m_asked = false;
    m_terminal->reload();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), cart](Shop &shop) {
            return shop.paymentAttempts().ofCart(call, cart);
        },
        [this, cart](const Result<QList<PaymentAttempt>> &attempts) {
            if (!attempts || cart != m_cart)
                return;
            for (const PaymentAttempt &attempt : *attempts) {
                if (!isFinal(attempt.state))
                    changed(attempt);
            }
        });
}

void OrderCard::pay(const Money &amount)
{
    m_asked = true;
    m_terminal->pay(m_cart, amount);
}

void OrderCard::giveBack()
{
    if (m_paid)
        m_terminal->giveBack(*m_paid);
}

void OrderCard::changed(const PaymentAttempt &attempt)
{
    if (attempt.cart != m_cart)
        return;
    const QString amount = isolated(toText(attempt.amount, m_desk.locale()));
    m_open.reset();
    m_paid.reset();
    switch (attempt.state) {
    case AttemptState::Started:
    case AttemptState::Reversing:
    case AttemptState::Unknown:
        m_open = attempt;
        Q_EMIT told(openAttemptText(attempt, m_terminal->isWaitingFor(attempt.id), amount));
        break;
    case AttemptState::Approved:
        m_paid = attempt;
        Q_EMIT told(BannerText{.tone = Tone::Success,
                               .text = tr("The card has paid %1.").arg(amount),
                               .actions = {{u"back"_s, tr("Give it back")}}});
        if (m_asked)
            Q_EMIT approved();
        m_asked = false;
        break;
    case AttemptState::Declined:
        m_asked = false;
        m_desk.soundBad();
        Q_EMIT told(BannerText{.tone = Tone::Danger,
                               .title = tr("The card was not charged."),
                               .text = cardDeclineText(attempt.reason)});
        break;
    case AttemptState::Reversed:
        Q_EMIT told(
            BannerText{.tone = Tone::Success, .text = tr("The terminal gave the money back.")});
        break;
    case AttemptState::Used:
        Q_EMIT told(std::nullopt);
        break;
    }
}

void OrderCard::failed(const Error &error)
{
    m_asked = false;
    m_desk.soundBad();
    if (m_open)
        return m_desk.toast(errorText(error));
    Q_EMIT told(BannerText{.tone = Tone::Danger, .text = errorText(error)});
}

void OrderCard::action(const QString &id)
{
    if (id == u"back"_s)
        return giveBack();
    if (!m_open)
        return;
    if (id == u"stop"_s)
        m_terminal->stopWaiting(*m_open);
    else if (id == u"ask"_s)
        m_terminal->ask(*m_open);
}

} // namespace shop
