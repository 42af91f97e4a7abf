// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

class QSqlDriver;

namespace shop {

// Tells a thread with an event loop that somebody has committed changes, so that it reads the feed:
// at once where PostgreSQL notifies, otherwise when it looks, four times a second in a SQLite file
// and, in case a notice was lost with the connection, once a second on PostgreSQL.
class ChangeListener final : public QObject
{
    Q_OBJECT

public:
    // The connection is the listener's alone, opened on its thread.
    explicit ChangeListener(Database &database, QObject *parent = nullptr);

Q_SIGNALS:
    void changed();

private:
    void look();
    // Asks for notices, anew after the connection was.
    void subscribe();

    Database &m_database;
    QPointer<QSqlDriver> m_driver;
    QTimer m_soon; // after a notice
    QTimer m_timer;
};

} // namespace shop
