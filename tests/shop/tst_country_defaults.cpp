// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/shop/first_run.h"
#include "tests/support/paths.h"
#include "tests/support/qtest_results.h"

#include <QFile>
#include <QSet>
#include <QTimeZone>

using namespace shop;
using namespace Qt::Literals::StringLiterals;

namespace {

// "GST 5 + PST 7": the taxes of a category on a day.
QString taxesOn(const CountryDefaults &defaults, const QString &category, QDate day)
{
    QStringList parts;
    for (const TaxComponent &component : defaults.taxes.on(category, day))
        parts.append(component.name + u' ' + component.rate.percentText());
    return parts.join(u" + "_s);
}

} // namespace

class TestCountryDefaults final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRegionIsComplete_data();
    void everyRegionIsComplete();
    void codesAreUnique();
    void taxesAreThoseOfTheLaw_data();
    void taxesAreThoseOfTheLaw();
    void theEuropeanStandardRatesAreThoseOfTheList();
    void pricesAreShownAsUsual_data();
    void pricesAreShownAsUsual();
    void countriesThatDemandADeviceAreTold_data();
    void countriesThatDemandADeviceAreTold();
    void aCountryWithoutItsPartTakesTheFirst();
    void anUnknownCountryHasItsCurrencyAndNoTax();
    void nonsenseHasNoCurrency();
};

void TestCountryDefaults::everyRegionIsComplete_data()
{
    QTest::addColumn<QString>("region");
    for (const QString &region : knownRegions())
        QTest::newRow(qPrintable(region)) << region;
}

void TestCountryDefaults::everyRegionIsComplete()
{
    QFETCH(QString, region);
    const CountryDefaults defaults = countryDefaults(region);
    QCOMPARE(defaults.country, region.left(2));
    QVERIFY(defaults.currency.isValid());
    QVERIFY(QTimeZone(defaults.timeZone).isValid());
    VERIFY_OK(defaults.taxes.validate());
    QVERIFY(!defaults.taxes.categories.isEmpty());
    QCOMPARE(defaults.taxes.categories.first().code, u"standard"_s);
    for (const TaxComponent &component : defaults.taxes.components) {
        QVERIFY(!component.name.isEmpty());
        QVERIFY(!component.rate.isZero());
    }
    // A category that was taxed yesterday is taxed today.
    QSet<QString> taxed;
    for (const TaxComponent &component : defaults.taxes.components)
        taxed.insert(component.category);
    for (const QString &category : taxed)
        QVERIFY(!defaults.taxes.on(category, QDate(2026, 11, 23)).isEmpty());
}

void TestCountryDefaults::codesAreUnique()
{
    const QStringList regions = knownRegions();
    QCOMPARE(QSet<QString>(regions.begin(), regions.end()).size(), regions.size());
    for (const char *member :
         {"AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU",
          "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"})
        QVERIFY2(regions.contains(QLatin1String(member)), member);
}

void TestCountryDefaults::taxesAreThoseOfTheLaw_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("category");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("taxes");
    const QDate today(2026, 11, 23);
    QTest::newRow("Nova Scotia") << u"CA-NS"_s << u"standard"_s << today << u"HST 14"_s;
    QTest::newRow("Nova Scotia, the last day before")
        << u"CA-NS"_s << u"standard"_s << QDate(2025, 3, 31) << u"HST 15"_s;
    QTest::newRow("groceries in Canada") << u"CA-NS"_s << u"zero"_s << today << QString();
    QTest::newRow("British Columbia") << u"CA-BC"_s << u"standard"_s << today << u"GST 5 + PST 7"_s;
    QTest::newRow("liquor in British Columbia")
        << u"CA-BC"_s << u"liquor"_s << today << u"GST 5 + PST 10"_s;
    QTest::newRow("Quebec") << u"CA-QC"_s << u"standard"_s << today
                            << u"TPS/GST 5 + TVQ/QST 9.975"_s;
    QTest::newRow("Ontario, books") << u"CA-ON"_s << u"gst-only"_s << today << u"GST 5"_s;
    QTest::newRow("Germany, food") << u"DE"_s << u"reduced"_s << today << u"MwSt. 7"_s;
    QTest::newRow("Finland after the new year")
        << u"FI"_s << u"reduced"_s << QDate(2026, 1, 1) << u"ALV 13.5"_s;
    QTest::newRow("France, medicine") << u"FR"_s << u"super-reduced"_s << today << u"TVA 2.1"_s;
    QTest::newRow("India") << u"IN"_s << u"standard"_s << today << u"CGST 9 + SGST 9"_s;
    QTest::newRow("Switzerland") << u"CH"_s << u"standard"_s << today << u"MWST 8.1"_s;
    QTest::newRow("Kuwait") << u"KW"_s << u"standard"_s << today << QString();
    QTest::newRow("United States") << u"US"_s << u"standard"_s << today << QString();
}

void TestCountryDefaults::taxesAreThoseOfTheLaw()
{
    QFETCH(QString, region);
    QFETCH(QString, category);
    QFETCH(QDate, day);
    QFETCH(QString, taxes);
    const CountryDefaults defaults = countryDefaults(region);
    QVERIFY(defaults.taxes.hasCategory(category));
    QCOMPARE(taxesOn(defaults, category, day), taxes);
}

void TestCountryDefaults::theEuropeanStandardRatesAreThoseOfTheList()
{
    const auto path = dataFile(u"vat_rates/vat-rates.json"_s);
    if (!path)
        QSKIP("vat_rates/vat-rates.json is not there");
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto json = Json::parse(file.readAll());
    VERIFY_OK(json);
    const Json *items = json->member(u"items");
    QVERIFY(items && items->object());
    int compared = 0;
    for (const auto &[country, periods] : *items->object()) {
        if (!knownRegions().contains(country))
            continue;
        // The newest that is in force on the day of the list.
        const QDate day(2025, 9, 25);
        QDate newest;
        QByteArray standard;
        for (const Json &period : *periods.array()) {
            // The beginning of time is written as the year 0.
            QDate from =
                QDate::fromString(*period.member(u"effective_from")->string(), Qt::ISODate);
            if (!from.isValid())
                from = QDate(1, 1, 1);
            if (from > day || (newest.isValid() && from <= newest))
                continue;
            newest = from;
            standard = period.member(u"rates")->member(u"standard")->number()->text;
        }
        const auto taxes = countryDefaults(country).taxes.on(u"standard", day);
        QVERIFY2(taxes.size() == 1, qPrintable(country));
        const auto expected = TaxRate::fromPercentText(QString::fromLatin1(standard));
        VERIFY_OK(expected);
        QVERIFY2(taxes.first().rate == *expected, qPrintable(country));
        ++compared;
    }
    QCOMPARE(compared, 28);
}

void TestCountryDefaults::pricesAreShownAsUsual_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("included");
    QTest::newRow("Canada") << u"CA-ON"_s << u"CAD"_s << false;
    QTest::newRow("United States") << u"US"_s << u"USD"_s << false;
    QTest::newRow("Germany") << u"DE"_s << u"EUR"_s << true;
    QTest::newRow("Bulgaria, with the euro") << u"BG"_s << u"EUR"_s << true;
    QTest::newRow("Japan") << u"JP"_s << u"JPY"_s << true;
    QTest::newRow("Kuwait") << u"KW"_s << u"KWD"_s << true;
}

void TestCountryDefaults::pricesAreShownAsUsual()
{
    QFETCH(QString, region);
    QFETCH(QString, currency);
    QFETCH(bool, included);
    const CountryDefaults defaults = countryDefaults(region);
    QCOMPARE(defaults.currency.code(), currency);
    QCOMPARE(defaults.priceMode == PriceMode::TaxIncluded, included);
}

void TestCountryDefaults::countriesThatDemandADeviceAreTold_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<bool>("demanded");
    for (const char *region : {"DE", "AT", "IT", "FR", "PT", "PL", "HU", "BR", "SA"})
        QTest::newRow(region) << QString::fromLatin1(region) << true;
    for (const char *region : {"CA-NS", "US", "GB", "NL", "CZ", "CH", "AU", "JP"})
        QTest::newRow(region) << QString::fromLatin1(region) << false;
}

void TestCountryDefaults::countriesThatDemandADeviceAreTold()
{
    QFETCH(QString, region);
    QFETCH(bool, demanded);
    QCOMPARE(countryDefaults(region).needsFiscalDevice, demanded);
}

void TestCountryDefaults::aCountryWithoutItsPartTakesTheFirst()
{
    const CountryDefaults defaults = countryDefaults(u"CA"_s);
    QCOMPARE(defaults.country, u"CA"_s);
    QCOMPARE(defaults.priceMode, PriceMode::TaxAdded);
    QCOMPARE(taxesOn(defaults, u"standard"_s, QDate(2026, 11, 23)), u"GST 5"_s);
}

void TestCountryDefaults::anUnknownCountryHasItsCurrencyAndNoTax()
{
    const CountryDefaults defaults = countryDefaults(u"TH"_s);
    QCOMPARE(defaults.country, u"TH"_s);
    QCOMPARE(defaults.currency.code(), u"THB"_s);
    QVERIFY(defaults.taxes.components.isEmpty());
    QCOMPARE(defaults.taxes.categories.size(), 1);
    VERIFY_OK(defaults.taxes.validate());
    QVERIFY(QTimeZone(defaults.timeZone).isValid());
}

void TestCountryDefaults::nonsenseHasNoCurrency()
{
    for (const QString &region : {QString(), u"XX"_s, u"-"_s, u"<img>"_s}) {
        const CountryDefaults defaults = countryDefaults(region);
        QVERIFY(!defaults.currency.isValid());
        QVERIFY(!defaults.needsFiscalDevice);
    }
}

QTEST_APPLESS_MAIN(TestCountryDefaults)
#include "tst_country_defaults.moc"
