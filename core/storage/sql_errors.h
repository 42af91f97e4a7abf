// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/storage/database.h"

class QSqlError;

namespace shop {

// The failure of a driver as a value: database.constraint (AlreadyExists; "constraint"),
// database.corrupt (DataLoss), database.diskFull, database.outOfMemory (ResourceExhausted),
// database.readOnly, database.cannotOpen, schema.missing (FailedPrecondition), database.busy,
// database.ioError, database.connectionLost (Unavailable), database.interrupted (Cancelled),
// database.wrongType, database.failed (Internal); each with "path" and "reason". SQLite is read by
// its result codes (sqlite.org/rescode.html), PostgreSQL by SQLSTATE (its manual, appendix A).
Error toError(const QSqlError &error, const DatabaseUrl &url);

// Why a PostgreSQL server was not reached, which has no SQLSTATE: database.busy (out of
// connections) or database.cannotOpen, FailedPrecondition where asking again does not help.
Error toConnectError(const QSqlError &error, const DatabaseUrl &url);

} // namespace shop
