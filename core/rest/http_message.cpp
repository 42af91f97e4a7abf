// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/http_message.h"

#include <QStringDecoder>

#include <algorithm>

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestTarget = 4'096;

bool sameName(const QByteArray &a, const QByteArray &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::optional<QString> decoded(const QByteArray &text, bool plusIsBlank)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || hexDigit(text[i + 1]) < 0 || hexDigit(text[i + 2]) < 0)
                return std::nullopt;
            bytes += char(16 * hexDigit(text[i + 1]) + hexDigit(text[i + 2]));
            i += 2;
        } else {
            bytes += plusIsBlank && c == '+' ? ' ' : c;
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decodedText = decoder(bytes);
    const auto isControl = [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; };
    if (decoder.hasError() || std::any_of(decodedText.begin(), decodedText.end(), isControl))
        return std::nullopt;
    return decodedText;
}

} // namespace

void Headers::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void Headers::remove(const QByteArray &name)
{
    m_fields.removeIf([&](const Field &field) { return sameName(field.first, name); });
}

bool Headers::has(const QByteArray &name) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [&](const Field &field) { return sameName(field.first, name); });
}

QByteArray Headers::value(const QByteArray &name) const
{
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            return field.second;
    }
    return {};
}

QByteArray Headers::list(const QByteArray &name) const
{
    QList<QByteArray> all;
    for (const Field &field : m_fields) {
        if (sameName(field.first, name))
            all.append(field.second);
    }
    return all.join(',');
}

QByteArray before(const QByteArray &text, char end)
{
    const qsizetype at = text.indexOf(end);
    return at < 0 ? text : text.left(at);
}

Response jsonResponse(int status, const Json &body)
{
    Response response;
    response.status = status;
    response.headers.set("Content-Type", "application/json; charset=utf-8");
    response.body = body.toBytes();
    return response;
}

Response emptyResponse(int status)
{
    Response response;
    response.status = status;
    return response;
}

std::optional<Target> parseTarget(const QByteArray &target)
{
    if (target.size() > kLongestTarget || !target.startsWith('/'))
        return std::nullopt;
    const qsizetype mark = target.indexOf('?');
    Target parsed;
    for (const QByteArray &segment : before(target, '?').mid(1).split('/')) {
        const auto text = decoded(segment, false);
        if (!text)
            return std::nullopt;
        parsed.path.append(*text);
    }
    if (parsed.path.last().isEmpty())
        parsed.path.removeLast();
    if (mark < 0)
        return parsed;
    for (const QByteArray &pair : target.mid(mark + 1).split('&')) {
        if (pair.isEmpty())
            continue;
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(before(pair, '='), true);
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1), true);
        if (!name)
            return std::nullopt;
        if (value)
            parsed.query.append({*name, *value});
        else
            parsed.unreadable.append(*name);
    }
    return parsed;
}

} // namespace shop::rest
