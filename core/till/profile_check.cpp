// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/till/profile_check.h"

#include "core/till/invoice_series.h"

#include "core/base/stored_text.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMaxName = 200;
constexpr int kMaxText = 500;
constexpr int kMaxAddressLines = 8;
constexpr qint64 kMaxCashStep = 10'000;

Error invalid(QString key, QString field)
{
    return {ErrorCode::InvalidArgument, std::move(key), {{u"field"_s, std::move(field)}}};
}

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
        return invalid(u"shop.nameMissing"_s, u"name"_s);
    if (profile.name.size() > kMaxName)
        return invalid(u"shop.nameTooLong"_s, u"name"_s);
    if (!canBeStored(profile.name))
        return invalid(u"shop.textMalformed"_s, u"name"_s);
    const std::pair<const QString &, QString> texts[] = {
        {profile.tagline, u"tagline"_s},   {profile.phone, u"phone"_s},
        {profile.website, u"website"_s},   {profile.taxNumber, u"taxNumber"_s},
        {profile.language, u"language"_s}, {profile.receiptFooter, u"receiptFooter"_s},
    };
    for (const auto &[text, field] : texts) {
        if (text.size() > kMaxText)
            return invalid(u"shop.textTooLong"_s, field);
        if (!canBeStored(text))
            return invalid(u"shop.textMalformed"_s, field);
    }
    if (profile.address.size() > kMaxAddressLines ||
        std::any_of(profile.address.cbegin(), profile.address.cend(),
                    [](const QString &line) { return line.size() > kMaxText; }))
        return invalid(u"shop.textTooLong"_s, u"address"_s);
    if (!std::all_of(profile.address.cbegin(), profile.address.cend(), canBeStored))
        return invalid(u"shop.textMalformed"_s, u"address"_s);
    if (!isCountryCode(profile.country))
        return invalid(u"shop.countryUnknown"_s, u"country"_s);
    if (!profile.rules.currency.isValid())
        return invalid(u"shop.currencyMissing"_s, u"currency"_s);
    if (profile.rules.cash.stepMinor < 1 || profile.rules.cash.stepMinor > kMaxCashStep)
        return invalid(u"shop.cashStepOutOfRange"_s, u"cashRounding"_s);
    if (!QTimeZone(profile.timeZone).isValid())
        return invalid(u"shop.timeZoneUnknown"_s, u"timeZone"_s);
    return {};
}

Done checkRegister(int number, const QString &name)
{
    if (number < 1 || number > 999)
        return Error{ErrorCode::InvalidArgument,
                     u"register.numberOutOfRange"_s,
                     {{u"field"_s, u"number"_s}, {u"minimum"_s, 1}, {u"maximum"_s, 999}}};
    if (name.size() > kMaxName)
        return invalid(u"register.nameTooLong"_s, u"name"_s);
    if (!canBeStored(name))
        return invalid(u"register.nameMalformed"_s, u"name"_s);
    return {};
}

Done checkPrinter(const PrinterSettings &printer)
{
    if (printer.kind != PrinterSettings::Kind::None && printer.address.trimmed().isEmpty())
        return invalid(u"printer.addressMissing"_s, u"address"_s);
    if (printer.address.size() > kMaxText || !canBeStored(printer.address))
        return invalid(u"printer.addressMalformed"_s, u"address"_s);
    if (printer.columns != 42 && printer.columns != 32)
        return invalid(u"printer.columnsUnknown"_s, u"columns"_s);
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
