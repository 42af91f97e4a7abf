// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/look.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString lookName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return QCoreApplication::translate("Look", "Light");
    case ThemeMode::Dark:
        return QCoreApplication::translate("Look", "Dark");
    case ThemeMode::System:
        break;
    }
    return QCoreApplication::translate("Look", "As the computer");
}

QString lookIcon(ThemeMode mode)
{
    return mode == ThemeMode::Light ? u"sun"_s : mode == ThemeMode::Dark ? u"moon"_s : u"monitor"_s;
}

} // namespace shop
