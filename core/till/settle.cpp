// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/counter_sale.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kProposals = 5;

Error tenderError(QString key, const Tender &tender)
{
    return {ErrorCode::InvalidArgument,
            std::move(key),
            {{u"method"_s, tenderMethodCode(tender.method)}, {u"field"_s, u"tendered"_s}}};
}

Done checkTender(const Tender &tender, const Money &total)
{
    if (tender.method == TenderMethod::CashRounding || tender.method == TenderMethod::Exchange)
        return tenderError(u"tender.methodNotTendered"_s, tender);
    if (tender.tendered.currency() != total.currency())
        return tenderError(u"money.currencyMismatch"_s, tender);
    if (total.isNegative() ? tender.tendered.isPositive() : tender.tendered.isNegative())
        return tenderError(u"tender.wrongSign"_s, tender);
    const qint64 tip = tender.tip.minor();
    if (tip < 0 || (tip > 0 && tip > tender.tendered.minor()) ||
        (tip != 0 && tender.tip.currency() != total.currency()))
        return tenderError(u"tender.tipOutOfRange"_s, tender);
    return {};
}

// What a tender offers to the balance.
Money withoutTip(const Tender &tender)
{
    return {tender.tendered.minor() - tender.tip.minor(), tender.tendered.currency()};
}

// Nobody hands over a thousand of the largest notes too many: a code or a finger on the key.
qint64 mostChange(const Currency &currency)
{
    constexpr qint64 kNotes = 1'000;
    qint64 largest = 1'000'000; // of a currency whose notes are not known
    for (const qint64 note : cashNotes(currency))
        largest = std::max(largest, note);
    return largest * kNotes;
}

// How much of the cash settles: all of it until the balance is closed. It is closed by what cash
// is due, or by the exact rest where that is less.
struct CashPart {
    bool closes = false;
    qint64 settles = 0;
};

CashPart cashPart(bool refund, bool offered, qint64 cash, qint64 rest, qint64 due)
{
    if (!offered || cash < std::min(rest, due))
        return {rest == 0, cash};
    // Nobody gives change on a refund, so there the exact rest may also be paid out where the
    // rounded one is less.
    const qint64 most = refund ? std::max(rest, due) : due;
    return {true, std::min(cash, most)};
}

// Books the tenders in their order; cash beyond what settles is change of the last.
QList<Payment> bookTenders(const QList<Tender> &tenders, qint64 cashSettles, qint64 sign)
{
    QList<Payment> payments;
    qint64 left = cashSettles;
    for (const Tender &tender : tenders) {
        if (tender.tendered.isZero())
            continue;
        const Money tip(tender.tip.minor(), tender.tendered.currency());
        Payment payment{tender.id,       tender.method,    withoutTip(tender),
                        tender.tendered, tender.reference, tip};
        if (tender.method == TenderMethod::Cash) {
            const qint64 settles = std::min(left, payment.amount.minor() * sign);
            left -= settles;
            payment.amount = Money(settles * sign, tender.tendered.currency());
        }
        payments.append(payment);
    }
    return payments;
}

} // namespace

Result<Balance> settle(const Money &total, const QList<Tender> &tenders, const PricingRules &rules)
{
    // Refunds are sales with all signs turned; everything below counts in the direction of the
    // total.
    const bool refund = total.isNegative();
    const qint64 sign = refund ? -1 : 1;
    const Currency currency = total.currency();

    SHOP_TRY_VALUE(roundedTotal, total.roundedTo(rules.cash));
    const qint64 payable = sign * (rules.cash.allTenders ? roundedTotal : total).minor();

    MoneySum otherSum(currency);
    MoneySum cashSum(currency);
    bool cashOffered = false;
    for (const Tender &tender : tenders) {
        SHOP_TRY(checkTender(tender, total));
        if (tender.method == TenderMethod::Cash) {
            cashSum += withoutTip(tender);
            cashOffered = true;
            continue;
        }
        otherSum += withoutTip(tender);
        SHOP_TRY_VALUE(other, otherSum.result());
        if (other.minor() * sign > payable)
            return tenderError(u"tender.overTender"_s, tender);
    }
    SHOP_TRY_VALUE(other, otherSum.result());
    SHOP_TRY_VALUE(cashGiven, cashSum.result());
    const qint64 cash = cashGiven.minor() * sign;
    const qint64 rest = payable - other.minor() * sign;
    SHOP_TRY_VALUE(roundedRest, Money(rest * sign, currency).roundedTo(rules.cash));
    const qint64 cashDue = rules.cash.allTenders ? rest : roundedRest.minor() * sign;

    const CashPart part = cashPart(refund, cashOffered, cash, rest, cashDue);
    if (refund && part.closes && cash > part.settles)
        return tenderError(u"tender.overTender"_s, {{}, TenderMethod::Cash, cashGiven, {}, {}});

    if (!refund && part.closes && cash - part.settles > mostChange(currency))
        return tenderError(u"tender.cashOutOfRange"_s, {{}, TenderMethod::Cash, cashGiven, {}, {}});

    const auto amount = [&](qint64 counted) { return Money(counted * sign, currency); };
    Balance balance;
    balance.due = total;
    balance.settled = part.closes;
    balance.change = Money(part.closes ? cash - part.settles : 0, currency);
    balance.remaining = amount(part.closes ? 0 : rest - cash);
    balance.remainingInCash = amount(part.closes ? 0 : cashDue - cash);
    const qint64 paidInCash = part.closes ? part.settles : cashDue;
    balance.rounding = Money(total.minor() - other.minor() - paidInCash * sign, currency);
    balance.payments = bookTenders(tenders, part.settles, sign);
    if (part.closes && !balance.rounding.isZero())
        balance.payments.append({PaymentId(), TenderMethod::CashRounding, balance.rounding,
                                 balance.rounding, QString(), Money::zero(currency)});
    return balance;
}

QList<Money> quickCash(const Money &remainingInCash)
{
    QList<Money> proposals{remainingInCash};
    if (!remainingInCash.isPositive())
        return proposals;
    const qint64 exact = remainingInCash.minor();
    QList<qint64> amounts;
    for (const qint64 note : cashNotes(remainingInCash.currency())) {
        const qint64 rounded = (exact / note + (exact % note == 0 ? 0 : 1)) * note;
        if (rounded > exact && !amounts.contains(rounded))
            amounts.append(rounded);
    }
    std::sort(amounts.begin(), amounts.end());
    for (const qint64 amount : std::as_const(amounts)) {
        if (proposals.size() == kProposals)
            break;
        proposals.append(Money(amount, remainingInCash.currency()));
    }
    return proposals;
}

} // namespace shop
