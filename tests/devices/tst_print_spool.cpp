// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/transaction.h"
#include "tests/devices/spool_fixture.h"
#include "tests/support/qtest_results.h"

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<PrintJobId> idsOf(const QList<PrintJob> &jobs)
{
    QList<PrintJobId> ids;
    for (const PrintJob &job : jobs)
        ids.append(job.id);
    return ids;
}

} // namespace

class TestPrintSpool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void a_job_is_kept_with_all_it_holds()
    {
        SpoolFixture fixture;
        PrintJob job = fixture.job(1);
        job.copyNumber = 3;
        VERIFY_OK(fixture.spool().add(job));
        fixture.close();
        fixture.reopen();
        const PrintJob stored = fixture.stored(1);
        QCOMPARE(stored.id, job.id);
        QCOMPARE(stored.atRegister, job.atRegister);
        QCOMPARE(stored.kind, u"receipt"_s);
        QCOMPARE(stored.document, job.document);
        QCOMPARE(stored.copyNumber, 3);
        QVERIFY(stored.openDrawer);
        QVERIFY(stored.state == PrintJobState::Waiting);
        QCOMPARE(stored.tries, 0);
        QCOMPARE(stored.createdAt, fixture.clock.nowMs());
    }

    void jobs_wait_in_the_order_they_came_even_when_the_clock_went_back()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.spool().add(fixture.job(9)));
        fixture.clock.advance(-500'000);
        VERIFY_OK(fixture.spool().add(fixture.job(5)));
        VERIFY_OK(fixture.spool().add(fixture.job(7)));
        const auto waiting = fixture.spool().waiting(fixture.atRegister);
        VERIFY_OK(waiting);
        QCOMPARE(idsOf(*waiting),
                 QList({SpoolFixture::jobId(9), SpoolFixture::jobId(5), SpoolFixture::jobId(7)}));
        const auto first = fixture.spool().waiting(fixture.atRegister, 1);
        VERIFY_OK(first);
        QCOMPARE(idsOf(*first), QList{SpoolFixture::jobId(9)});
    }

    void another_registers_jobs_are_not_seen()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        const RegisterId other(QUuid::fromString(u"11111111-1111-7111-8111-111111111111"));
        QCOMPARE(fixture.spool().waiting(other)->size(), 0);
        QCOMPARE(*fixture.spool().undoneCount(other), 0);
        QCOMPARE(*fixture.spool().undoneCount(fixture.atRegister), 2);
    }

    void the_same_job_twice_is_there_once_and_unchanged()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 1));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        VERIFY_OK(fixture.spool().markPrinted(SpoolFixture::jobId(1)));
        VERIFY_OK(fixture.addJobs(1, 1));
        QVERIFY(fixture.stored(1).state == PrintJobState::Printed);
        QCOMPARE(*fixture.spool().undoneCount(fixture.atRegister), 0);
    }

    void a_job_of_a_sale_that_is_rolled_back_is_gone_with_it()
    {
        SpoolFixture fixture;
        {
            Transaction sale(fixture.database(), "sale");
            VERIFY_OK(sale.ok());
            VERIFY_OK(fixture.addJobs(1, 1));
        }
        VERIFY_ERROR(fixture.spool().job(SpoolFixture::jobId(1)), u"printJob.notFound"_s);
        {
            Transaction sale(fixture.database(), "sale");
            VERIFY_OK(sale.ok());
            VERIFY_OK(fixture.addJobs(1, 1));
            VERIFY_OK(sale.commit());
        }
        VERIFY_OK(fixture.spool().job(SpoolFixture::jobId(1)));
    }

    void a_failed_job_waits_again_in_its_place()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        QCOMPARE(idsOf(*fixture.spool().waiting(fixture.atRegister)),
                 QList{SpoolFixture::jobId(2)});
        VERIFY_OK(fixture.spool().markFailed(SpoolFixture::jobId(1), u"printer.paperOut"_s));
        QCOMPARE(idsOf(*fixture.spool().waiting(fixture.atRegister)),
                 QList({SpoolFixture::jobId(1), SpoolFixture::jobId(2)}));
        const PrintJob job = fixture.stored(1);
        QVERIFY(job.state == PrintJobState::Failed);
        QCOMPARE(job.tries, 1);
        QCOMPARE(job.lastError, u"printer.paperOut"_s);
        QCOMPARE(job.copyNumber, 0);
    }

    void a_job_that_was_printing_when_the_program_died_comes_again_as_a_copy()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        fixture.close();
        fixture.reopen();
        VERIFY_OK(fixture.spool().recoverAfterStart(fixture.atRegister));
        const PrintJob recovered = fixture.stored(1);
        QVERIFY(recovered.state == PrintJobState::Waiting);
        QCOMPARE(recovered.copyNumber, 1);
        QVERIFY(!recovered.openDrawer);
        QCOMPARE(recovered.lastError, u"printer.uncertain"_s);
    }

    void what_waited_when_the_program_died_comes_as_a_copy_and_leaves_the_drawer_shut()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 3));
        VERIFY_OK(fixture.spool().markFailed(SpoolFixture::jobId(2), u"printer.paperOut"_s));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(3)));
        VERIFY_OK(fixture.spool().markPrinted(SpoolFixture::jobId(3)));
        fixture.close();
        fixture.reopen();
        VERIFY_OK(fixture.spool().recoverAfterStart(fixture.atRegister));
        for (int n = 1; n <= 2; ++n) {
            const PrintJob recovered = fixture.stored(n);
            QVERIFY(recovered.state == PrintJobState::Waiting);
            QCOMPARE(recovered.copyNumber, 1);
            QVERIFY(!recovered.openDrawer);
            QCOMPARE(recovered.lastError, u"printer.afterRestart"_s);
        }
        // The next start counts no copy that never came out.
        VERIFY_OK(fixture.spool().recoverAfterStart(fixture.atRegister));
        QCOMPARE(fixture.stored(1).copyNumber, 1);
        const PrintJob printed = fixture.stored(3);
        QVERIFY(printed.state == PrintJobState::Printed);
        QCOMPARE(printed.copyNumber, 0);
    }

    void one_that_is_uncertain_touches_no_other()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        VERIFY_OK(fixture.spool().recoverPrinting(fixture.atRegister));
        QCOMPARE(fixture.stored(1).copyNumber, 1);
        const PrintJob untouched = fixture.stored(2);
        QCOMPARE(untouched.copyNumber, 0);
        QVERIFY(untouched.openDrawer);
    }

    void a_drawer_kick_that_may_have_happened_is_not_repeated()
    {
        SpoolFixture fixture;
        PrintJob kick = fixture.job(1);
        kick.kind = u"drawer"_s;
        VERIFY_OK(fixture.spool().add(kick));
        VERIFY_OK(fixture.spool().markPrinting(kick.id));
        VERIFY_OK(fixture.spool().recoverAfterStart(fixture.atRegister));
        QVERIFY(fixture.stored(1).state == PrintJobState::Cancelled);
    }

    void copies_are_numbered_on()
    {
        SpoolFixture fixture;
        const QByteArray document = fixture.job(1).document;
        QCOMPARE(*fixture.spool().copies(document), 0);
        VERIFY_OK(fixture.addJobs(1, 1));
        QCOMPARE(*fixture.spool().copies(document), 1);
        PrintJob copy = fixture.job(2);
        copy.document = document;
        copy.copyNumber = 1;
        VERIFY_OK(fixture.spool().add(copy));
        QCOMPARE(*fixture.spool().copies(document), 2);
        VERIFY_OK(fixture.spool().cancel(copy.id)); // never given to the printer
        QCOMPARE(*fixture.spool().copies(document), 1);
        VERIFY_OK(fixture.spool().markPrinting(SpoolFixture::jobId(1)));
        VERIFY_OK(fixture.spool().recoverAfterStart(fixture.atRegister));
        QCOMPARE(*fixture.spool().copies(document), 2);
        QCOMPARE(*fixture.spool().copies(QByteArray(16, 'x')), 0);
    }

    void steps_out_of_order_are_refused()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 1));
        const PrintJobId id = SpoolFixture::jobId(1);
        VERIFY_ERROR(fixture.spool().markPrinted(id), u"printJob.notPrinting"_s);
        VERIFY_OK(fixture.spool().markPrinting(id));
        VERIFY_ERROR(fixture.spool().markPrinting(id), u"printJob.notWaiting"_s);
        VERIFY_ERROR(fixture.spool().cancel(id), u"printJob.notWaiting"_s);
        VERIFY_OK(fixture.spool().markPrinted(id));
        VERIFY_ERROR(fixture.spool().markFailed(id, u"x"_s), u"printJob.notPrinting"_s);
        VERIFY_ERROR(fixture.spool().cancel(id), u"printJob.notWaiting"_s);
        VERIFY_ERROR(fixture.spool().markPrinting(SpoolFixture::jobId(2)), u"printJob.notFound"_s);
        QCOMPARE(fixture.stored(1).printedAt, fixture.clock.nowMs());
    }

    void a_cancelled_job_is_not_printed()
    {
        SpoolFixture fixture;
        VERIFY_OK(fixture.addJobs(1, 2));
        VERIFY_OK(fixture.spool().cancel(SpoolFixture::jobId(1)));
        QCOMPARE(idsOf(*fixture.spool().waiting(fixture.atRegister)),
                 QList{SpoolFixture::jobId(2)});
        VERIFY_ERROR(fixture.spool().markPrinting(SpoolFixture::jobId(1)),
                     u"printJob.notWaiting"_s);
    }

    void every_failing_statement_leaves_the_job_as_it_was_or_moved()
    {
        for (int nth = 1; nth <= 6; ++nth) {
            SpoolFixture fixture;
            VERIFY_OK(fixture.addJobs(1, 1));
            fixture.database().failStatement(nth);
            const Done marked = fixture.spool().markPrinting(SpoolFixture::jobId(1));
            fixture.database().failStatement(-1);
            const PrintJob job = fixture.stored(1);
            QVERIFY(job.state == (marked ? PrintJobState::Printing : PrintJobState::Waiting));
        }
    }
};

QTEST_GUILESS_MAIN(TestPrintSpool)
#include "tst_print_spool.moc"
