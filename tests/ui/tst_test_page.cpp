// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/devices/escpos.h"
#include "core/devices/printer.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/fake_printer.h"
#include "tests/shop/shop_fixture.h"
#include "tests/support/qtest_results.h"
#include "ui/print/print_rendering.h"
#include "ui/theme/type.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kPlentyMs = 20'000;

PrinterSettings at(const FakePrinter &printer, int columns, bool drawer)
{
    return {PrinterSettings::Kind::Network, u"127.0.0.1:%1"_s.arg(printer.port()), columns, drawer};
}

// What the printer made of all it was sent.
PrinterRun runOf(const FakePrinter &printer)
{
    return runPrinter(printer.printed());
}

} // namespace

class TestTestPage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { loadFonts(); }
    void theTestPageComesOutOfThePrinter_data();
    void theTestPageComesOutOfThePrinter();
    void aTestJobOfTheSpoolPrintsTheSamePage();
    void aJobOfAnotherKindIsRefused();
};

void TestTestPage::theTestPageComesOutOfThePrinter_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<bool>("drawer");
    QTest::newRow("80 mm, with a drawer") << 42 << true;
    QTest::newRow("80 mm, without") << 42 << false;
    QTest::newRow("58 mm, with a drawer") << 32 << true;
}

void TestTestPage::theTestPageComesOutOfThePrinter()
{
    QFETCH(const int, columns);
    QFETCH(const bool, drawer);
    FakePrinter printer(FakePrinter::Manner::Answers);
    ShopProfile profile;
    profile.name = u"Caf\u00e9 \u001bp\u0000 & <b>Tee</b>"_s;
    const PrinterSettings settings = at(printer, columns, drawer);
    VERIFY_OK(makeNetworkPrinter(settings.address)
                  ->send(testPage(profile, u"Front desk"_s, settings), kPlentyMs));
    const PrinterRun run = runOf(printer);
    QCOMPARE(run.problems, QStringList());
    QCOMPARE(run.kicks, drawer ? 1 : 0);
    QCOMPARE(run.cuts, 1);
    const QString text = run.lines.join(u'\n');
    QVERIFY2(text.contains(u"Caf\u00e9"_s) && text.contains(u"& <b>Tee</b>"_s), qPrintable(text));
    QVERIFY(text.contains(u"Front desk"_s));
    QString letters = text;
    letters.remove(u'\n');
    for (const QChar letter : codePageText())
        QVERIFY2(letters.contains(letter), qPrintable(QString::number(letter.unicode(), 16)));
    QVERIFY(text.contains(u"[picture "_s)); // what no code page has
    QVERIFY(text.contains(u"[barcode "_s));
    for (const QString &line : run.lines)
        QVERIFY(line.startsWith(u'[') || line.size() <= columns);
}

void TestTestPage::aTestJobOfTheSpoolPrintsTheSamePage()
{
    FakePrinter printer(FakePrinter::Manner::Answers);
    SmallShop small;
    const PrinterSettings settings = at(printer, 32, true);
    VERIFY_OK(small->till().savePrinter(small.call(), small.atRegister, settings));
    PrintJob job;
    job.id = small.ids.mint<PrintJobId>();
    job.atRegister = small.atRegister;
    job.kind = u"test"_s;
    VERIFY_OK(small->spool().add(job));
    const auto waiting = small->spool().waiting(small.atRegister);
    VERIFY_OK(waiting);
    QCOMPARE(waiting->size(), 1);
    const auto bytes = renderJob(*small, waiting->first());
    VERIFY_OK(bytes);
    const auto profile = small->till().profile(small.call());
    VERIFY_OK(profile);
    QCOMPARE(*bytes, testPage(**profile, u"Front"_s, settings));
    VERIFY_OK(makeNetworkPrinter(settings.address)->send(*bytes, kPlentyMs));
    QVERIFY(runOf(printer).lines.join(u'\n').contains((*profile)->name));
}

void TestTestPage::aJobOfAnotherKindIsRefused()
{
    SmallShop small;
    PrintJob job;
    job.atRegister = small.atRegister;
    job.kind = u"poster"_s;
    VERIFY_ERROR(renderJob(*small, job), u"printJob.kindUnknown"_s);
}

} // namespace shop

QTEST_MAIN(shop::TestTestPage)
#include "tst_test_page.moc"
