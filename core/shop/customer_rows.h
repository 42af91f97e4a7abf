// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/buyers.h"
#include "core/shop/shop.h"

#include <QIODevice>

namespace shop {

// Which of the customers that a text finds a list shows.
enum class CustomerShow {
    All,
    OnAccount, // may owe
    NotSeen // bought nothing, and were not added, for a while
};

struct CustomerRowsQuery {
    CustomerQuery people;
    CustomerShow show = CustomerShow::All;
    TimeMs notSeenSince = 0; // of NotSeen
};

// A customer with addresses, beside what they bought.
struct CustomerRow {
    Customer customer;
    BuyerFigures bought;
};

// A page of them. A filter that few pass ends it before its limit: `more` says that there may be others
// behind `last`.
struct CustomerRows {
    QList<CustomerRow> rows;
    bool more = false;
    std::optional<Customer> last;
};
Result<CustomerRows> customerRows(Shop &shop, const Call &call, const CustomerRowsQuery &query);
Result<qint64> customerCount(Shop &shop);

// All of them as CSV with a head, in the order of the list; amounts with a point, days as the shop's
// clock has them. Answers how many. Needs ExportData. Error file.cannotWrite.
Result<qint64> exportCustomerList(Shop &shop, const Call &call, const CustomerRowsQuery &query,
                                  QIODevice &file);

} // namespace shop
