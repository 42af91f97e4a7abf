// SPDX-License-Identifier: GPL-3.0-or-later
// What a sale asks of its tenders beyond their sum: credit within its limit, and payments at the
// terminal that belong to this sale and no other.
#include "core/base/field_error.h"
#include "core/till/ledger_movements.h"
#include "core/till/sql_counter_sales.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

// What a customer owes stays within what the shop lets them owe (domain.md, "Tenders"). There is no
// approval for more: who may change the customer changes the limit.
Done SqlCounterSales::checkCredit(const Call &call, const SoldTicket &ticket)
{
    MoneySum sum(ticket.total.currency());
    UserId customer;
    for (const Order &order : ticket.documents) {
        for (const LedgerMovement &movement : ledgerMovements(order)) {
            if (!movement.onAccount)
                continue;
            sum += Money(movement.change, ticket.total.currency());
            customer = movement.customer;
        }
    }
    SHOP_TRY_VALUE(more, sum.result());
    if (!more.isPositive())
        return {};
    if (customer.isNull())
        return fieldError(u"account.customerMissing", u"customer", ErrorCode::FailedPrecondition);
    SHOP_TRY_VALUE(left, creditLeft(call, customer, ticket.total.currency()));
    if (more.minor() <= left.minor())
        return {};
    return Error{ErrorCode::FailedPrecondition,
                 u"account.overLimit"_s,
                 {{u"field"_s, u"method"_s},
                  {u"left"_s, left.minor()},
                  {u"currency"_s, left.currency().code()}}};
}

Result<Money> SqlCounterSales::creditLeft(const Call &call, UserId customer, Currency currency)
{
    SHOP_TRY_VALUE(known, m_customers.customer(call, customer));
    const Money none = Money::zero(currency);
    const Money limit = known.values.creditLimit.value_or(none);
    if (known.erased || limit.currency() != currency)
        return none;
    SHOP_TRY_VALUE(owed, m_ledgers.accountBalance(call, customer, currency));
    SHOP_TRY_VALUE(left, limit.minus(owed));
    return left.isNegative() ? none : left;
}

Done SqlCounterSales::useAttempts(const Call &call, const SaleRequest &request)
{
    for (const Tender &tender : request.tenders) {
        if (tender.attempt.isNull())
            continue;
        // Training asks no terminal, and only cards are paid there.
        if (request.kind == OrderKind::Training || tender.method != TenderMethod::Card)
            return fieldError(u"attempt.notApproved", u"tenders");
        const Money tip =
            tender.tip.currency().isValid() ? tender.tip : Money::zero(tender.tendered.currency());
        SHOP_TRY_VALUE(asked, tender.tendered.minus(tip));
        SHOP_TRY(m_attempts.useAttempt(call, tender.attempt, request.id, asked));
    }
    return {};
}

} // namespace shop
