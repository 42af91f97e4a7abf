// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/route.h"
#include "core/rest/services.h"
#include "core/storage/database.h"

#include <condition_variable>
#include <functional>
#include <mutex>
#include <vector>

namespace shop {

// Changes of several requests in one transaction: who comes while others are stored goes with the
// next ones, so that they wait for the disk together. Each is stored whole or not at all, whatever
// becomes of the others, and nobody goes on before the disk has it.
class CommitGroup final
{
public:
    using Changes = std::function<Done()>;

    // Runs the changes with the services of this worker, or of the one whose turn it is: they reach
    // the modules by their context. They may run again, where the first time was undone.
    Done run(Database &database, rest::Services &services, rest::Context &context,
             const Changes &changes);
    // How many wait to be stored.
    size_t waiting();

private:
    struct Member {
        rest::Context &context;
        const Changes &changes;
        Done outcome = {};
        bool isDone = false;
    };
    using Members = std::vector<Member *>;

    Members takeWaiting();
    Members lead(Database &database, rest::Services &services);
    Done storeTogether(Database &database, rest::Services &services, Members &members);

    std::mutex m_mutex;
    std::condition_variable m_turn;
    Members m_waiting;
    bool m_isLed = false;
};

} // namespace shop
