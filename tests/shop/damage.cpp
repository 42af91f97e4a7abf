// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/damage.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

namespace shop {

using namespace Qt::Literals::StringLiterals;

struct Forger::Connection {
    QSqlDatabase database;
};

Forger::Forger(const QString &path) : m_connection(std::make_unique<Connection>())
{
    m_connection->database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"forger"_s);
    m_connection->database.setDatabaseName(path);
    if (!m_connection->database.open())
        qFatal("%s", qPrintable(m_connection->database.lastError().text()));
    for (const QVariantList &row :
         rows(u"SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"_s)) {
        m_triggers.append(row[1].toString());
        run(u"DROP TRIGGER "_s + row[0].toString());
    }
    run(u"PRAGMA ignore_check_constraints = ON"_s);
    run(u"PRAGMA synchronous = OFF"_s);
}

Forger::~Forger()
{
    for (const QString &trigger : std::as_const(m_triggers))
        run(trigger);
    m_connection.reset();
    QSqlDatabase::removeDatabase(u"forger"_s);
}

QString Forger::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection->database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    return query.exec() ? QString() : query.lastError().text() + u" in "_s + sql;
}

QList<QVariantList> Forger::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(m_connection->database);
    query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    QList<QVariantList> found;
    if (!query.exec())
        qFatal("%s", qPrintable(query.lastError().text() + sql));
    while (query.next()) {
        QVariantList row;
        for (int i = 0; i < query.record().count(); ++i)
            row.append(query.value(i));
        found.append(row);
    }
    return found;
}

void Forger::forget(const QString &trigger)
{
    m_triggers.removeIf(
        [&](const QString &sql) { return sql.startsWith(u"CREATE TRIGGER "_s + trigger); });
}

QStringList Forger::tables()
{
    QStringList names;
    for (const QVariantList &row : rows(u"SELECT name FROM sqlite_master WHERE type = 'table' "
                                        "AND name NOT LIKE 'sqlite_%' ORDER BY name"_s))
        names.append(row[0].toString());
    return names;
}

QList<Forger::Column> Forger::columns(const QString &table)
{
    QList<Column> found;
    for (const QVariantList &row :
         rows(u"SELECT name, type, pk FROM pragma_table_info('%1') ORDER BY cid"_s.arg(table)))
        found.append({row[0].toString(), row[1].toString(), row[2].toInt() > 0});
    return found;
}

} // namespace shop
