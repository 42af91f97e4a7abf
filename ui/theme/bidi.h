// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace shop {

// Wraps an amount, code or other left-to-right run in LRI ... PDI (U+2066, U+2069), so that it
// keeps its order inside right-to-left text.
QString isolated(const QString &text);

// Wraps a text in FSI ... PDI (U+2068), so that it is laid out in its own direction wherever it
// stands: "−10 %" and Latin names inside a right-to-left page.
QString natural(const QString &text);

// A name from a person, a file or a scan, made safe to show on one line: line ends become U+2424,
// control characters, bidirectional controls (U+061C, U+200E, U+200F, U+202A-E, U+2066-9) and lone
// surrogates become U+FFFD, so nothing typed can turn or hide what stands beside it. Cut at
// `maxLength` characters with an ellipsis. Emoji and all scripts stay.
QString displayName(const QString &name, int maxLength = 400);

// The same for text that may have several lines: line feeds stay.
QString displayText(const QString &text, int maxLength = 20000);

// A tool tip shown as plain text: escaped, because QToolTip guesses the format of its text.
QString plainToolTip(const QString &text);

} // namespace shop
