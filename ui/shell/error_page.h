// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

#include <optional>

namespace shop {

class Button;
class ThemeHost;

// What is shown when the shop's data cannot be opened (screens.md, "21 Error"): what happened, the
// ways out, the best one chosen, and the technical lines for whoever helps. Enter takes the way.
class ErrorPage final : public QWidget
{
    Q_OBJECT

public:
    // The newest backup, as the page tells of it.
    struct Backup {
        QString when; // "today 12:00"
        bool hasSideJournal = false; // sales after it can be put back
    };

    ErrorPage(ThemeHost &theme, const Error &error, const std::optional<Backup> &newest = {},
              QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void chooseFolder();
    void restoreNewest();
    void chooseBackup();
    void closeProgram();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using Signal = void (ErrorPage::*)();
    struct WayOut {
        QString icon;
        QString title;
        QString explanation;
        QString button;
        Signal signal;
    };

    static QList<WayOut> waysOut(const Error &error, const std::optional<Backup> &newest);
    QLayout *makeHead(const Error &error);
    QWidget *makeWay(const WayOut &way);
    QWidget *makeDetails(const Error &error);
    QWidget *makeFoot(const Error &error);

    ThemeHost &m_theme;
    Button *m_take = nullptr;
    Signal m_way = nullptr;
};

} // namespace shop
