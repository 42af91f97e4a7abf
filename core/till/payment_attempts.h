// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/money.h"
#include "core/base/payment_attempt_id.h"

#include <QList>
#include <QString>

#include <optional>

namespace shop {

// Where asking a terminal for money has got to:
//
//     started ──► approved ──► used            by one sale, for ever
//        │  ▲         │  ▲
//        ▼  │         ▼  │ the terminal would not
//     unknown ──►   reversing ──► reversed
//        │
//        └──► declined
//
// Started, unknown and reversing are open questions: only the terminal can answer them, so the till
// asks it and never asks for the money again. Approved is money taken that belongs to no sale yet.
enum class AttemptState { Started, Approved, Declined, Unknown, Reversing, Reversed, Used };
QString attemptStateCode(AttemptState state); // "started", ...
std::optional<AttemptState> attemptStateFromCode(QStringView code);
bool isOpenQuestion(AttemptState state);
bool isFinal(AttemptState state); // declined, reversed, used

// One try to take money at a terminal, stored before the terminal hears of it.
struct PaymentAttempt {
    PaymentAttemptId id;
    RegisterId atRegister;
    CartId cart;
    Money amount;
    Money tip; // once approved
    AttemptState state = AttemptState::Started;
    QString reason; // of a decline, as the terminal's code
    QString reference;
    QString card;
    QString text; // of the terminal, for the receipt
    OrderId order; // once used
    UserId startedBy;
    TimeMs startedAt = 0;
    TimeMs changedAt = 0;

    friend bool operator==(const PaymentAttempt &, const PaymentAttempt &) = default;
};

// What the terminal said. To Started nothing leads; Reversing is begun by beginReversal(), Used by
// useAttempt().
struct AttemptAnswer {
    AttemptState state = AttemptState::Unknown;
    Money tip; // invalid: none
    QString reason;
    QString reference; // at most 100 characters, like reason
    QString card; // at most 60
    QString text; // at most 500
};

// The attempts of a shop's registers at their terminals.
class PaymentAttempts
{
public:
    virtual ~PaymentAttempts() = default;

    // Before the terminal is asked. The id comes with the caller and goes to the terminal. Errors
    // attempt.amountOutOfRange, attempt.unfinished (context "attempt": an open question of the same
    // ticket must be answered first), command.mismatch (the id stands for another one).
    virtual Result<PaymentAttempt> start(const Call &call, PaymentAttemptId id, CartId cart,
                                         const Money &amount) = 0;
    // After it answered, or did not. The same answer twice is stored once. Errors attempt.notFound,
    // attempt.wrongState (context "state") where the present state does not lead there.
    virtual Result<PaymentAttempt> record(const Call &call, PaymentAttemptId id,
                                          const AttemptAnswer &answer) = 0;
    // Before the terminal is asked to give the money back. Error attempt.wrongState unless approved.
    virtual Result<PaymentAttempt> beginReversal(const Call &call, PaymentAttemptId id) = 0;

    virtual Result<PaymentAttempt> attempt(const Call &call, PaymentAttemptId id) = 0;
    // Those of a register that need somebody: open questions and money taken for no sale, oldest
    // first, without those that are kept as a finding. What a till looks for when it starts.
    virtual Result<QList<PaymentAttempt>> unfinished(const Call &call, RegisterId at) = 0;
    virtual Result<QList<PaymentAttempt>> ofCart(const Call &call, CartId cart) = 0;
    // What somebody found out about an unfinished attempt that belongs to no ticket any more, in at
    // most 200 characters: nobody is asked about it again. In the journal too; needs CorrectTender.
    // Errors attempt.notFound, attempt.wrongState where it is final, attempt.finding ("field").
    virtual Done keepAsFinding(const Call &call, PaymentAttemptId id, const QString &finding) = 0;
};

} // namespace shop
