// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_text.h"

#include <array>
#include <charconv>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMaxExactInteger = qint64(1) << 53;

bool needsEscape(QChar c)
{
    return c.unicode() < 0x20 || c == u'"' || c == u'\\';
}

void writeEscaped(char16_t unit, QByteArray &out)
{
    out += '\\';
    switch (unit) {
    case u'"':
    case u'\\':
        out += char(unit);
        break;
    case u'\b':
        out += 'b';
        break;
    case u'\f':
        out += 'f';
        break;
    case u'\n':
        out += 'n';
        break;
    case u'\r':
        out += 'r';
        break;
    case u'\t':
        out += 't';
        break;
    default:
        out += 'u' + QByteArray::number(unit, 16).rightJustified(4, '0');
    }
}

void writeAnyString(QStringView text, QByteArray &out)
{
    out += '"';
    qsizetype begin = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        out += text.sliced(begin, i - begin).toUtf8();
        writeEscaped(text[i].unicode(), out);
        begin = i + 1;
    }
    out += text.sliced(begin).toUtf8();
    out += '"';
}

} // namespace

bool appendPlainString(QStringView text, QByteArray &out)
{
    const qsizetype before = out.size();
    out.resize(before + text.size() + 2);
    char *to = out.data() + before;
    *to++ = '"';
    for (const QChar c : text) {
        if (c.unicode() >= 0x80 || needsEscape(c)) {
            out.truncate(before);
            return false;
        }
        *to++ = char(c.unicode());
    }
    *to = '"';
    return true;
}

void appendString(QStringView text, QByteArray &out)
{
    if (!appendPlainString(text, out))
        writeAnyString(text, out);
}

Error notCanonical(const QString &reason)
{
    return {ErrorCode::InvalidArgument, u"json.notCanonical"_s, {{u"reason"_s, reason}}};
}

// RFC 8785 gives a form to sequences of Unicode characters only.
Done appendCanonicalString(QStringView text, QByteArray &out)
{
    if (appendPlainString(text, out))
        return {};
    if (!text.isValidUtf16())
        return notCanonical(u"lone surrogate"_s);
    writeAnyString(text, out);
    return {};
}

Done appendCanonicalInteger(qint64 number, QByteArray &out)
{
    if (number > kMaxExactInteger || number < -kMaxExactInteger)
        return notCanonical(u"number"_s);
    std::array<char, 20> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end - digits.data());
    return {};
}

} // namespace shop
