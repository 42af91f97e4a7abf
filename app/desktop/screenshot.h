// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace shop {

class Backend;

// Calls then once all that was asked of the backend (none: of nothing) has been answered, nothing has
// been drawn in the window for so long and its page is no longer being filled; never if the window is
// gone by then.
void whenDrawn(QWidget *window, Backend *backend, int quietMs, std::function<void()> then);

// Writes a picture of the window once nothing has been drawn in it for a while, and ends the
// program: 0, or 1 if the file cannot be written.
void takeScreenshotWhenDrawn(QWidget *window, Backend *backend, const QString &file);

} // namespace shop
