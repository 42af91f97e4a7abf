// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/amount_text.h"
#include "tests/support/qtest_results.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMax = std::numeric_limits<qint64>::max();

const QStringList kLocales{u"en_CA"_s, u"en_US"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s,
                           u"sv_SE"_s, u"en_IN"_s, u"ja_JP"_s, u"ar_EG"_s, u"es_ES"_s,
                           u"pl_PL"_s, u"fa_IR"_s, u"bn_BD"_s, u"C"_s};
const QStringList kCurrencies{u"JPY"_s, u"EUR"_s, u"KWD"_s, u"CLF"_s, u"CAD"_s, u"SEK"_s, u"EGP"_s};

Currency currency(const QString &code)
{
    return Currency::fromCode(code).value();
}

// No-break spaces look like spaces in a table, so the tables write them as '_'.
QString shown(QString text)
{
    return text.replace(u'\u00a0', u'_').replace(u'\u202f', u'_');
}

qint64 anyMinor()
{
    return *rc::gen::oneOf(rc::gen::inRange<qint64>(-100'000, 100'000),
                           rc::gen::inRange<qint64>(-kMax, kMax));
}

} // namespace

class TestAmountText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsAreWrittenAsTheLocaleDoes_data();
    void amountsAreWrittenAsTheLocaleDoes();
    void unitPricesShowTheDecimalsTheyHave_data();
    void unitPricesShowTheDecimalsTheyHave();
    void quantitiesAreWrittenWithoutNeedlessZeros();
    void typedAmountsAreUnderstood_data();
    void typedAmountsAreUnderstood();
    void malformedAmountsAreRefused_data();
    void malformedAmountsAreRefused();
    void tooManyDecimalsNameTheNumberAllowed();
    void absurdAmountsAreOutOfRange();
    void typedQuantitiesFollowTheirUnit();
    void whatIsWrittenIsReadBack_data();
    void whatIsWrittenIsReadBack();
    void everyLocaleReadsWhatItWrites();
    void plainTextIsTheSameEverywhere();
    void plainTextComesBackAsItself();
    void noTextCrashesTheReader();
};

void TestAmountText::amountsAreWrittenAsTheLocaleDoes_data()
{
    QTest::addColumn<QString>("localeName");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<AmountStyle>("style");
    QTest::addColumn<QString>("text");
    const auto row = [](const QString &locale, const QString &code, qint64 minor, AmountStyle style,
                        const QString &text) {
        QTest::addRow("%s %s %lld %d", qPrintable(locale), qPrintable(code), minor, int(style))
            << locale << code << minor << style << text;
    };
    using enum AmountStyle;
    row(u"en_CA"_s, u"CAD"_s, 123450, Plain, u"1,234.50"_s);
    row(u"en_CA"_s, u"CAD"_s, 123450, WithSymbol, u"$1,234.50"_s);
    row(u"en_CA"_s, u"CAD"_s, 123450, WithCode, u"CAD_1,234.50"_s);
    row(u"en_CA"_s, u"CAD"_s, -123450, WithSymbol, u"\u2212$1,234.50"_s);
    row(u"en_CA"_s, u"CAD"_s, 5, WithSymbol, u"$0.05"_s);
    row(u"en_US"_s, u"JPY"_s, 1234, WithSymbol, u"\u00a51,234"_s);
    row(u"en_US"_s, u"SEK"_s, 1200, WithSymbol, u"kr_12.00"_s);
    row(u"en_US"_s, u"KWD"_s, 1234567, WithCode, u"KWD_1,234.567"_s);
    row(u"en_US"_s, u"CLF"_s, 12345678, Plain, u"1,234.5678"_s);
    row(u"de_DE"_s, u"EUR"_s, -123450, WithSymbol, u"\u22121.234,50_\u20ac"_s);
    row(u"de_CH"_s, u"CHF"_s, 123450, WithSymbol, u"1\u2019234.50_CHF"_s);
    row(u"fr_FR"_s, u"EUR"_s, 123456789, WithSymbol, u"1_234_567,89_\u20ac"_s);
    row(u"sv_SE"_s, u"SEK"_s, 123450, WithSymbol, u"1_234,50_kr"_s);
    row(u"da_DK"_s, u"DKK"_s, 123450, WithSymbol, u"1.234,50_kr."_s);
    row(u"en_IN"_s, u"INR"_s, 1234567890, WithSymbol, u"\u20b91,23,45,678.90"_s);
    row(u"ja_JP"_s, u"JPY"_s, 1234, WithSymbol, u"\uffe51,234"_s);
    row(u"nl_NL"_s, u"EUR"_s, 123450, WithSymbol, u"\u20ac_1.234,50"_s);
    row(u"es_ES"_s, u"EUR"_s, 123450, WithSymbol, u"1234,50_\u20ac"_s);
    row(u"es_ES"_s, u"EUR"_s, 123456789, Plain, u"1.234.567,89"_s);
    row(u"pl_PL"_s, u"PLN"_s, 1234567, WithSymbol, u"12_345,67_z\u0142"_s);
    row(u"ar_EG"_s, u"USD"_s, 123450, Plain, u"\u0661\u066c\u0662\u0663\u0664\u066b\u0665\u0660"_s);
    row(u"C"_s, u"CAD"_s, 123450, Plain, u"1234.50"_s);
    row(u"en_US"_s, u"JPY"_s, kMax, Plain, u"9,223,372,036,854,775,807"_s);
    row(u"en_US"_s, u"EUR"_s, std::numeric_limits<qint64>::min(), Plain,
        u"\u221292,233,720,368,547,758.08"_s);
}

void TestAmountText::amountsAreWrittenAsTheLocaleDoes()
{
    QFETCH(QString, localeName);
    QFETCH(QString, code);
    QFETCH(qint64, minor);
    QFETCH(AmountStyle, style);
    QFETCH(QString, text);
    QCOMPARE(shown(toText(Money(minor, currency(code)), QLocale(localeName), style)), text);
}

void TestAmountText::unitPricesShowTheDecimalsTheyHave_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("price");
    QTest::addColumn<QString>("text");
    QTest::newRow("two at least") << u"EUR"_s << qint64(35'000) << u"3,50_\u20ac"_s;
    QTest::newRow("three") << u"EUR"_s << qint64(14'790) << u"1,479_\u20ac"_s;
    QTest::newRow("four") << u"EUR"_s << qint64(14'799) << u"1,4799_\u20ac"_s;
    QTest::newRow("yen with none") << u"JPY"_s << qint64(12'000'000) << u"1.200_\u00a5"_s;
    QTest::newRow("yen with one") << u"JPY"_s << qint64(5'000) << u"0,5_\u00a5"_s;
    QTest::newRow("dinar three at least") << u"KWD"_s << qint64(10'000) << u"1,000_KWD"_s;
    QTest::newRow("negative") << u"EUR"_s << qint64(-1) << u"\u22120,0001_\u20ac"_s;
}

void TestAmountText::unitPricesShowTheDecimalsTheyHave()
{
    QFETCH(QString, code);
    QFETCH(qint64, price);
    QFETCH(QString, text);
    QCOMPARE(shown(toText(UnitPrice(price, currency(code)), QLocale(u"de_DE"_s))), text);
}

void TestAmountText::quantitiesAreWrittenWithoutNeedlessZeros()
{
    const QLocale german(u"de_DE"_s);
    QCOMPARE(toText(Quantity::pieces(3), german), u"3"_s);
    QCOMPARE(toText(Quantity::fromThousandths(1'245), german), u"1,245"_s);
    QCOMPARE(toText(Quantity::fromThousandths(-500), german), u"\u22120,5"_s);
    QCOMPARE(toText(Quantity::pieces(12'000), german), u"12.000"_s);
}

void TestAmountText::typedAmountsAreUnderstood_data()
{
    QTest::addColumn<QString>("localeName");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    const auto row = [](const QString &locale, const QString &code, const QString &text,
                        qint64 minor) {
        QTest::addRow("%s %s '%s'", qPrintable(locale), qPrintable(code), qPrintable(text))
            << locale << code << text << minor;
    };
    row(u"en_CA"_s, u"CAD"_s, u"12"_s, 1200);
    row(u"en_CA"_s, u"CAD"_s, u"12.5"_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"12,5"_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"12,50"_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"1,234"_s, 123400);
    row(u"en_CA"_s, u"CAD"_s, u"1,234.5"_s, 123450);
    row(u"en_CA"_s, u"CAD"_s, u"1,234,567.89"_s, 123456789);
    row(u"en_CA"_s, u"CAD"_s, u".50"_s, 50);
    row(u"en_CA"_s, u"CAD"_s, u"12."_s, 1200);
    row(u"en_CA"_s, u"CAD"_s, u"0012"_s, 1200);
    row(u"en_CA"_s, u"CAD"_s, u"  $ 12.50 "_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"CAD 12.50"_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"12.50cad"_s, 1250);
    row(u"en_CA"_s, u"CAD"_s, u"-12.50"_s, -1250);
    row(u"en_CA"_s, u"CAD"_s, u"\u221212.50"_s, -1250);
    row(u"en_CA"_s, u"CAD"_s, u"-$12.50"_s, -1250);
    row(u"en_CA"_s, u"CAD"_s, u"$-12.50"_s, -1250);
    row(u"en_CA"_s, u"CAD"_s, u"-0"_s, 0);
    row(u"de_DE"_s, u"EUR"_s, u"12.5"_s, 1250);
    row(u"de_DE"_s, u"EUR"_s, u"12,5"_s, 1250);
    row(u"de_DE"_s, u"EUR"_s, u"1.234"_s, 123400);
    row(u"de_DE"_s, u"EUR"_s, u"1.234,5 \u20ac"_s, 123450);
    row(u"de_CH"_s, u"CHF"_s, u"1'234.50"_s, 123450);
    row(u"de_CH"_s, u"CHF"_s, u"1\u2019234,50"_s, 123450);
    row(u"fr_FR"_s, u"EUR"_s, u"1 234,50"_s, 123450);
    row(u"fr_FR"_s, u"EUR"_s, u"12.50"_s, 1250);
    row(u"sv_SE"_s, u"SEK"_s, u"1\u202f234,50 kr"_s, 123450);
    row(u"es_ES"_s, u"EUR"_s, u"1.234"_s, 123400);
    row(u"en_IN"_s, u"INR"_s, u"1,23,456.78"_s, 12345678);
    row(u"ja_JP"_s, u"JPY"_s, u"\uff11\uff0c\uff12\uff13\uff14"_s, 1234);
    row(u"ja_JP"_s, u"JPY"_s, u"\u00a51,234"_s, 1234);
    row(u"ar_EG"_s, u"EGP"_s, u"\u0661\u066c\u0662\u0663\u0664\u066b\u0665"_s, 123450);
    row(u"ar_EG"_s, u"EGP"_s, u"1234.5"_s, 123450);
    row(u"en_US"_s, u"KWD"_s, u"1.234"_s, 1234);
    row(u"C"_s, u"CAD"_s, u"1234.50"_s, 123450);
}

void TestAmountText::typedAmountsAreUnderstood()
{
    QFETCH(QString, localeName);
    QFETCH(QString, code);
    QFETCH(QString, text);
    QFETCH(qint64, minor);
    const auto amount = moneyFromText(text, currency(code), QLocale(localeName));
    VERIFY_OK(amount);
    QCOMPARE(*amount, Money(minor, currency(code)));
}

void TestAmountText::malformedAmountsAreRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             " ",
                             "-",
                             ".",
                             ",",
                             "$",
                             "abc",
                             "1a",
                             "--1",
                             "1-",
                             "-1-",
                             "+1",
                             "1..2",
                             "1.2.3",
                             "12,34,567",
                             "1.234,567",
                             "1,234,56",
                             ",123,456",
                             "1,,234",
                             "0,123,456",
                             "1 234",
                             "1'234",
                             "$$1",
                             "$1$",
                             "1e3",
                             "0x1F",
                             "\u0661"
                             "2",
                             "\u00b2",
                             "EUR 5",
                             "=1+1",
                             "1\n2",
                             "NaN",
                             "inf"})
        QTest::addRow("'%s'", text) << QString::fromUtf8(text);
    QTest::newRow("NUL") << QString(QChar(u'\0')) + u"1"_s;
    QTest::newRow("very long") << QString(1'000'000, u'0');
}

void TestAmountText::malformedAmountsAreRefused()
{
    QFETCH(QString, text);
    VERIFY_ERROR(moneyFromText(text, currency(u"CAD"_s), QLocale(u"en_CA"_s)),
                 u"amount.malformed"_s);
}

void TestAmountText::tooManyDecimalsNameTheNumberAllowed()
{
    const auto read = [](const QString &text, const QString &code) {
        return moneyFromText(text, currency(code), QLocale(u"en_CA"_s));
    };
    VERIFY_ERROR(read(u"12.505"_s, u"CAD"_s), u"amount.tooManyDecimals"_s);
    QCOMPARE(read(u"12.505"_s, u"CAD"_s).error().context[u"decimals"_s].toInt(), 2);
    VERIFY_ERROR(read(u"12.5"_s, u"JPY"_s), u"amount.tooManyDecimals"_s);
    // No group ends there, so these commas can only be decimal ones.
    VERIFY_ERROR(read(u"1,2345"_s, u"CAD"_s), u"amount.tooManyDecimals"_s);
    VERIFY_ERROR(read(u",123"_s, u"CAD"_s), u"amount.tooManyDecimals"_s);
    // A thousand to a German, one to everybody else: not guessed.
    VERIFY_ERROR(read(u"1.000"_s, u"EUR"_s), u"amount.tooManyDecimals"_s);
    VERIFY_ERROR(unitPriceFromText(u"1.00001", currency(u"EUR"_s), QLocale(u"en_CA"_s)),
                 u"amount.tooManyDecimals"_s);
    QCOMPARE(unitPriceFromText(u"1.4799", currency(u"EUR"_s), QLocale(u"en_CA"_s)).value(),
             UnitPrice(14'799, currency(u"EUR"_s)));
    QCOMPARE(unitPriceFromText(u"34.000000", currency(u"EUR"_s), QLocale(u"en_CA"_s)).value(),
             UnitPrice(340'000, currency(u"EUR"_s)));
}

void TestAmountText::absurdAmountsAreOutOfRange()
{
    const QLocale locale(u"en_CA"_s);
    const Currency cad = currency(u"CAD"_s);
    QCOMPARE(moneyFromText(u"92233720368547758.07", cad, locale).value(), Money(kMax, cad));
    QCOMPARE(moneyFromText(u"-92233720368547758.07", cad, locale).value(), Money(-kMax, cad));
    VERIFY_ERROR(moneyFromText(u"92233720368547758.08", cad, locale), u"amount.outOfRange"_s);
    VERIFY_ERROR(moneyFromText(u"-92233720368547758.08", cad, locale), u"amount.outOfRange"_s);
    VERIFY_ERROR(moneyFromText(QString(50, u'9'), cad, locale), u"amount.outOfRange"_s);
    VERIFY_ERROR(unitPriceFromText(u"1000000000000000", cad, locale), u"amount.outOfRange"_s);
}

void TestAmountText::typedQuantitiesFollowTheirUnit()
{
    const QLocale english(u"en_CA"_s);
    const auto read = [&](const QString &text, Unit unit) {
        return quantityFromText(text, unit, english);
    };
    QCOMPARE(read(u"3"_s, Unit::Piece).value(), Quantity::pieces(3));
    QCOMPARE(read(u"1,000"_s, Unit::Piece).value(), Quantity::pieces(1'000));
    VERIFY_ERROR(read(u"1.5"_s, Unit::Piece), u"amount.tooManyDecimals"_s);
    QCOMPARE(read(u"1.245"_s, Unit::Kilogram).value(), Quantity::fromThousandths(1'245));
    QCOMPARE(read(u"0,500"_s, Unit::Kilogram).value(), Quantity::fromThousandths(500));
    QCOMPARE(read(u"1234,567"_s, Unit::Kilogram).value(), Quantity::fromThousandths(1'234'567));
    QCOMPARE(read(u"-2"_s, Unit::Piece).value(), Quantity::pieces(-2));
    VERIFY_ERROR(read(u"1.2345"_s, Unit::Kilogram), u"amount.tooManyDecimals"_s);
    VERIFY_ERROR(read(u"1000000001"_s, Unit::Piece), u"amount.outOfRange"_s);
    QCOMPARE(read(u"1000000000"_s, Unit::Piece).value(), Quantity::pieces(1'000'000'000));
    VERIFY_ERROR(read(u"9223372036854775807"_s, Unit::Piece), u"amount.outOfRange"_s);
    VERIFY_ERROR(read(u"$3"_s, Unit::Piece), u"amount.malformed"_s);
}

void TestAmountText::whatIsWrittenIsReadBack_data()
{
    QTest::addColumn<QString>("localeName");
    QTest::addColumn<QString>("code");
    for (const QString &locale : kLocales) {
        for (const QString &code : kCurrencies)
            QTest::addRow("%s %s", qPrintable(locale), qPrintable(code)) << locale << code;
    }
}

void TestAmountText::whatIsWrittenIsReadBack()
{
    QFETCH(QString, localeName);
    QFETCH(QString, code);
    const QLocale locale(localeName);
    const Currency unit = currency(code);
    QVERIFY(rc::check("amounts, prices and quantities", [&] {
        const Money amount(anyMinor(), unit);
        const UnitPrice price(anyMinor(), unit);
        for (const AmountStyle style :
             {AmountStyle::Plain, AmountStyle::WithSymbol, AmountStyle::WithCode}) {
            const QString text = toText(amount, locale, style);
            RC_ASSERT(moneyFromText(text, unit, locale).value() == amount);
            RC_ASSERT(text.startsWith(u'\u2212') == amount.isNegative());
            RC_ASSERT(unitPriceFromText(toText(price, locale, style), unit, locale).value() ==
                      price);
        }
        const Quantity quantity = Quantity::fromThousandths(
            *rc::gen::inRange<qint64>(-Quantity::kMaxThousandths, Quantity::kMaxThousandths + 1));
        RC_ASSERT(quantityFromText(toText(quantity, locale), Unit::Kilogram, locale).value() ==
                  quantity);
    }));
}

void TestAmountText::everyLocaleReadsWhatItWrites()
{
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    QVERIFY(locales.size() > 300);
    for (const QLocale &locale : locales) {
        QStringList codes{u"EUR"_s, u"KWD"_s, u"JPY"_s};
        const QString own = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (Currency::fromCode(own))
            codes.append(own);
        for (const QString &code : codes) {
            for (const qint64 minor : {0, 5, -123, 99'999, 123'456, -1'234'567'890}) {
                const Money amount(minor, currency(code));
                for (const AmountStyle style :
                     {AmountStyle::Plain, AmountStyle::WithSymbol, AmountStyle::WithCode}) {
                    const QString text = toText(amount, locale, style);
                    const auto read = moneyFromText(text, amount.currency(), locale);
                    QVERIFY2(read && *read == amount,
                             qPrintable(locale.name() + u' ' + code + u' ' + text));
                }
            }
        }
    }
}

void TestAmountText::plainTextIsTheSameEverywhere()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(toPlainText(Money(-123450, currency(u"CAD"_s))), u"-1234.50"_s);
    QCOMPARE(toPlainText(Money(5, currency(u"KWD"_s))), u"0.005"_s);
    QCOMPARE(toPlainText(Money(1200, currency(u"JPY"_s))), u"1200"_s);
    QCOMPARE(toPlainText(UnitPrice(14'799, currency(u"EUR"_s))), u"1.4799"_s);
    QCOMPARE(toPlainText(UnitPrice(35'000, currency(u"EUR"_s))), u"3.50"_s);
    for (const char *text : {"", "-", "1,5", "1.", ".5", "+1", " 1", "1e2", "$1", "\u22121"})
        VERIFY_ERROR(moneyFromPlainText(QString::fromUtf8(text), currency(u"CAD"_s)),
                     u"amount.malformed"_s);
    VERIFY_ERROR(moneyFromPlainText(u"1.000", currency(u"CAD"_s)), u"amount.tooManyDecimals"_s);
    VERIFY_ERROR(moneyFromPlainText(u"99999999999999999999", currency(u"CAD"_s)),
                 u"amount.outOfRange"_s);
    QLocale::setDefault(QLocale::c());
}

void TestAmountText::plainTextComesBackAsItself()
{
    QVERIFY(rc::check("write and read", [] {
        for (const QString &code : kCurrencies) {
            const Money amount(anyMinor(), currency(code));
            const UnitPrice price(anyMinor(), currency(code));
            RC_ASSERT(moneyFromPlainText(toPlainText(amount), amount.currency()).value() == amount);
            RC_ASSERT(unitPriceFromPlainText(toPlainText(price), price.currency()).value() ==
                      price);
        }
    }));
}

void TestAmountText::noTextCrashesTheReader()
{
    QVERIFY(rc::check("any mixture gives an amount or an error", [] {
        static const QString kAlphabet = u"0123456789.,- '\u2212\u00a0\u202f\u2019\u066b\u066c"_s
                                         u"\u0661\xd83a\xdd51\xd83a$\u20acCAD\u200f"_s;
        const auto picks =
            *rc::gen::container<std::vector<int>>(rc::gen::inRange<int>(0, int(kAlphabet.size())));
        QString text;
        for (const int pick : picks)
            text += kAlphabet.at(pick);
        for (const QString &name : kLocales) {
            const auto amount = moneyFromText(text, currency(u"CAD"_s), QLocale(name));
            RC_ASSERT((amount || amount.error().key.startsWith(u"amount."_s)));
        }
    }));
}

QTEST_APPLESS_MAIN(TestAmountText)
#include "tst_amount_text.moc"
