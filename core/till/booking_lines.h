// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/till/shift_report.h"

#include <QList>
#include <QString>

namespace shop {

// A line of the bookkeeping of a Z: one side of an entry. Amounts in minor units, one of the two above
// zero and the other zero. Entries, and what their detail is:
//   sales            turnover before tax, with the number of documents
//   tax              name of the tax; with its rate and what it was taken of
//   gift-card-sold, account-payment, prepayment, tip, cash-rounding   received and no turnover
//   tender           method ("cash", "card", ...): what it brought
//   paid-in, paid-out, drop   the reason; the other side of a movement is the tender cash
//   difference       the reason; over or short of the count
//   safe             what the close took out of the drawer
struct BookingLine {
    QString entry;
    QString detail;
    qint64 rateMillionths = 0; // of a tax
    qint64 count = 0;
    qint64 baseMinor = 0; // of a tax
    qint64 debitMinor = 0;
    qint64 creditMinor = 0;

    friend bool operator==(const BookingLine &, const BookingLine &) = default;
};

// All of a Z. Debit and credit come to the same, as far as the Z balances (ShiftReport::imbalance()).
QList<BookingLine> bookingLines(const ShiftReport &report);

} // namespace shop
