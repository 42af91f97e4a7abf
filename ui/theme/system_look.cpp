// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/system_look.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int kHalf = 128; // of lightness, 0 to 255
#ifdef Q_OS_WIN
constexpr int kPollMs = 2'000;
#endif

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < kHalf;
}

} // namespace

SystemLook::SystemLook(QObject *parent)
    : QObject(parent), m_dark(isDarkPalette(QGuiApplication::palette()))
{
    qApp->installEventFilter(this);
#ifdef Q_OS_WIN
    // Windows tells programs of the change, Qt 6.4 passes it on only to those drawn in its own style.
    readRegistry();
    connect(&m_poll, &QTimer::timeout, this, &SystemLook::readRegistry);
    m_poll.start(kPollMs);
#endif
}

bool SystemLook::eventFilter(QObject *, QEvent *event)
{
#ifndef Q_OS_WIN
    if (event->type() == QEvent::ThemeChange && !m_waiting) {
        m_waiting = true;
        QMetaObject::invokeMethod(this, &SystemLook::readPalette, Qt::QueuedConnection);
    }
#else
    Q_UNUSED(event)
#endif
    return false;
}

void SystemLook::readPalette()
{
    QApplication::setPalette(QPalette());
    m_dark = isDarkPalette(QGuiApplication::palette());
    m_waiting = false;
    Q_EMIT changed();
}

void SystemLook::readRegistry()
{
    const QSettings person(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    set(person.value(u"AppsUseLightTheme"_s, 1).toInt() == 0);
}

void SystemLook::set(bool dark)
{
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace shop
