// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace shop {

class Button;

// What the panes of the storefront share.

// The way back, of touch size: Esc does the same.
Button *backButton(const QString &name, const QString &label, QWidget *parent);

} // namespace shop
