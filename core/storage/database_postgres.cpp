// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/database.h"
#include "core/storage/sql_errors.h"

#include <QSqlError>
#include <QUrlQuery>
#include <QVariant>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

Error unsuited(const DatabaseUrl &url, const QString &reason)
{
    return {ErrorCode::FailedPrecondition,
            u"database.cannotOpen"_s,
            {{u"path"_s, url.text}, {u"reason"_s, reason}}};
}

} // namespace

Done Database::connectPostgres()
{
    const QUrl &server = m_options.url.server;
    const QUrlQuery query(server);
    const QString socketFolder = query.queryItemValue(u"host"_s, QUrl::FullyDecoded);
    m_connection = QSqlDatabase::addDatabase(u"QPSQL"_s, m_connectionName);
    m_connection.setHostName(socketFolder.isEmpty() ? server.host(QUrl::FullyDecoded)
                                                    : socketFolder);
    m_connection.setPort(server.port(-1));
    m_connection.setUserName(server.userName(QUrl::FullyDecoded));
    m_connection.setPassword(QString::fromUtf8(m_options.url.password.reveal()));
    m_connection.setDatabaseName(server.path(QUrl::FullyDecoded).sliced(1));
    m_connection.setConnectOptions(u"connect_timeout=5"_s);
    if (!m_connection.open())
        return toConnectError(m_connection.lastError(), m_options.url);
    SHOP_TRY(setUpPostgres());
    SHOP_TRY_VALUE(state, postgresState());
    m_postgresState = state;
    return {};
}

// Nothing is left to what the administrator has set for the server, the database or the role.
Done Database::setUpPostgres()
{
    SHOP_TRY_VALUE(encoding, answer(u"SELECT current_setting('server_encoding')"_s));
    if (encoding.toString() != u"UTF8"_s)
        return unsuited(m_options.url, u"its encoding is "_s + encoding.toString());
    const QString settings =
        u"SELECT set_config('synchronous_commit', '%1', false),"
        " set_config('default_transaction_read_only', '%2', false),"
        " set_config('client_min_messages', 'warning', false),"
        " set_config('lock_timeout', '30s', false), set_config('statement_timeout', '0', false),"
        " set_config('idle_in_transaction_session_timeout', '0', false)"_s;
    const bool isFull = m_options.durability == Durability::Full;
    SHOP_TRY(
        answer(settings.arg(isFull ? u"on"_s : u"off"_s, m_options.readOnly ? u"on"_s : u"off"_s)));
    return findSchemas();
}

Done Database::findSchemas()
{
    SHOP_TRY(answer(u"SELECT set_config('search_path', COALESCE(string_agg(quote_ident(nspname),"
                    " ', ' ORDER BY nspname), 'shop_storage'), false) FROM pg_namespace"
                    " WHERE nspname LIKE 'shop\\_%'"_s));
    return {};
}

// One lock for whoever writes to the database: what was read in a transaction holds until it ends,
// as in a SQLite file. The numbers name the locks of this program ("shop") among those of others.
// Each statement sees what was committed before it, so that all behind the lock see what those
// committed who were waited for. The transaction and its lock begin in one trip to the server.
Done Database::waitForPostgres(Alone purpose)
{
    const auto waited = purpose == Alone::Writing
                            ? controlAlways("BEGIN ISOLATION LEVEL READ COMMITTED, READ WRITE; "
                                            "SELECT pg_advisory_xact_lock(1936224112, 1)")
                            : controlAlways("SELECT pg_advisory_lock(1936224112, 2)");
    if (waited || waited.error().key != u"database.busy"_s || purpose == Alone::Writing)
        return waited;
    Error error = waited.error();
    error.key = u"database.migrating"_s;
    return error;
}

Done Database::freePostgres()
{
    return controlAlways("SELECT pg_advisory_unlock(1936224112, 2)");
}

Result<QString> Database::postgresState()
{
    SHOP_TRY_VALUE(state, answer(u"SELECT CAST(pg_current_snapshot() AS TEXT)"_s));
    return state.toString();
}

} // namespace shop
