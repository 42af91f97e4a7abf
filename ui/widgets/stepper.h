// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/paint.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QTimer;

namespace shop {

class ThemeHost;

enum class StepperSize { Dense, Normal, Touch }; // 28, 32, 40 high; the hit area is always 44

// Minus, value, plus. The value is a whole number in units the owner chooses (pieces, thousandths
// of a kilogram); setFormat says how it is written and read. Keys: + - Up Down step, PgUp PgDn ten
// steps, digits type, Enter takes, Esc gives back the old value. A held side repeats after 400 ms,
// eight times a second.
class Stepper final : public QWidget
{
    Q_OBJECT

public:
    using Write = std::function<QString(qint64)>;
    using Read = std::function<bool(const QString &text, qint64 *value)>;

    explicit Stepper(const ThemeHost *host, StepperSize size = StepperSize::Normal,
                     QWidget *parent = nullptr);

    qint64 value() const { return m_value; }
    qint64 minimum() const { return m_minimum; }
    qint64 maximum() const { return m_maximum; }
    qint64 step() const { return m_step; }
    void setValue(qint64 value); // limited to the range; emits when it changes
    void setRange(qint64 minimum, qint64 maximum);
    void setStep(qint64 step);
    void setFormat(Write write, Read read);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged(qint64 value);
    void entered(); // Enter: the value is meant

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QRect box() const;
    int sideWidth() const;
    StepperPart partAt(const QPoint &at) const;
    void stepBy(qint64 steps);
    void startTyping(const QString &text);
    void stopTyping(bool take);
    void announce();

    const ThemeHost *m_host;
    StepperSize m_size;
    Write m_write;
    Read m_read;
    qint64 m_value = 1;
    qint64 m_minimum = 0;
    qint64 m_maximum = 999'999;
    qint64 m_step = 1;
    StepperPart m_hover = StepperPart::None;
    StepperPart m_held = StepperPart::None;
    QLineEdit *m_edit;
    QTimer *m_repeat;
};

} // namespace shop
