// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/top_bar.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/small_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace shop {

// Picture and first name of who is signed in.
class PersonButton final : public QAbstractButton
{
public:
    PersonButton(const ThemeHost *host, QWidget *parent) : QAbstractButton(parent), m_host(host)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        followTheme(host, this);
    }

    void setPerson(const QString &name, Shelf shelf)
    {
        m_name = displayName(name.section(u' ', 0, 0), 24);
        m_initials = displayName(initialsOf(name), 8);
        m_shelf = shelf;
        setAccessibleName(displayName(name));
        setToolTip(plainToolTip(name));
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const Theme &theme = m_host->theme();
        return {theme.px(26) + 8 + textWidth(typeFont(TypeRole::Label, theme), m_name) + 8,
                theme.px(34)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_host->theme();
        QPainter painter(this);
        if (isDown() || underMouse()) {
            drawPanel(painter, rect(), radius::control, isDown() ? theme.pressed : theme.hover);
        }
        const int size = theme.px(26);
        drawAvatar(painter,
                   directed(layoutDirection(), rect(), QRect(4, (height() - size) / 2, size, size)),
                   m_initials, m_shelf, theme);
        drawLine(painter, directed(layoutDirection(), rect(), rect().adjusted(size + 12, 0, 0, 0)),
                 m_name, typeFont(TypeRole::Label, theme), theme.text, leading(layoutDirection()));
    }

private:
    const ThemeHost *m_host;
    QString m_name;
    QString m_initials;
    Shelf m_shelf = Shelf::Home;
};

namespace {

class LockButton final : public QToolButton
{
public:
    LockButton(const ThemeHost *host, QWidget *parent) : QToolButton(parent), m_host(host)
    {
        setFocusPolicy(Qt::TabFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override { return {m_host->theme().px(34), m_host->theme().px(34)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_host->theme();
        QPainter painter(this);
        if (isDown() || underMouse()) {
            drawPanel(painter, rect(), radius::control, isDown() ? theme.pressed : theme.hover);
        }
        const int size = theme.px(18);
        drawIcon(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size), u"lock",
                 theme.text2);
    }

private:
    const ThemeHost *m_host;
};

QWidget *separator(const ThemeHost *host, QWidget *parent)
{
    auto *line = new Divider(host, Qt::Vertical, parent);
    line->setFixedHeight(18);
    return line;
}

} // namespace

TopBar::TopBar(const ThemeHost *host, QWidget *parent)
    : QWidget(parent),
      m_host(host),
      m_shop(new PlainLabel(host, TypeRole::Strong, &Theme::text, this)),
      m_register(new IconLabel(host, u"drawer"_s, 16, &Theme::text2, this)),
      m_shift(new IconLabel(host, u"clock"_s, 16, &Theme::text2, this)),
      m_printer(new IconLabel(host, u"printer"_s, 16, &Theme::text2, this)),
      m_pill(new Pill(host, this)),
      m_clock(new PlainLabel(host, TypeRole::Strong, &Theme::text, this)),
      m_person(new PersonButton(host, this)),
      m_lock(new LockButton(host, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(isRightToLeft() ? 4 : 16, 0, isRightToLeft() ? 16 : 4, 1);
    row->setSpacing(13);
    m_shop->setElided(true);
    for (QWidget *widget : {static_cast<QWidget *>(m_register), static_cast<QWidget *>(m_shift),
                            static_cast<QWidget *>(m_printer), static_cast<QWidget *>(m_pill),
                            static_cast<QWidget *>(m_person)}) {
        widget->hide();
    }
    m_lock->hide();
    m_lock->setAccessibleName(tr("Lock"));
    m_lock->setToolTip(plainToolTip(tr("Lock, the sale is kept (Ctrl+L)")));
    row->addWidget(m_shop);
    row->addWidget(separator(host, this));
    row->addWidget(m_register);
    row->addWidget(m_shift);
    row->addStretch(1);
    row->addWidget(m_printer);
    row->addWidget(m_pill);
    row->addWidget(m_clock);
    row->addWidget(separator(host, this));
    auto *who = new QHBoxLayout;
    who->setSpacing(0);
    who->addWidget(m_person);
    who->addWidget(m_lock);
    row->addLayout(who);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_pill, &QToolButton::clicked, this, &TopBar::pillClicked);
    connect(m_person, &QAbstractButton::clicked, this, &TopBar::personClicked);
    connect(m_lock, &QToolButton::clicked, this, &TopBar::lockClicked);
    followTheme(host, this);
}

void TopBar::setShopName(const QString &name)
{
    m_shop->setText(displayName(name, 60));
}

void TopBar::setRegisterName(const QString &name)
{
    m_register->setText(displayName(name, 40));
    m_register->setVisible(!name.isEmpty());
}

void TopBar::setShift(const QString &shortText, const QString &longText)
{
    m_shiftShort = shortText;
    m_shiftLong = longText;
    fit();
}

void TopBar::setPrinter(const QString &state)
{
    m_printer->setText(state);
    fit();
}

void TopBar::setClock(const QString &time)
{
    m_clock->setText(time);
}

void TopBar::setPerson(const QString &name, Shelf shelf)
{
    m_person->setPerson(name, shelf);
    m_person->setVisible(!name.isEmpty());
    m_lock->setVisible(!name.isEmpty());
}

QSize TopBar::sizeHint() const
{
    return {600, m_host->theme().px(measure::topBar)};
}

void TopBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_host->theme().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_host->theme().line);
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::fit()
{
    const bool narrow = width() + measure::rail < 1100;
    m_shift->setText(narrow ? m_shiftShort : m_shiftLong);
    m_shift->setVisible(!m_shiftShort.isEmpty());
    m_printer->setVisible(!narrow && !m_printer->accessibleName().isEmpty());
    m_pill->setVisible(!m_pill->text().isEmpty());
}

} // namespace shop
