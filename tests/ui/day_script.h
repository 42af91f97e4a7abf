// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace shop {

// A product of the day's shop.
struct DayProduct {
    QString word; // what the script calls it
    QString code; // what a scan of it reads
    QString price; // "9.99", or "-": asked
    QString taxCategory;
    QString kind; // of productKindCode(), or "weighed"
    int age = 0;
    QString deposit; // word of the product that is sold with each piece, or empty
};

// A document as the sheet has it that was worked out by hand. Amounts are texts in major units.
struct DayDocument {
    QString net;
    QString taxes; // "GST 0.50 PST 0.70", by name, then rate
    QString total;
    QString payments; // "cash 20.00 change 8.80 cash-rounding -0.01", in the order taken

    friend bool operator==(const DayDocument &, const DayDocument &) = default;
};

// One thing a customer wants, the keys that do it, and the documents that must come of it.
struct DayStep {
    int line = 0; // of the script, for messages
    QString what;
    QStringList keys;
    QList<DayDocument> documents; // as numbered
    int scans = -1; // how many the keys must hold; -1: any number
    int presses = -1;
};

// A shop's day: its products, steps and Z. The form of the file is told in tests/ui/days/README.md.
struct DayScript {
    QString region;
    bool hasTerminal = false; // cards are taken at a terminal, not entered by hand
    QList<DayProduct> products;
    QList<DayStep> steps;
    QList<std::pair<QString, QString>> z; // name of a figure, amount

    const DayProduct *product(const QString &word) const;
    bool isScan(const QString &word) const;
    // Keys pressed by a person; each character typed is one.
    int scansOf(const DayStep &step) const;
    int pressesOf(const DayStep &step) const;
};

// Error day.badLine with the line's number.
Result<DayScript> readDayScript(const QString &path);

} // namespace shop
