// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace shop {

// Another number for each outermost transaction of this thread; 0 outside one.
quint64 transactionNumber(const Database &database);

// What was read in a transaction and stays so until it ends, since nobody else writes meanwhile.
// Who writes it says forget(): it is read each time for the rest of that transaction, whatever is
// rolled back of it.
template <typename T>
class HeldRead final
{
public:
    const T *find(const Database &database) const // null: to be read
    {
        const quint64 now = transactionNumber(database);
        return m_value && now != 0 && m_readIn == now ? &*m_value : nullptr;
    }
    void keep(const Database &database, const T &value)
    {
        const quint64 now = transactionNumber(database);
        if (now == 0 || now == m_changedIn)
            return;
        m_value = value;
        m_readIn = now;
    }
    void forget(const Database &database)
    {
        m_changedIn = transactionNumber(database);
        m_value.reset();
    }

private:
    std::optional<T> m_value;
    quint64 m_readIn = 0;
    quint64 m_changedIn = 0;
};

} // namespace shop
