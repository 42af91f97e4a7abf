// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The fields of one line of a CSV file without line breaks in fields.
QStringList csvFields(const QString &line)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            fields.append(QString());
        else
            fields.last() += c;
    }
    return fields;
}

} // namespace

class TestCurrency final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theExponentIsThatOfIso4217_data();
    void theExponentIsThatOfIso4217();
    void unknownCodesAreRefused_data();
    void unknownCodesAreRefused();
    void aDefaultMadeCurrencyIsInvalid();
    void signsAreTheUsualOnes();
    void cashRoundingIsThatOfTheCurrency_data();
    void cashRoundingIsThatOfTheCurrency();
    void notesRiseAndAreWholeMajorUnits();
    void everyActiveCodeOfTheIsoTableIsKnownAndNoOther();
    void cashStepsAgreeWithCldr();
};

void TestCurrency::theExponentIsThatOfIso4217_data()
{
    QTest::addColumn<int>("exponent");
    QTest::addColumn<qint64>("minorPerMajor");
    QTest::newRow("JPY") << 0 << qint64(1);
    QTest::newRow("HUF") << 2 << qint64(100);
    QTest::newRow("CAD") << 2 << qint64(100);
    QTest::newRow("KWD") << 3 << qint64(1'000);
    QTest::newRow("CLF") << 4 << qint64(10'000);
}

void TestCurrency::theExponentIsThatOfIso4217()
{
    QFETCH(int, exponent);
    QFETCH(qint64, minorPerMajor);
    const Currency found = currency(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.code(), QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(found.exponent(), exponent);
    QCOMPARE(found.minorPerMajor(), minorPerMajor);
}

void TestCurrency::unknownCodesAreRefused_data()
{
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("lower case") << u"eur"_s;
    QTest::newRow("withdrawn") << u"DEM"_s;
    QTest::newRow("not assigned") << u"AAA"_s;
    QTest::newRow("gold has no minor unit") << u"XAU"_s;
    QTest::newRow("no currency") << u"XXX"_s; // ISO 4217: no currency is involved
    QTest::newRow("too long") << u"EURO"_s;
    QTest::newRow("padded") << u"EU "_s;
    QTest::newRow("three other characters") << u"\u20ac\u20ac\u20ac"_s;
}

void TestCurrency::unknownCodesAreRefused()
{
    QFETCH(QString, code);
    VERIFY_ERROR(Currency::fromCode(code), u"currency.unknown"_s);
}

void TestCurrency::aDefaultMadeCurrencyIsInvalid()
{
    QVERIFY(!Currency().isValid());
    QVERIFY(Currency().code().isEmpty());
    QVERIFY(Currency() != currency(u"CAD"_s));
    QCOMPARE(currency(u"CAD"_s), currency(u"CAD"_s));
    QVERIFY(cashNotes(Currency()).isEmpty());
    QCOMPARE(defaultCashRounding(Currency()), CashRounding());
}

void TestCurrency::signsAreTheUsualOnes()
{
    QCOMPARE(currency(u"EUR"_s).symbol(), u"\u20ac"_s);
    QCOMPARE(currency(u"CAD"_s).symbol(), u"$"_s);
    QCOMPARE(currency(u"GBP"_s).symbol(), u"\u00a3"_s);
    QCOMPARE(currency(u"SEK"_s).symbol(), u"kr"_s);
    QCOMPARE(currency(u"CHF"_s).symbol(), u"CHF"_s);
}

void TestCurrency::cashRoundingIsThatOfTheCurrency_data()
{
    QTest::addColumn<qint64>("stepMinor");
    QTest::newRow("CAD") << qint64(5);
    QTest::newRow("CHF") << qint64(5);
    QTest::newRow("DKK") << qint64(50);
    QTest::newRow("SEK") << qint64(100);
    QTest::newRow("NOK") << qint64(100);
    QTest::newRow("CZK") << qint64(100);
    QTest::newRow("HUF") << qint64(100);
    QTest::newRow("EUR") << qint64(1);
    QTest::newRow("JPY") << qint64(1);
    QTest::newRow("KWD") << qint64(1);
}

void TestCurrency::cashRoundingIsThatOfTheCurrency()
{
    QFETCH(qint64, stepMinor);
    const CashRounding rule =
        defaultCashRounding(currency(QString::fromUtf8(QTest::currentDataTag())));
    QCOMPARE(rule, (CashRounding{stepMinor, Rounding::HalfUp, false}));
}

void TestCurrency::notesRiseAndAreWholeMajorUnits()
{
    QCOMPARE(cashNotes(currency(u"CAD"_s)), (QList<qint64>{500, 1000, 2000, 5000, 10000}));
    QCOMPARE(cashNotes(currency(u"JPY"_s)), (QList<qint64>{1000, 5000, 10000}));
    QCOMPARE(cashNotes(currency(u"BAM"_s)).first(4), (QList<qint64>{500, 1000, 2000, 5000}));
    for (const QString &code : {u"EUR"_s, u"KWD"_s, u"CLF"_s, u"BAM"_s, u"VND"_s, u"XOF"_s}) {
        const QList<qint64> notes = cashNotes(currency(code));
        QVERIFY2(!notes.isEmpty(), qPrintable(code));
        QVERIFY(std::is_sorted(notes.begin(), notes.end()));
        QVERIFY(std::adjacent_find(notes.begin(), notes.end()) == notes.end());
        for (const qint64 note : notes)
            QCOMPARE(note % currency(code).minorPerMajor(), 0);
    }
}

void TestCurrency::everyActiveCodeOfTheIsoTableIsKnownAndNoOther()
{
    const auto path = dataFile(u"currency/codes-all.csv"_s);
    if (!path)
        QSKIP("the ISO 4217 table is not here (set SHOPDESK_DATA)");
    const QStringList lines = QString::fromUtf8(contentOf(*path)).split(u'\n', Qt::SkipEmptyParts);
    QHash<QString, QString> active; // code, minor units
    QSet<QString> withdrawn;
    for (const QString &line : lines.sliced(1)) {
        const QStringList fields = csvFields(line);
        QCOMPARE(fields.size(), 6);
        if (fields.at(5).trimmed().isEmpty() && !fields.at(2).isEmpty())
            active.insert(fields.at(2), fields.at(4));
        else
            withdrawn.insert(fields.at(2));
    }
    QVERIFY(active.size() > 150);
    int charged = 0;
    for (auto it = active.cbegin(); it != active.cend(); ++it) {
        const auto found = Currency::fromCode(it.key());
        if (it.value() == u"-"_s) {
            QVERIFY2(!found, qPrintable(it.key()));
            continue;
        }
        QVERIFY2(bool(found), qPrintable(it.key()));
        QCOMPARE(found->exponent(), it.value().toInt());
        ++charged;
    }
    for (const QString &code : withdrawn) {
        if (!active.contains(code))
            QVERIFY2(!Currency::fromCode(code), qPrintable(code));
    }

    int known = 0;
    for (char16_t a = u'A'; a <= u'Z'; ++a) {
        for (char16_t b = u'A'; b <= u'Z'; ++b) {
            for (char16_t c = u'A'; c <= u'Z'; ++c) {
                const char16_t code[] = {a, b, c};
                known += Currency::fromCode(QStringView(code, 3)) ? 1 : 0;
            }
        }
    }
    QCOMPARE(known, charged);
}

void TestCurrency::cashStepsAgreeWithCldr()
{
    const auto path = dataFile(u"currency/cldr_currencyData.json"_s);
    if (!path)
        QSKIP("the CLDR currency table is not here (set SHOPDESK_DATA)");
    const QJsonObject fractions = QJsonDocument::fromJson(contentOf(
        *path))[u"supplemental"_s][u"currencyData"_s][u"fractions"_s]
                                      .toObject();
    QVERIFY(fractions.size() > 50);
    int compared = 0;
    for (auto it = fractions.begin(); it != fractions.end(); ++it) {
        const auto found = Currency::fromCode(it.key());
        const QJsonObject entry = it->toObject();
        if (!found || !entry.contains(u"_cashRounding"_s))
            continue;
        const int digits = entry[u"_cashDigits"_s].toString(entry[u"_digits"_s].toString()).toInt();
        qint64 step = std::max<qint64>(1, entry[u"_cashRounding"_s].toString().toInt());
        for (int i = digits; i < found->exponent(); ++i)
            step *= 10;
        QVERIFY2(defaultCashRounding(*found).stepMinor == step, qPrintable(it.key()));
        ++compared;
    }
    QCOMPARE(compared, 18);
}

QTEST_APPLESS_MAIN(TestCurrency)
#include "tst_currency.moc"
