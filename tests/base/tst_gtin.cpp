// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/gtin.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QTest>

#include <rapidcheck.h>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

QString randomDigits(int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QChar(u'0' + *rc::gen::inRange(0, 10));
    return digits;
}

QString withCheckDigit(const QString &digits)
{
    return digits + QString::number(gs1CheckDigit(digits));
}

} // namespace

class TestGtin final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void validCodesAreKeptAs14Digits_data();
    void validCodesAreKeptAs14Digits();
    void invalidCodesSayWhy_data();
    void invalidCodesSayWhy();
    void upcEIsExpanded_data();
    void upcEIsExpanded();
    void anEightDigitCodeThatIsValidStaysOne();
    void aCodeOfTwoMeaningsHasASecondKey_data();
    void aCodeOfTwoMeaningsHasASecondKey();
    void whatASpreadsheetLostIsPutBack_data();
    void whatASpreadsheetLostIsPutBack();
    void upcAndEanOfOneProductAreEqual();
    void everyWrongDigitIsFound();
    void barcodeKeysAreWhatIsLookedUp_data();
    void barcodeKeysAreWhatIsLookedUp();
    void emptyAndEndlessBarcodesAreRefused();
    void theLiquorListReadsAsItsSourceSays();
    void theFoodFactsListReadsAsItsSourceSays();
};

void TestGtin::validCodesAreKeptAs14Digits_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("digits14");
    QTest::addColumn<QString>("shortest");
    QTest::newRow("GTIN-8") << u"96385074"_s << u"00000096385074"_s << u"96385074"_s;
    QTest::newRow("UPC-A") << u"036000291452"_s << u"00036000291452"_s << u"036000291452"_s;
    QTest::newRow("UPC-A as EAN-13")
        << u"0036000291452"_s << u"00036000291452"_s << u"036000291452"_s;
    QTest::newRow("EAN-13") << u"4006381333931"_s << u"04006381333931"_s << u"4006381333931"_s;
    QTest::newRow("GTIN-14") << u"10614141000415"_s << u"10614141000415"_s << u"10614141000415"_s;
}

void TestGtin::validCodesAreKeptAs14Digits()
{
    QFETCH(QString, code);
    QFETCH(QString, digits14);
    QFETCH(QString, shortest);
    const auto gtin = Gtin::parse(code);
    VERIFY_OK(gtin);
    QCOMPARE(gtin->digits14(), digits14);
    QCOMPARE(gtin->shortest(), shortest);
}

void TestGtin::invalidCodesSayWhy_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("key");
    QTest::newRow("empty") << u""_s << u"gtin.length"_s;
    QTest::newRow("seven digits") << u"9638507"_s << u"gtin.length"_s;
    QTest::newRow("eleven digits") << u"36000291452"_s << u"gtin.length"_s;
    QTest::newRow("fifteen digits") << u"104006381333931"_s << u"gtin.length"_s;
    QTest::newRow("letters") << u"40063813339AB"_s << u"gtin.notDigits"_s;
    QTest::newRow("spaces") << u" 4006381333931"_s << u"gtin.notDigits"_s;
    QTest::newRow("Arabic digits") << QString(13, u'\u0660') << u"gtin.notDigits"_s;
    QTest::newRow("wrong check digit") << u"4006381333932"_s << u"gtin.checkDigit"_s;
}

void TestGtin::invalidCodesSayWhy()
{
    QFETCH(QString, code);
    QFETCH(QString, key);
    VERIFY_ERROR(Gtin::parse(code), key);
    VERIFY_ERROR(Gtin::parseScanned(code), key);
}

void TestGtin::upcEIsExpanded_data()
{
    QTest::addColumn<QString>("upcE");
    QTest::addColumn<QString>("upcA");
    QTest::newRow("last digit 0") << u"01201303"_s << u"012000000133"_s;
    QTest::newRow("last digit 1") << u"04252614"_s << u"042100005264"_s;
    QTest::newRow("last digit 2") << u"01234523"_s << u"012200003453"_s;
    QTest::newRow("last digit 3") << u"01234531"_s << u"012300000451"_s;
    QTest::newRow("last digit 4") << u"01234543"_s << u"012340000053"_s;
    QTest::newRow("number system 1") << u"11234531"_s << u"112300000451"_s;
}

void TestGtin::upcEIsExpanded()
{
    QFETCH(QString, upcE);
    QFETCH(QString, upcA);
    // Rows are built by hand from the rule; the check digit is the UPC-A's.
    const QString expected = withCheckDigit(upcA.chopped(1));
    const QString scanned = upcE.chopped(1) + expected.last(1);
    QVERIFY2(!Gtin::parse(scanned), "valid as GTIN-8 as well, which wins");
    const auto gtin = Gtin::parseScanned(scanned);
    VERIFY_OK(gtin);
    QCOMPARE(gtin->shortest(), expected);
    QCOMPARE(barcodeKey(scanned).value(), barcodeKey(expected).value());
}

void TestGtin::anEightDigitCodeThatIsValidStaysOne()
{
    QCOMPARE(Gtin::parseScanned(u"96385074").value().digits14(), u"00000096385074"_s);
    QCOMPARE(Gtin::parseScanned(u"01234565").value().digits14(), u"00000001234565"_s);
    // Number system 2 is no UPC-E.
    VERIFY_ERROR(Gtin::parseScanned(u"24252613"), u"gtin.checkDigit"_s);
}

void TestGtin::aCodeOfTwoMeaningsHasASecondKey_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("otherKey");
    QTest::newRow("sixth digit 6") << u"01234565"_s << u"00012345000065"_s;
    QTest::newRow("sixth digit 5") << u"01234558"_s << u"00012345000058"_s;
    QTest::newRow("number system 1") << u"11234562"_s << u"00112345000062"_s;
    QTest::newRow("with AIM identifier") << u"]E001234565\r"_s << u"00012345000065"_s;
    QTest::newRow("only UPC-E") << u"04252614"_s << QString();
    QTest::newRow("only GTIN-8") << u"96385074"_s << QString();
    QTest::newRow("EAN-13") << u"4006381333931"_s << QString();
    QTest::newRow("no GTIN") << u"SHELF-12"_s << QString();
    QTest::newRow("nothing") << u""_s << QString();
}

void TestGtin::aCodeOfTwoMeaningsHasASecondKey()
{
    QFETCH(QString, scanned);
    QFETCH(QString, otherKey);
    QCOMPARE(otherBarcodeKey(scanned).value_or(QString()), otherKey);
}

void TestGtin::whatASpreadsheetLostIsPutBack_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("digits14");
    QTest::addColumn<QString>("key");
    const QString none;
    QTest::newRow("whole") << u"4006381333931"_s << u"04006381333931"_s << none;
    QTest::newRow("eleven digits") << u"36000291452"_s << u"00036000291452"_s << none;
    QTest::newRow("ten digits") << u"1200000135"_s << u"00001200000135"_s << none;
    QTest::newRow("nine digits") << u"651511016"_s << u"00000651511016"_s << none;
    QTest::newRow("seven digits") << u"1234565"_s << u"00000001234565"_s << none;
    QTest::newRow("with blanks") << u" 36000291452 "_s << u"00036000291452"_s << none;
    QTest::newRow("with an apostrophe") << u"'036000291452"_s << u"00036000291452"_s << none;
    QTest::newRow("as a formula") << u"=\"036000291452\""_s << u"00036000291452"_s << none;
    QTest::newRow("scientific") << u"2.02E+11"_s << none << u"gtin.scientific"_s;
    QTest::newRow("scientific, comma") << u"2,02e11"_s << none << u"gtin.scientific"_s;
    QTest::newRow("scientific, no point") << u"4E+12"_s << none << u"gtin.scientific"_s;
    QTest::newRow("words") << u"no code"_s << none << u"gtin.notDigits"_s;
    QTest::newRow("six digits") << u"123456"_s << none << u"gtin.length"_s;
    QTest::newRow("empty") << u""_s << none << u"gtin.length"_s;
    QTest::newRow("eleven digits, wrong") << u"36000291453"_s << none << u"gtin.checkDigit"_s;
}

void TestGtin::whatASpreadsheetLostIsPutBack()
{
    QFETCH(QString, cell);
    QFETCH(QString, digits14);
    QFETCH(QString, key);
    const auto gtin = Gtin::parseFromSpreadsheet(cell);
    if (!key.isEmpty()) {
        VERIFY_ERROR(gtin, key);
        return;
    }
    VERIFY_OK(gtin);
    QCOMPARE(gtin->digits14(), digits14);
}

void TestGtin::upcAndEanOfOneProductAreEqual()
{
    QVERIFY(rc::check("leading zeros change nothing", [] {
        const QString upc = withCheckDigit(randomDigits(11));
        const Gtin gtin = Gtin::parse(upc).value();
        const QString ean = u'0' + upc;
        const QString fourteen = u'0' + ean;
        RC_ASSERT(Gtin::parse(ean).value() == gtin);
        RC_ASSERT(Gtin::parse(fourteen).value() == gtin);
        RC_ASSERT(barcodeKey(upc).value() == barcodeKey(ean).value());
        RC_ASSERT(Gtin::parse(gtin.shortest()).value() == gtin);
    }));
}

void TestGtin::everyWrongDigitIsFound()
{
    QVERIFY(rc::check("one changed digit never passes", [] {
        QString code = withCheckDigit(randomDigits(12));
        const int place = *rc::gen::inRange(0, 13);
        const int shift = *rc::gen::inRange(1, 10);
        code[place] = QChar(u'0' + (code.at(place).digitValue() + shift) % 10);
        RC_ASSERT(!Gtin::parse(code));
    }));
}

void TestGtin::barcodeKeysAreWhatIsLookedUp_data()
{
    QTest::addColumn<QString>("scanned");
    QTest::addColumn<QString>("key");
    QTest::newRow("GTIN") << u"4006381333931"_s << u"04006381333931"_s;
    QTest::newRow("with line end") << u"4006381333931\r\n"_s << u"04006381333931"_s;
    QTest::newRow("AIM identifier") << u"]E04006381333931"_s << u"04006381333931"_s;
    QTest::newRow("AIM identifier of Code 128") << u"]C0SHELF-12"_s << u"SHELF-12"_s;
    QTest::newRow("in-house code") << u" SHELF-12 "_s << u"SHELF-12"_s;
    QTest::newRow("wrong check digit stays") << u"4006381333932"_s << u"4006381333932"_s;
    QTest::newRow("case stays") << u"aBc"_s << u"aBc"_s;
    QTest::newRow("NUL and group separator go") << u"A\u0000B\u001dC"_s << u"ABC"_s;
    QTest::newRow("direction override goes") << u"A\u202eB"_s << u"AB"_s;
    QTest::newRow("bracket alone stays") << u"]"_s << u"]"_s;
    QTest::newRow("emoji stay") << u"\U0001f600"_s << u"\U0001f600"_s;
}

void TestGtin::barcodeKeysAreWhatIsLookedUp()
{
    QFETCH(QString, scanned);
    QFETCH(QString, key);
    const auto found = barcodeKey(scanned);
    VERIFY_OK(found);
    QCOMPARE(*found, key);
    QCOMPARE(barcodeKey(*found).value(), key);
}

void TestGtin::emptyAndEndlessBarcodesAreRefused()
{
    VERIFY_ERROR(barcodeKey(u""), u"barcode.malformed"_s);
    VERIFY_ERROR(barcodeKey(u" \r\n\t"), u"barcode.malformed"_s);
    VERIFY_OK(barcodeKey(QString(128, u'A')));
    VERIFY_ERROR(barcodeKey(QString(129, u'A')), u"barcode.malformed"_s);
    VERIFY_ERROR(barcodeKey(QString(1'000'000, u'1')), u"barcode.malformed"_s);
}

void TestGtin::theLiquorListReadsAsItsSourceSays()
{
    const auto path = dataFile(u"catalog_bc_liquor/BC_Liquor_Store_Product_Price_List.csv"_s);
    if (!path)
        QSKIP("the liquor price list is not here (set SHOPDESK_DATA)");
    QHash<qsizetype, int> validByLength;
    int empty = 0;
    const QStringList lines = linesOf(*path);
    for (const QString &line : lines.sliced(1)) {
        // The code is the sixth field from the end, behind the only fields with commas in them.
        const QString code = line.split(u',').at(line.count(u',') - 5);
        if (code.isEmpty())
            ++empty;
        else if (Gtin::parseFromSpreadsheet(code))
            ++validByLength[code.size()];
        else
            QFAIL(qPrintable(u"refused: "_s + line));
    }
    QCOMPARE(empty, 68);
    const QHash<qsizetype, int> expected{{13, 2616}, {12, 2000}, {11, 1433},
                                         {10, 11},   {9, 8},     {8, 8}};
    QCOMPARE(validByLength, expected);
}

void TestGtin::theFoodFactsListReadsAsItsSourceSays()
{
    const auto path = dataFile(u"catalog_openfoodfacts_a/off_1000_tab.tsv"_s);
    if (!path)
        QSKIP("the food list is not here (set SHOPDESK_DATA)");
    QHash<QString, int> outcomes;
    const QStringList lines = linesOf(*path);
    for (const QString &line : lines.sliced(1)) {
        const QString code = line.section(u'\t', 0, 0);
        const auto gtin = Gtin::parseFromSpreadsheet(code);
        ++outcomes[QString::number(code.size()) + u' ' + (gtin ? u"valid"_s : gtin.error().key)];
    }
    QCOMPARE(lines.size(), 1001);
    QCOMPARE(outcomes[u"13 valid"_s], 683);
    QCOMPARE(outcomes[u"13 gtin.checkDigit"_s], 12);
    QCOMPARE(outcomes[u"12 gtin.checkDigit"_s], 101);
    QCOMPARE(outcomes[u"8 valid"_s], 55);
    QCOMPARE(outcomes[u"8 gtin.checkDigit"_s], 48);
    QCOMPARE(outcomes[u"10 gtin.checkDigit"_s], 28);
    QCOMPARE(outcomes[u"10 valid"_s], 2);
    QCOMPARE(outcomes[u"9 valid"_s], 3);
    QCOMPARE(outcomes[u"7 valid"_s], 1);
    QCOMPARE(outcomes[u"15 gtin.length"_s], 9);
    QCOMPARE(outcomes[u"24 gtin.length"_s], 1);
}

QTEST_APPLESS_MAIN(TestGtin)
#include "tst_gtin.moc"
