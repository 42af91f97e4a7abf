// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace shop {

// Text that people typed, made fit for paper: on one line, without control characters and without
// characters that turn the order of others around (U+202E), cut to so many columns. Composed (NFC),
// because a printer's code page has no combining marks. Work is bounded by the columns.
QString paperText(QStringView typed, int columns);

// A longer text of several lines, broken between words; cut after maxLines.
QStringList wrappedPaperText(QStringView typed, int columns, int maxLines);

// What a locale writes around digits, in characters that every printer has: minus, spaces and
// apostrophe of ASCII, no marks of direction.
QString paperFigure(QString text);

} // namespace shop
