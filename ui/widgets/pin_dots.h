// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVariantAnimation;

namespace shop {

class ThemeHost;

// How many figures of a PIN are typed; never which.
class PinDots final : public QWidget
{
    Q_OBJECT

public:
    explicit PinDots(const ThemeHost *host, QWidget *parent = nullptr);

    void setLength(int length); // places shown, 4 to 12
    void setFilled(int filled);
    // Danger colour and, unless motion is reduced, a short shake; until the next setFilled.
    void showWrong();
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    const ThemeHost *m_host;
    QVariantAnimation *m_shake;
    int m_length = 4;
    int m_filled = 0;
    bool m_wrong = false;
};

} // namespace shop
