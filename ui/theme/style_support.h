// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QStyleOption>
#include <QWidget>

namespace shop {

// What the files of ShopStyle share.

ButtonRole buttonRoleOf(const QWidget *widget);
enum class Density { Dense, Normal, Touch };
Density densityOf(const QWidget *widget, const Theme &theme);

int buttonHeight(Density density, const Theme &theme);
int fieldHeight(Density density, const Theme &theme);
QFont controlFont(Density density, const Theme &theme); // of buttons, 500
QFont fieldFont(Density density, const Theme &theme); // of fields, 400
inline int controlRadius(Density density)
{
    return density == Density::Dense ? radius::dense : radius::control;
}

inline bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

} // namespace shop
