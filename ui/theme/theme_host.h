// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <functional>

class QApplication;
class QWidget;

namespace shop {

// Holds the theme in use. The application owns one and hands a pointer to every widget's
// constructor; it outlives them all. Widgets read theme() while painting and call update() (or
// updateGeometry()) on changed().
//
//     ThemeHost host;
//     host.setMode(ThemeMode::Dark);
//     host.applyTo(application); // style, palette, fonts, now and at every later change
class ThemeHost final : public QObject
{
    Q_OBJECT

public:
    explicit ThemeHost(QObject *parent = nullptr);

    const Theme &theme() const { return m_theme; }
    ThemeMode mode() const { return m_mode; }

    // System follows the desktop as far as it tells (the palette it gave the application at start).
    void setMode(ThemeMode mode);
    void setHighContrast(bool on);
    void setTextScale(int percent); // limited to 100..130
    void setTouch(bool on);
    void setKeyCapsShown(bool on); // never shown in Touch density
    void setReducedMotion(bool on);

    // Installs ShopStyle, palette, font and the focus ring, and keeps them in step. Call once,
    // before the first widget.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();

private:
    void rebuild();
    void pushTo(QApplication &application) const;

    Theme m_theme;
    ThemeMode m_mode = ThemeMode::Light;
    bool m_highContrast = false;
    bool m_keyCaps = true;
    bool m_systemIsDark = false;
};

// Calls `react` (or relays out and repaints) at every change of the theme, as long as the widget
// lives.
void followTheme(const ThemeHost *host, QWidget *widget, const std::function<void()> &react = {});

} // namespace shop
