// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/customer.h"

#include "core/base/card_number.h"
#include "core/base/field_error.h"

#include <algorithm>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 kMostCredit = 1'000'000'000'000;

Done checkText(const QString &text, qsizetype longest, const QString &field)
{
    if (text.size() > longest)
        return Error{ErrorCode::InvalidArgument,
                     u"customer.textTooLong"_s,
                     {{u"field"_s, field}, {u"maximum"_s, longest}}};
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return fieldError(u"customer.textMalformed", field);
    return {};
}

// Whether mail can be sent there is known when it has been; this only catches slips.
bool looksLikeMail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at + 1 < email.size() && email.indexOf(u'@', at + 1) < 0 &&
           std::none_of(email.begin(), email.end(), [](QChar c) { return c.isSpace(); });
}

} // namespace

Done checkCustomer(const CustomerValues &values)
{
    if (values.name.simplified().isEmpty() && values.firm.simplified().isEmpty())
        return fieldError(u"customer.nameMissing", u"name");
    SHOP_TRY(checkText(values.name, 100, u"name"_s));
    SHOP_TRY(checkText(values.firm, 100, u"firm"_s));
    SHOP_TRY(checkText(values.phone, 40, u"phone"_s));
    SHOP_TRY(checkText(values.email, 200, u"email"_s));
    SHOP_TRY(checkText(values.taxNumber, 40, u"taxNumber"_s));
    SHOP_TRY(checkText(values.note, 2'000, u"note"_s));
    if (!values.email.isEmpty() && !looksLikeMail(values.email))
        return fieldError(u"customer.emailMalformed", u"email");
    if (holdsCardNumber(values.note))
        return fieldError(u"customer.noteHoldsCard", u"note");
    if (values.addresses.size() > kMostAddresses)
        return fieldError(u"customer.tooManyAddresses", u"addresses");
    for (const CustomerAddress &address : values.addresses) {
        for (const QString &text : {address.label, address.street, address.postcode, address.city})
            SHOP_TRY(checkText(text, 200, u"addresses"_s));
        // With its part, where it has one: "CA-NS" (ISO 3166-2).
        const bool hasPart = address.country.size() <= 6 && address.country.indexOf(u'-') == 2;
        SHOP_TRY(checkText(address.country, hasPart ? 6 : 2, u"addresses"_s));
    }
    if (values.creditLimit &&
        (values.creditLimit->minor() < 0 || values.creditLimit->minor() > kMostCredit ||
         !values.creditLimit->currency().isValid()))
        return fieldError(u"customer.creditOutOfRange", u"creditLimit");
    return {};
}

QString nameOf(const CustomerValues &values)
{
    return values.name.simplified().isEmpty() ? values.firm : values.name;
}

QString phoneDigits(const QString &phone)
{
    QString written = phone;
    written.remove(u"(0)"_s);
    QString digits;
    for (const QChar c : std::as_const(written)) {
        if (c.isDigit() && !(digits.isEmpty() && c.digitValue() == 0))
            digits.append(QString::number(c.digitValue()));
    }
    return digits;
}

} // namespace shop
