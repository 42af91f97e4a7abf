// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/cart/price_trace.h"
#include "ui/sell/return_lines.h"
#include "ui/shell/desk.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace shop {

// A coupon on the ticket in front.
struct TicketCoupon {
    QString code; // as given
    QString promotion; // name
    Money taken; // what it takes off now; zero: nothing on the ticket for it
};

// The tickets of this register as the page shows them: the one being worked on, and the others.
// Every change is asked of the counter lane, which does one after the other, so that no scan is lost
// while another resolves; what is shown is what has been stored.
class TicketDesk final : public QObject
{
    Q_OBJECT

public:
    explicit TicketDesk(Desk &desk, QObject *parent = nullptr);

    // Empty while nothing has been added.
    const Cart &current() const { return m_current; }
    const QList<Cart> &others() const { return m_others; }
    // Of the current ticket; zero for an empty one.
    const Totals &totals() const { return m_totals; }
    bool isEmpty() const { return m_current.lines.isEmpty(); }
    // What a ticket comes to, for the tabs.
    Money totalOf(const Cart &cart) const;
    // What the ticket in front would come to with another discount on a line, or on the sale for none.
    Result<Totals> totalsWith(LineId line, const std::optional<Discount> &discount) const;
    // And with the delivery of what is on it.
    Result<Totals> totalsWith(const std::optional<CartLine> &shipping) const;
    // How many of a product stand on the current ticket.
    QHash<ProductId, Quantity> quantities() const; // on the ticket

    // When totals() was computed: promotions that held then hold for the sale of this ticket.
    TimeMs pricedAt() const { return m_pricedAt; }
    // Computes the ticket in front with the promotions of this moment, and tells by changed(). It
    // happens by itself when the hours of a promotion begin or end.
    void reprice();
    // Money has been taken for the ticket in front: until this ends it costs what it did, whatever
    // hour begins and whatever promotion is changed.
    void holdPrices(bool held);
    PromotionMoment moment() const; // now, without coupons
    // Why a line of the ticket in front costs what it costs.
    PriceTrace traceOf(LineId line) const;
    QList<TicketCoupon> coupons() const;
    // A scan or a change is on its way: what the ticket comes to is not known yet.
    bool isStoring() const { return m_pending > 0; }
    // Runs it as soon as none is, unless the asker is gone by then.
    void whenStored(QObject *asker, std::function<void()> then);
    // Reads the tickets as stored: at the start, and when somebody else may have changed them.
    void reload();
    void scan(const QString &code, Quantity times);
    // A product with its price, and its deposit below it; quantity may be negative (goods and empties
    // that come back).
    void add(const ProductSummary &product, const UnitPrice &price, Quantity quantity,
             const QString &barcode = {});
    void setQuantity(LineId line, Quantity quantity);
    void removeLine(LineId line);
    // Takes back the last change; tells by undone() what came of it.
    void undo();
    // A price for this ticket only; none gives back the first one.
    void setPrice(LineId line, const std::optional<UnitPrice> &price);
    void setLineNote(LineId line, const QString &note);
    void setNote(const QString &note);
    // What the customer was asked; no takes away the lines that are not sold to them.
    void answerAge(int years, bool confirmed);
    // The total has been shown to the customer.
    void markTotalled();
    // Goods that come back with their receipt; then(true) once they stand on the ticket.
    void addReturns(const Order &order, const QList<ReturnChoice> &choices,
                    std::function<void(bool)> then);
    // The label's figure with the price given, where the catalogue has none or asks for it.
    void addLabelled(const ScannedProduct &scanned, const UnitPrice &price, Quantity times);
    // Tells by couponTaken(), or by failed() why not.
    void addCoupon(const QString &code);
    void removeCoupon(const QString &code);
    void setCustomer(const std::optional<CartCustomer> &customer);
    // Money for the shop that is no sale of goods.
    void addGiftCard(const ProductSummary &product, const UnitPrice &amount, const QString &code);
    // Money a customer brings for what they owe.
    void addAccountPayment(const UnitPrice &amount);
    void setDiscount(const std::optional<Discount> &discount);
    void setLineDiscount(LineId line, const std::optional<Discount> &discount);
    void hold();
    void recall(CartId id);
    // A new, empty ticket in front; the current one is held if there is anything on it.
    void startNew();
    // The current ticket was sold or is gone.
    void forgetCurrent();

Q_SIGNALS:
    void changed();
    void undone(const shop::Cart &before, const shop::Cart &after);
    void lineTouched(shop::LineId line); // added to or changed: select and flash it
    void codeUnknown(const QString &code);
    void couponTaken(const QString &code);
    // A scan or tap of something whose price, weight or age must be asked first.
    void askBefore(const shop::ScannedProduct &product, shop::Quantity times);
    void failed(const shop::Error &error);

private:
    using Task = std::function<Result<Cart>(Shop &, const Call &)>;
    void change(const Task &task, LineId touched = {},
                std::function<void(const Result<Cart> &)> then = {},
                const std::optional<Call> &as = {});
    void arrived();
    void begin();
    void put(const CartLine &line);
    void take(const Cart &cart);
    void compute();
    void loadPromotions();
    void usePromotions();
    void watchHours();
    void lookAtHours();
    PromotionMoment momentAt(TimeMs at) const;
    TicketPricing pricing(const Cart &cart) const;
    QString nextName() const;
    CartLine lineOf(const ProductSummary &product, const UnitPrice &price, Quantity quantity,
                    const QString &barcode) const;

    Desk &m_desk;
    Cart m_current;
    QList<Cart> m_others;
    Totals m_totals;
    TimeMs m_pricedAt = 0;
    QList<PromotionVerdict> m_verdicts; // of all parts of the ticket in front
    QList<Promotion> m_promotions; // those the ticket is priced with
    QList<Promotion> m_newest; // those in use
    bool m_pricesHeld = false;
    QTimer m_hours;
    TimeMs m_hoursFrom = 0; // when the clock was last looked at, and when it matters next
    TimeMs m_hoursUntil = 0;
    qint64 m_asked = 0; // changes asked for, ever
    int m_pending = 0; // of these and of scans, those that are not answered
    QList<std::pair<QPointer<QObject>, std::function<void()>>> m_whenStored;
};

// Whether something must be asked before a product goes on a ticket: its price, its weight, the age
// of the customer unless so many years were shown already, the code of a gift card.
bool needsQuestion(const ProductSummary &product, int ageChecked);

} // namespace shop
