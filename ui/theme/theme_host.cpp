// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme_host.h"

#include "ui/theme/shop_style.h"
#include "ui/theme/type.h"

#include <QApplication>
#include <QToolTip>

#include <algorithm>

namespace shop {

ThemeHost::ThemeHost(QObject *parent) : QObject(parent)
{
    const QPalette system = QGuiApplication::palette();
    m_systemIsDark = system.color(QPalette::Window).lightness() < 128;
    m_theme = lightTheme();
}

void ThemeHost::setMode(ThemeMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        rebuild();
    }
}

void ThemeHost::setHighContrast(bool on)
{
    if (on != m_highContrast) {
        m_highContrast = on;
        rebuild();
    }
}

void ThemeHost::setTextScale(int percent)
{
    const int limited = std::clamp(percent, 100, 130);
    if (limited != m_theme.textScale) {
        m_theme.textScale = limited;
        Q_EMIT changed();
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
    const bool dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && m_systemIsDark);
    Theme next = dark ? darkTheme(m_highContrast) : lightTheme(m_highContrast);
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
