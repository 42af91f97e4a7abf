// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

namespace shop {

// While it lives, everything read on the connection is of one moment; writers go on meanwhile. For
// reading only, and not inside a transaction. Look at ok() before use: error
// database.inTransaction, and what a statement can fail with.
class Snapshot final
{
public:
    explicit Snapshot(Database &database);
    ~Snapshot();
    Q_DISABLE_COPY_MOVE(Snapshot)

    const Done &ok() const { return m_began; }

private:
    Database &m_database;
    Done m_began;
};

} // namespace shop
