// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/rate_limit.h"

#include <algorithm>

namespace shop::rest {

namespace {

constexpr qint64 kOne = 60'000; // a request

} // namespace

qint64 RateLimiter::leftOf(const Bucket &bucket, TimeMs now) const
{
    const qint64 passed = std::clamp<qint64>(now - bucket.at, 0, 3'600'000);
    return qMin(m_rule.burst * kOne, bucket.left + passed * m_rule.perMinute);
}

void RateLimiter::forgetFull(TimeMs now)
{
    for (auto bucket = m_buckets.begin(); bucket != m_buckets.end();) {
        const bool isFull = leftOf(*bucket, now) == m_rule.burst * kOne;
        bucket = isFull ? m_buckets.erase(bucket) : std::next(bucket);
    }
    if (m_buckets.size() >= m_most)
        m_buckets.clear(); // more names than anybody has: memory counts more than their figures
}

qint64 RateLimiter::take(const QString &name, TimeMs now)
{
    const QMutexLocker locker(&m_mutex);
    if (m_buckets.size() >= m_most && !m_buckets.contains(name))
        forgetFull(now);
    auto bucket = m_buckets.find(name);
    if (bucket == m_buckets.end())
        bucket = m_buckets.insert(name, {m_rule.burst * kOne, now});
    bucket->left = leftOf(*bucket, now);
    bucket->at = now;
    if (bucket->left >= kOne) {
        bucket->left -= kOne;
        return 0;
    }
    const qint64 perSecond = m_rule.perMinute * 1'000;
    return (kOne - bucket->left + perSecond - 1) / perSecond;
}

} // namespace shop::rest
