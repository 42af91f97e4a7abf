// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <optional>
#include <type_traits>
#include <utility>

namespace shop {

// What a call that can fail returns: the value, or the error that says why not. Reading the side
// that is not there is a programming error and stops the program.
template <typename T>
class [[nodiscard]] Result final
{
public:
    using Value = T;

    Result(T value) : m_value(std::move(value)) {}
    Result(Error error) : m_error(std::move(error)) {}

    explicit operator bool() const noexcept { return m_value.has_value(); }
    bool hasValue() const noexcept { return m_value.has_value(); }

    const T &value() const &
    {
        check(hasValue());
        return *m_value;
    }
    T &value() &
    {
        check(hasValue());
        return *m_value;
    }
    T &&value() &&
    {
        check(hasValue());
        return *std::move(m_value);
    }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T &&operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Error &error() const
    {
        check(!hasValue());
        return m_error;
    }
    T valueOr(T other) const { return hasValue() ? value() : std::move(other); }

private:
    static void check(bool ok)
    {
        if (!ok)
            qFatal("Result: the other side was read");
    }

    std::optional<T> m_value;
    Error m_error; // where there is no value
};

template <>
class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_ok(false) {}

    explicit operator bool() const noexcept { return m_ok; }
    bool hasValue() const noexcept { return m_ok; }
    const Error &error() const
    {
        if (m_ok)
            qFatal("Result: the other side was read");
        return m_error;
    }

private:
    Error m_error;
    bool m_ok = true;
};

using Done = Result<void>;

} // namespace shop

// Returns the error of EXPRESSION (a Result) from the function around it, if there is one.
#define SHOP_TRY(EXPRESSION)                                                                       \
    do {                                                                                           \
        if (auto shopTried = (EXPRESSION); !shopTried)                                             \
            return shopTried.error();                                                              \
    } while (false)

// Declares NAME with the value of EXPRESSION (a Result), or returns its error.
#define SHOP_TRY_VALUE(NAME, EXPRESSION)                                                           \
    auto NAME##Tried = (EXPRESSION);                                                               \
    if (!NAME##Tried)                                                                              \
        return NAME##Tried.error();                                                                \
    auto &NAME = *NAME##Tried
