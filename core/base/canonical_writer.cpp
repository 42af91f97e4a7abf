// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/canonical_writer.h"

#include "core/base/json_text.h"

#include <algorithm>
#include <functional>

namespace shop {

namespace {

bool comesBefore(QStringView a, QStringView b)
{
    return std::ranges::lexicographical_compare(a, b); // by code units
}

} // namespace

void CanonicalWriter::begin(QStringView name)
{
    if (m_members.size() > m_first)
        m_out += ',';
    m_members.append({name, m_out.size()});
    appendPlainString(name, m_out);
    m_out += ':';
}

void CanonicalWriter::add(QStringView text)
{
    const Done done = appendCanonicalString(text, m_out);
    if (!done && m_ok)
        m_ok = done;
}

void CanonicalWriter::add(qint64 number)
{
    const Done done = appendCanonicalInteger(number, m_out);
    if (!done && m_ok)
        m_ok = done;
}

void CanonicalWriter::add(const QUuid &id)
{
    m_out += '"';
    if (!id.isNull())
        m_out += id.toByteArray(QUuid::WithoutBraces);
    m_out += '"';
}

void CanonicalWriter::addRow(QStringView name, std::initializer_list<qint64> numbers)
{
    m_out += '[';
    add(name);
    for (const qint64 number : numbers) {
        m_out += ',';
        add(number);
    }
    m_out += ']';
}

void CanonicalWriter::close()
{
    const auto first = m_members.cbegin() + m_first;
    const auto inOrder = [](const Member &a, const Member &b) {
        return comesBefore(a.name, b.name);
    };
    // Each behind the one before it, so that none stands twice either.
    if (std::adjacent_find(first, m_members.cend(), std::not_fn(inOrder)) != m_members.cend())
        sort();
    m_members.resize(m_first);
    m_out += '}';
}

void CanonicalWriter::sort()
{
    struct Text {
        QStringView name;
        QByteArrayView text;
    };
    const qsizetype begin = m_members[m_first].begin;
    const QByteArray written = m_out.sliced(begin);
    QVarLengthArray<Text, 32> texts;
    for (qsizetype i = m_first; i < m_members.size(); ++i) {
        const qsizetype from = m_members[i].begin - begin;
        const qsizetype to =
            i + 1 < m_members.size() ? m_members[i + 1].begin - 1 - begin : written.size();
        texts.append({m_members[i].name, QByteArrayView(written).sliced(from, to - from)});
    }
    std::ranges::sort(texts, comesBefore, &Text::name);
    if (std::ranges::adjacent_find(texts, {}, &Text::name) != texts.end() && m_ok)
        m_ok = notCanonical(QStringLiteral("name stands twice"));
    m_out.truncate(begin);
    for (const Text &each : texts) {
        if (m_out.size() > begin)
            m_out += ',';
        m_out += each.text;
    }
}

Result<QByteArray> CanonicalWriter::take()
{
    close();
    SHOP_TRY(m_ok);
    return std::move(m_out);
}

} // namespace shop
