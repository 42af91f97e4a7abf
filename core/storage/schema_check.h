// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/migrator.h"

namespace shop {

// What the schema of a database has that its migrations do not make (a trigger or view of somebody
// else), lacks (a trigger that was dropped or, on PostgreSQL, is disabled) or has changed; one line
// each. It is compared with the versions it says it stands at, so an older one is judged as what it
// is. On PostgreSQL tables, indexes and triggers are known by name, functions by their text.
// Errors as Migrator.
Result<QStringList> schemaDifferences(Database &database, const QList<ModuleMigrations> &modules);

} // namespace shop
