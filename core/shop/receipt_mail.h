// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/mail.h"
#include "core/shop/shop.h"

namespace shop {

// A receipt that leaves the shop as a message.
struct ReceiptMail {
    MailId id; // the same id is the same message
    OrderId document;
    QString to; // the address, tidied by tidyMailAddress()
    QString paper; // the lines of the receipt, in the shop's language
};

// Puts it into the queue of the shop's mail, where it waits for a server that sends it. Needs Sell. Errors
// mail.addressMalformed, order.notFound; mail.notInTraining where nothing was sold.
Done mailReceipt(Shop &shop, const Call &call, const ReceiptMail &receipt);

} // namespace shop
