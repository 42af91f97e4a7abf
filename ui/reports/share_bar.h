// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

namespace shop {

class ThemeHost;

// Parts of a whole side by side in one bar; what they are says the list below it.
class ShareBar final : public QWidget
{
    Q_OBJECT

public:
    struct Part {
        qint64 amount = 0; // none is drawn below zero
        QColor colour;
    };

    explicit ShareBar(const ThemeHost *host, QWidget *parent = nullptr);
    void setParts(const QList<Part> &parts);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const ThemeHost *m_host;
    QList<Part> m_parts;
};

} // namespace shop
