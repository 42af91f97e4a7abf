// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QVarLengthArray>

namespace shop {

// Writes the RFC 8785 form of an object (JSON Canonicalization Scheme) without making a Json of it first:
// what Json::toCanonical() would answer, at about half the cost. Members come in any order. Names are
// literals without what needs an escape; they are referred to, not copied.
class CanonicalWriter final
{
public:
    enum class Empty { LeftOut, Written }; // an empty text, a zero, false, a null id

    explicit CanonicalWriter(Empty empty) : m_empty(empty) { m_out += '{'; }

    template <size_t size>
    void text(const char16_t (&name)[size], QStringView value)
    {
        if (begins(name, value.isEmpty()))
            add(value);
    }
    template <size_t size>
    void number(const char16_t (&name)[size], qint64 value)
    {
        if (begins(name, value == 0))
            add(value);
    }
    template <size_t size>
    void flag(const char16_t (&name)[size], bool value)
    {
        if (begins(name, !value))
            m_out += value ? "true" : "false";
    }
    template <size_t size, typename Tag>
    void id(const char16_t (&name)[size], const Id<Tag> &value)
    {
        if (begins(name, value.isNull()))
            add(value.uuid());
    }
    template <size_t size>
    void integer(const char16_t (&name)[size], qint64 value) // also a zero
    {
        begins(name, false);
        add(value);
    }
    template <size_t size>
    void null(const char16_t (&name)[size])
    {
        begins(name, false);
        m_out += "null";
    }
    // What write(CanonicalWriter &) writes.
    template <size_t size, typename Write>
    void object(const char16_t (&name)[size], Write &&write, Empty empty = Empty::LeftOut)
    {
        begins(name, false);
        addObject(std::forward<Write>(write), empty);
    }
    // One item for each of the list: what writeItem(const T &) writes with addObject() or addRow().
    template <size_t size, typename List, typename WriteItem>
    void array(const char16_t (&name)[size], const List &list, WriteItem &&writeItem)
    {
        begins(name, false);
        m_out += '[';
        bool isFirst = true;
        for (const auto &each : list) {
            if (!isFirst)
                m_out += ',';
            isFirst = false;
            writeItem(each);
        }
        m_out += ']';
    }
    template <typename Write>
    void addObject(Write &&write, Empty empty)
    {
        const Outer outer{m_first, m_empty};
        m_first = m_members.size();
        m_empty = empty;
        m_out += '{';
        write(*this);
        close();
        m_first = outer.first;
        m_empty = outer.empty;
    }
    // [name, 50000, ...]
    void addRow(QStringView name, std::initializer_list<qint64> numbers);

    // Errors json.notCanonical: a number beyond 2^53, a lone surrogate, a name that stands twice.
    Result<QByteArray> take();

private:
    struct Member {
        QStringView name;
        qsizetype begin; // of the name
    };
    struct Outer {
        qsizetype first;
        Empty empty;
    };

    template <size_t size>
    bool begins(const char16_t (&name)[size], bool isEmpty)
    {
        if (isEmpty && m_empty == Empty::LeftOut)
            return false;
        begin(QStringView(name, qsizetype(size) - 1));
        return true;
    }
    void begin(QStringView name);
    void add(QStringView text);
    void add(qint64 number);
    void add(const QUuid &id);
    void close();
    void sort();

    QByteArray m_out;
    QVarLengthArray<Member, 64> m_members; // of the objects that are open
    qsizetype m_first = 0; // of the innermost
    Empty m_empty;
    Done m_ok;
};

} // namespace shop
