// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QHash>
#include <QMutex>
#include <QString>

namespace shop::rest {

// A bucket of requests that fills again with time: so many at once, then so many each minute.
struct RateRule {
    qint64 burst = 0;
    qint64 perMinute = 0;
};

// Buckets by name ("client:192.0.2.7", "account:a@b.example"), bounded in number: full ones are
// forgotten first. For all threads of a process.
class RateLimiter final
{
public:
    explicit RateLimiter(RateRule rule, qsizetype mostBuckets = 100'000)
        : m_rule(rule), m_most(mostBuckets)
    {}
    // Takes one; the seconds to wait where there is none, else 0.
    qint64 take(const QString &name, TimeMs now);

private:
    struct Bucket {
        qint64 left = 0; // in sixty-thousandths of a request, so that a millisecond counts
        TimeMs at = 0;
    };
    void forgetFull(TimeMs now);
    qint64 leftOf(const Bucket &bucket, TimeMs now) const;

    const RateRule m_rule;
    const qsizetype m_most;
    QMutex m_mutex;
    QHash<QString, Bucket> m_buckets;
};

struct RateLimits {
    RateLimiter client{{200, 6'000}};
    RateLimiter login{{10, 30}}; // by client
    RateLimiter account{{5, 10}}; // by the name that is tried
};

} // namespace shop::rest
