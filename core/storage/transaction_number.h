// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace shop {

// Another number for each outermost transaction of this thread; 0 outside one.
quint64 transactionNumber(const Database &database);

// What was read in a transaction and stays so until it ends, since nobody else writes meanwhile; of a SQLite file also
// for the transactions after it, until another connection commits. Who writes it says forget(): it is read each time for
// the rest of that transaction, whatever is rolled back of it.
template <typename T>
class HeldRead final
{
public:
    const T *find(Database &database) // null: to be read
    {
        const quint64 now = transactionNumber(database);
        if (!m_value || now == 0)
            return nullptr;
        if (m_readIn != now) {
            const auto version = database.contentVersion();
            if (!version || *version < 0 || *version != m_version)
                return nullptr;
            m_readIn = now;
        }
        return &*m_value;
    }
    void keep(Database &database, const T &value)
    {
        const quint64 now = transactionNumber(database);
        if (now == 0 || now == m_changedIn)
            return;
        m_value = value;
        m_readIn = now;
        m_version = database.contentVersion().valueOr(-1);
    }
    void forget(const Database &database)
    {
        m_changedIn = transactionNumber(database);
        m_value.reset();
    }

private:
    std::optional<T> m_value;
    qint64 m_version = -1;
    quint64 m_readIn = 0;
    quint64 m_changedIn = 0;
};

} // namespace shop
