// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

namespace shop {

// Whether the desktop is dark, as the portal of freedesktop.org tells it over D-Bus
// (org.freedesktop.appearance, color-scheme): the way of GNOME, KDE and others that Qt 6.4 does not
// know yet. Where there is no portal nothing is ever told.
class DesktopPortal final : public QObject
{
    Q_OBJECT

public:
    explicit DesktopPortal(const QDBusConnection &bus, QObject *parent = nullptr);

    // False where asking for the bus would start one.
    static bool hasSessionBus();

Q_SIGNALS:
    void told(bool dark);

private Q_SLOTS:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

} // namespace shop
