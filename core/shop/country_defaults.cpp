// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/first_run.h"

#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <string_view>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

// A country or, where taxes differ inside it, a part of it. Taxes are written as
//
//     standard=19 reduced=7 zero
//     standard=GST:5+PST:7 zero            several named taxes on one category
//     standard=15/..2025-03-31,14/2025-04-01..   a rate by its first and last day
//
// with the country's word for its tax in front of each rate that names none. A category without
// a rate is not taxed.
struct Region {
    std::string_view code;
    std::string_view currency;
    PriceMode priceMode;
    std::string_view timeZone;
    const char16_t *taxName;
    std::string_view taxes;
    // The law asks for a certified device or program at the counter: AT Registrierkassensicherheits-
    // verordnung; BE Koninklijk besluit of 30.12.2009 (restaurants); BG Naredba N-18; BR NFC-e/SAT-CF-e;
    // DE Kassensicherungsverordnung; EG e-receipt (decision 323/2021); ES Real Decreto 1007/2023 and
    // TicketBAI; FR article 286-I-3 bis CGI; GR law 1809/1988 and myDATA; HR Zakon o fiskalizaciji;
    // HU NGM 48/2013; IT D.Lgs. 127/2015 (registratore telematico); LT i.EKA; LV Noteikumi 96;
    // NO kassasystemlova; PL Ustawa o VAT art. 111; PT Decreto-Lei 28/2019; RO OUG 28/1999; SA
    // ZATCA e-invoicing; SE SFL 39 kap. (kontrollenhet); SI ZDavPR; SK Zákon 289/2008 (eKasa).
    bool needsFiscalDevice = false;
};

constexpr auto kAdded = PriceMode::TaxAdded;
constexpr auto kIncluded = PriceMode::TaxIncluded;

// Rates of the European Union and the United Kingdom: European Commission, "VAT rates applied in
// the Member States", with the changes in force on 2026-01-01. Canada: Excise Tax Act s. 165 and the
// provinces' own acts (BC liquor: Provincial Sales Tax Act). Others: the tax offices' pages
// (AE FTA, AU ATO, CH FTA, EG ETA, IN CBIC notification 9/2025, JP NTA, KR NTS, MX SAT, NO
// Skatteetaten, NZ IRD, SA ZATCA, SG IRAS, ZA SARS). The United States leave sales taxes to states,
// counties and cities, so there the owner fills them in, as in Brazil, whose taxes are those of the
// goods. A proposal to be confirmed, never advice.
constexpr Region kRegions[] = {
    {"AE", "AED", kIncluded, "Asia/Dubai", u"VAT", "standard=5 zero"},
    {"AT", "EUR", kIncluded, "Europe/Vienna", u"MwSt.", "standard=20 reduced=10 reduced-2=13 zero",
     true},
    {"AU", "AUD", kIncluded, "Australia/Sydney", u"GST", "standard=10 zero"},
    {"BE", "EUR", kIncluded, "Europe/Brussels", u"BTW/TVA",
     "standard=21 reduced=6 reduced-2=12 zero", true},
    {"BG", "EUR", kIncluded, "Europe/Sofia", u"ДДС", "standard=20 reduced=9 zero", true},
    {"BR", "BRL", kIncluded, "America/Sao_Paulo", u"", "standard", true},
    {"CA-AB", "CAD", kAdded, "America/Edmonton", u"GST", "standard=5 zero"},
    {"CA-BC", "CAD", kAdded, "America/Vancouver", u"GST",
     "standard=GST:5+PST:7 gst-only=5 liquor=GST:5+PST:10 zero"},
    {"CA-MB", "CAD", kAdded, "America/Winnipeg", u"GST", "standard=GST:5+RST:7 gst-only=5 zero"},
    {"CA-NB", "CAD", kAdded, "America/Moncton", u"HST", "standard=15 zero"},
    {"CA-NL", "CAD", kAdded, "America/St_Johns", u"HST", "standard=15 zero"},
    {"CA-NS", "CAD", kAdded, "America/Halifax", u"HST",
     "standard=15/..2025-03-31,14/2025-04-01.. zero"},
    {"CA-NT", "CAD", kAdded, "America/Yellowknife", u"GST", "standard=5 zero"},
    {"CA-NU", "CAD", kAdded, "America/Iqaluit", u"GST", "standard=5 zero"},
    {"CA-ON", "CAD", kAdded, "America/Toronto", u"HST", "standard=13 gst-only=GST:5 zero"},
    {"CA-PE", "CAD", kAdded, "America/Halifax", u"HST", "standard=15 zero"},
    {"CA-QC", "CAD", kAdded, "America/Toronto", u"GST",
     "standard=TPS/GST:5+TVQ/QST:9.975 gst-only=TPS/GST:5 zero"},
    {"CA-SK", "CAD", kAdded, "America/Regina", u"GST",
     "standard=GST:5+PST:6 gst-only=5 liquor=GST:5+LCT:10 zero"},
    {"CA-YT", "CAD", kAdded, "America/Whitehorse", u"GST", "standard=5 zero"},
    {"CH", "CHF", kIncluded, "Europe/Zurich", u"MWST", "standard=8.1 reduced=2.6 lodging=3.8 zero"},
    {"CY", "EUR", kIncluded, "Asia/Nicosia", u"ΦΠΑ", "standard=19 reduced=5 reduced-2=9 zero"},
    {"CZ", "CZK", kIncluded, "Europe/Prague", u"DPH", "standard=21 reduced=12 zero"},
    {"DE", "EUR", kIncluded, "Europe/Berlin", u"MwSt.", "standard=19 reduced=7 zero", true},
    {"DK", "DKK", kIncluded, "Europe/Copenhagen", u"moms", "standard=25 zero"},
    {"EE", "EUR", kIncluded, "Europe/Tallinn", u"km",
     "standard=22/..2025-06-30,24/2025-07-01.. reduced=9 reduced-2=13 zero"},
    {"EG", "EGP", kIncluded, "Africa/Cairo", u"VAT", "standard=14 reduced=5 zero", true},
    {"ES", "EUR", kIncluded, "Europe/Madrid", u"IVA", "standard=21 reduced=10 super-reduced=4 zero",
     true},
    {"FI", "EUR", kIncluded, "Europe/Helsinki", u"ALV",
     "standard=25.5 reduced=14/..2025-12-31,13.5/2026-01-01.. reduced-2=10 zero"},
    {"FR", "EUR", kIncluded, "Europe/Paris", u"TVA",
     "standard=20 reduced=5.5 reduced-2=10 super-reduced=2.1 zero", true},
    {"GB", "GBP", kIncluded, "Europe/London", u"VAT", "standard=20 reduced=5 zero"},
    {"GR", "EUR", kIncluded, "Europe/Athens", u"ΦΠΑ", "standard=24 reduced=13 reduced-2=6 zero",
     true},
    {"HR", "EUR", kIncluded, "Europe/Zagreb", u"PDV", "standard=25 reduced=13 reduced-2=5 zero",
     true},
    {"HU", "HUF", kIncluded, "Europe/Budapest", u"ÁFA", "standard=27 reduced=18 reduced-2=5 zero",
     true},
    {"IE", "EUR", kIncluded, "Europe/Dublin", u"VAT",
     "standard=23 reduced=13.5 reduced-2=9 super-reduced=4.8 zero"},
    {"IN", "INR", kIncluded, "Asia/Kolkata", u"GST",
     "standard=CGST:9+SGST:9 reduced=CGST:2.5+SGST:2.5 special=CGST:20+SGST:20 zero"},
    {"IT", "EUR", kIncluded, "Europe/Rome", u"IVA",
     "standard=22 reduced=10 reduced-2=5 super-reduced=4 zero", true},
    {"JP", "JPY", kIncluded, "Asia/Tokyo", u"消費税", "standard=10 reduced=8"},
    {"KR", "KRW", kIncluded, "Asia/Seoul", u"부가세", "standard=10 zero"},
    {"KW", "KWD", kIncluded, "Asia/Kuwait", u"", "standard"},
    {"LT", "EUR", kIncluded, "Europe/Vilnius", u"PVM",
     "standard=21 reduced=9/..2025-12-31,12/2026-01-01.. reduced-2=5 zero", true},
    {"LU", "EUR", kIncluded, "Europe/Luxembourg", u"TVA",
     "standard=17 reduced=8 reduced-2=14 super-reduced=3 zero"},
    {"LV", "EUR", kIncluded, "Europe/Riga", u"PVN", "standard=21 reduced=12 reduced-2=5 zero",
     true},
    {"MT", "EUR", kIncluded, "Europe/Malta", u"VAT", "standard=18 reduced=7 reduced-2=5 zero"},
    {"MX", "MXN", kIncluded, "America/Mexico_City", u"IVA", "standard=16 border=8 zero"},
    {"NL", "EUR", kIncluded, "Europe/Amsterdam", u"btw", "standard=21 reduced=9 zero"},
    {"NO", "NOK", kIncluded, "Europe/Oslo", u"mva", "standard=25 food=15 reduced=12 zero", true},
    {"NZ", "NZD", kIncluded, "Pacific/Auckland", u"GST", "standard=15 zero"},
    {"PL", "PLN", kIncluded, "Europe/Warsaw", u"PTU", "standard=23 reduced=8 reduced-2=5 zero",
     true},
    {"PT", "EUR", kIncluded, "Europe/Lisbon", u"IVA", "standard=23 reduced=13 reduced-2=6 zero",
     true},
    {"RO", "RON", kIncluded, "Europe/Bucharest", u"TVA",
     "standard=19/..2025-07-31,21/2025-08-01.. reduced=9/..2025-07-31,11/2025-08-01.. zero", true},
    {"SA", "SAR", kIncluded, "Asia/Riyadh", u"VAT", "standard=15 zero", true},
    {"SE", "SEK", kIncluded, "Europe/Stockholm", u"moms", "standard=25 reduced=12 reduced-2=6 zero",
     true},
    {"SG", "SGD", kIncluded, "Asia/Singapore", u"GST", "standard=9 zero"},
    {"SI", "EUR", kIncluded, "Europe/Ljubljana", u"DDV", "standard=22 reduced=9.5 reduced-2=5 zero",
     true},
    {"SK", "EUR", kIncluded, "Europe/Bratislava", u"DPH", "standard=23 reduced=19 reduced-2=5 zero",
     true},
    {"US", "USD", kAdded, "America/New_York", u"Sales tax", "standard zero"},
    {"ZA", "ZAR", kIncluded, "Africa/Johannesburg", u"VAT", "standard=15 zero"},
};

QString text(std::string_view view)
{
    return QString::fromUtf8(view.data(), qsizetype(view.size()));
}

// The owner's words to begin with; screens translate categories by their codes.
QString categoryName(const QString &code)
{
    QString name = code;
    name.replace(u'-', u' ');
    name[0] = name[0].toUpper();
    return name;
}

// Marks behind the names on receipts: letters where goods of several rates may meet, "Z" for
// goods without tax.
QString markOf(int index, int taxed, bool isTaxed)
{
    if (!isTaxed)
        return index == 0 ? QString() : u"Z"_s;
    return taxed > 1 ? QString(QChar(u'A' + index)) : QString();
}

// "14/2025-04-01.." as the component of a day.
TaxComponent component(const QString &category, QString name, QStringView spec, int position)
{
    if (const qsizetype colon = spec.lastIndexOf(u':'); colon >= 0) {
        name = spec.left(colon).toString();
        spec = spec.mid(colon + 1);
    }
    const qsizetype slash = spec.indexOf(u'/');
    const QStringView days = slash < 0 ? QStringView() : spec.mid(slash + 1);
    const qsizetype dots = days.indexOf(u"..");
    const auto rate = TaxRate::fromPercentText(slash < 0 ? spec : spec.left(slash));
    if (!rate)
        qFatal("country defaults: a rate is malformed");
    return {category,
            name,
            *rate,
            QDate::fromString(days.left(qMax<qsizetype>(dots, 0)).toString(), Qt::ISODate),
            QDate::fromString(days.mid(dots + 2).toString(), Qt::ISODate),
            position};
}

TaxTable taxesOf(const Region &region)
{
    TaxTable table;
    const QString taxName = QString::fromUtf16(region.taxName);
    const QStringList specs = text(region.taxes).split(u' ');
    const auto taxed =
        int(std::ranges::count_if(specs, [](const QString &spec) { return spec.contains(u'='); }));
    for (int i = 0; i < specs.size(); ++i) {
        const QString code = specs[i].section(u'=', 0, 0);
        const QString rates = specs[i].section(u'=', 1);
        table.categories.append({code, categoryName(code), markOf(i, taxed, !rates.isEmpty())});
        if (rates.isEmpty())
            continue;
        int position = 0;
        for (const QString &tax : rates.split(u'+')) {
            for (const QString &dated : tax.split(u','))
                table.components.append(component(code, taxName, dated, position));
            ++position;
        }
    }
    return table;
}

const Region *findRegion(QStringView code)
{
    const auto found = std::ranges::find_if(
        kRegions, [&](const Region &region) { return text(region.code) == code; });
    return found == std::end(kRegions) ? nullptr : found;
}

// The country itself, or the first of its parts.
const Region *findCountry(const QString &country)
{
    const auto found = std::ranges::find_if(kRegions, [&](const Region &region) {
        return text(region.code).section(u'-', 0, 0) == country;
    });
    return found == std::end(kRegions) ? nullptr : found;
}

CountryDefaults plainDefaults(const QString &country)
{
    CountryDefaults defaults;
    defaults.country = country;
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    if (territory == QLocale::AnyTerritory)
        return defaults;
    const QList<QLocale> locales =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory);
    if (!locales.isEmpty()) {
        const auto currency =
            Currency::fromCode(locales.first().currencySymbol(QLocale::CurrencyIsoCode));
        if (currency)
            defaults.currency = *currency;
    }
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds(territory);
    defaults.timeZone = zones.isEmpty() ? QByteArray("UTC") : zones.first();
    defaults.taxes.categories = {{u"standard"_s, categoryName(u"standard"_s), {}}};
    return defaults;
}

} // namespace

CountryDefaults countryDefaults(const QString &region)
{
    const Region *known = findRegion(region);
    const QString country = region.section(u'-', 0, 0).toUpper();
    if (!known)
        known = findCountry(country);
    if (!known)
        return plainDefaults(country);
    CountryDefaults defaults;
    defaults.country = country;
    if (const auto currency = Currency::fromCode(text(known->currency)))
        defaults.currency = *currency;
    defaults.priceMode = known->priceMode;
    defaults.timeZone = QByteArray(known->timeZone.data(), qsizetype(known->timeZone.size()));
    defaults.taxes = taxesOf(*known);
    defaults.needsFiscalDevice = known->needsFiscalDevice;
    return defaults;
}

QStringList knownRegions()
{
    QStringList codes;
    for (const Region &region : kRegions)
        codes.append(text(region.code));
    return codes;
}

} // namespace shop
