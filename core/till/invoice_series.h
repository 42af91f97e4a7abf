// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/invoice.h"
#include "core/till/till.h"

namespace shop {

// The series of a register's invoices ("1-I") and credit notes ("1-C"), as documentSeries() names the
// others.
QString invoiceSeries(const Register &of, InvoiceKind kind);

} // namespace shop
