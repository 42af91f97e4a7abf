// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/till/payment_attempts.h"

namespace shop {

// PaymentAttempts over the tables till_payment_attempt*, for the thread of that database.
class SqlPaymentAttempts final : public PaymentAttempts
{
public:
    SqlPaymentAttempts(Database &database, Journal &journal, const Clock &clock)
        : m_database(database), m_journal(journal), m_clock(clock)
    {}

    Result<PaymentAttempt> start(const Call &call, PaymentAttemptId id, CartId cart,
                                 const Money &amount) override;
    Result<PaymentAttempt> record(const Call &call, PaymentAttemptId id,
                                  const AttemptAnswer &answer) override;
    Result<PaymentAttempt> beginReversal(const Call &call, PaymentAttemptId id) override;
    Result<PaymentAttempt> attempt(const Call &call, PaymentAttemptId id) override;
    Result<QList<PaymentAttempt>> unfinished(const Call &call, RegisterId at) override;
    Result<QList<PaymentAttempt>> ofCart(const Call &call, CartId cart) override;
    Done keepAsFinding(const Call &call, PaymentAttemptId id, const QString &finding) override;

    // Binds an approved attempt to the sale it pays, in the sale's transaction: an attempt pays one
    // sale, and a sale that is rolled back leaves it approved. The amount is what the sale books
    // without the tip. Errors attempt.notFound, attempt.notApproved, attempt.used (by another
    // sale), attempt.otherAmount.
    Result<PaymentAttempt> useAttempt(const Call &call, PaymentAttemptId id, OrderId order,
                                      const Money &amount);

private:
    Result<std::optional<PaymentAttempt>> read(PaymentAttemptId id);
    Result<PaymentAttempt> known(PaymentAttemptId id);
    Result<PaymentAttempt> settle(const Call &call, const PaymentAttempt &before,
                                  const PaymentAttempt &after);
    Done noteStep(const Call &call, const PaymentAttempt &attempt);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
};

} // namespace shop
