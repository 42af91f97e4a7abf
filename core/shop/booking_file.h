// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/shop/shop.h"

namespace shop {

// The booking lines of a Z as CSV (core/files/csv_writer.h) with a head row of names that stay:
// business_date (ISO 8601), register, z, entry, detail, rate_percent, count, base, debit, credit,
// currency. Amounts with a point. Below them the turnover by the hours of the shop's clock, booked
// nowhere: entry "hour", detail when it begins (ISO 8601 with offset), count, base. Needs ExportData. Errors of Till::zReport.
Result<QByteArray> bookingFile(Shop &shop, const Call &call, ShiftId shift);

} // namespace shop
