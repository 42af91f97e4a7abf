// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/profile_check.h"

#include "core/till/invoice_series.h"

#include "core/base/field_error.h"
#include "core/base/stored_text.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxName = 200;
constexpr int kMaxText = 500;
constexpr int kMaxAddressLines = 8;
constexpr qint64 kMaxCashStep = 10'000;

bool isCountryCode(const QString &text)
{
    return text.size() == 2 &&
           std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

QString seriesText(const Register &of, QChar letter)
{
    QString text = QString::number(of.number) + u'-' + letter;
    if (of.generation > 1)
        text += QString::number(of.generation);
    return text;
}

} // namespace

Done checkProfile(const ShopProfile &profile)
{
    if (profile.name.trimmed().isEmpty())
        return fieldError(u"shop.nameMissing", u"name");
    if (profile.name.size() > kMaxName)
        return fieldError(u"shop.nameTooLong", u"name");
    if (!canBeStored(profile.name))
        return fieldError(u"shop.textMalformed", u"name");
    const std::pair<const QString &, QString> texts[] = {
        {profile.tagline, u"tagline"_s},   {profile.phone, u"phone"_s},
        {profile.website, u"website"_s},   {profile.taxNumber, u"taxNumber"_s},
        {profile.language, u"language"_s}, {profile.receiptFooter, u"receiptFooter"_s},
    };
    for (const auto &[text, field] : texts) {
        if (text.size() > kMaxText)
            return fieldError(u"shop.textTooLong", field);
        if (!canBeStored(text))
            return fieldError(u"shop.textMalformed", field);
    }
    if (profile.address.size() > kMaxAddressLines ||
        std::any_of(profile.address.cbegin(), profile.address.cend(),
                    [](const QString &line) { return line.size() > kMaxText; }))
        return fieldError(u"shop.textTooLong", u"address");
    if (!std::all_of(profile.address.cbegin(), profile.address.cend(), canBeStored))
        return fieldError(u"shop.textMalformed", u"address");
    if (!isCountryCode(profile.country))
        return fieldError(u"shop.countryUnknown", u"country");
    if (!profile.rules.currency.isValid())
        return fieldError(u"shop.currencyMissing", u"currency");
    if (profile.rules.cash.stepMinor < 1 || profile.rules.cash.stepMinor > kMaxCashStep)
        return fieldError(u"shop.cashStepOutOfRange", u"cashRounding");
    if (!QTimeZone(profile.timeZone).isValid())
        return fieldError(u"shop.timeZoneUnknown", u"timeZone");
    return {};
}

Done checkRegister(int number, const QString &name)
{
    if (number < 1 || number > 999)
        return Error{ErrorCode::InvalidArgument,
                     u"register.numberOutOfRange"_s,
                     {{u"field"_s, u"number"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 999}}};
    if (name.size() > kMaxName)
        return fieldError(u"register.nameTooLong", u"name");
    if (!canBeStored(name))
        return fieldError(u"register.nameMalformed", u"name");
    return {};
}

Done checkPrinter(const PrinterSettings &printer)
{
    if (printer.kind != PrinterSettings::Kind::None && printer.address.trimmed().isEmpty())
        return fieldError(u"printer.addressMissing", u"address");
    if (printer.address.size() > kMaxText || !canBeStored(printer.address))
        return fieldError(u"printer.addressMalformed", u"address");
    if (printer.columns != 42 && printer.columns != 32)
        return fieldError(u"printer.columnsUnknown", u"columns");
    return {};
}

QString documentSeries(const Register &of, OrderKind kind)
{
    switch (kind) {
    case OrderKind::Sale:
        return seriesText(of, u'R');
    case OrderKind::Return:
    case OrderKind::ReturnWithoutReceipt:
        return seriesText(of, u'T');
    case OrderKind::Void:
        return seriesText(of, u'V');
    case OrderKind::Training:
        return seriesText(of, u'X');
    case OrderKind::AccountPayment:
        return seriesText(of, u'A');
    case OrderKind::Adjustment:
    case OrderKind::StockNote:
        return {};
    }
    return {};
}

QString orderSeries(const Register &of)
{
    return seriesText(of, u'O');
}

QString invoiceSeries(const Register &of, InvoiceKind kind)
{
    return seriesText(of, kind == InvoiceKind::Invoice ? u'I' : u'C');
}

QString shiftSeries(const Register &of)
{
    return seriesText(of, u'Z');
}

} // namespace shop
