// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_error.h"
#include "core/devices/scale.h"
#include "core/devices/serial_port.h"

#include <QDeadlineTimer>

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kAnswerMs = 300; // then it is asked again
constexpr std::array kBauds{1'200, 2'400, 4'800, 9'600, 19'200, 38'400, 57'600, 115'200};

class SerialScale final : public Scale
{
public:
    SerialScale(std::unique_ptr<SerialPort> port, std::unique_ptr<ScaleProtocol> protocol)
        : m_port(std::move(port)), m_protocol(std::move(protocol))
    {}

    Result<WeightReading> read(int timeoutMs) override
    {
        const QDeadlineTimer deadline(timeoutMs);
        // A weight that came before the question was asked is not the answer to it.
        m_port->discardInput();
        do {
            const QByteArray request = m_protocol->request();
            if (!request.isEmpty())
                SHOP_TRY(told(m_port->write(request, left(deadline, timeoutMs))));
            QList<WeightReading> readings;
            SHOP_TRY(listen(readings, QDeadlineTimer(left(deadline, kAnswerMs))));
            if (!readings.isEmpty())
                return readings.last();
        } while (!deadline.hasExpired());
        return Error{
            ErrorCode::DeadlineExceeded, u"scale.silent"_s, {{u"port"_s, m_port->settings().port}}};
    }

private:
    static int left(const QDeadlineTimer &deadline, int atMost)
    {
        return int(qBound(qint64(0), deadline.remainingTime(), qint64(atMost)));
    }

    Done told(const Done &done) const
    {
        if (done)
            return {};
        Error error = done.error();
        error.key = u"scale.unreachable"_s;
        return error;
    }

    Done listen(QList<WeightReading> &readings, QDeadlineTimer until)
    {
        do {
            const auto bytes = m_port->read(left(until, kAnswerMs));
            if (!bytes)
                return told(bytes.error());
            readings = m_protocol->take(*bytes);
        } while (readings.isEmpty() && !until.hasExpired());
        return {};
    }

    std::unique_ptr<SerialPort> m_port;
    std::unique_ptr<ScaleProtocol> m_protocol;
};

} // namespace

Result<WeightReading> SimulatedScale::read(int)
{
    if (!m_script.isEmpty())
        m_last = m_script.takeFirst();
    return m_last;
}

std::unique_ptr<Scale> makeSerialScale(std::unique_ptr<SerialPort> port,
                                       std::unique_ptr<ScaleProtocol> protocol)
{
    return std::make_unique<SerialScale>(std::move(port), std::move(protocol));
}

Done checkSerialSettings(const SerialSettings &settings)
{
    if (settings.port.trimmed().isEmpty() || settings.port.size() > 200 ||
        settings.port.contains(QChar::Null))
        return fieldError(u"serial.settings", u"port");
    if (std::find(kBauds.begin(), kBauds.end(), settings.baud) == kBauds.end())
        return fieldError(u"serial.settings", u"baud");
    if (settings.dataBits != 7 && settings.dataBits != 8)
        return fieldError(u"serial.settings", u"dataBits");
    if (settings.stopBits != 1 && settings.stopBits != 2)
        return fieldError(u"serial.settings", u"stopBits");
    return {};
}

} // namespace shop
