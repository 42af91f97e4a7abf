// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/mail_spool.h"
#include "core/shop/shop.h"
#include "core/users/accounts.h"

#include <memory>

namespace shop {

// The accounts of the shop's customers, and its mail: for the shop's thread, as long as the shop.
std::shared_ptr<Accounts> accountsOf(Shop &shop);
MailSpool mailOf(Shop &shop);

// Keeps the server that sends the mail, in the journal too. Needs ManageSettings. What it refused
// before is tried again.
Done saveMailServer(Shop &shop, const Call &call, const MailServer &server);

} // namespace shop
