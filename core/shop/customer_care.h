// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/buyers.h"
#include "core/shop/shop.h"

namespace shop {

// What concerns one customer in all modules at once (domain.md, "People").

// As a ticket names a customer.
CartCustomer cartCustomerOf(const Customer &customer);

struct CustomerHistory {
    BuyerFigures figures;
    QList<BuyerEntry> entries; // newest first, as many as asked for
};
Result<CustomerHistory> customerHistory(Shop &shop, const Call &call, UserId id, int limit);

// Two records of one person become one: what is known of both, documents, orders, tickets and the
// account go to `into`; `from` refers to it. In the journal of the caller's register. Needs
// ManageCustomers. Errors customer.mergeSelf, customer.erased, customer.notFound.
Result<Customer> mergeCustomers(Shop &shop, const Call &call, UserId from, UserId into);

// The person is replaced by a reference everywhere, also in what orders are found by; tickets name
// nobody, and messages that wait for the person are not sent. Invoices keep their buyer. In the journal. Needs ManageCustomers. Error customer.openOrders.
Done forgetCustomer(Shop &shop, const Call &call, UserId id);

// Everything the shop knows about one customer, as indented JSON: person, history of the record,
// account, documents, orders, invoices, tickets. Noted in the record's history. Needs ManageCustomers.
Result<QByteArray> exportCustomer(Shop &shop, const Call &call, UserId id);

// What a restore does with a row of the journal that tells of one of the first two; nothing for any
// other row of settings. Inside the caller's transaction.
Done repeatCustomerChange(Database &database, const Clock &clock, UuidSource &ids, const Call &call,
                          const JournalRow &row);

} // namespace shop
