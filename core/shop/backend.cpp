// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/backend.h"

#include "core/shop/answer_queue.h"
#include "core/shop/lane.h"
#include "core/storage/change_feed.h"
#include "core/storage/limit_log.h"
#include "core/storage/thread_guard.h"

#include <QLoggingCategory>
#include <QThread>

#include <array>
#include <chrono>
#include <thread>
#include <vector>

namespace shop {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(backendLog, "shop.backend")

constexpr std::chrono::milliseconds kPollInterval = 250ms;
constexpr std::chrono::milliseconds kLogInterval = 1s;
constexpr int kChangesAtOnce = 500;

std::unique_ptr<WriteGate> gateOf(const DatabaseUrl &url)
{
    if (url.kind == DatabaseUrl::Kind::Sqlite)
        return std::make_unique<WriteGate>(QString(url.path + u".lock"_s));
    return std::make_unique<WriteGate>();
}

const Error kCancelled{ErrorCode::Cancelled, u"backend.cancelled"_s, {}};

} // namespace

void Ticket::cancel()
{
    if (!m_state)
        return;
    // Kept alive here: the reply may drop the ticket.
    const std::shared_ptr<State> state = m_state;
    state->cancelled = true;
    state->answer(&kCancelled);
}

bool Ticket::isDone() const
{
    return !m_state || !m_state->reply;
}

// The threads and what they share. One queue for each kind of work; both readers take from one.
struct Backend::Lanes {
    enum Queue { Counter, Read, Desk, Long, Crypto, Count };
    enum class Opening { Waiting, Open, Failed };
    // What a thread is for, and how it opens its shop: the first at once, the others when they have
    // something to do.
    struct Role {
        Queue queue = Counter;
        bool first = false; // makes and migrates the database; the others wait for it
        bool readOnly = false;
        bool reports = true;
        bool polls = false;
        bool limitsLog = false;

        std::optional<std::chrono::milliseconds> interval() const
        {
            if (polls)
                return kPollInterval;
            return limitsLog ? std::optional(kLogInterval) : std::nullopt;
        }
    };

    explicit Lanes(Backend &backend)
        : owner(backend),
          gate(gateOf(backend.m_url)),
          side(backend.m_clock, backend.m_ids),
          answers(backend)
    {}

    void start();
    void stop();
    void run(const Role &role);
    void runCrypto();
    bool isDue(const Role &role, const Shop *shop) const;
    std::unique_ptr<Shop> open(const Role &role);
    bool waitForFirst();
    void waitAMoment();
    void noteOpened(Shop &shop);
    void noteFailed(const Error &error);
    std::optional<Error> failure();
    void serve(LaneJob &job, Shop *shop);
    void poll(Database &database, std::optional<qint64> &position);
    static Queue queueOf(Lane lane);

    Backend &owner;
    const NoDatabaseHere noDatabaseHere;
    const std::unique_ptr<WriteGate> gate;
    SideJournal side;
    AnswerQueue answers;
    std::array<LaneQueue, Count> queues;
    std::vector<std::thread> threads;

    std::mutex mutex; // of what follows
    std::condition_variable opened;
    Opening firstOne = Opening::Waiting;
    qint64 changesBefore = 0; // of the feed when the first one was open
    bool stopping = false;
    std::optional<Error> openError;
};

Backend::Lanes::Queue Backend::Lanes::queueOf(Lane lane)
{
    switch (lane) {
    case Lane::Counter:
        return Counter;
    case Lane::Reader:
    case Lane::Report:
        return Read;
    case Lane::Desk:
        return Desk;
    case Lane::Long:
        return Long;
    case Lane::Crypto:
        return Crypto;
    }
    return Desk;
}

void Backend::Lanes::start()
{
    static constexpr Role kRoles[] = {
        {.queue = Counter, .first = true},
        {.queue = Read, .readOnly = true},
        {.queue = Read, .readOnly = true, .reports = false, .polls = true},
        {.queue = Desk},
        {.queue = Long, .limitsLog = true},
    };
    for (const Role &role : kRoles)
        threads.emplace_back([this, &role] { run(role); });
    for (int i = 0; i < 2; ++i)
        threads.emplace_back([this] { runCrypto(); });
}

void Backend::Lanes::stop()
{
    {
        const std::lock_guard lock(mutex);
        stopping = true;
    }
    opened.notify_all();
    for (LaneQueue &queue : queues) {
        for (LaneJob &dropped : queue.stop())
            dropped.state->reply = nullptr;
    }
    for (std::thread &thread : threads)
        thread.join();
    threads.clear();
    answers.clear();
}

// None: it failed, which has been told.
std::unique_ptr<Shop> Backend::Lanes::open(const Role &role)
{
    if (!role.first && !waitForFirst())
        return nullptr;
    ShopOptions options;
    options.database.url = owner.m_url;
    options.database.readOnly = role.readOnly;
    options.database.createIfMissing = role.first;
    options.migrate = role.first;
    auto shop = Shop::open(options, *gate, owner.m_clock, owner.m_ids);
    if (!shop) {
        noteFailed(shop.error());
        return nullptr;
    }
    (*shop)->journal().follow(&side);
    (*shop)->database().onCommit(
        [this](const QList<Change> &changes) { answers.postChanges(changes); });
    if (role.first)
        noteOpened(**shop);
    return std::move(*shop);
}

// The moment after the start belongs to what is asked first: one reader does for it.
void Backend::Lanes::waitAMoment()
{
    std::unique_lock lock(mutex);
    opened.wait_for(lock, kPollInterval, [this] { return stopping; });
}

bool Backend::Lanes::waitForFirst()
{
    std::unique_lock lock(mutex);
    opened.wait(lock, [this] { return stopping || firstOne != Opening::Waiting; });
    return !stopping && !openError;
}

void Backend::Lanes::noteOpened(Shop &shop)
{
    {
        const std::lock_guard lock(mutex);
        firstOne = Opening::Open;
        changesBefore = ChangeFeed::head(shop.database()).valueOr(0);
        answers.postOpened();
    }
    opened.notify_all();
}

void Backend::Lanes::noteFailed(const Error &failed)
{
    {
        const std::lock_guard lock(mutex);
        if (firstOne == Opening::Waiting)
            firstOne = Opening::Failed;
        if (!openError)
            answers.postFailure(failed);
        openError = openError.value_or(failed);
    }
    opened.notify_all();
}

std::optional<Error> Backend::Lanes::failure()
{
    const std::lock_guard lock(mutex);
    return openError;
}

void Backend::Lanes::serve(LaneJob &job, Shop *shop)
{
    // Answered already, where it was asked.
    if (job.state->cancelled)
        return answers.post(std::move(job.state), kCancelled);
    std::optional<Error> error;
    if (job.lane != Lane::Crypto)
        error = shop ? failure() : failure().value_or(kCancelled);
    if (!error)
        job.work(shop);
    job.work = nullptr;
    answers.post(std::move(job.state), std::move(error));
}

// Whether there is something to do that nobody asked for.
bool Backend::Lanes::isDue(const Role &role, const Shop *shop) const
{
    return role.polls || (role.limitsLog && (shop || isLogAboveLimit(owner.m_url)));
}

void Backend::Lanes::run(const Role &role)
{
    if (role.polls)
        waitAMoment();
    std::unique_ptr<Shop> shop = role.first ? open(role) : nullptr;
    std::optional<qint64> position; // in the feed of changes, of who polls
    const auto interval = role.interval();
    LaneQueue &queue = queues[role.queue];
    auto looked = std::chrono::steady_clock::now();
    while (!queue.isStopped()) {
        auto job = queue.take(role.reports, interval);
        const bool isTime = interval && std::chrono::steady_clock::now() - looked >= *interval &&
                            isDue(role, shop.get());
        if (!shop && (job || isTime))
            shop = open(role);
        if (job)
            serve(*job, shop.get());
        if (!isTime || !shop)
            continue;
        if (role.polls)
            poll(shop->database(), position);
        if (role.limitsLog && !limitLog(shop->database()))
            qCWarning(backendLog, "the log of the database could not be limited");
        looked = std::chrono::steady_clock::now();
    }
}

void Backend::Lanes::runCrypto()
{
    while (auto job = queues[Crypto].take(true, std::nullopt))
        serve(*job, nullptr);
}

// Commits of this process are told when they happen; this finds those of others.
void Backend::Lanes::poll(Database &database, std::optional<qint64> &position)
{
    const bool isFirst = !position;
    if (isFirst)
        position = changesBefore;
    if (!database.changedElsewhere() && !isFirst)
        return;
    for (;;) {
        const auto changes = ChangeFeed::after(database, *position, kChangesAtOnce);
        if (!changes || changes->isEmpty())
            return;
        position = changes->last().seq;
        answers.postChanges(*changes);
        if (changes->size() < kChangesAtOnce)
            return;
    }
}

Backend::Backend(DatabaseUrl url, const Clock &clock, UuidSource &ids, QObject *parent)
    : QObject(parent),
      m_url(std::move(url)),
      m_clock(clock),
      m_ids(ids),
      m_lanes(std::make_unique<Lanes>(*this))
{}

Backend::~Backend()
{
    m_lanes->stop();
}

SideJournal &Backend::sideJournal() const
{
    return m_lanes->side;
}

WriteGate &Backend::gate() const
{
    return *m_lanes->gate;
}

void Backend::start()
{
    if (m_lanes->threads.empty())
        m_lanes->start();
}

Ticket Backend::enqueue(QObject *asker, Lane lane, const QString &key, Work work, Reply reply)
{
    if (QThread::currentThread() != thread())
        qFatal("Backend: asked on another thread than its own");
    auto state = std::make_shared<Ticket::State>();
    state->asker = asker;
    state->reply = std::move(reply);
    const Ticket ticket(state);
    auto replaced = m_lanes->queues[Lanes::queueOf(lane)].add({lane, key, std::move(work), state});
    if (replaced)
        m_lanes->answers.post(std::move(replaced->state), kCancelled);
    return ticket;
}

} // namespace shop
