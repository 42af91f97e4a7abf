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

// Whether nobody knows what the server has stored: that is told, and not done again.
bool isInDoubt(const Error &error)
{
    const QString key =
        error.key == u"transaction.doomed" ? error.context.value(u"cause"_s).toString() : error.key;
    return key == u"database.connectionLost" || key == u"database.ioError";
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
    if (stored || members.size() == 1)
        return members;
    // What one of them broke, the others are not to blame for.
    for (Member *each : members) {
        Members single{each};
        each->outcome =
            isInDoubt(stored.error()) ? stored : storeTogether(database, services, single);
    }
    return members;
}

// Those of the group, or all that wait once it is this worker's turn to write. An error where nothing
// was stored; each member's outcome otherwise.
Done CommitGroup::storeTogether(Database &database, rest::Services &services, Members &members)
{
    Transaction all(database, "requests");
    if (members.empty())
        members = takeWaiting();
    SHOP_TRY(all.ok());
    if (members.size() == 1) {
        Member &only = *members.front();
        only.outcome = runWith(services, only.context, only.changes);
        if (only.outcome)
            only.outcome = all.commit();
        return only.outcome;
    }
    for (Member *each : members) {
        Transaction part(database, "one of the requests", WritePriority::Counter,
                         Transaction::Kind::Optional);
        each->outcome = part.ok() ? runWith(services, each->context, each->changes) : part.ok();
        if (each->outcome)
            each->outcome = part.commit();
    }
    return all.commit();
}

} // namespace shop
