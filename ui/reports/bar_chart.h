// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

namespace shop {

class ThemeHost;

// One bar of a chart: solid what is, outlined what was, dashed where the time has yet to come.
struct Bar {
    QString label; // "14:00"
    QString text; // "14:00: $384.20, last Monday $525.10"
    qint64 value = 0;
    qint64 earlier = 0;
    bool now = false; // this hour
    bool toCome = false;

    friend bool operator==(const Bar &, const Bar &) = default;
};

// Bars over their labels with lines at round amounts (screens.md, "15 Reports"). Time runs from left
// to right in every language. One tab stop; arrows move along the bars, Enter or a click opens one.
class BarChart final : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(const ThemeHost *host, QWidget *parent = nullptr);

    // axisText: an amount beside a line, and how far apart the lines are.
    void setBars(const QList<Bar> &bars, std::function<QString(qint64, qint64)> axisText);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    // The distance of the lines for a largest value: 1, 2 or 5 times a power of ten, at most five.
    static qint64 stepFor(qint64 largest);

Q_SIGNALS:
    void opened(int bar);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect plot() const;
    QRect place(int bar) const; // of its whole column
    int barAt(const QPoint &at) const;
    QFont labelFont(const Bar &bar) const;
    int labelEvery() const;
    void moveTo(int bar);
    void paintAxis(QPainter &painter) const;
    void paintBar(QPainter &painter, int bar) const;

    const ThemeHost *m_host;
    QList<Bar> m_bars;
    std::function<QString(qint64, qint64)> m_axisText;
    qint64 m_top = 0; // of the axis
    int m_current = -1;
};

} // namespace shop
