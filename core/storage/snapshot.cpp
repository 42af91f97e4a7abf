// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/snapshot.h"

namespace shop {

using namespace Qt::Literals::StringLiterals;

Snapshot::Snapshot(Database &database) : m_database(database)
{
    m_database.checkThread();
    if (m_database.inTransaction()) {
        m_began = Error{ErrorCode::Internal, u"database.inTransaction"_s, {}};
        return;
    }
    m_began = m_database.ensureConnected();
    if (m_began)
        m_began = m_database.control(
            m_database.isSqlite() ? "BEGIN DEFERRED"
                                  : "BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
}

Snapshot::~Snapshot()
{
    if (m_began)
        m_database.endTransaction();
}

} // namespace shop
