// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace shop {

// What may be taller than its place, on the ground it stands on: without a frame, and Tab goes past the
// area to what is in it.
QScrollArea *scrolled(QWidget *inner, QWidget *parent);

// The same for what is as tall as it wants to be, and scrolls only where its window is not: a form in a panel.
QScrollArea *scrolledWhereTooTall(QWidget *inner, QWidget *parent);

} // namespace shop
