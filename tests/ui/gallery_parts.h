// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/gallery_pages.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

namespace shop {

// What the files of the gallery share.

QBoxLayout *rowOf(const QList<QWidget *> &widgets, int spacing = 20);
Button *named(const QString &label, ButtonRole role, const QString &icon = {},
              const QString &key = {});

QWidget *componentsPage(const ThemeHost *host);
QWidget *sellPage(const ThemeHost *host);
QWidget *payPage(const ThemeHost *host);
QWidget *setupPage(const ThemeHost *host);

} // namespace shop
