// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QWidget>

namespace shop {

class ThemeHost;

// What is shown when the shop's data cannot be opened (screens.md, "21 Error"): what happened, the
// ways out, the best one first, and the technical lines for whoever helps.
class ErrorPage final : public QWidget
{
    Q_OBJECT

public:
    ErrorPage(ThemeHost &theme, const Error &error, QWidget *parent = nullptr);

Q_SIGNALS:
    void tryAgain();
    void chooseFolder();
    void restoreCopy();
    void closeProgram();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct WayOut;
    QList<WayOut> waysOut(const Error &error);

    ThemeHost &m_theme;
};

} // namespace shop
