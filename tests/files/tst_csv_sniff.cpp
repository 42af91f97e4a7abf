// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/files/csv_sniff.h"
#include "tests/support/paths.h"

#include <QFile>
#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestCsvSniff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheSeparator_data();
    void findsTheSeparator();
    void findsTheSeparatorOfRealFiles_data();
    void findsTheSeparatorOfRealFiles();
    void leavesOutTheRowWhereTheSampleEnds();
};

void TestCsvSniff::findsTheSeparator_data()
{
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("comma") << QByteArray("name,price\nMilk,1.20\n") << QChar(u',');
    QTest::newRow("semicolon with decimal commas")
        << QByteArray("name;price\nMilk;1,20\nBread;2,40\n") << QChar(u';');
    QTest::newRow("semicolon with as many decimal commas as columns")
        << QByteArray("name;price;cost\nMilk;1,20;0,80\nBread;2,40;1,10\n") << QChar(u';');
    QTest::newRow("tab with commas in the text")
        << QByteArray("name\tprice\nMilk, fresh\t1.20\nBread, rye\t2.40\nTea\t3\n") << QChar(u'\t');
    QTest::newRow("bar") << QByteArray("name|price\nMilk|1.20\n") << QChar(u'|');
    QTest::newRow("comma in quotes")
        << QByteArray("name;price\n\"a,b,c\";1\n\"d,e,f\";2\n") << QChar(u';');
    QTest::newRow("preamble") << QByteArray(
                                     "Our price list\n2026, November\n\nname;price\na;1\nb;2\n")
                              << QChar(u';');
    QTest::newRow("declared") << QByteArray("sep=|\na,b,c|1\nd,e,f|2\n") << QChar(u'|');
    QTest::newRow("one column") << QByteArray("name\nMilk\n") << QChar(u',');
    QTest::newRow("nothing") << QByteArray() << QChar(u',');
}

void TestCsvSniff::findsTheSeparator()
{
    QFETCH(QByteArray, sample);
    QFETCH(QChar, separator);
    QCOMPARE(likelySeparators(sample, TextEncoding::Utf8).first(), separator);
}

void TestCsvSniff::findsTheSeparatorOfRealFiles_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QChar>("separator");
    QTest::newRow("price list") << u"catalog_bc_liquor/BC_Liquor_Store_Product_Price_List.csv"_s
                                << QChar(u',');
    QTest::newRow("food facts") << u"catalog_openfoodfacts_a/off_1469_comma_bom.csv"_s
                                << QChar(u',');
    QTest::newRow("food facts, tabs")
        << u"catalog_openfoodfacts_a/off_1000_tab.tsv"_s << QChar(u'\t');
    QTest::newRow("web shop") << u"catalog_shopify/jewelery.csv"_s << QChar(u',');
    QTest::newRow("skipped beginning")
        << u"csv_shared/messytables/skip_initials.csv"_s << QChar(u',');
    QTest::newRow("locale") << u"csv_shared/csvkit/test_locale.csv"_s << QChar(u',');
}

void TestCsvSniff::findsTheSeparatorOfRealFiles()
{
    QFETCH(QString, path);
    QFETCH(QChar, separator);
    const auto name = dataFile(path);
    if (!name)
        QSKIP("the folder of real data is not there");
    QFile file(*name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(likelySeparators(file.read(65536), TextEncoding::Utf8).first(), separator);
}

void TestCsvSniff::leavesOutTheRowWhereTheSampleEnds()
{
    const QList<QStringList> rows = sampleRows("a,b\n1,2\n3", TextEncoding::Utf8, {}, 10);
    QCOMPARE(rows, (QList<QStringList>{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}}));
    QCOMPARE(sampleRows("a,b\n1,2\n", TextEncoding::Utf8, {}, 10).size(), 2);
    QCOMPARE(sampleRows("a,b\n1,2\n", TextEncoding::Utf8, {}, 1).size(), 1);
}

QTEST_APPLESS_MAIN(TestCsvSniff)
#include "tst_csv_sniff.moc"
