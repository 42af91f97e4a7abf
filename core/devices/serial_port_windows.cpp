// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/serial_port.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>

#include <windows.h>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

BYTE parityOf(SerialSettings::Parity parity)
{
    switch (parity) {
    case SerialSettings::Parity::Even:
        return EVENPARITY;
    case SerialSettings::Parity::Odd:
        return ODDPARITY;
    case SerialSettings::Parity::None:
        break;
    }
    return NOPARITY;
}

class WindowsSerialPort final : public SerialPort
{
public:
    explicit WindowsSerialPort(SerialSettings settings) : m_settings(std::move(settings)) {}
    ~WindowsSerialPort() override { close(); }
    Q_DISABLE_COPY_MOVE(WindowsSerialPort)

    Done write(const QByteArray &bytes, int timeoutMs) override
    {
        SHOP_TRY(open());
        SHOP_TRY(setTimes(0, timeoutMs));
        DWORD sent = 0;
        if (!::WriteFile(m_port, bytes.constData(), DWORD(bytes.size()), &sent, nullptr))
            return failed(::GetLastError());
        return sent == DWORD(bytes.size()) ? Done() : Done(failed(ERROR_TIMEOUT));
    }

    Result<QByteArray> read(int timeoutMs) override
    {
        SHOP_TRY(open());
        SHOP_TRY(setTimes(timeoutMs, 0));
        std::array<char, 512> buffer{};
        DWORD count = 0;
        if (!::ReadFile(m_port, buffer.data(), DWORD(buffer.size()), &count, nullptr))
            return failed(::GetLastError());
        return QByteArray(buffer.data(), qsizetype(count));
    }

    void discardInput() override
    {
        if (m_port != INVALID_HANDLE_VALUE)
            ::PurgeComm(m_port, PURGE_RXCLEAR);
    }

    const SerialSettings &settings() const override { return m_settings; }

private:
    Error failed(DWORD number)
    {
        close();
        return {ErrorCode::Unavailable,
                u"serial.unreachable"_s,
                {{u"port"_s, m_settings.port}, {u"reason"_s, u"error %1"_s.arg(number)}}};
    }

    void close()
    {
        if (m_port != INVALID_HANDLE_VALUE)
            ::CloseHandle(m_port);
        m_port = INVALID_HANDLE_VALUE;
    }

    // Reading ends with the first bytes (both MAXDWORD), or when the time is up.
    Done setTimes(int readMs, int writeMs)
    {
        COMMTIMEOUTS times{};
        times.ReadIntervalTimeout = MAXDWORD;
        times.ReadTotalTimeoutMultiplier = MAXDWORD;
        times.ReadTotalTimeoutConstant = DWORD(std::max(readMs, 1));
        times.WriteTotalTimeoutConstant = DWORD(std::max(writeMs, 1));
        return ::SetCommTimeouts(m_port, &times) ? Done() : Done(failed(::GetLastError()));
    }

    Done open()
    {
        if (m_port != INVALID_HANDLE_VALUE)
            return {};
        // The prefix lets ports above COM9 be named.
        QString name = m_settings.port;
        if (!name.startsWith(u"\\\\.\\"))
            name.prepend(u"\\\\.\\"_s);
        m_port = ::CreateFileW(reinterpret_cast<const wchar_t *>(name.utf16()),
                               GENERIC_READ | GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
        if (m_port == INVALID_HANDLE_VALUE)
            return failed(::GetLastError());
        DCB line{};
        line.DCBlength = sizeof(line);
        if (!::GetCommState(m_port, &line))
            return failed(::GetLastError());
        line.BaudRate = DWORD(m_settings.baud);
        line.ByteSize = BYTE(m_settings.dataBits);
        line.Parity = parityOf(m_settings.parity);
        line.fParity = m_settings.parity != SerialSettings::Parity::None;
        line.StopBits = m_settings.stopBits == 2 ? TWOSTOPBITS : ONESTOPBIT;
        line.fBinary = TRUE;
        line.fOutxCtsFlow = FALSE;
        line.fOutxDsrFlow = FALSE;
        line.fOutX = FALSE;
        line.fInX = FALSE;
        line.fDtrControl = DTR_CONTROL_ENABLE;
        line.fRtsControl = RTS_CONTROL_ENABLE;
        return ::SetCommState(m_port, &line) ? Done() : Done(failed(::GetLastError()));
    }

    SerialSettings m_settings;
    HANDLE m_port = INVALID_HANDLE_VALUE;
};

} // namespace

std::unique_ptr<SerialPort> makeSerialPort(const SerialSettings &settings)
{
    return std::make_unique<WindowsSerialPort>(settings);
}

} // namespace shop
