// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QGridLayout;
class QWidget;

namespace shop {

// Places them side by side, each as wide as the others, where `room` pixels hold the widest so many times; else in two
// rows. To be called again when the room has changed.
void placeEvenly(QGridLayout *grid, const QList<QWidget *> &widgets, int room);

} // namespace shop
