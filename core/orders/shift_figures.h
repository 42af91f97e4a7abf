// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/order.h"

#include <QList>
#include <QString>

namespace shop {

// One figure of a shift's X and Z: what documents add to it and what it is recomputed from are
// the same function. Headings:
//   document   kind of document -> all it comes to
//   tender     method -> settled and tips
//   refund     method -> the part of "tender" that was given back on returns
//   tax        name and rate of a tax -> its base, and the tax
//   no-supply  kind of line (gift card, payment on account) -> what is no turnover
//   tip        id of the person who served -> their tips
//   discount   "given" -> what was taken off by hand or promotion
//   person, person-return, person-void   id of the person -> their documents; returns; voids
//   quarter-hour   when it begins, "2026-11-23T18:15Z" -> the turnover in it (shift_hours.h)
//   drawer     in, out, drop, no-sale -> money moved without a document (cash_movement.h)
struct ShiftFigure {
    ShiftId shift;
    QString heading;
    QString name;
    qint64 rateMillionths = 0;
    qint64 count = 0;
    qint64 amountMinor = 0;
    qint64 taxMinor = 0;

    friend bool operator==(const ShiftFigure &, const ShiftFigure &) = default;
};

// What a document adds to its shift; nothing for documents that are outside the drawer (training,
// adjustments, stock notes) or have no shift.
QList<ShiftFigure> shiftFigures(const Order &order);
// What a corrected tender moves from one method to another.
QList<ShiftFigure> shiftFigures(const TenderCorrection &correction);

// How far a series of numbers has come.
struct SeriesFigure {
    QString series;
    int generation = 1;
    qint64 last = 0;

    friend bool operator==(const SeriesFigure &, const SeriesFigure &) = default;
};

// What the check of all documents found; the figures are summed from the documents' rows, for the
// till to compare its own with.
struct OrdersVerification {
    qint64 documents = 0;
    qint64 lines = 0;
    qint64 netMinor = 0; // sum of all totals but those of training
    QList<ShiftFigure> figures; // by shift, heading, name, rate
    QList<SeriesFigure> series; // by series, generation
    QList<TenderCorrection> corrections; // in the order of storing
    QStringList problems;
};

} // namespace shop
