// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/statement.h"

#include "core/storage/kept_statement.h"
#include "core/storage/sql_errors.h"
#include "core/storage/transaction.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <limits>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// Names the '?' outside quotes and comments ":0", ":1" …
QString nameParameters(const QByteArray &sql, QStringList &names)
{
    QByteArray named;
    char quote = 0;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        const char c = sql[i];
        if (quote) {
            quote = c == quote ? char(0) : quote;
        } else if (c == '\'' || c == '"') {
            quote = c;
        } else if (c == '-' && i + 1 < sql.size() && sql[i + 1] == '-') {
            const qsizetype end = sql.indexOf('\n', i);
            i = end < 0 ? sql.size() : end;
            named += '\n';
            continue;
        } else if (c == '?') {
            names.append(u':' + QString::number(names.size()));
            named += names.constLast().toLatin1();
            continue;
        }
        named += c;
    }
    return QString::fromUtf8(named);
}

bool mayWrite(const QByteArray &upper)
{
    if (upper.startsWith("WITH"))
        return upper.contains("INSERT ") || upper.contains("UPDATE ") || upper.contains("DELETE ");
    return !upper.startsWith("SELECT") && !upper.startsWith("PRAGMA") &&
           !upper.startsWith("EXPLAIN") && !upper.startsWith("VALUES");
}

Error defect(const QString &key, const char *sql)
{
    return {ErrorCode::Internal, key, {{u"statement"_s, QString::fromUtf8(sql).simplified()}}};
}

} // namespace

Database::Kept::Kept(const QSqlDatabase &connection, const char *sql)
    : text(sql), named(nameParameters(text, parameters)), query(connection)
{
    const QByteArray upper = text.trimmed().toUpper();
    writes = mayWrite(upper);
    static const QRegularExpression kStar(u"\\b(SELECT|RETURNING)\\s+(\\w+\\.)?\\*"_s);
    namesColumns = !QString::fromUtf8(upper).contains(kStar);
}

bool Row::isNull(int column) const
{
    return m_query.isNull(column);
}

qint64 Row::int64(int column) const
{
    const QVariant value = m_query.value(column);
    switch (value.typeId()) {
    case QMetaType::LongLong:
    case QMetaType::Int:
    case QMetaType::Short:
    case QMetaType::UInt:
    case QMetaType::ULongLong: // QPSQL, for what is not negative
    case QMetaType::Bool:
        if (!value.isNull())
            return value.toLongLong();
        break;
    default:
        break;
    }
    wrongType(column, "integer");
    return 0;
}

QString Row::text(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.typeId() == QMetaType::QString || value.isNull())
        return value.toString();
    wrongType(column, "text");
    return {};
}

QByteArray Row::bytes(int column) const
{
    const QVariant value = m_query.value(column);
    if (value.isNull())
        return {};
    if (value.typeId() == QMetaType::QByteArray)
        return value.toByteArray();
    wrongType(column, "bytes");
    return {};
}

QDate Row::date(int column) const
{
    const QString stored = text(column);
    const QDate date = QDate::fromString(stored, Qt::ISODate);
    if (!date.isValid() && !stored.isEmpty())
        wrongType(column, "date");
    return date;
}

void Row::wrongType(int column, const char *wanted) const
{
    if (!m_error.isEmpty())
        return;
    const QVariant value = m_query.value(column);
    const char *found = value.isNull() ? "null" : value.typeName();
    m_error = u"column %1 (%2) is %3 where %4 is wanted"_s.arg(column).arg(
        m_query.record().fieldName(column), QString::fromLatin1(found),
        QString::fromLatin1(wanted));
}

Result<QSqlQuery *> Statement::start()
{
    m_database.checkThread();
    if (m_database.m_innermost) {
        const auto &doom = m_database.m_innermost->outermost().m_doom;
        if (doom)
            return Transaction::doomed(*doom);
    } else {
        SHOP_TRY(m_database.ensureConnected());
    }
    if (m_database.m_reading)
        return defect(u"database.nested"_s, m_sql);
    if (auto injected = m_database.injectedFailure()) {
        m_database.doom(*injected);
        return *injected;
    }
    auto preparation = m_database.prepared(m_sql);
    if (!preparation) {
        m_database.doom(preparation.error());
        return preparation.error();
    }
    Database::Kept &kept = **preparation;
    if (!kept.namesColumns)
        return doomedBy(u"database.unnamedColumns"_s);
    if (kept.writes && !m_database.m_innermost)
        return defect(u"database.noTransaction"_s, m_sql);
    // A kept query remembers what was bound before: one value too few would use an old one.
    if (kept.parameters.size() != m_values.size())
        return doomedBy(u"database.parameterCount"_s);
    for (qsizetype i = 0; i < m_values.size(); ++i)
        kept.query.bindValue(kept.parameters[i], m_values[i]);
    m_values.clear();
    if (!kept.query.exec())
        return failure(&kept.query);
    m_database.m_reading = true;
    return &kept.query;
}

Error Statement::doomedBy(const QString &defectKey)
{
    const Error error = defect(defectKey, m_sql);
    m_database.doom(error);
    return error;
}

bool Statement::next(QSqlQuery *query)
{
    return query->next();
}

Done Statement::finish(QSqlQuery *query)
{
    if (query->lastError().isValid())
        return failure(query);
    query->finish();
    m_database.m_reading = false;
    return {};
}

Error Statement::failure(QSqlQuery *query)
{
    Error error = m_database.failed(*query);
    m_database.m_reading = false;
    // On PostgreSQL nothing more runs in a transaction after any failure.
    if (error.key != u"database.constraint"_s || !m_database.isSqlite()) {
        error.context.insert(u"statement"_s, QString::fromUtf8(m_sql).simplified().left(200));
        m_database.doom(error);
    }
    return error;
}

Error Statement::wrongType(QSqlQuery *query, const QString &what)
{
    query->finish();
    m_database.m_reading = false;
    Error error = defect(u"database.wrongType"_s, m_sql);
    error.context.insert(u"reason"_s, what);
    m_database.doom(error);
    return error;
}

Result<qint64> Statement::run()
{
    SHOP_TRY_VALUE(query, start());
    const qint64 rows = query->numRowsAffected();
    if (m_database.isSqlite())
        m_database.m_lastKey = query->lastInsertId().toLongLong();
    SHOP_TRY(finish(query));
    return rows;
}

Done Statement::runOne()
{
    SHOP_TRY_VALUE(rows, run());
    if (rows == 1)
        return {};
    Error error = defect(u"database.rowsAffected"_s, m_sql);
    error.code = ErrorCode::Conflict;
    error.context.insert(u"rows"_s, rows);
    return error;
}

Result<std::optional<qint64>> Statement::insertedKey()
{
    if (!m_database.isSqlite())
        return one([](const Row &row) { return row.int64(0); });
    SHOP_TRY_VALUE(rows, run());
    return rows == 0 ? std::nullopt : std::optional(lastKey());
}

Result<qint64> Statement::scalar()
{
    std::optional<qint64> found;
    SHOP_TRY(read([&](const Row &row) {
        found = row.isNull(0) ? 0 : row.int64(0);
        return false;
    }));
    if (found)
        return *found;
    return defect(u"database.noRow"_s, m_sql);
}

} // namespace shop
