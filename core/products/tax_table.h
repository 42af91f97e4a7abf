// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/tax_rate.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace shop {

// One named tax on a category of goods, for the days it applies ("GST" 5 % from 2008-01-01).
struct TaxComponent {
    QString category; // code of the tax category, "standard"
    QString name; // as printed: "GST", "MwSt"
    TaxRate rate;
    QDate from; // first day; invalid: since ever
    QDate until; // last day; invalid: still
    int position = 0; // order on receipts

    friend bool operator==(const TaxComponent &, const TaxComponent &) = default;
};

// A class of goods that is taxed alike. The name is the shop's own word for it.
struct TaxCategory {
    QString code; // "standard", "reduced", "zero", ...; letters, digits, '-'
    QString name;
    QString mark; // short mark behind the name of a line on receipts ("Z"), or empty

    friend bool operator==(const TaxCategory &, const TaxCategory &) = default;
};

// All taxes of a shop. Pure value: what applies to a category on a day.
struct TaxTable {
    QList<TaxCategory> categories; // the first is the default of new products
    QList<TaxComponent> components;

    // The taxes of a category on a day, in order of position; empty for an untaxed category.
    QList<TaxComponent> on(QStringView category, QDate day) const;
    bool hasCategory(QStringView category) const;
    QString markOf(QStringView category) const;
    // Where the tax of this name stands on receipts; behind all others when it is not known.
    int positionOf(QStringView name) const;
    // Errors taxTable.duplicateCategory, taxTable.unknownCategory, taxTable.overlap (two rates of
    // one name on one day), each with "field".
    Done validate() const;

    friend bool operator==(const TaxTable &, const TaxTable &) = default;
};

} // namespace shop
