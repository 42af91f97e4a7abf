// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/orders/order.h"

namespace shop {

// A document in the words it is proven and kept with outside the database.
struct OrderText {
    // RFC 8785 form of all a document says for ever; its SHA-256 stands in the document's row of
    // the journal as "digest", so that a changed name, time or figure shows.
    QByteArray frozen;
    // And of what may still move on or be erased: states and the note on the document.
    QByteArray moving;

    QByteArray digest() const; // of frozen, as lower-case hex
    QByteArray toJson() const; // {"frozen":…,"moving":…}, canonical too
};

// Errors json.notCanonical for a number beyond 2^53.
Result<OrderText> orderText(const Order &order);

// The document of {"frozen":…,"moving":…}; the head of its journal row is not in it. Error
// order.stored.
Result<Order> orderFromJson(const Json &json);

} // namespace shop
