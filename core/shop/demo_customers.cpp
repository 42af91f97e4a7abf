// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/shop/demo_customers.h"

#include <span>

namespace shop {

using namespace Qt::Literals::StringLiterals;

namespace {

struct DemoCustomer {
    const char16_t *name;
    bool isFirm;
    const char *phone;
    const char *email; // may be empty, as the next two
    const char16_t *street;
    const char *postcode;
    const char16_t *city;
    qint64 creditCents; // 0: none
};

constexpr DemoCustomer kCustomers[] = {
    {u"Anouk Delisle", false, "902 555 0188", "anouk.delisle@example.ca",
     u"2104 Creighton Street, apartment 3", "B3K 3R7", u"Halifax", 10'000},
    {u"Café Meridian", true, "902 555 0119", "orders@meridian.example", u"18 Portland Street",
     "B2Y 1H4", u"Dartmouth", 150'000},
    {u"Hôtel du Port", true, "902 555 0133", "reception@example.ca", u"1 Lower Water Street",
     "B3J 1S9", u"Halifax", 100'000},
    {u"Luc Tremblay", false, "902 555 0117", "", u"", "", u"", 0},
    {u"Marcus Webb", false, "506 555 0171", "", u"12 Brunswick Street, unit 4", "B3J 2G3",
     u"Halifax", 0},
    {u"Oskar Bielak", false, "902 555 0160", "oskar@example.ca", u"77 Hollis Street", "B3J 1S9",
     u"Halifax", 0},
    {u"Priya Nair", false, "902 555 0129", "", u"", "", u"", 5'000},
    {u"Refilwe Mokoena", false, "902 555 0142", "refilwe@example.ca", u"5 Morris Street", "B3J 1B7",
     u"Halifax", 0},
    {u"Ruth Adeyemi", false, "902 555 0197", "", u"40 Sackville Drive", "B4C 2R6",
     u"Lower Sackville", 0},
    {u"Sana Qureshi", false, "902 555 0151", "sana@example.ca", u"", "", u"", 0},
    {u"Tess Okafor", false, "902 555 0112", "tess@example.ca", u"9 King Street", "B2Y 2R8",
     u"Dartmouth", 0},
};

CustomerValues valuesOf(const DemoCustomer &wanted, Currency currency)
{
    CustomerValues values;
    (wanted.isFirm ? values.firm : values.name) = QString::fromUtf16(wanted.name);
    values.phone = QString::fromLatin1(wanted.phone);
    values.email = QString::fromLatin1(wanted.email);
    if (*wanted.postcode)
        values.addresses.append({{},
                                 QString::fromUtf16(wanted.street),
                                 QString::fromLatin1(wanted.postcode),
                                 QString::fromUtf16(wanted.city),
                                 u"CA-NS"_s});
    if (wanted.creditCents > 0)
        values.creditLimit = Money(wanted.creditCents, currency);
    return values;
}

} // namespace

Result<QList<Customer>> addDemoCustomers(Shop &shop, const Call &by, Currency currency)
{
    QList<Customer> added;
    for (const DemoCustomer &wanted : std::span(kCustomers)) {
        Call call = by;
        call.command = shop.ids().mint<CommandId>();
        SHOP_TRY_VALUE(customer, shop.customers().createCustomer(call, shop.ids().mint<UserId>(),
                                                                 valuesOf(wanted, currency)));
        added.append(customer);
    }
    return added;
}

} // namespace shop
