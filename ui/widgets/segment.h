// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/accessible_parts.h"

#include <QList>
#include <QWidget>

class QAbstractButton;

namespace shop {

class ThemeHost;

struct SegmentItem {
    QString id;
    QString label; // empty: icon only, then `accessibleName` names it
    QString iconName = {};
    QString accessibleName = {};
};

// Two to four exclusive choices painted as one control, 34 high (46 beside a search field). One tab
// stop, arrows move and choose.
class Segment final : public QWidget, public PaintedParts
{
    Q_OBJECT

public:
    explicit Segment(const ThemeHost *host, QWidget *parent = nullptr);

    void setItems(const QList<SegmentItem> &items);
    void setCurrent(const QString &id); // does not emit chosen
    QString current() const { return m_current; }
    void setTall(bool on); // 46 inside, beside a search field

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    QList<PaintedPart> parts() const override;
    void press(int part) override;

Q_SIGNALS:
    void chosen(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int widthOf(const SegmentItem &item) const;
    QList<QRect> rects() const;

    const ThemeHost *m_host;
    QList<SegmentItem> m_items;
    QString m_current;
    bool m_tall = false;
};

} // namespace shop
