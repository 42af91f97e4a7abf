// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMutex>

#include <map>

namespace shop {

// The text of a statement that is put together of what it asks, made once for each question: a statement is known
// by the address of its text.
template <auto make, typename Question>
const char *keptText(const Question &question)
{
    static QMutex mutex;
    static std::map<Question, QByteArray> texts;
    const QMutexLocker locked(&mutex);
    const auto [text, isNew] = texts.try_emplace(question);
    if (isNew)
        text->second = make(question);
    return text->second.constData();
}

} // namespace shop
