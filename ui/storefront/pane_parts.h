// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QScrollArea;
class QWidget;

namespace shop {

class Button;

// What the panes of the storefront share.

// A pane that is taller than the window; on the ground it stands on.
QScrollArea *scrolled(QWidget *inner, QWidget *parent);
// The way back, of touch size: Esc does the same.
Button *backButton(const QString &name, const QString &label, QWidget *parent);

} // namespace shop
