// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"

namespace shop {

// What a customer who shops by themselves may choose at the end.
struct StorefrontTerms {
    bool delivers = false;
    Money deliveryPrice; // not negative; nothing or invalid: free
    bool collects = true;
    bool till = true; // the cart becomes a ticket that is paid at the till
    bool cards = true; // paid before at the payment terminal, where the register has one

    friend bool operator==(const StorefrontTerms &, const StorefrontTerms &) = default;
};

} // namespace shop
