// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTableView;

namespace shop {

// A table of rows that are read and chosen one at a time: no grid, no frame, a head that only says what
// stands below it.
void dressAsRows(QTableView *view, int rowHeight);
// The same, its columns as wide as what they hold but for one that takes the rest.
void dressAsRows(QTableView *view, int rowHeight, int stretched);

} // namespace shop
