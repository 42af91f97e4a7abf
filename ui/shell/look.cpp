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
    case ThemeMode::Contrast:
        return QCoreApplication::translate("Look", "High contrast");
    case ThemeMode::System:
        break;
    }
    return QCoreApplication::translate("Look", "As the computer");
}

QString lookIcon(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return u"sun"_s;
    case ThemeMode::Dark:
        return u"moon"_s;
    case ThemeMode::Contrast:
        return u"eye"_s;
    case ThemeMode::System:
        break;
    }
    return u"monitor"_s;
}

} // namespace shop
