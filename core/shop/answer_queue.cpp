// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/answer_queue.h"

#include <QCoreApplication>

#include <algorithm>

namespace shop {

namespace {

constexpr size_t kRememberedChanges = 4096;

QEvent::Type wakeType()
{
    static const auto type = QEvent::Type(QEvent::registerEventType());
    return type;
}

} // namespace

void Ticket::State::answer(const Error *error)
{
    if (!reply)
        return;
    const auto told = std::exchange(reply, nullptr);
    if (asker)
        told(error);
}

AnswerQueue::AnswerQueue(Backend &backend)
{
    connect(this, &AnswerQueue::opened, &backend, &Backend::opened);
    connect(this, &AnswerQueue::failed, &backend, &Backend::failed);
    connect(this, &AnswerQueue::changed, &backend, &Backend::changed);
}

void AnswerQueue::post(std::shared_ptr<Ticket::State> state, std::optional<Error> error)
{
    wake({Message::Kind::Answer, std::move(state), std::move(error)});
}

void AnswerQueue::postOpened()
{
    wake({Message::Kind::Opened, {}, {}});
}

void AnswerQueue::postFailure(const Error &error)
{
    wake({Message::Kind::Failed, {}, error});
}

void AnswerQueue::postChanges(const QList<Change> &changes)
{
    {
        const std::lock_guard lock(m_mutex);
        const bool waiting = !m_changes.isEmpty();
        for (const Change &change : changes) {
            if (m_told.insert(change.seq).second)
                m_changes.append(change);
        }
        while (m_told.size() > kRememberedChanges)
            m_told.erase(m_told.begin());
        if (waiting || m_changes.isEmpty())
            return;
    }
    wake({Message::Kind::Changes, {}, {}});
}

// One event for one message, so that a reply that runs an event loop of its own (a question to the
// person) holds up nothing behind it. Posted under the lock and taken under it: what a lane wrote
// before is then visible to the thread that reads it.
void AnswerQueue::wake(Message message)
{
    const std::lock_guard lock(m_mutex);
    m_messages.push_back(std::move(message));
    QCoreApplication::postEvent(this, new QEvent(wakeType()));
}

void AnswerQueue::customEvent(QEvent *)
{
    Message message{};
    {
        const std::lock_guard lock(m_mutex);
        if (m_messages.empty())
            return;
        message = std::move(m_messages.front());
        m_messages.pop_front();
    }
    tell(message);
}

void AnswerQueue::tell(const Message &message)
{
    switch (message.kind) {
    case Message::Kind::Answer:
        return message.state->answer(message.error ? &*message.error : nullptr);
    case Message::Kind::Opened:
        return Q_EMIT opened();
    case Message::Kind::Failed:
        return Q_EMIT failed(*message.error);
    case Message::Kind::Changes:
        return tellChanges();
    }
}

void AnswerQueue::tellChanges()
{
    QList<Change> changes;
    {
        const std::lock_guard lock(m_mutex);
        changes = std::exchange(m_changes, {});
    }
    std::ranges::sort(changes, {}, &Change::seq);
    if (!changes.isEmpty())
        Q_EMIT changed(changes);
}

void AnswerQueue::clear()
{
    std::deque<Message> dropped;
    {
        const std::lock_guard lock(m_mutex);
        dropped.swap(m_messages);
    }
    for (const Message &message : dropped) {
        if (message.state)
            message.state->reply = nullptr;
    }
}

} // namespace shop
