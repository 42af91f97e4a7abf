// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/stepper.h"

#include "ui/theme/bidi.h"
#include "ui/theme/theme_host.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>

namespace shop {

namespace {

constexpr int firstRepeat = 400; // ms
constexpr int nextRepeat = 125;

} // namespace

Stepper::Stepper(const ThemeHost *host, StepperSize size, QWidget *parent)
    : QWidget(parent),
      m_host(host),
      m_size(size),
      m_edit(new QLineEdit(this)),
      m_repeat(new QTimer(this))
{
    m_write = [](qint64 value) { return QLocale().toString(value); };
    m_read = [](const QString &text, qint64 *value) {
        bool ok = false;
        *value = QLocale().toLongLong(text.trimmed(), &ok);
        return ok;
    };
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_edit->setFrame(false);
    m_edit->setAlignment(Qt::AlignCenter);
    m_edit->setMaxLength(24);
    m_edit->hide();
    m_edit->installEventFilter(this);
    connect(m_repeat, &QTimer::timeout, this, [this] {
        m_repeat->setInterval(nextRepeat);
        stepBy(m_held == StepperPart::Minus ? -1 : 1);
    });
    announce();
    followTheme(host, this);
}

void Stepper::setValue(qint64 value)
{
    const qint64 limited = std::clamp(value, m_minimum, m_maximum);
    if (limited == m_value) {
        return;
    }
    m_value = limited;
    announce();
    Q_EMIT valueChanged(m_value);
}

void Stepper::setRange(qint64 minimum, qint64 maximum)
{
    m_minimum = minimum;
    m_maximum = std::max(minimum, maximum);
    setValue(m_value);
    update();
}

void Stepper::setStep(qint64 step)
{
    m_step = std::max<qint64>(1, step);
}

void Stepper::setFormat(Write write, Read read)
{
    m_write = std::move(write);
    m_read = std::move(read);
    announce();
}

void Stepper::announce()
{
    setAccessibleDescription(m_write(m_value));
    updateGeometry();
    update();
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

int Stepper::sideWidth() const
{
    const int side = m_size == StepperSize::Dense ? 26 : m_size == StepperSize::Touch ? 44 : 32;
    return m_host->theme().px(side);
}

QRect Stepper::box() const
{
    const int height = m_host->theme().px(m_size == StepperSize::Dense   ? 28
                                          : m_size == StepperSize::Touch ? 40
                                                                         : 32);
    return {0, (this->height() - height) / 2, width(), height};
}

QSize Stepper::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const int least = m_size == StepperSize::Touch ? 46 : m_size == StepperSize::Dense ? 38 : 34;
    const QFont digits = fontOfSize(TypeRole::Strong, m_size == StepperSize::Touch ? 15 : 13,
                                    QFont::DemiBold, theme);
    const int value = std::max(theme.px(least), textWidth(digits, m_write(m_value)) + 12);
    // Dense steppers stand in dense rows; the others keep the hit area of 44.
    return {value + 2 * sideWidth(), theme.px(m_size == StepperSize::Dense ? 28 : measure::hitMin)};
}

QSize Stepper::minimumSizeHint() const
{
    return sizeHint();
}

StepperPart Stepper::partAt(const QPoint &at) const
{
    const StepperParts parts = stepperParts(rect(), sideWidth(), layoutDirection());
    return parts.minus.contains(at)  ? StepperPart::Minus
           : parts.plus.contains(at) ? StepperPart::Plus
           : rect().contains(at)     ? StepperPart::Value
                                     : StepperPart::None;
}

void Stepper::stepBy(qint64 steps)
{
    setValue(m_value + steps * m_step);
}

void Stepper::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    StepperLook look;
    look.text = m_edit->isVisible() ? QString() : isolated(m_write(m_value));
    look.canDecrease = m_value > m_minimum;
    look.canIncrease = m_value < m_maximum;
    look.enabled = isEnabled();
    look.focused = hasFocus() || m_edit->hasFocus();
    look.large = m_size == StepperSize::Touch;
    look.hover = m_hover;
    look.pressed = m_held;
    drawStepper(painter, box(), sideWidth(), look, m_host->theme(), layoutDirection());
}

void Stepper::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Plus:
        stepBy(1);
        return;
    case Qt::Key_Down:
    case Qt::Key_Minus:
        stepBy(-1);
        return;
    case Qt::Key_PageUp:
        stepBy(10);
        return;
    case Qt::Key_PageDown:
        stepBy(-10);
        return;
    case Qt::Key_Backspace:
        startTyping({});
        return;
    case Qt::Key_F2:
        startTyping(m_write(m_value));
        m_edit->selectAll();
        return;
    default:
        break;
    }
    if (event->text().size() == 1 && event->text().at(0).isDigit()) {
        startTyping(event->text());
        return;
    }
    QWidget::keyPressEvent(event);
}

void Stepper::startTyping(const QString &text)
{
    const QRect value = stepperParts(box(), sideWidth(), layoutDirection()).value;
    m_edit->setFont(fontOfSize(TypeRole::Strong, m_size == StepperSize::Touch ? 15 : 13,
                               QFont::DemiBold, m_host->theme()));
    m_edit->setGeometry(value.adjusted(1, 2, -1, -2));
    m_edit->setText(text);
    m_edit->show();
    m_edit->setFocus(Qt::OtherFocusReason);
    update();
}

void Stepper::stopTyping(bool take)
{
    if (!m_edit->isVisible()) {
        return;
    }
    qint64 typed = 0;
    const bool read = take && m_read(m_edit->text(), &typed);
    const bool focused = m_edit->hasFocus();
    m_edit->hide();
    if (focused) {
        setFocus(Qt::OtherFocusReason);
    }
    if (read) {
        setValue(typed);
    }
    update();
}

bool Stepper::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            stopTyping(true);
            Q_EMIT entered();
            return true;
        case Qt::Key_Escape:
            stopTyping(false);
            return true;
        case Qt::Key_Up:
        case Qt::Key_Down:
            stopTyping(true);
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        default:
            break;
        }
    }
    if (watched == m_edit && event->type() == QEvent::FocusOut) {
        stopTyping(true);
    }
    return QWidget::eventFilter(watched, event);
}

void Stepper::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton) {
        return;
    }
    stopTyping(true);
    m_held = partAt(event->position().toPoint());
    if (m_held == StepperPart::Minus || m_held == StepperPart::Plus) {
        stepBy(m_held == StepperPart::Minus ? -1 : 1);
        m_repeat->start(firstRepeat);
    }
    update();
}

void Stepper::mouseMoveEvent(QMouseEvent *event)
{
    const StepperPart part = partAt(event->position().toPoint());
    if (part != m_hover) {
        m_hover = part;
        update();
    }
}

void Stepper::mouseReleaseEvent(QMouseEvent *event)
{
    m_repeat->stop();
    if (m_held == StepperPart::Value && partAt(event->position().toPoint()) == m_held) {
        startTyping(m_write(m_value));
        m_edit->selectAll();
    }
    m_held = StepperPart::None;
    update();
}

void Stepper::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hover = StepperPart::None;
    update();
}

void Stepper::wheelEvent(QWheelEvent *event)
{
    // A wheel over a list of steppers scrolls the list; it never changes a count by accident.
    event->ignore();
}

} // namespace shop
