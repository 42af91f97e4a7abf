// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QCheckBox>
#include <QWidget>

namespace shop {

class ThemeHost;

// An icon in a colour role, with or without a text beside it.
class IconLabel final : public QWidget
{
    Q_OBJECT

public:
    IconLabel(const ThemeHost *host, const QString &iconName, int size,
              QColor Theme::*colour = &Theme::text2, QWidget *parent = nullptr);

    void setIconName(const QString &name);
    void setText(const QString &text, TypeRole type = TypeRole::Small);
    void setColour(QColor Theme::*colour);
    // A round ground of the given size under the icon (sale complete, error page).
    void setDisc(int size, QColor Theme::*ground);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_iconName;
    QString m_text;
    TypeRole m_type = TypeRole::Small;
    int m_size;
    int m_disc = 0;
    QColor Theme::*m_colour;
    QColor Theme::*m_ground = nullptr;
};

// A badge as a widget.
class Badge final : public QWidget
{
    Q_OBJECT

public:
    Badge(const ThemeHost *host, const QString &text, Tone tone, QWidget *parent = nullptr);

    void setContent(const QString &text, Tone tone);
    void setIconName(const QString &name);
    void setLarge(bool on); // 28 high on the surface: a note or coin to be given
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QString m_text;
    QString m_iconName;
    Tone m_tone;
    bool m_large = false;
};

// The round picture of a person.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    Avatar(const ThemeHost *host, int size, QWidget *parent = nullptr);

    void setPerson(const QString &name, Shelf shelf);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    int m_size;
    QString m_initials;
    Shelf m_shelf = Shelf::Home;
};

// The sign of the application.
class AppMark final : public QWidget
{
    Q_OBJECT

public:
    explicit AppMark(int size, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_size;
};

// A check box painted as a 36 x 20 switch.
class Switch final : public QCheckBox
{
    Q_OBJECT

public:
    Switch(const ThemeHost *host, const QString &label, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &at) const override;

private:
    const ThemeHost *m_host;
};

// A 1 px line between regions, in `line` or `lineStrong`.
class Divider final : public QWidget
{
    Q_OBJECT

public:
    Divider(const ThemeHost *host, Qt::Orientation orientation, QWidget *parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    Qt::Orientation m_orientation;
};

// A plain ground in a colour role (the side of the first run, the till-roll column, a footer).
class Ground final : public QWidget
{
    Q_OBJECT

public:
    Ground(const ThemeHost *host, QColor Theme::*colour, QWidget *parent = nullptr);
    // 1 px lines at these edges; left and right change sides in right-to-left layouts.
    void setEdges(Qt::Edges edges);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QColor Theme::*m_colour;
    Qt::Edges m_edges;
};

} // namespace shop
