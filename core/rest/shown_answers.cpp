// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/shown_answers.h"

namespace shop::rest {

std::optional<ShownAnswers::Answer> ShownAnswers::find(const QByteArray &question) const
{
    const QMutexLocker locker(&m_mutex);
    const Answer *known = m_answers.object(question);
    return known ? std::optional(*known) : std::nullopt;
}

void ShownAnswers::keep(const QByteArray &question, const Answer &answer)
{
    const qsizetype bytes = question.size() + answer.body.toBytes().size();
    const QMutexLocker locker(&m_mutex);
    m_answers.insert(question, new Answer(answer), bytes);
}

void ShownAnswers::forget(const QByteArray &question)
{
    const QMutexLocker locker(&m_mutex);
    m_answers.remove(question);
}

} // namespace shop::rest
