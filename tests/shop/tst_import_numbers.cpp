// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/import_numbers.h"
#include "tests/support/qtest_results.h"

#include <rapidcheck.h>

#include <QTest>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

class TestImportNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiguresOfAnyHabit_data();
    void readsFiguresOfAnyHabit();
    void refusesWhatIsNoFigure_data();
    void refusesWhatIsNoFigure();
    void theColumnTellsTheDecimalSign_data();
    void theColumnTellsTheDecimalSign();
    void aFigureThatCouldBeEitherIsRefusedWhereTheFileUsesBoth();
    void tellsFiguresFromTexts_data();
    void tellsFiguresFromTexts();
    void plainFiguresStayAsTheyAre();
};

void TestImportNumbers::readsFiguresOfAnyHabit_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DecimalSign>("sign");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("affix");
    const auto point = DecimalSign::Point;
    const auto comma = DecimalSign::Comma;
    QTest::newRow("whole") << u"119"_s << point << u"119"_s << u""_s;
    QTest::newRow("point") << u"30.99"_s << comma << u"30.99"_s << u""_s;
    QTest::newRow("comma") << u"30,99"_s << point << u"30.99"_s << u""_s;
    QTest::newRow("point groups") << u"1.234,50"_s << point << u"1234.50"_s << u""_s;
    QTest::newRow("comma groups") << u"1,234.50"_s << comma << u"1234.50"_s << u""_s;
    QTest::newRow("many groups") << u"1,234,567"_s << comma << u"1234567"_s << u""_s;
    QTest::newRow("Indian groups") << u"12,34,567.5"_s << point << u"1234567.5"_s << u""_s;
    QTest::newRow("Swiss groups") << u"CHF 1'234.50"_s << point << u"1234.50"_s << u"CHF"_s;
    QTest::newRow("blanks between") << u"1\u202F234,50 €"_s << comma << u"1234.50"_s << u"€"_s;
    QTest::newRow("either, point file") << u"1,234"_s << point << u"1234"_s << u""_s;
    QTest::newRow("either, comma file") << u"1,234"_s << comma << u"1.234"_s << u""_s;
    QTest::newRow("no group has four") << u"1234,567"_s << point << u"1234.567"_s << u""_s;
    QTest::newRow("no group begins with nothing") << u"0,125"_s << point << u"0.125"_s << u""_s;
    QTest::newRow("begins with its point") << u".50"_s << point << u"0.50"_s << u""_s;
    QTest::newRow("dollar") << u"$12.50"_s << point << u"12.50"_s << u"$"_s;
    QTest::newRow("abbreviation with a point") << u"Fr.12.50"_s << point << u"12.50"_s << u"Fr."_s;
    QTest::newRow("minus") << u"-5"_s << point << u"-5"_s << u""_s;
    QTest::newRow("minus sign") << u"\u22125,00"_s << point << u"-5.00"_s << u""_s;
    QTest::newRow("bookkeeper's minus") << u"(12.00)"_s << point << u"-12.00"_s << u""_s;
    QTest::newRow("Arabic digits") << u"١٢٫٥"_s.replace(u'٫', u'.') << point << u"12.5"_s << u""_s;
    QTest::newRow("round Swiss price") << u"12.-"_s << point << u"12"_s << u""_s;
}

void TestImportNumbers::readsFiguresOfAnyHabit()
{
    QFETCH(QString, text);
    QFETCH(DecimalSign, sign);
    QFETCH(QString, plain);
    QFETCH(QString, affix);
    const auto number = readNumber(text, sign);
    VERIFY_OK(number);
    QCOMPARE(number->plain, plain);
    QCOMPARE(number->affix, affix);
}

void TestImportNumbers::refusesWhatIsNoFigure_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("key");
    QTest::newRow("word") << u"free"_s << u"amount.malformed"_s;
    QTest::newRow("dash") << u"-"_s << u"amount.malformed"_s;
    QTest::newRow("date") << u"1-2-2026"_s << u"amount.malformed"_s;
    QTest::newRow("range") << u"1.50-2.50"_s << u"amount.malformed"_s;
    QTest::newRow("two points and a comma wrong") << u"1.23,4.5"_s << u"amount.malformed"_s;
    QTest::newRow("groups of two") << u"1,23,45"_s << u"amount.malformed"_s;
    QTest::newRow("formula") << u"=1+1"_s << u"amount.malformed"_s;
    QTest::newRow("scientific") << u"1.5E+3"_s << u"import.scientific"_s;
    QTest::newRow("scientific with comma") << u"2,02E11"_s << u"import.scientific"_s;
}

void TestImportNumbers::refusesWhatIsNoFigure()
{
    QFETCH(QString, text);
    QFETCH(QString, key);
    VERIFY_ERROR(readNumber(text, DecimalSign::Point), key);
}

void TestImportNumbers::theColumnTellsTheDecimalSign_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QChar>("separator");
    QTest::addColumn<DecimalSign>("sign");
    QTest::newRow("points") << QStringList{u"1,234"_s, u"2.50"_s} << QChar(u';')
                            << DecimalSign::Point;
    QTest::newRow("commas") << QStringList{u"1.234"_s, u"2,50"_s} << QChar(u',')
                            << DecimalSign::Comma;
    QTest::newRow("groups of points")
        << QStringList{u"1.234.567"_s} << QChar(u',') << DecimalSign::Comma;
    QTest::newRow("both") << QStringList{u"2.50"_s, u"2,50"_s} << QChar(u',')
                          << DecimalSign::Undecided;
    QTest::newRow("nothing, comma file")
        << QStringList{u"12"_s} << QChar(u',') << DecimalSign::Point;
    QTest::newRow("nothing, semicolon file")
        << QStringList{u"1.234"_s} << QChar(u';') << DecimalSign::Comma;
}

void TestImportNumbers::theColumnTellsTheDecimalSign()
{
    QFETCH(QStringList, values);
    QFETCH(QChar, separator);
    QFETCH(DecimalSign, sign);
    DecimalEvidence evidence;
    for (const QString &value : values)
        evidence.add(value);
    QCOMPARE(evidence.sign(separator), sign);
}

void TestImportNumbers::aFigureThatCouldBeEitherIsRefusedWhereTheFileUsesBoth()
{
    VERIFY_ERROR(readNumber(u"1,234", DecimalSign::Undecided), u"import.numberAmbiguous"_s);
    QCOMPARE(readNumber(u"1,23", DecimalSign::Undecided)->plain, u"1.23"_s);
    QCOMPARE(readNumber(u"12", DecimalSign::Undecided)->plain, u"12"_s);
}

void TestImportNumbers::tellsFiguresFromTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("figure");
    QTest::newRow("figure") << u"12,50"_s << true;
    QTest::newRow("currency") << u"EUR 12"_s << true;
    QTest::newRow("weight") << u"110 g"_s << false;
    QTest::newRow("litres") << u"1.5 l"_s << false;
    QTest::newRow("text") << u"see below"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void TestImportNumbers::tellsFiguresFromTexts()
{
    QFETCH(QString, text);
    QFETCH(bool, figure);
    QCOMPARE(looksLikeNumber(text), figure);
}

void TestImportNumbers::plainFiguresStayAsTheyAre()
{
    QVERIFY(rc::check("plain figures stay as they are", [] {
        const auto cents = *rc::gen::inRange<qint64>(-1'000'000'000, 1'000'000'000);
        const QString plain = QString::number(qAbs(cents) / 100) + u'.' +
                              QString::number(qAbs(cents) % 100).rightJustified(2, u'0');
        const QString text = cents < 0 ? QString(u'-' + plain) : plain;
        for (const DecimalSign sign : {DecimalSign::Point, DecimalSign::Comma}) {
            const auto number = readNumber(text, sign);
            RC_ASSERT(bool(number));
            RC_ASSERT(number->plain == text);
        }
        QString comma = text;
        RC_ASSERT(readNumber(comma.replace(u'.', u','), DecimalSign::Undecided)->plain == text);
    }));
}

QTEST_APPLESS_MAIN(TestImportNumbers)
#include "tst_import_numbers.moc"
