// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/qtest_results.h"
#include "ui/reports/report_xlsx.h"

#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// What a spreadsheet finds in the workbook of a report, read by another's reader of ZIP and XML.
class TestReportWorkbook final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresAreNumbersAndNamesAreText_data();
    void figuresAreNumbersAndNamesAreText();
    void theSheetOfAnArabicShopRunsFromTheRight();
    void onlyTheOwnerReadsTheFile();
    void aFolderThatIsNotThereIsTold();

private:
    Report report(const QString &currency, qint64 turnover, const QString &name) const
    {
        Report report;
        report.kind = ReportKind::Product;
        report.period = {QDate(2026, 3, 1), QDate(2026, 3, 31)};
        report.currency = *Currency::fromCode(currency);
        report.columns = {{u"quantity"_s, ReportUnit::Quantity},
                          {u"turnover"_s, ReportUnit::Money},
                          {u"receipts"_s, ReportUnit::Count}};
        report.rows = {{u"1"_s, 0, u"S-1"_s, name, {}, {1'500, turnover, 12}}};
        report.total = {{}, 0, {}, {}, {}, {1'500, turnover, std::nullopt}};
        return report;
    }
    QStringList cells(const QString &path) const
    {
        QProcess reader;
        reader.start(u"python3"_s, {QStringLiteral(SHOP_WORKBOOK_CELLS), path});
        if (!reader.waitForFinished() || reader.exitCode() != 0)
            return {QString::fromUtf8(reader.readAllStandardError())};
        return QString::fromUtf8(reader.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    }

    QTemporaryDir m_folder;
};

void TestReportWorkbook::figuresAreNumbersAndNamesAreText_data()
{
    QTest::addColumn<QString>("currency");
    QTest::addColumn<qint64>("turnover");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("cell");
    QTest::newRow("two decimals") << u"EUR"_s << qint64(123'456) << u"Bread"_s
                                  << u"number 1234.56 #,##0.00"_s;
    QTest::newRow("below nothing")
        << u"EUR"_s << qint64(-7) << u"Bread"_s << u"number -0.07 #,##0.00"_s;
    QTest::newRow("no decimals") << u"JPY"_s << qint64(123'456) << u"Bread"_s
                                 << u"number 123456 #,##0"_s;
    QTest::newRow("three decimals")
        << u"BHD"_s << qint64(1'001) << u"Bread"_s << u"number 1.001 #,##0.000"_s;
    QTest::newRow("all digits that are exact")
        << u"EUR"_s << qint64(9'999'999'999'999'99) << u"Bread"_s
        << u"number 9999999999999.99 #,##0.00"_s;
    QTest::newRow("a name that looks like a formula")
        << u"EUR"_s << qint64(1) << u"=1+1"_s << u"number 0.01 #,##0.00"_s;
    QTest::newRow("a name of another script")
        << u"EUR"_s << qint64(1) << u"パン & <b>خبز</b>"_s << u"number 0.01 #,##0.00"_s;
}

void TestReportWorkbook::figuresAreNumbersAndNamesAreText()
{
    QFETCH(QString, currency);
    QFETCH(qint64, turnover);
    QFETCH(QString, name);
    QFETCH(QString, cell);
    const QString path = m_folder.filePath(u"report.xlsx"_s);
    VERIFY_OK(writeReportXlsx(path, report(currency, turnover, name), u"=Shop"_s, QLocale::c()));
    const QStringList found = cells(path);
    const QString all = found.join(u'\n');
    QVERIFY2(found.contains(u"A1 text =Shop · Sales by product"_s), qPrintable(all));
    QVERIFY2(found.contains(u"A5 text "_s + name), qPrintable(all));
    QVERIFY2(found.contains(u"B5 number 1.5 #,##0.###"_s), qPrintable(all));
    QVERIFY2(found.contains(u"C5 "_s + cell), qPrintable(all));
    QVERIFY2(found.contains(u"D5 number 12 #,##0"_s), qPrintable(all));
    QVERIFY2(found.contains(u"C6 "_s + cell), qPrintable(all));
    QVERIFY2(found.filter(u"D6 "_s).isEmpty() && found.filter(u" formula "_s).isEmpty(),
             qPrintable(all));
}

void TestReportWorkbook::theSheetOfAnArabicShopRunsFromTheRight()
{
    const QString path = m_folder.filePath(u"arabic.xlsx"_s);
    VERIFY_OK(writeReportXlsx(path, report(u"EUR"_s, 1, u"x"_s), u"x"_s, QLocale(u"ar"_s)));
    QVERIFY(cells(path).contains(u"sheet right-to-left"_s));
    VERIFY_OK(writeReportXlsx(path, report(u"EUR"_s, 1, u"x"_s), u"x"_s, QLocale(u"de"_s)));
    QVERIFY(cells(path).contains(u"sheet left-to-right"_s));
}

void TestReportWorkbook::onlyTheOwnerReadsTheFile()
{
    const QString path = m_folder.filePath(u"private.xlsx"_s);
    VERIFY_OK(writeReportXlsx(path, report(u"EUR"_s, 1, u"x"_s), u"x"_s, QLocale::c()));
    QCOMPARE(QFileInfo(path).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
}

void TestReportWorkbook::aFolderThatIsNotThereIsTold()
{
    const Done done = writeReportXlsx(m_folder.filePath(u"none/x.xlsx"_s),
                                      report(u"EUR"_s, 1, u"x"_s), u"x"_s, QLocale::c());
    QVERIFY(!done);
    QCOMPARE(done.error().key, u"file.cannotWrite"_s);
}

} // namespace shop

QTEST_GUILESS_MAIN(shop::TestReportWorkbook)
#include "tst_report_workbook.moc"
