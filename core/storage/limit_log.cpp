// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/limit_log.h"

#include <QFileInfo>
#include <QScopeGuard>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A sale waits at the gate meanwhile (architecture.md, "Threads": at most 50 ms).
constexpr int kPatienceMs = 50;

} // namespace

bool isLogAboveLimit(const DatabaseUrl &url)
{
    return url.kind == DatabaseUrl::Kind::Sqlite &&
           QFileInfo(url.path + u"-wal"_s).size() > kLogLimitBytes;
}

Result<bool> limitLog(Database &database)
{
    if (!isLogAboveLimit(database.options().url))
        return true;
    if (database.inTransaction())
        return Error{ErrorCode::Internal, u"database.inTransaction"_s, {}};
    SHOP_TRY(database.ensureConnected());
    SHOP_TRY(database.answer(u"PRAGMA wal_checkpoint(PASSIVE)"_s));

    SHOP_TRY_VALUE(patience, database.answer(u"PRAGMA busy_timeout"_s));
    SHOP_TRY(database.m_gate.enter(WritePriority::Long));
    const auto leave = qScopeGuard([&] { database.m_gate.leave(); });
    SHOP_TRY(database.answer(u"PRAGMA busy_timeout = "_s + QString::number(kPatienceMs)));
    const auto busy = database.answer(u"PRAGMA wal_checkpoint(RESTART)"_s);
    SHOP_TRY(database.answer(u"PRAGMA busy_timeout = "_s + patience.toString()));
    if (!busy)
        return busy.error();
    return busy->toInt() == 0;
}

} // namespace shop
