// SPDX-License-Identifier: GPL-3.0-or-later
// Sales that are agreed at one time and made at another: orders for delivery and collection.
#include "core/base/field_error.h"
#include "core/storage/command_log.h"
#include "core/till/profile_check.h"
#include "core/till/sale_request.h"
#include "core/till/sql_counter_sales.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Result<Order> SqlCounterSales::agree(const Call &call, const SaleRequest &request,
                                     const std::optional<CartLine> &shipping)
{
    SHOP_TRY(checkRequest(call, request));
    SHOP_TRY(allowConcessions(call, request));
    SaleRequest whole = request;
    if (shipping)
        whole.lines.append(*shipping);
    SHOP_TRY_VALUE(settings, m_till.settings());
    const QDate today = localDate(m_clock.nowMs(), settings->zone);
    const PricingRules &rules = settings->profile.rules;
    SHOP_TRY_VALUE(computed, compute(call, whole, rules, today));
    SHOP_TRY(checkTicket(call, whole, computed));
    const bool isSale =
        computed.parts.size() == 1 && computed.parts.first().kind == TicketPartKind::Sale;
    if (!isSale)
        return fieldError(u"delivery.onlyGoods", u"lines", ErrorCode::FailedPrecondition);
    return compose(call, whole, computed.parts.first(), rules, today);
}

Done SqlCounterSales::storeAgreed(const Call &call, Order &order, const QList<Tender> &tenders,
                                  bool print)
{
    SHOP_TRY_VALUE(settings, m_till.settings());
    SHOP_TRY_VALUE(date, businessDate(order.atRegister, order.shift, order.kind, *settings));
    order.businessDate = date;
    for (OrderLine &line : order.lines) {
        if (line.line.id.isNull())
            line.line.id = m_ids.mint<LineId>();
    }
    SaleRequest request;
    request.id = order.id;
    request.tenders = tenders;
    request.expectedTotal = order.total;
    SoldTicket ticket;
    ticket.documents = {order};
    ticket.total = order.total;
    SHOP_TRY(pay(request, ticket));
    SHOP_TRY(checkCredit(call, ticket));
    SHOP_TRY(useAttempts(call, request));
    const QByteArray hash = requestHash(requestBytes(request));
    SHOP_TRY(store(call, *settings, ticket.documents.first(), hash, print));
    order = ticket.documents.first();
    return {};
}

} // namespace shop
