// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shop/damage.h"

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>

#include <sqlite3.h>

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
    const QVariant handle = m_connection->database.driver()->handle();
    sqlite3_db_config(*static_cast<sqlite3 *const *>(handle.constData()),
                      SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    run(u"PRAGMA ignore_check_constraints = ON"_s);
    run(u"PRAGMA synchronous = OFF"_s);
}

Forger::~Forger()
{
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
