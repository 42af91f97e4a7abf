// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/command_log.h"

namespace shop {

// The commands this module has carried out.
inline constexpr CommandTable kTillDone{
    "SELECT request_hash, answer FROM till_done WHERE command_id = ?",
    "INSERT INTO till_done (command_id, request_hash, answer, at) VALUES (?, ?, ?, ?)"
    " ON CONFLICT (command_id) DO NOTHING"};

} // namespace shop
