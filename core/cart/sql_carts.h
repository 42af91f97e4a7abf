// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid_source.h"
#include "core/cart/carts.h"
#include "core/journal/journal.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"

#include <functional>

namespace shop {

// Carts over the tables cart_*. A reduction needs the right to give it, up to its limit.
class SqlCarts final : public Carts
{
public:
    static ModuleMigrations migrations();

    SqlCarts(Database &database, Journal &journal, const Clock &clock, UuidSource &ids)
        : m_database(database), m_journal(journal), m_clock(clock), m_ids(ids)
    {}

    Result<QList<Cart>> carts(const Call &call, RegisterId at) override;
    Result<Cart> cart(const Call &call, CartId id) override;
    Result<Cart> head(const Call &call, CartId id) override;
    Result<Cart> open(const Call &call, CartId id, RegisterId at, const QString &name,
                      bool training = false) override;
    Result<Cart> addLine(const Call &call, CartId id, const CartLine &line,
                         const std::optional<CartLine> &deposit = {}) override;
    Result<Cart> setQuantity(const Call &call, CartId id, LineId line, Quantity quantity) override;
    Result<Cart> removeLine(const Call &call, CartId id, LineId line) override;
    Result<Cart> restoreLine(const Call &call, CartId id, const CartLine &line,
                             int position) override;
    Result<Cart> setDiscount(const Call &call, CartId id,
                             const std::optional<Discount> &discount) override;
    Result<Cart> setLineDiscount(const Call &call, CartId id, LineId line,
                                 const std::optional<Discount> &discount) override;
    Result<Cart> setPrice(const Call &call, CartId id, LineId line,
                          const std::optional<UnitPrice> &price) override;
    Result<Cart> setLineNote(const Call &call, CartId id, LineId line,
                             const QString &text) override;
    Result<Cart> setNote(const Call &call, CartId id, const QString &text) override;
    Result<Cart> setCustomer(const Call &call, CartId id,
                             const std::optional<CartCustomer> &customer) override;
    Result<Cart> addCoupon(const Call &call, CartId id, const QString &code) override;
    Result<Cart> removeCoupon(const Call &call, CartId id, const QString &code) override;
    Result<Cart> answerAge(const Call &call, CartId id, int years, bool confirmed) override;
    Result<Cart> markTotalled(const Call &call, CartId id) override;
    Result<Cart> undo(const Call &call, CartId id) override;
    Result<Cart> hold(const Call &call, CartId id, const QString &name) override;
    Result<Cart> recall(const Call &call, CartId id) override;
    Done close(const Call &call, CartId id, qint64 version) override;

private:
    // A cart with the stored position of each of its lines.
    struct Stored {
        Cart cart;
        QList<qint64> positions;
    };
    using Apply = std::function<Done(Cart &)>;
    enum class Remember { No, Yes }; // for undo()

    Result<std::optional<Stored>> find(CartId id);
    Result<Stored> load(CartId id);
    Done loadLines(Stored &stored);
    Done storeHeader(const Cart &cart);
    Done insertLine(CartId cart, const CartLine &line, qint64 position);
    Done updateLine(CartId cart, const CartLine &line);
    Done storeLines(const Stored &before, const Cart &after);
    Done rememberChange(const Cart &before, const Cart &after);
    Done journalTakenOff(const Call &call, const Cart &before, const Cart &after);
    // One change of a cart in a transaction of its own, once for a command.
    Result<Cart> change(const Call &call, const char *name, CartId id, const Json &request,
                        const Apply &apply, Remember remember = Remember::Yes);

    Database &m_database;
    Journal &m_journal;
    const Clock &m_clock;
    UuidSource &m_ids;
};

} // namespace shop
