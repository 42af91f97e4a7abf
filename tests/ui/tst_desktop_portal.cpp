// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop_portal.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// The portal of a desktop, as far as the program asks it.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint scheme = 0;

public Q_SLOTS:
    // As the portals do, wrapped once more than needed.
    QDBusVariant Read(const QString &, const QString &) const
    {
        return QDBusVariant(QVariant::fromValue(QDBusVariant(scheme)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);
};

class TestDesktopPortal final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void theDesktopIsAskedAtTheStart_data();
    void theDesktopIsAskedAtTheStart();
    void aChangeIsTold();
    void otherSettingsAreNotOurs();
    void withoutAPortalNothingIsTold();

private:
    QDBusConnection connected(const QString &name) const
    {
        return QDBusConnection::connectToBus(m_address, name);
    }

    QProcess m_bus;
    QString m_address;
};

void TestDesktopPortal::initTestCase()
{
    const QString daemon = QStandardPaths::findExecutable(u"dbus-daemon"_s);
    if (daemon.isEmpty())
        QSKIP("dbus-daemon is not installed");
    m_bus.start(daemon, {u"--session"_s, u"--nofork"_s, u"--nopidfile"_s, u"--print-address"_s});
    QVERIFY(m_bus.waitForStarted());
    QTRY_VERIFY(m_bus.canReadLine());
    m_address = QString::fromLatin1(m_bus.readLine().trimmed());
    QVERIFY(connected(u"portal"_s).isConnected());
}

void TestDesktopPortal::cleanupTestCase()
{
    QDBusConnection::disconnectFromBus(u"portal"_s);
    QDBusConnection::disconnectFromBus(u"program"_s);
    m_bus.terminate();
    m_bus.waitForFinished();
}

void TestDesktopPortal::theDesktopIsAskedAtTheStart_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<bool>("dark");
    QTest::newRow("no preference") << 0U << false;
    QTest::newRow("dark") << 1U << true;
    QTest::newRow("light") << 2U << false;
}

void TestDesktopPortal::theDesktopIsAskedAtTheStart()
{
    QFETCH(const uint, scheme);
    QFETCH(const bool, dark);
    FakePortal fake;
    fake.scheme = scheme;
    QDBusConnection bus = connected(u"portal"_s);
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopPortal portal(connected(u"program"_s));
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(told.size(), 1);
    QCOMPARE(told.first().first().toBool(), dark);
    bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopPortal::aChangeIsTold()
{
    FakePortal fake;
    QDBusConnection bus = connected(u"portal"_s);
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopPortal portal(connected(u"program"_s));
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(told.size(), 1);
    Q_EMIT fake.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                               QDBusVariant(1U));
    QTRY_COMPARE(told.size(), 2);
    QVERIFY(told.last().first().toBool());
    Q_EMIT fake.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                               QDBusVariant(2U));
    QTRY_COMPARE(told.size(), 3);
    QVERIFY(!told.last().first().toBool());
    bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopPortal::otherSettingsAreNotOurs()
{
    FakePortal fake;
    QDBusConnection bus = connected(u"portal"_s);
    QVERIFY(
        bus.registerObject(u"/org/freedesktop/portal/desktop"_s, &fake,
                           QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(u"org.freedesktop.portal.Desktop"_s));
    DesktopPortal portal(connected(u"program"_s));
    QSignalSpy told(&portal, &DesktopPortal::told);
    QTRY_COMPARE(told.size(), 1);
    Q_EMIT fake.SettingChanged(u"org.gnome.desktop.interface"_s, u"color-scheme"_s,
                               QDBusVariant(1U));
    Q_EMIT fake.SettingChanged(u"org.freedesktop.appearance"_s, u"accent-color"_s,
                               QDBusVariant(1U));
    Q_EMIT fake.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s,
                               QDBusVariant(1U));
    QTRY_COMPARE(told.size(), 2); // the last one only
    bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
}

void TestDesktopPortal::withoutAPortalNothingIsTold()
{
    QDBusConnection bus = connected(u"program"_s);
    DesktopPortal portal(bus);
    QSignalSpy told(&portal, &DesktopPortal::told);
    // The answer to a later call comes behind the one to the earlier.
    QDBusMessage ping =
        QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                       u"org.freedesktop.DBus"_s, u"GetId"_s);
    QDBusPendingCallWatcher answered(bus.asyncCall(ping));
    QSignalSpy finished(&answered, &QDBusPendingCallWatcher::finished);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(told.size(), 0);
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestDesktopPortal)
#include "tst_desktop_portal.moc"
