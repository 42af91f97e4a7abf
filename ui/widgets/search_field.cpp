// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/search_field.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int margin = 12;
constexpr int gap = 10;
constexpr int minusWait = 300; // ms in which a figure makes "-" the start of "-1*"
constexpr int longestText = 200;

} // namespace

SearchField::SearchField(const ThemeHost *host, QWidget *parent)
    : QFrame(parent),
      m_host(host),
      m_edit(new QLineEdit(this)),
      m_clear(Button::iconOnly(u"close"_s, tr("Clear"), ButtonRole::Ghost, this)),
      m_action(new Button({}, this)),
      m_minus(new QTimer(this))
{
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_edit->setFrame(false);
    m_edit->setMaxLength(longestText);
    m_edit->setAttribute(Qt::WA_MacShowFocusRect, false);
    m_edit->setContextMenuPolicy(Qt::NoContextMenu);
    m_edit->installEventFilter(this);
    m_clear->setSize(ButtonSize::Dense);
    m_clear->setFocusPolicy(Qt::NoFocus);
    m_action->setSize(ButtonSize::Dense);
    m_minus->setSingleShot(true);
    m_minus->setInterval(minusWait);
    connect(m_minus, &QTimer::timeout, this, [this] {
        if (m_edit->text() == "-"_L1) {
            m_edit->clear();
            refresh();
            Q_EMIT navigated(Qt::Key_Minus, Qt::NoModifier);
        }
    });
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        clearError();
        refresh();
        if (text == "-"_L1) {
            m_minus->start();
        } else {
            Q_EMIT textEdited(text);
        }
    });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT textEdited({});
        m_edit->setFocus(Qt::OtherFocusReason);
    });
    connect(m_action, &QPushButton::clicked, this, &SearchField::actionClicked);
    const auto follow = [this] {
        const Theme &theme = m_host->theme();
        m_edit->setFont(fontOfSize(TypeRole::Body, 15, QFont::Normal, theme));
        QPalette colours = m_edit->palette();
        colours.setColor(QPalette::Base, Qt::transparent);
        colours.setColor(QPalette::Text, theme.text);
        colours.setColor(QPalette::PlaceholderText, theme.text3);
        colours.setColor(QPalette::Highlight, theme.accentSoft);
        m_edit->setPalette(colours);
        refresh();
    };
    follow();
    followTheme(host, this, follow);
}

QString SearchField::text() const
{
    return m_edit->text();
}

void SearchField::setText(const QString &text)
{
    m_edit->setText(text);
    clearError();
    refresh();
}

void SearchField::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    m_edit->setAccessibleName(text);
    refresh();
}

void SearchField::setKeyCap(const QString &key)
{
    m_keyCap = key;
    refresh();
}

void SearchField::clear()
{
    m_edit->clear();
    clearError();
    refresh();
}

void SearchField::setPrefix(const QString &prefix)
{
    m_prefix = prefix;
    m_edit->setAccessibleDescription(prefix);
    refresh();
}

void SearchField::setBusy(bool busy)
{
    m_busy = busy;
    update();
}

void SearchField::setError(const QString &code, const QString &sentence, const QString &action)
{
    m_hasError = true;
    m_errorCode = displayName(code, 40);
    m_errorText = sentence;
    m_edit->clear();
    m_action->setLabel(action);
    const QString spoken = m_errorCode + u' ' + sentence;
    m_edit->setAccessibleDescription(spoken);
    QAccessibleEvent event(m_edit, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    refresh();
}

void SearchField::clearError()
{
    if (!m_hasError) {
        return;
    }
    m_hasError = false;
    m_action->setLabel({});
    m_edit->setAccessibleDescription(m_prefix);
    refresh();
}

QSize SearchField::sizeHint() const
{
    return {480, m_host->theme().px(measure::search)};
}

QSize SearchField::minimumSizeHint() const
{
    return {220, sizeHint().height()};
}

void SearchField::refresh()
{
    m_edit->setPlaceholderText(m_hasError           ? QString()
                               : m_prefix.isEmpty() ? m_placeholder
                                                    : tr("now scan or tap a product"));
    m_clear->setVisible(!m_hasError && !m_edit->text().isEmpty());
    m_action->setVisible(m_hasError && !m_action->accessibleName().isEmpty());
    arrange();
    update();
}

QString SearchField::keyCapShown() const
{
    if (!m_host->theme().keyCaps) {
        return {};
    }
    return m_hasError || !m_prefix.isEmpty() ? tr("Esc") : m_keyCap;
}

QSize SearchField::leadingSize() const
{
    const Theme &theme = m_host->theme();
    if (m_prefix.isEmpty() || m_hasError) {
        return {theme.px(22), theme.px(22)};
    }
    const QFont digits = fontOfSize(TypeRole::Strong, 15, QFont::DemiBold, theme);
    return {textWidth(digits, m_prefix) + 14, theme.px(28)};
}

void SearchField::arrange()
{
    const Theme &theme = m_host->theme();
    int left = margin + leadingSize().width() + gap;
    int right = width() - margin;
    if (const QString cap = keyCapShown(); !cap.isEmpty()) {
        right -= keyCapSize(cap, theme).width() + gap;
    }
    const auto place = [&](QWidget *widget) {
        const QSize size = widget->sizeHint();
        const QRect rect(right - size.width(), (height() - size.height()) / 2, size.width(),
                         size.height());
        widget->setGeometry(directed(layoutDirection(), this->rect(), rect));
        right -= size.width() + gap;
    };
    // isVisibleTo: the field itself may not be shown yet.
    if (m_action->isVisibleTo(this)) {
        place(m_action);
    }
    if (m_clear->isVisibleTo(this)) {
        place(m_clear);
    }
    // Under a refusal the edit stays, without room, to take the next key.
    const int wide = m_hasError ? 2 : std::max(24, right - left);
    m_edit->setGeometry(
        directed(layoutDirection(), rect(), QRect(left - 2, 3, wide + 2, height() - 6)));
}

void SearchField::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    const bool focus = m_edit->hasFocus();
    drawPanel(painter, rect(), radius::card, theme.surface,
              m_hasError ? theme.danger
              : focus    ? theme.focus
                         : theme.control,
              m_hasError || focus ? 2 : 1);
    const QSize sign = leadingSize();
    const QRect lead =
        directed(direction, rect(),
                 QRect(margin, (height() - sign.height()) / 2, sign.width(), sign.height()));
    if (!m_prefix.isEmpty() && !m_hasError) {
        drawPanel(painter, lead, radius::badge, theme.accentSoft);
        drawLine(painter, lead, m_prefix, fontOfSize(TypeRole::Strong, 15, QFont::DemiBold, theme),
                 theme.accentText, Qt::AlignCenter);
    } else {
        drawIcon(painter, lead,
                 m_hasError                 ? u"alert"
                 : m_edit->text().isEmpty() ? u"scan"
                                            : u"search",
                 m_hasError ? theme.danger : theme.accentText, direction);
    }
    if (const QString cap = keyCapShown(); !cap.isEmpty()) {
        const QSize size = keyCapSize(cap, theme);
        const QRect place(width() - margin - size.width(), (height() - size.height()) / 2,
                          size.width(), size.height());
        drawKeyCap(painter, directed(direction, rect(), place), cap, theme);
    }
    if (m_hasError) {
        paintError(painter);
    }
    if (m_busy) {
        painter.fillRect(QRect(radius::card, height() - 3, width() - 2 * radius::card, 2),
                         theme.accent);
    }
}

void SearchField::paintError(QPainter &painter) const
{
    const Theme &theme = m_host->theme();
    const int left = margin + leadingSize().width() + gap;
    int end = width() - margin - gap;
    if (const QString cap = keyCapShown(); !cap.isEmpty()) {
        end -= keyCapSize(cap, theme).width() + gap;
    }
    end -= m_action->isVisibleTo(this) ? m_action->width() + gap : 0;
    const QFont plain = fontOfSize(TypeRole::Body, 15, QFont::Normal, theme);
    const QFont strong = fontOfSize(TypeRole::Medium, 15, QFont::Medium, theme);
    const int code = std::min(textWidth(plain, m_errorCode), (end - left) / 2);
    const Qt::LayoutDirection direction = layoutDirection();
    drawLine(painter, directed(direction, rect(), QRect(left, 0, code, height())), m_errorCode,
             plain, theme.text, leading(direction));
    const int next = left + code + (code > 0 ? 5 : 0);
    drawLine(painter, directed(direction, rect(), QRect(next, 0, end - next, height())),
             m_errorText, strong, theme.danger, leading(direction));
}

bool SearchField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit) {
        if (event->type() == QEvent::KeyPress) {
            return handleKey(static_cast<QKeyEvent *>(event));
        }
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            update();
        }
    }
    return QFrame::eventFilter(watched, event);
}

bool SearchField::handleEscape()
{
    if (m_hasError) {
        clearError();
    } else if (!m_edit->text().isEmpty()) {
        m_edit->clear();
        refresh();
        Q_EMIT textEdited({});
    } else if (!m_prefix.isEmpty()) {
        setPrefix({});
        Q_EMIT prefixCleared();
    } else {
        Q_EMIT escaped();
    }
    return true;
}

bool SearchField::handleKey(QKeyEvent *key)
{
    const Qt::KeyboardModifiers modifiers = key->modifiers();
    const bool empty = m_edit->text().isEmpty();
    switch (key->key()) {
    case Qt::Key_Escape:
        return handleEscape();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT submitted(modifiers & ~Qt::KeypadModifier);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        Q_EMIT navigated(key->key(), modifiers);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Plus:
        if (empty) {
            Q_EMIT navigated(key->key(), modifiers);
        }
        return empty;
    case Qt::Key_Minus:
        if (empty && modifiers.testFlag(Qt::KeypadModifier)) {
            Q_EMIT navigated(Qt::Key_Minus, Qt::NoModifier);
            return true;
        }
        if (m_edit->text() == "-"_L1) {
            Q_EMIT navigated(Qt::Key_Minus, Qt::NoModifier);
            m_minus->start();
            return true;
        }
        return false;
    default:
        return false;
    }
}

} // namespace shop
