// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_host.h"

#include "ui/theme/shop_style.h"
#include "ui/theme/system_look.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

QString themeModeName(ThemeMode mode)
{
    switch (mode) {
    case ThemeMode::Light:
        return u"light"_s;
    case ThemeMode::Dark:
        return u"dark"_s;
    case ThemeMode::Contrast:
        return u"contrast"_s;
    case ThemeMode::System:
        break;
    }
    return u"system"_s;
}

std::optional<ThemeMode> themeModeFromName(QStringView name)
{
    for (const ThemeMode mode :
         {ThemeMode::Light, ThemeMode::Dark, ThemeMode::System, ThemeMode::Contrast}) {
        if (name == themeModeName(mode))
            return mode;
    }
    return std::nullopt;
}

ThemeHost::ThemeHost(QObject *parent) : QObject(parent), m_system(std::make_unique<SystemLook>())
{
    m_systemIsDark = m_system->isDark();
    m_theme = lightTheme();
    // Always, also where nothing has changed: the palette of the program was taken back to look.
    connect(m_system.get(), &SystemLook::changed, this, [this] {
        if (!m_told)
            m_systemIsDark = m_system->isDark();
        rebuild();
    });
}

ThemeHost::~ThemeHost() = default;

void ThemeHost::setSystemDark(bool dark)
{
    m_told = true;
    if (dark != m_systemIsDark) {
        m_systemIsDark = dark;
        rebuild();
    }
}

void ThemeHost::setMode(ThemeMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        rebuild();
        Q_EMIT modeChanged(mode);
    }
}

void ThemeHost::setTextScale(int percent)
{
    const int limited = std::clamp(percent, 100, 150);
    if (limited != m_theme.textScale) {
        m_theme.textScale = limited;
        Q_EMIT changed();
        Q_EMIT textScaleChanged(limited);
    }
}

void ThemeHost::setTouch(bool on)
{
    if (on != m_theme.touch) {
        m_theme.touch = on;
        m_theme.keyCaps = m_keyCaps && !on;
        Q_EMIT changed();
    }
}

void ThemeHost::setKeyCapsShown(bool on)
{
    m_keyCaps = on;
    const bool shown = on && !m_theme.touch;
    if (shown != m_theme.keyCaps) {
        m_theme.keyCaps = shown;
        Q_EMIT changed();
    }
}

void ThemeHost::setReducedMotion(bool on)
{
    if (on != m_theme.reducedMotion) {
        m_theme.reducedMotion = on;
        Q_EMIT changed();
    }
}

void ThemeHost::applyTo(QApplication &application)
{
    loadFonts();
    QApplication::setStyle(new ShopStyle(this));
    pushTo(application);
    connect(this, &ThemeHost::changed, &application, [this, &application] { pushTo(application); });
}

void ThemeHost::rebuild()
{
    const bool contrast = m_mode == ThemeMode::Contrast;
    const bool dark = m_mode == ThemeMode::Dark || (m_mode != ThemeMode::Light && m_systemIsDark);
    Theme next = dark ? darkTheme(contrast) : lightTheme(contrast);
    next.textScale = m_theme.textScale;
    next.touch = m_theme.touch;
    next.keyCaps = m_theme.keyCaps;
    next.reducedMotion = m_theme.reducedMotion;
    m_theme = next;
    Q_EMIT changed();
}

void ThemeHost::pushTo(QApplication &application) const
{
    const QPalette colours = palette(m_theme);
    QApplication::setPalette(colours);
    QToolTip::setPalette(colours);
    QApplication::setFont(typeFont(TypeRole::Body, m_theme));
    QToolTip::setFont(typeFont(TypeRole::Small, m_theme));
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets) {
        widget->updateGeometry();
        widget->update();
    }
    Q_UNUSED(application)
}

void followTheme(const ThemeHost *host, QWidget *widget, const std::function<void()> &react)
{
    QObject::connect(host, &ThemeHost::changed, widget, [widget, react] {
        if (react) {
            react();
        }
        widget->updateGeometry();
        widget->update();
    });
}

} // namespace shop
