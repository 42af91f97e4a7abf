// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/invoice_desk.h"
#include "ui/print/office_paper.h"

namespace shop {

// What paper of which order. An invoice or credit note is written with it where there is none yet.
struct OfficeRequest {
    OfficeKind kind = OfficeKind::Invoice;
    OrderId order;
    OrderId about; // of a credit note: the order itself, or the document of a return
    InvoiceId id; // of one that is written now
};

// Reads all that stands on it, and notes that it was made: it is a copy from the second time on.
Result<OfficePaper> makeOfficePaper(Shop &shop, const Call &call, const OfficeRequest &request);

} // namespace shop
