// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/server/commit_group.h"

#include "core/storage/transaction.h"

#include <utility>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// The services of the worker that runs the changes, and its own again behind them.
Done runWith(rest::Services &services, rest::Context &context, const CommitGroup::Changes &changes)
{
    rest::Services *own = std::exchange(context.services, &services);
    Done done = changes();
    context.services = own;
    return done;
}

// Whether the database itself is in trouble, or nobody knows what it has stored: all are told, and
// nothing is done again.
bool isOfAll(const Error &error)
{
    const QString key =
        error.key == u"transaction.doomed" ? error.context.value(u"cause"_s).toString() : error.key;
    return key == u"database.connectionLost" || key == u"database.ioError" ||
           key == u"database.busy" || key == u"database.diskFull";
}

} // namespace

Done CommitGroup::run(Database &database, rest::Services &services, rest::Context &context,
                      const Changes &changes)
{
    Member self{context, changes};
    {
        std::unique_lock lock(m_mutex);
        m_waiting.push_back(&self);
        m_turn.wait(lock, [&] { return self.isDone || !m_isLed; });
        if (self.isDone)
            return self.outcome;
        m_isLed = true;
    }
    const Members members = lead(database, services);
    {
        const std::lock_guard lock(m_mutex);
        for (Member *each : members)
            each->isDone = true;
        m_isLed = false;
    }
    m_turn.notify_all();
    return self.outcome;
}

size_t CommitGroup::waiting()
{
    const std::lock_guard lock(m_mutex);
    return m_waiting.size();
}

CommitGroup::Members CommitGroup::takeWaiting()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_waiting, {});
}

CommitGroup::Members CommitGroup::lead(Database &database, rest::Services &services)
{
    Members members;
    const Done stored = storeTogether(database, services, members);
    if (stored)
        return members;
    const bool isOver = members.size() == 1 || isOfAll(stored.error());
    // What one of them broke or was refused, the others are not to blame for. Rare enough, so that
    // no savepoint is worth its two trips to the server.
    for (Member *each : members) {
        Members single{each};
        each->outcome = isOver ? stored : storeTogether(database, services, single);
    }
    return members;
}

// Those given, or all that wait once it is this worker's turn to write: all of them or none.
Done CommitGroup::storeTogether(Database &database, rest::Services &services, Members &members)
{
    Transaction all(database, "requests");
    if (members.empty())
        members = takeWaiting();
    SHOP_TRY(all.ok());
    for (Member *each : members) {
        each->outcome = runWith(services, each->context, each->changes);
        SHOP_TRY(each->outcome);
    }
    return all.commit();
}

} // namespace shop
