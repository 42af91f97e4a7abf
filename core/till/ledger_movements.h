// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"
#include "core/till/vouchers.h"

namespace shop {

// What a line or payment of a document does to a voucher or to the account of its customer.
struct LedgerMovement {
    QString key; // document and place in it: makes the movement happen once
    bool onAccount = false;
    VoucherKind kind = VoucherKind::GiftCard; // of a voucher
    QString code; // of a voucher, as typed; empty where it is missing
    UserId customer; // of an account; null where it is missing
    qint64 change = 0;
    OrderId document;
    TimeMs at = 0;
};

// In the order of lines and payments; none for training. The document is booked by them, and verify
// compares them with what is booked.
QList<LedgerMovement> ledgerMovements(const Order &order);

} // namespace shop
