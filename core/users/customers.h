// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/users/customer.h"

namespace shop {

// A page of customers, by name and then number.
struct CustomerQuery {
    QString text; // beginnings of words of name or firm, of the phone, the e-mail, the number
    int limit = 50; // at most 500
    // Behind this one, of the page before; none: from the start.
    std::optional<Customer> after;
};

// The people who buy. Changes need ManageCustomers, are sent twice safely, and leave a row of
// history that holds no name.
class Customers
{
public:
    virtual ~Customers() = default;

    // Whoever sells may look customers up; erased ones are found by id alone.
    virtual Result<QList<Customer>> customers(const Call &call, const CustomerQuery &query) = 0;
    virtual Result<Customer> customer(const Call &call, UserId id) = 0; // customer.notFound
    // Errors of checkCustomer(), customer.emailTaken ("field" email), customer.exists.
    virtual Result<Customer> createCustomer(const Call &call, UserId id,
                                            const CustomerValues &values) = 0;
    // Error customer.changed (Conflict) if version is not the present one; customer.erased.
    virtual Result<Customer> updateCustomer(const Call &call, UserId id, int version,
                                            const CustomerValues &values) = 0;
    // Replaces the person by id and number, for good (domain.md, "People"). What documents have to
    // keep of the buyer they keep.
    virtual Done eraseCustomer(const Call &call, UserId id) = 0;
};

} // namespace shop
