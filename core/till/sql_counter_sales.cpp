// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_counter_sales.h"

#include "core/base/field_error.h"
#include "core/orders/order_check.h"
#include "core/orders/order_json.h"
#include "core/storage/command_log.h"
#include "core/storage/transaction.h"
#include "core/till/concessions.h"
#include "core/till/document_effects.h"
#include "core/till/profile_check.h"
#include "core/till/sale_request.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kPricesHoldMs = 30 * 60 * 1000; // of a ticket that waits at the payment

OrderKind orderKindOf(TicketPartKind kind)
{
    switch (kind) {
    case TicketPartKind::Return:
        return OrderKind::Return;
    case TicketPartKind::ReturnWithoutReceipt:
        return OrderKind::ReturnWithoutReceipt;
    case TicketPartKind::AccountPayment:
        return OrderKind::AccountPayment;
    case TicketPartKind::Sale:
        return OrderKind::Sale;
    }
    return OrderKind::Sale;
}

bool leavesTheShop(OrderKind kind)
{
    return kind != OrderKind::Adjustment && kind != OrderKind::Training;
}

} // namespace

SqlCounterSales::SqlCounterSales(Database &database, Products &products, Promotions &promotions,
                                 Carts &carts, Orders &orders, Journal &journal, SqlTill &till,
                                 SqlLedgers &ledgers, Customers &customers,
                                 SqlPaymentAttempts &attempts, SaleFollower *follower,
                                 const Clock &clock, UuidSource &ids)
    : m_database(database),
      m_products(products),
      m_promotions(promotions),
      m_carts(carts),
      m_orders(orders),
      m_journal(journal),
      m_till(till),
      m_ledgers(ledgers),
      m_customers(customers),
      m_attempts(attempts),
      m_coupons(database, promotions),
      m_follower(follower),
      m_clock(clock),
      m_ids(ids)
{}

Result<std::optional<SoldTicket>> SqlCounterSales::known(const Call &call, OrderId id,
                                                         const QByteArray &hash)
{
    SHOP_TRY_VALUE(stored, m_till.saleRequest(id));
    if (!stored)
        return std::optional<SoldTicket>();
    if (*stored != hash)
        return Error{ErrorCode::Conflict, u"sale.otherRequest"_s, {{u"order"_s, id.toString()}}};
    SoldTicket ticket;
    SHOP_TRY_VALUE(documents, m_orders.documentsOf(call, id));
    ticket.documents = documents;
    MoneySum total(documents.first().total.currency());
    for (qsizetype i = 0; i < documents.size(); ++i) {
        total += documents[i].total;
        if (documents[i].id == id)
            ticket.mainIndex = i;
    }
    SHOP_TRY_VALUE(sum, total.result());
    ticket.total = sum;
    return std::optional(ticket);
}

Result<SoldTicket> SqlCounterSales::complete(const Call &call, const SaleRequest &request)
{
    if (request.lines.isEmpty())
        return fieldError(u"sale.noLines", u"lines");
    SHOP_TRY(checkRequest(call, request));
    const QByteArray hash = requestHash(requestBytes(request));

    Transaction transaction(m_database, "sale", WritePriority::Counter);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, known(call, request.id, hash));
    if (before) {
        SHOP_TRY(transaction.commit());
        return *before;
    }
    SHOP_TRY_VALUE(ticket, sell(call, request, hash));
    SHOP_TRY(transaction.commit());
    return ticket;
}

Result<SoldTicket> SqlCounterSales::sell(const Call &call, const SaleRequest &request,
                                         const QByteArray &hash)
{
    SHOP_TRY_VALUE(settings, m_till.settings());
    SHOP_TRY_VALUE(date, businessDate(request.atRegister, request.shift, request.kind, *settings));
    SHOP_TRY_VALUE(computed, compute(call, request, settings->profile.rules, date));
    SHOP_TRY(checkTicket(call, request, computed));
    SHOP_TRY(allowConcessions(call, request));

    SoldTicket ticket;
    ticket.mainIndex = computed.main();
    ticket.total = computed.all.total;
    for (qsizetype i = 0; i < computed.parts.size(); ++i) {
        Order order = compose(call, request, computed.parts[i], settings->profile.rules, date);
        const bool alone = computed.parts.size() == 1;
        order.id = i == ticket.mainIndex ? request.id : m_ids.mint<OrderId>();
        order.ticket = alone ? OrderId() : request.id;
        ticket.documents.append(std::move(order));
    }
    SHOP_TRY(pay(request, ticket));
    SHOP_TRY(checkCredit(call, ticket));
    SHOP_TRY(useAttempts(call, request));
    for (const Order &order : std::as_const(ticket.documents))
        SHOP_TRY(m_coupons.use(call, order));
    for (Order &order : ticket.documents)
        SHOP_TRY(store(call, *settings, order, hash, request.printReceipt));
    if (!request.cart.isNull()) {
        // The sale itself is what happens once, so its ticket needs no command of its own.
        Call closing = call;
        closing.command = CommandId();
        SHOP_TRY(m_carts.close(closing, request.cart, request.cartVersion));
    }
    return ticket;
}

Result<QDate> SqlCounterSales::businessDate(RegisterId atRegister, ShiftId inShift, OrderKind kind,
                                            const SqlTill::Settings &settings)
{
    if (inShift.isNull() && !isNumbered(kind))
        return localDate(m_clock.nowMs(), settings.zone);
    SHOP_TRY_VALUE(open, m_till.openDate(inShift, atRegister));
    if (open)
        return *open;
    SHOP_TRY_VALUE(shift, m_till.shift(inShift));
    return Error{ErrorCode::FailedPrecondition,
                 u"sale.shiftClosed"_s,
                 {{u"shift"_s, shift ? shift->number : 0}}};
}

Result<QTime> SqlCounterSales::pricedAt(const SaleRequest &request)
{
    const TimeMs now = m_clock.nowMs();
    const bool isPast = request.pricedAt > now - kPricesHoldMs && request.pricedAt <= now;
    SHOP_TRY_VALUE(settings, m_till.settings());
    return localTime(isPast ? request.pricedAt : now, settings->zone);
}

Result<PriceTerms> SqlCounterSales::terms(const Call &call) const
{
    if (m_terms)
        return m_terms(call);
    SHOP_TRY_VALUE(taxes, m_products.taxTable(call));
    SHOP_TRY_VALUE(promotions, m_promotions.active(call));
    return PriceTerms{taxes, promotions};
}

// A ticket is split into its documents, also where somebody practises; any other kind is one document
// of its lines.
Result<TicketTotals> SqlCounterSales::compute(const Call &call, const SaleRequest &request,
                                              const PricingRules &rules, QDate date)
{
    SHOP_TRY_VALUE(with, terms(call));
    const TaxTable &taxes = with.taxes;
    if (request.kind == OrderKind::Sale || request.kind == OrderKind::Training) {
        SHOP_TRY_VALUE(time, pricedAt(request));
        return computeTicket(request.lines, request.discount,
                             {rules, taxes, date, with.promotions, time, request.coupons});
    }
    TicketTotals ticket;
    TicketPart part;
    for (qsizetype i = 0; i < request.lines.size(); ++i)
        part.lines.append(i);
    part.discount = request.discount;
    SHOP_TRY_VALUE(totals, computeTotals(request.lines, request.discount, rules, taxes, date));
    part.totals = totals;
    ticket.parts.append(part);
    ticket.all = totals;
    return ticket;
}

Done SqlCounterSales::checkTicket(const Call &call, const SaleRequest &request,
                                  const TicketTotals &ticket)
{
    const Money &total = ticket.all.total;
    if (total != request.expectedTotal)
        return Error{ErrorCode::Conflict,
                     u"sale.totalChanged"_s,
                     {{u"expected"_s, request.expectedTotal.minor()},
                      {u"computed"_s, total.minor()},
                      {u"currency"_s, total.currency().code()}}};
    if (request.kind == OrderKind::StockNote && !total.isZero())
        return fieldError(u"sale.stockNoteWithMoney", u"lines");
    return checkSize(call, request, ticket);
}

// Where the ticket is gone or another version by now, closing it refuses the sale.
Done SqlCounterSales::allowConcessions(const Call &call, const SaleRequest &request)
{
    if (request.cart.isNull())
        return checkConcessions(call, request, std::nullopt, m_carts, m_products);
    const auto ticket = m_carts.head(call, request.cart);
    if (!ticket)
        return ticket.error().key == u"cart.notFound"_s ? Done() : Done(ticket.error());
    if (ticket->training != (request.kind == OrderKind::Training))
        return fieldError(u"sale.ticketOfTraining", u"cart", ErrorCode::FailedPrecondition);
    return ticket->version == request.cartVersion
               ? checkConcessions(call, request, *ticket, m_carts, m_products)
               : Done();
}

Order SqlCounterSales::compose(const Call &call, const SaleRequest &request, const TicketPart &part,
                               const PricingRules &rules, QDate date)
{
    Order order;
    order.kind = request.kind == OrderKind::Sale ? orderKindOf(part.kind) : request.kind;
    order.atRegister = request.atRegister;
    order.shift = request.shift;
    order.staff = call.actor.user;
    order.customer = request.customer;
    order.externalReference = request.externalReference;
    order.businessDate = date;
    order.placedAt = m_clock.nowMs();
    order.rules = rules;
    order.discount = part.discount;
    order.taxes = part.totals.taxes;
    order.amount = part.totals.amount;
    order.discountTotal = part.totals.discount;
    order.net = part.totals.net;
    order.tax = part.totals.tax;
    order.total = part.totals.total;
    order.note = request.note;
    order.lines.reserve(part.lines.size());
    for (qsizetype i = 0; i < part.lines.size(); ++i) {
        order.lines.append(
            {request.lines[part.lines[i]], part.totals.lines[i], leavesTheShop(request.kind)});
        LineId &id = order.lines.last().line.id;
        if (id.isNull())
            id = m_ids.mint<LineId>();
    }
    return order;
}

// The customer's money meets the main document; the others are balanced against it by exchange,
// which over all of them comes to nothing.
Done SqlCounterSales::pay(const SaleRequest &request, SoldTicket &ticket)
{
    Order &main = ticket.documents[ticket.mainIndex];
    if (!isPaid(main.kind)) {
        main.paymentStatus = main.total.isZero() ? PaymentStatus::Paid : PaymentStatus::Unpaid;
        if (request.tenders.isEmpty())
            return {};
        return fieldError(u"sale.tendersNotExpected", u"tenders");
    }
    SHOP_TRY_VALUE(balance, settle(ticket.total, request.tenders, main.rules));
    if (!balance.settled)
        return Error{ErrorCode::FailedPrecondition,
                     u"sale.notSettled"_s,
                     {{u"remaining"_s, balance.remaining.minor()},
                      {u"currency"_s, ticket.total.currency().code()}}};
    const auto exchange = [](const Money &amount) {
        return Payment{PaymentId(), TenderMethod::Exchange,        amount, amount,
                       QString(),   Money::zero(amount.currency())};
    };
    for (qsizetype i = 0; i < ticket.documents.size(); ++i) {
        Order &order = ticket.documents[i];
        if (i != ticket.mainIndex && !order.total.isZero())
            order.payments = {exchange(order.total)};
    }
    SHOP_TRY_VALUE(elsewhere, main.total.minus(ticket.total));
    main.payments = balance.payments;
    if (!elsewhere.isZero())
        main.payments.append(exchange(elsewhere));
    return {};
}

Done SqlCounterSales::number(const SqlTill::Settings &settings, Order &order)
{
    const auto at = settings.registers.constFind(order.atRegister);
    if (at == settings.registers.cend())
        return Error{
            ErrorCode::NotFound, u"register.notFound"_s, {{u"id"_s, order.atRegister.toString()}}};
    order.generation = at->generation;
    if (!isNumbered(order.kind))
        return {};
    order.series = documentSeries(*at, order.kind);
    SHOP_TRY_VALUE(taken, m_till.takeNumber(order.series, order.generation));
    order.number = taken;
    return {};
}

// The document and all it changes in the books of the shop.
Done SqlCounterSales::book(const Call &call, const Order &order, const QByteArray &hash)
{
    // Goods leave where the sale is, whichever register asks for it.
    Call seller = call;
    seller.actor.atRegister = order.atRegister;
    SHOP_TRY(m_orders.store(seller, order));
    const QList<StockMovement> movements = stockMovements(order);
    if (!movements.isEmpty())
        SHOP_TRY(m_products.recordMovements(seller, movements));
    SHOP_TRY(m_ledgers.book(order));
    SHOP_TRY(m_till.bookFigures(shiftFigures(order)));
    return m_till.noteSaleRequest(order.id, hash);
}

Done SqlCounterSales::store(const Call &call, const SqlTill::Settings &settings, Order &order,
                            const QByteArray &hash, bool print)
{
    for (Payment &payment : order.payments) {
        if (payment.id.isNull())
            payment.id = m_ids.mint<PaymentId>();
    }
    m_ledgers.nameCredits(order);
    SHOP_TRY(number(settings, order));
    for (const JournalEntry &entry : journalOfConcessions(order))
        SHOP_TRY(m_journal.append(call, order.atRegister, entry));
    SHOP_TRY_VALUE(text, orderText(order));
    SHOP_TRY_VALUE(
        head, m_journal.append(call, order.atRegister,
                               {journalKindOf(order.kind), journalBody(order, text.digest(), hash),
                                order.id.bytes(), text.toJson()}));
    order.journalHead = head.toText();
    SHOP_TRY(book(call, order, hash));
    if (!m_follower || !isNumbered(order.kind))
        return {};
    const bool cash =
        std::any_of(order.payments.cbegin(), order.payments.cend(),
                    [](const Payment &payment) { return payment.method == TenderMethod::Cash; });
    return m_follower->saleStored(call, order, print, cash && order.kind != OrderKind::Training);
}

Done SqlCounterSales::checkCouponUses(const Call &call, const QString &code)
{
    return m_coupons.check(call, code);
}

Done SqlCounterSales::storeAgain(const Call &call, const Order &order,
                                 const QByteArray &requestHash)
{
    Call seller = call;
    seller.actor.user = order.staff;
    SHOP_TRY(book(seller, order, requestHash));
    if (order.kind == OrderKind::Void)
        SHOP_TRY(m_coupons.release(order.voids));
    // It was sold, whatever the coupon may be used for by now.
    const Done used = m_coupons.use(seller, order);
    if (!used && used.error().key != u"coupon.usedUp"_s)
        return used;
    return order.number > 0 ? m_till.noteNumber(order.series, order.generation, order.number)
                            : Done();
}

} // namespace shop
