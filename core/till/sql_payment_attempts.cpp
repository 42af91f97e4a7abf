// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_payment_attempts.h"

#include "core/base/field_error.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestFinding = 200;
constexpr qint64 kLargestAmount = 1'000'000'000'000; // minor units

#define ATTEMPT_COLUMNS                                                                            \
    "id, register, cart, currency, amount, tip, state, reason, reference, card, text, order_id, "  \
    "started_by, started_at, changed_at"

struct AttemptRow {
    PaymentAttempt attempt;
    QString currency;
    qint64 amount = 0;
    qint64 tip = 0;
    QString state;
};

AttemptRow attemptRow(const Row &row)
{
    AttemptRow read;
    PaymentAttempt &attempt = read.attempt;
    attempt.id = row.id<PaymentAttemptId>(0);
    attempt.atRegister = row.id<RegisterId>(1);
    attempt.cart = row.id<CartId>(2);
    read.currency = row.text(3);
    read.amount = row.int64(4);
    read.tip = row.int64(5);
    read.state = row.text(6);
    attempt.reason = row.text(7);
    attempt.reference = row.text(8);
    attempt.card = row.text(9);
    attempt.text = row.text(10);
    attempt.order = row.id<OrderId>(11);
    attempt.startedBy = row.id<UserId>(12);
    attempt.startedAt = row.int64(13);
    attempt.changedAt = row.int64(14);
    return read;
}

Result<PaymentAttempt> toAttempt(const AttemptRow &row)
{
    const auto state = attemptStateFromCode(row.state);
    if (!state)
        return Error{ErrorCode::DataLoss, u"attempt.stored"_s, {{u"state"_s, row.state.left(40)}}};
    SHOP_TRY_VALUE(currency, Currency::fromCode(row.currency));
    PaymentAttempt attempt = row.attempt;
    attempt.state = *state;
    attempt.amount = Money(row.amount, currency);
    attempt.tip = Money(row.tip, currency);
    return attempt;
}

Result<QList<PaymentAttempt>> toAttempts(const QList<AttemptRow> &rows)
{
    QList<PaymentAttempt> attempts;
    for (const AttemptRow &row : rows) {
        SHOP_TRY_VALUE(attempt, toAttempt(row));
        attempts.append(attempt);
    }
    return attempts;
}

Error wrongState(const PaymentAttempt &attempt, const QString &wanted)
{
    return {ErrorCode::FailedPrecondition,
            u"attempt.wrongState"_s,
            {{u"state"_s, attemptStateCode(attempt.state)}, {u"wanted"_s, wanted}}};
}

// Whether an answer of the terminal leads from one state to another.
bool leadsTo(AttemptState from, AttemptState to)
{
    switch (from) {
    case AttemptState::Started:
    case AttemptState::Unknown:
        return to == AttemptState::Approved || to == AttemptState::Declined ||
               to == AttemptState::Unknown || to == AttemptState::Reversed;
    case AttemptState::Reversing:
        return to == AttemptState::Reversed || to == AttemptState::Approved;
    case AttemptState::Approved:
        return to == AttemptState::Reversing || to == AttemptState::Used;
    case AttemptState::Declined:
    case AttemptState::Reversed:
    case AttemptState::Used:
        return false;
    }
    return false;
}

QString stored(const QString &text, qsizetype longest)
{
    QString safe = text.left(longest);
    safe.remove(QChar::Null);
    return safe.isValidUtf16() ? safe : QString::fromUtf8(safe.toUtf8());
}

} // namespace

Result<std::optional<PaymentAttempt>> SqlPaymentAttempts::read(PaymentAttemptId id)
{
    SHOP_TRY_VALUE(row, Statement(m_database, "SELECT " ATTEMPT_COLUMNS
                                              " FROM till_payment_attempt WHERE id = ?")
                            .bind(id)
                            .one(attemptRow));
    if (!row)
        return std::optional<PaymentAttempt>();
    SHOP_TRY_VALUE(attempt, toAttempt(*row));
    return std::optional(attempt);
}

Result<PaymentAttempt> SqlPaymentAttempts::known(PaymentAttemptId id)
{
    SHOP_TRY_VALUE(found, read(id));
    if (!found)
        return Error{ErrorCode::NotFound, u"attempt.notFound"_s, {{u"attempt"_s, id.toString()}}};
    return *found;
}

Result<PaymentAttempt> SqlPaymentAttempts::attempt(const Call &, PaymentAttemptId id)
{
    return known(id);
}

Result<QList<PaymentAttempt>> SqlPaymentAttempts::unfinished(const Call &, RegisterId at)
{
    SHOP_TRY_VALUE(rows,
                   Statement(m_database, "SELECT " ATTEMPT_COLUMNS " FROM till_payment_attempt "
                                         "WHERE register = ? AND state IN "
                                         "('started', 'unknown', 'reversing', 'approved') AND NOT "
                                         "EXISTS (SELECT 1 FROM till_attempt_finding f WHERE "
                                         "f.attempt = till_payment_attempt.id) "
                                         "ORDER BY started_at, id")
                       .bind(at)
                       .all(attemptRow));
    return toAttempts(rows);
}

Result<QList<PaymentAttempt>> SqlPaymentAttempts::ofCart(const Call &, CartId cart)
{
    SHOP_TRY_VALUE(rows, Statement(m_database, "SELECT " ATTEMPT_COLUMNS
                                               " FROM till_payment_attempt WHERE cart = ? "
                                               "ORDER BY started_at, id")
                             .bind(cart)
                             .all(attemptRow));
    return toAttempts(rows);
}

Result<PaymentAttempt> SqlPaymentAttempts::start(const Call &call, PaymentAttemptId id, CartId cart,
                                                 const Money &amount)
{
    SHOP_TRY(require(call, Action::Sell));
    if (id.isNull() || cart.isNull())
        return fieldError(u"attempt.idMissing", u"id");
    if (!amount.currency().isValid() || !amount.isPositive() || amount.minor() > kLargestAmount)
        return fieldError(u"attempt.amountOutOfRange", u"amount");
    Transaction transaction(m_database, "start payment attempt");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(there, read(id));
    if (there) {
        if (there->cart != cart || there->amount != amount ||
            there->atRegister != call.actor.atRegister)
            return fieldError(u"command.mismatch", u"id", ErrorCode::Conflict);
        SHOP_TRY(transaction.commit());
        return *there;
    }
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(inserted,
                   Statement(m_database,
                             "INSERT INTO till_payment_attempt (id, register, cart, currency, "
                             "amount, tip, state, reason, reference, card, text, order_id, "
                             "started_by, started_at, changed_at) VALUES (?, ?, ?, ?, ?, 0, "
                             "'started', '', '', '', '', NULL, ?, ?, ?) ON CONFLICT DO NOTHING")
                       .bind(id)
                       .bind(call.actor.atRegister)
                       .bind(cart)
                       .bind(amount.currency().code())
                       .bind(amount.minor())
                       .bind(call.actor.user)
                       .bind(now)
                       .bind(now)
                       .run());
    if (inserted == 0) {
        SHOP_TRY_VALUE(others, ofCart(call, cart));
        const auto open = std::find_if(others.begin(), others.end(),
                                       [](const auto &each) { return isOpenQuestion(each.state); });
        return Error{ErrorCode::FailedPrecondition,
                     u"attempt.unfinished"_s,
                     {{u"attempt"_s, open == others.end() ? QString() : open->id.toString()}}};
    }
    SHOP_TRY_VALUE(started, known(id));
    SHOP_TRY(noteStep(call, started));
    SHOP_TRY(transaction.changed("till", "paymentAttempt", id.bytes(), now));
    SHOP_TRY(transaction.commit());
    return started;
}

Result<PaymentAttempt> SqlPaymentAttempts::record(const Call &call, PaymentAttemptId id,
                                                  const AttemptAnswer &answer)
{
    SHOP_TRY(require(call, Action::Sell));
    Transaction transaction(m_database, "record terminal answer");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, known(id));
    PaymentAttempt after = before;
    after.state = answer.state;
    after.reason = stored(answer.reason, 100);
    after.tip = answer.tip.currency().isValid() ? answer.tip : before.tip;
    // A terminal that has no more to say takes nothing away of what it said before.
    if (!answer.reference.isEmpty())
        after.reference = stored(answer.reference, 100);
    if (!answer.card.isEmpty())
        after.card = stored(answer.card, 60);
    if (!answer.text.isEmpty())
        after.text = stored(answer.text, 500);
    const bool answers = answer.state != AttemptState::Reversing &&
                         answer.state != AttemptState::Used &&
                         answer.state != AttemptState::Started;
    if (!answers || after.tip.currency() != before.amount.currency() || after.tip.isNegative())
        return wrongState(before, attemptStateCode(answer.state));
    // A sale may have used it, or the same answer may have come, before this one was stored. That a
    // reversal is still unknown changes nothing.
    const bool isKnown =
        after == before ||
        (before.state == AttemptState::Used && answer.state == AttemptState::Approved) ||
        (before.state == AttemptState::Reversing && answer.state == AttemptState::Unknown);
    if (isKnown) {
        SHOP_TRY(transaction.commit());
        return before;
    }
    SHOP_TRY_VALUE(settled, settle(call, before, after));
    SHOP_TRY(transaction.commit());
    return settled;
}

Result<PaymentAttempt> SqlPaymentAttempts::beginReversal(const Call &call, PaymentAttemptId id)
{
    SHOP_TRY(require(call, Action::Sell));
    Transaction transaction(m_database, "begin reversal");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, known(id));
    if (before.state == AttemptState::Reversing || before.state == AttemptState::Reversed) {
        SHOP_TRY(transaction.commit());
        return before;
    }
    PaymentAttempt after = before;
    after.state = AttemptState::Reversing;
    SHOP_TRY_VALUE(begun, settle(call, before, after));
    SHOP_TRY(transaction.commit());
    return begun;
}

Result<PaymentAttempt> SqlPaymentAttempts::useAttempt(const Call &call, PaymentAttemptId id,
                                                      OrderId order, const Money &amount)
{
    SHOP_TRY(require(call, Action::Sell));
    Transaction transaction(m_database, "use payment attempt");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, known(id));
    if (before.amount != amount)
        return fieldError(u"attempt.otherAmount", u"amount", ErrorCode::FailedPrecondition);
    if (before.state == AttemptState::Used) {
        if (before.order != order)
            return Error{ErrorCode::FailedPrecondition,
                         u"attempt.used"_s,
                         {{u"order"_s, before.order.toString()}}};
        SHOP_TRY(transaction.commit());
        return before;
    }
    if (before.state != AttemptState::Approved || order.isNull())
        return Error{ErrorCode::FailedPrecondition,
                     u"attempt.notApproved"_s,
                     {{u"state"_s, attemptStateCode(before.state)}}};
    PaymentAttempt after = before;
    after.state = AttemptState::Used;
    after.order = order;
    SHOP_TRY_VALUE(used, settle(call, before, after));
    SHOP_TRY(transaction.commit());
    return used;
}

// The state an attempt was read in guards the change: of two that race, one finds it changed.
Result<PaymentAttempt> SqlPaymentAttempts::settle(const Call &call, const PaymentAttempt &before,
                                                  const PaymentAttempt &after)
{
    if (!leadsTo(before.state, after.state))
        return wrongState(before, attemptStateCode(after.state));
    Transaction transaction(m_database, "settle payment attempt");
    SHOP_TRY(transaction.ok());
    PaymentAttempt settled = after;
    settled.changedAt = m_clock.nowMs();
    SHOP_TRY_VALUE(rows,
                   Statement(m_database,
                             "UPDATE till_payment_attempt SET state = ?, tip = ?, reason = ?, "
                             "reference = ?, card = ?, text = ?, order_id = ?, changed_at = ? "
                             "WHERE id = ? AND state = ?")
                       .bind(attemptStateCode(settled.state))
                       .bind(settled.tip.minor())
                       .bind(settled.reason)
                       .bind(settled.reference)
                       .bind(settled.card)
                       .bind(settled.text)
                       .bind(settled.order)
                       .bind(settled.changedAt)
                       .bind(settled.id)
                       .bind(attemptStateCode(before.state))
                       .run());
    if (rows != 1)
        return wrongState(before, attemptStateCode(after.state));
    SHOP_TRY(noteStep(call, settled));
    SHOP_TRY(transaction.changed("till", "paymentAttempt", settled.id.bytes(), settled.changedAt));
    SHOP_TRY(transaction.commit());
    return settled;
}

Done SqlPaymentAttempts::keepAsFinding(const Call &call, PaymentAttemptId id,
                                       const QString &finding)
{
    SHOP_TRY(require(call, Action::CorrectTender));
    const QString said = stored(finding.trimmed(), kLongestFinding + 1);
    if (said.isEmpty() || said.size() > kLongestFinding)
        return fieldError(u"attempt.finding", u"finding");
    Transaction transaction(m_database, "keep finding");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(attempt, known(id));
    if (isFinal(attempt.state))
        return wrongState(attempt, u"unfinished"_s);
    const TimeMs now = m_clock.nowMs();
    SHOP_TRY_VALUE(kept,
                   Statement(m_database,
                             "INSERT INTO till_attempt_finding (attempt, finding, author, at) "
                             "VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING")
                       .bind(id)
                       .bind(said)
                       .bind(call.actor.user)
                       .bind(now)
                       .run());
    if (kept == 0)
        return transaction.commit();
    SHOP_TRY(m_journal.append(call, attempt.atRegister,
                              {JournalKind::PaymentFinding,
                               {{u"attempt"_s, Json(id.toString())},
                                {u"state"_s, Json(attemptStateCode(attempt.state))},
                                {u"currency"_s, Json(attempt.amount.currency().code())},
                                {u"amount"_s, Json::integer(attempt.amount.minor())},
                                {u"finding"_s, Json(said)}},
                               {},
                               {}}));
    SHOP_TRY(transaction.changed("till", "paymentAttempt", id.bytes(), now));
    return transaction.commit();
}

Done SqlPaymentAttempts::noteStep(const Call &call, const PaymentAttempt &attempt)
{
    return Statement(m_database,
                     "INSERT INTO till_payment_attempt_step (attempt, seq, state, reason, author, "
                     "at) VALUES (?, (SELECT COALESCE(MAX(s.seq), 0) + 1 FROM "
                     "till_payment_attempt_step s WHERE s.attempt = ?), ?, ?, ?, ?)")
        .bind(attempt.id)
        .bind(attempt.id)
        .bind(attemptStateCode(attempt.state))
        .bind(attempt.reason)
        .bind(call.actor.user)
        .bind(attempt.changedAt)
        .runOne();
}

} // namespace shop
