// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>

namespace shop {

// A password, PIN or token. It cannot be streamed, compared by accident or logged, and its bytes
// are overwritten when it goes.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes);
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    // By value: what was held before is overwritten as the argument goes.
    Secret &operator=(Secret other) noexcept;
    ~Secret();

    bool isEmpty() const { return m_bytes.isEmpty(); }
    // The bytes, for the one place that must have them.
    const QByteArray &reveal() const { return m_bytes; }
    // Takes the same time whatever the difference.
    bool equals(const Secret &other) const;

private:
    QByteArray m_bytes;
};

QDebug operator<<(QDebug debug, const Secret &) = delete;

// Sets the bytes to zero where nobody else holds them: for what was on its way into a Secret.
void overwrite(QByteArray &bytes);

} // namespace shop
