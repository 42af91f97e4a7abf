// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/customer_care.h"

#include "core/base/json_members.h"
#include "core/cart/sql_cart_customers.h"
#include "core/devices/mail_spool.h"
#include "core/orders/sql_buyers.h"
#include "core/storage/transaction.h"
#include "core/till/sql_account_merge.h"
#include "core/users/sql_customers.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kMerged = u"customer-merged"_s;
const QString kErased = u"customer-erased"_s;

Done note(Shop &shop, const Call &call, const QString &what, UserId customer, UserId into = {})
{
    if (call.actor.atRegister.isNull())
        return {};
    Json::Object body{{u"what"_s, what}, {u"customer"_s, customer.toString()}};
    if (!into.isNull())
        body.append({u"into"_s, into.toString()});
    SHOP_TRY(shop.journal().append(call, call.actor.atRegister,
                                   {JournalKind::SettingsChanged, std::move(body), {}}));
    return {};
}

// What follows the person in the other modules.
Done moveTo(Database &database, UserId from, const CartCustomer &into, TimeMs at)
{
    SHOP_TRY(SqlBuyers(database).moveTo(from, into.id, at));
    SHOP_TRY(moveAccount(database, from, into.id));
    return replaceOnTickets(database, from, into, at);
}

Done forget(Database &database, UserId customer, TimeMs at, bool happened = false)
{
    SHOP_TRY(SqlBuyers(database).forget(customer, at, happened));
    return replaceOnTickets(database, customer, std::nullopt, at);
}

// As the record was before.
Done sendNoMore(Database &database, const Clock &clock, const Customer &customer)
{
    return customer.values.email.isEmpty()
               ? Done()
               : MailSpool(database, clock).cancelTo(customer.values.email);
}

} // namespace

CartCustomer cartCustomerOf(const Customer &customer)
{
    return {customer.id, nameOf(customer.values), customer.values.phone, customer.values.taxNumber};
}

Result<CustomerHistory> customerHistory(Shop &shop, const Call &call, UserId id, int limit)
{
    SHOP_TRY_VALUE(profile, shop.till().profile(call));
    SqlBuyers buyers(shop.database());
    CustomerHistory history;
    const Currency currency = profile ? profile->rules.currency : Currency();
    SHOP_TRY_VALUE(figures, buyers.figures({id}, currency));
    SHOP_TRY_VALUE(entries, buyers.entries(id, limit));
    history.figures = figures.value(id);
    history.entries = entries;
    return history;
}

Result<Customer> mergeCustomers(Shop &shop, const Call &call, UserId from, UserId into)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    SqlCustomers customers(shop.database(), shop.clock());
    Transaction transaction(shop.database(), "shop.mergeCustomers", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, customers.customer(call, from));
    SHOP_TRY_VALUE(merged, customers.mergeCustomers(call, from, into));
    if (!before.erased) {
        SHOP_TRY(moveTo(shop.database(), from, cartCustomerOf(merged), shop.clock().nowMs()));
        SHOP_TRY(note(shop, call, kMerged, from, into));
    }
    SHOP_TRY(transaction.commit());
    return merged;
}

Done forgetCustomer(Shop &shop, const Call &call, UserId id)
{
    SHOP_TRY(require(call, Action::ManageCustomers));
    SqlCustomers customers(shop.database(), shop.clock());
    Transaction transaction(shop.database(), "shop.forgetCustomer", WritePriority::Desk);
    SHOP_TRY(transaction.ok());
    SHOP_TRY_VALUE(before, customers.customer(call, id));
    SHOP_TRY(customers.eraseCustomer(call, id));
    if (!before.erased) {
        SHOP_TRY(forget(shop.database(), id, shop.clock().nowMs()));
        SHOP_TRY(sendNoMore(shop.database(), shop.clock(), before));
        SHOP_TRY(note(shop, call, kErased, id));
    }
    return transaction.commit();
}

Done repeatCustomerChange(Database &database, const Clock &clock, UuidSource &ids, const Call &call,
                          const JournalRow &row)
{
    const Json body = Json::parse(row.body).valueOr(Json());
    const JsonMembers members(body);
    const QString what = members.text(u"what");
    if (what != kMerged && what != kErased)
        return {};
    const auto id = members.id<UserId>(u"customer");
    const auto into = members.id<UserId>(u"into");
    SqlCustomers customers(database, clock);
    Call again = call;
    again.command = CommandId(ids.next());
    // Whoever came into the records after the copy was made is not in it.
    const auto known = customers.customer(again, id);
    if (what == kErased) {
        if (known && !known->erased) {
            SHOP_TRY(customers.eraseCustomer(again, id));
            SHOP_TRY(sendNoMore(database, clock, *known));
        }
        return forget(database, id, row.at, true);
    }
    const auto other = customers.customer(again, into);
    if (known && !known->erased && other && !other->erased)
        SHOP_TRY(customers.mergeCustomers(again, id, into));
    return moveTo(database, id, other ? cartCustomerOf(*other) : CartCustomer{into, {}, {}, {}},
                  row.at);
}

} // namespace shop
