// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/devices/print_spool.h"
#include "core/shop/shop.h"

namespace shop {

// The bytes of a job of the spool ("receipt", "x-report", "z-report", "test", "drawer"), read from the
// document at the time it is printed. Errors order.notFound, shift.notFound, shift.reportDamaged,
// printJob.kindUnknown.
Result<QByteArray> renderJob(Shop &shop, const PrintJob &job);

// What a printer is tried with, also before there is a shop to read from: shop and register, every
// character of its code page, some it must be sent as pictures, and the drawer where the register
// has one.
QByteArray testPage(const ShopProfile &profile, const QString &registerName,
                    const PrinterSettings &printer);

} // namespace shop
