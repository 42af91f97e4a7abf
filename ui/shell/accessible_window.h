// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;
class QWidget;

namespace shop {

// The object name of what WindowPrompter lays over the window while a panel is open.
QString panelGroundName();

// Screen readers and other assistive programs find of a window with an open panel the panel alone, as a
// dialog: what lies behind it can be reached no more by them than by mouse and keys. Safe to call more than once.
void installAccessibleWindow();

} // namespace shop
