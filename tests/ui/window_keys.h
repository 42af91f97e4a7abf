// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

class QLineEdit;

namespace shop {

// Keys as they come from a keyboard or scanner: to the widget that has the focus, otherwise to the
// window.

// As fast as a scanner. ASCII only.
void typeKeys(QWidget *window, const QString &text);
void pressKey(QWidget *window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
// A burst ended by Enter.
void scanCode(QWidget *window, const QString &code);
// As a person fills a field: replaces what stands in it, and waits until the keys have arrived, so
// that an Enter behind them ends no burst. False when they did not.
bool fillIn(QLineEdit *field, const QString &text);
// Gives the open file dialog this path and waits until the file is there.
bool saveInFileDialog(QWidget *window, const QString &path);
// The same for the widget that has the focus; false when that is no field.
bool fillFocused(const QString &text);

} // namespace shop
