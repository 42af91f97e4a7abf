// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cart/cart.h"
#include "core/cart/ticket_totals.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <optional>

namespace shop {

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
    // How many of a product stand on the current ticket.
    Quantity quantityOf(ProductId product) const;

    // Reads the tickets as stored: at the start, and when somebody else may have changed them.
    void reload();
    void scan(const QString &code, Quantity times);
    // A product with its price; quantity may be negative (goods that come back).
    void add(const ProductSummary &product, const UnitPrice &price, Quantity quantity,
             const QString &barcode = {});
    void setQuantity(LineId line, Quantity quantity);
    void removeLine(LineId line);
    void restoreLine(const CartLine &line, int position);
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
    void lineTouched(shop::LineId line); // added to or changed: select and flash it
    void codeUnknown(const QString &code);
    // A scan or tap of something whose price, weight or age must be asked first.
    void askBefore(const shop::ScannedProduct &product, shop::Quantity times);
    void failed(const shop::Error &error);

private:
    template <typename Task>
    void change(Task task, LineId touched = {},
                std::function<bool(const Error &)> refused = {});
    // The same for task(Shop &, const Call &) that another person may have to approve.
    template <typename Task>
    void changeWithApproval(const Call &call, Task task, LineId touched = {});
    void take(const Cart &cart);
    TicketPricing pricing() const;
    QString nextName() const;
    CartLine lineOf(const ProductSummary &product, const UnitPrice &price, Quantity quantity,
                    const QString &barcode) const;

    Desk &m_desk;
    Cart m_current;
    QList<Cart> m_others;
    Totals m_totals;
    qint64 m_asked = 0; // changes asked for, ever
};

// Whether a product can go on the ticket without a question: it has a price, is sold by the piece
// and has no age limit.
bool needsQuestion(const ProductSummary &product);

} // namespace shop
