// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/limit_log.h"

#include "core/storage/statement.h"

#include <QFileInfo>
#include <QScopeGuard>

#include <tuple>

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

LogLeftAlone::LogLeftAlone(Database &database) : m_database(database)
{
    if (!m_database.isSqlite())
        return;
    const auto left = Statement(m_database, "PRAGMA wal_autocheckpoint = 0").run();
    if (!left)
        m_began = left.error();
}

LogLeftAlone::~LogLeftAlone()
{
    if (m_database.isSqlite()) // as in Database::setUpSqlite()
        std::ignore = Statement(m_database, "PRAGMA wal_autocheckpoint = 8000").run();
}

Done LogLeftAlone::writeBack()
{
    if (!m_database.isSqlite())
        return {};
    const auto written = Statement(m_database, "PRAGMA wal_checkpoint(PASSIVE)").scalar();
    return written ? Done() : Done(written.error());
}

} // namespace shop
