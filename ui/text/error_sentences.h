// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace shop {

// What is said for a key of core; "{name}" stands for the value of that name in the error's context.
struct ErrorSentence {
    const char *key;
    const char *text;
};

std::span<const ErrorSentence> errorSentences();
// Of staff, roles, rights, PINs and customers.
std::span<const ErrorSentence> peopleErrorSentences();
std::span<const ErrorSentence> shiftSentences(); // shifts, reports, the drawer
std::span<const ErrorSentence> pricingSentences(); // labels, promotions, devices
std::span<const ErrorSentence> counterSentences(); // returns, voids, vouchers, accounts
std::span<const ErrorSentence> orderSentences(); // delivery and collection
std::span<const ErrorSentence> stockSentences(); // goods received and counted, suppliers
std::span<const ErrorSentence> serviceSentences(); // the services and what they ask of each other
std::span<const ErrorSentence> accountSentences(); // accounts of customers, mail, the storefront

} // namespace shop
