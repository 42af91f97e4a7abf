// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/backend.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <functional>
#include <future>

namespace shop {

// A job that stays in its lane until it is let go.
class HeldJob final
{
public:
    ~HeldJob() { letGo(); }
    std::function<Done(Shop &)> task();
    void waitUntilBegun() { m_state->begun.get_future().wait(); }
    void letGo();
    bool hasEnded() const { return m_state->hasEnded; }

private:
    // The task may end after the test that held it.
    struct State {
        std::promise<void> begun;
        std::promise<void> letGo;
        std::atomic<bool> hasEnded = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    bool m_isFree = false;
};

inline constexpr auto kIgnore = [](const auto &) {};

// A backend over a database of its own, and somebody who asks it.
class BackendFixture
{
protected:
    void makeBackend();
    void dropBackend();
    void start();

    std::unique_ptr<QTemporaryDir> m_folder;
    SystemClock m_clock;
    std::unique_ptr<UuidV7Source> m_ids;
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<QObject> m_asker;
};

} // namespace shop
