// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/customer_display.h"

#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

using Shown = CustomerView::Kind;

constexpr int kRow = 9; // hundredths of the height

} // namespace

CustomerDisplay::CustomerDisplay(const ThemeHost *host, QWidget *parent)
    : QWidget(parent), m_host(host)
{
    setObjectName(u"customerDisplay"_s);
    setFocusPolicy(Qt::NoFocus);
    followTheme(host, this);
    setAccessibleName(spoken());
}

void CustomerDisplay::setShopName(const QString &name)
{
    m_shopName = name;
    setAccessibleName(spoken());
    update();
}

void CustomerDisplay::setPicture(const QImage &picture)
{
    m_picture = picture;
    update();
}

void CustomerDisplay::setView(const CustomerView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    setAccessibleName(spoken());
    update();
}

QString CustomerDisplay::spoken() const
{
    switch (m_view.kind) {
    case Shown::Idle:
        return tr("Customer display: %1").arg(m_shopName);
    case Shown::Ticket:
        return tr("Customer display: total %1").arg(m_view.total);
    case Shown::Paying:
        return tr("Customer display: to pay %1")
            .arg(m_view.rest.isEmpty() ? m_view.total : m_view.rest);
    case Shown::Thanks:
        return m_view.rest.isEmpty()
                   ? tr("Customer display: thank you")
                   : tr("Customer display: change %1, thank you").arg(m_view.rest);
    }
    return {};
}

QFont CustomerDisplay::font(TypeRole role, int parts) const
{
    return fontOfSize(role, qMax(1, unit(parts)), QFont::DemiBold, m_host->theme());
}

void CustomerDisplay::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), theme.counter);
    const QRect room = rect().adjusted(unit(5), unit(4), -unit(5), -unit(4));
    if (m_view.kind == Shown::Idle)
        paintIdle(painter);
    else if (m_view.kind == Shown::Thanks)
        paintThanks(painter);
    else {
        drawLine(painter, QRect(room.x(), room.y(), room.width(), unit(7)), m_shopName,
                 font(TypeRole::Heading, 4), theme.text2, leading(layoutDirection()));
        const int sums = unit(26);
        paintLines(painter, room.adjusted(0, unit(8), 0, -sums));
        paintSums(painter, QRect(room.x(), room.bottom() - sums + 1, room.width(), sums));
    }
    if (m_view.training)
        drawLine(painter, QRect(0, height() - unit(4), width(), unit(4)),
                 tr("Training: nothing of this counts"), font(TypeRole::Body, 2), theme.danger,
                 Qt::AlignCenter);
}

void CustomerDisplay::paintIdle(QPainter &painter)
{
    const Theme &theme = m_host->theme();
    QRect words = rect();
    if (!m_picture.isNull()) {
        const QRect room = rect().adjusted(0, 0, 0, -unit(16));
        const QSize fitted = m_picture.size().scaled(room.size(), Qt::KeepAspectRatio);
        const QPoint corner((width() - fitted.width()) / 2, (room.height() - fitted.height()) / 2);
        painter.drawImage(QRect(corner, fitted), m_picture);
        words = QRect(0, height() - unit(16), width(), unit(16));
    }
    drawLine(painter, words, m_shopName, font(TypeRole::Display, m_picture.isNull() ? 10 : 6),
             theme.text, Qt::AlignCenter);
}

// The newest are those that are looked for.
void CustomerDisplay::paintLines(QPainter &painter, const QRect &room)
{
    const int row = unit(kRow);
    const int most = qMax(1, room.height() / qMax(1, row));
    const qsizetype first = qMax<qsizetype>(0, m_view.lines.size() - most);
    for (qsizetype i = first; i < m_view.lines.size(); ++i)
        paintLine(painter, QRect(room.x(), room.y() + int(i - first) * row, room.width(), row),
                  m_view.lines[i]);
}

void CustomerDisplay::paintLine(QPainter &painter, const QRect &row, const CustomerView::Line &line)
{
    const Theme &theme = m_host->theme();
    const QFont strong = font(TypeRole::Line, 3);
    const int amount = textWidth(strong, line.amount) + unit(2);
    const auto placed = [&](const QRect &at) { return directed(layoutDirection(), row, at); };
    const QRect words = row.adjusted(0, 0, -amount, 0);
    const int half = row.height() * 3 / 5;
    drawLine(painter, placed(QRect(words.x(), words.y(), words.width(), half)), line.text, strong,
             theme.text, leading(layoutDirection()));
    drawLine(painter,
             placed(QRect(words.x(), words.y() + half, words.width(), row.height() - half)),
             line.detail, font(TypeRole::Body, 2), theme.text2, leading(layoutDirection()));
    drawLine(painter, placed(QRect(row.right() - amount, row.y(), amount, half)), line.amount,
             strong, theme.text, trailing(layoutDirection()));
}

void CustomerDisplay::paintSums(QPainter &painter, const QRect &room)
{
    const Theme &theme = m_host->theme();
    drawPerforation(painter, QRect(room.x(), room.y(), room.width(), measure::perforation), theme);
    const bool paying = m_view.kind == Shown::Paying && !m_view.paid.isEmpty();
    const QString word = paying ? tr("To pay") : tr("Total");
    const QString amount = paying ? m_view.rest : m_view.total;
    const QRect row(room.x(), room.y() + unit(5), room.width(), unit(13));
    drawLine(painter, row, word, font(TypeRole::Title, 6), theme.text, leading(layoutDirection()));
    drawLine(painter, row, amount, font(TypeRole::Display, 10), theme.text,
             trailing(layoutDirection()));
    if (paying)
        drawLine(painter, QRect(room.x(), row.bottom(), room.width(), unit(6)),
                 tr("Total %1, paid %2").arg(m_view.total, m_view.paid), font(TypeRole::Body, 3),
                 theme.text2, leading(layoutDirection()));
}

void CustomerDisplay::paintThanks(QPainter &painter)
{
    const Theme &theme = m_host->theme();
    int y = unit(20);
    const auto line = [&](const QString &text, TypeRole role, int parts, const QColor &colour) {
        drawLine(painter, QRect(0, y, width(), unit(parts + 6)), text, font(role, parts), colour,
                 Qt::AlignCenter);
        y += unit(parts + 6);
    };
    if (!m_view.rest.isEmpty()) {
        line(tr("Your change"), TypeRole::Title, 6, theme.text2);
        line(m_view.rest, TypeRole::Hero, 18, theme.text);
    } else {
        line(tr("Paid %1").arg(m_view.total), TypeRole::Title, 8, theme.text2);
    }
    line(tr("Thank you"), TypeRole::Display, 8, theme.accentText);
}

} // namespace shop
