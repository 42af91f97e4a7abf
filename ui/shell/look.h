// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QString>

namespace shop {

// How the program may look, in the order in which it is offered.
inline constexpr ThemeMode kLooks[]{ThemeMode::Light, ThemeMode::Dark, ThemeMode::Contrast,
                                    ThemeMode::System};
QString lookName(ThemeMode mode);
QString lookIcon(ThemeMode mode);

} // namespace shop
