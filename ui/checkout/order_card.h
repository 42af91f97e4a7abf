// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/payment_attempts.h"
#include "ui/checkout/card_terminal.h"
#include "ui/shell/desk.h"
#include "ui/widgets/banner.h"

#include <QObject>

#include <optional>

namespace shop {

// The card payment of an order that is being placed: one attempt at the terminal of the register, stored
// before it is asked for, as in Payment. What an earlier try left at the terminal is found again.
class OrderCard final : public QObject
{
    Q_OBJECT

public:
    explicit OrderCard(Desk &desk, QObject *parent = nullptr);

    // For this ticket, which becomes the order.
    void begin(CartId cart);
    // Without a terminal the approval is typed.
    bool isSet() const { return m_terminal->isSet(); }
    // Money taken for the order that has not been placed yet.
    const std::optional<PaymentAttempt> &paid() const { return m_paid; }
    bool isOpen() const { return m_open.has_value(); } // what became of it is not known yet
    void pay(const Money &amount);
    void giveBack();
    void action(const QString &id); // of a banner that was told

Q_SIGNALS:
    void approved();
    // What to say, with its ways out; nothing to say any more where it is empty.
    void told(const std::optional<shop::BannerText> &text);

private:
    void changed(const PaymentAttempt &attempt);
    void failed(const Error &error);

    Desk &m_desk;
    CardTerminal *m_terminal;
    CartId m_cart;
    std::optional<PaymentAttempt> m_open;
    std::optional<PaymentAttempt> m_paid;
    bool m_asked = false; // by this page: only then an approval places the order
};

} // namespace shop
