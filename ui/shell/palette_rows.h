// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/orders/delivery_order.h"
#include "core/products/product.h"
#include "core/users/customer.h"
#include "ui/shell/palette_model.h"

namespace shop {

class Desk;

inline constexpr int kMostFound = 4; // of each kind

// What was found in the shop, as the palette shows it; the text typed is marked in it.
QList<PaletteRow> paletteRows(const QList<ProductSummary> &products, const QString &typed,
                              const Desk &desk);
QList<PaletteRow> paletteRows(const QList<DeliverySummary> &orders, const QString &typed,
                              const Desk &desk);
QList<PaletteRow> paletteRows(const QList<Customer> &customers, const QString &typed,
                              const Desk &desk);
// The page that shows what was found.
QString paletteKindPage(PaletteRow::Kind kind);

} // namespace shop
