// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace shop {

class ThemeHost;

// The steps of the first run on the rail ground: done, now, to come. Not interactive.
class StepList final : public QWidget
{
    Q_OBJECT

public:
    explicit StepList(const ThemeHost *host, QWidget *parent = nullptr);

    void setSteps(const QStringList &labels);
    void setCurrent(int index); // steps before it are done
    int current() const { return m_current; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const ThemeHost *m_host;
    QStringList m_labels;
    int m_current = 0;
};

} // namespace shop
