// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/sql_register_devices.h"
#include "tests/support/counter_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

RegisterDevices someDevices()
{
    RegisterDevices devices;
    devices.terminal = {TerminalSettings::Kind::PlugIn, 9'999, u"decline"_s};
    devices.scale = {
        ScaleSettings::Kind::Serial, u"/dev/ttyS0"_s, u"nci"_s, 4'800, 7, u"even"_s, 2, 900};
    return devices;
}

} // namespace

class TestRegisterDevices final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto made = CounterFixture::make();
        VERIFY_OK(made);
        m_shop = std::move(*made);
        m_settings = std::make_unique<SqlDeviceSettings>(*m_shop->desk->database,
                                                         *m_shop->desk->journal, m_shop->clock);
    }
    void aRegisterHasNoDevicesAtFirst();
    void devicesAreKeptByRegister();
    void savingTwiceIsSavingOnce();
    void savingNeedsTheRightAndARegister();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();

private:
    std::unique_ptr<CounterFixture> m_shop;
    std::unique_ptr<SqlDeviceSettings> m_settings;
};

void TestRegisterDevices::aRegisterHasNoDevicesAtFirst()
{
    QVERIFY(*m_settings->devices(m_shop->call(), m_shop->atRegister) == RegisterDevices());
    QVERIFY(RegisterDevices().terminal.kind == TerminalSettings::Kind::None);
}

void TestRegisterDevices::devicesAreKeptByRegister()
{
    VERIFY_OK(m_settings->saveDevices(m_shop->call(), m_shop->atRegister, someDevices()));
    QVERIFY(*m_settings->devices(m_shop->call(), m_shop->atRegister) == someDevices());
    RegisterDevices other = someDevices();
    other.terminal.kind = TerminalSettings::Kind::Simulator;
    other.scale.kind = ScaleSettings::Kind::Simulator;
    VERIFY_OK(m_settings->saveDevices(m_shop->call(), m_shop->atRegister, other));
    QVERIFY(*m_settings->devices(m_shop->call(), m_shop->atRegister) == other);
}

void TestRegisterDevices::savingTwiceIsSavingOnce()
{
    const Call call = m_shop->call();
    VERIFY_OK(m_settings->saveDevices(call, m_shop->atRegister, someDevices()));
    VERIFY_OK(m_settings->saveDevices(m_shop->call(), m_shop->atRegister, {}));
    VERIFY_OK(m_settings->saveDevices(call, m_shop->atRegister, someDevices()));
    QVERIFY(*m_settings->devices(call, m_shop->atRegister) == RegisterDevices());
    VERIFY_ERROR(m_settings->saveDevices(call, m_shop->atRegister, {}), u"command.mismatch"_s);
}

void TestRegisterDevices::savingNeedsTheRightAndARegister()
{
    VERIFY_ERROR(m_settings->saveDevices(m_shop->callWith({}), m_shop->atRegister, someDevices()),
                 u"permission.denied"_s);
    VERIFY_ERROR(
        m_settings->saveDevices(m_shop->call(), RegisterId(m_shop->ids.next()), someDevices()),
        u"register.notFound"_s);
}

void TestRegisterDevices::whatCannotBeIsRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("key");
    QTest::newRow("port zero") << 0 << u"devices.portOutOfRange"_s;
    QTest::newRow("port too high") << 1 << u"devices.portOutOfRange"_s;
    QTest::newRow("no serial line") << 2 << u"devices.scalePortMissing"_s;
    QTest::newRow("parity") << 3 << u"devices.scaleMalformed"_s;
    QTest::newRow("speed") << 4 << u"devices.scaleMalformed"_s;
    QTest::newRow("no step") << 5 << u"devices.stepUnknown"_s;
}

void TestRegisterDevices::whatCannotBeIsRefused()
{
    QFETCH(int, which);
    QFETCH(QString, key);
    RegisterDevices devices = someDevices();
    if (which == 0)
        devices.terminal.port = 0;
    if (which == 1)
        devices.terminal.port = 65'536;
    if (which == 2)
        devices.scale.port = u" "_s;
    if (which == 3)
        devices.scale.parity = u"mark"_s;
    if (which == 4)
        devices.scale.baud = 1;
    if (which == 5)
        devices.terminal.simulates.clear();
    VERIFY_ERROR(m_settings->saveDevices(m_shop->call(), m_shop->atRegister, devices), key);
    QVERIFY(*m_settings->devices(m_shop->call(), m_shop->atRegister) == RegisterDevices());
}

QTEST_APPLESS_MAIN(TestRegisterDevices)
#include "tst_register_devices.moc"
