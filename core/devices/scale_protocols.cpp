// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"
#include "core/base/rounding.h"
#include "core/devices/scale.h"

#include <optional>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

using State = WeightReading::State;

constexpr char kStx = 0x02;
constexpr char kEtx = 0x03;
constexpr char kEot = 0x04;
constexpr char kEnq = 0x05;
constexpr char kNak = 0x15;
constexpr char kEsc = 0x1b;
constexpr qsizetype kLongestMessage = 256;
constexpr int kWeightDecimals = 6; // finer than any scale at a counter

// Grams of "  -1.250 kg"; nothing for what is no weight.
std::optional<qint64> gramsOf(const QByteArray &text)
{
    QByteArray digits;
    QByteArray unit;
    bool negative = false;
    for (const char c : text.toLower()) {
        if (c == '-')
            negative = true;
        else if ((c >= '0' && c <= '9') || c == '.' || c == ',')
            digits += c == ',' ? '.' : c;
        else if (c >= 'a' && c <= 'z')
            unit += c;
        else if (c != ' ' && c != '+')
            return std::nullopt;
    }
    const DecimalReading read =
        decimalFromPlainText(QString::fromLatin1(digits), kWeightDecimals, SurplusZeros::Accepted);
    if (digits.isEmpty() || read.fault)
        return std::nullopt;
    // International yard and pound agreement of 1959: a pound is 0.45359237 kg, an ounce a sixteenth.
    std::optional<qint64> grams;
    if (unit == "kg")
        grams = multiplyDivide(read.value, 1, 1'000, Rounding::HalfUp);
    else if (unit == "g")
        grams = multiplyDivide(read.value, 1, 1'000'000, Rounding::HalfUp);
    else if (unit == "lb" || unit == "lbs")
        grams = multiplyDivide(read.value, 45'359'237, 100'000'000'000, Rounding::HalfUp);
    else if (unit == "oz")
        grams = multiplyDivide(read.value, 45'359'237, 1'600'000'000'000, Rounding::HalfUp);
    if (grams && negative)
        grams = -*grams;
    return grams;
}

WeightReading readingOf(bool steady, std::optional<qint64> grams)
{
    if (!grams)
        return {State::OutOfOrder, 0};
    if (!steady)
        return {State::Unstable, *grams};
    if (*grams < 0)
        return {State::Negative, *grams};
    return {*grams == 0 ? State::Zero : State::Steady, *grams};
}

// Messages that end with one byte; what grows without it is no message.
class ByMessage : public ScaleProtocol
{
public:
    explicit ByMessage(char end) : m_end(end) {}

    QList<WeightReading> take(const QByteArray &bytes) override
    {
        QList<WeightReading> readings;
        for (const char byte : bytes) {
            if (byte != m_end) {
                m_message += byte;
                if (m_message.size() > kLongestMessage)
                    m_message.clear();
                continue;
            }
            const auto reading = read(m_message);
            m_message.clear();
            if (reading)
                readings.append(*reading);
        }
        return readings;
    }

protected:
    virtual std::optional<WeightReading> read(const QByteArray &message) = 0;

private:
    const char m_end;
    QByteArray m_message;
};

class SicsProtocol final : public ByMessage
{
public:
    SicsProtocol() : ByMessage('\n') {}
    QByteArray request() override { return "SI\r\n"; }

protected:
    std::optional<WeightReading> read(const QByteArray &message) override
    {
        const QByteArray line = message.trimmed();
        if (line.startsWith("ES") || line.startsWith("EL") || line.startsWith("ET"))
            return WeightReading{State::OutOfOrder, 0};
        if (line.size() < 3 || !line.startsWith("S "))
            return std::nullopt;
        switch (line[2]) {
        case 'S':
            return readingOf(true, gramsOf(line.sliced(3)));
        case 'D':
            return readingOf(false, gramsOf(line.sliced(3)));
        case '+':
            return WeightReading{State::Overload, 0};
        case '-':
            return WeightReading{State::Negative, 0};
        case 'I': // busy with something else
            return WeightReading{State::Unstable, 0};
        default:
            return std::nullopt;
        }
    }
};

class CasProtocol final : public ByMessage
{
public:
    CasProtocol() : ByMessage('\n') {}
    QByteArray request() override { return {}; }

protected:
    std::optional<WeightReading> read(const QByteArray &message) override
    {
        const QByteArray line = message.trimmed();
        if (line.startsWith("OL"))
            return WeightReading{State::Overload, 0};
        const bool steady = line.startsWith("ST,");
        const qsizetype comma = line.lastIndexOf(',');
        if ((!steady && !line.startsWith("US,")) || comma < 3)
            return std::nullopt;
        return readingOf(steady, gramsOf(line.sliced(comma + 1)));
    }
};

class NciProtocol final : public ByMessage
{
public:
    NciProtocol() : ByMessage(kEtx) {}
    QByteArray request() override { return "W\r"; }

protected:
    std::optional<WeightReading> read(const QByteArray &message) override
    {
        const qsizetype begin = message.indexOf('\n');
        if (begin < 0)
            return std::nullopt;
        QList<QByteArray> parts;
        for (const QByteArray &part : message.sliced(begin + 1).split('\r')) {
            if (!part.trimmed().isEmpty())
                parts.append(part.trimmed());
        }
        if (parts.isEmpty())
            return std::nullopt;
        QByteArray status = parts.last();
        if (status.startsWith('S'))
            status.remove(0, 1);
        if (status.size() < 2)
            return std::nullopt;
        // Bits of the two bytes: motion, at zero; below zero, over capacity, defects.
        if ((status[1] & 0x02) != 0)
            return WeightReading{State::Overload, 0};
        if ((status[1] & 0x0c) != 0)
            return WeightReading{State::OutOfOrder, 0};
        const auto grams = parts.size() > 1 ? gramsOf(parts.first()) : std::nullopt;
        if ((status[1] & 0x01) != 0)
            return WeightReading{State::Negative, grams.value_or(0)};
        if ((status[0] & 0x01) != 0)
            return WeightReading{State::Unstable, grams.value_or(0)};
        return readingOf(true, grams);
    }
};

class Dialog06Protocol final : public ScaleProtocol
{
public:
    QByteArray request() override
    {
        if (std::exchange(m_askWhy, false))
            return QByteArray{} + kEot + kStx + "08" + kEtx;
        return QByteArray{} + kEot + kEnq;
    }

    QList<WeightReading> take(const QByteArray &bytes) override
    {
        QList<WeightReading> readings;
        for (const char byte : bytes) {
            if (byte == kNak && !m_inside) {
                m_askWhy = true;
            } else if (byte == kStx) {
                m_record.clear();
                m_inside = true;
            } else if (byte == kEtx && std::exchange(m_inside, false)) {
                if (const auto reading = read(m_record))
                    readings.append(*reading);
            } else if (m_inside && m_record.size() < kLongestMessage) {
                m_record += byte;
            }
        }
        return readings;
    }

private:
    static std::optional<WeightReading> read(const QByteArray &record)
    {
        const QList<QByteArray> fields = record.split(kEsc);
        if (fields.first() == "02" && fields.size() >= 3)
            return readingOf(true, gramsOf(fields[2] + "g"));
        if (fields.first() != "09" || fields.size() < 2)
            return std::nullopt;
        const QByteArray why = fields[1];
        if (why == "20" || why == "21" || why == "22") // moves, has not moved since, not done yet
            return WeightReading{State::Unstable, 0};
        if (why == "30") // below the least weight it may sell by
            return WeightReading{State::Zero, 0};
        if (why == "31")
            return WeightReading{State::Negative, 0};
        if (why == "32")
            return WeightReading{State::Overload, 0};
        return WeightReading{State::OutOfOrder, 0};
    }

    QByteArray m_record;
    bool m_inside = false;
    bool m_askWhy = false;
};

} // namespace

std::unique_ptr<ScaleProtocol> makeSicsProtocol()
{
    return std::make_unique<SicsProtocol>();
}

std::unique_ptr<ScaleProtocol> makeCasProtocol()
{
    return std::make_unique<CasProtocol>();
}

std::unique_ptr<ScaleProtocol> makeNciProtocol()
{
    return std::make_unique<NciProtocol>();
}

std::unique_ptr<ScaleProtocol> makeDialog06Protocol()
{
    return std::make_unique<Dialog06Protocol>();
}

std::unique_ptr<ScaleProtocol> makeScaleProtocol(QStringView code)
{
    if (code == u"sics")
        return makeSicsProtocol();
    if (code == u"cas")
        return makeCasProtocol();
    if (code == u"nci")
        return makeNciProtocol();
    return code == u"dialog06" ? makeDialog06Protocol() : nullptr;
}

} // namespace shop
