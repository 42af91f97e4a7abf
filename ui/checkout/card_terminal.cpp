// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkout/card_terminal.h"

#include "core/shop/device_factory.h"

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// What an answer makes of an attempt. A terminal that never heard of it took nothing; one that gives
// nothing back leaves the money taken.
AttemptState stateAfter(const TerminalAnswer &answer, bool reversing)
{
    switch (answer.verdict) {
    case TerminalVerdict::Approved:
        return AttemptState::Approved;
    case TerminalVerdict::Declined:
        return reversing ? AttemptState::Approved : AttemptState::Declined;
    case TerminalVerdict::Reversed:
        return AttemptState::Reversed;
    case TerminalVerdict::NotFound:
        return reversing ? AttemptState::Reversed : AttemptState::Declined;
    case TerminalVerdict::Unknown:
        break;
    }
    return AttemptState::Unknown;
}

AttemptAnswer answerOf(const TerminalAnswer &answer, bool reversing)
{
    AttemptAnswer made{stateAfter(answer, reversing),
                       {},
                       declineReasonCode(answer.reason),
                       answer.reference,
                       answer.card,
                       answer.text};
    if (answer.verdict == TerminalVerdict::NotFound)
        made.reason = u"not-found"_s;
    if (made.state == AttemptState::Approved)
        made.tip = answer.tip;
    return made;
}

} // namespace

CardTerminal::CardTerminal(Desk &desk, QObject *parent) : QObject(parent), m_desk(desk) {}

void CardTerminal::reload()
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), at = m_desk.session().atRegister.id](Shop &shop) {
            return shop.deviceSettings().devices(call, at);
        },
        [this](const Result<RegisterDevices> &devices) {
            if (!devices || devices->terminal == m_settings)
                return;
            m_settings = devices->terminal;
            m_worker.useTerminal(makeTerminal(m_settings));
        },
        u"payment.devices"_s);
}

void CardTerminal::pay(CartId cart, const Money &amount)
{
    const PaymentAttemptId id = m_desk.backend().ids().mint<PaymentAttemptId>();
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id, cart, amount](Shop &shop) {
            return shop.paymentAttempts().start(call, id, cart, amount);
        },
        [this](const Result<PaymentAttempt> &started) {
            if (started)
                put(Question::Pay, *started);
            take(started);
        });
}

void CardTerminal::ask(const PaymentAttempt &attempt)
{
    // Behind reload(), which says which terminal there is: a person may ask before it is known.
    m_waiting.insert(attempt.id);
    m_desk.backend().ask(
        this, Lane::Counter, [](Shop &) { return Done(); },
        [this, attempt](const Done &) { put(Question::Query, attempt); });
}

void CardTerminal::stopWaiting(const PaymentAttempt &attempt)
{
    record(attempt, {});
}

void CardTerminal::giveBack(const PaymentAttempt &attempt)
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = attempt.id](Shop &shop) {
            return shop.paymentAttempts().beginReversal(call, id);
        },
        [this](const Result<PaymentAttempt> &begun) {
            if (begun)
                put(Question::Reverse, *begun);
            take(begun);
        });
}

// The worker's thread answers; it ends before this object does.
void CardTerminal::put(Question question, const PaymentAttempt &attempt)
{
    m_waiting.insert(attempt.id);
    const TerminalPayment payment{attempt.id, attempt.amount, false};
    const auto answer = [this, question, attempt](const Result<TerminalAnswer> &said) {
        QMetaObject::invokeMethod(
            this, [this, question, attempt, said] { answered(question, attempt, said); },
            Qt::QueuedConnection);
    };
    switch (question) {
    case Question::Pay:
        return m_worker.pay(payment, answer);
    case Question::Query:
        return m_worker.query(payment, answer);
    case Question::Reverse:
        return m_worker.reverse(payment, answer);
    }
}

void CardTerminal::answered(Question question, const PaymentAttempt &attempt,
                            const Result<TerminalAnswer> &answer)
{
    m_waiting.remove(attempt.id);
    const bool reversing = attempt.state == AttemptState::Reversing;
    if (answer)
        return record(attempt, answerOf(*answer, reversing));
    // Nothing was sent. A payment that was not asked for was not made.
    Q_EMIT failed(answer.error());
    if (question == Question::Pay)
        record(attempt, {AttemptState::Declined, {}, u"unreachable"_s, {}, {}, {}});
}

void CardTerminal::record(const PaymentAttempt &attempt, const AttemptAnswer &answer)
{
    m_desk.backend().ask(
        this, Lane::Counter,
        [call = m_desk.call(), id = attempt.id, answer](Shop &shop) {
            return shop.paymentAttempts().record(call, id, answer);
        },
        [this](const Result<PaymentAttempt> &recorded) { take(recorded); });
}

void CardTerminal::take(const Result<PaymentAttempt> &attempt)
{
    if (attempt)
        Q_EMIT changed(*attempt);
    else
        Q_EMIT failed(attempt.error());
}

} // namespace shop
