// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/text_decoding.h"

#include <algorithm>
#include <array>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// 0x80 to 0x9F of Windows code page 1252 (unicode.org, CP1252.TXT); 0 where it has no character.
constexpr std::array<char16_t, 32> kCp1252{
    0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017D, 0,      0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};

struct ZeroBytes {
    qsizetype even = 0;
    qsizetype odd = 0;
};

ZeroBytes zeroBytes(QByteArrayView start)
{
    ZeroBytes zeros;
    for (qsizetype i = 0; i < start.size(); ++i) {
        if (start[i] == 0)
            ++(i % 2 == 0 ? zeros.even : zeros.odd);
    }
    return zeros;
}

// Text of scripts up to U+00FF in UTF-16 has a zero in every second byte; of others still at its
// separators and line ends.
bool manyMore(qsizetype here, qsizetype there, qsizetype units)
{
    return here * 10 >= units && there * 10 <= here;
}

bool isKnownBinary(QByteArrayView start)
{
    constexpr std::array<QByteArrayView, 6> signatures{"PK\x03\x04",
                                                       "\x89PNG",
                                                       "%PDF-",
                                                       "\x1f\x8b",
                                                       "\xd0\xcf\x11\xe0",
                                                       "\xfd"
                                                       "7zXZ"};
    return std::any_of(signatures.begin(), signatures.end(),
                       [&](QByteArrayView signature) { return start.startsWith(signature); });
}

bool isMostlyControls(QByteArrayView start)
{
    const auto controls = std::count_if(start.begin(), start.end(), [](char c) {
        const auto byte = uchar(c);
        return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f';
    });
    return controls > 8 && controls * 20 > start.size();
}

bool isContinuation(uchar byte)
{
    return (byte & 0xC0) == 0x80;
}

// How many bytes the sequence starting with this byte has; 0 where none starts so.
int sequenceLength(uchar lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return 2;
    if (lead >= 0xE0 && lead <= 0xEF)
        return 3;
    if (lead >= 0xF0 && lead <= 0xF4)
        return 4;
    return 0;
}

// The second byte decides over long forms, surrogates and the upper limit (RFC 3629 §4).
bool isSecondByte(uchar lead, uchar second)
{
    switch (lead) {
    case 0xE0:
        return second >= 0xA0 && second <= 0xBF;
    case 0xED:
        return second >= 0x80 && second <= 0x9F;
    case 0xF0:
        return second >= 0x90 && second <= 0xBF;
    case 0xF4:
        return second >= 0x80 && second <= 0x8F;
    default:
        return isContinuation(second);
    }
}

} // namespace

Result<TextStart> detectText(QByteArrayView start)
{
    const Error notText{ErrorCode::InvalidArgument, u"text.notText"_s, {}};
    if (start.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)) ||
        start.startsWith(QByteArrayView("\0\0\xFE\xFF", 4)) || isKnownBinary(start))
        return notText;
    if (start.startsWith("\xEF\xBB\xBF"))
        return TextStart{TextEncoding::Utf8, 3};
    if (start.startsWith("\xFF\xFE"))
        return TextStart{TextEncoding::Utf16LittleEndian, 2};
    if (start.startsWith("\xFE\xFF"))
        return TextStart{TextEncoding::Utf16BigEndian, 2};
    const ZeroBytes zeros = zeroBytes(start);
    const qsizetype units = start.size() / 2;
    if (zeros.odd > 1 && manyMore(zeros.odd, zeros.even, units))
        return TextStart{TextEncoding::Utf16LittleEndian, 0};
    if (zeros.even > 1 && manyMore(zeros.even, zeros.odd, units))
        return TextStart{TextEncoding::Utf16BigEndian, 0};
    if (isMostlyControls(start))
        return notText;
    return TextStart{};
}

void TextDecoder::decode(QByteArrayView bytes, QString &text)
{
    QByteArray joined;
    if (!m_unfinished.isEmpty()) {
        joined = m_unfinished + bytes.toByteArray();
        m_unfinished.clear();
        bytes = joined;
    }
    qsizetype done = bytes.size();
    switch (m_encoding) {
    case TextEncoding::Utf8:
        done = decodeUtf8(bytes, text);
        break;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        done = decodeUtf16(bytes, text);
        break;
    case TextEncoding::Cp1252:
        decodeCp1252(bytes, text);
        break;
    }
    if (done < bytes.size())
        m_unfinished = bytes.sliced(done).toByteArray();
}

void TextDecoder::finish(QString &text)
{
    const QByteArray rest = m_unfinished;
    m_unfinished.clear();
    if (m_encoding == TextEncoding::Utf8 && !m_sawMultibyte) {
        decodeCp1252(rest, text);
        return;
    }
    for (const char c : rest)
        undecodable(uchar(c), text);
}

qsizetype TextDecoder::decodeUtf8(QByteArrayView bytes, QString &text)
{
    text.reserve(text.size() + bytes.size());
    qsizetype i = 0;
    while (i < bytes.size()) {
        const auto lead = uchar(bytes[i]);
        if (lead < 0x80) {
            const auto end = std::find_if(bytes.begin() + i, bytes.end(),
                                          [](char c) { return uchar(c) >= 0x80; });
            const qsizetype run = end - bytes.begin() - i;
            text.append(QLatin1StringView(bytes.data() + i, run));
            i += run;
            continue;
        }
        const int length = sequenceLength(lead);
        int have = length == 0 ? 0 : 1;
        char32_t code = lead & (0xFF >> (length + 1));
        while (have > 0 && have < length && i + have < bytes.size()) {
            const auto next = uchar(bytes[i + have]);
            if (have == 1 ? !isSecondByte(lead, next) : !isContinuation(next))
                break;
            code = (code << 6) | (next & 0x3F);
            ++have;
        }
        if (have == length && length > 0) {
            text.append(QStringView(QChar::fromUcs4(code)));
            m_sawMultibyte = true;
            i += length;
        } else if (have > 0 && i + have == bytes.size()) {
            return i;
        } else if (!m_sawMultibyte) {
            m_encoding = TextEncoding::Cp1252;
            decodeCp1252(bytes.sliced(i), text);
            return bytes.size();
        } else {
            undecodable(lead, text);
            ++i;
        }
    }
    return i;
}

qsizetype TextDecoder::decodeUtf16(QByteArrayView bytes, QString &text)
{
    const int low = m_encoding == TextEncoding::Utf16LittleEndian ? 0 : 1;
    const auto unitAt = [&](qsizetype at) {
        return char16_t(uchar(bytes[at + low]) | (uchar(bytes[at + 1 - low]) << 8));
    };
    text.reserve(text.size() + bytes.size() / 2);
    qsizetype i = 0;
    while (i + 1 < bytes.size()) {
        const QChar unit(unitAt(i));
        if (unit.isHighSurrogate()) {
            if (i + 3 >= bytes.size())
                return i;
            const QChar next(unitAt(i + 2));
            if (next.isLowSurrogate()) {
                text.append(unit);
                text.append(next);
                i += 4;
                continue;
            }
        }
        if (unit.isSurrogate())
            undecodable(uchar(bytes[i]), text);
        else
            text.append(unit);
        i += 2;
    }
    return i;
}

void TextDecoder::decodeCp1252(QByteArrayView bytes, QString &text)
{
    text.reserve(text.size() + bytes.size());
    for (const char c : bytes) {
        const auto byte = uchar(c);
        if (byte < 0x80 || byte >= 0xA0)
            text.append(QChar(char16_t(byte)));
        else if (const char16_t known = kCp1252[byte - 0x80]; known != 0)
            text.append(QChar(known));
        else
            undecodable(byte, text);
    }
}

void TextDecoder::undecodable(uchar byte, QString &text)
{
    text.append(QChar(char16_t(kUndecodable + byte)));
}

} // namespace shop
