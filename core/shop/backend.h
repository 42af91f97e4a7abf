// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/shop/shop.h"
#include "core/shop/side_journal.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace shop {

// Where a task runs (architecture.md, "Threads").
enum class Lane {
    Counter, // scan, ticket, sale; nothing long
    Reader, // search and lists; two threads, query_only
    Report, // reads that may be long; the first reader only
    Desk, // administration writes
    Long, // import, export, backup
    Crypto // bcrypt; has no shop (the Shop argument must not be touched)
};

// A question under way. Destroying it changes nothing; cancel() answers Cancelled at once.
class Ticket final
{
public:
    Ticket() = default;
    void cancel();
    bool isDone() const;

    struct State; // of the backend

private:
    friend class Backend;
    explicit Ticket(std::shared_ptr<State> state) : m_state(std::move(state)) {}
    std::shared_ptr<State> m_state;
};

// The shop behind the windows: lanes of threads, each with its own connection and modules. The
// window asks and is answered on its own thread; nothing on that thread touches the database.
class Backend final : public QObject
{
    Q_OBJECT

public:
    // Opens (and migrates) the database on the counter's thread and starts the lanes; the answer
    // is told by opened() or failed().
    Backend(DatabaseUrl url, const Clock &clock, UuidSource &ids, QObject *parent = nullptr);
    ~Backend() override; // waits for the tasks under way
    void start();

    const Clock &clock() const { return m_clock; }
    UuidSource &ids() { return m_ids; }
    const DatabaseUrl &url() const { return m_url; }
    SideJournal &sideJournal() const; // what the lanes commit goes there; see BackupKeeper
    WriteGate &gate() const; // for a thread beside the lanes that has a connection of its own

    // Runs task(Shop &) -> Result<T> in the lane and then answer(const Result<T> &) here, once; if
    // the asker is gone by then, never. A waiting task with the same non-empty key is replaced and
    // answered Cancelled.
    template <typename Task, typename Answer>
    Ticket ask(QObject *asker, Lane lane, Task task, Answer answer, const QString &key = {})
    {
        using R = std::invoke_result_t<Task, Shop &>;
        auto result = std::make_shared<std::optional<R>>();
        return enqueue(
            asker, lane, key,
            [task = std::move(task), result](Shop *shop) { result->emplace(task(*shop)); },
            [answer = std::move(answer), result](const Error *error) {
                if (error)
                    answer(R(*error));
                else
                    answer(**result);
            });
    }
    // For Lane::Crypto: task() -> Result<T>.
    template <typename Task, typename Answer>
    Ticket compute(QObject *asker, Task task, Answer answer)
    {
        using R = std::invoke_result_t<Task>;
        auto result = std::make_shared<std::optional<R>>();
        return enqueue(
            asker, Lane::Crypto, {},
            [task = std::move(task), result](Shop *) { result->emplace(task()); },
            [answer = std::move(answer), result](const Error *error) {
                if (error)
                    answer(R(*error));
                else
                    answer(**result);
            });
    }

Q_SIGNALS:
    void opened();
    void failed(const shop::Error &error);
    // After commits of this process and of others: what changed, coalesced.
    void changed(const QList<shop::Change> &changes);

private:
    using Work = std::function<void(Shop *)>;
    using Reply = std::function<void(const Error *)>;
    Ticket enqueue(QObject *asker, Lane lane, const QString &key, Work work, Reply reply);

    struct Lanes;
    DatabaseUrl m_url;
    const Clock &m_clock;
    UuidSource &m_ids;
    std::unique_ptr<Lanes> m_lanes;
};

} // namespace shop
