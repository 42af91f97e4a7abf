// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/currency.h"

#include "core/base/decimal.h"

#include <QList>

#include <algorithm>
#include <string_view>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct CurrencyEntry {
    std::string_view code;
    qint8 exponent;
    std::u16string_view symbol; // empty: the code
    qint64 cashStepMinor;
};

// ISO 4217 list one: the active codes that have minor units (metals, test and accounting codes have
// none and cannot be charged). Signs: the usual ones of CLDR's narrow symbols; those of scripts
// written from right to left are left out, because they would turn the line around elsewhere. Cash
// steps: CLDR 47 supplemental currencyData, cashRounding and cashDigits, in minor units of ISO
// 4217.
constexpr CurrencyEntry kCurrencies[] = {
    {"AED", 2, u"", 1},      {"AFN", 2, u"", 1},     {"ALL", 2, u"", 1},     {"AMD", 2, u"֏", 100},
    {"AOA", 2, u"Kz", 1},    {"ARS", 2, u"$", 1},    {"AUD", 2, u"$", 1},    {"AWG", 2, u"", 1},
    {"AZN", 2, u"₼", 1},   {"BAM", 2, u"KM", 1},   {"BBD", 2, u"$", 1},    {"BDT", 2, u"৳", 1},
    {"BHD", 3, u"", 1},      {"BIF", 0, u"", 1},     {"BMD", 2, u"$", 1},    {"BND", 2, u"$", 1},
    {"BOB", 2, u"Bs", 1},    {"BOV", 2, u"", 1},     {"BRL", 2, u"R$", 1},   {"BSD", 2, u"$", 1},
    {"BTN", 2, u"", 1},      {"BWP", 2, u"P", 1},    {"BYN", 2, u"Br", 1},   {"BZD", 2, u"$", 1},
    {"CAD", 2, u"$", 5},     {"CDF", 2, u"", 1},     {"CHE", 2, u"", 1},     {"CHF", 2, u"", 5},
    {"CHW", 2, u"", 1},      {"CLF", 4, u"", 1},     {"CLP", 0, u"$", 1},    {"CNY", 2, u"¥", 1},
    {"COP", 2, u"$", 100},   {"COU", 2, u"", 1},     {"CRC", 2, u"₡", 100},  {"CUP", 2, u"$", 1},
    {"CVE", 2, u"", 1},      {"CZK", 2, u"Kč", 100}, {"DJF", 0, u"", 1},     {"DKK", 2, u"kr.", 50},
    {"DOP", 2, u"$", 1},     {"DZD", 2, u"", 1},     {"EGP", 2, u"E£", 1},   {"ERN", 2, u"", 1},
    {"ETB", 2, u"", 1},      {"EUR", 2, u"€", 1},    {"FJD", 2, u"$", 1},    {"FKP", 2, u"£", 1},
    {"GBP", 2, u"£", 1},     {"GEL", 2, u"₾", 1},  {"GHS", 2, u"GH₵", 1},  {"GIP", 2, u"£", 1},
    {"GMD", 2, u"", 1},      {"GNF", 0, u"FG", 1},   {"GTQ", 2, u"Q", 1},    {"GYD", 2, u"$", 100},
    {"HKD", 2, u"HK$", 1},   {"HNL", 2, u"L", 1},    {"HTG", 2, u"", 1},     {"HUF", 2, u"Ft", 100},
    {"IDR", 2, u"Rp", 100},  {"ILS", 2, u"₪", 1},    {"INR", 2, u"₹", 1},    {"IQD", 3, u"", 1},
    {"IRR", 2, u"", 1},      {"ISK", 0, u"kr", 1},   {"JMD", 2, u"$", 1},    {"JOD", 3, u"", 1},
    {"JPY", 0, u"¥", 1},     {"KES", 2, u"", 1},     {"KGS", 2, u"", 1},     {"KHR", 2, u"៛", 1},
    {"KMF", 0, u"CF", 1},    {"KPW", 2, u"₩", 1},    {"KRW", 0, u"₩", 1},    {"KWD", 3, u"", 1},
    {"KYD", 2, u"$", 1},     {"KZT", 2, u"₸", 1},    {"LAK", 2, u"₭", 1},    {"LBP", 2, u"L£", 1},
    {"LKR", 2, u"Rs", 1},    {"LRD", 2, u"$", 1},    {"LSL", 2, u"", 1},     {"LYD", 3, u"", 1},
    {"MAD", 2, u"", 1},      {"MDL", 2, u"", 1},     {"MGA", 2, u"Ar", 1},   {"MKD", 2, u"", 1},
    {"MMK", 2, u"K", 1},     {"MNT", 2, u"₮", 100},  {"MOP", 2, u"", 1},     {"MRU", 2, u"", 1},
    {"MUR", 2, u"Rs", 100},  {"MVR", 2, u"", 1},     {"MWK", 2, u"", 1},     {"MXN", 2, u"$", 1},
    {"MXV", 2, u"", 1},      {"MYR", 2, u"RM", 1},   {"MZN", 2, u"", 1},     {"NAD", 2, u"$", 1},
    {"NGN", 2, u"₦", 1},     {"NIO", 2, u"C$", 1},   {"NOK", 2, u"kr", 100}, {"NPR", 2, u"Rs", 1},
    {"NZD", 2, u"$", 1},     {"OMR", 3, u"", 1},     {"PAB", 2, u"", 1},     {"PEN", 2, u"", 1},
    {"PGK", 2, u"", 1},      {"PHP", 2, u"₱", 1},    {"PKR", 2, u"Rs", 100}, {"PLN", 2, u"zł", 1},
    {"PYG", 0, u"₲", 1},     {"QAR", 2, u"", 1},     {"RON", 2, u"lei", 1},  {"RSD", 2, u"", 1},
    {"RUB", 2, u"₽", 1},   {"RWF", 0, u"RF", 1},   {"SAR", 2, u"", 1},     {"SBD", 2, u"$", 1},
    {"SCR", 2, u"", 1},      {"SDG", 2, u"", 1},     {"SEK", 2, u"kr", 100}, {"SGD", 2, u"$", 1},
    {"SHP", 2, u"£", 1},     {"SLE", 2, u"", 1},     {"SOS", 2, u"", 1},     {"SRD", 2, u"$", 1},
    {"SSP", 2, u"£", 1},     {"STN", 2, u"Db", 1},   {"SVC", 2, u"", 1},     {"SYP", 2, u"£", 1},
    {"SZL", 2, u"", 1},      {"THB", 2, u"฿", 1},    {"TJS", 2, u"", 1},     {"TMT", 2, u"", 1},
    {"TND", 3, u"", 1},      {"TOP", 2, u"T$", 1},   {"TRY", 2, u"₺", 1},    {"TTD", 2, u"$", 1},
    {"TWD", 2, u"NT$", 100}, {"TZS", 2, u"", 100},   {"UAH", 2, u"₴", 1},    {"UGX", 0, u"", 1},
    {"USD", 2, u"$", 1},     {"USN", 2, u"", 1},     {"UYI", 0, u"", 1},     {"UYU", 2, u"$", 1},
    {"UYW", 4, u"", 1},      {"UZS", 2, u"", 100},   {"VED", 2, u"", 1},     {"VES", 2, u"", 1},
    {"VND", 0, u"₫", 1},     {"VUV", 0, u"", 1},     {"WST", 2, u"", 1},     {"XAD", 2, u"", 1},
    {"XAF", 0, u"FCFA", 1},  {"XCD", 2, u"$", 1},    {"XCG", 2, u"", 1},     {"XOF", 0, u"CFA", 1},
    {"XPF", 0, u"", 1},      {"YER", 2, u"", 1},     {"ZAR", 2, u"R", 1},    {"ZMW", 2, u"ZK", 1},
    {"ZWG", 2, u"", 1},
};
static_assert(std::ranges::is_sorted(kCurrencies, {}, &CurrencyEntry::code));

struct NotesEntry {
    std::string_view code;
    std::array<qint32, 8> notes; // whole units of the currency, rising, filled up with 0
};

// The notes in circulation, by the central banks' own lists; those that shops rarely see (500 EUR,
// 2000 JPY) are left out, because proposing them would only take a key away.
constexpr NotesEntry kNotes[] = {
    {"AED", {5, 10, 20, 50, 100, 200, 500, 1000}},
    {"AUD", {5, 10, 20, 50, 100}},
    {"BRL", {2, 5, 10, 20, 50, 100, 200}},
    {"CAD", {5, 10, 20, 50, 100}},
    {"CHF", {10, 20, 50, 100, 200, 1000}},
    {"CNY", {1, 5, 10, 20, 50, 100}},
    {"CZK", {100, 200, 500, 1000, 2000, 5000}},
    {"DKK", {50, 100, 200, 500}},
    {"EGP", {5, 10, 20, 50, 100, 200}},
    {"EUR", {5, 10, 20, 50, 100, 200}},
    {"GBP", {5, 10, 20, 50}},
    {"HKD", {10, 20, 50, 100, 500, 1000}},
    {"HUF", {500, 1000, 2000, 5000, 10000, 20000}},
    {"IDR", {1000, 2000, 5000, 10000, 20000, 50000, 100000}},
    {"ILS", {20, 50, 100, 200}},
    {"INR", {10, 20, 50, 100, 200, 500}},
    {"ISK", {500, 1000, 2000, 5000, 10000}},
    {"JPY", {1000, 5000, 10000}},
    {"KRW", {1000, 5000, 10000, 50000}},
    {"KWD", {1, 5, 10, 20}},
    {"MXN", {20, 50, 100, 200, 500, 1000}},
    {"MYR", {1, 5, 10, 20, 50, 100}},
    {"NOK", {50, 100, 200, 500, 1000}},
    {"NZD", {5, 10, 20, 50, 100}},
    {"PHP", {20, 50, 100, 200, 500, 1000}},
    {"PLN", {10, 20, 50, 100, 200, 500}},
    {"RON", {1, 5, 10, 20, 50, 100, 200, 500}},
    {"SAR", {5, 10, 50, 100, 200, 500}},
    {"SEK", {20, 50, 100, 200, 500, 1000}},
    {"SGD", {2, 5, 10, 50, 100}},
    {"THB", {20, 50, 100, 500, 1000}},
    {"TRY", {5, 10, 20, 50, 100, 200}},
    {"UAH", {20, 50, 100, 200, 500, 1000}},
    {"USD", {1, 5, 10, 20, 50, 100}},
    {"VND", {1000, 5000, 10000, 20000, 50000, 100000, 200000, 500000}},
    {"ZAR", {10, 20, 50, 100, 200}},
};
static_assert(std::ranges::is_sorted(kNotes, {}, &NotesEntry::code));

// High enough for currencies whose smallest notes have many zeros.
constexpr qint64 kLargestAssumedNote = 1'000'000;

template <typename Table>
auto findCode(const Table &table, std::string_view code) -> decltype(std::begin(table))
{
    const auto found =
        std::ranges::lower_bound(table, code, {}, [](const auto &entry) { return entry.code; });
    return found != std::end(table) && found->code == code ? found : nullptr;
}

const CurrencyEntry *findCurrency(const Currency &currency)
{
    return findCode(kCurrencies, currency.code().toStdString());
}

// 5, 10, 20, 50, ...
QList<qint64> assumedNotes(qint64 minorPerMajor)
{
    QList<qint64> notes;
    for (qint64 decade = 1; decade <= kLargestAssumedNote; decade *= 10) {
        for (const qint64 step : {1, 2, 5}) {
            const qint64 note = decade * step;
            if (note >= 5 && note <= kLargestAssumedNote)
                notes.append(note * minorPerMajor);
        }
    }
    return notes;
}

} // namespace

Result<Currency> Currency::fromCode(QStringView code)
{
    const CurrencyEntry *found =
        code.size() == 3 ? findCode(kCurrencies, code.toLatin1().toStdString()) : nullptr;
    if (!found)
        return Error{ErrorCode::InvalidArgument,
                     u"currency.unknown"_s,
                     {{u"field"_s, u"currency"_s}, {u"code"_s, code.left(40).toString()}}};
    return Currency({found->code[0], found->code[1], found->code[2]}, found->exponent);
}

QString Currency::code() const
{
    return isValid() ? QString::fromLatin1(m_code.data(), qsizetype(m_code.size())) : QString();
}

qint64 Currency::minorPerMajor() const
{
    return powerOfTen(m_exponent);
}

QString Currency::symbol() const
{
    const CurrencyEntry *found = findCurrency(*this);
    if (!found || found->symbol.empty())
        return code();
    return QString::fromUtf16(found->symbol.data(), qsizetype(found->symbol.size()));
}

CashRounding defaultCashRounding(const Currency &currency)
{
    const CurrencyEntry *found = findCurrency(currency);
    return {.stepMinor = found ? found->cashStepMinor : 1};
}

QList<qint64> cashNotes(const Currency &currency)
{
    if (!currency.isValid())
        return {};
    const qint64 minorPerMajor = currency.minorPerMajor();
    const NotesEntry *found = findCode(kNotes, currency.code().toStdString());
    if (!found)
        return assumedNotes(minorPerMajor);
    QList<qint64> notes;
    for (const qint64 note : found->notes) {
        if (note > 0)
            notes.append(note * minorPerMajor);
    }
    return notes;
}

} // namespace shop
