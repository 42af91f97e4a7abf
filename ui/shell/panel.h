// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/desk.h"

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace shop {

class Banner;
class Button;

// A form over the window (screens.md, "23 Dialogs"): head with icon and title, what it asks, and a foot with Cancel
// and the deciding button. Shown through the prompter, which owns it from then on. Enter and Ctrl+Enter
// decide.
class Panel : public QWidget
{
    Q_OBJECT

public:
    // width in pixels at 100 % text size.
    Panel(Desk &desk, const QString &iconName, const QString &title, int width,
          QWidget *parent = nullptr);

protected:
    Desk &desk() const { return m_desk; }
    QVBoxLayout *body() const { return m_body; }
    QHBoxLayout *foot() const { return m_foot; } // before the buttons
    Button *takeButton() const { return m_take; }
    void setTake(const QString &label, const QString &keyCap);
    void showProblem(const QString &text); // empty: none
    void close();
    // The deciding button or its key.
    virtual void take() = 0;

    void keyPressEvent(QKeyEvent *event) override;

private:
    Desk &m_desk;
    QVBoxLayout *m_body;
    QHBoxLayout *m_foot;
    Banner *m_problem;
    Button *m_take;
};

} // namespace shop
