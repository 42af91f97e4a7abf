// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/orders/invoice.h"
#include "core/till/till.h"
#include "ui/print/receipt_words.h"

#include <QPageSize>

#include <optional>

class QPagedPaintDevice;

namespace shop {

// What is printed about an order on office paper.
enum class OfficeKind { Invoice, CreditNote, PackingSlip, AddressLabel };

struct OfficePaper {
    OfficeKind kind = OfficeKind::Invoice;
    ShopProfile shop;
    DeliveryOrder order;
    Order lines; // what the paper lists: the agreed order, or what came back
    bool reversed = false; // the lines as taken back
    std::optional<Invoice> invoice; // of an invoice or a credit note
    QString about; // number of the invoice that a credit note takes back
    QString packedBy;
    int copyNumber = 0; // 0: the original; a copy says so
    ReceiptLanguage language;
};

// A4, or Letter where that is usual; of an address label 100 x 62 mm.
QPageSize officePageSize(OfficeKind kind, const QString &country);
QString officeTitle(OfficeKind kind, const ReceiptLanguage &language);

// Any number of pages; may be called from any thread. The device's page size and margins are set here.
void paintOffice(QPagedPaintDevice &device, const OfficePaper &paper, const QPageSize &size);
QByteArray officePdf(const OfficePaper &paper, const QPageSize &size);

} // namespace shop
