// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/call.h"

#include <QLocale>
#include <QString>

namespace shop {

// "Give discounts": what a right allows, as it stands in the table of roles.
QString actionText(Action action);
// "Discount": the act that somebody is asked to approve.
QString actText(Action action);
// "Cashier" for a built-in role without a name of the shop's own; otherwise that name.
QString roleText(const QString &code, const QString &name);
// "12.5 %" of millionths of the whole.
QString percentText(qint64 millionths, const QLocale &locale);

} // namespace shop
