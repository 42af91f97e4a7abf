// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shop {

// Writes a picture of the window once nothing has been drawn in it for a while, and ends the
// program: 0, or 1 if the file cannot be written.
void takeScreenshotWhenDrawn(QWidget *window, const QString &file);

} // namespace shop
