// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/json.h"

#include <QByteArray>
#include <QCache>
#include <QMutex>

#include <optional>

namespace shop::rest {

// What another service answered when it was asked for something to show (rest_contract.md §8), for all threads
// of a process: the newest 16 MiB of it.
class ShownAnswers final
{
public:
    static constexpr TimeMs kFreshMs = 60'000;

    struct Answer {
        Json body;
        TimeMs at = 0;
    };
    std::optional<Answer> find(const QByteArray &question) const;
    void keep(const QByteArray &question, const Answer &answer);
    void forget(const QByteArray &question);

private:
    static constexpr qsizetype kMostBytes = 16 * 1024 * 1024;

    mutable QMutex m_mutex;
    QCache<QByteArray, Answer> m_answers{kMostBytes};
};

} // namespace shop::rest
