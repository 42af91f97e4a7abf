// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z from the queue of the printer: what comes out, and which is a copy.
#include "tests/devices/escpos_decoder.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"
#include "ui/print/print_rendering.h"
#include "ui/theme/type.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

// The jobs that wait, and takes them off the queue as printed.
QList<PrintJob> printed(SmallShop &shop)
{
    const auto jobs = shop->spool().waiting(shop.atRegister);
    if (!jobs)
        return {};
    for (const PrintJob &job : *jobs) {
        if (!shop->spool().markPrinting(job.id) || !shop->spool().markPrinted(job.id))
            return {};
    }
    return *jobs;
}

QString paperOf(SmallShop &shop, const PrintJob &job)
{
    const auto bytes = renderJob(*shop, job);
    if (!bytes)
        return u"error "_s + bytes.error().key;
    const PrinterRun run = runPrinter(*bytes);
    return (run.problems + run.lines).join(u'\n');
}

} // namespace

class TestReportPrinting final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void theXAndTheZComeOutOfThePrinter();
    void anXDoesNotMakeTheZACopy();
    void reprintsAreMarkedAndCounted();
    void anXThatWaitedUntilTheCloseTellsItsFigures();
    void aReportOfNoShiftIsRefused();

private:
    Done close(SmallShop &shop, bool print)
    {
        ShiftClosing closing;
        closing.shift = shop.shift;
        closing.count.looseMinor =
            (*shop->till().shift(shop.call(), shop.shift)).expectedCash.minor();
        closing.printReport = print;
        SHOP_TRY(shop->till().closeShift(shop.call(), closing));
        return {};
    }
};

void TestReportPrinting::theXAndTheZComeOutOfThePrinter()
{
    SmallShop shop(PrinterSettings::Kind::File);
    const auto sold = shop.sell(3);
    VERIFY_OK(sold);
    QCOMPARE(printed(shop).size(), 1);
    VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
    const QString total = QString::number(sold->total.minor() / 100) + u'.' +
                          QString::number(sold->total.minor() % 100).rightJustified(2, u'0');
    QList<PrintJob> jobs = printed(shop);
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().kind, u"x-report"_s);
    const QString x = paperOf(shop, jobs.first());
    QVERIFY2(x.contains(u"X REPORT, shift 1"_s) && x.contains(total), qPrintable(x));
    VERIFY_OK(close(shop, true));
    jobs = printed(shop);
    QCOMPARE(jobs.size(), 1);
    const QString z = paperOf(shop, jobs.first());
    QVERIFY2(z.contains(u"Z REPORT 1"_s) && z.contains(total) && z.contains(u"COUNTED"_s),
             qPrintable(z));
    QVERIFY2(!z.contains(u"COPY"_s), qPrintable(z));
}

void TestReportPrinting::anXDoesNotMakeTheZACopy()
{
    SmallShop shop(PrinterSettings::Kind::File);
    VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
    VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
    QCOMPARE(printed(shop).size(), 2);
    VERIFY_OK(close(shop, false));
    VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
    const QList<PrintJob> jobs = printed(shop);
    QCOMPARE(jobs.size(), 1);
    QCOMPARE(jobs.first().kind, u"z-report"_s);
    QCOMPARE(jobs.first().copyNumber, 0);
    QVERIFY(!paperOf(shop, jobs.first()).contains(u"COPY"_s));
}

void TestReportPrinting::reprintsAreMarkedAndCounted()
{
    SmallShop shop(PrinterSettings::Kind::File);
    VERIFY_OK(close(shop, true));
    QCOMPARE(printed(shop).size(), 1);
    for (const int copy : {1, 2}) {
        VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
        const QList<PrintJob> jobs = printed(shop);
        QCOMPARE(jobs.size(), 1);
        QVERIFY(paperOf(shop, jobs.first()).contains(u"COPY %1"_s.arg(copy)));
    }
}

void TestReportPrinting::anXThatWaitedUntilTheCloseTellsItsFigures()
{
    SmallShop shop(PrinterSettings::Kind::File);
    VERIFY_OK(shop->till().printReport(shop.call(), shop.shift));
    const QList<PrintJob> jobs = printed(shop);
    QCOMPARE(jobs.size(), 1);
    VERIFY_OK(close(shop, false));
    const QString x = paperOf(shop, jobs.first());
    QVERIFY2(x.contains(u"X REPORT, shift 1"_s) && !x.contains(u"COUNTED"_s), qPrintable(x));
}

void TestReportPrinting::aReportOfNoShiftIsRefused()
{
    SmallShop shop;
    PrintJob job;
    job.atRegister = shop.atRegister;
    job.kind = u"z-report"_s;
    job.document = shop.ids.mint<ShiftId>().bytes();
    VERIFY_ERROR(renderJob(*shop, job), u"shift.notFound"_s);
    job.document = "short";
    VERIFY_ERROR(renderJob(*shop, job), u"shift.notFound"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestReportPrinting)
#include "tst_report_printing.moc"
