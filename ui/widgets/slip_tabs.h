// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QList>
#include <QWidget>

namespace shop {

class ThemeHost;

struct SlipTab {
    QString id;
    QString label;
    QString amount = {}; // formatted, on held tickets
};

// Paper tabs above the slip: the open ticket in front, held ones behind, + for a new one. What does
// not fit stands behind "+2". Place it directly above a SlipFrame with no gap, and give it to
// SlipFrame::setTabs. Left and Right move, Enter or Space opens.
class SlipTabs final : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    explicit SlipTabs(const ThemeHost *host, QWidget *parent = nullptr);

    void setTabs(const QList<SlipTab> &tabs, const QString &currentId);
    QString current() const { return m_current; }
    QRect frontTab() const; // where the open ticket's tab stands in this widget
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<PaintedPart> parts() const override;
    void press(int part) override;

Q_SIGNALS:
    void chosen(const QString &id);
    void addClicked();
    void tabsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    struct Place {
        QRect rect;
        int tab; // index, or restTab, addTab
    };
    static constexpr int restTab = -1;
    static constexpr int addTab = -2;
    QList<Place> places() const;
    int widthOf(const SlipTab &tab) const;
    void activate(int tab);
    void openRest();
    QString wordsOf(int tab) const;
    void paintTab(QPainter &painter, const Place &place) const;

    const ThemeHost *m_host;
    QList<SlipTab> m_tabs;
    QString m_current;
    int m_focused = 0;
};

} // namespace shop
