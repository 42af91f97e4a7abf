// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <sqlite3.h>

namespace shop::bench {

// A connection of SQLite's own interface: what the project's storage is measured against, and how
// the shop it is measured on is filled.
class SqliteConnection final
{
public:
    explicit SqliteConnection(const QString &path)
    {
        sqlite3_open_v2(QFile::encodeName(path).constData(), &m_handle, SQLITE_OPEN_READWRITE,
                        nullptr);
    }
    ~SqliteConnection() { sqlite3_close(m_handle); }
    Q_DISABLE_COPY_MOVE(SqliteConnection)

    bool run(const char *sql)
    {
        return sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    }
    QString lastError() const { return QString::fromUtf8(sqlite3_errmsg(m_handle)); }
    sqlite3 *handle() const { return m_handle; }

private:
    sqlite3 *m_handle = nullptr;
};

// A prepared statement; values are bound one after another.
class SqliteStatement final
{
public:
    SqliteStatement(const SqliteConnection &connection, const char *sql)
    {
        sqlite3_prepare_v2(connection.handle(), sql, -1, &m_handle, nullptr);
    }
    ~SqliteStatement() { sqlite3_finalize(m_handle); }
    Q_DISABLE_COPY_MOVE(SqliteStatement)

    bool isPrepared() const { return m_handle != nullptr; }
    SqliteStatement &bind(qint64 value)
    {
        sqlite3_bind_int64(m_handle, ++m_bound, value);
        return *this;
    }
    SqliteStatement &bind(const QString &value) { return bindText(value.toUtf8()); }
    SqliteStatement &bindText(const QByteArray &utf8)
    {
        sqlite3_bind_text(m_handle, ++m_bound, utf8.constData(), int(utf8.size()),
                          SQLITE_TRANSIENT);
        return *this;
    }
    SqliteStatement &bind(const QByteArray &value)
    {
        sqlite3_bind_blob(m_handle, ++m_bound, value.constData(), int(value.size()),
                          SQLITE_TRANSIENT);
        return *this;
    }

    // Steps to the next row.
    bool next() { return sqlite3_step(m_handle) == SQLITE_ROW; }
    void reset()
    {
        sqlite3_reset(m_handle);
        m_bound = 0;
    }
    // Runs a statement without rows.
    bool run()
    {
        const bool isDone = sqlite3_step(m_handle) == SQLITE_DONE;
        reset();
        return isDone;
    }

    int columns() const { return sqlite3_column_count(m_handle); }
    int type(int column) const { return sqlite3_column_type(m_handle, column); }
    qint64 int64(int column) const { return sqlite3_column_int64(m_handle, column); }
    QString text(int column) const
    {
        const void *text = sqlite3_column_text(m_handle, column);
        return QString::fromUtf8(static_cast<const char *>(text),
                                 sqlite3_column_bytes(m_handle, column));
    }
    QByteArray bytes(int column) const
    {
        const void *bytes = sqlite3_column_blob(m_handle, column);
        return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_handle, column)};
    }

private:
    sqlite3_stmt *m_handle = nullptr;
    int m_bound = 0;
};

} // namespace shop::bench
