// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/base/payment_attempt_id.h"
#include "core/cart/carts.h"
#include "core/journal/journal.h"
#include "core/orders/order.h"
#include "core/orders/orders.h"
#include "core/products/products.h"
#include "core/till/till.h"

namespace shop {

// A tender as the cashier takes it, before the sale is done.
struct Tender {
    PaymentId id;
    TenderMethod method = TenderMethod::Cash;
    Money tendered; // what is handed over, with the tip; negative when money goes back
    QString reference; // approval of a card; code of a gift card or store credit
    Money tip = {}; // of what is tendered, or invalid for none; never on a refund
    PaymentAttemptId attempt = {}; // of a card at the terminal: the sale uses it up

    friend bool operator==(const Tender &, const Tender &) = default;
};

// What the tenders taken so far leave to pay.
struct Balance {
    Money due; // total of the sale
    // Cash rounding that applies if the rest is paid in cash now, as it would be booked: with it
    // the payments come to the total, so it is negative where the customer pays more.
    Money rounding;
    Money remaining; // exact
    Money remainingInCash; // rounded for cash
    Money change; // cash to hand back; never negative
    bool settled = false;
    // As they would be booked. The cash rounding line is the last and has no id yet; a cash tender
    // of nothing says "close it in cash" and is not booked.
    QList<Payment> payments;
};

// Pure: how tenders settle a total. Over-tender only in cash (error tender.overTender, "method")
// and by a change that can be meant (tender.cashOutOfRange);
// cash rounds only when it closes the balance (domain.md, "Cash rounding"). A negative total is a
// refund, takes negative tenders and gives no change. Errors tender.wrongSign,
// tender.methodNotTendered, tender.tipOutOfRange, money.currencyMismatch, each with "field" or
// "method".
Result<Balance> settle(const Money &total, const QList<Tender> &tenders, const PricingRules &rules);

// Amounts to propose for cash: exact (rounded) first, then the next sensible notes, at most five
// in all, rising.
QList<Money> quickCash(const Money &remainingInCash);

struct SaleRequest {
    OrderId id; // also the identity of the command: the same id is the same sale
    // Sale: a ticket, which may become several documents (ticket_totals.h). Any other kind: one
    // document of that kind, whatever its lines.
    OrderKind kind = OrderKind::Sale;
    RegisterId atRegister;
    ShiftId shift;
    CartId cart; // the ticket this sale ends; null for a sale without one
    qint64 cartVersion = 0;
    QList<CartLine> lines;
    std::optional<Discount> discount;
    std::optional<CartCustomer> customer;
    QStringList coupons;
    // When the screen computed the total: a promotion that ends a moment later still holds for a
    // ticket that was shown with it. 0: now.
    TimeMs pricedAt = 0;
    QList<Tender> tenders;
    Money expectedTotal; // what the screen showed; must be what is computed (sale.totalChanged)
    QString externalReference;
    QString note;
    bool printReceipt = true;
};

// The documents that a ticket became, in the order of their storing.
struct SoldTicket {
    QList<Order> documents;
    qsizetype mainIndex = 0; // the one that met the tenders
    Money total; // of all of them: what was paid, or given back

    const Order &main() const { return documents[mainIndex]; }
};

// Annuls a document of the open shift: everything it moved goes back, the money the way it came.
struct VoidRequest {
    OrderId id; // of the void, and the identity of the command
    OrderId document; // or any other document of its ticket: all of them are annulled
    RegisterId atRegister;
    ShiftId shift;
    QString reason;
    bool printReceipt = true;
};

// Told inside the sale's transaction, so that what it stores is durable with the sale and done
// once: the print spool.
class SaleFollower
{
public:
    virtual ~SaleFollower() = default;
    virtual Done saleStored(const Call &call, const Order &order, bool print, bool openDrawer) = 0;
};

// The sale at the counter: lines, payments, stock movements, number, journal row and shift totals
// in one durable transaction (product.md, "Sold means stored"). It has happened, so nothing but a
// defect, a closed shift or a missing right refuses it. Errors sale.noLines, sale.shiftClosed,
// sale.notSettled, sale.totalChanged, sale.otherRequest (the id was used for another sale),
// permission.denied, and those of what it asks: return.*, voucher.*, attempt.*, coupon.usedUp,
// account.* (account.overLimit: more than the customer's credit limit, context "left" in minor units).
class CounterSales
{
public:
    virtual ~CounterSales() = default;
    // What the customer may still buy on account; nothing of a limit is nothing. Error
    // customer.notFound.
    virtual Result<Money> creditLeft(const Call &call, UserId customer, Currency currency) = 0;
    // Whether a coupon that may be used so many times only can be used once more; the sale takes the
    // use. Error coupon.usedUp.
    virtual Done checkCouponUses(const Call &call, const QString &code) = 0;
    // What is stored; for an id that is stored already the same answer again. A ticket with goods
    // that come back makes a document for them of its own, balanced against the sale by exchange.
    virtual Result<SoldTicket> complete(const Call &call, const SaleRequest &request) = 0;
    // Errors void.notLast (only the last ticket of the register can be annulled), void.otherShift,
    // void.kind, order.alreadyVoided.
    virtual Result<SoldTicket> annul(const Call &call, const VoidRequest &request) = 0;
    // Moves the money of a payment to the method it really came by: cash, card or transfer, in the
    // shift it was taken in. The reason, at most 200 characters, goes into the journal. Errors
    // correction.otherShift, correction.method, correction.payment, correction.reason.
    virtual Result<TenderCorrection>
    correctTender(const Call &call, const TenderCorrection &correction, const QString &reason) = 0;
};

} // namespace shop
