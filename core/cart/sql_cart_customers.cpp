// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cart/sql_cart_customers.h"

#include "core/cart/cart_json.h"
#include "core/storage/statement.h"
#include "core/storage/transaction.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Tickets are few, and their customers no columns.
constexpr const char *kSelect =
    "SELECT id, name, customer FROM cart_cart WHERE customer LIKE ? OR id IN"
    " (SELECT cart FROM cart_change WHERE before LIKE ?) ORDER BY id";
constexpr const char *kUpdate = "UPDATE cart_cart SET name = ?, customer = ?, version = version + "
                                "1, updated_at = ? WHERE id = ?";
constexpr const char *kForget = "DELETE FROM cart_change WHERE cart = ?";

struct Named {
    CartId id;
    QString name;
    QString customer;
};

Result<QList<Named>> named(Database &database, UserId customer)
{
    const QString pattern = u'%' + customer.toString() + u'%';
    return Statement(database, kSelect).bind(pattern).bind(pattern).all([](const Row &row) {
        return Named{row.id<CartId>(0), row.text(1), row.text(2)};
    });
}

} // namespace

Result<QList<CartId>> ticketsOf(Database &database, UserId customer)
{
    SHOP_TRY_VALUE(tickets, named(database, customer));
    QList<CartId> ids;
    for (const Named &ticket : std::as_const(tickets))
        ids.append(ticket.id);
    return ids;
}

Done replaceOnTickets(Database &database, UserId customer, const std::optional<CartCustomer> &by,
                      TimeMs at)
{
    Transaction transaction(database, "cart.replaceCustomer");
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(tickets, named(database, customer));
    for (const Named &ticket : std::as_const(tickets)) {
        SHOP_TRY_VALUE(stored, customerFromText(ticket.customer));
        const bool names = stored && stored->id == customer;
        // A ticket is often called after its customer.
        const bool calledSo = names && ticket.name == stored->name;
        SHOP_TRY(Statement(database, kUpdate)
                     .bind(calledSo ? (by ? by->name : QString()) : ticket.name)
                     .bind(names ? customerToText(by) : ticket.customer)
                     .bind(at)
                     .bind(ticket.id)
                     .runOne());
        SHOP_TRY(Statement(database, kForget).bind(ticket.id).run());
        SHOP_TRY(transaction.changed("cart", "cart", ticket.id.bytes(), at));
    }
    return transaction.commit();
}

} // namespace shop
