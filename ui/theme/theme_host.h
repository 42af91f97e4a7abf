// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QApplication;
class QWidget;

namespace shop {

class SystemLook;

// "light", "dark", "system", "contrast"; as on the command line and in the settings.
QString themeModeName(ThemeMode mode);
std::optional<ThemeMode> themeModeFromName(QStringView name);

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
    ~ThemeHost() override;

    const Theme &theme() const { return m_theme; }
    ThemeMode mode() const { return m_mode; }

    // System follows the desktop, also while the program runs (see SystemLook); Contrast follows it
    // in being light or dark.
    void setMode(ThemeMode mode);
    // What the desktop says of itself; counts more than the palette it hands out.
    void setSystemDark(bool dark);
    void setTextScale(int percent); // limited to 100..150
    void setTouch(bool on);
    void setKeyCapsShown(bool on); // never shown in Touch density
    void setReducedMotion(bool on);

    // Installs ShopStyle, palette, font and the focus ring, and keeps them in step. Call once,
    // before the first widget.
    void applyTo(QApplication &application);

Q_SIGNALS:
    void changed();
    void modeChanged(shop::ThemeMode mode); // a person has chosen
    void textScaleChanged(int percent);

private:
    void rebuild();
    void pushTo(QApplication &application) const;

    Theme m_theme;
    ThemeMode m_mode = ThemeMode::Light;
    bool m_keyCaps = true;
    bool m_systemIsDark = false;
    bool m_told = false;
    std::unique_ptr<SystemLook> m_system;
};

// Calls `react` (or relays out and repaints) at every change of the theme, as long as the widget
// lives.
void followTheme(const ThemeHost *host, QWidget *widget, const std::function<void()> &react = {});

} // namespace shop
