// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <functional>

namespace shop {

// The first two of the three steps of a PIN (core/users/users.h): whether it is that person's, found
// out on the lane for bcrypt. The caller tells the core the outcome, which counts the try.
void checkPin(Desk &desk, QObject *asker, UserId person, const Secret &pin,
              std::function<void(const Result<bool> &)> answered);

} // namespace shop
