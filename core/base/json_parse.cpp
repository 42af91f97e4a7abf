// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QSet>
#include <QStringList>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxDepth = 64;
constexpr qsizetype kLongestField = 200; // of what somebody else may have named

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// Reads one text. The first fault sticks; every function returns false from then on.
class Parser final
{
public:
    explicit Parser(const QByteArray &bytes) : m_bytes(bytes) {}

    Result<Json> parseText()
    {
        Json value;
        skipSpace();
        if (parseValue(value, 0)) {
            skipSpace();
            if (m_at < m_bytes.size())
                fail(u"something follows the value"_s);
        }
        if (m_reason.isEmpty())
            return value;
        return Error{ErrorCode::InvalidArgument,
                     u"json.malformed"_s,
                     {{u"offset"_s, m_at},
                      {u"reason"_s, m_reason},
                      {u"field"_s, m_field.join(u'.').left(kLongestField)}}};
    }

private:
    bool fail(const QString &reason)
    {
        if (m_reason.isEmpty())
            m_reason = reason;
        return false;
    }

    // The member or element that the fault is in: said on the way out, so innermost first.
    bool failIn(const QString &name)
    {
        m_field.prepend(name);
        return false;
    }

    bool atEnd() const { return m_at >= m_bytes.size(); }
    char peek() const { return atEnd() ? '\0' : m_bytes.at(m_at); }

    bool take(char c)
    {
        if (atEnd() || peek() != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    bool parseValue(Json &value, int depth)
    {
        switch (peek()) {
        case '{':
            return parseObject(value, depth + 1);
        case '[':
            return parseArray(value, depth + 1);
        case '"': {
            QString text;
            if (!parseString(text))
                return false;
            value = Json(std::move(text));
            return true;
        }
        case 't':
            return parseWord("true", Json(true), value);
        case 'f':
            return parseWord("false", Json(false), value);
        case 'n':
            return parseWord("null", Json(), value);
        default:
            return parseNumber(value);
        }
    }

    bool parseWord(const char *word, Json meaning, Json &value)
    {
        const QByteArrayView expected(word);
        if (!QByteArrayView(m_bytes).sliced(m_at).startsWith(expected))
            return fail(u"unknown word"_s);
        m_at += expected.size();
        value = std::move(meaning);
        return true;
    }

    bool parseObject(Json &value, int depth)
    {
        if (depth > kMaxDepth)
            return fail(u"nested too deep"_s);
        Json::Object object;
        QSet<QString> names;
        ++m_at;
        skipSpace();
        if (take('}')) {
            value = Json(std::move(object));
            return true;
        }
        for (;;) {
            const qsizetype nameAt = m_at;
            QString name;
            Json member;
            if (peek() != '"')
                return fail(u"name expected"_s);
            if (!parseString(name))
                return false;
            if (names.contains(name)) {
                m_at = nameAt;
                fail(u"name stands twice"_s);
                return failIn(name);
            }
            names.insert(name);
            skipSpace();
            if (!take(':'))
                return fail(u"colon expected"_s);
            skipSpace();
            if (!parseValue(member, depth))
                return failIn(name);
            object.append({std::move(name), std::move(member)});
            skipSpace();
            if (take('}'))
                break;
            if (!take(','))
                return fail(u"comma or closing brace expected"_s);
            skipSpace();
        }
        value = Json(std::move(object));
        return true;
    }

    bool parseArray(Json &value, int depth)
    {
        if (depth > kMaxDepth)
            return fail(u"nested too deep"_s);
        Json::Array array;
        ++m_at;
        skipSpace();
        if (take(']')) {
            value = Json(std::move(array));
            return true;
        }
        for (;;) {
            Json element;
            if (!parseValue(element, depth))
                return failIn(QString::number(array.size()));
            array.append(std::move(element));
            skipSpace();
            if (take(']'))
                break;
            if (!take(','))
                return fail(u"comma or closing bracket expected"_s);
            skipSpace();
        }
        value = Json(std::move(array));
        return true;
    }

    bool skipDigits()
    {
        const qsizetype start = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > start || fail(u"digit expected"_s);
    }

    bool parseNumber(Json &value)
    {
        const qsizetype start = m_at;
        if (!take('-') && !isDigit(peek()))
            return fail(u"value expected"_s);
        const bool leadsWithZero = peek() == '0';
        const qsizetype wholeAt = m_at;
        if (!skipDigits())
            return false;
        if (leadsWithZero && m_at > wholeAt + 1) {
            m_at = wholeAt;
            return fail(u"number with a leading zero"_s);
        }
        if (take('.') && !skipDigits())
            return false;
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!skipDigits())
                return false;
        }
        value = Json(Json::Number{m_bytes.sliced(start, m_at - start)});
        return true;
    }

    bool parseString(QString &text)
    {
        ++m_at;
        for (;;) {
            if (atEnd())
                return fail(u"string without end"_s);
            const uchar c = uchar(peek());
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail(u"control character in a string"_s);
            if (c == '\\') {
                if (!parseEscape(text))
                    return false;
            } else if (c < 0x80) {
                text += QLatin1Char(char(c));
                ++m_at;
            } else if (!parseMultiByte(text)) {
                return false;
            }
        }
    }

    // RFC 3629: no overlong form, no surrogate, nothing above U+10FFFF.
    bool parseMultiByte(QString &text)
    {
        const uchar lead = uchar(peek());
        const int length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
        constexpr char32_t kSmallest[] = {0, 0, 0x80, 0x800, 0x10000};
        if (lead < 0xc2 || lead > 0xf4 || m_at + length > m_bytes.size())
            return fail(u"not UTF-8"_s);
        char32_t c = lead & (0xffU >> (length + 1));
        for (int i = 1; i < length; ++i) {
            const uchar next = uchar(m_bytes.at(m_at + i));
            if ((next & 0xc0) != 0x80)
                return fail(u"not UTF-8"_s);
            c = (c << 6) | (next & 0x3fU);
        }
        if (c < kSmallest[length] || c > 0x10ffff || QChar::isSurrogate(c))
            return fail(u"not UTF-8"_s);
        text += QChar::fromUcs4(c);
        m_at += length;
        return true;
    }

    bool parseEscape(QString &text)
    {
        static constexpr char kLetters[] = "\"\\/bfnrt";
        static constexpr char kMeanings[] = "\"\\/\b\f\n\r\t";
        const char letter = m_at + 1 < m_bytes.size() ? m_bytes.at(m_at + 1) : '\0';
        if (letter == 'u')
            return parseUnicodeEscape(text);
        for (int i = 0; kLetters[i] != '\0'; ++i) {
            if (kLetters[i] == letter) {
                text += QLatin1Char(kMeanings[i]);
                m_at += 2;
                return true;
            }
        }
        return fail(u"unknown escape"_s);
    }

    // The code unit of "\uXXXX" at an offset; nothing when there is none.
    std::optional<char16_t> codeUnitAt(qsizetype at) const
    {
        if (at + 6 > m_bytes.size() || m_bytes.at(at) != '\\' || m_bytes.at(at + 1) != 'u')
            return std::nullopt;
        char16_t unit = 0;
        for (qsizetype i = at + 2; i < at + 6; ++i) {
            const char c = m_bytes.at(i);
            int digit = 0;
            if (isDigit(c))
                digit = c - '0';
            else if (c >= 'a' && c <= 'f')
                digit = c - 'a' + 10;
            else if (c >= 'A' && c <= 'F')
                digit = c - 'A' + 10;
            else
                return std::nullopt;
            unit = char16_t(unit * 16 + digit);
        }
        return unit;
    }

    bool parseUnicodeEscape(QString &text)
    {
        const auto unit = codeUnitAt(m_at);
        if (!unit)
            return fail(u"unknown escape"_s);
        if (*unit == 0)
            return fail(u"NUL in a string"_s);
        if (QChar::isLowSurrogate(*unit))
            return fail(u"lone surrogate"_s);
        if (QChar::isHighSurrogate(*unit)) {
            const auto low = codeUnitAt(m_at + 6);
            if (!low || !QChar::isLowSurrogate(*low))
                return fail(u"lone surrogate"_s);
            text += QChar(*unit);
            text += QChar(*low);
            m_at += 12;
            return true;
        }
        text += QChar(*unit);
        m_at += 6;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QString m_reason;
    QStringList m_field;
};

} // namespace

Result<Json> Json::parse(const QByteArray &utf8)
{
    return Parser(utf8).parseText();
}

} // namespace shop
