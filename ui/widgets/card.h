// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

namespace shop {

class ThemeHost;

// Paper with a 1 px line, radius 10. Lay things out inside it; margins are 16.
class Card final : public QFrame
{
    Q_OBJECT

public:
    explicit Card(const ThemeHost *host, QWidget *parent = nullptr);

    void setChosen(bool on);
    void setSunken(bool on); // technical lines on an error page

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    bool m_chosen = false;
    bool m_sunken = false;
};

// One of several ways to go on: radio mark, icon, title, explanation. Exclusive within its parent.
// 60 high. Arrows move between the cards of one parent.
class ChoiceCard final : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const ThemeHost *host, const QString &iconName, const QString &title,
               const QString &explanation, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_iconName;
    QString m_title;
    QString m_explanation;
};

} // namespace shop
