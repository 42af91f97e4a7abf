// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/change_listener.h"

#include <QSqlDriver>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kTogetherMs = 20; // notices of one burst are looked at together

} // namespace

ChangeListener::ChangeListener(Database &database, QObject *parent)
    : QObject(parent), m_database(database)
{
    subscribe();
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, &ChangeListener::look);
    m_timer.callOnTimeout(this, &ChangeListener::look);
    m_timer.start(database.isSqlite() ? 250 : 1'000);
}

void ChangeListener::look()
{
    if (m_database.changedElsewhere())
        Q_EMIT changed();
    subscribe();
}

void ChangeListener::subscribe()
{
    QSqlDriver *driver = m_database.m_connection.driver();
    if (m_database.isSqlite() || m_database.isLost() || driver == m_driver)
        return;
    if (!driver->subscribeToNotification(u"shop_changes"_s))
        return;
    m_driver = driver;
    connect(driver, &QSqlDriver::notification, this, [this] {
        if (!m_soon.isActive())
            m_soon.start(kTogetherMs);
    });
}

} // namespace shop
