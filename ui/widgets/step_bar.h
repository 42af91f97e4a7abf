// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace shop {

class ThemeHost;

// The steps of a task in a row: done, now, to come. Not interactive; its accessible name says where
// the work stands.
class StepBar final : public QWidget
{
    Q_OBJECT

public:
    StepBar(const ThemeHost *host, const QStringList &labels, QWidget *parent = nullptr);

    void setCurrent(int index); // steps before it are done
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int labelWidth(int index) const;

    const ThemeHost *m_host;
    QStringList m_labels;
    int m_current = 0;
};

} // namespace shop
