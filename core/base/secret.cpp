// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/secret.h"

#include <utility>

namespace shop {

Secret::Secret(QByteArray bytes) : m_bytes(std::move(bytes)) {}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    overwrite(m_bytes);
}

bool Secret::equals(const Secret &other) const
{
    const qsizetype ours = m_bytes.size();
    const qsizetype theirs = other.m_bytes.size();
    unsigned difference = ours == theirs ? 0 : 1;
    for (qsizetype i = 0; i < theirs; ++i) {
        const char mine = ours > 0 ? m_bytes.at(i % ours) : '\0';
        difference |= unsigned(uchar(mine)) ^ unsigned(uchar(other.m_bytes.at(i)));
    }
    return difference == 0;
}

void overwrite(QByteArray &bytes)
{
    // Bytes shared with another holder are still in use, and bytes made from a literal are not ours
    // to write: isDetached() is false for both.
    if (bytes.isEmpty() || !bytes.isDetached())
        return;
    // Volatile, so that the writes survive although nobody reads them again.
    volatile char *byte = bytes.data();
    for (qsizetype i = 0; i < bytes.size(); ++i)
        byte[i] = 0;
}

} // namespace shop
