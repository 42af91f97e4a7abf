// SPDX-License-Identifier: GPL-3.0-or-later
// A program that is never ended: many simulated days of one counter in one process, over the lanes
// that the windows have, with a printer in memory.
//
//   long_life FOLDER --days N --sales N
//
// Each day opens a shift, sells tickets of all sorts, is looked at as the pages do, and closes with
// a Z. One line of JSON at one tenth of the days and at the end says what the process holds: what of
// it grows with what was sold, grows without an end.
#include "core/base/rising_ids.h"
#include "core/devices/spool_worker.h"
#include "core/orders/order_json.h"
#include "core/shop/backend.h"
#include "core/shop/verify.h"
#include "tests/proofs/life_seller.h"
#include "tests/shop/shop_fixture.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSemaphore>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QThread>
#include <QTimer>

#include <sqlite3.h>

#include <atomic>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace shop;

namespace {

constexpr TimeMs kFirstMorning = 1'795'420'800'000; // 23 November 2026, 08:00 UTC
constexpr TimeMs kDayMs = 86'400'000;
constexpr int kSalesAtOnce = 50;
constexpr int kMostWaiting = 200; // receipts the printer may be behind

// Those of the connections that this thread has opened.
int preparedStatements()
{
    int count = 0;
    const QStringList names = QSqlDatabase::connectionNames();
    for (const QString &name : names) {
        const QSqlDatabase connection = QSqlDatabase::database(name, false);
        if (!connection.isValid()) // of another thread
            continue;
        const QVariant handle = connection.driver()->handle();
        auto *database = *static_cast<sqlite3 *const *>(handle.constData());
        for (sqlite3_stmt *each = sqlite3_next_stmt(database, nullptr); each;
             each = sqlite3_next_stmt(database, each))
            ++count;
    }
    return count;
}

// The number behind a name in /proc/self/status: VmRSS in kB, Threads.
qint64 ofProcess(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name) && line.at(name.size()) == ':')
            return line.mid(name.size() + 1).simplified().split(' ').first().toLongLong();
    }
    return 0;
}

// A roll of paper without an end.
class PaperInMemory final : public Printer
{
public:
    Done send(const QByteArray &bytes, int) override
    {
        m_bytes += bytes.size();
        ++m_receipts;
        return {};
    }
    qint64 receipts() const { return m_receipts; }

private:
    std::atomic<qint64> m_bytes = 0;
    std::atomic<qint64> m_receipts = 0;
};

Result<RegisterId> makeShop(const QString &path, const Clock &clock, UuidSource &ids)
{
    WriteGate gate(QString(path + u".lock"_s));
    ShopOptions options;
    options.database.url = DatabaseUrl::sqliteFile(path);
    SHOP_TRY_VALUE(opened, Shop::open(options, gate, clock, ids));
    FirstRun answers = smallFirstRun(ids);
    answers.printer.kind = PrinterSettings::Kind::Network;
    answers.printer.address = u"in memory"_s;
    SHOP_TRY(setUpShop(*opened, answers));
    SHOP_TRY(addSampleProducts(*opened));
    return answers.registerId;
}

// The days, one after another; each step asks for the next.
class Life final
{
public:
    Life(const QString &path, int days, int sales)
        : m_path(path), m_days(days), m_salesOfDay(qMax(1, sales / days))
    {}

    Done start()
    {
        SHOP_TRY_VALUE(atRegister, makeShop(m_path, m_clock, m_ids));
        m_atRegister = atRegister;
        m_backend = std::make_unique<Backend>(DatabaseUrl::sqliteFile(m_path), m_clock, m_ids);
        QObject::connect(m_backend.get(), &Backend::failed, &m_asker,
                         [this](const Error &error) { fail(error); });
        QObject::connect(m_backend.get(), &Backend::opened, &m_asker, [this] {
            startPrinter();
            openDay();
        });
        QObject::connect(m_backend.get(), &Backend::changed, &m_asker, [this] {
            if (m_worker)
                m_worker->wake();
        });
        m_backend->start();
        return {};
    }

    void stop()
    {
        m_worker.reset();
        m_backend.reset();
    }

private:
    void fail(const Error &error)
    {
        std::fprintf(stderr, "long_life: day %d: %s\n", m_day, qPrintable(describe(error)));
        QCoreApplication::exit(1);
    }
    template <typename Task>
    void ask(Lane lane, Task task, std::function<void()> then)
    {
        m_backend->ask(&m_asker, lane, std::move(task), [this, then](const auto &answer) {
            if (!answer)
                return fail(answer.error());
            then();
        });
    }

    void startPrinter()
    {
        SpoolWorkerOptions options;
        options.database.url = m_backend->url();
        options.atRegister = m_atRegister;
        options.makeRender = [this](Database &) -> RenderJob {
            return [this, shop = std::shared_ptr<Shop>()](
                       const PrintJob &job) mutable -> Result<QByteArray> {
                if (!shop) {
                    ShopOptions own;
                    own.database.url = m_backend->url();
                    own.migrate = false;
                    SHOP_TRY_VALUE(opened, Shop::open(own, m_backend->gate(), m_clock, m_ids));
                    shop = std::move(opened);
                }
                auto paper = render(*shop, job);
                if (job.kind == u"z-report"_s) // the last of the day
                    m_printerStatements = preparedStatements();
                return paper;
            };
        };
        m_worker = std::make_unique<SpoolWorker>(options, m_backend->gate(), m_clock);
        m_worker->usePrinter(m_paper);
    }
    static Result<QByteArray> render(Shop &shop, const PrintJob &job)
    {
        const QUuid id = QUuid::fromRfc4122(job.document);
        if (job.kind == u"z-report"_s) {
            SHOP_TRY_VALUE(z, shop.till().zReport(shop.systemCall(), ShiftId(id)));
            return z.text;
        }
        if (job.kind != u"receipt"_s)
            return QByteArray("paper");
        SHOP_TRY_VALUE(order, shop.orders().order(shop.systemCall(), OrderId(id)));
        SHOP_TRY_VALUE(text, orderText(order));
        return text.toJson();
    }

    void openDay()
    {
        m_clock.set(kFirstMorning + m_day * kDayMs);
        m_soldToday = 0;
        ask(
            Lane::Counter, [this](Shop &shop) { return m_seller.openDay(shop); },
            [this] { sellOn(); });
    }
    void sellOn()
    {
        if (m_soldToday >= m_salesOfDay)
            return ask(
                Lane::Counter, [this](Shop &shop) { return m_seller.closeDay(shop); },
                [this] { waitForPrinter(0, [this] { dayIsOver(); }); });
        const int sales = qMin(kSalesAtOnce, m_salesOfDay - m_soldToday);
        m_soldToday += sales;
        for (int i = 0; i < 2; ++i)
            ask(
                Lane::Reader, [this](Shop &shop) { return m_seller.lookAround(shop); },
                [this] { ++m_pages; });
        ask(
            Lane::Report, [this](Shop &shop) { return m_seller.lookAtX(shop); },
            [this] { ++m_pages; });
        ask(
            Lane::Counter, [this, sales](Shop &shop) { return m_seller.sell(shop, sales); },
            [this] { waitForPrinter(kMostWaiting, [this] { sellOn(); }); });
    }
    void waitForPrinter(qint64 most, std::function<void()> then)
    {
        m_worker->wake();
        ask(
            Lane::Desk,
            [this](Shop &shop) -> Done {
                SHOP_TRY_VALUE(undone, shop.spool().undoneCount(m_atRegister));
                m_undone = undone;
                return {};
            },
            [this, most, then = std::move(then)] {
                if (m_undone <= most)
                    return then();
                QTimer::singleShot(5, &m_asker, [this, most, then] { waitForPrinter(most, then); });
            });
    }
    void dayIsOver()
    {
        ++m_day;
        if (m_day == qMax(1, m_days / 10) || m_day == m_days)
            return count();
        openDay();
    }

    // Both readers are held until each has one of the two questions, and have seen the pages: of so short
    // a life the first days may be over before the second reader is there.
    void count()
    {
        m_statements = m_printerStatements.load();
        auto both = std::make_shared<QSemaphore>();
        m_uncounted = 5;
        const auto counted = [this] {
            if (--m_uncounted == 0)
                tell();
        };
        const auto here = [this](Shop &) -> Done {
            m_statements += preparedStatements();
            return {};
        };
        for (const Lane lane : {Lane::Counter, Lane::Desk, Lane::Long})
            ask(lane, here, counted);
        for (int i = 0; i < 2; ++i)
            ask(
                Lane::Reader,
                [this, here, both](Shop &shop) -> Done {
                    both->release();
                    while (both->available() < 2)
                        QThread::msleep(1);
                    SHOP_TRY(m_seller.lookAround(shop));
                    return here(shop);
                },
                counted);
    }
    void tell()
    {
        const qint64 descriptors =
            QDir(u"/proc/self/fd"_s)
                .entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot)
                .size();
        std::printf("%s\n",
                    Json(Json::Object{
                             {u"day"_s, Json::integer(m_day)},
                             {u"sales"_s, Json::integer(m_seller.sold())},
                             {u"pages"_s, Json::integer(m_pages)},
                             {u"receipts"_s, Json::integer(m_paper->receipts())},
                             {u"memory_kb"_s, Json::integer(ofProcess("VmRSS"))},
                             {u"sqlite_bytes"_s, Json::integer(sqlite3_memory_used())},
                             {u"descriptors"_s, Json::integer(descriptors)},
                             {u"threads"_s, Json::integer(ofProcess("Threads"))},
                             {u"statements"_s, Json::integer(m_statements)},
                             {u"log_bytes"_s, Json::integer(QFileInfo(m_path + u"-wal"_s).size())},
                             {u"spool"_s, Json::integer(m_undone)},
                         })
                        .toBytes()
                        .constData());
        std::fflush(stdout);
        if (m_day < m_days)
            return openDay();
        verify();
    }
    void verify()
    {
        ask(
            Lane::Report,
            [](Shop &shop) -> Done {
                SHOP_TRY_VALUE(found, verifyShop(shop));
                if (found.ok)
                    return {};
                return Error{ErrorCode::DataLoss,
                             u"verify"_s,
                             {{u"reason"_s, found.problems.join(u"; "_s)}}};
            },
            [] { QCoreApplication::exit(0); });
    }

    const QString m_path;
    const int m_days;
    const int m_salesOfDay;
    ManualClock m_clock{kFirstMorning};
    RisingIds m_ids{m_clock};
    Seller m_seller{m_clock, m_ids};
    RegisterId m_atRegister;
    std::shared_ptr<PaperInMemory> m_paper = std::make_shared<PaperInMemory>();
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<SpoolWorker> m_worker;
    QObject m_asker;
    int m_day = 0;
    int m_soldToday = 0;
    int m_uncounted = 0;
    qint64 m_pages = 0;
    std::atomic<qint64> m_undone = 0;
    std::atomic<qint64> m_statements = 0;
    std::atomic<qint64> m_printerStatements = 0;
};

// Qt warns of each connection that belongs to another thread; that is how they are told apart.
void passOver(QtMsgType type, const QMessageLogContext &, const QString &text)
{
    if (type != QtDebugMsg && !text.contains(u"does not belong to the calling thread"_s))
        std::fprintf(stderr, "%s\n", qPrintable(text));
}

} // namespace

int main(int argc, char **argv)
{
    qInstallMessageHandler(passOver);
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption days(u"days"_s, u"How many days"_s, u"N"_s, u"60"_s);
    const QCommandLineOption sales(u"sales"_s, u"How many sales in all"_s, u"N"_s, u"200000"_s);
    parser.addOptions({days, sales});
    parser.addPositionalArgument(u"folder"_s, u"Where the shop is made"_s);
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        return 2;
    Life life(QDir(parser.positionalArguments().first()).absoluteFilePath(u"shop.db"_s),
              qMax(1, parser.value(days).toInt()), qMax(1, parser.value(sales).toInt()));
    if (const Done started = life.start(); !started) {
        std::fprintf(stderr, "long_life: %s\n", qPrintable(describe(started.error())));
        return 1;
    }
    const int status = QCoreApplication::exec();
    life.stop();
    return status;
}
