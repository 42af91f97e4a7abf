// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_reader.h"
#include "core/files/csv_writer.h"
#include "tests/support/qtest_results.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCsvWriter final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCellIsQuotedAndNoFormula_data();
    void aCellIsQuotedAndNoFormula();
    void aRowEndsAsTheStandardHasIt();
    void whatIsWrittenIsReadBack();
};

void TestCsvWriter::aCellIsQuotedAndNoFormula_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"Bread"_s << QByteArray("Bread");
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
    QTest::newRow("quote") << u"5\" nail"_s << QByteArray("\"5\"\" nail\"");
    QTest::newRow("line break") << u"a\r\nb"_s << QByteArray("\"a\r\nb\"");
    QTest::newRow("umlaut") << u"Käse"_s << QByteArray("K\xc3\xa4se");
    QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
    QTest::newRow("formula to be quoted")
        << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
    QTest::newRow("at") << u"@sum"_s << QByteArray("'@sum");
    QTest::newRow("plus") << u"+cmd"_s << QByteArray("'+cmd");
    QTest::newRow("tab") << u"\t=1"_s << QByteArray("'\t=1");
    QTest::newRow("carriage return") << u"\r=1"_s << QByteArray("\"'\r=1\"");
    QTest::newRow("minus") << u"-x"_s << QByteArray("'-x");
    QTest::newRow("a number below zero") << u"-2.45"_s << QByteArray("-2.45");
    QTest::newRow("a number with its sign") << u"+7"_s << QByteArray("+7");
    QTest::newRow("a number that goes on") << u"-2+3"_s << QByteArray("'-2+3");
    QTest::newRow("two points") << u"-2.4.5"_s << QByteArray("'-2.4.5");
    QTest::newRow("a sign alone") << u"-"_s << QByteArray("'-");
    QTest::newRow("no digits behind the point") << u"-2."_s << QByteArray("'-2.");
}

void TestCsvWriter::aCellIsQuotedAndNoFormula()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvCell(text), cell);
}

void TestCsvWriter::aRowEndsAsTheStandardHasIt()
{
    QCOMPARE(csvRow({u"a"_s, u"b,c"_s, {}}), QByteArray("a,\"b,c\",\r\n"));
}

void TestCsvWriter::whatIsWrittenIsReadBack()
{
    const bool holds = rc::check("a row is read back", [] {
        const auto words = *rc::gen::nonEmpty(
            rc::gen::container<std::vector<std::string>>(rc::gen::string<std::string>()));
        QStringList cells;
        for (const std::string &word : words) {
            QString cell = QString::fromLatin1(word.c_str());
            // What looks like a formula, its own apostrophes before it or not, comes back with one more.
            static const QRegularExpression formula(u"^'*[=+\\-@\t\r]"_s);
            if (formula.match(cell).hasMatch())
                cell.prepend(u'x');
            cells.append(cell);
        }
        RC_PRE(cells.size() > 1 || !cells.first().isEmpty());
        QByteArray bytes = csvRow(cells);
        QBuffer buffer(&bytes);
        RC_ASSERT(buffer.open(QIODevice::ReadOnly));
        CsvReader reader(buffer, TextEncoding::Utf8, {});
        CsvRow row;
        RC_ASSERT(reader.next(row).valueOr(false));
        RC_ASSERT(!row.error);
        RC_ASSERT(row.cells == cells);
    });
    QVERIFY(holds);
}

QTEST_MAIN(TestCsvWriter)
#include "tst_csv_writer.moc"
