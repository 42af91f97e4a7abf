// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/receipt_words.h"

namespace shop {

// The words of an X or a Z, in the language of the shop's receipts. %1 and %2 stand for what the
// layout fills in: a number (zReport, xReport, copy), a time and a person (opened, closed, madeAt), a
// reason or a time (paidIn, paidOut, drop), two persons (handover), a word and its count (counted),
// a person and a word (of), a series (numbers), a time (hour).
struct ReportWords {
    QString zReport, xReport, copy, registerWord, opened, closed, madeAt;
    QString receipts, salesBeforeTax, salesWithTax, discounts, refunds, voids, on, contains,
        turnover, giftCards, onAccount, prepayments, tips, cashRounding, takings, imbalance;
    QString refunded, openingFloat, cashTaken, paidIn, paidOut, drop, expected, counted, difference,
        left, toSafe, handover;
    QString of, somebody, numbers, noSales, linesRemoved, prices, corrected, reprints, openTickets,
        outstanding, sales, refundsEver, total, journal, pairOf, hour;
};

ReportWords reportWords(const ReceiptLanguage &language);

} // namespace shop
