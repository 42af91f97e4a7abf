// SPDX-License-Identifier: GPL-3.0-or-later
// A scale at a serial line: the line is a pair of pseudo-terminals, the scale a thread.
#include "core/devices/scale.h"
#include "core/devices/serial_port.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <atomic>
#include <functional>
#include <thread>

#include <cerrno>
#include <cstdlib>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

using State = WeightReading::State;
constexpr int kPlentyMs = 30'000;

// The other end of the line, answering what it is sent.
class FakeScale final
{
public:
    using Answers = std::function<QByteArray(const QByteArray &)>;

    explicit FakeScale(Answers answers) : m_answers(std::move(answers))
    {
        // A full line that nobody reads any more must not keep the thread from its end.
        m_line = ::posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
        if (m_line < 0 || ::grantpt(m_line) != 0 || ::unlockpt(m_line) != 0)
            qFatal("no pseudo-terminal");
        m_name = QString::fromLocal8Bit(::ptsname(m_line));
        m_thread = std::thread([this] { run(); });
    }
    ~FakeScale()
    {
        m_stopping = true;
        m_thread.join();
        ::close(m_line);
    }
    Q_DISABLE_COPY_MOVE(FakeScale)

    std::unique_ptr<Scale> connected(std::unique_ptr<ScaleProtocol> protocol) const
    {
        return makeSerialScale(makeSerialPort({m_name, 9'600, 7, SerialSettings::Parity::Even, 1}),
                               std::move(protocol));
    }

private:
    void run()
    {
        QByteArray heard;
        while (!m_stopping) {
            pollfd waiting{.fd = m_line, .events = POLLIN, .revents = 0};
            if (::poll(&waiting, 1, 5) > 0 && (waiting.revents & POLLIN) != 0) {
                char buffer[64];
                const ssize_t count = ::read(m_line, buffer, sizeof buffer);
                if (count > 0)
                    heard.append(buffer, count);
            }
            const QByteArray answer = m_answers(heard);
            heard.clear();
            if (!answer.isEmpty() &&
                ::write(m_line, answer.constData(), size_t(answer.size())) < 0 && errno != EAGAIN)
                return;
        }
    }

    Answers m_answers;
    int m_line = -1;
    QString m_name;
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};

} // namespace

class TestSerialScale final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aScaleThatIsAskedAnswers()
    {
        const FakeScale fake([](const QByteArray &heard) {
            return heard.contains("SI\r\n") ? QByteArray("S S      1.250 kg\r\n") : QByteArray();
        });
        const auto scale = fake.connected(makeSicsProtocol());
        for (int i = 0; i < 3; ++i) {
            const auto reading = scale->read(kPlentyMs);
            VERIFY_OK(reading);
            QVERIFY(*reading == (WeightReading{State::Steady, 1250}));
        }
    }

    void aScaleThatSendsByItselfIsHeard()
    {
        const FakeScale fake(
            [](const QByteArray &) { return QByteArray("ST,GS,\x01\x06,+  0.480 kg\r\n"); });
        const auto reading = fake.connected(makeCasProtocol())->read(kPlentyMs);
        VERIFY_OK(reading);
        QVERIFY(*reading == (WeightReading{State::Steady, 480}));
    }

    void whyThereIsNoWeightIsAskedFor()
    {
        const FakeScale fake([](const QByteArray &heard) {
            if (heard.contains("\x04\x05"))
                return QByteArray("\x15");
            return heard.contains("08\x03") ? QByteArray("\x02"
                                                         "09\x1b"
                                                         "32\x03")
                                            : QByteArray();
        });
        const auto reading = fake.connected(makeDialog06Protocol())->read(kPlentyMs);
        VERIFY_OK(reading);
        QVERIFY(*reading == (WeightReading{State::Overload, 0}));
    }

    void aSilentScaleSaysNothingInTime()
    {
        const FakeScale fake([](const QByteArray &) { return QByteArray(); });
        VERIFY_ERROR(fake.connected(makeSicsProtocol())->read(50), u"scale.silent"_s);
    }

    void aLineThatIsNotThereIsUnreachable()
    {
        const auto scale =
            makeSerialScale(makeSerialPort({u"/dev/no-such-line"_s}), makeSicsProtocol());
        const auto reading = scale->read(50);
        VERIFY_ERROR(reading, u"scale.unreachable"_s);
        QCOMPARE(reading.error().context.value(u"port"_s).toString(), u"/dev/no-such-line"_s);
    }

    void settingsOutOfTheUsualAreRefused()
    {
        VERIFY_OK(checkSerialSettings({u"COM3"_s}));
        SerialSettings settings{u"COM3"_s};
        settings.baud = 9'601;
        VERIFY_ERROR(checkSerialSettings(settings), u"serial.settings"_s);
        settings = {u" "_s};
        VERIFY_ERROR(checkSerialSettings(settings), u"serial.settings"_s);
        settings = {u"COM3"_s};
        settings.dataBits = 6;
        VERIFY_ERROR(checkSerialSettings(settings), u"serial.settings"_s);
        settings = {u"COM3"_s};
        settings.stopBits = 3;
        VERIFY_ERROR(checkSerialSettings(settings), u"serial.settings"_s);
    }
};

QTEST_APPLESS_MAIN(TestSerialScale)
#include "tst_serial_scale.moc"
