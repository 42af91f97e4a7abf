// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/storage/database.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QVarLengthArray>
#include <QVariant>

#include <optional>

class QSqlQuery;

namespace shop {

// One row of an answer, read by column index (from 0). A column of another type than the one asked
// for dooms the answer with database.wrongType, among them a double or NULL where an integer is
// read.
class Row final
{
public:
    bool isNull(int column) const;
    qint64 int64(int column) const;
    int int32(int column) const { return static_cast<int>(int64(column)); }
    bool boolean(int column) const { return int64(column) != 0; }
    QString text(int column) const; // null as empty
    QByteArray bytes(int column) const; // null as empty
    QDate date(int column) const; // stored as "2026-11-23"
    template <typename AnyId>
    AnyId id(int column) const // null as null id
    {
        return AnyId::fromBytes(bytes(column)).value_or(AnyId());
    }

private:
    friend class Statement;
    explicit Row(const QSqlQuery &query) : m_query(query) {}
    void wrongType(int column, const char *wanted) const;

    const QSqlQuery &m_query;
    mutable QString m_error;
};

// A statement of the program, prepared once per connection and kept. It is bound by position,
// read into values completely and finished before the call returns; nothing stays open. The SQL
// is a literal: its address identifies the kept statement, so it must live as long as the program.
// It names its columns: "SELECT *" is refused (error database.unnamedColumns).
// What writes needs an open Transaction (error database.noTransaction); a reader must not run
// another statement (database.nested).
//
//     Statement(db, "SELECT name FROM products_product WHERE id = ?").bind(id).one(...)
class Statement final
{
public:
    Statement(Database &database, const char *sql) : m_database(database), m_sql(sql) {}

    Statement &bind(qint64 value) { return add(value); }
    Statement &bind(int value) { return add(qint64(value)); }
    Statement &bind(bool value) { return add(qint64(value ? 1 : 0)); }
    Statement &bind(const QString &value)
    {
        return add(value.isNull() ? QString(QLatin1String("")) : value);
    }
    Statement &bind(const QByteArray &value) { return add(value); } // null bytes as NULL
    Statement &bind(const QDate &value) { return add(value.toString(Qt::ISODate)); }
    Statement &bindNull() { return add(QVariant()); }
    template <typename Tag>
    Statement &bind(const Id<Tag> &value) // a null id as NULL
    {
        return value.isNull() ? bindNull() : add(value.bytes());
    }
    template <typename T>
    Statement &bind(const std::optional<T> &value)
    {
        return value ? bind(*value) : bindNull();
    }
    Statement &bind(double) = delete;

    // Runs it; how many rows it changed. A violated constraint is error database.constraint
    // (code AlreadyExists; context "constraint"); everything else dooms the transaction.
    Result<qint64> run();
    // Runs it; error database.rowsAffected unless it changed exactly one row.
    Done runOne();

    // Runs an INSERT of one row; the key the database gave it, or nothing where ON CONFLICT left it
    // out. For PostgreSQL the text ends with RETURNING and that key; SQLite says the last one by
    // itself, where for RETURNING it fills a table in memory.
    Result<std::optional<qint64>> insertedKey();

    // All rows as values.
    template <typename Reader, typename T = std::invoke_result_t<Reader, const Row &>>
    Result<QList<T>> all(Reader reader)
    {
        QList<T> rows;
        SHOP_TRY(read([&](const Row &row) {
            rows.append(reader(row));
            return true;
        }));
        return rows;
    }
    // The first row, or nothing.
    template <typename Reader, typename T = std::invoke_result_t<Reader, const Row &>>
    Result<std::optional<T>> one(Reader reader)
    {
        std::optional<T> found;
        SHOP_TRY(read([&](const Row &row) {
            found.emplace(reader(row));
            return false;
        }));
        return found;
    }
    // One integer of one row that must be there, null as 0: counts and sums.
    Result<qint64> scalar();

    // The INTEGER PRIMARY KEY the last INSERT by run() on this connection was given (SQLite).
    // Portable code uses RETURNING.
    qint64 lastKey() const { return m_database.m_lastKey; }

private:
    Statement &add(QVariant value)
    {
        m_values.append(std::move(value));
        return *this;
    }
    // Calls back for each row until it returns false.
    template <typename Visit>
    Done read(Visit visit)
    {
        SHOP_TRY_VALUE(query, start());
        while (next(query)) {
            const Row row(*query);
            const bool more = visit(row);
            if (!row.m_error.isEmpty())
                return wrongType(query, row.m_error);
            if (!more)
                break;
        }
        return finish(query);
    }
    Result<QSqlQuery *> start();
    static bool next(QSqlQuery *query);
    Done finish(QSqlQuery *query);
    Error wrongType(QSqlQuery *query, const QString &what);
    Error doomedBy(const QString &defectKey);
    Error failure(QSqlQuery *query);

    Database &m_database;
    const char *m_sql;
    QVarLengthArray<QVariant, 32> m_values; // on the stack: a sale binds hundreds
};

} // namespace shop
