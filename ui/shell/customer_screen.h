// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QPointer>

class QScreen;

namespace shop {

class CustomerDisplay;
class LocalSettings;

// Which of the screens is the customer's: the wanted one, or the first that is not the till's own where
// none was chosen. -1: it is not there, and nothing is shown anywhere.
int customerScreenOf(const QStringList &screens, const QString &own, const QString &wanted);

// The settings of the display on this computer.
struct DisplaySettings {
    bool on = false;
    QString screen; // name of the screen; empty: any second one
    QString picture; // file shown between two sales; empty: none
};
DisplaySettings displaySettings(const LocalSettings &settings);
void keepDisplaySettings(LocalSettings &settings, const DisplaySettings &display);
// At most 1,920 points a side; an error where the file is none, too large, or cannot be read.
Result<QImage> readDisplayPicture(const QString &path);

// Keeps the customer's display on the second screen as long as it is wanted and there: it goes when the
// screen is plugged out, never onto the till's own, and comes back with the screen.
class CustomerScreen final : public QObject
{
    Q_OBJECT

public:
    CustomerScreen(Desk &desk, QWidget *window);
    ~CustomerScreen() override;

    CustomerDisplay *display() const { return m_display; } // whether it is shown or not

private:
    void place();
    void readPicture();
    void refreshSession();

    Desk &m_desk;
    QPointer<QWidget> m_window;
    CustomerDisplay *m_display; // a window of its own
    QString m_picture; // as read
};

} // namespace shop
