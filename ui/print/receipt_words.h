// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/devices/receipt.h"
#include "core/orders/order.h"
#include "core/till/till.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

#include <memory>

namespace shop {

// The language of a shop's receipts: that of the shop, whatever the program shows on the screen.
struct ReceiptLanguage {
    QLocale locale; // the profile's language in the shop's country
    std::shared_ptr<const QTranslator> translator; // of the context "Receipt"; none: English

    bool isRightToLeft() const { return locale.textDirection() == Qt::RightToLeft; }
};

// Looks for "shopdesk_<language>.qm" in the folder.
ReceiptLanguage receiptLanguage(const ShopProfile &profile, const QString &folder);

// A text of the context "Receipt" in the language of the paper; in English without a translation.
QString paperWord(const ReceiptLanguage &language, const char *source);
// Pieces: how many things the receipt counts, in words that agree with the number.
ReceiptWords receiptWords(const ReceiptLanguage &language, qint64 pieces);
QString tenderWord(const ReceiptLanguage &language, TenderMethod method);
// "Mon 23 Nov 2026 14:28" in the shop's time zone.
QString receiptDateTime(const ReceiptLanguage &language, TimeMs at, const QByteArray &timeZone);

} // namespace shop
