// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/products/count_sheet.h"
#include "ui/theme/paint.h"

#include <QLocale>

namespace shop {

class Desk;

// "+3", "−2", "0".
QString signedText(Quantity quantity, const QLocale &locale);
// Its reference, else "Delivery" or "Stocktake".
QString sheetName(const SheetHead &head);
// The supplier of a delivery; the category of a stocktake, or "Whole shop".
QString sheetSource(const SheetHead &head);
QString sheetStateText(SheetState state);
QString momentText(const Desk &desk, TimeMs at);

// How a line stands: "24 short", "Complete".
struct LineState {
    QString text;
    Tone tone = Tone::Neutral;
    QString iconName = {};
};
LineState lineState(const CountLine &line, SheetKind kind, const QLocale &locale);

// What is counted in whole steps of.
qint64 stepOf(Unit unit);

} // namespace shop
