// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/breaker.h"

namespace shop::rest {

using namespace Qt::Literals::StringLiterals;

bool Breaker::mayAsk(TimeMs now)
{
    const QMutexLocker locker(&m_mutex);
    if (m_failures < kFailures)
        return true;
    if (m_probing || now - m_openedAt < kOpenMs)
        return false;
    m_probing = true;
    return true;
}

void Breaker::succeeded()
{
    const QMutexLocker locker(&m_mutex);
    m_turns.closed += m_failures == kFailures ? 1 : 0;
    m_failures = 0;
    m_probing = false;
}

void Breaker::failed(TimeMs now)
{
    const QMutexLocker locker(&m_mutex);
    m_turns.opened += m_failures == kFailures - 1 ? 1 : 0;
    m_failures = qMin(m_failures + 1, int(kFailures));
    m_probing = false;
    m_openedAt = now;
}

QString Breaker::state(TimeMs now) const
{
    const QMutexLocker locker(&m_mutex);
    if (m_failures < kFailures)
        return u"closed"_s;
    return now - m_openedAt < kOpenMs ? u"open"_s : u"half-open"_s;
}

Breaker::Turns Breaker::turns() const
{
    const QMutexLocker locker(&m_mutex);
    return m_turns;
}

} // namespace shop::rest
