// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

namespace shop {

// Whether the desktop around the program is dark, followed while it runs. Qt tells it from 6.5 on;
// before, each system has its own way: Windows keeps it in the registry, macOS and some desktops of
// Unix change the palette they hand to programs. For other desktops see DesktopPortal.
class SystemLook final : public QObject
{
    Q_OBJECT

public:
    explicit SystemLook(QObject *parent = nullptr);

    bool isDark() const { return m_dark; }
    // Reads the palette the desktop gives, by taking back our own for a moment; the owner sets it
    // again on changed().
    void readPalette();

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void set(bool dark);
    void readRegistry();

    bool m_dark = false;
    bool m_waiting = false; // to read the palette: every window is told of a change
    QTimer m_poll;
};

} // namespace shop
