// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/event_source.h"
#include "core/storage/database.h"

#include <QThread>

#include <atomic>

namespace shop {

// The change feed of a database as events: one thread with one connection for all who follow, woken by
// NOTIFY on PostgreSQL. An event is a thing of a module that is not as it was:
//   id: SERIES:7   event: orders.delivery   data: {"module":…,"entity":…,"id":…,"at":…}
// Who follows is let go after a quarter of an hour, to come again with a token that still holds.
class EventFeed final : public rest::EventSource
{
public:
    static constexpr int kMostFollowers = 500;

    EventFeed(const DatabaseUrl &url, const Clock &clock);
    ~EventFeed() override; // ends all streams
    Q_DISABLE_COPY_MOVE(EventFeed)

    Done start(); // the schema must be there
    bool follow(const QByteArray &lastEventId, std::shared_ptr<rest::Stream> stream) override;

private:
    class Reader;

    const DatabaseUrl m_url;
    const Clock &m_clock;
    std::atomic<int> m_followers = 0;
    QThread m_thread;
    Reader *m_reader = nullptr; // of the thread
};

} // namespace shop
