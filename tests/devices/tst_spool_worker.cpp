// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/spool_worker.h"
#include "tests/devices/spool_fixture.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

#include <atomic>
#include <deque>

#ifdef Q_OS_UNIX
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

// A printer that does as told and notes what came out.
class ToldPrinter final : public Printer
{
public:
    enum class Manner { Works, Refuses, TakesAllThenBreaks };

    Done send(const QByteArray &bytes, int) override
    {
        const std::lock_guard lock(m_mutex);
        Manner manner = m_usual;
        if (!m_next.empty()) {
            manner = m_next.front();
            m_next.pop_front();
        }
        if (manner == Manner::Refuses)
            return Error{ErrorCode::Unavailable, u"printer.unreachable"_s, {}};
        m_papers.append(bytes);
        if (manner == Manner::TakesAllThenBreaks)
            return Error{ErrorCode::Unavailable, u"printer.interrupted"_s, {{u"allSent"_s, true}}};
        return {};
    }
    bool isPaperLow() const override { return m_paperLow; }
    void setPaperLow(bool low) { m_paperLow = low; }
    void setUsual(Manner manner)
    {
        const std::lock_guard lock(m_mutex);
        m_usual = manner;
    }
    void setNext(std::deque<Manner> manners)
    {
        const std::lock_guard lock(m_mutex);
        m_next = std::move(manners);
    }
    QStringList papers() const
    {
        const std::lock_guard lock(m_mutex);
        QStringList texts;
        for (const QByteArray &paper : m_papers)
            texts.append(QString::fromUtf8(paper));
        return texts;
    }

private:
    mutable std::mutex m_mutex;
    std::atomic<bool> m_paperLow = false;
    Manner m_usual = Manner::Works;
    std::deque<Manner> m_next;
    QList<QByteArray> m_papers;
};

using Manner = ToldPrinter::Manner;

QString paperOf(int n, int copy = 0, bool drawer = true)
{
    return u"receipt %1 copy %2%3"_s.arg(n).arg(copy).arg(drawer ? u" drawer"_s : QString());
}

Result<QByteArray> render(const PrintJob &job)
{
    const int number = quint8(job.document.at(14)) * 256 + quint8(job.document.at(15));
    QString text = paperOf(number, job.copyNumber, job.openDrawer);
    if (job.kind != u"receipt")
        text.replace(u"receipt"_s, job.kind);
    return text.toUtf8();
}

// A worker with short waits, and what it told.
class Bench final
{
public:
    explicit Bench(SpoolFixture &fixture) : m_fixture(fixture)
    {
        options.database = fixture.options();
        options.atRegister = fixture.atRegister;
        options.makeRender = [](Database &) { return RenderJob(render); };
        options.tell = [this](const SpoolState &state) {
            const std::lock_guard lock(m_mutex);
            m_states.append(state);
        };
        options.firstRetryMs = 1;
        options.longestRetryMs = 4;
        options.pollMs = 2;
    }
    // With what an earlier run left.
    void start()
    {
        m_worker = std::make_unique<SpoolWorker>(options, m_fixture.gate, m_fixture.clock);
        m_worker->usePrinter(printer);
    }
    // Jobs added from now on are of this run.
    void startBeforeTheSales()
    {
        m_worker = std::make_unique<SpoolWorker>(options, m_fixture.gate, m_fixture.clock);
        if (!QTest::qWaitFor([this] { return !states().isEmpty(); }, kPatienceMs))
            qFatal("the worker did not start");
        m_worker->usePrinter(printer);
    }
    void stop() { m_worker.reset(); }
    SpoolWorker &worker() { return *m_worker; }
    QList<SpoolState> states() const
    {
        const std::lock_guard lock(m_mutex);
        return m_states;
    }
    bool told(const SpoolState &state) const { return states().contains(state); }

    SpoolWorkerOptions options;
    std::shared_ptr<ToldPrinter> printer = std::make_shared<ToldPrinter>();

private:
    SpoolFixture &m_fixture;
    mutable std::mutex m_mutex;
    QList<SpoolState> m_states;
    std::unique_ptr<SpoolWorker> m_worker;
};

QStringList papers(int from, int to)
{
    QStringList texts;
    for (int n = from; n <= to; ++n)
        texts.append(paperOf(n));
    return texts;
}

bool allIsDone(SpoolFixture &fixture)
{
    return fixture.spool().undoneCount(fixture.atRegister).valueOr(-1) == 0;
}

} // namespace

class TestSpoolWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waiting_jobs_come_out_in_order_once()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 20));
        bench.worker().wake();
        QTRY_VERIFY_WITH_TIMEOUT(allIsDone(fixture), kPatienceMs);
        VERIFY_OK(fixture.addJobs(21, 25));
        bench.worker().wake();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(), papers(1, 25), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(allIsDone(fixture), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.states().last() == SpoolState(), kPatienceMs);
        for (int n = 1; n <= 25; ++n)
            QVERIFY(fixture.stored(n).state == PrintJobState::Printed);
    }

    void a_printer_that_is_off_loses_nothing()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.printer->setUsual(Manner::Refuses);
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 10));
        bench.worker().wake();
        const SpoolState off{.waiting = 10, .errorKey = u"printer.unreachable"_s};
        QTRY_VERIFY_WITH_TIMEOUT(bench.told(off), kPatienceMs);
        QCOMPARE(bench.printer->papers(), QStringList());
        QTRY_VERIFY_WITH_TIMEOUT(fixture.stored(1).tries > 3, kPatienceMs);
        QCOMPARE(fixture.stored(2).tries, 0); // the oldest is tried, the others wait behind it
        QCOMPARE(fixture.stored(1).lastError, u"printer.unreachable"_s);

        bench.printer->setUsual(Manner::Works);
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(), papers(1, 10), kPatienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(bench.states().last() == SpoolState(), kPatienceMs);
    }

    void paper_near_its_end_is_told_until_the_roll_is_changed()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.printer->setPaperLow(true);
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 1));
        bench.worker().wake();
        QTRY_VERIFY_WITH_TIMEOUT(bench.told(SpoolState{.errorKey = {}, .paperLow = true}),
                                 kPatienceMs);
        bench.printer->setPaperLow(false);
        VERIFY_OK(fixture.addJobs(2, 2));
        bench.worker().wake();
        QTRY_VERIFY_WITH_TIMEOUT(bench.states().last() == SpoolState(), kPatienceMs);
    }

    void what_waited_when_the_program_ended_comes_as_copies_and_leaves_the_drawer_shut()
    {
        SpoolFixture fixture;
        Bench off(fixture);
        off.printer->setUsual(Manner::Refuses);
        off.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 5));
        off.worker().wake();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.stored(1).tries > 0, kPatienceMs);
        off.stop();
        QVERIFY(fixture.stored(1).state == PrintJobState::Failed);

        Bench on(fixture);
        on.start();
        QStringList copies;
        for (int n = 1; n <= 5; ++n)
            copies.append(paperOf(n, 1, false));
        QTRY_COMPARE_WITH_TIMEOUT(on.printer->papers(), copies, kPatienceMs);
    }

    void a_drawer_kick_that_waited_when_the_program_ended_is_never_sent()
    {
        SpoolFixture fixture;
        PrintJob kick = fixture.job(1);
        kick.kind = u"drawer"_s;
        VERIFY_OK(fixture.spool().add(kick));
        Bench bench(fixture);
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.stored(1).state == PrintJobState::Cancelled, kPatienceMs);
        bench.stop();
        QCOMPARE(bench.printer->papers(), QStringList());
    }

    void a_job_that_was_printing_at_the_end_comes_out_as_a_copy()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        Bench bench(fixture);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(),
                                  QStringList({paperOf(1, 1, false), paperOf(2, 1, false)}),
                                  kPatienceMs);
    }

#ifdef Q_OS_UNIX
    void killed_while_printing_the_paper_is_there_or_comes_as_a_copy()
    {
        class DyingPrinter final : public Printer
        {
        public:
            explicit DyingPrinter(QString path) : m_path(std::move(path)) {}
            Done send(const QByteArray &bytes, int) override
            {
                QFile paper(m_path);
                if (!paper.open(QIODevice::Append))
                    ::_exit(3);
                paper.write(bytes + '\n');
                paper.flush();
                if (++m_count == 3)
                    ::_exit(9); // between the paper and the note that it is printed
                return {};
            }

        private:
            QString m_path;
            int m_count = 0;
        };
        SpoolFixture fixture;
        fixture.close();
        const QString path = fixture.folder.filePath(u"paper"_s);
        const pid_t child = ::fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            Bench bench(fixture);
            bench.printer.reset();
            bench.startBeforeTheSales();
            fixture.reopen();
            if (!fixture.addJobs(1, 5))
                ::_exit(4);
            fixture.close();
            bench.worker().usePrinter(std::make_shared<DyingPrinter>(path));
            ::sleep(60);
            ::_exit(1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 9);

        fixture.reopen();
        QVERIFY(fixture.stored(3).state == PrintJobState::Printing);
        QFile paper(path);
        QVERIFY(paper.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(paper.readAll()).split(u'\n', Qt::SkipEmptyParts), papers(1, 3));
        Bench bench(fixture);
        bench.start();
        QTRY_COMPARE_WITH_TIMEOUT(
            bench.printer->papers(),
            QStringList({paperOf(3, 1, false), paperOf(4, 1, false), paperOf(5, 1, false)}),
            kPatienceMs);
    }
#endif

    void a_job_that_came_out_although_the_printer_broke_comes_again_as_a_copy()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.printer->setNext({Manner::TakesAllThenBreaks});
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 2));
        bench.worker().wake();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(),
                                  QStringList({paperOf(1), paperOf(1, 1, false), paperOf(2)}),
                                  kPatienceMs);
    }

    void a_job_that_cannot_be_rendered_does_not_hold_up_the_others()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        std::atomic<bool> isMended = false;
        bench.options.makeRender = [&](Database &) {
            return RenderJob([&](const PrintJob &job) -> Result<QByteArray> {
                if (job.id == SpoolFixture::jobId(1) && !isMended)
                    return Error{ErrorCode::NotFound, u"order.notFound"_s, {}};
                return render(job);
            });
        };
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 3));
        bench.worker().wake();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(), papers(2, 3), kPatienceMs);
        const SpoolState state{.waiting = 1, .errorKey = u"order.notFound"_s};
        QTRY_VERIFY_WITH_TIMEOUT(bench.told(state), kPatienceMs);
        QCOMPARE(fixture.stored(1).lastError, u"order.notFound"_s);
        isMended = true;
        bench.worker().wake();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers().last(), paperOf(1), kPatienceMs);
    }

    void without_a_printer_jobs_wait_and_it_says_so()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        const std::shared_ptr<ToldPrinter> printer = std::exchange(bench.printer, nullptr);
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 2));
        bench.worker().wake();
        const SpoolState none{.waiting = 2, .errorKey = u"printer.notSet"_s};
        QTRY_VERIFY_WITH_TIMEOUT(bench.told(none), kPatienceMs);
        bench.worker().usePrinter(printer);
        QTRY_COMPARE_WITH_TIMEOUT(printer->papers(), papers(1, 2), kPatienceMs);
    }

    void a_drawer_asked_for_long_ago_stays_shut()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        const std::shared_ptr<ToldPrinter> printer = std::exchange(bench.printer, nullptr);
        bench.startBeforeTheSales();
        PrintJob kick = fixture.job(1);
        kick.kind = u"drawer"_s;
        VERIFY_OK(fixture.spool().add(kick));
        VERIFY_OK(fixture.addJobs(2, 2));
        fixture.clock.advance(10 * 60'000);
        VERIFY_OK(fixture.addJobs(3, 3));
        bench.worker().usePrinter(printer);
        QTRY_COMPARE_WITH_TIMEOUT(printer->papers(),
                                  QStringList({paperOf(2, 0, false), paperOf(3)}), kPatienceMs);
        QVERIFY(fixture.stored(1).state == PrintJobState::Cancelled);
    }

    void a_fresh_drawer_kick_is_sent()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.startBeforeTheSales();
        PrintJob kick = fixture.job(1);
        kick.kind = u"drawer"_s;
        VERIFY_OK(fixture.spool().add(kick));
        bench.worker().wake();
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(), QStringList{u"drawer 1 copy 0 drawer"_s},
                                  kPatienceMs);
    }

    void a_cancelled_job_makes_room_for_the_next()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        const std::shared_ptr<ToldPrinter> printer = std::exchange(bench.printer, nullptr);
        bench.startBeforeTheSales();
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().cancel(SpoolFixture::jobId(1)));
        bench.worker().usePrinter(printer);
        QTRY_COMPARE_WITH_TIMEOUT(printer->papers(), papers(2, 2), kPatienceMs);
    }

    void every_failing_statement_still_prints_each_job_once()
    {
        SpoolFixture fixture;
        int next = 1;
        for (int nth = 1; nth <= 40; ++nth, next += 3) {
            Bench bench(fixture);
            bench.options.pollMs = 3'600'000; // it does nothing but what is asked here
            bench.options.makeRender = [nth](Database &database) {
                database.failStatement(nth);
                return RenderJob(render);
            };
            bench.startBeforeTheSales();
            VERIFY_OK(fixture.addJobs(next, next + 2));
            bench.worker().wake();
            QTRY_VERIFY_WITH_TIMEOUT(allIsDone(fixture), kPatienceMs);
            bench.stop();
            QCOMPARE(bench.printer->papers(), papers(next, next + 2));
            for (int n = next; n <= next + 2; ++n)
                QVERIFY(fixture.stored(n).state == PrintJobState::Printed);
        }
    }

    void a_database_that_cannot_be_opened_is_told_and_tried_again()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 1));
        fixture.close();
        const QString path = fixture.options().url.path;
        const QString away = path + u".away";
        QVERIFY(QFile::rename(path, away));
        Bench bench(fixture);
        bench.options.database.createIfMissing = false;
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.states().isEmpty() &&
                                     bench.states().last().errorKey.startsWith(u"database."),
                                 kPatienceMs);
        QVERIFY(QFile::rename(away, path));
        QTRY_COMPARE_WITH_TIMEOUT(bench.printer->papers(), QStringList{paperOf(1, 1, false)},
                                  kPatienceMs);
    }

    void whatever_the_printer_does_each_original_comes_out_once_and_in_order()
    {
        SpoolFixture fixture;
        int next = 1;
        const bool holds = rc::check("order and completeness", [&] {
            const auto manners = *rc::gen::container<std::deque<Manner>>(
                rc::gen::element(Manner::Works, Manner::Refuses, Manner::TakesAllThenBreaks));
            const int jobs = *rc::gen::inRange(1, 6);
            const int first = std::exchange(next, next + jobs);
            Bench bench(fixture);
            bench.printer->setNext(manners);
            bench.startBeforeTheSales();
            RC_ASSERT(bool(fixture.addJobs(first, first + jobs - 1)));
            bench.worker().wake();
            RC_ASSERT(QTest::qWaitFor([&] { return allIsDone(fixture); }, kPatienceMs));
            bench.stop();
            QStringList originals;
            int last = 0;
            for (const QString &paper : bench.printer->papers()) {
                const int number = paper.section(u' ', 1, 1).toInt();
                RC_ASSERT(number >= last); // copies of a job stand beside it
                last = number;
                if (paper.contains(u"copy 0"))
                    originals.append(paper);
            }
            RC_ASSERT(originals == papers(first, first + jobs - 1));
        });
        QVERIFY(holds);
    }

    void the_end_of_the_program_does_not_wait_for_a_sleeping_worker()
    {
        SpoolFixture fixture;
        Bench bench(fixture);
        bench.options.pollMs = 3'600'000;
        bench.start();
        QTRY_VERIFY_WITH_TIMEOUT(!bench.states().isEmpty(), kPatienceMs);
        bench.stop();
        QVERIFY(bench.told(SpoolState()));
    }
};

QTEST_GUILESS_MAIN(TestSpoolWorker)
#include "tst_spool_worker.moc"
