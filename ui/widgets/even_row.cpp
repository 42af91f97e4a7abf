// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/even_row.h"

#include <QGridLayout>
#include <QWidget>

namespace shop {

void placeEvenly(QGridLayout *grid, const QList<QWidget *> &widgets, int widest, int room)
{
    const int count = int(widgets.size());
    const bool fits = count * widest + (count - 1) * grid->horizontalSpacing() <= room;
    const int columns = fits ? count : (count + 1) / 2;
    for (int i = 0; i < count; ++i) {
        const QLayoutItem *placed = grid->itemAtPosition(i / columns, i % columns);
        if (!placed || placed->widget() != widgets[i])
            grid->addWidget(widgets[i], i / columns, i % columns);
        grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace shop
