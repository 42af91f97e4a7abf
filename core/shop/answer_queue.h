// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"

#include <QEvent>
#include <QPointer>

#include <atomic>
#include <deque>
#include <mutex>
#include <set>

namespace shop {

// One question. Except for cancelled, everything here belongs to the thread that asked.
struct Ticket::State {
    QPointer<QObject> asker;
    std::function<void(const Error *)> reply; // empty once answered
    std::atomic<bool> cancelled = false; // the lane need not begin

    // Calls the reply unless that was done before or the asker is gone.
    void answer(const Error *error);
};

// The way back from the lanes to the thread of the windows: answers one by one in the order they
// came, and changes in bundles. Lives on that thread; the functions named "from lanes" may be
// called on any other.
class AnswerQueue final : public QObject
{
    Q_OBJECT

public:
    explicit AnswerQueue(Backend &backend);

    // From lanes.
    void post(std::shared_ptr<Ticket::State> state, std::optional<Error> error);
    void postOpened();
    void postFailure(const Error &error);
    void postChanges(const QList<Change> &changes);

    // Drops what has not been told.
    void clear();

Q_SIGNALS:
    void opened();
    void failed(const shop::Error &error);
    void changed(const QList<shop::Change> &changes);

protected:
    void customEvent(QEvent *event) override;

private:
    // Something to tell: an answer, a state of the backend, or that changes wait.
    struct Message {
        enum class Kind { Answer, Opened, Failed, Changes } kind;
        std::shared_ptr<Ticket::State> state;
        std::optional<Error> error;
    };
    void wake(Message message);
    void tell(const Message &message);
    void tellChanges();

    std::mutex m_mutex;
    std::deque<Message> m_messages;
    QList<Change> m_changes;
    std::set<qint64> m_told; // numbers of the newest changes, each told once
};

} // namespace shop
