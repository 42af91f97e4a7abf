// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/row_copy.h"

#include "core/storage/snapshot.h"
#include "core/storage/transaction.h"

#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Table {
    QString name;
    QStringList columns;
    QStringList refersTo; // other tables
};

// Where schema and feed of the database stand is its own.
bool isKept(const QString &table)
{
    return table == u"schema_migrations"_s || table.startsWith(u"changes"_s) ||
           table.startsWith(u"sqlite_"_s);
}

QString listed(const QStringList &names)
{
    return u'"' + names.join(u"\", \""_s) + u'"';
}

// A table after all it refers to.
QList<Table> inOrder(QList<Table> tables)
{
    QList<Table> ordered;
    const auto isPlaced = [&](const QString &name) {
        return std::ranges::any_of(ordered, [&](const Table &table) { return table.name == name; });
    };
    while (!tables.isEmpty()) {
        const auto next = std::ranges::find_if(tables, [&](const Table &table) {
            return std::ranges::all_of(table.refersTo, isPlaced);
        });
        ordered.append(tables.takeAt(next == tables.end() ? 0 : next - tables.begin()));
    }
    return ordered;
}

} // namespace

// Rows go from one connection to the other as the drivers' values.
class RowCopy final
{
public:
    RowCopy(Database &from, Database &into) : m_from(from), m_into(into) {}

    Result<CopiedRows> run(const QString &epoch);

private:
    using Visit = std::function<Done(const QSqlQuery &)>;

    Result<QList<Table>> readTables();
    Done collect(Database &database, const QString &sql, const Visit &visit);
    // Triggers keep a document from being stored as what it has become.
    Done suspendTriggers(const QList<Table> &tables);
    Done resumeTriggers(const QList<Table> &tables);
    Done copy(const Table &table);
    Done insert(const QSqlQuery &row, QSqlQuery &insert, qsizetype columns);
    // What the database gives as the next key begins above what was copied.
    Done raiseKeys();

    Database &m_from;
    Database &m_into;
    QStringList m_triggers; // of a SQLite file, as they were made
    CopiedRows m_copied;
};

Result<CopiedRows> RowCopy::run(const QString &epoch)
{
    SHOP_TRY_VALUE(tables, readTables());
    const Snapshot snapshot(m_from);
    SHOP_TRY(snapshot.ok());
    Transaction transaction(m_into, "copy rows", WritePriority::Long);
    SHOP_TRY(transaction.ok());
    SHOP_TRY(suspendTriggers(tables));
    // The rows that the migrations have stored.
    for (auto table = tables.crbegin(); table != tables.crend(); ++table)
        SHOP_TRY(m_into.execute(u"DELETE FROM "_s + table->name));
    for (const Table &table : std::as_const(tables))
        SHOP_TRY(copy(table));
    SHOP_TRY(raiseKeys());
    SHOP_TRY(resumeTriggers(tables));
    SHOP_TRY(ChangeFeed::beginEpoch(m_into, epoch));
    SHOP_TRY(transaction.commit());
    return m_copied;
}

Done RowCopy::collect(Database &database, const QString &sql, const Visit &visit)
{
    QSqlQuery query(database.m_connection);
    query.setForwardOnly(database.isSqlite());
    if (!query.exec(sql))
        return database.failed(query);
    while (query.next())
        SHOP_TRY(visit(query));
    return {};
}

Result<QList<Table>> RowCopy::readTables()
{
    Database &sqlite = m_from.isSqlite() ? m_from : m_into;
    if (!sqlite.isSqlite())
        return Error{ErrorCode::InvalidArgument, u"transfer.noFile"_s, {}};
    QList<Table> tables;
    SHOP_TRY(collect(sqlite, u"SELECT name FROM sqlite_master WHERE type = 'table'"_s,
                     [&](const QSqlQuery &row) -> Done {
                         if (!isKept(row.value(0).toString()))
                             tables.append({row.value(0).toString(), {}, {}});
                         return {};
                     }));
    for (Table &table : tables) {
        SHOP_TRY(collect(sqlite, u"SELECT name FROM pragma_table_info('%1')"_s.arg(table.name),
                         [&](const QSqlQuery &row) -> Done {
                             table.columns.append(row.value(0).toString());
                             return {};
                         }));
        SHOP_TRY(collect(sqlite,
                         u"SELECT \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(table.name),
                         [&](const QSqlQuery &row) -> Done {
                             if (row.value(0).toString() != table.name)
                                 table.refersTo.append(row.value(0).toString());
                             return {};
                         }));
    }
    return inOrder(tables);
}

Done RowCopy::suspendTriggers(const QList<Table> &tables)
{
    if (!m_into.isSqlite()) {
        for (const Table &table : tables)
            SHOP_TRY(m_into.execute(u"ALTER TABLE %1 DISABLE TRIGGER USER"_s.arg(table.name)));
        return {};
    }
    QStringList names;
    SHOP_TRY(collect(m_into, u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s,
                     [&](const QSqlQuery &row) -> Done {
                         names.append(row.value(0).toString());
                         m_triggers.append(row.value(1).toString());
                         return {};
                     }));
    for (const QString &name : std::as_const(names))
        SHOP_TRY(m_into.execute(u"DROP TRIGGER "_s + name));
    return {};
}

Done RowCopy::resumeTriggers(const QList<Table> &tables)
{
    if (!m_into.isSqlite()) {
        // References that wait for the commit hold their tables; all they refer to is there by now.
        SHOP_TRY(m_into.execute(u"SET CONSTRAINTS ALL IMMEDIATE"_s));
        for (const Table &table : tables)
            SHOP_TRY(m_into.execute(u"ALTER TABLE %1 ENABLE TRIGGER USER"_s.arg(table.name)));
    }
    for (const QString &trigger : std::as_const(m_triggers))
        SHOP_TRY(m_into.execute(trigger));
    return {};
}

Done RowCopy::copy(const Table &table)
{
    const QString columns = listed(table.columns);
    const QString all = u"SELECT %1 FROM %2"_s.arg(columns, table.name);
    QSqlQuery insertion(m_into.m_connection);
    if (!insertion.prepare(u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(
            table.name, columns, QStringList(table.columns.size(), u"?"_s).join(u", "_s))))
        return m_into.failed(insertion);
    const auto store = [&](const QSqlQuery &row) {
        return insert(row, insertion, table.columns.size());
    };
    ++m_copied.tables;
    if (m_from.isSqlite())
        return collect(m_from, all, store);
    // The driver would otherwise hold the whole table.
    SHOP_TRY(m_from.controlAlways("CLOSE ALL"));
    SHOP_TRY(m_from.execute(u"DECLARE copied NO SCROLL CURSOR FOR "_s + all));
    for (qint64 before = -1; before != m_copied.rows;) {
        before = m_copied.rows;
        SHOP_TRY(collect(m_from, u"FETCH FORWARD 1000 FROM copied"_s, store));
    }
    return {};
}

Done RowCopy::insert(const QSqlQuery &row, QSqlQuery &insert, qsizetype columns)
{
    for (int i = 0; i < columns; ++i)
        insert.bindValue(i, row.isNull(i) ? QVariant() : row.value(i));
    if (!insert.exec())
        return m_into.failed(insert);
    ++m_copied.rows;
    return {};
}

Done RowCopy::raiseKeys()
{
    if (m_into.isSqlite())
        return {}; // it looks at the greatest there is
    QList<QStringList> keys;
    SHOP_TRY(collect(m_into,
                     u"SELECT table_schema || '.' || table_name, column_name"
                     " FROM information_schema.columns WHERE is_identity = 'YES'"
                     " AND table_schema LIKE 'shop\\_%' AND table_schema <> 'shop_storage'"_s,
                     [&](const QSqlQuery &row) -> Done {
                         keys.append({row.value(0).toString(), row.value(1).toString()});
                         return {};
                     }));
    for (const QStringList &key : std::as_const(keys))
        SHOP_TRY(m_into.answer(
            u"SELECT setval(pg_get_serial_sequence('%1', '%2'),"
            " (SELECT COALESCE(MAX(%2), 0) + 1 FROM %1), false)"_s.arg(key[0], key[1])));
    return {};
}

Result<CopiedRows> copyRows(Database &from, Database &into, const QString &epoch)
{
    return RowCopy(from, into).run(epoch);
}

} // namespace shop
