// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/clear_layout.h"

#include <QLayout>
#include <QWidget>

namespace shop {

void clearLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->setObjectName({}); // what takes its place may have its name
            widget->hide();
            widget->deleteLater();
        }
        if (item->layout())
            clearLayout(item->layout());
        delete item;
    }
}

} // namespace shop
