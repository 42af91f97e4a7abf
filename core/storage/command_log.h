// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"
#include "core/storage/database.h"
#include "core/storage/transaction.h"

#include <QByteArray>

#include <optional>

namespace shop {

// Once is once: the commands a module has carried out, in its table <module>_done(command_id
// PRIMARY KEY, request_hash, answer, at). The id goes in with the command's own transaction.
//
//     static constexpr CommandTable kDone{"SELECT ... FROM users_done ...", "INSERT INTO users_done ..."};
struct CommandTable {
    const char *select; // request_hash, answer of the command id bound first
    const char *insert; // command_id, request_hash, answer, at
};

// The stored answer if this command was carried out before with the same request; nothing if it is
// new; error command.mismatch (Conflict) if the id was used for another request.
Result<std::optional<QByteArray>> findDone(Database &database, const CommandTable &table,
                                           const Call &call, const QByteArray &requestHash);
// Notes the command; error command.mismatch if another transaction noted the id first.
Done noteDone(Database &database, const CommandTable &table, const Call &call,
              const QByteArray &requestHash, const QByteArray &answer, TimeMs at);
// SHA-256 of a request's bytes.
QByteArray requestHash(const QByteArray &request);

} // namespace shop
