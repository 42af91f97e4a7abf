// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/server/commit_group.h"
#include "app/server/event_feed.h"
#include "app/server/http_server.h"
#include "app/server/job_queue.h"
#include "app/server/request_figures.h"
#include "app/server/serve_options.h"

#include "core/rest/far_modules.h"
#include "core/rest/router.h"
#include "core/shop/service_modules.h"
#include "core/shop/shop.h"

#include <functional>
#include <thread>
#include <vector>

namespace shop {

// The routes of some services behind threads: workers with a database connection each, and others
// that only hash passwords. A request waits in a queue for a worker, never in a worker for a hash.
class ServiceHost final
{
public:
    ServiceHost(const ServeOptions &options, rest::RateLimits &limits, RequestFigures &figures,
                const Clock &clock, UuidSource &ids);
    ~ServiceHost(); // answers what waits
    Q_DISABLE_COPY_MOVE(ServiceHost)

    // Opens (and migrates) the database and starts the threads.
    Done start();
    // On the network's thread; the answer comes on another, or at once where too many wait.
    void handle(const rest::Router &router, const QString &service, rest::Request request,
                HttpServer::Answer answer);
    // How the breakers before other services stand, as Prometheus reads it; from any thread.
    QByteArray breakerFigures() const;

private:
    class Others;
    struct Asked {
        const rest::Router *router = nullptr;
        QString service;
        rest::Request request;
        HttpServer::Answer answer;
        TimeMs at = 0;
        std::chrono::steady_clock::time_point began;
    };
    using Work = std::function<void(rest::Services &)>;

    Result<std::unique_ptr<Shop>> open(bool migrate);
    void work(Shop &shop);
    rest::Services servicesOf(Shop &shop, ServiceModules &modules);
    QList<rest::Dependency> dependencies() const;
    void sweepOften(const std::stop_token &stop);
    void take(const std::shared_ptr<Asked> &asked, rest::Router::Answer answer);
    void reply(const Asked &asked, const rest::Response &response);

    const ServeOptions &m_options;
    rest::RateLimits &m_limits;
    RequestFigures &m_figures;
    const Clock &m_clock;
    UuidSource &m_ids;
    rest::FarAddress m_users;
    rest::FarAddress m_products;
    rest::FarAddress m_cart;
    std::unique_ptr<WriteGate> m_gate;
    CommitGroup m_commits;
    EventFeed m_events;
    JobQueue<Work> m_work;
    JobQueue<std::function<void()>> m_hashing;
    std::vector<std::jthread> m_hashers;
    std::vector<std::jthread> m_workers;
    std::jthread m_sweeper;
};

} // namespace shop
