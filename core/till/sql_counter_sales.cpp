// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_counter_sales.h"

#include "core/orders/order_check.h"
#include "core/orders/order_json.h"
#include "core/storage/command_log.h"
#include "core/storage/transaction.h"
#include "core/till/profile_check.h"
#include "core/till/sale_request.h"
#include "core/till/stock_movements.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

JournalKind journalKindOf(OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
        return JournalKind::Sale;
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
        return JournalKind::Return;
    case OrderKind::Void:
        return JournalKind::Void;
    case OrderKind::Training:
        return JournalKind::Training;
    case OrderKind::Adjustment:
        return JournalKind::Adjustment;
    case OrderKind::StockNote:
        return JournalKind::StockWriteOff;
    }
    return JournalKind::Adjustment;
}

// Whole numbers and codes only: no name of a person, no text typed at the till. The digest covers
// what the document says, the request the till's own row of it.
Json::Object journalBody(const Order &order, const QByteArray &digest, const QByteArray &request)
{
    Json::Object tenders;
    for (const Payment &payment : order.payments) {
        const QString method = tenderMethodCode(payment.method);
        const auto known = std::find_if(tenders.begin(), tenders.end(),
                                        [&](const auto &tender) { return tender.first == method; });
        if (known == tenders.end())
            tenders.append({method, Json::integer(payment.amount.minor())});
        else
            known->second =
                Json::integer(known->second.toInteger().value_or(0) + payment.amount.minor());
    }
    return {{u"kind"_s, Json(orderKindCode(order.kind))},
            {u"digest"_s, Json(QString::fromLatin1(digest))},
            {u"request"_s, Json(QString::fromLatin1(request.toHex()))},
            {u"series"_s, Json(order.series)},
            {u"number"_s, Json::integer(order.number)},
            {u"currency"_s, Json(order.total.currency().code())},
            {u"discount"_s, Json::integer(order.discountTotal.minor())},
            {u"tax"_s, Json::integer(order.tax.minor())},
            {u"total"_s, Json::integer(order.total.minor())},
            {u"tenders"_s, Json(std::move(tenders))}};
}

bool leavesTheShop(OrderKind kind)
{
    return kind != OrderKind::Adjustment && kind != OrderKind::Training;
}

} // namespace

SqlCounterSales::SqlCounterSales(Database &database, Products &products, Carts &carts,
                                 Orders &orders, Journal &journal, SqlTill &till,
                                 SaleFollower *follower, const Clock &clock, UuidSource &ids)
    : m_database(database),
      m_products(products),
      m_carts(carts),
      m_orders(orders),
      m_journal(journal),
      m_till(till),
      m_follower(follower),
      m_clock(clock),
      m_ids(ids)
{}

Result<Order> SqlCounterSales::complete(const Call &call, const SaleRequest &request)
{
    if (request.lines.isEmpty())
        return Error{ErrorCode::InvalidArgument, u"sale.noLines"_s, {{u"field"_s, u"lines"_s}}};
    SHOP_TRY(checkRequest(call, request));
    const QByteArray hash = requestHash(requestBytes(request));

    Transaction transaction(m_database, "sale", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(known, m_till.saleRequest(request.id));
    if (known) {
        if (*known != hash)
            return Error{
                ErrorCode::Conflict, u"sale.otherRequest"_s, {{u"order"_s, request.id.toString()}}};
        SHOP_TRY_VALUE(stored, m_orders.order(call, request.id));
        SHOP_TRY(transaction.commit());
        return stored;
    }
    SHOP_TRY_VALUE(order, sell(call, request, hash));
    SHOP_TRY(m_till.noteSaleRequest(request.id, hash));
    SHOP_TRY(transaction.commit());
    return order;
}

Result<Order> SqlCounterSales::sell(const Call &call, const SaleRequest &request,
                                    const QByteArray &hash)
{
    SHOP_TRY_VALUE(settings, m_till.settings());
    SHOP_TRY_VALUE(order, compose(call, request, *settings));
    SHOP_TRY(pay(request, order));
    SHOP_TRY(number(request, *settings, order));
    SHOP_TRY(record(call, request, hash, order));
    return order;
}

Result<QDate> SqlCounterSales::businessDate(const SaleRequest &request,
                                            const SqlTill::Settings &settings)
{
    if (request.shift.isNull() && !isNumbered(request.kind))
        return localDate(m_clock.nowMs(), settings.zone);
    SHOP_TRY_VALUE(shift, m_till.shift(request.shift));
    if (!shift || !shift->isOpen() || shift->atRegister != request.atRegister)
        return Error{ErrorCode::FailedPrecondition,
                     u"sale.shiftClosed"_s,
                     {{u"shift"_s, shift ? shift->number : 0}}};
    return shift->businessDate;
}

Result<Order> SqlCounterSales::compose(const Call &call, const SaleRequest &request,
                                       const SqlTill::Settings &settings)
{
    SHOP_TRY_VALUE(date, businessDate(request, settings));
    SHOP_TRY_VALUE(taxes, m_products.taxTable(call));
    const PricingRules &rules = settings.profile.rules;
    SHOP_TRY_VALUE(totals, computeTotals(request.lines, request.discount, rules, taxes, date));
    if (totals.total != request.expectedTotal)
        return Error{ErrorCode::Conflict,
                     u"sale.totalChanged"_s,
                     {{u"expected"_s, request.expectedTotal.minor()},
                      {u"computed"_s, totals.total.minor()},
                      {u"currency"_s, rules.currency.code()}}};
    if (request.kind == OrderKind::StockNote && !totals.total.isZero())
        return Error{
            ErrorCode::InvalidArgument, u"sale.stockNoteWithMoney"_s, {{u"field"_s, u"lines"_s}}};
    SHOP_TRY(checkSize(call, request, totals));

    Order order;
    order.id = request.id;
    order.kind = request.kind;
    order.atRegister = request.atRegister;
    order.shift = request.shift;
    order.staff = call.actor.user;
    order.externalReference = request.externalReference;
    order.businessDate = date;
    order.placedAt = m_clock.nowMs();
    order.rules = rules;
    order.discount = request.discount;
    order.taxes = totals.taxes;
    order.amount = totals.amount;
    order.discountTotal = totals.discount;
    order.net = totals.net;
    order.tax = totals.tax;
    order.total = totals.total;
    order.note = request.note;
    order.lines.reserve(request.lines.size());
    for (qsizetype i = 0; i < request.lines.size(); ++i) {
        order.lines.append({request.lines[i], totals.lines[i], leavesTheShop(request.kind)});
        LineId &id = order.lines.last().line.id;
        if (id.isNull())
            id = m_ids.mint<LineId>();
    }
    return order;
}

Done SqlCounterSales::pay(const SaleRequest &request, Order &order)
{
    if (!isPaid(order.kind)) {
        order.paymentStatus = order.total.isZero() ? PaymentStatus::Paid : PaymentStatus::Unpaid;
        if (request.tenders.isEmpty())
            return {};
        return Error{
            ErrorCode::InvalidArgument, u"sale.tendersNotExpected"_s, {{u"field"_s, u"tenders"_s}}};
    }
    SHOP_TRY_VALUE(balance, settle(order.total, request.tenders, order.rules));
    if (!balance.settled)
        return Error{ErrorCode::FailedPrecondition,
                     u"sale.notSettled"_s,
                     {{u"remaining"_s, balance.remaining.minor()},
                      {u"currency"_s, order.total.currency().code()}}};
    order.payments = balance.payments;
    for (Payment &payment : order.payments) {
        if (payment.id.isNull())
            payment.id = m_ids.mint<PaymentId>();
    }
    return {};
}

Done SqlCounterSales::number(const SaleRequest &request, const SqlTill::Settings &settings,
                             Order &order)
{
    const auto at = settings.registers.constFind(request.atRegister);
    if (at == settings.registers.cend())
        return Error{ErrorCode::NotFound,
                     u"register.notFound"_s,
                     {{u"id"_s, request.atRegister.toString()}}};
    order.generation = at->generation;
    if (!isNumbered(order.kind))
        return {};
    order.series = documentSeries(*at, order.kind);
    SHOP_TRY_VALUE(taken, m_till.takeNumber(order.series, order.generation));
    order.number = taken;
    return {};
}

Done SqlCounterSales::record(const Call &call, const SaleRequest &request, const QByteArray &hash,
                             Order &order)
{
    SHOP_TRY_VALUE(text, orderText(order));
    SHOP_TRY_VALUE(head, m_journal.append(call, order.atRegister,
                                          {journalKindOf(order.kind),
                                           journalBody(order, text.digest(), hash),
                                           order.id.bytes(), text.toJson()}));
    order.journalHead = head.toText();
    SHOP_TRY(m_orders.store(call, order));
    SHOP_TRY(moveStock(call, order));
    SHOP_TRY(m_till.bookFigures(shiftFigures(order)));
    if (!request.cart.isNull()) {
        // The sale itself is what happens once, so its ticket needs no command of its own.
        Call closing = call;
        closing.command = CommandId();
        SHOP_TRY(m_carts.close(closing, request.cart, request.cartVersion));
    }
    if (m_follower && isNumbered(order.kind)) {
        const bool cash =
            std::any_of(order.payments.cbegin(), order.payments.cend(), [](const Payment &payment) {
                return payment.method == TenderMethod::Cash;
            });
        SHOP_TRY(m_follower->saleStored(call, order, request.printReceipt,
                                        cash && order.kind != OrderKind::Training));
    }
    return {};
}

Done SqlCounterSales::storeAgain(const Call &call, const Order &order,
                                 const QByteArray &requestHash)
{
    Call seller = call;
    seller.actor.user = order.staff;
    seller.actor.atRegister = order.atRegister;
    SHOP_TRY(m_orders.store(seller, order));
    SHOP_TRY(moveStock(seller, order));
    SHOP_TRY(m_till.bookFigures(shiftFigures(order)));
    if (order.number > 0)
        SHOP_TRY(m_till.noteNumber(order.series, order.generation, order.number));
    return m_till.noteSaleRequest(order.id, requestHash);
}

Done SqlCounterSales::moveStock(const Call &call, const Order &order)
{
    const QList<StockMovement> movements = stockMovements(order);
    if (movements.isEmpty())
        return {};
    return m_products.recordMovements(call, movements);
}

} // namespace shop
