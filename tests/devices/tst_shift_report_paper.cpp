// SPDX-License-Identifier: GPL-3.0-or-later
// X and Z on paper: the sheet of the design, that its columns add up, and that no name breaks it.
#include "core/base/uuid_source.h"
#include "core/devices/escpos.h"
#include "tests/devices/escpos_decoder.h"
#include "tests/devices/sample_receipt.h"
#include "tests/support/qtest_results.h"
#include "ui/print/receipt_picture.h"
#include "ui/print/shift_report_paper.h"

#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeMs kOpened = 1'795'435'320'000; // Mon 23 Nov 2026 08:02 in Halifax
constexpr TimeMs kClosed = kOpened + (11 * 60 + 4) * 60'000;
constexpr int kColumns = 42;

const ReceiptLanguage kEnglish{.locale = QLocale(QLocale::English, QLocale::Canada),
                               .translator = {}};

// The Z of visual/print/z-report.txt.
class Sample
{
public:
    Sample()
    {
        report.currency = testCurrency(u"CAD"_s);
        report.shopName = u"HARBOUR LANE"_s;
        report.registerName = u"Register 1"_s;
        report.number = 214;
        report.businessDate = QDate(2026, 11, 23);
        report.openedAt = kOpened;
        report.madeAt = kClosed;
        report.openedBy = report.madeBy = tomas;
        report.openingFloat = 20'000;
        add(u"document"_s, u"sale"_s, 126, 488'696, 26'634);
        add(u"document"_s, u"return"_s, 2, -4'120, 0);
        add(u"discount"_s, u"given"_s, 9, 3'815, 0);
        add(u"tax"_s, u"HST"_s, 90, 190'240, 26'634, 140'000);
        add(u"tender"_s, u"account"_s, 4, 31'485, 0);
        add(u"tender"_s, u"card"_s, 84, 331'045, 0);
        add(u"tender"_s, u"cash"_s, 38, 111'445, 0);
        add(u"tender"_s, u"cash-rounding"_s, 12, -4, 0);
        add(u"tender"_s, u"gift-card"_s, 2, 10'605, 0);
        add(u"refund"_s, u"cash"_s, 2, -4'120, 0);
        add(u"person"_s, tomas.toString(), 128, 484'576, 26'634);
        add(u"person-return"_s, tomas.toString(), 2, -4'120, 0);
        add(u"drawer"_s, u"out"_s, 1, 1'800, 0);
        add(u"drawer"_s, u"drop"_s, 1, 70'000, 0);
        move(CashMovementKind::Out, 1'800, u"milk crate deposit"_s, kOpened + 60'000);
        move(CashMovementKind::Drop, 70'000, u"bank"_s, kOpened + (7 * 60 + 28) * 60'000);
        report.series = {{u"1-R"_s, 921, 1'046}, {u"1-T"_s, 17, 18}};
        report.events = {{u"no-sale"_s, 1}, {u"reprint"_s, 3}};
        report.vouchersOutstanding = 30'000;
        report.before = {90'000'000, 1'000'000};
        report.isZ = true;
        report.counted = 59'400;
        report.reason = u"Gave change twice around 12:40"_s;
        report.left = 20'000;
        facts = {.people = {{tomas, u"Tomas"_s}},
                 .timeZone = "America/Halifax",
                 .journalHead = u"1290:"_s + QString(u"0123456789abcdef"_s).repeated(4),
                 .copyNumber = 0};
    }

    void add(const QString &heading, const QString &name, qint64 count, qint64 amount, qint64 tax,
             qint64 rate = 0)
    {
        report.figures.append({report.shift, heading, name, rate, count, amount, tax});
    }
    void move(CashMovementKind kind, qint64 minor, const QString &reason, TimeMs at)
    {
        report.movements.append(
            {{}, kind, report.shift, Money(minor, report.currency), reason, tomas, at});
    }
    QString text(int columns = kColumns) const
    {
        return toPlainText(shiftReportLines(report, facts, kEnglish, columns), columns);
    }

    SystemClock clock;
    UuidV7Source ids{clock};
    UserId tomas = ids.mint<UserId>();
    ShiftReport report;
    ShiftReportFacts facts;
};

// The amount at the end of the first line that begins so, in minor units.
std::optional<qint64> amountOf(const QString &text, const QString &beginning)
{
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (!line.startsWith(beginning))
            continue;
        QString figure = line.section(u' ', -1);
        return figure.remove(u',').remove(u'.').toLongLong();
    }
    return std::nullopt;
}

} // namespace

class TestShiftReportPaper final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aZIsTheSheetOfTheDesign();
    void anXHasNeitherCountNorHead();
    void theColumnsAddUp_data();
    void theColumnsAddUp();
    void whatDoesNotBalanceIsSaid();
    void aCopyIsMarkedAndCounted();
    void theTimeNamesTheDayThatIsNotTheBusinessDate();
    void theTurnoverStandsByTheHoursOfTheShop();
    void somebodyErasedHasNoName();
    void theHeadIsWholeOnEachPaper_data();
    void theHeadIsWholeOnEachPaper();
    void noTextBreaksThePaper_data();
    void noTextBreaksThePaper();
    void thePrinterGetsTheSameLines();
    void thePictureIsAsHighAsTheLines();
};

void TestShiftReportPaper::aZIsTheSheetOfTheDesign()
{
    QFile file(QStringLiteral(DEVICES_TEST_DATA) + u"/z-report.txt"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList wanted = QString::fromUtf8(file.readAll()).split(u'\n');
    const QStringList got = Sample().text().split(u'\n');
    for (qsizetype i = 0; i < qMin(wanted.size(), got.size()); ++i)
        QCOMPARE(got.at(i), wanted.at(i));
    QCOMPARE(got.size(), wanted.size());
}

void TestShiftReportPaper::anXHasNeitherCountNorHead()
{
    Sample sample;
    sample.report.isZ = false;
    const QString text = sample.text();
    QVERIFY(text.contains(u"X REPORT, shift 214"_s));
    QVERIFY(text.contains(u"As of 19:06 Tomas"_s));
    QCOMPARE(amountOf(text, u"EXPECTED IN DRAWER"_s), 59'645);
    for (const auto &word :
         {u"COUNTED"_s, u"DIFFERENCE"_s, u"Left in"_s, u"journal"_s, u"Z REPORT"_s})
        QVERIFY2(!text.contains(word), qPrintable(word));
}

void TestShiftReportPaper::theColumnsAddUp_data()
{
    QTest::addColumn<bool>("taxIncluded");
    QTest::newRow("tax added") << false;
    QTest::newRow("tax included") << true;
}

// With a return that was taxed, a void, gift cards and tips.
void TestShiftReportPaper::theColumnsAddUp()
{
    QFETCH(bool, taxIncluded);
    Sample sample;
    ShiftReport &report = sample.report;
    report.taxIncluded = taxIncluded;
    report.figures.clear();
    sample.add(u"document"_s, u"sale"_s, 3, 16'400, 1'400);
    sample.add(u"document"_s, u"return"_s, 1, -1'140, -140);
    sample.add(u"document"_s, u"void"_s, 1, -2'280, -280);
    sample.add(u"discount"_s, u"given"_s, 2, 500, 0);
    sample.add(u"tax"_s, u"HST"_s, 3, 7'000, 980, 140'000);
    sample.add(u"no-supply"_s, u"gift-card"_s, 1, 5'000, 0);
    sample.add(u"tip"_s, sample.tomas.toString(), 1, 150, 0);
    sample.add(u"tender"_s, u"cash"_s, 4, 8'130, 0);
    sample.add(u"tender"_s, u"card"_s, 1, 5'002, 0);
    sample.add(u"tender"_s, u"cash-rounding"_s, 1, -2, 0);
    QCOMPARE(report.imbalance(), 0);
    const QString text = sample.text();
    const auto at = [&](const QString &beginning) { return amountOf(text, beginning).value_or(0); };
    const QString head = taxIncluded ? u"Sales incl. tax"_s : u"Sales before tax"_s;
    QVERIFY(amountOf(text, head));
    QCOMPARE(at(u"Refunds, 1"_s), taxIncluded ? -1'140 : -1'000);
    QCOMPARE(at(u"Voids, 1"_s), taxIncluded ? -2'280 : -2'000);
    const qint64 taxes = taxIncluded ? 0 : at(u"HST 14 %"_s);
    QCOMPARE(at(head) + at(u"Discounts given, 2"_s) + at(u"Refunds, 1"_s) + at(u"Voids, 1"_s) +
                 taxes,
             at(u"Turnover incl. tax"_s));
    QCOMPARE(at(u"Turnover incl. tax"_s), report.turnover());
    QCOMPARE(at(u"Turnover incl. tax"_s) + at(u"Gift cards sold, 1"_s) + at(u"Tips"_s) +
                 at(u"Cash rounding"_s),
             at(u"TAKINGS INCL. TAX"_s));
    QCOMPARE(at(u"Cash, 4"_s) + at(u"Card, 1"_s), at(u"TAKINGS INCL. TAX"_s));
    QCOMPARE(text.contains(u"Incl. HST 14 % on 70.00"_s), taxIncluded);
}

void TestShiftReportPaper::whatDoesNotBalanceIsSaid()
{
    Sample sample;
    QVERIFY(!sample.text().contains(u"DOES NOT BALANCE"_s));
    sample.add(u"tender"_s, u"transfer"_s, 1, 500, 0);
    QCOMPARE(amountOf(sample.text(), u"DOES NOT BALANCE"_s), -500);
}

void TestShiftReportPaper::aCopyIsMarkedAndCounted()
{
    Sample sample;
    sample.facts.copyNumber = 2;
    const QStringList lines = sample.text().split(u'\n');
    QCOMPARE(lines.at(2).trimmed(), u"COPY 2"_s);
}

void TestShiftReportPaper::theTimeNamesTheDayThatIsNotTheBusinessDate()
{
    Sample sample;
    sample.report.madeAt += 6 * 3'600'000;
    QVERIFY(sample.text().contains(u"Closed 24 Nov 01:06 Tomas"_s));
}

void TestShiftReportPaper::theTurnoverStandsByTheHoursOfTheShop()
{
    Sample sample;
    QVERIFY(!sample.text().contains(u"Turnover from"_s));
    sample.add(u"quarter-hour"_s, u"2026-11-23T13:45Z"_s, 2, 1'500, 100);
    sample.add(u"quarter-hour"_s, u"2026-11-23T14:00Z"_s, 1, 700, 50);
    sample.add(u"quarter-hour"_s, u"2026-11-23T14:45Z"_s, 1, -200, -20);
    const QString text = sample.text();
    QCOMPARE(amountOf(text, u"Turnover from 09:00, 2"_s), 1'500);
    QCOMPARE(amountOf(text, u"Turnover from 10:00, 2"_s), 500);
}

void TestShiftReportPaper::somebodyErasedHasNoName()
{
    Sample sample;
    sample.facts.people.clear();
    const QString text = sample.text();
    QVERIFY(text.contains(u"Somebody, 128"_s));
    QVERIFY(text.contains(u"Opened 08:02 Somebody"_s));
}

void TestShiftReportPaper::theHeadIsWholeOnEachPaper_data()
{
    QTest::addColumn<int>("columns");
    QTest::newRow("80 mm") << 42;
    QTest::newRow("58 mm") << 32;
}

// What is typed off it is what verify --expect-head takes.
void TestShiftReportPaper::theHeadIsWholeOnEachPaper()
{
    QFETCH(int, columns);
    const Sample sample;
    QString text = sample.text(columns);
    for (const QString &line : text.split(u'\n'))
        QVERIFY2(columnsOf(line) <= columns, qPrintable(line));
    text = text.section(u"Head of the journal"_s, 1);
    QCOMPARE(text.remove(u'\n').remove(u' '), sample.facts.journalHead);
}

void TestShiftReportPaper::noTextBreaksThePaper_data()
{
    QTest::addColumn<QString>("text");
    for (const HostileText &hostile : hostileTexts())
        QTest::newRow(hostile.name) << hostile.text;
}

void TestShiftReportPaper::noTextBreaksThePaper()
{
    QFETCH(QString, text);
    Sample sample;
    sample.report.shopName = sample.report.registerName = sample.report.reason = text;
    sample.facts.people = {{sample.tomas, text}};
    sample.move(CashMovementKind::In, 100, text, kOpened);
    sample.report.handovers.append(
        {{}, sample.report.shift, sample.tomas, sample.tomas, {}, 100, 90, kOpened});
    for (const int columns : {42, 32}) {
        const QList<PaperLine> lines =
            shiftReportLines(sample.report, sample.facts, kEnglish, columns);
        QVERIFY(lines.size() < 120);
        for (const PaperLine &line : lines) {
            const int width = columnsOf(line.text) * (line.doubleSize ? 2 : 1);
            QVERIFY2(width <= columns, qPrintable(line.text));
            for (const QChar c : line.text)
                QVERIFY(c.category() != QChar::Other_Control && c != QChar(0x202e));
        }
        QCOMPARE(amountOf(toPlainText(lines, columns), u"EXPECTED IN DRAWER"_s), 59'645);
    }
}

void TestShiftReportPaper::thePrinterGetsTheSameLines()
{
    const Sample sample;
    const QList<PaperLine> lines =
        shiftReportLines(sample.report, sample.facts, kEnglish, kColumns);
    const QByteArray bytes = toEscPos(lines, {.drawLine = {}});
    QVERIFY(bytes.contains("DIFFERENCE                           -2.45"));
    QVERIFY(bytes.contains("Z REPORT 214"));
}

void TestShiftReportPaper::thePictureIsAsHighAsTheLines()
{
    const Sample sample;
    const QList<PaperLine> lines =
        shiftReportLines(sample.report, sample.facts, kEnglish, kColumns);
    const QImage image = receiptImage(lines, {kColumns, false}, 1);
    QVERIFY(image.height() > int(lines.size()) * 30);
    const QByteArray pdf = receiptPdf(lines, {kColumns, false}, u"Z 214"_s);
    QVERIFY(pdf.startsWith("%PDF"));
}

QTEST_MAIN(TestShiftReportPaper)
#include "tst_shift_report_paper.moc"
