// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/serial_port.h"

#include <QDeadlineTimer>
#include <QFile>

#include <array>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

speed_t speedOf(int baud)
{
    switch (baud) {
    case 1'200:
        return B1200;
    case 2'400:
        return B2400;
    case 4'800:
        return B4800;
    case 19'200:
        return B19200;
    case 38'400:
        return B38400;
    case 57'600:
        return B57600;
    case 115'200:
        return B115200;
    default:
        return B9600;
    }
}

void setFlag(tcflag_t &flags, tcflag_t flag, bool on)
{
    flags = on ? flags | flag : flags & ~flag;
}

class PosixSerialPort final : public SerialPort
{
public:
    explicit PosixSerialPort(SerialSettings settings) : m_settings(std::move(settings)) {}
    ~PosixSerialPort() override { close(); }
    Q_DISABLE_COPY_MOVE(PosixSerialPort)

    Done write(const QByteArray &bytes, int timeoutMs) override
    {
        SHOP_TRY(open());
        const QDeadlineTimer deadline(timeoutMs);
        qsizetype sent = 0;
        while (sent < bytes.size()) {
            const ssize_t now =
                ::write(m_descriptor, bytes.constData() + sent, size_t(bytes.size() - sent));
            if (now > 0)
                sent += now;
            else if (now < 0 && errno != EAGAIN && errno != EINTR)
                return failed(errno);
            else if (!wait(POLLOUT, deadline))
                return failed(ETIMEDOUT);
        }
        return {};
    }

    Result<QByteArray> read(int timeoutMs) override
    {
        SHOP_TRY(open());
        const QDeadlineTimer deadline(timeoutMs);
        m_announced = false;
        while (true) {
            std::array<char, 512> buffer{};
            const ssize_t now = ::read(m_descriptor, buffer.data(), buffer.size());
            if (now > 0)
                return QByteArray(buffer.data(), now);
            if (now < 0 && errno != EAGAIN && errno != EINTR)
                return failed(errno);
            // Nothing although something was announced: the cable is gone.
            if (now == 0 && m_announced)
                return failed(EIO);
            if (!wait(POLLIN, deadline))
                return QByteArray();
        }
    }

    void discardInput() override
    {
        if (m_descriptor >= 0)
            ::tcflush(m_descriptor, TCIFLUSH);
    }

    const SerialSettings &settings() const override { return m_settings; }

private:
    Error failed(int number)
    {
        close();
        return {ErrorCode::Unavailable,
                u"serial.unreachable"_s,
                {{u"port"_s, m_settings.port},
                 {u"reason"_s, QString::fromLocal8Bit(std::strerror(number))}}};
    }

    void close()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
        m_descriptor = -1;
        m_announced = false;
    }

    bool wait(short event, const QDeadlineTimer &deadline)
    {
        pollfd waiting{.fd = m_descriptor, .events = event, .revents = 0};
        const int left = int(qBound(qint64(0), deadline.remainingTime(), qint64(60'000)));
        m_announced = ::poll(&waiting, 1, left) > 0;
        return m_announced;
    }

    Done open()
    {
        if (m_descriptor >= 0)
            return {};
        m_descriptor = ::open(QFile::encodeName(m_settings.port).constData(),
                              O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC);
        if (m_descriptor < 0)
            return failed(errno);
        termios line{};
        if (::tcgetattr(m_descriptor, &line) != 0)
            return failed(errno);
        ::cfmakeraw(&line);
        const speed_t speed = speedOf(m_settings.baud);
        ::cfsetispeed(&line, speed);
        ::cfsetospeed(&line, speed);
        line.c_cflag =
            (line.c_cflag & ~tcflag_t(CSIZE)) | tcflag_t(m_settings.dataBits == 7 ? CS7 : CS8);
        setFlag(line.c_cflag, PARENB, m_settings.parity != SerialSettings::Parity::None);
        setFlag(line.c_cflag, PARODD, m_settings.parity == SerialSettings::Parity::Odd);
        setFlag(line.c_cflag, CSTOPB, m_settings.stopBits == 2);
        line.c_cflag |= CLOCAL | CREAD;
        line.c_cc[VMIN] = 0;
        line.c_cc[VTIME] = 0;
        if (::tcsetattr(m_descriptor, TCSANOW, &line) != 0)
            return failed(errno);
        return {};
    }

    SerialSettings m_settings;
    int m_descriptor = -1;
    bool m_announced = false;
};

} // namespace

std::unique_ptr<SerialPort> makeSerialPort(const SerialSettings &settings)
{
    return std::make_unique<PosixSerialPort>(settings);
}

} // namespace shop
