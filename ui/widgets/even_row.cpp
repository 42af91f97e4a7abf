// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/even_row.h"

#include <QGridLayout>
#include <QWidget>

namespace shop {

void placeEvenly(QGridLayout *grid, const QList<QWidget *> &widgets, int widest, int room,
                 int mostRows)
{
    const int count = int(widgets.size());
    int columns = count;
    for (int rows = 2;
         rows <= mostRows && columns * widest + (columns - 1) * grid->horizontalSpacing() > room;
         ++rows)
        columns = (count + rows - 1) / rows;
    for (int i = 0; i < count; ++i) {
        const QLayoutItem *placed = grid->itemAtPosition(i / columns, i % columns);
        if (!placed || placed->widget() != widgets[i])
            grid->addWidget(widgets[i], i / columns, i % columns);
        grid->setColumnStretch(i, i < columns ? 1 : 0);
    }
}

} // namespace shop
