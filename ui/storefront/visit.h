// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/storefront.h"
#include "core/users/accounts.h"
#include "ui/shell/desk.h"

#include <QObject>

#include <functional>
#include <optional>

namespace shop {

// Somebody at the storefront, from their first touch until the screen is cleared: their cart, and the
// account they signed in to. What is answered after the end of a visit is dropped. Nothing of it is
// done with a right of the staff.
class Visit final : public QObject
{
    Q_OBJECT

public:
    explicit Visit(Desk &desk, QObject *parent = nullptr) : QObject(parent), m_desk(desk) {}
    ~Visit() override { end(); }

    void begin(); // as a guest
    // Signs out, takes a guest's cart away, and forgets everything.
    void end();
    // Whether there is something a next person must not find.
    bool isUnderWay() const
    {
        return m_signedIn || !m_cart.cart.lines.isEmpty() || !m_shopper.placed.isEmpty();
    }

    const ShopperCart &cart() const { return m_cart; }
    const StorefrontTerms &terms() const { return m_terms; }
    const std::optional<Account> &account() const { return m_account; }
    SessionId session() const { return m_signedIn ? m_signedIn->session.id : SessionId(); }
    bool hasOrders() const { return m_account || !m_shopper.placed.isEmpty(); }
    QHash<ProductId, Quantity> quantities() const;

    void add(ProductId product, Quantity quantity);
    void setQuantity(LineId line, Quantity quantity);
    void refresh();

    // Each answers once; nothing: done.
    using Told = std::function<void(const std::optional<Error> &)>;
    void place(const ShopperOrder &order, Told told);
    void holdAtTill(const QString &name, Told told);

    void signIn(const QString &email, const Secret &password, Told told);
    void signOut();
    void registerAccount(const AccountDraft &draft, const Secret &password, Told told);
    void requestReset(const QString &email, Told told);
    void resetPassword(const QString &email, const QString &code, const Secret &password,
                       Told told);
    void confirmEmail(const QString &code, Told told);
    void sendConfirmation(Told told);
    void save(const AccountProfile &profile, Told told);
    void changePassword(const Secret &old, const Secret &password, Told told);
    void endSession(SessionId session, Told told);
    void readSessions(std::function<void(const QList<AccountSession> &)> show);

    void readOrders(qint64 before, std::function<void(const QList<DeliverySummary> &)> show);
    void readOrder(OrderId id, std::function<void(const DeliveryOrder &)> show);
    void cancelOrder(OrderId id, qint64 version, std::function<void(const DeliveryOrder &)> show);

Q_SIGNALS:
    void cartChanged();
    void accountChanged();
    void added(const QString &name);
    void pricesChanged();
    void failed(const shop::Error &error);
    void ordered(const shop::DeliveryOrder &order);
    void held(const QString &name);
    // The session was ended somewhere else.
    void sessionEnded();

private:
    // task(Shop &) -> Result<T> in the counter's lane, after the session was found to be open still.
    template <typename Task, typename Answer>
    void ask(Task task, Answer answer);
    template <typename Task>
    void askCart(Task task);
    template <typename Task>
    void askAccount(Task task, Told told);
    // A hash of the password, made outside the lanes of the database.
    void hashed(const Secret &password, Told told, std::function<void(const QString &)> then);
    void verified(const QString &email, const Secret &password, Told told,
                  std::function<void(bool)> then);
    Call ownCall() const;
    QString origin() const;
    void take(const ShopperCart &cart);
    void enter(const SignedIn &signedIn, const Told &told);

    Desk &m_desk;
    int m_number = 0; // of the visit, so that an answer to an earlier one is known
    Shopper m_shopper;
    ShopperCart m_cart;
    StorefrontTerms m_terms;
    std::optional<SignedIn> m_signedIn;
    std::optional<Account> m_account;
};

} // namespace shop
