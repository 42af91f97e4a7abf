// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/payment_attempt_id.h"

#include <QString>

#include <memory>
#include <optional>

namespace shop {

// What a terminal is asked for. The attempt is stored before the terminal hears of it (domain.md,
// "Tenders"); its id goes to the terminal, which knows it again.
struct TerminalPayment {
    PaymentAttemptId attempt;
    Money amount; // more than zero
    bool askTip = false;
};

enum class TerminalVerdict {
    Approved,
    Declined,
    Reversed, // the money went back
    NotFound, // the terminal never heard of the attempt, so nothing was taken
    Unknown // may or may not have happened: ask again later, never pay again
};
QString terminalVerdictCode(TerminalVerdict verdict); // "approved", ...
std::optional<TerminalVerdict> terminalVerdictFromCode(QStringView code);

// Why not, as far as a cashier can do something about it.
enum class DeclineReason {
    None,
    Refused,
    Cancelled,
    WrongPin,
    NotEnough,
    CardExpired,
    Busy,
    Other
};
QString declineReasonCode(DeclineReason reason); // "refused", "cancelled", ...; empty for None
DeclineReason declineReasonFromCode(QStringView code); // unknown codes: Other

struct TerminalAnswer {
    TerminalVerdict verdict = TerminalVerdict::Unknown;
    DeclineReason reason = DeclineReason::None;
    Money tip; // on top of the amount; zero of its currency where there is none
    QString reference; // of the acquirer: what a dispute is settled by
    QString card; // "Visa ····4242"; never a whole number
    QString text; // of the terminal, for the receipt

    friend bool operator==(const TerminalAnswer &, const TerminalAnswer &) = default;
};

enum class TerminalReadiness { Ready, Busy, OutOfOrder, Unreachable };

// A payment terminal. Blocks until there is an answer or the time is up; called by the terminal's
// thread only, one call at a time. Error terminal.unreachable (context "reason") says that nothing
// was sent, so that nothing was taken; whatever fails later is the verdict Unknown.
class PaymentTerminal
{
public:
    virtual ~PaymentTerminal() = default;

    // The same attempt twice is one payment.
    virtual Result<TerminalAnswer> pay(const TerminalPayment &payment, int timeoutMs) = 0;
    // What became of it. Changes nothing.
    virtual Result<TerminalAnswer> query(const TerminalPayment &payment, int timeoutMs) = 0;
    // Gives an approved payment back whole. Declined: it stands.
    virtual Result<TerminalAnswer> reverse(const TerminalPayment &payment, int timeoutMs) = 0;
    virtual TerminalReadiness readiness(int timeoutMs) = 0;
};

// A text with every run of 12 to 19 digits that is a card number (Luhn), also with blanks or dashes
// in it, cut to its last four. At most 500 characters.
QString withoutCardNumbers(const QString &text);

// A process of this machine that speaks the protocol of terminal_protocol.h at a port of the loopback.
std::unique_ptr<PaymentTerminal> makeSocketTerminal(quint16 port);

} // namespace shop
