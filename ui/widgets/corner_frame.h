// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

namespace shop {

class ThemeHost;

// Gives a view of straight edges (a table) the round corners and the line of a card: it lies over
// the view, follows its size, lets every click through, and paints what lies outside the corners in
// the colour behind the view.
class CornerFrame final : public QWidget
{
    Q_OBJECT

public:
    CornerFrame(const ThemeHost *host, QWidget *view, QColor Theme::*behind = &Theme::counter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QColor Theme::*m_behind;
};

} // namespace shop
