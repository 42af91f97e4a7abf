// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/plain_label.h"

#include "ui/theme/bidi.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>
#include <QStyle>

namespace shop {

PlainLabel::PlainLabel(const ThemeHost *host, QWidget *parent) : QLabel(parent), m_host(host)
{
    setTextFormat(Qt::PlainText);
    follow();
    followTheme(host, this, [this] { follow(); });
}

PlainLabel::PlainLabel(const ThemeHost *host, TypeRole type, QColor Theme::*colour, QWidget *parent)
    : PlainLabel(host, parent)
{
    m_type = type;
    m_colour = colour;
    follow();
}

PlainLabel::PlainLabel(const ThemeHost *host, const QString &text, TypeRole type,
                       QColor Theme::*colour, QWidget *parent)
    : PlainLabel(host, type, colour, parent)
{
    setText(text);
}

void PlainLabel::setType(TypeRole type)
{
    m_type = type;
    follow();
}

void PlainLabel::setColour(QColor Theme::*colour)
{
    m_colour = colour;
    follow();
}

void PlainLabel::setElided(bool on)
{
    m_elided = on;
    updateGeometry();
    update();
}

QSize PlainLabel::minimumSizeHint() const
{
    const QSize hint = QLabel::minimumSizeHint();
    return m_elided ? QSize(qMin(hint.width(), 24), hint.height()) : hint;
}

void PlainLabel::paintEvent(QPaintEvent *event)
{
    // QLabel aligns one line by the script of its text; a page aligns all its labels to one edge.
    const QString shown = text();
    const bool selectable =
        textInteractionFlags() & (Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    const bool single = !wordWrap() && !shown.contains(u'\n') && !selectable;
    if (!single) {
        QLabel::paintEvent(event);
        return;
    }
    const bool cut = textWidth(font(), shown) > contentsRect().width();
    if (m_elided && cut && toolTip().isEmpty()) {
        setToolTip(plainToolTip(shown));
    }
    QPainter painter(this);
    drawLine(painter, contentsRect(), shown, font(), palette().color(foregroundRole()),
             QStyle::visualAlignment(layoutDirection(), alignment()) | Qt::AlignAbsolute);
}

void PlainLabel::follow()
{
    const Theme &theme = m_host->theme();
    setFont(typeFont(m_type, theme));
    QPalette colours = palette();
    colours.setColor(QPalette::Active, QPalette::WindowText, theme.*m_colour);
    colours.setColor(QPalette::Inactive, QPalette::WindowText, theme.*m_colour);
    colours.setColor(QPalette::Disabled, QPalette::WindowText, theme.textDisabled);
    setPalette(colours);
}

} // namespace shop
