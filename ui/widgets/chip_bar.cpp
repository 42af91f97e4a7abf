// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip_bar.h"

#include "ui/theme/bidi.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme_host.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace shop {

namespace {

constexpr int gap = 8;

// The round button that opens the chips behind the edge.
class MoreChips final : public QAbstractButton
{
public:
    MoreChips(const ThemeHost *host, bool small, QWidget *parent)
        : QAbstractButton(parent), m_host(host), m_small(small)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setProperty("ringRadius", 18);
    }

    QSize sizeHint() const override
    {
        const int size = m_host->theme().px(m_small ? measure::chipSmall : measure::chip);
        return {size, size};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = m_host->theme();
        QPainter painter(this);
        const QColor ground = isDown() ? theme.pressed : underMouse() ? theme.hover : theme.surface;
        drawPanel(painter, rect(), height() / 2, ground, theme.lineStrong);
        const int size = theme.px(18);
        drawIcon(painter, QRect((width() - size) / 2, (height() - size) / 2, size, size),
                 u"chevron-down", theme.text2);
    }

private:
    const ThemeHost *m_host;
    bool m_small;
};

} // namespace

ChipButton::ChipButton(const ThemeHost *host, const Chip &chip, bool small, QWidget *parent)
    : QAbstractButton(parent), m_host(host), m_chip(chip), m_small(small)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setProperty("ringRadius", 18);
    setAccessibleName(chip.count.isEmpty() ? displayName(chip.label)
                                           : displayName(chip.label + u' ' + chip.count));
}

QSize ChipButton::sizeHint() const
{
    const Theme &theme = m_host->theme();
    const QFont label = typeFont(m_small ? TypeRole::Label : TypeRole::Medium, theme);
    int wide = textWidth(label, displayName(m_chip.label, 40)) + 2 * (m_small ? 10 : 13) + 2;
    if (!m_chip.iconName.isEmpty()) {
        wide += theme.px(m_small ? 14 : 16) + 7;
    } else if (m_chip.shelf) {
        wide += 15;
    }
    if (!m_chip.count.isEmpty()) {
        wide +=
            7 + textWidth(fontOfSize(TypeRole::Label, 12, QFont::DemiBold, theme), m_chip.count);
    }
    return {wide, theme.px(m_small ? measure::chipSmall : measure::chip)};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_host->theme();
    const Qt::LayoutDirection direction = layoutDirection();
    QPainter painter(this);
    const QColor ground = isChecked()    ? theme.text
                          : isDown()     ? theme.pressed
                          : underMouse() ? theme.hover
                                         : theme.surface;
    drawPanel(painter, rect(), height() / 2, ground, isChecked() ? theme.text : theme.lineStrong);
    const QColor ink = isChecked() ? theme.surface : theme.text2;
    int x = (m_small ? 10 : 13) + 1;
    const auto placed = [&](int width, int height) {
        const QRect place(x, (this->height() - height) / 2, width, height);
        x += width + 7;
        return directed(direction, rect(), place);
    };
    if (!m_chip.iconName.isEmpty()) {
        const int size = theme.px(m_small ? 14 : 16);
        drawIcon(painter, placed(size, size), m_chip.iconName, ink, direction);
    } else if (m_chip.shelf) {
        drawPanel(painter, placed(8, 8), 2, theme.shelf(*m_chip.shelf).edge);
    }
    const QFont label = typeFont(m_small ? TypeRole::Label : TypeRole::Medium, theme);
    const QString shown = displayName(m_chip.label, 40);
    drawLine(painter, placed(textWidth(label, shown), height()), shown, label, ink,
             leading(direction));
    if (!m_chip.count.isEmpty()) {
        const QFont digits = fontOfSize(TypeRole::Label, 12, QFont::DemiBold, theme);
        drawLine(painter, placed(textWidth(digits, m_chip.count), height()), m_chip.count, digits,
                 isChecked() ? theme.surface : theme.text3, leading(direction));
    }
}

bool ChipButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave) {
        update();
    }
    return QAbstractButton::event(event);
}

ChipBar::ChipBar(const ThemeHost *host, bool small, QWidget *parent)
    : QWidget(parent), m_host(host), m_small(small), m_more(new MoreChips(host, small, this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setAccessibleName(tr("More categories"));
    m_more->setToolTip(plainToolTip(tr("More categories")));
    connect(m_more, &QAbstractButton::clicked, this, &ChipBar::openRest);
    followTheme(host, this, [this] { arrange(); });
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    qDeleteAll(m_buttons);
    m_buttons.clear();
    m_chips = chips;
    for (const Chip &chip : chips) {
        auto *button = new ChipButton(m_host, chip, m_small, this);
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, id = chip.id] { choose(id); });
        m_buttons.append(button);
    }
    setCurrent(m_current);
    arrange();
}

void ChipBar::setCurrent(const QString &id)
{
    m_current = id;
    for (ChipButton *button : m_buttons) {
        button->setChecked(button->id() == id);
        button->setFocusPolicy(button->id() == id ? Qt::TabFocus : Qt::NoFocus);
    }
    arrange();
}

QSize ChipBar::sizeHint() const
{
    // 4 above and below leave room for the focus ring.
    return {300, m_host->theme().px(m_small ? measure::chipSmall : measure::chip) + 8};
}

QSize ChipBar::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

void ChipBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LayoutDirectionChange) {
        arrange();
    }
    QWidget::changeEvent(event);
}

void ChipBar::arrange()
{
    int total = -gap;
    for (const ChipButton *button : m_buttons) {
        total += button->sizeHint().width() + gap;
    }
    const bool all = total <= width();
    const int room = all ? width() : width() - m_more->sizeHint().width() - gap;
    // The chosen chip is always among the visible ones: those before it give way.
    int reserved = 0;
    for (const ChipButton *button : m_buttons) {
        if (button->id() == m_current) {
            reserved = button->sizeHint().width() + gap;
        }
    }
    int x = 0;
    bool chosenSeen = false;
    bool full = false;
    for (ChipButton *button : m_buttons) {
        const QSize size = button->sizeHint();
        const bool chosen = button->id() == m_current;
        chosenSeen = chosenSeen || chosen;
        const int keep = chosenSeen ? 0 : reserved;
        const bool fits = x + size.width() + keep <= room && (!full || chosen);
        full = full || !fits;
        button->setVisible(fits);
        if (fits) {
            const QRect place(QPoint(x, (height() - size.height()) / 2), size);
            button->setGeometry(directed(layoutDirection(), rect(), place));
            x += size.width() + gap;
        }
    }
    m_more->setVisible(!all);
    const QSize size = m_more->sizeHint();
    const QRect place(QPoint(width() - size.width(), (height() - size.height()) / 2), size);
    m_more->setGeometry(directed(layoutDirection(), rect(), place));
}

void ChipBar::openRest()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_chips.size(); ++i) {
        if (m_buttons.at(i)->isVisible()) {
            continue;
        }
        const Chip &chip = m_chips.at(i);
        QString label = displayName(chip.label, 60);
        QAction *action = menu->addAction(label.replace(u'&', "&&"_L1));
        connect(action, &QAction::triggered, this, [this, id = chip.id] { choose(id); });
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 4)));
}

void ChipBar::choose(const QString &id)
{
    setCurrent(id);
    Q_EMIT chosen(id);
}

bool ChipBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Left && key != Qt::Key_Right) {
        return QWidget::eventFilter(watched, event);
    }
    const bool forward = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    const auto at = std::find(m_buttons.begin(), m_buttons.end(), watched);
    const qsizetype index = std::distance(m_buttons.begin(), at) + (forward ? 1 : -1);
    if (index >= 0 && index < m_buttons.size()) {
        choose(m_buttons.at(index)->id());
        m_buttons.at(index)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

} // namespace shop
