// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_words.h"

namespace shop {

namespace {

void addTurnoverWords(ReportWords &words, const ReceiptLanguage &language)
{
    const auto in = [&](const char *source) { return paperWord(language, source); };
    words.receipts = in(QT_TRANSLATE_NOOP("Receipt", "Receipts"));
    words.salesBeforeTax = in(QT_TRANSLATE_NOOP("Receipt", "Sales before tax"));
    words.salesWithTax = in(QT_TRANSLATE_NOOP("Receipt", "Sales incl. tax"));
    words.discounts = in(QT_TRANSLATE_NOOP("Receipt", "Discounts given"));
    words.refunds = in(QT_TRANSLATE_NOOP("Receipt", "Refunds"));
    words.voids = in(QT_TRANSLATE_NOOP("Receipt", "Voids"));
    words.on = in(QT_TRANSLATE_NOOP("Receipt", "%1 on %2"));
    words.contains = in(QT_TRANSLATE_NOOP("Receipt", "Incl. %1 on %2"));
    words.turnover = in(QT_TRANSLATE_NOOP("Receipt", "Turnover incl. tax"));
    words.giftCards = in(QT_TRANSLATE_NOOP("Receipt", "Gift cards sold"));
    words.prepayments = in(QT_TRANSLATE_NOOP("Receipt", "Prepayments"));
    words.onAccount = in(QT_TRANSLATE_NOOP("Receipt", "Payments on account"));
    words.tips = in(QT_TRANSLATE_NOOP("Receipt", "Tips"));
    words.cashRounding = in(QT_TRANSLATE_NOOP("Receipt", "Cash rounding"));
    words.takings = in(QT_TRANSLATE_NOOP("Receipt", "TAKINGS INCL. TAX"));
    words.imbalance = in(QT_TRANSLATE_NOOP("Receipt", "DOES NOT BALANCE"));
    words.refunded = in(QT_TRANSLATE_NOOP("Receipt", "Refunded: %1"));
}

void addDrawerWords(ReportWords &words, const ReceiptLanguage &language)
{
    const auto in = [&](const char *source) { return paperWord(language, source); };
    words.openingFloat = in(QT_TRANSLATE_NOOP("Receipt", "Float"));
    words.cashTaken = in(QT_TRANSLATE_NOOP("Receipt", "Cash sales less refunds"));
    words.paidIn = in(QT_TRANSLATE_NOOP("Receipt", "Paid in, %1"));
    words.paidOut = in(QT_TRANSLATE_NOOP("Receipt", "Paid out, %1"));
    words.drop = in(QT_TRANSLATE_NOOP("Receipt", "Drop %1, %2"));
    words.expected = in(QT_TRANSLATE_NOOP("Receipt", "EXPECTED IN DRAWER"));
    words.counted = in(QT_TRANSLATE_NOOP("Receipt", "COUNTED"));
    words.difference = in(QT_TRANSLATE_NOOP("Receipt", "DIFFERENCE"));
    words.left = in(QT_TRANSLATE_NOOP("Receipt", "Left in the drawer"));
    words.toSafe = in(QT_TRANSLATE_NOOP("Receipt", "To the safe"));
    words.handover = in(QT_TRANSLATE_NOOP("Receipt", "Handover %1, %2 to %3"));
}

void addCheckWords(ReportWords &words, const ReceiptLanguage &language)
{
    const auto in = [&](const char *source) { return paperWord(language, source); };
    words.of = in(QT_TRANSLATE_NOOP("Receipt", "%1: %2"));
    words.somebody = in(QT_TRANSLATE_NOOP("Receipt", "Somebody"));
    words.numbers = in(QT_TRANSLATE_NOOP("Receipt", "Numbers %1"));
    words.noSales = in(QT_TRANSLATE_NOOP("Receipt", "Drawer opened without a sale"));
    words.linesRemoved = in(QT_TRANSLATE_NOOP("Receipt", "Lines removed after the total"));
    words.prices = in(QT_TRANSLATE_NOOP("Receipt", "Prices changed by hand"));
    words.corrected = in(QT_TRANSLATE_NOOP("Receipt", "Payments corrected"));
    words.reprints = in(QT_TRANSLATE_NOOP("Receipt", "Reprints"));
    words.openTickets = in(QT_TRANSLATE_NOOP("Receipt", "Tickets still open"));
    words.outstanding = in(QT_TRANSLATE_NOOP("Receipt", "Gift cards and credit open"));
    words.sales = in(QT_TRANSLATE_NOOP("Receipt", "Sales of all shifts"));
    words.refundsEver = in(QT_TRANSLATE_NOOP("Receipt", "Refunds of all shifts"));
    words.total = in(QT_TRANSLATE_NOOP("Receipt", "PERPETUAL TOTAL"));
    words.hour = in(QT_TRANSLATE_NOOP("Receipt", "Turnover from %1"));
    words.journal = in(QT_TRANSLATE_NOOP("Receipt", "Head of the journal"));
    words.pairOf = in(QT_TRANSLATE_NOOP("Receipt", "%1, %2"));
}

} // namespace

ReportWords reportWords(const ReceiptLanguage &language)
{
    const auto in = [&](const char *source) { return paperWord(language, source); };
    ReportWords words;
    words.zReport = in(QT_TRANSLATE_NOOP("Receipt", "Z REPORT %1"));
    words.xReport = in(QT_TRANSLATE_NOOP("Receipt", "X REPORT, shift %1"));
    words.copy = in(QT_TRANSLATE_NOOP("Receipt", "COPY %1"));
    words.registerWord = in(QT_TRANSLATE_NOOP("Receipt", "Register %1"));
    words.opened = in(QT_TRANSLATE_NOOP("Receipt", "Opened %1 %2"));
    words.closed = in(QT_TRANSLATE_NOOP("Receipt", "Closed %1 %2"));
    words.madeAt = in(QT_TRANSLATE_NOOP("Receipt", "As of %1 %2"));
    addTurnoverWords(words, language);
    addDrawerWords(words, language);
    addCheckWords(words, language);
    return words;
}

} // namespace shop
