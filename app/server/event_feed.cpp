// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/event_feed.h"

#include "core/base/json.h"
#include "core/storage/change_feed.h"
#include "core/storage/change_listener.h"
#include "core/storage/write_gate.h"

#include <QTimer>
#include <QUuid>

#include <vector>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPage = 500;
constexpr int kHeartbeatMs = 15'000; // so that those who have gone are noticed
constexpr TimeMs kLongestMs = 15 * 60'000;

QByteArray idOf(const QString &epoch, qint64 seq)
{
    return "id: " + epoch.toUtf8() + ':' + QByteArray::number(seq) + '\n';
}

QByteArray eventOf(const QString &epoch, const Change &change)
{
    const QString id = QUuid::fromRfc4122(change.id).toString(QUuid::WithoutBraces);
    const Json data(Json::Object{{u"module"_s, Json(change.module)},
                                 {u"entity"_s, Json(change.entity)},
                                 {u"id"_s, Json(id)},
                                 {u"at"_s, Json::integer(change.at)}});
    return idOf(epoch, change.seq) + "event: " + change.module.toUtf8() + '.' +
           change.entity.toUtf8() + "\ndata: " + data.toBytes() + "\n\n";
}

} // namespace

class EventFeed::Reader final : public QObject
{
public:
    Reader(const DatabaseUrl &url, const Clock &clock, std::atomic<int> &followers)
        : m_url(url), m_clock(clock), m_count(followers)
    {}
    ~Reader() override
    {
        for (const Follower &each : m_followers)
            each.stream->end();
    }

    Done open()
    {
        DatabaseOptions options;
        options.url = m_url;
        options.readOnly = true;
        SHOP_TRY_VALUE(database, Database::open(options, m_gate));
        m_database = std::move(database);
        m_listener = std::make_unique<ChangeListener>(*m_database);
        connect(m_listener.get(), &ChangeListener::changed, this, [this] { tellAll(); });
        m_heartbeat.callOnTimeout(this, [this] { beat(); });
        m_heartbeat.start(kHeartbeatMs);
        return {};
    }

    void add(const QByteArray &lastEventId, const std::shared_ptr<rest::Stream> &stream)
    {
        if (m_followers.empty())
            m_seq = ChangeFeed::head(*m_database).valueOr(m_seq);
        tellAll();
        const qsizetype colon = lastEventId.lastIndexOf(':');
        const QString epoch = ChangeFeed::epoch(*m_database).valueOr(QString());
        const bool isOurs = lastEventId.left(colon) == epoch.toUtf8();
        stream->send("retry: 2000\n" + (lastEventId.isEmpty() ? idOf(epoch, m_seq) : QByteArray()) +
                     '\n');
        if (!lastEventId.isEmpty() && !isOurs)
            stream->send(idOf(epoch, m_seq) + "event: reset\ndata: {}\n\n");
        else if (!lastEventId.isEmpty())
            catchUp(epoch, lastEventId.mid(colon + 1).toLongLong(), *stream);
        m_followers.push_back({stream, m_clock.nowMs() + kLongestMs});
        m_count = int(m_followers.size());
    }

private:
    struct Follower {
        std::shared_ptr<rest::Stream> stream;
        TimeMs until = 0;
    };

    // What it missed; the rest, where it is too much at once, when it comes again.
    void catchUp(const QString &epoch, qint64 seq, rest::Stream &stream)
    {
        while (seq < m_seq) {
            const auto missed = ChangeFeed::after(*m_database, seq, kPage);
            if (!missed || missed->isEmpty())
                return;
            for (const Change &change : *missed) {
                if (change.seq <= m_seq)
                    stream.send(eventOf(epoch, change));
                seq = change.seq;
            }
        }
    }

    void tellAll()
    {
        if (m_followers.empty())
            return; // who comes begins with what is the newest then
        const auto epoch = ChangeFeed::epoch(*m_database);
        while (epoch) {
            const auto changes = ChangeFeed::after(*m_database, m_seq, kPage);
            if (!changes || changes->isEmpty())
                return;
            QByteArray events;
            for (const Change &change : *changes)
                events += eventOf(*epoch, change);
            m_seq = changes->last().seq;
            send(events);
        }
    }

    void beat()
    {
        const TimeMs now = m_clock.nowMs();
        for (const Follower &each : m_followers) {
            if (each.until <= now)
                each.stream->end();
        }
        send(":\n\n");
    }

    void send(const QByteArray &bytes)
    {
        std::erase_if(m_followers, [&](const Follower &each) { return !each.stream->send(bytes); });
        m_count = int(m_followers.size());
    }

    const DatabaseUrl m_url;
    const Clock &m_clock;
    std::atomic<int> &m_count;
    WriteGate m_gate; // nothing is written
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ChangeListener> m_listener;
    QTimer m_heartbeat{this};
    std::vector<Follower> m_followers;
    qint64 m_seq = 0;
};

EventFeed::EventFeed(const DatabaseUrl &url, const Clock &clock) : m_url(url), m_clock(clock) {}

EventFeed::~EventFeed()
{
    if (!m_reader)
        return;
    m_reader->deleteLater(); // on its thread, as that ends
    m_thread.quit();
    m_thread.wait();
}

Done EventFeed::start()
{
    m_reader = new Reader(m_url, m_clock, m_followers);
    m_reader->moveToThread(&m_thread);
    m_thread.start();
    Done opened;
    QMetaObject::invokeMethod(
        m_reader, [&] { opened = m_reader->open(); }, Qt::BlockingQueuedConnection);
    return opened;
}

bool EventFeed::follow(const QByteArray &lastEventId, std::shared_ptr<rest::Stream> stream)
{
    if (!m_reader || m_followers >= kMostFollowers)
        return false;
    QMetaObject::invokeMethod(
        m_reader, [reader = m_reader, lastEventId, stream] { reader->add(lastEventId, stream); });
    return true;
}

} // namespace shop
