// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace shop {

// What an address of a country looks like (Universal Postal Union, "Addressing systems"): nothing is
// asked of a country that is not in the list, but a street and a city.

struct Province {
    QString code; // as on the envelope and in ISO 3166-2: "NS"
    QString name; // "Nova Scotia"

    friend bool operator==(const Province &, const Province &) = default;
};
// Those that belong on an address; none where it goes without.
QList<Province> provincesOf(const QString &country);

// How a postal code is written: "A1A 1A1", A for a letter and 1 for a digit; empty where any will do.
QString postcodeForm(const QString &country);
bool hasPostcodes(const QString &country);
// As it is printed: capitals, and the space or hyphen in its place; as it was typed where it does not
// fit.
QString neatPostcode(const QString &country, const QString &typed);
bool isPostcode(const QString &country, const QString &text);

// Countries that are offered by name, as ISO 3166-1 alpha-2 codes.
QList<QString> addressCountries();

} // namespace shop
