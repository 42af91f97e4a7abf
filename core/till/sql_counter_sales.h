// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/cart/ticket_totals.h"
#include "core/products/price_terms.h"
#include "core/products/promotions.h"
#include "core/till/counter_sale.h"
#include "core/till/sql_coupons.h"
#include "core/till/sql_ledgers.h"
#include "core/till/sql_payment_attempts.h"
#include "core/till/sql_till.h"
#include "core/users/customers.h"

namespace shop {

// CounterSales where the modules share a database. The follower may be null.
class SqlCounterSales final : public CounterSales
{
public:
    SqlCounterSales(Database &database, Products &products, Promotions &promotions, Carts &carts,
                    Orders &orders, Journal &journal, SqlTill &till, SqlLedgers &ledgers,
                    Customers &customers, SqlPaymentAttempts &attempts, SaleFollower *follower,
                    const Clock &clock, UuidSource &ids);

    Result<SoldTicket> complete(const Call &call, const SaleRequest &request) override;
    Result<SoldTicket> annul(const Call &call, const VoidRequest &request) override;
    Result<TenderCorrection> correctTender(const Call &call, const TenderCorrection &correction,
                                           const QString &reason) override;
    Result<Money> creditLeft(const Call &call, UserId customer, Currency currency) override;
    Done checkCouponUses(const Call &call, const QString &code) override;
    // Taxes and promotions of agree() come from there instead of the catalog.
    void takeTermsFrom(PriceTermsOf terms) { m_terms = std::move(terms); }
    Result<PriceTerms> terms(const Call &call) const;
    // What these lines come to as a sale, with one for the delivery behind them, before there is a
    // sale: without number and payment. Error delivery.onlyGoods where they are more than a sale.
    Result<Order> agree(const Call &call, const SaleRequest &request,
                        const std::optional<CartLine> &shipping);
    // Stores a document whose lines and sums were agreed before, inside the caller's transaction, paid
    // by these tenders in its shift; nothing of it is computed again. Errors as of complete().
    Done storeAgreed(const Call &call, Order &order, const QList<Tender> &tenders, bool print);
    // Stores a document that was sold before with all its consequences in the books, inside the
    // caller's transaction; nothing is printed. Its row must stand in the journal already.
    Done storeAgain(const Call &call, const Order &order, const QByteArray &requestHash);
    // The same for a corrected tender.
    Done correctAgain(const Call &call, const JournalRow &row);

private:
    // What was stored for the id; error sale.otherRequest if that was something else.
    Result<std::optional<SoldTicket>> known(const Call &call, OrderId id, const QByteArray &hash);
    Result<SoldTicket> sell(const Call &call, const SaleRequest &request, const QByteArray &hash);
    Result<QDate> businessDate(RegisterId atRegister, ShiftId inShift, OrderKind kind,
                               const SqlTill::Settings &settings);
    Result<TicketTotals> compute(const Call &call, const SaleRequest &request,
                                 const PricingRules &rules, QDate date);
    Result<QTime> pricedAt(const SaleRequest &request);
    Done checkTicket(const Call &call, const SaleRequest &request, const TicketTotals &ticket);
    Done allowConcessions(const Call &call, const SaleRequest &request);
    Order compose(const Call &call, const SaleRequest &request, const TicketPart &part,
                  const PricingRules &rules, QDate date);
    Done pay(const SaleRequest &request, SoldTicket &ticket);
    Done number(const SqlTill::Settings &settings, Order &order);
    Done store(const Call &call, const SqlTill::Settings &settings, Order &order,
               const QByteArray &hash, bool print);
    Done book(const Call &call, const Order &order, const QByteArray &hash);

    // sql_sale_tenders.cpp
    Done checkCredit(const Call &call, const SoldTicket &ticket);
    Done useAttempts(const Call &call, const SaleRequest &request);

    // sql_follow_ups.cpp
    Result<QList<Order>> toAnnul(const Call &call, const VoidRequest &request);
    Result<Order> annulling(const Call &call, const VoidRequest &request, const Order &document);
    Result<Payment> correctable(const Call &call, const TenderCorrection &correction);
    Done bookCorrection(const Call &call, const TenderCorrection &correction);

    Database &m_database;
    Products &m_products;
    Promotions &m_promotions;
    Carts &m_carts;
    Orders &m_orders;
    Journal &m_journal;
    SqlTill &m_till;
    SqlLedgers &m_ledgers;
    Customers &m_customers;
    SqlPaymentAttempts &m_attempts;
    SqlCoupons m_coupons;
    SaleFollower *m_follower;
    PriceTermsOf m_terms;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
