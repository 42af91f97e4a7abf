// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace shop {

namespace {

// A shelf of lines with two products on it, 320 x 190.
class ShelfDrawing final : public QWidget
{
public:
    ShelfDrawing(const ThemeHost *host, QWidget *parent) : QWidget(parent), m_host(host)
    {
        setFixedSize(320, 190);
        followTheme(host, this);
    }

    void setNames(const QString &first, const QString &second)
    {
        m_first = first;
        m_second = second;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_host->theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(theme.lineStrong, 1.5));
        painter.drawLine(24, 92, 296, 92);
        painter.drawLine(24, 172, 296, 172);
        painter.drawLine(40, 20, 40, 172);
        painter.drawLine(280, 20, 280, 172);
        QPen dashes(theme.lineStrong, 1.5);
        dashes.setDashPattern({2, 2});
        painter.setPen(dashes);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(64, 40, 48, 52), 6, 6);
        painter.drawRoundedRect(QRectF(136, 32, 48, 60), 6, 6);
        painter.drawRoundedRect(QRectF(208, 44, 48, 48), 6, 6);
        painter.drawRoundedRect(QRectF(136, 120, 48, 52), 6, 6);
        painter.drawPixmap(60, 112, productArt(m_first, 64, devicePixelRatioF()));
        painter.drawPixmap(200, 112, productArt(m_second, 64, devicePixelRatioF()));
    }

private:
    const ThemeHost *m_host;
    QString m_first;
    QString m_second;
};

} // namespace

EmptyState::EmptyState(const ThemeHost *host, QWidget *parent)
    : QWidget(parent),
      m_host(host),
      m_picture(new ShelfDrawing(host, this)),
      m_title(new PlainLabel(host, TypeRole::Money, &Theme::text, this)),
      m_text(new PlainLabel(host, TypeRole::Body, &Theme::text2, this)),
      m_hint(new PlainLabel(host, TypeRole::Caption, &Theme::text3, this)),
      m_actions(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(1);
    column->addWidget(m_picture, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    for (PlainLabel *label : {m_title, m_text, m_hint}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addSpacing(12);
    auto *row = new QHBoxLayout;
    m_actions->setSpacing(8);
    row->addStretch(1);
    row->addLayout(m_actions);
    row->addStretch(1);
    column->addLayout(row);
    column->addSpacing(8);
    column->addWidget(m_hint);
    column->addStretch(1);
    m_picture->hide();
    m_text->hide();
    m_hint->hide();
}

void EmptyState::setDrawings(const QString &first, const QString &second)
{
    static_cast<ShelfDrawing *>(m_picture)->setNames(first, second);
    m_picture->setVisible(!first.isEmpty() || !second.isEmpty());
}

void EmptyState::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void EmptyState::setText(const QString &text)
{
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
}

void EmptyState::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
}

void EmptyState::addAction(const QString &id, const QString &label, const QString &iconName,
                           ButtonRole role)
{
    auto *button = new Button(label, role, this);
    button->setIconName(iconName);
    button->setSize(ButtonSize::Touch);
    connect(button, &QPushButton::clicked, this, [this, id] { Q_EMIT actionClicked(id); });
    m_actions->addWidget(button);
}

} // namespace shop
