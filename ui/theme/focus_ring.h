// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QFocusFrame;
class QWidget;

namespace shop {

// Shows the focus ring only after the keyboard moved the focus (tab, shortcut), never after a tap.
// Installed on the application by ShopStyle. A widget that paints its own focus sets the dynamic
// property "ownFocus" and asks keyboardFocus().
class FocusRing final : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent = nullptr) : QObject(parent) {}
    ~FocusRing() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void show(QWidget *widget);
    void hide();

    QPointer<QFocusFrame> m_frame;
};

// True while the widget has the focus and the keyboard brought it there.
bool keyboardFocus(const QWidget *widget);

} // namespace shop
