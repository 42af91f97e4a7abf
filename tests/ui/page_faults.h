// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace shop {

// What keeps a person from reading or reaching what a window shows now, one line each: text that does
// not fit its widget, widgets that lie on one another or leave their parent, controls without a name
// for screen readers.
QStringList faultsOf(QWidget *window);

// In the pseudo-language each text of the program stands in brackets. These stand in none, and are
// neither numbers, dates, names of keys nor among what the shop itself has stored.
QStringList untranslatedIn(QWidget *window, const QByteArray &stored);

} // namespace shop
