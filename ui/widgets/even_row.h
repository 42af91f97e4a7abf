// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QGridLayout;
class QWidget;

namespace shop {

// Places them side by side, each as wide as the others, where so many of `widest` pixels fit into `room`; else in
// as many rows as it takes, at most `mostRows`. To be called again when one of them has changed.
void placeEvenly(QGridLayout *grid, const QList<QWidget *> &widgets, int widest, int room,
                 int mostRows = 2);

} // namespace shop
