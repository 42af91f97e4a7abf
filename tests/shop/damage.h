// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace shop {

// Somebody with the file and a tool: changes rows past the program's triggers and checks, which stay in
// the file, so that nothing but the rows tells of it.
class Forger final
{
public:
    explicit Forger(const QString &path);
    ~Forger();
    Q_DISABLE_COPY_MOVE(Forger)

    // What went wrong, or nothing.
    QString run(const QString &sql, const QVariantList &values = {});
    QList<QVariantList> rows(const QString &sql, const QVariantList &values = {});

    QStringList tables();
    struct Column {
        QString name;
        QString type;
        bool isKey = false;
    };
    QList<Column> columns(const QString &table);

private:
    struct Connection;
    std::unique_ptr<Connection> m_connection;
};

} // namespace shop
