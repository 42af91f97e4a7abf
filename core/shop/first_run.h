// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

#include <QList>

namespace shop {

// What the first run asks for (screens.md, "19 First run").
struct FirstRun {
    ShopProfile profile;
    TaxTable taxes;
    RegisterId registerId;
    QString registerName;
    PrinterSettings printer;
    QList<std::pair<UserId, StaffDraft>> people; // the first is an owner
};

// Makes the shop in one transaction: profile, taxes, register with its journal, people. Error
// firstRun.done when there is a shop already.
Done setUpShop(Shop &shop, const FirstRun &answers);

// Currency, price mode, usual taxes and rounding of a country, as a proposal to be confirmed by
// the owner; a plain currency without taxes for a country that is not in the table.
struct CountryDefaults {
    QString country; // ISO 3166-1 alpha-2
    Currency currency;
    PriceMode priceMode = PriceMode::TaxIncluded;
    TaxRounding taxRounding = TaxRounding::PerDocument;
    QByteArray timeZone;
    TaxTable taxes; // names as on receipts there
    bool needsFiscalDevice = false; // the law demands a certified device, which this version lacks
};
// Region: subdivision where taxes depend on it ("CA-BC", "CA-NS"), or just the country.
CountryDefaults countryDefaults(const QString &region);
QStringList knownRegions(); // "CA-NS", "DE", ...

// The sample shop: its catalog of about 60 products as values, and its people with known PINs
// (shown on the sign-in page of the demo profile, nowhere else).
struct DemoPerson {
    QString name;
    QString role;
    QString colour;
    QString pin;
};
QList<DemoPerson> demoPeople();
// Adds the sample products (with their categories and opening stock) to a shop of any currency:
// the prices are figures to be changed. Categories of tax the shop does not have become its first.
Done addSampleProducts(Shop &shop);
// Fills an empty database with the sample shop, an open shift and some stock.
Done setUpDemoShop(Shop &shop);
// The same with the trade of the two weeks before. The clock is the shop's, and stands at now before
// and after.
Done setUpDemoTrade(Shop &shop, ManualClock &clock);

} // namespace shop
