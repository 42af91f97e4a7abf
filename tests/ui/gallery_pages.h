// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStandardItemModel>
#include <QWidget>

namespace shop {

class ThemeHost;

// A window with all widgets, or with the widgets of one screen; for the gallery and for tests that
// walk over every widget there is.
QWidget *galleryPage(const ThemeHost *host, const QString &name);

// 36 tiles and a ticket of five lines with the roles of the delegates.
void fillTiles(QStandardItemModel *model);
void fillTicket(QStandardItemModel *model);

} // namespace shop
