// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

class QVBoxLayout;

namespace shop {

class ThemeHost;

class SlipTabs;

// The paper of a sale: white, radius 12, strong outline. Its QVBoxLayout leaves room for the
// outline only. Put a Perforation straight into it; the frame paints its notches. With setTabs()
// the outline opens under the front tab of the SlipTabs standing directly above.
class SlipFrame final : public QWidget
{
    Q_OBJECT

public:
    explicit SlipFrame(const ThemeHost *host, QWidget *parent = nullptr);

    void setTabs(const SlipTabs *tabs);
    QVBoxLayout *paper() const; // its layout

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QPointer<const SlipTabs> m_tabs;
};

// The tear line between lines and totals, 17 high. Put it straight into the layout of a SlipFrame.
class Perforation final : public QWidget
{
    Q_OBJECT

public:
    explicit Perforation(const ThemeHost *host, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
};

} // namespace shop
