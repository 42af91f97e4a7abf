// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/fields.h"
#include "core/users/customer.h"

namespace shop::rest {

// A user on the wire (rest_contract.md §3); no password, no address, no note.
Json toJson(const Customer &customer, const QString &role);
// And back, as the far side reads it. Error json.shape.
Result<Customer> customerFromJson(const Json &json);

// What a body says of a user, put into the values: of a merge patch only what it names.
CustomerValues readUser(Fields &body, const CustomerValues &before, bool patch);
// One "@", no blanks, at most 200 characters.
QString readEmail(Fields &body, const QString &name);

} // namespace shop::rest
