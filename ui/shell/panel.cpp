// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/panel.h"

#include "ui/shell/prompter.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QKeyEvent>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace shop {

Panel::Panel(Desk &desk, const QString &iconName, const QString &title, int width, QWidget *parent)
    : QWidget(parent), m_desk(desk)
{
    const ThemeHost *host = &desk.theme();
    setAccessibleName(title);
    setFixedWidth(desk.theme().theme().px(width));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(20, 14, 12, 12);
    head->setSpacing(10);
    head->addWidget(new IconLabel(host, iconName, 20, &Theme::accentText, this));
    auto *words = new PlainLabel(host, title, TypeRole::Title, &Theme::text, this);
    words->setWordWrap(true);
    head->addWidget(words, 1);
    auto *cross = Button::iconOnly(u"close"_s, tr("Close"), ButtonRole::Ghost, this);
    cross->setFocusPolicy(Qt::NoFocus);
    connect(cross, &QPushButton::clicked, this, &Panel::close);
    head->addWidget(cross);
    layout->addLayout(head);
    layout->addWidget(new Divider(host, Qt::Horizontal, this));
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(20, 14, 20, 14);
    m_body->setSpacing(8);
    layout->addLayout(m_body);
    m_problem = new Banner(host, true, this);
    m_problem->hide();
    auto *problem = new QHBoxLayout;
    problem->setContentsMargins(20, 0, 20, 0);
    problem->addWidget(m_problem);
    layout->addLayout(problem);
    layout->addWidget(new Divider(host, Qt::Horizontal, this));
    m_foot = new QHBoxLayout;
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 12, 20, 12);
    buttons->setSpacing(8);
    buttons->addLayout(m_foot, 1);
    auto *cancel = new Button(tr("Cancel"), this);
    cancel->setKeyCap(u"Esc"_s);
    connect(cancel, &QPushButton::clicked, this, &Panel::close);
    buttons->addWidget(cancel);
    m_take = new Button({}, ButtonRole::Primary, this);
    m_take->setObjectName(u"panelTakeButton"_s);
    connect(m_take, &QPushButton::clicked, this, [this] { take(); });
    buttons->addWidget(m_take);
    layout->addLayout(buttons);
}

void Panel::setTake(const QString &label, const QString &keyCap)
{
    m_take->setLabel(label);
    m_take->setKeyCap(keyCap);
}

void Panel::showProblem(const QString &text)
{
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_problem->setContent({.tone = Tone::Danger, .text = text});
}

void Panel::close()
{
    m_desk.prompter().closePanel();
}

void Panel::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_take->isEnabled())
        return take();
    QWidget::keyPressEvent(event);
}

} // namespace shop
