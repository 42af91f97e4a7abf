// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/num_pad.h"

#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

NumKey::NumKey(const ThemeHost *host, int key, const QString &text, NumPadSize size,
               QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_key(key), m_size(size)
{
    setText(text);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followTheme(host, this);
}

void NumKey::setTextOfKey(const QString &text)
{
    setText(text);
    update();
}

QSize NumKey::sizeHint() const
{
    const int height = m_size == NumPadSize::Compact ? measure::numKeyCompact
                       : m_size == NumPadSize::Tall  ? measure::numKeyTall
                                                     : measure::numKey;
    return {64, m_host->theme().px(height)};
}

void NumKey::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    const bool function = m_key == Qt::Key_Backspace || m_key == Qt::Key_Delete;
    const QColor ground = !isEnabled() ? theme.sunken
                          : isDown()   ? theme.pressed
                          : function   ? theme.hover
                                       : theme.surface;
    drawPanel(painter, rect(), radius::card, ground,
              function || !isEnabled() ? theme.line : theme.lineStrong);
    const QColor ink = !isEnabled() ? theme.textDisabled : function ? theme.text2 : theme.text;
    if (m_key == Qt::Key_Backspace) {
        const int size = theme.px(24);
        drawIcon(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size),
                 u"backspace", ink, layoutDirection());
        return;
    }
    const int pixels = function                        ? 15
                       : m_size == NumPadSize::Compact ? 19
                       : m_size == NumPadSize::Tall    ? 24
                                                       : 22;
    drawLine(painter, rect().adjusted(2, 0, -2, 0), text(),
             fontOfSize(function ? TypeRole::Body : TypeRole::Title, pixels, QFont::Medium, theme),
             ink, Qt::AlignCenter);
}

NumPad::NumPad(const ThemeHost *host, NumPadOrder order, NumPadSize size, NumPadExtra extra,
               QWidget *parent)
    : QWidget(parent), m_host(host)
{
    setAccessibleName(tr("Number pad"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(size == NumPadSize::Compact ? 6 : 8);
    // Figures stay where they are on every keyboard, in right-to-left layouts too.
    setLayoutDirection(Qt::LeftToRight);
    const auto put = [&](NumKey *key, int row, int column) { grid->addWidget(key, row, column); };
    for (int figure = 1; figure <= 9; ++figure) {
        const int fromTop = (figure - 1) / 3;
        const int row = order == NumPadOrder::Telephone ? fromTop : 2 - fromTop;
        const QString text = QString::number(figure);
        put(add(Qt::Key_0 + figure, text, text, size), row, (figure - 1) % 3);
    }
    if (extra == NumPadExtra::Decimal) {
        put(add(Qt::Key_Period, u"."_s, tr("Decimal point"), size), 3, 0);
    } else if (extra == NumPadExtra::Clear) {
        put(add(Qt::Key_Delete, tr("Clear"), tr("Clear"), size), 3, 0);
    } else if (extra == NumPadExtra::DoubleZero) {
        put(add(Qt::Key_0, u"00"_s, u"00"_s, size), 3, 0);
    }
    put(add(Qt::Key_0, u"0"_s, u"0"_s, size), 3, 1);
    put(add(Qt::Key_Backspace, {}, tr("Delete the last figure"), size), 3, 2);
}

NumKey *NumPad::add(int key, const QString &text, const QString &accessibleName, NumPadSize size)
{
    auto *button = new NumKey(m_host, key, text, size, this);
    button->setAccessibleName(accessibleName);
    connect(button, &QAbstractButton::clicked, this, [this, button] { tapped(button); });
    m_keys.append(button);
    return button;
}

void NumPad::setDecimalText(const QString &text)
{
    for (NumKey *key : m_keys) {
        if (key->key() == Qt::Key_Period) {
            key->setTextOfKey(text);
        }
    }
}

void NumPad::flash(int key)
{
    for (NumKey *button : m_keys) {
        if (button->key() == key && button->text() != "00"_L1 && button->isEnabled()) {
            button->setDown(true);
            QTimer::singleShot(motion::quick, button, [button] { button->setDown(false); });
        }
    }
}

void NumPad::tapped(NumKey *key)
{
    const bool function = key->key() == Qt::Key_Backspace || key->key() == Qt::Key_Delete;
    const QString text = function ? QString() : key->text();
    Q_EMIT keyTapped(key->key(), text);
    if (!m_target) {
        return;
    }
    // "00" is two presses of one key.
    const qsizetype presses = std::max<qsizetype>(1, text.size());
    for (qsizetype i = 0; i < presses; ++i) {
        const QString letter = text.mid(i, 1);
        QKeyEvent press(QEvent::KeyPress, key->key(), Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_target, &press);
        QKeyEvent release(QEvent::KeyRelease, key->key(), Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_target, &release);
    }
}

} // namespace shop
