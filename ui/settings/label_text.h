// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/barcode_rules.h"

#include <QLocale>

namespace shop {

// "Price", "Weight", "Count".
QString figureText(LabelFigure figure);
// "Item 12345, costs $3.45": what a label says.
QString labelText(const Label &label, Currency currency, const QLocale &locale);
// Why a rule does not read a code, in the words of a person; empty where it does.
QString faultText(const LabelReading &reading);

} // namespace shop
